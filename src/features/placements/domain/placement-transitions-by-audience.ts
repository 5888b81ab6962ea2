import { localDateAt } from '../../../shared/local-date';
import type { Refusal } from '../../../shared/refusal';
import { nextTransitions } from '../../../shared/state-machine';
import { type EmployerPlacement, type Placement, PLACEMENT, type PlacementTransition, type PlacementState, type VisiblePlacementState } from './placement';

/**
 * The transitions of staff. Confirming a start is not one of them: trainee and employer each confirm for
 * themselves (invariant 2; docs/domain.md 5.19).
 */
const STAFF_TRANSITIONS: readonly PlacementTransition[] = [
  'rescheduleStart',
  'cancel',
  'markUnreachable',
  'markReachable',
  'complete',
  'endByTrainee',
  'endByEmployer',
  'endForSafety',
];

/** The transitions available to staff now. */
export const staffPlacementTransitions = (state: PlacementState): PlacementTransition[] =>
  nextTransitions(PLACEMENT, state).filter((transition) => STAFF_TRANSITIONS.includes(transition));

/**
 * The state visible to trainee and employer: an unreachable trainee counts as at work, and all endings look
 * the same. The database computes the employer's state by the same rule.
 */
export function visiblePlacementState(state: PlacementState | VisiblePlacementState): VisiblePlacementState {
  if (state === 'PLANNED' || state === 'CANCELLED') return state;
  return state === 'ACTIVE' || state === 'UNREACHABLE' ? 'ACTIVE' : 'ENDED';
}

/** The transitions of one side: confirming the start, once, from the start date on. */
export function sideTransitions(
  placement: Pick<Placement | EmployerPlacement, 'state' | 'startsOn'>,
  confirmedAt: Date | null,
  now: Date,
): PlacementTransition[] {
  return placement.state === 'PLANNED' && confirmedAt === null && placement.startsOn <= localDateAt(now) ? ['confirmStart'] : [];
}

/** A refusal for staff: its available transitions are limited to those of staff. */
export const staffRefusal = <R extends Refusal>(refusal: R): R =>
  refusal.availableActions
    ? { ...refusal, availableActions: refusal.availableActions.filter((transition) => STAFF_TRANSITIONS.some((own) => own === transition)) }
    : refusal;
