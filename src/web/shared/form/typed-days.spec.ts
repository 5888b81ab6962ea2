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
  ['26/11/26', '26/11/26'],
  ['tomorrow 🌞', 'tomorrow 🌞'],
  ['', ''],
])('the typed day %j is parsed as %j', (typed, read) => expect(parseDay(typed)).toBe(read));

test.each([
  ['8', '08:00'],
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
  expect(parseTypedFields(sent)).toEqual({ day: ['2027-02-01', 'soon'], from: '08:00', topic: '1/2/2027', typed: '8' });
  expect(parseTypedFields({ topic: '8' })).toEqual({ topic: '8' });
});
