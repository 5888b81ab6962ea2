import { MakeOfferController } from './offer/offer.controller';

/** In routing order: a fixed path segment comes before a parameter, as `/new` before `/:id`. */
export const EMPLOYER_OFFERS_PAGES = [MakeOfferController];
