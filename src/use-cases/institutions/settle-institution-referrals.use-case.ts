import { Injectable } from '@nestjs/common';
import { InstitutionReferralEndsService } from '../../features/institutions/institution-referral-ends.service';
import type { Tx } from '../../platform/database/tx';

/**
 * Expires referrals to an institution that were not answered in time, or not released in time after
 * acceptance.
 */
@Injectable()
export class SettleInstitutionReferrals {
  readonly what = 'institution referral';
  readonly due: (tx: Tx, limit: number) => Promise<string[]>;
  readonly settle: (tx: Tx, id: string) => Promise<void>;

  constructor(referrals: InstitutionReferralEndsService) {
    this.due = (tx, limit) => referrals.overdue(tx, limit);
    this.settle = (tx, id) => referrals.expire(tx, id);
  }
}
