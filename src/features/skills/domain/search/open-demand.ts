/** How many employers require a skill or unit group in open vacancies, from 0 to 1, by its id or code. */
export interface OpenDemand {
  readonly ofSkill: ReadonlyMap<number, number>;
  readonly ofGroup: ReadonlyMap<string, number>;
}

/** The number of employers that require a skill or a unit group, as a power of two rounded down. */
interface DemandStep {
  readonly skillId: number | null;
  readonly iscoCode: string | null;
  readonly step: number;
}

/** The step of sixteen employers; more do not raise the demand. */
const MAX_STEP = 4;

export const NO_DEMAND: OpenDemand = { ofSkill: new Map(), ofGroup: new Map() };

export function openDemandOf(steps: readonly DemandStep[]): OpenDemand {
  const share = ({ step }: DemandStep): number => Math.min(1, step / MAX_STEP);
  return {
    ofSkill: new Map(steps.flatMap((one): [number, number][] => (one.skillId === null ? [] : [[one.skillId, share(one)]]))),
    ofGroup: new Map(steps.flatMap((one): [string, number][] => (one.iscoCode === null ? [] : [[one.iscoCode, share(one)]]))),
  };
}
