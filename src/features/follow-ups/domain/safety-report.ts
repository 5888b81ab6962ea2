import { isMinorOn } from '../../matching/domain/gates/age-gates';
import type { Answer, IndicatorAnswer } from '../../alerts/domain/indicators';
import { type LocalDate, localDateAt } from '../../../shared/local-date';
import { answersForSafety, type FollowUpRecord, type ContactReport } from './follow-up-record';

/** The part of a report that matters for safety. */
export interface SafetyFacts {
  readonly answers: readonly IndicatorAnswer[];
  readonly feelsSafe: Answer | null;
  readonly daysLastWeek: number | null;
}

/** One contact passed on for the safety assessment, in the transaction that records it. */
export interface SafetyReport extends SafetyFacts {
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
export const safetyFactsOf = (report: Pick<ContactReport, 'answers' | 'facts'>): SafetyFacts => ({
  answers: answersForSafety(report),
  feelsSafe: report.facts.feelsSafe,
  daysLastWeek: report.facts.daysLastWeek,
});

/** Builds the safety report of a contact. A trainee of unknown age counts as a minor (docs/domain.md 4.3). */
export function safetyReportOf(
  record: FollowUpRecord,
  report: ContactReport,
  context: { readonly employerId: string; readonly priorWithheldWages: boolean; readonly eighteenOn: LocalDate | null },
): SafetyReport {
  const { institutionId, traineeId, placementId, id: recordId } = record;
  return {
    institutionId,
    traineeId,
    placementId,
    employerId: context.employerId,
    recordId,
    source: record.reportedBy === 'TRAINEE_ALONE' ? 'CHECK_IN' : 'FOLLOW_UP',
    ...safetyFactsOf(report),
    priorWithheldWages: context.priorWithheldWages,
    isMinor: isMinorOn(context.eighteenOn, localDateAt(record.recordedAt)),
  };
}
