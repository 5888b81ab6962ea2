import { Injectable } from '@nestjs/common';
import { requesterOf } from '../../features/accounts/domain/sign-in/requester';
import { declineOffer, waiveCoolingOff } from '../../features/offers/domain/offer-transitions';
import type { OfferChange, Offer } from '../../features/offers/domain/offer';
import { visibleRefusal } from '../../features/offers/domain/offer-transitions-by-audience';
import { OffersService } from '../../features/offers/offers.service';
import { once } from '../../platform/database/idempotency';
import type { Tx } from '../../platform/database/tx';
import { isRefusal, refuse, type Refusal } from '../../shared/refusal';

/**
 * The trainee waives the rest of her cooling-off period, or declines an offer, which has no disadvantage for
 * her. She accepts it in accept-offer.use-case.ts.
 */
@Injectable()
export class RespondToOffer {
  constructor(private readonly offers: OffersService) {}

  waiveCoolingOff(tx: Tx, id: string, key: string) {
    return this.transition(tx, id, 'offerWaiveCoolingOff', key, (offer, now) => waiveCoolingOff(offer, requesterOf(tx.actor), now));
  }

  decline(tx: Tx, id: string, key: string) {
    return this.transition(tx, id, 'offerDecline', key, (offer, now) => declineOffer(offer, requesterOf(tx.actor), now));
  }

  private async transition<R extends Refusal>(tx: Tx, id: string, field: string, key: string, decide: (offer: Offer, now: Date) => OfferChange | R) {
    const offer = await this.offers.lock(tx, id);
    tx.asWriter();
    return once(tx, { field, key, args: { id } }, async () => {
      if (!offer) return refuse('NOT_FOUND');
      const moved = decide(offer, await tx.now());
      if (isRefusal(moved)) return visibleRefusal('trainee', moved);
      await this.offers.save(tx, offer, moved);
      return { id };
    });
  }
}
