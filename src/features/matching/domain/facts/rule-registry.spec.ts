import { readRuleRows } from '../../../vacancies/law-rules.file';
import { EXCLUDED_BUSINESSES } from './excluded-businesses';
import { laterFigures, RULE_READERS, type RuleRow, rulesOf } from './rule-registry';

const rows = readRuleRows();
const TODAY = '2026-12-01';
const rowOf = (name: string): RuleRow => rows.find(({ rule }) => rule === name) as RuleRow;
const changed = (name: string, change: Partial<RuleRow>): RuleRow[] => rows.map((row) => (row.rule === name ? { ...row, ...change } : row));

test('every row of data/rules is applied, and every rule that the service knows has a row', () => {
  expect(new Set(rows.map(({ rule }) => rule))).toEqual(new Set(Object.keys(RULE_READERS)));
});

test('a row that nothing applies stops the start', () =>
  expect(() => rulesOf([...rows, { ...(rows[0] as RuleRow), rule: 'TEA_BREAK' }], TODAY)).toThrow('data/rules: nothing applies the rule TEA_BREAK'));

test.each(Object.keys(RULE_READERS))('a missing row of %s stops the start', (name) =>
  expect(() =>
    rulesOf(
      rows.filter(({ rule }) => rule !== name),
      TODAY,
    ),
  ).toThrow(`data/rules has no rule ${name}.`),
);

test.each([
  ['MINIMUM_AGE', { value: 14 }, 'has the figure 14, and the service is built on 15'],
  ['NIGHT_WORK_MINIMUM_AGE', { value: 16 }, 'has the figure 16, and the service is built on 18'],
  ['OWN_ENTERPRISE_STAY_MOST', { value: 730 }, 'has the figure 730, and the service is built on 365'],
  ['AGREEMENT_WITHIN', { value: 30 }, 'has the figure 30, and the service is built on 15'],
  ['KHR_PER_USD', { value: 4_100 }, 'has the figure 4100, and the service is built on 4000'],
  ['TRAINING_KINDS_ONLY_BELOW', { kinds: ['APPRENTICESHIP', 'INTERNSHIP'] }, 'names other kinds than the age gates'],
  ['EXCLUDED_BUSINESS', { value: 'BAKERY' }, 'names BAKERY, which the service does not know'],
  ['NORMAL_HOURS_PER_WEEK', { value: 'many' }, 'has no figure'],
  ['NIGHT_WORK', { until: 'dawn' }, 'dawn is not a time of day (HH:MM)'],
  ['WORKER_PAYS_NOTHING', { costs: [] }, 'names no costs'],
  ['WORKER_PAYS_NOTHING', { costs: ['AGENCY_FEES'] }, 'names the cost AGENCY_FEES, which no vacancy can have'],
  ['MINIMUM_AGE', { verified: false }, 'MINIMUM_AGE is not verified, but the service is built on it'],
  ['KHR_PER_USD', { verified: false }, 'KHR_PER_USD is not verified, but the service is built on it'],
  ['NIGHT_WORK_MINIMUM_AGE', { to: '2026-11-30' }, 'no row of NIGHT_WORK_MINIMUM_AGE is in force on 2026-12-01'],
  ['MINIMUM_AGE', { from: '2026-12-02' }, 'no row of MINIMUM_AGE is in force on 2026-12-01'],
  ['SPECIAL_APPROVAL_BUSINESS', { to: '2026-11-30' }, 'no row in force on 2026-12-01 excludes DOMESTIC_LIVE_IN'],
  ['PAY_FLOOR', { sector: 'SHIPYARDS' }, 'no employer sector belongs to SHIPYARDS'],
] as [string, Partial<RuleRow>, string][])('%s with %j stops the start', (name, change, message) =>
  expect(() => rulesOf(changed(name, change), TODAY)).toThrow(message),
);

test('a later row with another age stops no start before its day, and is announced', () => {
  const age = rowOf('MINIMUM_AGE');
  const later = [...changed('MINIMUM_AGE', { to: '2026-12-31' }), { ...age, value: 16, from: '2027-01-01' }];
  expect(rulesOf(later, TODAY)).toEqual(rulesOf(rows, TODAY));
  expect(laterFigures(rows, TODAY)).toEqual([]);
  expect(laterFigures(later, TODAY)).toEqual([expect.objectContaining({ rule: 'MINIMUM_AGE', value: 16 })]);
  expect(() => rulesOf(later, '2027-01-01')).toThrow('has the figure 16, and the service is built on 15');
});

test('an earlier row with another figure is history', () => {
  const age = rowOf('MINIMUM_AGE');
  expect(rulesOf([...rows, { ...age, value: 14, from: '1990-01-01', to: '1997-03-12' }], TODAY)).toEqual(rulesOf(rows, TODAY));
});

test('a rule is applied from the day on which the service began to check it', () => {
  const daily = rulesOf(rows, TODAY).find(({ rule }) => rule === 'DAILY_HOURS_MAX');
  expect(daily).toMatchObject({ id: 'DAILY_HOURS_MAX_KH_1997-03-13', validFrom: '2026-12-01', verified: false });
});

test('each excluded business has a row', () => {
  const named = rows.filter(({ rule }) => rule === 'EXCLUDED_BUSINESS' || rule === 'SPECIAL_APPROVAL_BUSINESS').map(({ value }) => value);
  expect(named.sort()).toEqual([...EXCLUDED_BUSINESSES].sort());
});
