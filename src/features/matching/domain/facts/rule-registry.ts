import type { Currency, Money, PayPeriod } from '../../../../shared/money';
import type { LocalDate } from '../../../../shared/local-date';
import { EXCLUDED_BUSINESSES } from './excluded-businesses';
import {
  ADULT_AGE,
  AGREEMENT_DUE_DAYS,
  OWN_ENTERPRISE_STAY_DAYS,
  type DatedRule,
  DAY_HOURS,
  KINDS_BELOW_ADULT_AGE,
  type LawRule,
  MINIMUM_AGE,
  MONTH_DAYS,
  RIEL_PER_DOLLAR,
} from './law-rule';
import { COST_KINDS, type CostKind, type VacancyKind } from './pair';

/** A row of data/rules: a rule with its figure, its days of validity and its source. */
export interface RuleRow {
  readonly rule: string;
  readonly jurisdiction: string;
  /** The first and the last day of the rule itself. */
  readonly from: LocalDate;
  readonly to: LocalDate | null;
  /** The first start day that the service judges by it, if it began to check it later: earlier work is not judged again. */
  readonly appliedFrom?: LocalDate | undefined;
  readonly source: string;
  /** Whether the source was checked. A rule whose source was not never refuses: it marks for review. */
  readonly verified: boolean;
  readonly value: unknown;
  readonly until?: string | undefined;
  readonly sector?: string | null | undefined;
  readonly kinds?: readonly VacancyKind[] | undefined;
  readonly costs?: readonly string[] | undefined;
  readonly currency?: Currency | undefined;
  readonly per?: PayPeriod | undefined;
}

/**
 * How one rule is applied: as a dated rule that is checked, or as a figure that the service is built on (null), which is
 * compared with the row in force today.
 */
type RuleReader = (row: RuleRow, today: LocalDate) => LawRule | null;

/** One legal group of sectors can correspond to several sectors here, or to one with another name. */
const SECTORS_OF: Readonly<Record<string, readonly string[]>> = { GARMENT_TEXTILE_FOOTWEAR_TRAVEL_GOODS: ['GARMENT'] };

const dated = <K extends LawRule['rule']>(rule: K, row: RuleRow, more = ''): DatedRule & { readonly rule: K } => ({
  id: [rule, row.jurisdiction, ...(more === '' ? [] : [more]), row.from].join('_'),
  source: row.source,
  verified: row.verified,
  validFrom: row.appliedFrom ?? row.from,
  validUntil: row.to,
  rule,
});

const isInForce = ({ from, to }: RuleRow, today: LocalDate): boolean => from <= today && (to === null || today <= to);

/**
 * What the service is built on must be what the row in force says. Such a figure refuses, so a row whose source was not
 * checked stops the start. Earlier rows are history; a later one is announced (`laterFigures`) and binds on its day.
 */
const builtIn =
  (isBuiltIn: (row: RuleRow) => boolean, complaint: (row: RuleRow) => string): RuleReader =>
  (row, today) => {
    if (!isInForce(row, today)) return null;
    if (!isBuiltIn(row)) throw new Error(`data/rules: the rule ${row.rule} ${complaint(row)}`);
    if (row.verified) return null;
    throw new Error(
      `data/rules: the rule ${row.rule} is not verified, but the service is built on it and refuses by it. Check its source, or change the code.`,
    );
  };

const fixed = (value: unknown): RuleReader =>
  builtIn(
    (row) => row.value === value,
    (row) => `has the figure ${String(row.value)}, and the service is built on ${String(value)}. Change both.`,
  );

const oneOf = (values: readonly string[]): RuleReader =>
  builtIn(
    ({ value }) => values.includes(String(value)),
    ({ value }) => `names ${String(value)}, which the service does not know.`,
  );

/**
 * Every rule of data/rules by its name, with how it is applied. A row without a reader stops the start, because no
 * one would notice that it protects no one; so does a reader without a row.
 */
