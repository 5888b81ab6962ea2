import { TalkController } from './help-request/help-request.controller';
import { ContactMethodsController } from './contact-methods/contact-methods.controller';

/** A page whose address has a fixed word comes before one with an id in its place. */
export const TRAINEE_CONTACTS_PAGES = [TalkController, ContactMethodsController];
