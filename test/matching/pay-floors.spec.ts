import { readFileSync } from 'node:fs';
import { payFloorRule } from '../../src/features/matching/domain/facts/law-rule';
import { PAY_RATES } from '../../src/features/matching/domain/facts/monthly-pay';
import { readMatchingRules } from '../../src/features/matching/matching-rules.file';

test.each([
  ['GARMENT', 'JOB', '2025-06-01', 208_00],
  ['GARMENT', 'JOB', '2019-06-01', 182_00],
  ['RETAIL', 'JOB', '2026-06-01', 150_00],
  // the figures of 2023 and 2026 were not checked: the last checked one stays
  ['GARMENT', 'JOB', '2023-06-01', 194_00],
  ['GARMENT', 'JOB', '2026-06-01', 208_00],
  ['GARMENT', 'APPRENTICESHIP', '2026-06-01', 80_00],
  ['RETAIL', 'JOB', '2025-06-01', undefined],
] as const)('the floor in %s for a %s that starts on %s', (sector, kind, startsOn, cents) => {
  expect(payFloorRule(readMatchingRules(), sector, kind, startsOn)?.floor.amount).toBe(cents);
});

test('the pay rates use the riel-per-dollar rate of the dated data', () => {
  const rows = JSON.parse(readFileSync('data/rules/pay-floors.json', 'utf8')) as { rule: string; value: number }[];
  expect(rows.find(({ rule }) => rule === 'KHR_PER_USD')?.value).toBe(PAY_RATES.riel.USD * 100);
});
