import { HelpRequestController } from './help-request/help-request.controller';
import { ContactMethodsController } from './contact-methods/contact-methods.controller';

/** In routing order: a fixed path segment comes before a parameter, as `/new` before `/:id`. */
export const TRAINEE_CONTACTS_PAGES = [HelpRequestController, ContactMethodsController];
