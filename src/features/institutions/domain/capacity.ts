import type { LocalDate } from '../../../shared/local-date';

/** The ten functions of a placement service that a partner is scored on (docs/domain.md 5.25; our own list). */
export const WORK_FUNCTIONS = [
  'INTAKE_AND_CONSENT',
  'SKILLS_ASSESSMENT',
  'JOB_READINESS',
  'EMPLOYER_OUTREACH',
  'EMPLOYER_VETTING',
  'MATCHING',
  'ACCOMPANIMENT',
  'SAFE_CONTACT',
  'FOLLOW_UP',
  'RECORDS_AND_REPORTING',
] as const;
export type WorkFunction = (typeof WORK_FUNCTIONS)[number];

/** The highest score of a function; 0 is the lowest. The meaning of each score is dated data. */
export const MAX_SCORE = 4;

/** The first review of a partner, and all later ones. */
export const REVIEW_KINDS = ['BASELINE', 'LATER'] as const;
export type ReviewKind = (typeof REVIEW_KINDS)[number];

/** The kinds of support for a partner. */
export const SUPPORT_KINDS = ['TRAINING', 'MENTORING', 'TOOLS', 'VISIT', 'FUNDS'] as const;
export type SupportKind = (typeof SUPPORT_KINDS)[number];

/** A partner's score for one function, 0 to 4, with a note. */
export interface FunctionScore {
  readonly workFunction: WorkFunction;
  readonly score: number;
  readonly note: string | null;
}

/** One review of a partner: all ten functions on one day. */
export interface CapacityReview {
  readonly id: string;
  readonly kind: ReviewKind;
  readonly heldOn: LocalDate;
  readonly scores: readonly FunctionScore[];
}

/** Support for a partner, with its hours and the grant that paid for it, if any. */
export interface CapacitySupport {
  readonly id: string;
  readonly kind: SupportKind;
  readonly givenOn: LocalDate;
  readonly hours: number | null;
  readonly about: string;
  readonly grantId: string | null;
}

/** The first and the latest score of one function; null if it was not reviewed yet. */
export interface FunctionChange {
  readonly workFunction: WorkFunction;
  readonly baseline: number | null;
  readonly latest: number | null;
  readonly change: number | null;
}

/** How a partner has changed: by function, in the order of the list, and in total. */
export interface CapacityChange {
  readonly functions: readonly FunctionChange[];
  readonly baselineTotal: number | null;
  readonly latestTotal: number | null;
  readonly totalChange: number | null;
}

/**
 * Compares the baseline with the latest later review; totals are the sums of the ten scores, 0 to 40. Without
 * a later review the change is null, not zero: a partner counts as strengthened only by a repeated review
 * (docs/domain.md 6.S6).
 */
export function capacityChange(reviews: readonly CapacityReview[]): CapacityChange {
  const baseline = reviews.find(({ kind }) => kind === 'BASELINE') ?? null;
  const later = reviews
    .filter(({ kind }) => kind === 'LATER')
    .reduce<CapacityReview | null>((best, one) => (best && best.heldOn > one.heldOn ? best : one), null);
  const functions = WORK_FUNCTIONS.map((workFunction) => {
    const [before, after] = [scoreOf(baseline, workFunction), scoreOf(later, workFunction)];
    return { workFunction, baseline: before, latest: after, change: difference(before, after) };
  });
  const [baselineTotal, latestTotal] = [totalOf(baseline), totalOf(later)];
  return { functions, baselineTotal, latestTotal, totalChange: difference(baselineTotal, latestTotal) };
}

const scoreOf = (review: CapacityReview | null, workFunction: WorkFunction): number | null =>
  review?.scores.find((one) => one.workFunction === workFunction)?.score ?? null;
const totalOf = (review: CapacityReview | null): number | null => review && review.scores.reduce((sum, { score }) => sum + score, 0);
const difference = (before: number | null, after: number | null): number | null => (before === null || after === null ? null : after - before);
