import { Injectable } from '@nestjs/common';
import { withdrawOffer } from '../../features/offers/domain/offer-transitions';
import { visibleRefusal } from '../../features/offers/domain/offer-transitions-by-audience';
import { OffersService } from '../../features/offers/offers.service';
import { once } from '../../platform/database/idempotency';
import type { Tx } from '../../platform/database/tx';
import { isRefusal, refuse } from '../../shared/refusal';

/** An employer withdraws an offer before it was answered. */
@Injectable()
export class WithdrawOffer {
  constructor(private readonly offers: OffersService) {}

  async withdraw(tx: Tx, id: string, key: string) {
    const offer = await this.offers.lockEmployerOffer(tx, id);
    tx.asWriter();
    return once(tx, { field: 'offerWithdraw', key, args: { id } }, async () => {
      if (!offer) return refuse('NOT_FOUND');
      const withdrawn = withdrawOffer(offer, await tx.now());
      if (isRefusal(withdrawn)) return visibleRefusal('employer', withdrawn);
      await this.offers.save(tx, offer, withdrawn);
      return { id };
    });
  }
}
