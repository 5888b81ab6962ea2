import { GrantsController } from './grants/grants.controller';
import { GrantFormController } from './grant-form/grant-form.controller';
import { GrantController } from './grant/grant.controller';

/** In routing order: a fixed path segment comes before a parameter, as `/new` before `/:id`. */
export const STAFF_GRANTS_PAGES = [GrantsController, GrantFormController, GrantController];
