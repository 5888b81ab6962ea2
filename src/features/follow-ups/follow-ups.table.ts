import { amount, day, flag, instant, int, optional, partOf, table, text, uuid } from '../../platform/database/table';
import type { FollowUp } from './domain/follow-up';
import type { FollowUpRecord } from './domain/follow-up-record';

export const followUpTable = table<FollowUp>('follow_up', ['institutionId', 'id'], {
  institutionId: uuid,
  id: uuid,
  placementId: uuid,
  traineeId: uuid,
  code: text,
  form: text,
  dueOn: day,
  windowFrom: day,
  windowTo: day,
  assignedTo: optional(uuid),
  state: text,
  attempts: int,
  lastAttemptAt: optional(instant),
  doneAt: optional(instant),
  closedBy: optional(uuid),
  closedBecause: optional(text),
  version: int,
  createdAt: instant,
});

/** The columns that the worker's login may read. */
export const pendingFollowUpTable = partOf(followUpTable, [
  'institutionId',
  'id',
  'placementId',
  'traineeId',
  'code',
  'form',
  'dueOn',
  'windowFrom',
  'windowTo',
  'assignedTo',
  'state',
  'attempts',
  'version',
]);

export const followUpRecordTable = table<FollowUpRecord>('follow_up_record', ['institutionId', 'id'], {
  institutionId: uuid,
  id: uuid,
  placementId: uuid,
  traineeId: uuid,
  followUpId: optional(uuid),
  replacesId: optional(uuid),
  reportedBy: text,
  method: text,
  recordedBy: optional(uuid),
  recordedAt: instant,
  mood: optional(int),
  wants: optional(text),
  feelsSafe: optional(text),
  wanted: optional(int),
  contractInHand: optional(flag),
  payReceivedAmount: optional(amount),
  payReceivedCurrency: optional(text),
  paidOn: optional(day),
  hoursLastWeek: optional(int),
  daysLastWeek: optional(int),
  deductionsAmount: optional(amount),
  holdsOwnId: optional(flag),
  stillWorks: optional(flag),
  nextStep: optional(text),
});
