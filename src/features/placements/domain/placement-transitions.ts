import { type EventName, domainEvent } from '../../../shared/events';
import { addDays, instantOn, type LocalDate, localDateAt } from '../../../shared/local-date';
import { invalid, isRefusal, refuse, type Refusal } from '../../../shared/refusal';
import { stateAfter } from '../../../shared/state-machine';
import { type LawProblem, lawRefusal } from '../../vacancies/domain/law';
import type { PlacementEnd } from './parse-placement';
import { type PlacementChange, type Placement, PLACEMENT, type PlacementTransition, type StartToConfirm } from './placement';

/** The two sides that confirm a start. */
export type ConfirmingSide = 'TRAINEE' | 'EMPLOYER';
const CONFIRMED_AT = { TRAINEE: 'confirmedByTraineeAt', EMPLOYER: 'confirmedByEmployerAt' } as const satisfies Readonly<
  Record<ConfirmingSide, keyof Placement>
>;

/**
 * How far ahead a start can be moved, in days: a year. Our rule, because no vacancy is reserved for longer.
 */
export const MAX_START_SHIFT_DAYS = 365;

/**
 * Records that one side confirms the start. The second confirmation verifies it, and only then does the
 * placement count (docs/domain.md 0.1 and 5.19; 20 CFR 651.10 requires a reliable source, both sides is stricter).
 * Refuses TRANSITION_NOT_ALLOWED if this side has confirmed already or the start is no longer planned, TOO_SOON
 * before the start date begins in Phnom Penh, and NOT_CLEARED if the confirmation would verify a start at a
 * site not cleared on that day.
 */
export function confirmStart<P extends StartToConfirm>(
  placement: P,
  by: ConfirmingSide,
  now: Date,
  facts: { readonly siteIsCleared: boolean },
): PlacementChange<P> | Refusal<'NOT_CLEARED' | 'TOO_SOON' | 'TRANSITION_NOT_ALLOWED'> {
  const own = CONFIRMED_AT[by];
  if (placement.state !== 'PLANNED' || placement[own] !== null) return refuse('TRANSITION_NOT_ALLOWED', { state: placement.state, availableActions: [] });
  if (localDateAt(now) < placement.startsOn) return refuse('TOO_SOON', { until: instantOn(placement.startsOn).toISOString() });
  const version = placement.version === undefined ? {} : { version: placement.version + 1 };
  const confirmed = { ...placement, [own]: now, ...version };
  if (confirmed.confirmedByTraineeAt === null || confirmed.confirmedByEmployerAt === null)
    return { placement: { ...confirmed, state: PLACEMENT.transitions.confirmStart.to }, event: domainEvent('PlacementStartConfirmed', placement.id) };
  if (!facts.siteIsCleared) return refuse('NOT_CLEARED');
  return { placement: { ...confirmed, state: PLACEMENT.transitions.verify.to, verifiedAt: now }, event: domainEvent('PlacementVerified', placement.id) };
}

/** The facts that decide whether a start can be moved, all for the new date. */
export interface NewStartFacts {
  readonly siteIsCleared: boolean;
  /** The violations of labour law in the promised terms on that date. */
  readonly lawProblems: readonly LawProblem[];
  /** Age gates that she fails on that date, and consents that are missing while she is under 18. */
  readonly ageObstacles: readonly string[];
}

/**
 * Moves an unverified start to another date, any number of times; the date first planned stays. Earlier
 * confirmations become void. Refuses INVALID_INPUT for a date in the past, more than a year ahead or against
 * the law, EXCLUDED_BY_GATES if the trainee is too young on it, NOT_CLEARED.
 */
export function rescheduleStart(
  placement: Placement,
  startsOn: LocalDate,
  facts: NewStartFacts,
  now: Date,
): PlacementChange | Refusal<'EXCLUDED_BY_GATES' | 'INVALID_INPUT' | 'NOT_CLEARED' | 'TRANSITION_NOT_ALLOWED'> {
  const state = stateAfter(PLACEMENT, placement.state, 'rescheduleStart');
  if (isRefusal(state)) return state;
  const [today, last] = [localDateAt(now), addDays(localDateAt(now), MAX_START_SHIFT_DAYS)];
  if (startsOn < today) return invalid([{ path: 'startsOn', problem: 'IN_THE_PAST', limit: today }]);
  if (startsOn > last) return invalid([{ path: 'startsOn', problem: 'TOO_BIG', limit: last }]);
  if (facts.ageObstacles.length > 0) return refuse('EXCLUDED_BY_GATES', { reasons: facts.ageObstacles });
  if (facts.lawProblems.length > 0) return lawRefusal(facts.lawProblems);
  if (!facts.siteIsCleared) return refuse('NOT_CLEARED');
  return transition(placement, 'rescheduleStart', { startsOn, confirmedByTraineeAt: null, confirmedByEmployerAt: null }, 'PlacementStartRescheduled');
}

/**
 * Cancels a placement that never started (started ones are ended instead). The vacancy gets its seat back.
 */
export const cancelPlacement = (placement: Placement, now: Date): PlacementChange | Refusal<'TRANSITION_NOT_ALLOWED'> =>
  transition(placement, 'cancel', { endedOn: localDateAt(now), endReason: 'NEVER_STARTED', endRecordedAt: now }, 'PlacementCancelled');

/** Records the end of work that had started, on a day between its start and today, else INVALID_INPUT. */
export function endPlacement(
  placement: Placement,
  { transition: ending, reason, endedOn }: PlacementEnd,
  now: Date,
): PlacementChange | Refusal<'INVALID_INPUT' | 'TRANSITION_NOT_ALLOWED'> {
  const state = stateAfter(PLACEMENT, placement.state, ending);
  if (isRefusal(state)) return state;
  const today = localDateAt(now);
  if (endedOn > today) return invalid([{ path: 'endedOn', problem: 'TOO_BIG', limit: today }]);
  if (endedOn < placement.startsOn) return invalid([{ path: 'endedOn', problem: 'BEFORE_START', limit: placement.startsOn }]);
  return transition(placement, ending, { endedOn, endReason: reason, endRecordedAt: now }, 'PlacementEnded');
}

/**
 * Marks a trainee as unreachable (docs/domain.md 5.16). She may still be at work, so the placement continues, and
 * the employer cannot see the change.
 */
export const markUnreachable = (placement: Placement): PlacementChange | Refusal<'TRANSITION_NOT_ALLOWED'> =>
  transition(placement, 'markUnreachable', {}, 'PlacementContactLost');

/** Marks an unreachable trainee as reached and at work. */
export const markReachable = (placement: Placement): PlacementChange | Refusal<'TRANSITION_NOT_ALLOWED'> =>
  transition(placement, 'markReachable', {}, 'PlacementContactRegained');

function transition(
  placement: Placement,
  action: PlacementTransition,
  change: Partial<Placement>,
  event: EventName,
): PlacementChange | Refusal<'TRANSITION_NOT_ALLOWED'> {
  const state = stateAfter(PLACEMENT, placement.state, action);
  if (isRefusal(state)) return state;
  return { placement: { ...placement, ...change, state, version: placement.version + 1 }, event: domainEvent(event, placement.id) };
}
