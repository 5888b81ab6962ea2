import { ProgrammesController } from './programmes/programmes.controller';
import { ProgrammeFormController } from './programme-form/programme-form.controller';

/** In routing order: a fixed path segment comes before a parameter, as `/new` before `/:id`. */
export const STAFF_PROGRAMMES_PAGES = [ProgrammesController, ProgrammeFormController];
