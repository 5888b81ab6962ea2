import { flag, instant, instants, int, json, optional, partOf, table, text, uuid } from '../../platform/database/table';
import type { Interview } from './domain/interview';
import type { Decline, Referral } from './domain/referral';

export const referralTable = table<Referral>('referral', ['institutionId', 'id'], {
  institutionId: uuid,
  id: uuid,
  traineeId: uuid,
  employerId: uuid,
  vacancyId: uuid,
  matchId: uuid,
  consentId: optional(uuid),
  proposedBy: uuid,
  card: optional(json),
  travelMinutes: optional(int),
  state: text,
  notSelectedReason: optional(text),
  proposedAt: instant,
  askedAt: optional(instant),
  choiceReason: optional(text),
  remindedAt: optional(instant),
  answeredAt: optional(instant),
  sentAt: optional(instant),
  coverConfirmed: flag,
  shownUntil: optional(instant),
  endedAt: optional(instant),
  version: int,
});

/** The columns that an employer's login may read. */
export const sentReferralTable = partOf(referralTable, [
  'id',
  'employerId',
  'vacancyId',
  'card',
  'state',
  'notSelectedReason',
  'sentAt',
  'shownUntil',
  'version',
]);

export const interviewTable = table<Interview>('interview', ['institutionId', 'id'], {
  institutionId: uuid,
  id: uuid,
  referralId: uuid,
  traineeId: uuid,
  employerId: uuid,
  vacancyId: uuid,
  slots: instants,
  startsAt: optional(instant),
  place: text,
  companionAllowed: flag,
  transportPaid: flag,
  state: text,
  outcome: optional(text),
  cancelledBy: optional(text),
  sentAt: instant,
  version: int,
});

/** The columns that an employer's login may read. */
export const employerInterviewTable = partOf(interviewTable, [
  'id',
  'referralId',
  'employerId',
  'vacancyId',
  'slots',
  'startsAt',
  'place',
  'companionAllowed',
  'transportPaid',
  'state',
  'outcome',
  'cancelledBy',
  'sentAt',
  'version',
]);

export const declineTable = table<Decline>('referral_decline', ['referralId'], {
  referralId: uuid,
  employerId: uuid,
  vacancyId: uuid,
  reason: text,
  declinedAt: instant,
});
