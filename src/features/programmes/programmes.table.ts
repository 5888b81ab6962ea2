import { day, instant, int, optional, table, text, texts, uuid } from '../../platform/database/table';
import type { Programme } from './domain/programme';

export const programmeTable = table<Programme>('programme', ['id'], {
  id: uuid,
  savedBy: uuid,
  institutionId: optional(uuid),
  name: text,
  nameKm: optional(text),
  kinds: texts,
  provinceCode: text,
  about: text,
  contact: text,
  languages: texts,
  checkedOn: day,
  closedOn: optional(day),
  version: int,
  createdAt: instant,
});
