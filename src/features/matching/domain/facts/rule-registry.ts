import type { Currency, Money, PayPeriod } from '../../../../shared/money';
import type { LocalDate } from '../../../../shared/local-date';
import {
  ADULT_AGE,
  AGREEMENT_DUE_DAYS,
  type DatedRule,
  DAY_HOURS,
  EXCLUDED_BUSINESSES,
  KINDS_BELOW_ADULT_AGE,
  type LawRule,
  MINIMUM_AGE,
  MONTH_DAYS,
  RIEL_PER_DOLLAR,
} from './law-rule';
import type { VacancyKind } from './pair';

/** A row of data/rules: a rule with its figure, its days of validity and its source. */
export interface RuleRow {
  readonly rule: string;
  readonly jurisdiction: string;
  readonly from: LocalDate;
  readonly to: LocalDate | null;
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

/** How one rule is applied: as a dated rule that is checked, or as a figure that the service is built on (null). */
type RuleReader = (row: RuleRow) => LawRule | null;

/** One legal group of sectors can correspond to several sectors here, or to one with another name. */
const SECTORS_OF: Readonly<Record<string, readonly string[]>> = { GARMENT_TEXTILE_FOOTWEAR_TRAVEL_GOODS: ['GARMENT'] };

const dated = <K extends LawRule['rule']>(rule: K, row: RuleRow, more = ''): DatedRule & { readonly rule: K } => ({
  id: [rule, row.jurisdiction, ...(more === '' ? [] : [more]), row.from].join('_'),
  source: row.source,
  verified: row.verified,
  validFrom: row.from,
  validUntil: row.to,
  rule,
});

/** The figure of a row must be the one that the service is built on. */
const fixed =
  (value: unknown): RuleReader =>
  (row) => {
    if (row.value === value) return null;
    throw new Error(`data/rules: the rule ${row.rule} has the figure ${String(row.value)}, and the service is built on ${String(value)}. Change both.`);
  };

const oneOf =
  (values: readonly string[]): RuleReader =>
  (row) => {
    if (values.includes(String(row.value))) return null;
    throw new Error(`data/rules: the rule ${row.rule} names ${String(row.value)}, which the service does not know.`);
  };

/**
 * Every rule of data/rules by its name, with how it is applied. A row without a reader stops the start, because no
 * one would notice that it protects no one; so does a reader without a row.
 */
export const RULE_READERS: Readonly<Record<string, RuleReader>> = {
  MINIMUM_AGE: fixed(MINIMUM_AGE),
  HAZARDOUS_WORK_MINIMUM_AGE: fixed(ADULT_AGE),
  NIGHT_WORK_MINIMUM_AGE: fixed(ADULT_AGE),
  NO_LIVE_IN_BELOW: fixed(ADULT_AGE),
  UNKNOWN_AGE_COUNTS_AS_BELOW: fixed(ADULT_AGE),
  TRAINING_KINDS_ONLY_BELOW: (row) => {
    if (String(row.kinds) !== String(KINDS_BELOW_ADULT_AGE)) throw new Error(`data/rules: the rule ${row.rule} names other kinds than the age gates.`);
    return fixed(ADULT_AGE)(row);
  },
  INSTRUCTOR_MINIMUM_AGE: (row) => ({ ...dated('INSTRUCTOR_MIN_AGE', row), years: figure(row) }),
  INSTRUCTOR_PRACTICE: (row) => ({ ...dated('INSTRUCTOR_MIN_PRACTICE', row), years: figure(row) }),
  LENGTH_MOST: (row) => ({ ...dated('APPRENTICESHIP_MAX_LENGTH', row), days: figure(row) }),
  AGREEMENT_WITHIN: fixed(AGREEMENT_DUE_DAYS),
  NORMAL_HOURS_PER_WEEK: (row) => ({ ...dated('NORMAL_HOURS_MAX', row), hoursPerWeek: figure(row) }),
  NORMAL_HOURS_PER_DAY: (row) => ({ ...dated('DAILY_HOURS_MAX', row), hoursPerDay: figure(row) }),
  DAYS_PER_WEEK_MOST: (row) => ({ ...dated('WORKING_DAYS_MAX', row), days: figure(row) }),
  PROBATION_MOST: (row) => ({ ...dated('PROBATION_MAX', row), months: figure(row) }),
  FIXED_TERM_MOST: (row) => ({ ...dated('FIXED_TERM_MAX', row), months: figure(row) }),
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

/** The dated rules of all rows. Throws for a row that nothing applies, and for a rule without a row. */
export function rulesOf(rows: readonly RuleRow[]): LawRule[] {
  const missing = Object.keys(RULE_READERS).filter((name) => !rows.some(({ rule }) => rule === name));
  if (missing.length > 0) throw new Error(`data/rules has no rule ${missing.join(', ')}.`);
  return rows.flatMap((row) => {
    const read = RULE_READERS[row.rule];
    if (!read) throw new Error(`data/rules: nothing applies the rule ${row.rule}. Remove the row, or read it in rule-registry.ts.`);
    return read(row) ?? [];
  });
}

/** The pay floor of one row. An unmapped group of sectors is refused, because its floor would apply to no employer. */
export function payFloor(row: RuleRow): Extract<LawRule, { rule: 'PAY_FLOOR' }> {
  const { sector = null, kinds = [] } = row;
  const sectors = sector === null ? null : SECTORS_OF[sector];
  if (sectors === undefined) throw new Error(`data/rules: no employer sector belongs to ${String(sector)}.`);
  return { ...dated('PAY_FLOOR', row, kinds.join('_')), sectors, kinds, floor: moneyOf(row) };
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

function costsOf({ rule, from, costs = [] }: RuleRow): readonly string[] {
  if (costs.length === 0) throw new Error(`data/rules: the rule ${rule} of ${from} names no costs.`);
  return costs;
}

function minuteOf(text: unknown): number {
  const match = /^(\d\d):(\d\d)$/.exec(String(text));
  if (!match) throw new Error(`data/rules: ${String(text)} is not a time of day (HH:MM).`);
  return Number(match[1]) * 60 + Number(match[2]);
}
