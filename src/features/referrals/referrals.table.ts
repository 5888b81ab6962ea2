import { flag, instant, instants, int, json, optional, table, text, uuid } from '../../platform/database/table';
import type { Decline } from './domain/candidate-decline';
import type { Interview } from './domain/interview';
import type { Referral } from './domain/referral';

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
  answeredAt: optional(instant),
  sentAt: optional(instant),
  shownUntil: optional(instant),
  endedAt: optional(instant),
  version: int,
});

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

export const declineTable = table<Decline>('referral_decline', ['referralId'], {
  referralId: uuid,
  employerId: uuid,
  vacancyId: uuid,
  reason: text,
  declinedAt: instant,
});
