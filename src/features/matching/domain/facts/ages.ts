import { birthday, type LocalDate } from '../../../../shared/local-date';
import { ADULT_AGE, MINIMUM_AGE } from './fixed-figures';
import type { TraineeLimits } from './pair';

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
