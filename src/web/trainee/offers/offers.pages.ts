import { OfferController } from './offer/offer.controller';

/** A page whose address has a fixed word comes before one with an id in its place. */
export const TRAINEE_OFFERS_PAGES = [OfferController];
