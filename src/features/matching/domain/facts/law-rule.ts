import type { VacancyKind } from './pair';
import type { LocalDate } from '../../../../shared/local-date';
import type { Money } from '../../../../shared/money';

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

/**
 * The common part of all dated rules: a stable id, the source and whether it was checked, and the first and last day
 * of validity (both included; null: until further notice).
 */
export interface DatedRule {
  readonly id: string;
  readonly source: string;
  readonly verified: boolean;
  readonly validFrom: LocalDate;
  readonly validUntil: LocalDate | null;
}

/**
 * The rules a vacancy is checked against. Their figures are dated data that a service can change, not code
 * (docs/domain.md 4.3 to 4.6).
 */
export type LawRule = DatedRule &
  (
    | { readonly rule: 'INSTRUCTOR_MIN_AGE'; readonly years: number }
    | { readonly rule: 'INSTRUCTOR_MIN_PRACTICE'; readonly years: number }
    | { readonly rule: 'APPRENTICESHIP_MAX_LENGTH'; readonly days: number }
    | { readonly rule: 'NORMAL_HOURS_MAX'; readonly hoursPerWeek: number }
    | { readonly rule: 'DAILY_HOURS_MAX'; readonly hoursPerDay: number }
    /** The other days of the week are rest. */
    | { readonly rule: 'WORKING_DAYS_MAX'; readonly days: number }
    | { readonly rule: 'PROBATION_MAX'; readonly months: number }
    | { readonly rule: 'FIXED_TERM_MAX'; readonly months: number }
    /** More pay is a typing mistake or a false promise. */
    | { readonly rule: 'PAY_CEILING'; readonly most: Money }
    /** `sectors` null: the programme's own floor, used where the law sets none. */
    | { readonly rule: 'PAY_FLOOR'; readonly sectors: readonly string[] | null; readonly kinds: readonly VacancyKind[]; readonly floor: Money }
    | { readonly rule: 'NO_COST_TO_WORKER'; readonly costs: readonly string[] }
    /**
     * Work between these minutes of the day is night work and must be marked as such; the span runs through
     * midnight.
     */
    | { readonly rule: 'NIGHT_IS_MARKED'; readonly fromMinute: number; readonly toMinute: number }
    /** Occupations that must be marked hazardous, by ISCO code prefix. */
    | { readonly rule: 'HAZARD_IS_MARKED'; readonly iscoPrefixes: readonly string[] }
    /** Occupations that may not be live-in, by ISCO code prefix. */
    | { readonly rule: 'NO_LIVE_IN'; readonly iscoPrefixes: readonly string[] }
  );

/** The rules valid on a day. */
export const rulesInForce = (rules: readonly LawRule[], onDate: LocalDate): LawRule[] =>
  rules.filter(({ validFrom, validUntil }) => validFrom <= onDate && (validUntil === null || onDate <= validUntil));

/**
 * Whether a rule starts or ends between two days, in either order, so that work starting on the other day may
 * fall under different rules.
 */
export function rulesChangeBetween(rules: readonly DatedRule[], one: LocalDate, other: LocalDate): boolean {
  const [from, to] = one < other ? [one, other] : [other, one];
  return rules.some(({ validFrom, validUntil }) => (validFrom > from && validFrom <= to) || (validUntil !== null && validUntil >= from && validUntil < to));
}

type PayFloorRule = Extract<LawRule, { rule: 'PAY_FLOOR' }>;

/**
 * The pay floor for a sector and a kind of vacancy on a day: the law's for that sector, otherwise the
 * programme's, otherwise none (docs/domain.md 4.5). A floor whose source was not checked binds no one.
 */
export const payFloorRule = (rules: readonly LawRule[], sector: string, kind: VacancyKind, onDate: LocalDate): PayFloorRule | null =>
  floorAmong(
    rules.filter(({ verified }) => verified),
    { sector, kind, onDate },
  );

/** The pay floor among these rules, checked or not. */
export function floorAmong(
  rules: readonly LawRule[],
  { sector, kind, onDate }: { readonly sector: string; readonly kind: VacancyKind; readonly onDate: LocalDate },
): PayFloorRule | null {
  const floors = rulesInForce(rules, onDate).filter((rule) => rule.rule === 'PAY_FLOOR' && rule.kinds.includes(kind)) as PayFloorRule[];
  return floors.find(({ sectors }) => sectors?.includes(sector)) ?? floors.find(({ sectors }) => sectors === null) ?? null;
}
