import { nextTransitions } from '../../../shared/state-machine';
import { PLACEMENT, type PlacementState } from './placement';

/** A period in which a placement was in a state; open-ended if it still is. */
export interface PlacementStage {
  readonly placementId: string;
  readonly state: PlacementState;
  readonly enteredAt: Date;
  readonly leftAt: Date | null;
}

/**
 * How long placements of an institution stay in a state: half of those that left it did so within `p50Days`,
 * nine of ten within `p90Days`.
 */
export interface StageTimes {
  readonly state: PlacementState;
  /** How many are in it now. */
  readonly now: number;
  /** How many have left it; the days are computed from these. */
  readonly passed: number;
  readonly p50Days: number | null;
  readonly p90Days: number | null;
}

/** The states that can still be left. Time in state only matters there, and the longest come first. */
export const RUNNING_STATES: readonly PlacementState[] = PLACEMENT.states.filter((state) => nextTransitions(PLACEMENT, state).length > 0);

const DAY_MS = 86_400_000;

/** Whole days a placement has been in a state, until it left it or until now. */
export const daysIn = ({ enteredAt, leftAt }: Pick<PlacementStage, 'enteredAt' | 'leftAt'>, now: Date): number =>
  Math.max(Math.floor(((leftAt ?? now).getTime() - enteredAt.getTime()) / DAY_MS), 0);

/**
 * Whether it has been in the state longer than nine of ten that have left it, so that staff should find out
 * why. Final states are never slow.
 */
export const isSlow = (stage: PlacementStage, times: readonly StageTimes[], now: Date): boolean => {
  const usual = times.find(({ state }) => state === stage.state)?.p90Days ?? null;
  return stage.leftAt === null && usual !== null && daysIn(stage, now) > usual;
};
