import fc from 'fast-check';
import { addDays, daysBetween, isLocalDate } from '../../../shared/local-date';
import { planCheckIns, planFollowUps } from './follow-up-schedule';

/** The follow-up schedule after a start, in calendar days of Phnom Penh. */
const anyDay = fc.integer({ min: 0, max: 20_000 }).map((days) => addDays('2024-01-01', days));
const adult = '2000-01-01';
const byCode = (startsOn: string, eighteenOn: string | null = adult) => new Map(planFollowUps(startsOn, eighteenOn).map((one) => [one.code, one]));

test.each([
  // Columns: code, due date, first day, last day, form, by whom.
  ['F0', '2026-01-02', '2026-01-01', '2026-01-05', 'ARRIVAL', 'OFFICER'],
  ['F1', '2026-01-15', '2026-01-12', '2026-01-18', 'SHORT', 'OFFICER'],
  ['F2', '2026-01-31', '2026-01-24', '2026-02-07', 'FULL', 'OFFICER'],
  ['F3', '2026-03-02', '2026-02-23', '2026-03-09', 'SHORT', 'OFFICER'],
  ['F4', '2026-04-01', '2026-03-18', '2026-04-15', 'FULL', 'OFFICER'],
  ['F5', '2026-06-30', '2026-06-09', '2026-07-21', 'FULL', 'OFFICER'],
  ['F6', '2027-01-01', '2026-12-02', '2027-01-31', 'FULL', 'OTHER_STAFF'],
])('%s of a start on 1 January 2026 is due on %s, with a window from %s to %s', (code, dueOn, windowFrom, windowTo, form, by) => {
  expect(byCode('2026-01-01').get(code)).toEqual({ code, dueOn, windowFrom, windowTo, form, by });
});

test('leap days count like any other day', () => {
  expect(byCode('2028-02-29').get('F0')?.dueOn).toBe('2028-03-01');
  expect(byCode('2028-02-29').get('F6')?.dueOn).toBe('2029-02-28');
  expect(byCode('2028-01-30').get('F2')?.dueOn).toBe('2028-02-29');
  expect(byCode('2027-01-30').get('F2')?.dueOn).toBe('2027-03-01');
  expect(byCode('2027-03-01').get('F6')?.dueOn).toBe('2028-02-29');
});

test('F0 to F6 are in order, their windows contain the due dates and do not overlap, and end 30 days after the year', () => {
  fc.assert(
    fc.property(anyDay, (startsOn) => {
      const year = planFollowUps(startsOn, adult);
      expect(year.map(({ code }) => code)).toEqual(['F0', 'F1', 'F2', 'F3', 'F4', 'F5', 'F6']);
      year.forEach(({ dueOn, windowFrom, windowTo }, at) => {
        expect(isLocalDate(dueOn) && windowFrom <= dueOn && dueOn <= windowTo).toBe(true);
        expect(windowFrom >= startsOn && windowTo <= addDays(startsOn, 366 + 30)).toBe(true);
        const before = year[at - 1];
        if (before) expect(before.windowTo < windowFrom).toBe(true);
      });
    }),
  );
});

test('a minor is contacted every 14 days to day 90, then monthly until the day before she turns 18', () => {
  const year = planFollowUps('2026-01-31', '2027-10-31');
  expect(year.filter(({ code }) => code.startsWith('M')).map(({ code, dueOn, form }) => `${code} ${dueOn} ${form}`)).toEqual([
    // Days 14 and 28 are within three days of F1 and F2.
    'M1 2026-03-14 SHORT',
    'M2 2026-03-28 SHORT',
    'M3 2026-04-11 SHORT',
    'M4 2026-04-25 SHORT',
    // In a month without a 31st, the last day of the month.
    'M5 2026-05-31 SHORT',
    'M6 2026-06-30 SHORT',
    'M7 2026-08-31 SHORT',
    'M8 2026-09-30 SHORT',
    'M9 2026-10-31 SHORT',
    'M10 2026-11-30 SHORT',
    'M11 2026-12-31 SHORT',
    'M12 2027-02-28 SHORT',
    'M13 2027-03-31 SHORT',
    'M14 2027-04-30 SHORT',
    'M15 2027-05-31 SHORT',
    'M16 2027-06-30 SHORT',
    'M17 2027-07-31 SHORT',
    'M18 2027-08-31 SHORT',
    'M19 2027-09-30 SHORT',
  ]);
});

test('a trainee who turns 18 on her start date is no minor, and one of unknown age is a minor for the year', () => {
  expect(planFollowUps('2026-05-01', '2026-05-01')).toHaveLength(7);
  const unknown = planFollowUps('2026-05-01', null);
  expect(unknown.length).toBeGreaterThan(14);
  expect(unknown.every(({ dueOn }) => dueOn <= '2027-05-01')).toBe(true);
});

test('contacts with a minor are more than 3 and at most 34 days apart, with codes numbered in order', () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: 1, max: 1100 }), (startsOn, days) => {
      const eighteenOn = addDays(startsOn, days);
      const year = planFollowUps(startsOn, eighteenOn);
      const due = year.map(({ dueOn }) => dueOn);
      expect([...due].sort()).toEqual(due);
      due.forEach((dueOn, at) => {
        const before = due[at - 1];
        if (before) expect(daysBetween(before, dueOn)).toBeGreaterThan(3);
        if (before && dueOn < eighteenOn) expect(daysBetween(before, dueOn)).toBeLessThanOrEqual(34);
      });
      const besides = year.filter(({ code }) => code.startsWith('M'));
      expect(besides.map(({ code }) => code)).toEqual(besides.map((_, at) => `M${at + 1}`));
      expect(besides.every(({ dueOn, windowFrom, windowTo }) => dueOn < eighteenOn && windowFrom <= dueOn && dueOn <= windowTo)).toBe(true);
      expect(besides.length).toBeLessThan(99);
    }),
  );
});

test('the employer check-ins are due on days 14, 30 and 90', () => {
  expect(planCheckIns('2028-02-15')).toEqual([
    { day: 14, dueOn: '2028-02-29' },
    { day: 30, dueOn: '2028-03-16' },
    { day: 90, dueOn: '2028-05-15' },
  ]);
});
