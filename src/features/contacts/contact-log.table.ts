import { instant, optional, table, text, uuid } from '../../platform/database/table';
import type { LoggedContact } from './domain/logged-contact';

export const contactLogTable = table<LoggedContact>('contact_log', ['institutionId', 'id'], {
  institutionId: uuid,
  id: uuid,
  traineeId: uuid,
  way: text,
  outcome: text,
  at: instant,
  note: optional(text),
  loggedBy: uuid,
  loggedAt: instant,
});
