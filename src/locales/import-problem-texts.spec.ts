import { IMPORT_LIMITS } from '../shared/imports/import-file';
import { importProblemText } from './import-problem-texts';

/** A code, a day as machines write it, or the name of a standard: no partner writes such a thing in a sheet. */
const CODE = /[A-Z]{2,}_[A-Z]|\b(?!USD\b|KHR\b|CSV\b|UTF\b)[A-Z]{3,}\b|\d{4}-\d\d-\d\d|ISCO|ESCO|\bkm\b/;

test.each([
  [
    'travel',
    'NOT_ALLOWED',
    'SAME_PROVINCE, ADJACENT_PROVINCE, ANYWHERE',
    'Write “Within her province”, “Also neighbouring provinces” or “Anywhere in the country”.',
  ],
  ['literacy', 'TOO_BIG', 4, 'Write “Does not read yet”, “Reads and writes a few words”,'],
  ['literacy', 'NOT_A_NUMBER', undefined, 'Write “Does not read yet”, “Reads and writes a few words”,'],
  ['skills', 'TOO_BIG', 4, 'Write as the level “beginner”, “can do with help”, “can do alone” or “can do very well”.'],
  ['languages', 'TOO_SMALL', 1, 'Write as the level “a few words”,'],
  ['available_days', 'NOT_ALLOWED', 'MONDAY, TUESDAY', 'Write the days, for example Mon, Tue, Wed or Mon-Sat.'],
  ['home_province', 'UNKNOWN', undefined, 'Write the name of a province, for example Battambang.'],
  ['available_from', 'NOT_A_DATE', undefined, 'Write day, month and year, for example 15/01/2027, or “now” for the day of the import.'],
  ['starts_on', 'NOT_A_DATE', undefined, 'Write day, month and year, for example 15/01/2027, or “now” for the day of the import.'],
  ['site_name', 'EMPTY', 'Main site, Second site', 'Write one of these: Main site, Second site.'],
  ['registration_number', 'UNKNOWN', 'White Linen Laundry (B-1)', 'Did you mean White Linen Laundry (B-1)? Otherwise import or register this employer first.'],
  ['min_pay_currency', 'EMPTY', '150.5', 'Write $150.5 or ៛150.5.'],
  ['registration_number', 'UNKNOWN', '', 'No employer has this name or number. Correct it, or import or register the employer first.'],
  ['closes_on', 'IN_THE_PAST', '2027-01-15', 'Enter 15 January 2027 or a later date.'],
  ['pay_per', 'NOT_ALLOWED', 'HOUR, DAY, WEEK, MONTH, PIECE', 'Write “hour”, “day”, “week”, “month” or “piece made”.'],
  ['cost_items', 'NOT_ALLOWED', 'EMPLOYER, PROGRAMME, WORKER', 'Write “The employer”, “The placement service” or “The worker”.'],
  ['cost_items', 'WRONG_FORMAT', 'UNIFORM_AND_TOOLS:EMPLOYER', 'Write each cost with who pays it, for example'],
  ['trade', 'NOT_ALLOWED', undefined, 'Empty the columns about trade, instructor,'],
  ['job_preferences', 'UNKNOWN', undefined, 'Match it on the import page, or write the kind of work in other words'],
  ['licences', 'UNKNOWN', undefined, 'Write Motorbike, Car (B) or Lorry (C), or another licence in Latin letters.'],
  ['cost_items', 'WORKER_PAYS', undefined, 'Write that the employer or the placement service pays.'],
] as const)('%s, %s %j: the remedy names what a person writes', (column, problem, limit, remedy) => {
  const reported = { column, problem, ...(limit === undefined ? {} : { limit }) };
  const { message, remedy: english } = importProblemText('en', reported);
  expect(english).toContain(remedy);
  expect(`${message} ${english}`).not.toMatch(CODE);
  const khmer = importProblemText('km', reported);
  expect(khmer.remedy).toMatch(/[\u1780-\u17ff]/);
  expect(`${khmer.message} ${khmer.remedy}`).not.toMatch(CODE);
});

test('a text that was removed is reported as removed, and a limit of the file as a number', () => {
  expect(importProblemText('en', { column: 'skills', problem: 'PROTECTED_TEXT' }).message).toBe('was removed, because it tells of more than work.');
  expect(importProblemText('en', { column: 'skills', problem: 'NAMES_TRAINEE' }).message).toBe('was removed, because it identifies her.');
  expect(importProblemText('en', { column: '', problem: 'TOO_MANY_ROWS', limit: IMPORT_LIMITS.rows }).remedy).toContain('20000');
});
