import { instant, int, optional, table, text, uuid } from '../../../platform/database/table';
import type { Reminder } from '../domain/reminders/reminders';

export const reminderTable = table<Reminder>('reminder', ['institutionId', 'id'], {
  institutionId: uuid,
  id: uuid,
  kind: text,
  subjectId: uuid,
  dueAt: instant,
  state: text,
  firedAt: optional(instant),
  version: int,
  createdAt: instant,
});
