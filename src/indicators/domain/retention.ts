import { monthlyRiel } from '../../matching/domain/monthly-pay';
import { addDays, daysBetween, type LocalDate } from '../../shared/local-date';
import { payOf } from '../../vacancies/domain/vacancy';
import type { PlacementFact } from './facts';
import type { RetentionDay } from './indicator';

const LONGEST_GAP_DAYS = 14;

/** Placements that count as outside work: a job, or an apprenticeship outside own enterprises, whose start both sides confirmed (DOMAIN 6, S4). */
export const isOutsideWork = ({ kind, ownEnterprise, verified }: PlacementFact): boolean => verified && !ownEnterprise && kind !== 'INTERNSHIP';

/** The day on which it is asked whether a placement still holds. */
export const retentionDay = ({ startsOn }: PlacementFact, days: RetentionDay): LocalDate => addDays(startsOn, days);

/**
 * In which placement somebody works on a day, counted from the one with which she began: itself, or a next one that began at most 14 days after the end of
 * the one before, for the same or better pay or as the better job; null when in none, or when nobody could reach her on that day (DOMAIN 6, O3).
 * `others` are all outside placements of the same person.
 */
export function heldOn(begun: PlacementFact, day: LocalDate, others: readonly PlacementFact[]): PlacementFact | null {
  if (begun.endedOn === null || begun.endedOn >= day) return isOutOfTouch(begun, day) ? null : begun;
  const { endedOn } = begun;
  const following = others
    .filter((next) => next.id !== begun.id && next.startsOn >= begun.startsOn && next.startsOn <= day)
    .filter((next) => daysBetween(endedOn, next.startsOn) <= LONGEST_GAP_DAYS && isAsGood(next, begun) && (next.endedOn === null || next.endedOn > endedOn))
    .toSorted((a, b) => (a.startsOn < b.startsOn ? -1 : a.startsOn > b.startsOn ? 1 : a.id < b.id ? -1 : 1));
  for (const next of following) {
    const held = heldOn(next, day, others);
    if (held) return held;
  }
  return null;
}

const isAsGood = (next: PlacementFact, before: PlacementFact): boolean => before.endReason === 'BETTER_JOB' || payIn(next) >= payIn(before);

/** The pay of the contract where it was recorded, else of the offer, as riel for a month; piece work promises none. */
const payIn = ({ offered, found }: PlacementFact): number => monthlyRiel(payOf(found.findLast(({ stage }) => stage === 'CONTRACT') ?? offered)) ?? 0;

const isOutOfTouch = ({ outOfTouch }: PlacementFact, day: LocalDate): boolean =>
  outOfTouch.some(({ from, until }) => from <= day && (until === null || day < until));
