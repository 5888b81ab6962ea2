import { localDateAt } from '../../../shared/local-date';
import type { Refusal } from '../../../shared/refusal';
import { nextMoves } from '../../../shared/states';
import { type EmployerPlacement, type Placement, PLACEMENT, type PlacementMove, type PlacementState, type ShownPlacementState } from './placement';

/** The moves staff make; a start is confirmed by her and by the employer, each for itself, and by nobody for them (invariant 2; DOMAIN 5 no. 19). */
const STAFF_MOVES: readonly PlacementMove[] = ['moveStart', 'cancel', 'loseTouch', 'reachAgain', 'complete', 'endByTrainee', 'endByEmployer', 'endForSafety'];

/** What staff may do with a placement now. */
export const staffPlacementMoves = (state: PlacementState): PlacementMove[] => nextMoves(PLACEMENT, state).filter((move) => STAFF_MOVES.includes(move));

/** A placement's state as she and the employer read it: out of touch is still at work, and every end is one. The database makes the employer's the same way. */
export function placementStateShown(state: PlacementState | ShownPlacementState): ShownPlacementState {
  if (state === 'PLANNED' || state === 'CANCELLED') return state;
  return state === 'ACTIVE' || state === 'UNREACHABLE' ? 'ACTIVE' : 'ENDED';
}

/** What one side may do: confirm the start, from the day it is planned for and once. */
export function sideMoves(placement: Pick<Placement | EmployerPlacement, 'state' | 'startsOn'>, confirmedAt: Date | null, now: Date): PlacementMove[] {
  return placement.state === 'PLANNED' && confirmedAt === null && placement.startsOn <= localDateAt(now) ? ['confirmStart'] : [];
}

/** A refusal as staff may read it: of the moves possible instead, only those staff make. */
export const staffRefusal = (refusal: Refusal): Refusal =>
  refusal.nextMoves ? { ...refusal, nextMoves: refusal.nextMoves.filter((move) => STAFF_MOVES.some((own) => own === move)) } : refusal;
