import { type Ages, hasReached, isMinorOn } from '../facts/ages';
import { KINDS_BELOW_ADULT_AGE } from '../facts/fixed-figures';
import type { GateRule } from './gate-rules';
import type { MatchingVacancy } from '../facts/pair';

/** What the age gates read of the vacancy, including the start day. */
export type AgeRelevantWork = Pick<MatchingVacancy, 'startsOn' | 'kind' | 'night' | 'hazardous' | 'liveIn'>;
/** The ids of the age gates. */
export type AgeRule = Extract<GateRule, `AGE_${string}`>;
/** Whether one age gate lets the trainee pass. */
type AgeGate = (ages: Ages, work: AgeRelevantWork) => boolean;

const isAdult: AgeGate = (ages, work) => !isMinorOn(ages.eighteenOn, work.startsOn);
const from18 =
  (applies: (work: AgeRelevantWork) => boolean): AgeGate =>
  (ages, work) =>
    !applies(work) || isAdult(ages, work);

/** Each age gate, evaluated on the start day (docs/domain.md 4.3). */
export const AGE_GATES: Readonly<Record<AgeRule, AgeGate>> = {
  AGE_15: (ages, work) => hasReached(ages.fifteenOn, work.startsOn) || isAdult(ages, work),
  AGE_18_NO_APPRENTICESHIP: from18(({ kind }) => !KINDS_BELOW_ADULT_AGE.some((allowed) => allowed === kind)),
  AGE_18_NIGHT: from18(({ night }) => night),
  AGE_18_HAZARDOUS: from18(({ hazardous }) => hazardous),
  AGE_18_LIVE_IN: from18(({ liveIn }) => liveIn),
};

/** The age gates that fail for this work; empty if she is old enough on the start day. */
export const failedAgeGates = (ages: Ages, work: AgeRelevantWork): AgeRule[] =>
  (Object.keys(AGE_GATES) as AgeRule[]).filter((rule) => !AGE_GATES[rule](ages, work));
