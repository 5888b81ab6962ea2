import { ContactMethodController } from './contact-method/contact-method.controller';

/** In routing order: a fixed address comes before one with an id in the same place. */
export const STAFF_CONTACTS_PAGES = [ContactMethodController];
