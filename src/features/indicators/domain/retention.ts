import { monthlyRiel } from '../../matching/domain/facts/monthly-pay';
import { addDays, daysBetween, type LocalDate } from '../../../shared/local-date';
import { payOf } from '../../vacancies/domain/vacancy';
import type { PlacementFact } from './facts';
import type { RetentionDay } from './indicator';

const LONGEST_GAP_DAYS = 14;

/** Placements that count as outside work: a job, or an apprenticeship outside own enterprises, whose start both sides confirmed (DOMAIN 6, S4). */
export const isOutsideWork = ({ kind, ownEnterprise, verified }: PlacementFact): boolean => verified && !ownEnterprise && kind !== 'INTERNSHIP';

/** The day on which it is asked whether a placement still holds. */
export const retentionDay = ({ startsOn }: PlacementFact, days: RetentionDay): LocalDate => addDays(startsOn, days);

/**
 * The placements in which somebody works on a day, counted from the one with which she began: itself, or next ones that began at most 14 days after the end of
 * the one before, for the same or better pay or as the better job. Without those in which nobody could reach her on that day (DOMAIN 6, O3). She may have
 * two at once: who works for the employer she began with is counted there, whatever else she does.
 * `others` are all outside placements of the same person.
 */
export function heldOn(begun: PlacementFact, day: LocalDate, others: readonly PlacementFact[]): PlacementFact[] {
  // each placement is visited once, however many chains lead to it
  const reached = new Set([begun]);
  for (const current of reached) {
    const { endedOn } = current;
    if (endedOn === null || endedOn >= day) continue;
    for (const next of others) if (next.startsOn <= day && follows(current, endedOn, next)) reached.add(next);
  }
  return [...reached].filter((placement) => (placement.endedOn === null || placement.endedOn >= day) && !isOutOfTouch(placement, day));
}

/** Whether a placement goes on from one that ended: without a long gap, for no less, and beyond its end. */
const follows = (before: PlacementFact, endedOn: LocalDate, next: PlacementFact): boolean =>
  next.startsOn >= before.startsOn &&
  daysBetween(endedOn, next.startsOn) <= LONGEST_GAP_DAYS &&
  isAsGood(next, before) &&
  (next.endedOn === null || next.endedOn > endedOn);

const isAsGood = (next: PlacementFact, before: PlacementFact): boolean => before.endReason === 'BETTER_JOB' || payIn(next) >= payIn(before);

/** The pay of the contract where it was recorded, else of the offer, as riel for a month; piece work promises none. */
const payIn = ({ offered, found }: PlacementFact): number => monthlyRiel(payOf(found.findLast(({ stage }) => stage === 'CONTRACT') ?? offered)) ?? 0;

const isOutOfTouch = ({ outOfTouch }: PlacementFact, day: LocalDate): boolean =>
  outOfTouch.some(({ from, until }) => from <= day && (until === null || day < until));
