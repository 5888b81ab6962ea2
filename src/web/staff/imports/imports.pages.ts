import { ImportController } from './import/import.controller';
import { UndoImportController } from './import-detail/import-detail.controller';

/** In routing order: a fixed address comes before one with an id in the same place. */
export const STAFF_IMPORTS_PAGES = [ImportController, UndoImportController];
