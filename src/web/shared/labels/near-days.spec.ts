import { nearDay, nearMoment, shortDay, shortMoment } from './near-days';
import { i18nFor } from './page-i18n';

const [en, km] = [i18nFor('en', '2026-11-29'), i18nFor('km', '2026-11-29')];

test.each([
  ['2025-12-31', '31 Dec 2025', '31 Dec 2025'],
  ['2026-11-21', '21 Nov', '21 Nov'],
  ['2026-11-22', '22 Nov', '7 days ago'],
  ['2026-11-27', '27 Nov', '2 days ago'],
  ['2026-11-28', 'yesterday', 'yesterday'],
  ['2026-11-29', 'today', 'today'],
  ['2026-11-30', 'tomorrow', 'tomorrow'],
  ['2026-12-02', '2 Dec', 'in 3 days'],
  ['2026-12-07', '7 Dec', '7 Dec'],
  ['2027-01-01', '1 Jan 2027', '1 Jan 2027'],
])('on 29 November 2026, the day %s is %s in a deadline and %s in a list', (day, deadline, inList) => {
  expect([shortDay(en, day), nearDay(en, day)]).toEqual([deadline, inList]);
});

test.each([
  ['2026-11-28T02:30:00Z', 'yesterday at 09:30'],
  ['2026-11-28T16:59:00Z', 'yesterday at 23:59'],
  ['2026-11-28T17:00:00Z', 'today at 00:00'],
  ['2026-11-29T16:59:00Z', 'today at 23:59'],
  ['2026-11-29T17:00:00Z', 'tomorrow at 00:00'],
])('an instant is on the calendar day of Phnom Penh: %s is %s', (instant, text) => {
  expect([shortMoment(en, instant), nearMoment(en, instant)]).toEqual([text, text]);
});

test('the time of an instant is left out after yesterday, unless it is a deadline', () => {
  expect(nearMoment(en, '2026-11-25T02:30:00Z')).toBe('4 days ago');
  expect(nearMoment(en, '2026-11-14T02:30:00Z')).toBe('14 Nov');
  expect(nearMoment(en, '2026-12-01T02:30:00Z')).toBe('1 Dec at 09:30');
  expect(shortMoment(en, '2026-11-25T02:30:00Z')).toBe('25 Nov at 09:30');
});

test('in Khmer, near days have Khmer digits and no invisible spaces', () => {
  expect(['2026-11-27', '2026-11-28', '2026-11-29', '2026-11-30', '2026-12-02'].map((day) => nearDay(km, day))).toEqual([
    '២ ថ្ងៃមុន',
    'ម្សិលមិញ',
    'ថ្ងៃនេះ',
    'ថ្ងៃស្អែក',
    '៣ ថ្ងៃទៀត',
  ]);
  expect(['2026-11-24', '2027-01-05'].map((day) => shortDay(km, day))).toEqual(['២៤ វិច្ឆិកា', '៥ មករា ២០២៧']);
});

test('a visitor without a session sees full dates, because no day is known to which they are relative', () => {
  const visitor = i18nFor('en');
  expect([shortDay(visitor, '2026-11-30'), nearMoment(visitor, '2026-11-30T02:30:00Z')]).toEqual([
    'Monday, 30 November 2026',
    'Monday, 30 November 2026 at 09:30',
  ]);
});
