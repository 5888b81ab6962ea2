import { readdirSync } from 'node:fs';
import { payFloorRule, rulesInForce } from '../matching/domain/facts/law-rule';
import { readLawRules, RULE_FILES } from './law-rules.file';

const rules = readLawRules();

test('every file of data/rules is read', () => expect(readdirSync('data/rules').sort()).toEqual(RULE_FILES.map((file) => `${file}.json`).sort()));

test.each([
  ['GARMENT', 'JOB', '2025-12-31', 20_800],
  ['GARMENT', 'JOB', '2022-12-31', 19_400],
  // the figures of 2023 and 2026 were not checked: the last checked one stays
  ['GARMENT', 'JOB', '2023-06-01', 19_400],
  ['GARMENT', 'JOB', '2024-01-01', 20_400],
  ['GARMENT', 'JOB', '2026-01-01', 20_800],
  ['GARMENT', 'JOB', '2026-12-31', 20_800],
  ['GARMENT', 'APPRENTICESHIP', '2026-01-01', 8_000],
  ['HANDICRAFT', 'JOB', '2026-01-01', 15_000],
  ['HANDICRAFT', 'APPRENTICESHIP', '2026-01-01', 8_000],
] as const)('the pay floor of %s, %s, on %s is %i US cents a month', (sector, kind, on, cents) =>
  expect(payFloorRule(rules, sector, kind, on)?.floor).toEqual({ amount: cents, currency: 'USD', per: 'MONTH' }),
);

test('there is no pay floor before the first rule is valid', () => expect(payFloorRule(rules, 'HANDICRAFT', 'JOB', '2025-12-31')).toBeNull());

test('every kind of rule is read with its figures, a unique id and its source', () => {
  const inForce = rulesInForce(rules, '2026-12-15');
  expect(new Set(inForce.map(({ rule }) => rule))).toEqual(
    new Set([
      'INSTRUCTOR_MIN_AGE',
      'INSTRUCTOR_MIN_PRACTICE',
      'APPRENTICESHIP_MAX_LENGTH',
      'NORMAL_HOURS_MAX',
      'DAILY_HOURS_MAX',
      'SHIFT_SPAN_MAX',
      'OVERTIME_PAY_NOT_STATED',
      'PROBATION_PAY_NOT_STATED',
      'AGREEMENT_CONTENT_NOT_STATED',
      'AGREEMENT_REGISTRATION_NOT_STATED',
      'WORKING_DAYS_MAX',
      'PROBATION_MAX',
      'FIXED_TERM_MAX',
      'PAY_CEILING',
      'HAZARD_IS_MARKED',
      'NIGHT_IS_MARKED',
      'PAY_FLOOR',
      'NO_COST_TO_WORKER',
      'NO_LIVE_IN',
    ]),
  );
  expect(inForce).toContainEqual(expect.objectContaining({ rule: 'NIGHT_IS_MARKED', fromMinute: 1_320, toMinute: 300, verified: false }));
  expect(inForce).toContainEqual(expect.objectContaining({ rule: 'NORMAL_HOURS_MAX', hoursPerWeek: 48, verified: true }));
  expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
  for (const { id, rule, source } of rules) expect([id.startsWith(rule), source.length > 5]).toEqual([true, true]);
});
