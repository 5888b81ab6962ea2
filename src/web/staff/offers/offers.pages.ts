import { StaffOfferController } from './offer/offer.controller';

/** A page whose address has a fixed word comes before one with an id in its place. */
export const STAFF_OFFERS_PAGES = [StaffOfferController];
