import { UndoController } from './undo.controller';

export const STAFF_UNDO_PAGES = [UndoController];
