import type { Answer, IndicatorAnswer } from '../../alerts/domain/indicators';
import { type LocalDate, localDateAt } from '../../../shared/local-date';
import { answersForSafety, type FollowUpRecord, type SaidAtContact } from './record';

/** The part of a report that matters for safety. */
export interface WeighedWords {
  readonly answers: readonly IndicatorAnswer[];
  readonly feelsSafe: Answer | null;
  readonly daysLastWeek: number | null;
}

/** One contact passed on for the safety assessment, in the transaction that records it. */
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

/** Extracts the safety facts of a report. */
export const weighedWords = (said: Pick<SaidAtContact, 'answers' | 'facts'>): WeighedWords => ({
  answers: answersForSafety(said),
  feelsSafe: said.facts.feelsSafe,
  daysLastWeek: said.facts.daysLastWeek,
});

/** Builds the safety report of a contact. A trainee of unknown age counts as a minor (DOMAIN 4.3). */
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
