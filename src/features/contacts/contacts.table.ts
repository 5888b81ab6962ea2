import { day, flag, instant, int, optional, table, text, uuid } from '../../platform/database/table';
import type { ContactMethod } from './domain/contact-method';

export const contactMethodTable = table<ContactMethod>('contact_method', ['institutionId', 'id'], {
  institutionId: uuid,
  id: uuid,
  traineeId: uuid,
  kind: text,
  address: optional(text),
  owner: text,
  safeDays: int,
  safeFromMinute: int,
  safeToMinute: int,
  language: text,
  mayLeaveMessage: flag,
  state: text,
  verifiedOn: optional(day),
  validDays: int,
  doNotContactUntil: optional(instant),
  pretext: optional(text),
  version: int,
});
