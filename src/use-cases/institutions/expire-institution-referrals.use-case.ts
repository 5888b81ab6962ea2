import { Injectable } from '@nestjs/common';
import { InstitutionReferralEndingsService } from '../../features/institutions/institution-referral-endings.service';
import type { Tx } from '../../platform/database/tx';

/**
 * Expires referrals to an institution that were not answered in time, or not released in time after
 * acceptance.
 */
@Injectable()
export class ExpireInstitutionReferrals {
  readonly what = 'institution referral';
  readonly due: (tx: Tx, limit: number) => Promise<string[]>;
  readonly run: (tx: Tx, id: string) => Promise<void>;

  constructor(referrals: InstitutionReferralEndingsService) {
    this.due = (tx, limit) => referrals.overdue(tx, limit);
    this.run = (tx, id) => referrals.expire(tx, id);
  }
}
