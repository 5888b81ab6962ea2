import { DirectoryController } from './programmes/programmes.controller';
import { DirectoryFormController } from './programme-form/programme-form.controller';

/** A page whose address has a fixed word comes before one with an id in its place. */
export const STAFF_PROGRAMMES_PAGES = [DirectoryController, DirectoryFormController];
