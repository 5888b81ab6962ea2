import { day, flag, instant, int, optional, partOf, table, text, uuid } from '../../platform/database/table';
import type { Placement } from './domain/placement';

export const placementTable = table<Placement>('placement', ['institutionId', 'id'], {
  institutionId: uuid,
  id: uuid,
  offerId: uuid,
  referralId: uuid,
  traineeId: uuid,
  employerId: uuid,
  vacancyId: uuid,
  kind: text,
  ownEnterprise: flag,
  plannedOn: day,
  startsOn: day,
  state: text,
  confirmedByTraineeAt: optional(instant),
  confirmedByEmployerAt: optional(instant),
  verifiedAt: optional(instant),
  endedOn: optional(day),
  endReason: optional(text),
  endRecordedAt: optional(instant),
  version: int,
  createdAt: instant,
});

/** The columns that an employer's login may read, in addition to the visible state. */
export const employerPlacementTable = partOf(placementTable, [
  'id',
  'offerId',
  'referralId',
  'employerId',
  'vacancyId',
  'kind',
  'plannedOn',
  'startsOn',
  'confirmedByEmployerAt',
  'endedOn',
]);
