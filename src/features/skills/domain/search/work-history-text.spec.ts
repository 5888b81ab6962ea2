import { clausesOf, levelIn, monthsIn, withoutTerms } from './work-history-text';

test.each([
  ['waitress two years, cooked at weddings and cared for grandmother', ['waitress two years', 'cooked at weddings', 'cared for grandmother']],
  ['ធ្លាប់ជាអ្នករត់តុ ហើយដេរខោអាវ', ['ធ្លាប់ជាអ្នករត់តុ', 'ដេរខោអាវ']],
  ['រត់តុ ២ ឆ្នាំ ធ្លាប់ធ្វើម្ហូប', ['រត់តុ ២ ឆ្នាំ', 'ធ្លាប់ធ្វើម្ហូប']],
  ['រត់តុពីរឆ្នាំ មើលថែជីដូន', ['រត់តុពីរឆ្នាំ', 'មើលថែជីដូន']],
  ['រត់តុពីរឆ្នាំ ធ្វើម្ហូបពេលមង្គលការ មើលថែជីដូន', ['រត់តុពីរឆ្នាំ', 'ធ្វើម្ហូបពេលមង្គលការ', 'មើលថែជីដូន']],
  ['រត់តុ ជាង ២ ឆ្នាំ', ['រត់តុ ជាង ២ ឆ្នាំ']],
  ['លក់បន្លែ មួយឆ្នាំ ប្រាំមួយខែ', ['លក់បន្លែ មួយឆ្នាំ ប្រាំមួយខែ']],
  ['បោសសម្អាត បោកខោអាវ', ['បោសសម្អាត', 'បោកខោអាវ']],
  ['ដេរខោអាវ ៦ ខែ', ['ដេរខោអាវ ៦ ខែ']],
  ['  , . ', []],
])('%j has the clauses %j', (text, clauses) => expect(clausesOf(text)).toEqual(clauses));

test.each([
  ['waitress two years', 24],
  ['2 yrs in a factory', 24],
  ['1 year 6 months', 18],
  ['half a year', 6],
  ['six weeks', 1.5],
  ['លក់បន្លែ ៣ឆ្នាំ', 36],
  ['៦ ខែ', 6],
  ['រត់តុពីរឆ្នាំ', 24],
  ['ប្រាំបួនខែ', 9],
  ['ដេរ មួយឆ្នាំកន្លះ', 18],
  ['កន្លះឆ្នាំ', 6],
  ['once a week for two years', 24],
  ['two days a week', null],
  ['cook', null],
])('%j names %p months', (text, months) => expect(monthsIn(text)).toBe(months));

test.each([
  ['cleaned rooms for four years', 'cleaned rooms for'],
  ['cared for my aunt without pay since 2019', 'cared for my aunt'],
  ['nobody paid me', 'me'],
  ['មើលកូន អត់បានលុយទេ', 'មើលកូន'],
  ['took payments', 'took payments'],
])('%j without its terms is %j', (text, work) => expect(withoutTerms(text)).toBe(work));

test.each([
  ['waitress two years', 3],
  ['one month in a shop', 1],
  ['6 months in a factory', 2],
  ['cooked at weddings for three years', 2],
  ['cooked at weddings', 2],
  ['cooked every day for two years', 3],
  ['cooked once a week for two years', 2],
  ['cooked two days a week for two years', 2],
  ['cooked at weekends for four years', 3],
  ['cooked sometimes for one year', 1],
  ['once a week in a shop', 2],
  ['helped my aunt sew for two years', 2],
  ['helped my aunt sew every day for two years', 3],
  ['helped my aunt sew for one month', 1],
  ['ដេរ ២ថ្ងៃក្នុងមួយអាទិត្យ ២ឆ្នាំ', 2],
  ['ដេររាល់ថ្ងៃ ២ឆ្នាំ', 3],
  ['ជួយម្ដាយលក់បន្លែ ៣ឆ្នាំ', 2],
  ['cooked every day', null],
  ['cook', null],
])('%j shows the level %p', (text, level) => expect(levelIn(text)).toBe(level));
