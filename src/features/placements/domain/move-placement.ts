import { type AgedWork, type Ages, failedAgeGates } from '../../matching/domain/gates/age-gates';
import { type EventName, happened } from '../../../shared/events';
import { addDays, instantOn, type LocalDate, localDateAt } from '../../../shared/local-date';
import { invalid, isRefusal, refuse, type Refusal } from '../../../shared/refusal';
import { stateAfter } from '../../../shared/states';
import { type LawProblem, lawRefusal } from '../../vacancies/domain/law';
import type { End } from './parse-placement';
import { type MovedPlacement, type Placement, PLACEMENT, type PlacementMove, type StartToConfirm } from './placement';

/** The two who confirm a start. */
export type Side = 'TRAINEE' | 'EMPLOYER';
const CONFIRMED_AT = { TRAINEE: 'confirmedByTraineeAt', EMPLOYER: 'confirmedByEmployerAt' } as const satisfies Readonly<Record<Side, keyof Placement>>;

/** How far ahead a start may be moved, in days: a year. Our rule; beyond it there is nothing left to hold a place for. */
export const START_MOVES_AT_MOST_DAYS = 365;

/**
 * One side says that she has started. The second to say so verifies the start, and only then does the placement count (DOMAIN 0.1, 5 no. 19; 20 CFR 651.10 asks
 * for a reliable source, both sides is stricter). Refuses MOVE_NOT_ALLOWED once this side has spoken or the start is not planned any more, TOO_SOON before
 * the day of the start begins in Phnom Penh, and NOT_CLEARED where the confirmation would verify a start at a site that is not cleared on that day.
 */
export function confirmStart<P extends StartToConfirm>(
  placement: P,
  by: Side,
  now: Date,
  facts: { readonly siteIsCleared: boolean },
): MovedPlacement<P> | Refusal {
  const own = CONFIRMED_AT[by];
  if (placement.state !== 'PLANNED' || placement[own] !== null) return refuse('MOVE_NOT_ALLOWED', { state: placement.state, nextMoves: [] });
  if (localDateAt(now) < placement.startsOn) return refuse('TOO_SOON', { until: instantOn(placement.startsOn).toISOString() });
  const version = placement.version === undefined ? {} : { version: placement.version + 1 };
  const said = { ...placement, [own]: now, ...version };
  if (said.confirmedByTraineeAt === null || said.confirmedByEmployerAt === null)
    return { placement: said, event: happened('PlacementStartConfirmed', placement.id) };
  if (!facts.siteIsCleared) return refuse('NOT_CLEARED');
  return { placement: { ...said, state: PLACEMENT.moves.verify.to, verifiedAt: now }, event: happened('PlacementVerified', placement.id) };
}

/** What decides over moving a start: all of it is asked for the new day. */
export interface NewStartFacts {
  readonly siteIsCleared: boolean;
  /** What the law has against the promised terms on that day. */
  readonly lawProblems: readonly LawProblem[];
  readonly ages: Ages;
  readonly vacancy: Omit<AgedWork, 'startsOn'>;
}

/**
 * Moves a start that nobody has verified to another day, as often as needed; the day first planned stays known. What one side confirmed of the day before
 * is void. Refuses INVALID_INPUT for a day in the past, more than a year ahead or against the law, GATED_OUT where she is too young on it, NOT_CLEARED.
 */
export function moveStart(placement: Placement, startsOn: LocalDate, facts: NewStartFacts, now: Date): MovedPlacement | Refusal {
  const state = stateAfter(PLACEMENT, placement.state, 'moveStart');
  if (isRefusal(state)) return state;
  const [today, last] = [localDateAt(now), addDays(localDateAt(now), START_MOVES_AT_MOST_DAYS)];
  if (startsOn < today) return invalid([{ path: 'startsOn', problem: 'IN_THE_PAST', limit: today }]);
  if (startsOn > last) return invalid([{ path: 'startsOn', problem: 'TOO_BIG', limit: last }]);
  const tooYoung = failedAgeGates(facts.ages, { ...facts.vacancy, startsOn });
  if (tooYoung.length > 0) return refuse('GATED_OUT', { reasons: tooYoung });
  if (facts.lawProblems.length > 0) return lawRefusal(facts.lawProblems);
  if (!facts.siteIsCleared) return refuse('NOT_CLEARED');
  return moved(placement, 'moveStart', { startsOn, confirmedByTraineeAt: null, confirmedByEmployerAt: null }, 'PlacementStartMoved');
}

/** She never started: only a planned placement is cancelled, one that has started is ended. Its seat goes back to the vacancy. */
export const cancelPlacement = (placement: Placement, now: Date): MovedPlacement | Refusal =>
  moved(placement, 'cancel', { endedOn: localDateAt(now), endReason: 'NEVER_STARTED', endRecordedAt: now }, 'PlacementCancelled');

/** Writes down that work which had started has ended, on a day between its start and today, INVALID_INPUT otherwise. */
export function endPlacement(placement: Placement, { move, reason, endedOn }: End, now: Date): MovedPlacement | Refusal {
  const state = stateAfter(PLACEMENT, placement.state, move);
  if (isRefusal(state)) return state;
  const today = localDateAt(now);
  if (endedOn > today) return invalid([{ path: 'endedOn', problem: 'TOO_BIG', limit: today }]);
  if (endedOn < placement.startsOn) return invalid([{ path: 'endedOn', problem: 'BEFORE_START', limit: placement.startsOn }]);
  return moved(placement, move, { endedOn, endReason: reason, endRecordedAt: now }, 'PlacementEnded');
}

/** Nobody reaches her any more (DOMAIN 5 no. 16): she may still be at work, so it is not an end, and the employer reads nothing of it. */
export const loseTouch = (placement: Placement): MovedPlacement | Refusal => moved(placement, 'loseTouch', {}, 'PlacementTouchLost');

/** She was reached again, and is at work. */
export const reachAgain = (placement: Placement): MovedPlacement | Refusal => moved(placement, 'reachAgain', {}, 'PlacementTouchRegained');

function moved(placement: Placement, move: PlacementMove, change: Partial<Placement>, event: EventName): MovedPlacement | Refusal {
  const state = stateAfter(PLACEMENT, placement.state, move);
  if (isRefusal(state)) return state;
  return { placement: { ...placement, ...change, state, version: placement.version + 1 }, event: happened(event, placement.id) };
}
