import { ProgrammesController } from './programmes/programmes.controller';
import { ProgrammeFormController } from './programme-form/programme-form.controller';

/** In routing order: a fixed address comes before one with an id in the same place. */
export const STAFF_PROGRAMMES_PAGES = [ProgrammesController, ProgrammeFormController];
