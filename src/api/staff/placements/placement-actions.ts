import { can, type Permission } from '../../../features/accounts/domain/permissions';
import type { PlacementState, PlacementTransition } from '../../../features/placements/domain/placement';
import { staffPlacementTransitions } from '../../../features/placements/domain/placement-transitions-by-audience';

const ENDINGS: readonly PlacementTransition[] = ['complete', 'endByTrainee', 'endByEmployer', 'endForSafety'];
const permissionOf = (transition: PlacementTransition): Permission => (ENDINGS.includes(transition) ? 'placement.end' : 'placement.manage');

/** What a member of staff can do with a placement now. No start is moved to another day at an employer on hold. */
export const placementActions = (roles: readonly string[], state: PlacementState, isOnHold: boolean): PlacementTransition[] =>
  staffPlacementTransitions(state).filter((transition) => can(roles, permissionOf(transition)) && !(isOnHold && transition === 'rescheduleStart'));
