import type { CostKind, VacancyKind } from './pair';
import type { LocalDate } from '../../../../shared/local-date';
import type { Money } from '../../../../shared/money';

/*
 * Figures of data/rules on which tables, indexes or schemas are built, such as the columns `fifteen_on` and
 * `eighteen_on`. They cannot change by a new row alone, so rule-registry.ts compares each with the row of the day and
 * stops the start if they differ.
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

/** The longest stay at an enterprise of an institution, in days from the start: a rule of the programme (docs/domain.md 4.2). */
export const OWN_ENTERPRISE_STAY_DAYS = 365;
/** The days before the end of the longest stay at which staff are reminded to plan what follows. */
export const NEXT_STEP_AHEAD_DAYS = 60;

/**
 * The common part of all dated rules: a stable id, the source and whether it was checked, and the first and last day
 * on which the service applies it (both included; null: until further notice).
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
    /** Hours from start to end of a shift, breaks included. */
    | { readonly rule: 'SHIFT_SPAN_MAX'; readonly hours: number }
    /** The other days of the week are rest. */
    | { readonly rule: 'WORKING_DAYS_MAX'; readonly days: number }
    | { readonly rule: 'PROBATION_MAX'; readonly months: number }
    | { readonly rule: 'FIXED_TERM_MAX'; readonly months: number }
    /** What vacancies do not state, so that whoever reviews asks for it. */
    | { readonly rule: 'OVERTIME_PAY_NOT_STATED' | 'AGREEMENT_CONTENT_NOT_STATED' | 'AGREEMENT_REGISTRATION_NOT_STATED' }
    | { readonly rule: 'PROBATION_PAY_NOT_STATED'; readonly sectors: readonly string[] }
    /** More pay is a typing mistake or a false promise. */
    | { readonly rule: 'PAY_CEILING'; readonly most: Money }
    /** `sectors` null: the programme's own floor, used where the law sets none. */
    | { readonly rule: 'PAY_FLOOR'; readonly sectors: readonly string[] | null; readonly kinds: readonly VacancyKind[]; readonly floor: Money }
    | { readonly rule: 'NO_COST_TO_WORKER'; readonly costs: readonly CostKind[] }
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
export const rulesInForce = <R extends DatedRule>(rules: readonly R[], onDate: LocalDate): R[] =>
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

const isFloorOf =
  (kind: VacancyKind) =>
  (rule: LawRule): rule is PayFloorRule =>
    rule.rule === 'PAY_FLOOR' && rule.kinds.includes(kind);

/**
 * The pay floor that binds a sector and a kind of vacancy on a day: the law's for that sector, otherwise the
 * programme's, otherwise none (docs/domain.md 4.5). A floor whose source was not checked binds no one, and does not
 * free anyone either: while only such a floor of a sector is in force, its last checked one stays.
 */
export function payFloorRule(rules: readonly LawRule[], sector: string, kind: VacancyKind, onDate: LocalDate): PayFloorRule | null {
  const floors = rules.filter(isFloorOf(kind));
  const ofSector = floors.filter(({ sectors }) => sectors?.includes(sector));
  const inForce = rulesInForce(ofSector, onDate);
  const programmes = rulesInForce(
    floors.filter(({ sectors }) => sectors === null),
    onDate,
  );
  const checked = (some: readonly PayFloorRule[]): PayFloorRule | undefined => some.find(({ verified }) => verified);
  return checked(inForce) ?? (inForce.length > 0 ? lastChecked(ofSector, onDate) : null) ?? checked(programmes) ?? null;
}

/** The checked floor that ended last before a day. */
function lastChecked(floors: readonly PayFloorRule[], onDate: LocalDate): PayFloorRule | null {
  const ended = floors.filter(({ verified, validUntil }) => verified && validUntil !== null && validUntil < onDate);
  return ended.reduce<PayFloorRule | null>((last, floor) => (last === null || String(floor.validUntil) > String(last.validUntil) ? floor : last), null);
}

/** The pay floor in force whose source was not checked, for whoever reviews: the law's for the sector, otherwise the programme's. */
export function doubtedFloor(rules: readonly LawRule[], sector: string, kind: VacancyKind, onDate: LocalDate): PayFloorRule | null {
  const floors = rulesInForce(rules.filter(isFloorOf(kind)), onDate).filter(({ verified }) => !verified);
  return floors.find(({ sectors }) => sectors?.includes(sector)) ?? floors.find(({ sectors }) => sectors === null) ?? null;
}

/** The night as minutes of the day; it runs through midnight. */
export interface Night {
  readonly fromMinute: number;
  readonly toMinute: number;
}

const DAY_MINUTES = 1_440;

/** Whether a shift overlaps the night; both may run through midnight. */
export function touchesNight(
  { startMinute, endMinute }: { readonly startMinute: number; readonly endMinute: number },
  { fromMinute, toMinute }: Night,
): boolean {
  const shift = minuteSpan(startMinute, endMinute);
  const night = minuteSpan(fromMinute, toMinute);
  return [-DAY_MINUTES, 0, DAY_MINUTES].some((by) => shift.from < night.to + by && night.from + by < shift.to);
}

/** A span in minutes, whose end exceeds 1,440 if it runs through midnight. */
export const minuteSpan = (from: number, to: number): { from: number; to: number } => ({ from, to: to > from ? to : to + DAY_MINUTES });

/** What decides whether work is night work or hazardous: the employer's marks, the hours and the occupation. */
export interface MarkedWork {
  readonly night: boolean;
  readonly hazardous: boolean;
  readonly startMinute: number;
  readonly endMinute: number;
  readonly iscoCode: string;
}

/**
 * Whether work counts as night work and as hazardous for the person who does it: if the employer marked it, or if its
 * hours touch the night or its occupation is on the list of hazardous ones. An employer's missing mark must not send a
 * minor to night work. Rules whose source was not checked count too, because here they refuse no vacancy and only keep
 * a person from work that may not be for her.
 */
export function conditionsByLaw(
  { night, hazardous, iscoCode, ...shift }: MarkedWork,
  rules: readonly LawRule[],
  onDate: LocalDate,
): { readonly night: boolean; readonly hazardous: boolean } {
  const inForce = rulesInForce(rules, onDate);
  return {
    night: night || inForce.some((rule) => rule.rule === 'NIGHT_IS_MARKED' && touchesNight(shift, rule)),
    hazardous: hazardous || inForce.some((rule) => rule.rule === 'HAZARD_IS_MARKED' && isListedOccupation(iscoCode, rule.iscoPrefixes)),
  };
}

/** Whether an occupation is on a list of ISCO codes and their beginnings. */
export const isListedOccupation = (iscoCode: string, prefixes: readonly string[]): boolean => prefixes.some((prefix) => iscoCode.startsWith(prefix));
