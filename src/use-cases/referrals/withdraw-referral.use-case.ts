import { Injectable } from '@nestjs/common';
import { OffersService } from '../../features/offers/offers.service';
import { type Done, once } from '../../platform/database/idempotency';
import type { Tx } from '../../platform/database/tx';
import { withdrawReferral } from '../../features/referrals/domain/move-referral';
import { REFERRAL_MOVES_OF } from '../../features/referrals/domain/referral-transitions-by-audience';
import { ReferralsService } from '../../features/referrals/referrals.service';
import { isRefusal, refuse, type Refusal } from '../../shared/refusal';
import { withOwnMoves } from '../../shared/states';

/** Staff withdraw a referral, with its open interview and offer. */
@Injectable()
export class WithdrawReferral {
  constructor(
    private readonly referrals: ReferralsService,
    private readonly offers: OffersService,
  ) {}

  async withdraw(tx: Tx, id: string, key: string): Promise<Done | Refusal> {
    const referral = await this.referrals.lock(tx, id);
    tx.path();
    return once(tx, { field: 'referralWithdraw', key, args: { id } }, async () => {
      if (!referral) return refuse('NOT_FOUND');
      const withdrawn = withdrawReferral(referral, await tx.now());
      if (isRefusal(withdrawn)) return withOwnMoves(withdrawn, REFERRAL_MOVES_OF.staff);
      await this.referrals.withdraw(tx, [referral], 'STAFF');
      await this.offers.withdrawOf(tx, [id]);
      return { id };
    });
  }
}
