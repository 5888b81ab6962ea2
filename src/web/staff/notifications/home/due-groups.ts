import { addDays, type LocalDate } from '../../../../shared/local-date';
import type { DueItem } from './due-item';

/** The groups of the queue, in display order; safety alerts are first, so that none is missed. */
export const DUE_GROUPS = ['safety', 'overdue', 'today', 'week', 'later', 'waiting'] as const;
export type DueGroup = (typeof DUE_GROUPS)[number];

const DAYS_OF_WEEK = 7;

/** The days until Sunday, the last day of the week. */
const daysLeftInWeek = (today: LocalDate): number => (DAYS_OF_WEEK - new Date(`${today}T00:00:00Z`).getUTCDay()) % DAYS_OF_WEEK;

/** What waits for others is overdue once its time has passed; an item without a last day is due now. */
export function groupOf({ kind, until, isLate, waitsForOthers }: Pick<DueItem, 'kind' | 'until' | 'isLate' | 'waitsForOthers'>, today: LocalDate): DueGroup {
  if (kind === 'safety') return 'safety';
  if (isLate) return 'overdue';
  if (waitsForOthers) return 'waiting';
  if (until === null || until <= today) return 'today';
  return until <= addDays(today, daysLeftInWeek(today)) ? 'week' : 'later';
}
