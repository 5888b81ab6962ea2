import type { LocalDate } from '../../../shared/local-date';

/** Why a site needs a visit that nobody has planned: it was never visited, it is to be visited once more, or its approval ends. */
export const VISIT_REASONS = ['FIRST', 'REVISIT', 'RENEWAL'] as const;
/** One reason. */
export type VisitReason = (typeof VISIT_REASONS)[number];

/** A first visit, or one more, is made within so many days. */
export const VISIT_WITHIN_DAYS = 14;
/** So many days before an approval ends its renewal is brought up; the reminder rings on the same day. */
export const RENEWAL_AHEAD_DAYS = 30;

/** A site that needs a visit, and by when. */
export interface VisitDue {
  readonly siteId: string;
  readonly reason: VisitReason;
  readonly dueOn: LocalDate;
}
