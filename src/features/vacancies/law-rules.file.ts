import { z } from 'zod';
import { DAY, readDataFile } from '../../platform/data-file';
import { CURRENCIES, PAY_PERIODS } from '../../shared/money';
import { VACANCY_KINDS } from '../matching/domain/facts/pair';
import type { DatedRule, LawRule } from '../matching/domain/facts/law-rule';

/** A row of data/rules: the rule, its period of validity, and its source. */
const RULE_ROW = z.object({
  rule: z.string(),
  jurisdiction: z.string(),
  from: DAY,
  to: DAY.nullable(),
  source: z.string(),
  value: z.unknown(),
  until: z.string().optional(),
  sector: z.string().nullish(),
  kinds: z.array(z.enum(VACANCY_KINDS)).optional(),
  currency: z.enum(CURRENCIES).optional(),
  per: z.enum(PAY_PERIODS).optional(),
});
type RuleRow = z.infer<typeof RULE_ROW>;

/** One legal group of sectors can correspond to several sectors here, or to one with another name. */
const SECTORS_OF: Readonly<Record<string, readonly string[]>> = { GARMENT_TEXTILE_FOOTWEAR_TRAVEL_GOODS: ['GARMENT'] };

/**
 * Reads the dated rules shipped with the service. A missing figure stops the start, because a rule that
 * silently does not apply protects no one.
 */
export function readLawRules(): LawRule[] {
  return [
    ...apprenticeshipRules(rowsOf('apprenticeship')),
    ...hoursRules(rowsOf('hours')),
    ...payFloors(rowsOf('pay-floors')),
    ...feeRules(rowsOf('fees')),
    ...sectorRules(rowsOf('sectors')),
  ];
}

const rowsOf = (file: string): RuleRow[] => readDataFile(`rules/${file}.json`, z.array(RULE_ROW));

const datedRule = (rule: LawRule['rule'], row: RuleRow, more = ''): DatedRule => ({
  id: [rule, row.jurisdiction, ...(more === '' ? [] : [more]), row.from].join('_'),
  source: row.source,
  validFrom: row.from,
  validUntil: row.to,
});

const rowsNamed = (rows: readonly RuleRow[], name: string): RuleRow[] => {
  const matches = rows.filter(({ rule }) => rule === name);
  if (matches.length === 0) throw new Error(`data/rules has no rule ${name}.`);
  return matches;
};

function figure({ rule, from, value }: RuleRow): number {
  if (typeof value !== 'number') throw new Error(`The rule ${rule} of ${from} has no figure.`);
  return value;
}

const apprenticeshipRules = (rows: readonly RuleRow[]): LawRule[] => [
  ...rowsNamed(rows, 'INSTRUCTOR_MINIMUM_AGE').map((row): LawRule => ({
    ...datedRule('INSTRUCTOR_MIN_AGE', row),
    rule: 'INSTRUCTOR_MIN_AGE',
    years: figure(row),
  })),
  ...rowsNamed(rows, 'INSTRUCTOR_PRACTICE').map((row): LawRule => ({
    ...datedRule('INSTRUCTOR_MIN_PRACTICE', row),
    rule: 'INSTRUCTOR_MIN_PRACTICE',
    years: figure(row),
  })),
  ...rowsNamed(rows, 'LENGTH_MOST').map((row): LawRule => ({
    ...datedRule('APPRENTICESHIP_MAX_LENGTH', row),
    rule: 'APPRENTICESHIP_MAX_LENGTH',
    days: figure(row),
  })),
];

const hoursRules = (rows: readonly RuleRow[]): LawRule[] => [
  ...rowsNamed(rows, 'NORMAL_HOURS_PER_WEEK').map((row): LawRule => ({
    ...datedRule('NORMAL_HOURS_MAX', row),
    rule: 'NORMAL_HOURS_MAX',
    hoursPerWeek: figure(row),
  })),
  ...rowsNamed(rows, 'NIGHT_WORK').map((row): LawRule => ({
    ...datedRule('NIGHT_IS_MARKED', row),
    rule: 'NIGHT_IS_MARKED',
    fromMinute: minuteOf(row.value),
    toMinute: minuteOf(row.until),
  })),
];

const payFloors = (rows: readonly RuleRow[]): LawRule[] =>
  rowsNamed(rows, 'PAY_FLOOR').map((row): LawRule => {
    const { sector = null, kinds = [], currency = 'USD', per = 'MONTH' } = row;
    const sectors = sector === null ? null : SECTORS_OF[sector];
    if (sectors === undefined) throw new Error(`data/rules/pay-floors.json: no employer sector belongs to ${sector}.`);
    return { ...datedRule('PAY_FLOOR', row, kinds.join('_')), rule: 'PAY_FLOOR', sectors, kinds, floor: { amount: figure(row), currency, per } };
  });

/** The data has one row per kind of cost; here it is a single rule for all kinds. */
const feeRules = (rows: readonly RuleRow[]): LawRule[] =>
  rowsNamed(rows, 'WORKER_PAYS_NOTHING')
    .slice(0, 1)
    .map((row): LawRule => ({ ...datedRule('NO_COST_TO_WORKER', row), rule: 'NO_COST_TO_WORKER' }));

/**
 * Domestic work requires special approval, which this service cannot record yet. So live-in domestic work is
 * not allowed.
 */
const sectorRules = (rows: readonly RuleRow[]): LawRule[] =>
  rowsNamed(rows, 'SPECIAL_APPROVAL_OCCUPATION').map((row): LawRule => ({
    ...datedRule('NO_LIVE_IN', row, String(row.value)),
    rule: 'NO_LIVE_IN',
    iscoPrefixes: [String(row.value)],
  }));

function minuteOf(text: unknown): number {
  const match = /^(\d\d):(\d\d)$/.exec(String(text));
  if (!match) throw new Error(`data/rules: ${String(text)} is not a time of day (HH:MM).`);
  return Number(match[1]) * 60 + Number(match[2]);
}
