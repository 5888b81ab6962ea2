import { earlierStarts, hoursCell, lastDayCell, startDayCell, timeCell, workStartCell } from './date-cells';

const today = '2026-11-30';

test.each([
  ['next month', '2026-12-01'],
  ['From next month.', '2026-12-01'],
  ['ខែក្រោយ', '2026-12-01'],
  ['ចាប់ពីខែមុខ', '2026-12-01'],
  ['this month', '2026-11-01'],
  ['end of the month', '2026-11-30'],
  ['end of next month', '2026-12-31'],
  ['ចុងខែក្រោយ', '2026-12-31'],
  ['mid January 2027', '2027-01-15'],
  ['ពាក់កណ្តាលខែមករា', '2027-01-15'],
  ['early February 2027', '2027-02-01'],
  ['the start of February', '2027-02-01'],
  ['can start in January', '2027-01-01'],
  ['end of February 2028', '2028-02-29'],
  ['ដើមខែកុម្ភៈ ឆ្នាំ២០២៧', '2027-02-01'],
  ['in 2 weeks', '2026-12-14'],
  ['Within a month', '2026-12-30'],
  ['can start after 10 days', '2026-12-10'],
  ["in two weeks' time", '2026-12-14'],
  ['3 weeks from now', '2026-12-21'],
  ['២ សប្តាហ៍ទៀត', '2026-12-14'],
  ['ក្នុងរយៈពេល១ខែ', '2026-12-30'],
  ['after Khmer New Year', '2027-04-17'],
  ['ក្រោយចូលឆ្នាំខ្មែរ', '2027-04-17'],
])('the start %j is %s', (text, day) => expect(startDayCell(text, today)).toBe(day));

// what a month means that is over, and an event without a day, is not guessed
test.each([
  'after Pchum Ben',
  'soon',
  'October',
  'next year',
  'month',
  'when the contract is signed',
  '2 weeks',
  'in 0 days',
  'after 2 weeks of training',
  'end',
])('the start %j is not read', (text) => expect(startDayCell(text, today)).toBe(text));

test('work of this month starts on the day of the import', () => {
  expect(workStartCell('this month', '2026-11-12')).toBe('2026-11-12');
  expect(workStartCell('mid November', '2026-11-20')).toBe('2026-11-20');
});

test.each([
  ['end of December', '2026-12-31'],
  ['ចុងខែ', '2026-11-30'],
  ['20 December', '2026-12-20'],
  // its first or its last day
  ['December', 'December'],
  ['next month', 'next month'],
])('the last day %j is %s', (text, day) => expect(lastDayCell(text, today)).toBe(day));

test('a row that starts next month finds the record that it made in an earlier month', () => {
  expect(earlierStarts('next month', '2027-02-10')).toEqual(['2027-03-01', '2027-02-01', '2027-01-01', '2026-12-01', '2026-11-01', '2026-10-01', '2026-09-01']);
  expect(earlierStarts('1 March 2027', '2027-02-10')).toEqual(['2027-03-01']);
  expect(earlierStarts('in 2 weeks', '2027-02-10').slice(0, 2)).toEqual(['2027-02-24', '2027-02-23']);
  expect(earlierStarts('after Khmer New Year', '2027-02-10')).toEqual(['2027-04-17']);
});

test('noon is twelve, alone and as an end of hours', () => {
  expect(['noon', 'Midday', '12 noon', 'ថ្ងៃត្រង់'].map(timeCell)).toEqual(Array(4).fill('12:00'));
  expect(hoursCell('8am - noon').map(timeCell)).toEqual(['08:00', '12:00']);
});
