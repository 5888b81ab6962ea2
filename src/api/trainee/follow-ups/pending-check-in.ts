import type { Placement } from '../../../features/placements/domain/placement';

/** The placement for which the trainee can fill in a check-in. */
export interface PendingCheckIn {
  readonly placement: Placement;
}
