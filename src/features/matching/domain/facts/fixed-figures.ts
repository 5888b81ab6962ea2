/*
 * Figures of data/rules on which tables, indexes or schemas are built, such as the columns `fifteen_on` and
 * `eighteen_on`. They cannot change by a new row alone, so rule-registry.ts compares each with its row and stops
 * the start if they differ.
 */

/** The least age for any work (docs/domain.md 4.3). */
export const MINIMUM_AGE = 15;
/** The age from which night work, hazardous work, living at the workplace and a job are possible. */
export const ADULT_AGE = 18;
/** The kinds of vacancy open to people below ADULT_AGE: a rule of the programme. */
export const KINDS_BELOW_ADULT_AGE = ['APPRENTICESHIP'] as const;

/** The rates for comparing pay; never used to pay (docs/domain.md 0.6). */
export const RIEL_PER_DOLLAR = 4_000;
export const MONTH_DAYS = 26;
export const DAY_HOURS = 8;

/** An apprenticeship agreement is signed within this many days of the start, or it is late (docs/domain.md 4.4). */
export const AGREEMENT_DUE_DAYS = 15;

/** Businesses that get no trainees, and housework where the worker lives in (docs/domain.md 4.2). */
export const EXCLUDED_BUSINESSES = ['ENTERTAINMENT_VENUE', 'KARAOKE', 'BEER_GARDEN', 'MASSAGE', 'CASINO', 'DOMESTIC_LIVE_IN'] as const;
