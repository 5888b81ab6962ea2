import { day, instant, int, optional, table, text, uuid } from '../../platform/database/table';
import type { ShelterHouse } from './domain/shelter-house';

export const shelterHouseTable = table<ShelterHouse>('shelter_house', ['institutionId', 'id'], {
  institutionId: uuid,
  id: uuid,
  name: text,
  places: int,
  closedOn: optional(day),
  version: int,
  createdAt: instant,
});
