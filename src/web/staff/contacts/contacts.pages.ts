import { ContactMethodController } from './contact-method/contact-method.controller';
import { LogContactController } from './log-contact/log-contact.controller';

/** In routing order: a fixed path segment comes before a parameter, as `/new` before `/:id`. */
export const STAFF_CONTACTS_PAGES = [ContactMethodController, LogContactController];
