import { ConsentController } from './consent/consent.controller';

/** In routing order: a fixed address comes before one with an id in the same place. */
export const STAFF_CONSENTS_PAGES = [ConsentController];
