import { Injectable } from '@nestjs/common';
import { OffersService } from '../../features/offers/offers.service';
import { once } from '../../platform/database/idempotency';
import type { Tx } from '../../platform/database/tx';
import { withdrawReferral } from '../../features/referrals/domain/referral-transitions';
import { REFERRAL_TRANSITIONS_OF } from '../../features/referrals/domain/referral-transitions-by-audience';
import { ReferralsService } from '../../features/referrals/referrals.service';
import { isRefusal, refuse } from '../../shared/refusal';
import { withOwnTransitions } from '../../shared/state-machine';

/** Staff withdraw a referral, with its open interview and offer. */
@Injectable()
export class WithdrawReferral {
  constructor(
    private readonly referrals: ReferralsService,
    private readonly offers: OffersService,
  ) {}

  async withdraw(tx: Tx, id: string, key: string) {
    const referral = await this.referrals.lock(tx, id);
    tx.asWriter();
    return once(tx, { field: 'referralWithdraw', key, args: { id } }, async () => {
      if (!referral) return refuse('NOT_FOUND');
      const withdrawn = withdrawReferral(referral, await tx.now());
      if (isRefusal(withdrawn)) return withOwnTransitions(withdrawn, REFERRAL_TRANSITIONS_OF.staff);
      await this.referrals.withdraw(tx, [referral], 'STAFF');
      await this.offers.withdrawOfReferrals(tx, [id]);
      return { id };
    });
  }
}
