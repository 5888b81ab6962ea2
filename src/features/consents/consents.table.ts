import { day, instant, int, optional, table, text, texts, uuid } from '../../platform/database/table';
import type { Consent } from './domain/consent';

export const consentTable = table<Consent>('consent', ['institutionId', 'id'], {
  institutionId: uuid,
  id: uuid,
  traineeId: uuid,
  purpose: text,
  employerId: optional(uuid),
  toInstitutionId: optional(uuid),
  fields: texts,
  state: text,
  language: text,
  explainedBy: optional(uuid),
  explanationMethod: optional(text),
  givenAt: instant,
  expiresOn: day,
  withdrawnAt: optional(instant),
  version: int,
});
