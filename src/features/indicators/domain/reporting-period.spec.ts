import { dayEndingAt, endOfDay, openPeriods, parsePublication, periodAround, type ReportingPeriod } from './reporting-period';

const GRANT = { id: 'seed', startsOn: '2020-01-15', endsOn: '2030-12-31' };
const of = ({ length, from, to }: ReportingPeriod): string => `${length} ${from} ${to}`;

test.each<[string, ReportingPeriod['length'], string, string]>([
  ['a month starts no earlier than the grant', 'MONTH', '2020-01-20', 'MONTH 2020-01-15 2020-01-31'],
  ['a quarter consists of calendar months', 'QUARTER', '2024-02-29', 'QUARTER 2024-01-01 2024-03-31'],
  ['a half-year consists of calendar months', 'HALF_YEAR', '2024-12-31', 'HALF_YEAR 2024-07-01 2024-12-31'],
  ['the whole grant covers all its days', 'WHOLE_GRANT', '2024-12-31', 'WHOLE_GRANT 2020-01-15 2030-12-31'],
])('%s', (_, length, day, expected) => {
  expect(of(periodAround(length, day, GRANT))).toBe(expected);
});

test('only past periods can be published, latest first, of every length until the first publication fixes one', () => {
  const open = openPeriods(GRANT, [], '2026-03-02').map(of);
  expect(open[0]).toBe('MONTH 2026-02-01 2026-02-28');
  expect(open.filter((one) => one.startsWith('MONTH'))).toHaveLength(61);
  expect(open).toContain('QUARTER 2025-10-01 2025-12-31');
  expect(open.filter((one) => one.startsWith('WHOLE'))).toEqual([]);
  const [quarter] = openPeriods(GRANT, [], '2026-03-02').filter(({ length }) => length === 'QUARTER');
  if (!quarter) throw new Error('no quarter');
  expect(openPeriods(GRANT, [quarter], '2026-05-02').map(of).slice(0, 2)).toEqual(['QUARTER 2026-01-01 2026-03-31', 'QUARTER 2025-07-01 2025-09-30']);
  expect(openPeriods(GRANT, [quarter], '2031-01-01').map(of)).toContain('WHOLE_GRANT 2020-01-15 2030-12-31');
});

test('the as-of instant of a report is the end of a day in Phnom Penh', () => {
  expect(endOfDay('2007-08-14').toISOString()).toBe('2007-08-14T17:00:00.000Z');
  expect(dayEndingAt(endOfDay('2007-08-14'))).toBe('2007-08-14');
  expect(dayEndingAt(new Date('2007-08-14T17:00:00.001Z'))).toBeNull();
  const input = { length: 'MONTH', from: '2024-01-01', asOf: '2024-02-01' };
  expect(parsePublication(input, GRANT, [], '2024-02-02')).toMatchObject({ to: '2024-01-31', asOf: endOfDay('2024-02-01') });
  expect(parsePublication(input, GRANT, [], '2024-02-01')).toMatchObject({ refusal: 'INVALID_INPUT', problems: [{ path: 'asOf', problem: 'IN_THE_FUTURE' }] });
});
