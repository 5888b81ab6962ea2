import { Reader } from '../../../shared/reader';
import type { Refusal } from '../../../shared/refusal';
import type { VacancyParts } from './parts';
import type { Vacancy, VacancyText } from './vacancy';

/** What staff answer to a submission. */
export const REVIEW_DECISIONS = ['RETURNED', 'APPROVED'] as const;
/** One answer. */
export type ReviewDecision = (typeof REVIEW_DECISIONS)[number];

/** A remark on one field of the vacancy, which the employer reads. */
export interface Remark {
  readonly field: string;
  readonly message: string;
}

/** All that the employer had written when staff answered: what it says later can be held against it. */
export interface ReviewedVersion extends VacancyText, VacancyParts {}

/** What a vacancy says now, apart from where it stands. */
export function versionOf(vacancy: Vacancy, { skills, languages, costItems, apprenticeship }: VacancyParts): ReviewedVersion {
  const {
    id: _id,
    employerId: _employer,
    occupationId: _occupation,
    taken: _taken,
    state: _state,
    openedAt: _opened,
    version: _version,
    createdAt: _created,
    ...text
  } = vacancy;
  return { ...text, skills, languages, costItems, apprenticeship };
}

/** What a member of staff answered to a submission, with a remark per field. */
export interface VacancyReview {
  readonly id: string;
  readonly employerId: string;
  readonly vacancyId: string;
  readonly reviewerId: string;
  readonly decision: ReviewDecision;
  readonly remarks: readonly Remark[];
  readonly reviewedAt: Date;
  /** Null where it was answered before versions were kept. */
  readonly reviewed: ReviewedVersion | null;
}

/** Reads the remarks of a review; a vacancy is never returned without saying what to change. */
export function parseRemarks(input: Readonly<Record<string, unknown>>, decision: ReviewDecision): readonly Remark[] | Refusal {
  const reader = new Reader(input);
  const remarks = reader.list('remarks', 50, (item) => ({ field: item.text('field', 60), message: item.text('message', 500) }));
  if (decision === 'RETURNED' && remarks.length === 0) reader.refuse('remarks', 'EMPTY');
  return reader.done(remarks);
}
