import { ContactMethodController } from './contact-method/contact-method.controller';

/** A page whose address has a fixed word comes before one with an id in its place. */
export const STAFF_CONTACTS_PAGES = [ContactMethodController];