export const RULE_READERS: Readonly<Record<string, RuleReader>> = {
  MINIMUM_AGE: fixed(MINIMUM_AGE),
  HAZARDOUS_WORK_MINIMUM_AGE: fixed(ADULT_AGE),
  NIGHT_WORK_MINIMUM_AGE: fixed(ADULT_AGE),
  NO_LIVE_IN_BELOW: fixed(ADULT_AGE),
  GUARDIAN_CONSENT_BELOW: fixed(ADULT_AGE),
  ASSENT_BELOW: fixed(ADULT_AGE),
  UNKNOWN_AGE_COUNTS_AS_BELOW: fixed(ADULT_AGE),
  TRAINING_KINDS_ONLY_BELOW: builtIn(
    ({ value, kinds }) => value === ADULT_AGE && String(kinds) === String(KINDS_BELOW_ADULT_AGE),
    () => 'names other kinds than the age gates, or another age.',
  ),
  INSTRUCTOR_MINIMUM_AGE: (row) => ({ ...dated('INSTRUCTOR_MIN_AGE', row), years: figure(row) }),
  INSTRUCTOR_PRACTICE: (row) => ({ ...dated('INSTRUCTOR_MIN_PRACTICE', row), years: figure(row) }),
  LENGTH_MOST: (row) => ({ ...dated('APPRENTICESHIP_MAX_LENGTH', row), days: figure(row) }),
  AGREEMENT_WITHIN: fixed(AGREEMENT_DUE_DAYS),
  OWN_ENTERPRISE_STAY_MOST: fixed(OWN_ENTERPRISE_STAY_DAYS),
  NORMAL_HOURS_PER_WEEK: (row) => ({ ...dated('NORMAL_HOURS_MAX', row), hoursPerWeek: figure(row) }),
  NORMAL_HOURS_PER_DAY: (row) => ({ ...dated('DAILY_HOURS_MAX', row), hoursPerDay: figure(row) }),
  SHIFT_HOURS_MOST: (row) => ({ ...dated('SHIFT_SPAN_MAX', row), hours: figure(row) }),
  DAYS_PER_WEEK_MOST: (row) => ({ ...dated('WORKING_DAYS_MAX', row), days: figure(row) }),
  PROBATION_MOST: (row) => ({ ...dated('PROBATION_MAX', row), months: figure(row) }),
  FIXED_TERM_MOST: (row) => ({ ...dated('FIXED_TERM_MAX', row), months: figure(row) }),
  OVERTIME_RATE: (row) => notStated('OVERTIME_PAY_NOT_STATED', row),
  AGREEMENT_CONTENT: (row) => notStated('AGREEMENT_CONTENT_NOT_STATED', row),
  REGISTERED_BY_INSPECTOR: (row) => notStated('AGREEMENT_REGISTRATION_NOT_STATED', row),
  PROBATION_PAY: (row) => ({ ...notStated('PROBATION_PAY_NOT_STATED', row), sectors: sectorsOf(row) ?? [] }),
  NIGHT_WORK: (row) => ({ ...dated('NIGHT_IS_MARKED', row), fromMinute: minuteOf(row.value), toMinute: minuteOf(row.until) }),
  MONTH_DAYS: fixed(MONTH_DAYS),
  DAY_HOURS: fixed(DAY_HOURS),
  PAY_FLOOR: (row) => payFloor(row),
  PAY_CEILING: (row) => ({ ...dated('PAY_CEILING', row), most: moneyOf(row) }),
  KHR_PER_USD: fixed(RIEL_PER_DOLLAR),
  WORKER_PAYS_NOTHING: (row) => ({ ...dated('NO_COST_TO_WORKER', row), costs: costsOf(row) }),
  HAZARDOUS_OCCUPATION: (row) => ({ ...dated('HAZARD_IS_MARKED', row), iscoPrefixes: codesOf(row) }),
  EXCLUDED_BUSINESS: oneOf(EXCLUDED_BUSINESSES),
  SPECIAL_APPROVAL_BUSINESS: oneOf(EXCLUDED_BUSINESSES),
  // special approval cannot be recorded yet, so live-in domestic work is not allowed
  SPECIAL_APPROVAL_OCCUPATION: (row) => ({ ...dated('NO_LIVE_IN', row, String(row.value)), iscoPrefixes: [String(row.value)] }),
};

/** Figures without a dated rule: one row of each is in force on every day. */
const BUILT_IN = [
  'MINIMUM_AGE',
  'HAZARDOUS_WORK_MINIMUM_AGE',
  'NIGHT_WORK_MINIMUM_AGE',
  'NO_LIVE_IN_BELOW',
  'GUARDIAN_CONSENT_BELOW',
  'ASSENT_BELOW',
  'UNKNOWN_AGE_COUNTS_AS_BELOW',
  'TRAINING_KINDS_ONLY_BELOW',
  'AGREEMENT_WITHIN',
  'OWN_ENTERPRISE_STAY_MOST',
  'MONTH_DAYS',
  'DAY_HOURS',
  'KHR_PER_USD',
] as const;

