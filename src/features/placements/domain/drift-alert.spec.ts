import type { VacancyTerms } from '../../vacancies/domain/vacancy';
import { comparedStage, type DriftStage } from './drift';
import { type DriftThreshold, opensAlert, thresholdOn } from './drift-alert';
import { readDriftThresholds } from '../drift-threshold.file';

const night = { fromMinute: 1_320, toMinute: 300 };
const threshold: DriftThreshold = { from: '2026-01-01', to: null, payLessPercent: 2, hoursMorePerWeek: 4, daysMorePerWeek: 1 };
const promised: VacancyTerms = {
  payAmount: 20_000,
  payCurrency: 'USD',
  payPer: 'MONTH',
  workDays: 31,
  startMinute: 480,
  endMinute: 1_020,
  hoursPerWeek: 40,
  contractMonths: 12,
  probationDays: 30,
  startsOn: '2026-04-01',
};
const found = (change: Partial<VacancyTerms>): DriftStage => comparedStage('CONTRACT', { ...promised, ...change }, promised, night);

test.each<[string, Partial<VacancyTerms>, boolean]>([
  ['the same terms', {}, false],
  ['pay two percent less', { payAmount: 19_600 }, false],
  ['pay a cent below that', { payAmount: 19_599 }, true],
  ['more pay', { payAmount: 30_000 }, false],
  ['piece pay instead of a monthly wage', { payAmount: 90_000, payPer: 'PIECE' }, true],
  ['three hours more a week', { hoursPerWeek: 43 }, false],
  ['four hours more a week', { hoursPerWeek: 44 }, true],
  ['a sixth day', { workDays: 63 }, true],
  ['another day instead', { workDays: 47 }, false],
  ['a later shift by day', { startMinute: 600, endMinute: 1_140 }, false],
  ['work into the night', { endMinute: 1_380 }, true],
  ['a longer trial period alone', { probationDays: 90 }, false],
  ['a later first day alone', { startsOn: '2026-05-01' }, false],
])('%s', (_what, change, opens) => {
  expect(opensAlert(found(change), [], threshold)).toBe(opens);
});

test('piece pay is compared with piece pay', () => {
  const byPiece = (payAmount: number): DriftStage =>
    comparedStage('CONTRACT', { ...promised, payAmount, payPer: 'PIECE' }, { ...promised, payPer: 'PIECE' }, night);
  expect([19_600, 19_599].map((amount) => opensAlert(byPiece(amount), [], threshold))).toEqual([false, true]);
  expect([19_000, 15_000].map((amount) => opensAlert(byPiece(amount), [byPiece(19_000)], threshold))).toEqual([false, true]);
});

test('what an earlier record showed opens no second alert, but a new difference or still less pay does', () => {
  const less = found({ payAmount: 19_000 });
  expect(opensAlert(less, [less], threshold)).toBe(false);
  expect(opensAlert(found({ payAmount: 19_200 }), [less], threshold)).toBe(false);
  expect(opensAlert(found({ payAmount: 18_999 }), [less], threshold)).toBe(true);
  expect(opensAlert(found({ payAmount: 19_000, hoursPerWeek: 48 }), [less], threshold)).toBe(true);
  expect(opensAlert(less, [found({}), found({ hoursPerWeek: 48 })], threshold)).toBe(true);
});

test('the threshold of the day counts', () => {
  const later: DriftThreshold = { ...threshold, from: '2027-01-01', payLessPercent: 5 };
  const rows = [{ ...threshold, to: '2026-12-31' }, later];
  expect(thresholdOn('2026-12-31', rows).payLessPercent).toBe(2);
  expect(thresholdOn('2027-01-01', rows).payLessPercent).toBe(5);
  expect(() => thresholdOn('2025-12-31', rows)).toThrow('2025-12-31');
  expect(thresholdOn('2026-11-28', readDriftThresholds()).payLessPercent).toBeGreaterThan(0);
});
