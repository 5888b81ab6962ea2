import type { FollowUpRecord } from '../../../features/follow-ups/domain/follow-up-record';

/** The answers of a contact as they were recorded, and what they led to at once. */
export interface RecordedAnswers {
  readonly record: FollowUpRecord;
  readonly isSafetyLeadNotified: boolean;
  readonly isEmployerHeld: boolean;
}
