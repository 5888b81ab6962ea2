import { readRuleRows } from '../../../vacancies/law-rules.file';
import { EXCLUDED_BUSINESSES } from './law-rule';
import { RULE_READERS, type RuleRow, rulesOf } from './rule-registry';

const rows = readRuleRows();
const changed = (name: string, change: Partial<RuleRow>): RuleRow[] => rows.map((row) => (row.rule === name ? { ...row, ...change } : row));

test('every row of data/rules is applied, and every rule that the service knows has a row', () => {
  expect(new Set(rows.map(({ rule }) => rule))).toEqual(new Set(Object.keys(RULE_READERS)));
});

test('a row that nothing applies stops the start', () =>
  expect(() => rulesOf([...rows, { ...(rows[0] as RuleRow), rule: 'TEA_BREAK' }])).toThrow('data/rules: nothing applies the rule TEA_BREAK'));

test.each(Object.keys(RULE_READERS))('a missing row of %s stops the start', (name) =>
  expect(() => rulesOf(rows.filter(({ rule }) => rule !== name))).toThrow(`data/rules has no rule ${name}.`),
);

test.each([
  ['MINIMUM_AGE', { value: 14 }, 'has the figure 14, and the service is built on 15'],
  ['NIGHT_WORK_MINIMUM_AGE', { value: 16 }, 'has the figure 16, and the service is built on 18'],
  ['AGREEMENT_WITHIN', { value: 30 }, 'has the figure 30, and the service is built on 15'],
  ['KHR_PER_USD', { value: 4_100 }, 'has the figure 4100, and the service is built on 4000'],
  ['TRAINING_KINDS_ONLY_BELOW', { kinds: ['APPRENTICESHIP', 'INTERNSHIP'] }, 'names other kinds than the age gates'],
  ['EXCLUDED_BUSINESS', { value: 'BAKERY' }, 'names BAKERY, which the service does not know'],
  ['NORMAL_HOURS_PER_WEEK', { value: 'many' }, 'has no figure'],
  ['NIGHT_WORK', { until: 'dawn' }, 'dawn is not a time of day (HH:MM)'],
  ['WORKER_PAYS_NOTHING', { costs: [] }, 'names no costs'],
  ['PAY_FLOOR', { sector: 'SHIPYARDS' }, 'no employer sector belongs to SHIPYARDS'],
] as [string, Partial<RuleRow>, string][])('%s with %j stops the start', (name, change, message) =>
  expect(() => rulesOf(changed(name, change))).toThrow(message),
);

test('each excluded business has a row', () => {
  const named = rows.filter(({ rule }) => rule === 'EXCLUDED_BUSINESS' || rule === 'SPECIAL_APPROVAL_BUSINESS').map(({ value }) => value);
  expect(named.sort()).toEqual([...EXCLUDED_BUSINESSES].sort());
});
