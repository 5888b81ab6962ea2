import type { LocalDate } from '../../../shared/local-date';

/**
 * Why a site needs a visit that is not planned yet: it was never visited, something happened that needs another visit at
 * once, it needs another visit before a decision or after a condition was not met, or its approval expires.
 */
export const VISIT_REASONS = ['FIRST', 'AT_ONCE', 'REVISIT', 'RENEWAL'] as const;
export type VisitReason = (typeof VISIT_REASONS)[number];

/** The days within which a first visit or a revisit must be made. */
export const VISIT_WITHIN_DAYS = 14;
/** The days before an approval expires at which its renewal is listed; the reminder fires on the same day. */
export const RENEWAL_AHEAD_DAYS = 30;
/** The days before its day at which the owner of a condition is reminded; from then on it is listed as due. */
export const CONDITION_AHEAD_DAYS = 7;

/** A site that needs a visit, with the due date. */
export interface VisitDue {
  readonly siteId: string;
  readonly reason: VisitReason;
  readonly dueOn: LocalDate;
}