/**
 * The dated rules of all rows, which a vacancy is checked against on its start day. Throws for a row that nothing
 * applies, for a rule without a row, and for what the service is built on without a row in force today.
 */
export function rulesOf(rows: readonly RuleRow[], today: LocalDate): LawRule[] {
  const missing = Object.keys(RULE_READERS).filter((name) => !rows.some(({ rule }) => rule === name));
  if (missing.length > 0) throw new Error(`data/rules has no rule ${missing.join(', ')}.`);
  const inForce = rows.filter((row) => isInForce(row, today));
  const lapsed = BUILT_IN.filter((name) => !inForce.some(({ rule }) => rule === name));
  if (lapsed.length > 0) throw new Error(`data/rules: no row of ${lapsed.join(', ')} is in force on ${today}, and the service is built on it.`);
  const rules = rows.flatMap((row) => {
    const read = RULE_READERS[row.rule];
    if (!read) throw new Error(`data/rules: nothing applies the rule ${row.rule}. Remove the row, or read it in rule-registry.ts.`);
    return read(row, today) ?? [];
  });
  const unnamed = EXCLUDED_BUSINESSES.filter((business) => !inForce.some(({ rule, value }) => EXCLUDING.includes(rule) && value === business));
  if (unnamed.length > 0) throw new Error(`data/rules: no row in force on ${today} excludes ${unnamed.join(', ')}, which the service refuses.`);
  return rules;
}
const EXCLUDING: readonly string[] = ['EXCLUDED_BUSINESS', 'SPECIAL_APPROVAL_BUSINESS'];

/** Rows of built-in figures that come into force later and need another code by then. */
export function laterFigures(rows: readonly RuleRow[], today: LocalDate): RuleRow[] {
  const isChange = (row: RuleRow): boolean => {
    try {
      RULE_READERS[row.rule]?.(row, row.from);
      return false;
    } catch {
      return true;
    }
  };
  return rows.filter((row) => row.from > today && isChange(row));
}

/** The pay floor of one row. An unmapped group of sectors is refused, because its floor would apply to no employer. */
export function payFloor(row: RuleRow): Extract<LawRule, { rule: 'PAY_FLOOR' }> {
  const { kinds = [] } = row;
  return { ...dated('PAY_FLOOR', row, kinds.join('_')), sectors: sectorsOf(row), kinds, floor: moneyOf(row) };
}

function sectorsOf({ sector = null }: RuleRow): readonly string[] | null {
  const sectors = sector === null ? null : SECTORS_OF[sector];
  if (sectors === undefined) throw new Error(`data/rules: no employer sector belongs to ${String(sector)}.`);
  return sectors;
}

/** A rule about terms that vacancies do not have: it can be asked about, and can refuse nothing. */
function notStated<K extends LawRule['rule']>(rule: K, row: RuleRow): DatedRule & { readonly rule: K } {
  if (row.verified) throw new Error(`data/rules: the rule ${row.rule} would refuse, but vacancies do not state what it is about.`);
  return dated(rule, row);
}

function figure({ rule, from, value }: RuleRow): number {
  if (typeof value !== 'number') throw new Error(`data/rules: the rule ${rule} of ${from} has no figure.`);
  return value;
}

function moneyOf(row: RuleRow): Money {
  const { rule, from, currency, per } = row;
  if (currency === undefined || per === undefined) throw new Error(`data/rules: the rule ${rule} of ${from} has no currency or period.`);
  return { amount: figure(row), currency, per };
}

function codesOf({ rule, from, value }: RuleRow): readonly string[] {
  if (!Array.isArray(value) || value.length === 0) throw new Error(`data/rules: the rule ${rule} of ${from} names no occupations.`);
  return value.map(String);
}

/** The costs of a row. A misspelt one would protect no one. */
function costsOf({ rule, from, costs = [] }: RuleRow): readonly CostKind[] {
  if (costs.length === 0) throw new Error(`data/rules: the rule ${rule} of ${from} names no costs.`);
  return costs.map((cost) => {
    const kind = COST_KINDS.find((one) => one === cost);
    if (kind === undefined) throw new Error(`data/rules: the rule ${rule} of ${from} names the cost ${cost}, which no vacancy can have.`);
    return kind;
  });
}

function minuteOf(text: unknown): number {
  const match = /^(\d\d):(\d\d)$/.exec(String(text));
  if (!match) throw new Error(`data/rules: ${String(text)} is not a time of day (HH:MM).`);
  return Number(match[1]) * 60 + Number(match[2]);
}
