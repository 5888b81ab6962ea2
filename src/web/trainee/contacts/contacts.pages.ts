import { TalkController } from './help-request/help-request.controller';
import { ContactMethodsController } from './contact-methods/contact-methods.controller';

/** In routing order: a fixed address comes before one with an id in the same place. */
export const TRAINEE_CONTACTS_PAGES = [TalkController, ContactMethodsController];
