import { nextMoves } from '../../../shared/states';
import { PLACEMENT, type PlacementState } from './placement';

/** A state a placement has been in: from an instant to another, or until now. */
export interface PlacementStage {
  readonly placementId: string;
  readonly state: PlacementState;
  readonly enteredAt: Date;
  readonly leftAt: Date | null;
}

/** How long placements of an institution stay in a state: half of those that have left it within `p50Days`, nine of ten within `p90Days`. */
export interface StageTimes {
  readonly state: PlacementState;
  /** How many are in it now. */
  readonly now: number;
  /** How many have left it, from which the days are told. */
  readonly passed: number;
  readonly p50Days: number | null;
  readonly p90Days: number | null;
}

/** The states that something leads out of. Only there does time run, and whoever is there longest is looked at first. */
export const RUNNING_STATES: readonly PlacementState[] = PLACEMENT.states.filter((state) => nextMoves(PLACEMENT, state).length > 0);

const DAY_MS = 86_400_000;

/** Whole days that a placement has been in a state, until it left it or now. */
export const daysIn = ({ enteredAt, leftAt }: Pick<PlacementStage, 'enteredAt' | 'leftAt'>, now: Date): number =>
  Math.max(Math.floor(((leftAt ?? now).getTime() - enteredAt.getTime()) / DAY_MS), 0);

/** Whether it is slower than nine of ten that have left the state: somebody should look why. A state it ends in is never slow. */
export const isSlow = (stage: PlacementStage, times: readonly StageTimes[], now: Date): boolean => {
  const usual = times.find(({ state }) => state === stage.state)?.p90Days ?? null;
  return stage.leftAt === null && usual !== null && daysIn(stage, now) > usual;
};
