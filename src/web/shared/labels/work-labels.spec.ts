import fc from 'fast-check';
import { i18nFor } from './page-i18n';
import { hasBreaks, hoursText, WEEKDAYS } from './work-labels';

const terms = (days: number, startsAt: string, endsAt: string, hoursPerWeek: number) => ({ days: WEEKDAYS.slice(0, days), startsAt, endsAt, hoursPerWeek });

test.each([
  [6, '07:00', '15:00', 42, true],
  [6, '07:00', '15:00', 48, false],
  [5, '08:00', '17:00', 40, true],
  [5, '22:00', '05:00', 35, false],
  [5, '22:00', '06:00', 35, true],
  [5, '08:00', '12:30', 22.5, false],
  [0, '', '', 40, false],
] as const)('%i days from %s to %s and %d hours a week: breaks %s', (days, startsAt, endsAt, hours, isLess) =>
  expect(hasBreaks(terms(days, startsAt, endsAt, hours))).toBe(isLess),
);

test('hours a week that fill every shift leave no breaks, and one hour less does', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 7 }), fc.integer({ min: 0, max: 23 }), fc.integer({ min: 1, max: 23 }), (days, start, length) => {
      const time = (hour: number): string => `${String(hour % 24).padStart(2, '0')}:00`;
      const of = (hours: number) => terms(days, time(start), time(start + length), hours);
      expect([hasBreaks(of(days * length)), hasBreaks(of(days * length - 1))]).toEqual([false, true]);
    }),
  );
});

test('the hours name uncounted breaks only where the week has fewer hours than its shifts', () => {
  expect(hoursText(i18nFor('en'), terms(6, '07:00', '15:00', 42))).toBe('07:00 to 15:00, 42 hours a week (breaks not counted)');
  expect(hoursText(i18nFor('en'), terms(6, '07:00', '15:00', 48))).toBe('07:00 to 15:00, 48 hours a week');
  expect(hoursText(i18nFor('km'), terms(6, '07:00', '15:00', 42))).toContain('មិនរាប់ម៉ោងសម្រាក');
});
