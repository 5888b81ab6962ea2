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

/**
 * The consents that work under 18 needs besides her consent to a referral: her guardian's, and her own yes to working
 * before she is 18 (docs/domain.md 4.3). The database asks for both as well.
 */
export const MINOR_CONSENTS = ['GUARDIAN_CONSENT', 'ASSENT'] as const;
export type MinorConsent = (typeof MINOR_CONSENTS)[number];

/** Which of them are missing for work that starts on a day; none from 18. */
const missingMinorConsents = ({ eighteenOn }: Pick<Ages, 'eighteenOn'>, given: readonly string[], startsOn: LocalDate): MinorConsent[] =>
  isMinorOn(eighteenOn, startsOn) ? MINOR_CONSENTS.filter((one) => !given.includes(one)) : [];

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

/** Why she may not do this work yet: the age gates that fail on its start day, and the consents missing while she is under 18. */
export const ageObstacles = (
  { minorConsents, ...ages }: Ages & { readonly minorConsents: readonly string[] },
  work: AgeRelevantWork,
): (AgeRule | MinorConsent)[] => [...failedAgeGates(ages, work), ...missingMinorConsents(ages, minorConsents, work.startsOn)];

/** The age gates that fail for this work; empty if she is old enough on the start day. */
export const failedAgeGates = (ages: Ages, work: AgeRelevantWork): AgeRule[] =>
  (Object.keys(AGE_GATES) as AgeRule[]).filter((rule) => !AGE_GATES[rule](ages, work));
