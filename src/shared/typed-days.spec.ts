import { currencyTyped, amountTyped } from './typed-digits';
import { dayCell, hoursCell, timeCell } from './imports/date-cells';
import { countCell, monthsCell, payCell, weekdaysCell } from './imports/import-cells';
import { parseDay } from './typed-days';

const today = '2026-11-29';
const near = { today, isBirthDate: false };

test.each([
  ['2026/11/2', '2026-11-02'],
  ['2026-11-02 00:00:00', '2026-11-02'],
  ['2026-11-02T00:00:00.000+07:00', '2026-11-02'],
  ['15 Dec 2026', '2026-12-15'],
  ['15-Dec-26', '2026-12-15'],
  ['December 15, 2026', '2026-12-15'],
  ['1st January 2027', '2027-01-01'],
  ['15 December', '2026-12-15'],
  ['2 January', '2027-01-02'],
  ['១៥ ធ្នូ ២០២៦', '2026-12-15'],
  ['ថ្ងៃទី១៥ ខែធ្នូ ឆ្នាំ២០២៦', '2026-12-15'],
  ['ថ្ងៃទី២ ខែ១១ ឆ្នាំ២០២៦', '2026-11-02'],
  ['15/12/2569', '2026-12-15'],
  ['១៥ ធ្នូ ២៥៦៩', '2026-12-15'],
  // in the order month, day, year it is another day than a reader may think, so it is not guessed
  ['12/15/2026', '12/15/2026'],
  ['31 June 2026', '31 june 2026'],
  ['in December', 'in December'],
  ['46328', '46328'],
])('the day %j is read as %j', (typed, read) => expect(parseDay(typed, near).toLowerCase()).toBe(read.toLowerCase()));

test('a day without a year is not read where no day is known from which to judge', () => expect(parseDay('15 December')).toBe('15 December'));

test('the number that a spreadsheet stores for a day is read in a sheet only', () => expect(dayCell('46328', today)).toBe('2026-11-02'));

test.each([
  ['$120', '', { amount: '120', currency: 'USD' }],
  ['120 USD', '', { amount: '120', currency: 'USD' }],
  ['120$/month', '', { amount: '120', currency: 'USD' }],
  ['480,000 riel', '', { amount: '480000', currency: 'KHR' }],
  ['៛480,000', '', { amount: '480000', currency: 'KHR' }],
  ['៤៨០.០០០ រៀល', '', { amount: '480000', currency: 'KHR' }],
  ['១២០', 'ដុល្លារ', { amount: '120', currency: 'USD' }],
  ['208.50', 'usd', { amount: '208.50', currency: 'USD' }],
  ['230.005', 'USD', { amount: '230.005', currency: 'USD' }],
  ['230.005', 'KHR', { amount: '230005', currency: 'KHR' }],
  // no sign, no currency: it may be either
  ['120', '', { amount: '120', currency: null }],
  ['120 per day', '', { amount: '120 per day', currency: null }],
  ['', '', { amount: null, currency: null }],
])('the pay %j with the currency %j is read as %j', (amount, currency, read) => expect(payCell(amount, currency)).toEqual(read));

test('a currency sign is separated from the amount', () => {
  expect(currencyTyped('US$ 5')).toEqual({ currency: 'USD', rest: '5' });
  expect(amountTyped('5 dollars')).toBe('5');
});

test.each([
  ['08:00:00', '08:00'],
  ['7h30', '07:30'],
  ['ម៉ោង ៨ ព្រឹក', '08:00'],
  ['5 pm', '17:00'],
])('the time %j is read as %j', (typed, read) => expect(timeCell(typed)).toBe(read));

test.each([
  ['7-11 and 1-5', ['07:00', '17:00']],
  ['7:00-11:00 & 12:00-16:00', ['07:00', '16:00']],
  ['៧:០០-១១:០០ និង ១៣:០០-១៧:០០', ['07:00', '17:00']],
  ['7am-11am; 2pm-6pm', ['07:00', '18:00']],
  // a break of five hours, parts in the wrong order, and a part that may be in either half of the day
  ['6:00-9:00 and 14:00-18:00', ['6:00-9:00 and 14:00-18:00', '6:00-9:00 and 14:00-18:00']],
  ['13:00-17:00 and 7:00-11:00', ['13:00-17:00 and 7:00-11:00', '13:00-17:00 and 7:00-11:00']],
  ['7-4 and 5-6', ['7-4 and 5-6', '7-4 and 5-6']],
])('the hours %j are read as %j', (typed, read) => expect(hoursCell(typed)).toEqual(read));

test.each([
  ['MON;TUE', ['MONDAY', 'TUESDAY']],
  ['Monday, Tuesday and Friday', ['MONDAY', 'TUESDAY', 'FRIDAY']],
  ['Mon Tue Wed', ['MONDAY', 'TUESDAY', 'WEDNESDAY']],
  ['Mon-Wed', ['MONDAY', 'TUESDAY', 'WEDNESDAY']],
  ['Saturday to Monday', ['SATURDAY', 'SUNDAY', 'MONDAY']],
  ['ចន្ទ ដល់ ពុធ', ['MONDAY', 'TUESDAY', 'WEDNESDAY']],
  ['ថ្ងៃសៅរ៍, ថ្ងៃអាទិត្យ', ['SATURDAY', 'SUNDAY']],
  ['weekends', ['SATURDAY', 'SUNDAY']],
  ['MON;FUNDAY', ['MONDAY', 'FUNDAY']],
  ['', []],
])('the days %j are read as %j', (typed, read) => expect(weekdaysCell(typed)).toEqual(read));

test('every day of the week is read from its words', () => {
  expect(weekdaysCell('every day')).toHaveLength(7);
  expect(weekdaysCell('រាល់ថ្ងៃ')).toHaveLength(7);
  expect(weekdaysCell('Every day except Sunday')).toEqual(weekdaysCell('Mon-Sat'));
  expect(weekdaysCell('daily, but not Mon and Tue')).toEqual(weekdaysCell('Wed-Sun'));
  expect(weekdaysCell('5 days, Mon to Fri')).toEqual(weekdaysCell('Mon-Fri'));
  expect(weekdaysCell('every day except holidays')).toEqual(['every day except holidays']);
});

test.each([
  ['12', 12],
  ['6 months', 6],
  ['1 year', 12],
  ['2 yrs', 24],
  ['៦ ខែ', 6],
  ['១ឆ្នាំ', 12],
  ['No limit', null],
  ['', null],
  ['a long time', 'a long time'],
  ['1 week', '1 week'],
])('the contract %j lasts %j months', (typed, months) => expect(monthsCell(typed)).toBe(months));

test.each([
  ['3', 3],
  ['3 people', 3],
  ['១០ នាក់', 10],
  ['', null],
  ['a few', 'a few'],
])('the number %j of people is read as %j', (typed, count) => expect(countCell(typed)).toBe(count));
