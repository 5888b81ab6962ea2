import { Injectable } from '@nestjs/common';
import { InstitutionReferralEndsService } from '../../features/institutions/institution-referral-ends.service';
import type { Tx } from '../../platform/database/tx';

/** Referrals to an institution whose time ran out: not answered, or not released once they were. */
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
