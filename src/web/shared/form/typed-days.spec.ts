import fc from 'fast-check';
import { addDays } from '../../../shared/local-date';
import { formatDay, parseDay, parseTypedFields, parseTime } from './typed-days';
import { i18nFor } from '../labels/page-i18n';

test.each([
  ['26/11/2026', '2026-11-26'],
  ['5.6.2026', '2026-06-05'],
  ['05-06-2026', '2026-06-05'],
  ['5 6 2026', '2026-06-05'],
  ['26112026', '2026-11-26'],
  ['២៦/១១/២០២៦', '2026-11-26'],
  ['٢٦/١١/٢٠٢٦', '2026-11-26'],
  [' 26/11/\u200b2026 ', '2026-11-26'],
  ['2026-11-26', '2026-11-26'],
  ['31/2/2026', '31/2/2026'],
  ['11/26/2026', '11/26/2026'],
  ['tomorrow 🌞', 'tomorrow 🌞'],
  ['', ''],
])('the typed day %j is parsed as %j', (typed, read) => expect(parseDay(typed)).toBe(read));

const near = { today: '2026-11-29', isBirthDate: false };
const birth = { today: '2026-11-29', isBirthDate: true };
test.each([
  ['05/11/26', near, '2026-11-05'],
  ['5.1.27', near, '2027-01-05'],
  ['៣១ ១២ ៩៩', near, '1999-12-31'],
  ['29/2/27', near, '29/2/27'],
  // too far from today in either century to be guessed
  ['29/11/76', near, '29/11/76'],
  ['31/2/26', near, '31/2/26'],
  ['26/11/26', null, '26/11/26'],
  ['05/11/26', birth, '2026-11-05'],
  ['30/11/26', birth, '1926-11-30'],
  ['12-3-98', birth, '1998-03-12'],
  ['១២/៣/០៥', birth, '2005-03-12'],
])('the year of %j, judged by %j, is completed to %j', (typed, judge, read) => expect(parseDay(typed, judge)).toBe(read));

test('a day with two digits of its year is read back within forty years, and a birth date is never in the future', () =>
  fc.assert(
    fc.property(fc.integer({ min: -14_600, max: 14_600 }), (days) => {
      const day = addDays(near.today, days);
      const typed = `${day.slice(8)}/${day.slice(5, 7)}/${day.slice(2, 4)}`;
      expect(parseDay(typed, near)).toBe(day);
      const born = parseDay(typed, birth);
      expect(born === typed || born <= near.today).toBe(true);
    }),
  ));

test.each([
  ['8', '08:00'],
  ['8am', '08:00'],
  ['8 am', '08:00'],
  ['8 A.M.', '08:00'],
  ['8:00', '08:00'],
  ['8h', '08:00'],
  ['៨ h', '08:00'],
  ['8H30', '08:30'],
  ['25h', '25:00'],
  ['៨ព្រឹក', '08:00'],
  ['៨ ព្រឹក', '08:00'],
  ['ម៉ោង ៨:៣០ ព្រឹក', '08:30'],
  ['2pm', '14:00'],
  ['2.15 pm', '14:15'],
  ['១៤:៣០', '14:30'],
  ['២ រសៀល', '14:00'],
  ['៥ ល្ងាច', '17:00'],
  ['៨ យប់', '20:00'],
  ['១២ ថ្ងៃត្រង់', '12:00'],
  ['12pm', '12:00'],
  ['12 am', '00:00'],
  // a word that does not fit its hour is not guessed
  ['14 am', '14 am'],
  ['១២ ព្រឹក', '12 ព្រឹក'],
  ['៩ រសៀល', '9 រសៀល'],
  ['8 oclock', '8 oclock'],
  ['99am', '99am'],
  ['8:30', '08:30'],
  ['8.30', '08:30'],
  ['830', '08:30'],
  ['1730', '17:30'],
  ['១៧:៣០', '17:30'],
  ['25:00', '25:00'],
  ['noon', 'noon'],
  ['', ''],
])('the typed time %j is parsed as %j', (typed, read) => expect(parseTime(typed)).toBe(read));

test('a day formatted for a field, in either language, is parsed back to the same day', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 90_000 }), fc.constantFrom('km', 'en'), (days, language) => {
      const day = addDays('1940-01-01', days);
      expect(parseDay(formatDay(i18nFor(language), day))).toBe(day);
    }),
  );
  expect(formatDay(i18nFor('km'), '2026-11-05')).toBe('០៥/១១/២០២៦');
});

test('only fields marked as a day or a time are parsed as one, in every row', () => {
  const sent = { typedDay: ['day', 'day'], typedTime: 'from', day: ['1/2/2027', 'soon'], from: '8', topic: '1/2/2027', typed: '8' };
  expect(parseTypedFields(sent, null)).toEqual({ day: ['2027-02-01', 'soon'], from: '08:00', topic: '1/2/2027', typed: '8' });
  expect(parseTypedFields({ topic: '8' }, null)).toEqual({ topic: '8' });
  const short = { typedDay: ['bornOn', 'day'], bornOn: '1/12/26', day: '1/12/26' };
  expect(parseTypedFields(short, '2026-11-29')).toEqual({ bornOn: '1926-12-01', day: '2026-12-01' });
});
