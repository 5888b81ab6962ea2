import { monthlyRiel } from '../../matching/domain/facts/monthly-pay';
import { addDays, daysBetween, type LocalDate } from '../../../shared/local-date';
import { payOf } from '../../vacancies/domain/vacancy';
import type { PlacementFact } from './facts';
import type { RetentionDay } from './indicator';

const MAX_GAP_DAYS = 14;

/**
 * Outside work: a job, or an apprenticeship outside own enterprises, whose start both sides confirmed
 * (docs/domain.md 6.S4).
 */
export const isOutsideWork = ({ kind, ownEnterprise, verified }: PlacementFact): boolean => verified && !ownEnterprise && kind !== 'INTERNSHIP';

/** The day on which retention is measured. */
export const retentionDay = ({ startsOn }: PlacementFact, days: RetentionDay): LocalDate => addDays(startsOn, days);

/**
 * The placements in which a trainee works on a day, starting from her first: that one, or next placements
 * that began at most 14 days after the previous one ended, for the same or better pay or as the better job.
 * Placements in which staff could not reach her on that day are left out (docs/domain.md 6.O3). She may have two at
 * once: work for her first employer is counted in any case. `others` are all outside placements of the same
 * person.
 */
export function placementsOn(firstPlacement: PlacementFact, day: LocalDate, others: readonly PlacementFact[]): PlacementFact[] {
  // Each placement is visited once, however many chains lead to it.
  const reached = new Set([firstPlacement]);
  for (const current of reached) {
    const { endedOn } = current;
    if (endedOn === null || endedOn >= day) continue;
    for (const next of others) if (next.startsOn <= day && follows(current, endedOn, next)) reached.add(next);
  }
  return [...reached].filter((placement) => (placement.endedOn === null || placement.endedOn >= day) && !isOutOfTouch(placement, day));
}

/** Whether a placement continues one that ended: after a short gap, for no less pay, and beyond its end. */
const follows = (before: PlacementFact, endedOn: LocalDate, next: PlacementFact): boolean =>
  next.startsOn >= before.startsOn &&
  daysBetween(endedOn, next.startsOn) <= MAX_GAP_DAYS &&
  isPaidNoLess(next, before) &&
  (next.endedOn === null || next.endedOn > endedOn);

const isPaidNoLess = (next: PlacementFact, before: PlacementFact): boolean => before.endReason === 'BETTER_JOB' || payIn(next) >= payIn(before);

/**
 * The pay of the contract where it was recorded, otherwise of the offer, as riel a month; 0 for piece work,
 * which guarantees no pay.
 */
const payIn = ({ offered, found: recordedTerms }: PlacementFact): number =>
  monthlyRiel(payOf(recordedTerms.findLast(({ stage }) => stage === 'CONTRACT') ?? offered)) ?? 0;

const isOutOfTouch = ({ outOfTouch }: PlacementFact, day: LocalDate): boolean =>
  outOfTouch.some(({ from, until }) => from <= day && (until === null || day < until));
