import { MyConsentsController } from './my-consents/my-consents.controller';

/** In routing order: a fixed path segment comes before a parameter, as `/new` before `/:id`. */
export const TRAINEE_CONSENTS_PAGES = [MyConsentsController];
