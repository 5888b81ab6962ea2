import { InputReader } from '../../../shared/input-reader';
import type { Refusal } from '../../../shared/refusal';
import type { VacancyParts } from './parse-vacancy';
import type { Vacancy, VacancyText } from './vacancy';

/** The decisions of staff about a submission. */
export const REVIEW_DECISIONS = ['RETURNED', 'APPROVED'] as const;
export type ReviewDecision = (typeof REVIEW_DECISIONS)[number];

/** A remark on one field of the vacancy, for the employer. */
export interface Remark {
  readonly field: string;
  readonly message: string;
}

/** The employer's text at the time of the review, to compare later versions with. */
export interface ReviewedVersion extends VacancyText, VacancyParts {}

/** The present text of a vacancy, without its state. */
export function versionOf(vacancy: Vacancy, { skills, languages, costItems, apprenticeship }: VacancyParts): ReviewedVersion {
  const {
    id: _id,
    employerId: _employer,
    occupationId: _occupation,
    takenSeats: _takenSeats,
    state: _state,
    absentFields: _absent,
    openedAt: _opened,
    version: _version,
    createdAt: _created,
    ...text
  } = vacancy;
  return { ...text, skills, languages, costItems, apprenticeship };
}

/** A rule whose source was not checked, and the field that may break it, as the reviewer saw it. */
export interface ReviewedDoubt {
  readonly ruleId: string;
  readonly source: string;
  readonly path: string;
  readonly found?: string;
}

/** A staff member's review of a submission, with remarks on fields. */
export interface VacancyReview {
  readonly id: string;
  readonly employerId: string;
  readonly vacancyId: string;
  readonly reviewerId: string;
  readonly decision: ReviewDecision;
  readonly remarks: readonly Remark[];
  readonly reviewedAt: Date;
  /** Null for reviews from before versions were stored. */
  readonly reviewed: ReviewedVersion | null;
  /** The doubts on the page when it was answered. They are for staff. */
  readonly lawDoubts: readonly ReviewedDoubt[];
}

/** Parses the remarks of a review. A returned vacancy must have a remark on what to change. */
export function parseRemarks(input: Readonly<Record<string, unknown>>, decision: ReviewDecision): readonly Remark[] | Refusal<'INVALID_INPUT'> {
  const reader = new InputReader(input);
  const remarks = reader.list('remarks', 50, (item) => ({ field: item.text('field', 60), message: item.text('message', 500) }));
  if (decision === 'RETURNED' && remarks.length === 0) reader.refuse('remarks', 'EMPTY');
  return reader.result(remarks);
}
