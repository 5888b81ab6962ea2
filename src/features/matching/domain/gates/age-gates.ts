import { birthday, type LocalDate } from '../../../../shared/local-date';
import { ADULT_AGE, KINDS_BELOW_ADULT_AGE, MINIMUM_AGE } from '../facts/law-rule';
import type { MatchingVacancy, TraineeLimits } from '../facts/pair';

/**
 * The two days that stand for a trainee's age where no birth date may be stored: when she turns 15 and 18; null if
 * unknown (docs/domain.md 4.3). Gates, referrals, offers, starts, alerts and follow-ups read her age from here only.
 */
export type Ages = Pick<TraineeLimits, 'fifteenOn' | 'eighteenOn'>;

/** The days for a birth date. A person born on 29 February turns on 28 February in a common year. */
export const agesOf = (bornOn: LocalDate | null): Ages => ({
  fifteenOn: bornOn === null ? null : birthday(bornOn, MINIMUM_AGE),
  eighteenOn: bornOn === null ? null : birthday(bornOn, ADULT_AGE),
});

/** Whether she has reached an age on a day, her birthday included; not if the day is unknown. */
export const hasReached = (ageOn: LocalDate | null, day: LocalDate): boolean => ageOn !== null && ageOn <= day;

/** Whether she counts as under 18 on a day. An unknown age does. */
export const isMinorOn = (eighteenOn: LocalDate | null, day: LocalDate): boolean => !hasReached(eighteenOn, day);

/** What the age gates read of the vacancy, including the start day. */
export type AgeRelevantWork = Pick<MatchingVacancy, 'startsOn' | 'kind' | 'night' | 'hazardous' | 'liveIn'>;
/** Whether one age gate lets the trainee pass. */
type AgeGate = (ages: Ages, work: AgeRelevantWork) => boolean;

const isAdult: AgeGate = (ages, work) => !isMinorOn(ages.eighteenOn, work.startsOn);
const from18 =
  (applies: (work: AgeRelevantWork) => boolean): AgeGate =>
  (ages, work) =>
    !applies(work) || isAdult(ages, work);

/** Each age gate, evaluated on the start day (docs/domain.md 4.3). */
export const AGE_GATES = {
  AGE_15: (ages, work) => hasReached(ages.fifteenOn, work.startsOn) || isAdult(ages, work),
  AGE_18_NO_APPRENTICESHIP: from18(({ kind }) => !KINDS_BELOW_ADULT_AGE.some((allowed) => allowed === kind)),
  AGE_18_NIGHT: from18(({ night }) => night),
  AGE_18_HAZARDOUS: from18(({ hazardous }) => hazardous),
  AGE_18_LIVE_IN: from18(({ liveIn }) => liveIn),
} satisfies Readonly<Record<string, AgeGate>>;
/** The ids of the age gates. */
export type AgeRule = keyof typeof AGE_GATES;

/** The age gates that fail for this work; empty if she is old enough on the start day. */
export const failedAgeGates = (ages: Ages, work: AgeRelevantWork): AgeRule[] =>
  (Object.keys(AGE_GATES) as AgeRule[]).filter((rule) => !AGE_GATES[rule](ages, work));
