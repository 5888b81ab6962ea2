import { GrantsController } from './grants/grants.controller';
import { GrantFormController } from './grant-form/grant-form.controller';
import { GrantController } from './grant/grant.controller';

/** A page whose address has a fixed word comes before one with an id in its place. */
export const STAFF_GRANTS_PAGES = [GrantsController, GrantFormController, GrantController];
