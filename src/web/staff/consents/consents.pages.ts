import { ConsentController } from './consent/consent.controller';

/** A page whose address has a fixed word comes before one with an id in its place. */
export const STAFF_CONSENTS_PAGES = [ConsentController];
