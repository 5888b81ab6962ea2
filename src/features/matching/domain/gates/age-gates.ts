import type { LocalDate } from '../../../../shared/local-date';
import type { GateRule } from './gate-rules';
import type { MatchingVacancy, TraineeLimits } from '../facts/pair';

/** All that the gates of age read of her: the two dates that stand for her age. */
export type Ages = Pick<TraineeLimits, 'fifteenOn' | 'eighteenOn'>;
/** All that they read of the work, with the day on which she would start. */
export type AgedWork = Pick<MatchingVacancy, 'startsOn' | 'kind' | 'night' | 'hazardous' | 'liveIn'>;
/** The ids of the gates of age. */
export type AgeRule = Extract<GateRule, `AGE_${string}`>;
/** Whether one gate of age lets her pass. */
type AgeGate = (ages: Ages, work: AgedWork) => boolean;

/** She has reached an age on a day; a day nobody knows has not come. */
const reached = (ageOn: LocalDate | null, day: LocalDate): boolean => ageOn !== null && ageOn <= day;
const isAdult: AgeGate = (ages, work) => reached(ages.eighteenOn, work.startsOn);
const from18 =
  (applies: (work: AgedWork) => boolean): AgeGate =>
  (ages, work) =>
    !applies(work) || isAdult(ages, work);

/** Each gate of age: whether she passes it on the day she would start (DOMAIN 4.3). */
export const AGE_GATES: Readonly<Record<AgeRule, AgeGate>> = {
  AGE_15: (ages, work) => reached(ages.fifteenOn, work.startsOn) || isAdult(ages, work),
  AGE_18_NO_APPRENTICESHIP: from18(({ kind }) => kind !== 'APPRENTICESHIP'),
  AGE_18_NIGHT: from18(({ night }) => night),
  AGE_18_HAZARDOUS: from18(({ hazardous }) => hazardous),
  AGE_18_LIVE_IN: from18(({ liveIn }) => liveIn),
};

/** The gates of age that stand against work that starts on a day; none: she is old enough for it on that day. */
export const failedAgeGates = (ages: Ages, work: AgedWork): AgeRule[] => (Object.keys(AGE_GATES) as AgeRule[]).filter((rule) => !AGE_GATES[rule](ages, work));
