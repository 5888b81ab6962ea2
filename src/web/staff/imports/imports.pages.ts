import { ImportController } from './import/import.controller';
import { UndoImportController } from './import-detail/import-detail.controller';

/** A page whose address has a fixed word comes before one with an id in its place. */
export const STAFF_IMPORTS_PAGES = [ImportController, UndoImportController];
