import { ImportController } from './import/import.controller';
import { ImportMatchController } from './import-match/import-match.controller';
import { KnownMeaningsController } from './known-meanings/known-meanings.controller';
import { UndoImportController } from './import-detail/import-detail.controller';

/** In routing order: a fixed path segment comes before a parameter, as `/new` before `/:id`. */
export const STAFF_IMPORTS_PAGES = [ImportController, ImportMatchController, KnownMeaningsController, UndoImportController];
