import { MakeOfferController } from './offer/offer.controller';

/** A page whose address has a fixed word comes before one with an id in its place. */
export const EMPLOYER_OFFERS_PAGES = [MakeOfferController];
