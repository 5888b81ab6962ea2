import { amount, day, flag, instant, int, json, optional, table, text, uuid } from '../platform/table';
import type { FollowUpDraft } from './domain/draft';
import type { FollowUp } from './domain/follow-up';
import type { FollowUpRecord } from './domain/record';

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

export const followUpDraftTable = table<FollowUpDraft>('follow_up_draft', ['institutionId', 'followUpId', 'accountId'], {
  institutionId: uuid,
  followUpId: uuid,
  accountId: uuid,
  traineeId: uuid,
  typed: json,
  sawRecords: int,
  version: int,
  savedAt: instant,
});

export const followUpRecordTable = table<FollowUpRecord>('follow_up_record', ['institutionId', 'id'], {
  institutionId: uuid,
  id: uuid,
  placementId: uuid,
  traineeId: uuid,
  followUpId: optional(uuid),
  replacesId: optional(uuid),
  saidBy: text,
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
