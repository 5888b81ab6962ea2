import { GrantsController } from './grants/grants.controller';
import { GrantFormController } from './grant-form/grant-form.controller';
import { GrantController } from './grant/grant.controller';

/** In routing order: a fixed address comes before one with an id in the same place. */
export const STAFF_GRANTS_PAGES = [GrantsController, GrantFormController, GrantController];
