import { instant, int, json, table, text, uuid } from '../../platform/database/table';
import type { SavedView } from './domain/saved-view';

export const savedViewTable = table<SavedView>('saved_view', ['accountId', 'id'], {
  accountId: uuid,
  id: uuid,
  list: text,
  position: int,
  name: text,
  view: json,
  createdAt: instant,
});
