import type { Answer, IndicatorAnswer } from '../../alerts/domain/indicators';
import { type LocalDate, localDateAt } from '../../../shared/local-date';
import { answersForSafety, type FollowUpRecord, type SaidAtContact } from './record';

/** What was said, as far as safety weighs it. */
export interface WeighedWords {
  readonly answers: readonly IndicatorAnswer[];
  readonly feelsSafe: Answer | null;
  readonly daysLastWeek: number | null;
}

/** One contact as it is handed over to be weighed, in the transaction that writes it down. */
export interface ContactForSafety extends WeighedWords {
  readonly institutionId: string;
  readonly traineeId: string;
  readonly placementId: string;
  readonly employerId: string;
  readonly recordId: string;
  readonly source: 'FOLLOW_UP' | 'CHECK_IN';
  readonly priorWithheldWages: boolean;
  readonly isMinor: boolean;
}

/** What of a contact safety weighs. */
export const weighedWords = (said: Pick<SaidAtContact, 'answers' | 'facts'>): WeighedWords => ({
  answers: answersForSafety(said),
  feelsSafe: said.facts.feelsSafe,
  daysLastWeek: said.facts.daysLastWeek,
});

/** A contact as safety weighs it; somebody whose age is not known counts as a minor (DOMAIN 4.3). */
export function contactForSafety(
  record: FollowUpRecord,
  said: SaidAtContact,
  known: { readonly employerId: string; readonly priorWithheldWages: boolean; readonly eighteenOn: LocalDate | null },
): ContactForSafety {
  const { institutionId, traineeId, placementId, id: recordId } = record;
  return {
    institutionId,
    traineeId,
    placementId,
    employerId: known.employerId,
    recordId,
    source: record.saidBy === 'TRAINEE_ALONE' ? 'CHECK_IN' : 'FOLLOW_UP',
    ...weighedWords(said),
    priorWithheldWages: known.priorWithheldWages,
    isMinor: known.eighteenOn === null || localDateAt(record.recordedAt) < known.eighteenOn,
  };
}
