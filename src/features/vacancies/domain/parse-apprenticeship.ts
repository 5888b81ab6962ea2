import type { VacancyKind } from '../../matching/domain/facts/pair';
import type { LocalDate } from '../../../shared/local-date';
import type { InputReader } from '../../../shared/input-reader';
import type { ApprenticeshipTerms } from './vacancy';

/**
 * One unit of a learning plan, in order: the subject, its ESCO code if there is one, and its length in weeks.
 */
export interface PlanUnitInput {
  readonly title: string;
  readonly skillCode: string | null;
  readonly weeks: number;
}

/** A parsed apprenticeship. */
export interface ParsedApprenticeship extends ApprenticeshipTerms {
  readonly plan: readonly PlanUnitInput[];
}

/** The maximum number of units in a learning plan. */
export const MAX_PLAN_UNITS = 60;
/** The longest apprenticeship the table allows, in days (Labour Law art. 51). */
export const MAX_APPRENTICESHIP_DAYS = 730;

/**
 * Reads the apprenticeship of a vacancy: EMPTY if the kind requires one, NOT_ALLOWED if it does not. The plan
 * has at least one unit.
 */
export function readApprenticeship(reader: InputReader, value: unknown, kind: VacancyKind, today: LocalDate): ParsedApprenticeship | null {
  const isPresent = value !== undefined && value !== null;
  if (kind !== 'APPRENTICESHIP') {
    if (isPresent) reader.refuse('apprenticeship', 'NOT_ALLOWED', 'APPRENTICESHIP');
    return null;
  }
  if (!isPresent) {
    reader.refuse('apprenticeship', 'EMPTY');
    return null;
  }
  return reader.part('apprenticeship', (part) => {
    const plan = part.list('plan', MAX_PLAN_UNITS, (unit) => ({
      title: unit.text('title', 200),
      skillCode: unit.optionalText('skillCode', 36) === null ? null : unit.id('skillCode'),
      weeks: unit.integer('weeks', 1, 104),
    }));
    if (plan.length === 0) part.refuse('plan', 'EMPTY');
    const instructorBornOn = part.date('instructorBornOn');
    if (instructorBornOn > today) part.refuse('instructorBornOn', 'TOO_BIG', today);
    return {
      trade: part.text('trade', 120),
      instructorName: part.text('instructorName', 200),
      instructorBornOn,
      instructorPracticeYears: part.integer('instructorPracticeYears', 0, 80),
      lengthDays: part.integer('lengthDays', 1, MAX_APPRENTICESHIP_DAYS),
      plan,
    };
  });
}
