import { day, instant, int, optional, partOf, table, text, uuid } from '../../platform/database/table';
import type { Agreement } from './domain/agreement';
import type { LearningReview } from './domain/learning-review';

export const agreementTable = table<Agreement>('apprenticeship_agreement', ['institutionId', 'id'], {
  institutionId: uuid,
  id: uuid,
  placementId: uuid,
  traineeId: uuid,
  employerId: uuid,
  trade: text,
  instructorName: text,
  instructorBornOn: day,
  instructorPracticeYears: int,
  lengthDays: int,
  state: text,
  signedOn: optional(day),
  registeredOn: optional(day),
  registrationNumber: optional(text),
  endedOn: optional(day),
  brokenBy: optional(text),
  brokenReason: optional(text),
  version: int,
  createdAt: instant,
});

/** The columns that an employer's login may read. */
export const employerAgreementTable = partOf(agreementTable, [
  'id',
  'placementId',
  'employerId',
  'trade',
  'instructorName',
  'instructorBornOn',
  'instructorPracticeYears',
  'lengthDays',
  'state',
  'signedOn',
  'registeredOn',
  'registrationNumber',
  'endedOn',
]);

export const learningReviewTable = table<LearningReview>('learning_review', ['institutionId', 'id'], {
  institutionId: uuid,
  id: uuid,
  placementId: uuid,
  traineeId: uuid,
  heldOn: day,
  unitsReached: int,
  note: optional(text),
  recordedBy: optional(uuid),
  recordedAt: instant,
});
