import { ConsentController } from './consent/consent.controller';

/** In routing order: a fixed path segment comes before a parameter, as `/new` before `/:id`. */
export const STAFF_CONSENTS_PAGES = [ConsentController];
