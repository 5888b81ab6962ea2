import { StaffOfferController } from './offer/offer.controller';

/** In routing order: a fixed address comes before one with an id in the same place. */
export const STAFF_OFFERS_PAGES = [StaffOfferController];
