import { localDateAt } from '../../../shared/local-date';
import type { Refusal } from '../../../shared/refusal';
import { nextMoves } from '../../../shared/states';
import { type EmployerPlacement, type Placement, PLACEMENT, type PlacementMove, type PlacementState, type ShownPlacementState } from './placement';

/**
 * The transitions of staff. Confirming a start is not one of them: trainee and employer each confirm for
 * themselves (invariant 2; DOMAIN 5 no. 19).
 */
const STAFF_MOVES: readonly PlacementMove[] = ['moveStart', 'cancel', 'loseTouch', 'reachAgain', 'complete', 'endByTrainee', 'endByEmployer', 'endForSafety'];

/** The transitions available to staff now. */
export const staffPlacementMoves = (state: PlacementState): PlacementMove[] => nextMoves(PLACEMENT, state).filter((move) => STAFF_MOVES.includes(move));

/**
 * The state visible to trainee and employer: an unreachable trainee counts as at work, and all endings look
 * the same. The database computes the employer's state by the same rule.
 */
export function placementStateShown(state: PlacementState | ShownPlacementState): ShownPlacementState {
  if (state === 'PLANNED' || state === 'CANCELLED') return state;
  return state === 'ACTIVE' || state === 'UNREACHABLE' ? 'ACTIVE' : 'ENDED';
}

/** The transitions of one side: confirming the start, once, from the start date on. */
export function sideMoves(placement: Pick<Placement | EmployerPlacement, 'state' | 'startsOn'>, confirmedAt: Date | null, now: Date): PlacementMove[] {
  return placement.state === 'PLANNED' && confirmedAt === null && placement.startsOn <= localDateAt(now) ? ['confirmStart'] : [];
}

/** A refusal for staff: its available transitions are limited to those of staff. */
export const staffRefusal = (refusal: Refusal): Refusal =>
  refusal.nextMoves ? { ...refusal, nextMoves: refusal.nextMoves.filter((move) => STAFF_MOVES.some((own) => own === move)) } : refusal;
