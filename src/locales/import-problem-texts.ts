import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { ImportProblem, ImportProblemCode } from '../shared/import-file';
import { type Language, textIn } from './i18n';

type ReportedProblem = Pick<ImportProblem, 'column' | 'problem' | 'limit'>;
/** What is wrong, then the remedy: short and plain, for a person who edits a spreadsheet. */
type ProblemText = readonly [message: MessageDescriptor, remedy: MessageDescriptor];

const PROBLEMS: Readonly<Record<ImportProblemCode, ProblemText>> = {
  EMPTY: [msg`is empty.`, msg`Fill it in.`],
  TOO_LONG: [msg`is too long.`, msg({ message: 'Use at most {limit} characters.' })],
  TOO_SHORT: [msg`is too short.`, msg({ message: 'Use at least {limit} characters.' })],
  TOO_SMALL: [msg`is too small.`, msg({ message: 'The minimum is {limit}.' })],
  TOO_BIG: [msg`is too large.`, msg({ message: 'The maximum is {limit}.' })],
  TOO_MANY: [msg`is over the limit.`, msg({ message: 'At most {limit} are allowed.' })],
  TOO_MANY_GATES: [msg`is over the limit.`, msg({ message: 'At most {limit} skills with GATE are allowed.' })],
  NOT_A_NUMBER: [msg`is not a whole number.`, msg`Enter it like 12.`],
  NOT_A_DATE: [msg`is not a date.`, msg`Enter it as year-month-day, like 2027-01-15.`],
  NOT_A_TIME: [msg`is not a time.`, msg`Enter it like 08:00.`],
  NOT_A_MONEY: [msg`is not an amount.`, msg`Enter it without currency sign and letters, like 208 or 208.50; riel without decimals.`],
  NOT_ALLOWED: [msg`is not allowed here.`, msg({ message: 'Use {limit}.' })],
  UNKNOWN: [msg`is not known.`, msg({ message: 'Use one of: {limit}.' })],
  REPEATED: [msg({ message: 'is already on line {limit}.' }), msg`Remove one of the two.`],
  BEFORE_START: [msg`is before the start.`, msg`Enter a later date.`],
  ENDS_BEFORE_START: [msg`is not after the start.`, msg`Enter a later time, or enter yes under night if the shift passes midnight.`],
  MORE_THAN_SHIFTS: [msg({ message: 'is more than these days and times add up to ({limit}).' }), msg`Enter at most that, or more days or a later end.`],
  OVERLAPS: [msg`overlaps another one.`, msg`Enter other dates.`],
  OUTSIDE_PERIOD: [msg({ message: 'is valid for other dates ({limit}).' }), msg`Enter another one, or leave it empty.`],
  IN_THE_FUTURE: [msg`is in the future.`, msg`Enter an earlier date.`],
  IN_THE_PAST: [msg`is in the past.`, msg({ message: 'Enter {limit} or a later date.' })],
  WORKER_PAYS: [msg`says that the worker pays.`, msg`Enter EMPLOYER or PROGRAMME.`],
  NAMES_TRAINEE: [msg`identifies her.`, msg`Remove her name, numbers and addresses.`],
  TOO_EASY: [msg`is easy to guess.`, msg`Choose another one.`],
  LONGER_THAN_CONTRACT: [msg`is longer than the contract.`, msg({ message: 'The whole contract is {limit} days.' })],
  INSTRUCTOR_TOO_YOUNG: [msg`makes the instructor too young.`, msg({ message: 'The instructor must be at least {limit} years old on the first day.' })],
  UNREADABLE: [msg`cannot be read.`, msg`Type it again without special characters.`],
  NOT_YES_OR_NO: [msg`is neither yes nor no.`, msg`Enter yes or no.`],
  WRONG_FORMAT: [msg({ message: 'does not have the format {limit}.' }), msg`Separate several with semicolons.`],
  ALREADY_EXISTS: [msg`is already registered.`, msg`Remove the row, and edit the existing record in the service.`],
  DIFFERS: [msg({ message: 'differs from line {limit}, which has the same employer.' }), msg`Enter the same value in all its rows.`],
  NOT_UTF_8: [msg`is not text that can be read.`, msg`Save the file as "CSV UTF-8" or as an Excel workbook (.xlsx).`],
  NOT_CSV: [msg`has a quotation mark inside a cell.`, msg`Put the whole cell in quotation marks and double the one inside.`],
  NOT_XLSX: [msg`is not a workbook that can be read.`, msg`Open it in a spreadsheet and save it again as .xlsx without a password, or as "CSV UTF-8".`],
  TOO_LARGE: [msg`unpacks to more than can be read.`, msg`Keep only the sheet with the rows and the columns that are needed, and save it again.`],
  EMPTY_FILE: [msg`has no rows.`, msg`Put the names of the columns on the first line and one row for each entry below.`],
  OTHER_FILE: [
    msg`is not a file for this import.`,
    msg({ message: 'Choose the kind of data this file has, or another file. The first line must name these columns: {limit}.' }),
  ],
  TOO_MANY_ROWS: [msg`has too many rows.`, msg({ message: 'Split it into files of at most {limit} rows.' })],
  TOO_MANY_CELLS: [msg({ message: 'has more cells than the {limit} columns named on the first line.' }), msg`Put texts with commas in quotation marks.`],
  TOO_MANY_COLUMNS: [msg`has too many columns.`, msg({ message: 'Keep only the columns listed for this import; at most {limit} are read.' })],
  UNKNOWN_COLUMN: [msg({ message: 'is an unknown column; nearest known: {limit}.' }), msg`Correct its name, or remove the column.`],
  MISSING_COLUMN: [msg`is missing.`, msg`Add the column.`],
  PROTECTED_TEXT: [msg`tells of more than work.`, msg`Remove it from the file. A case worker enters it in the protected record.`],
  PROTECTED_COLUMN: [
    msg`holds identity or protection data, which is never imported.`,
    msg`Remove the column and delete all copies of this file. A case worker enters it in the protected record.`,
  ],
};

/** Used instead of the code's text where the column or the kind of mistake allows a more exact one. */
const NOT_AN_APPRENTICESHIP: ProblemText = [msg`belongs to an apprenticeship.`, msg`Empty the six columns from trade on, or enter APPRENTICESHIP under kind.`];
const UNKNOWN_COLUMN: ProblemText = [msg`is an unknown column.`, msg`Correct its name, or remove the column.`];
const TWICE: ProblemText = [msg`is entered twice.`, msg`Remove one.`];
const OPEN_QUOTE: ProblemText = [msg`opens a quotation mark that is not closed.`, msg`Close it, or double the mark if it belongs to the text.`];
const CORRECT_IT: MessageDescriptor = msg`Correct it.`;

const PROVINCE: MessageDescriptor = msg`Enter its code, 01 to 25, or its name, like Battambang.`;
const OCCUPATION: MessageDescriptor = msg`Enter four digits of ISCO-08, like 9412.`;
const SKILL: MessageDescriptor = msg`Enter the identifier of the skill, or its exact name in ESCO or in the service.`;
/** Remedies for unknown names or codes, by column. */
const LOOKUP_REMEDIES: Readonly<Record<string, MessageDescriptor>> = {
  province: PROVINCE,
  home_province: PROVINCE,
  isco_code: OCCUPATION,
  jobPreferences: OCCUPATION,
  skills: SKILL,
  learning_plan: SKILL,
  registration_number: msg`Import or register this employer first, or correct the number.`,
  languages: msg`Enter two letters, like km.`,
  licences: msg`Enter it in capital letters, digits and underscores, like DRIVING_B.`,
  placement_officer: msg`Enter the login of a placement officer of this institution, or leave it empty.`,
};

/** What is wrong with a cell, and the remedy. */
export function importProblemText(language: Language, reported: ReportedProblem): { readonly message: string; readonly remedy: string } {
  const [message, remedy] = textsOf(reported);
  const limit = String(reported.limit ?? '');
  const fitting = reported.problem === 'UNKNOWN' ? lookupRemedy(reported) : remedy;
  return { message: textIn(language, message, { limit }), remedy: textIn(language, fitting, { limit }) };
}

function textsOf({ column, problem, limit }: ReportedProblem): ProblemText {
  if (problem === 'NOT_ALLOWED' && column === 'trade') return NOT_AN_APPRENTICESHIP;
  if (problem === 'REPEATED' && isMissing(limit)) return TWICE;
  if (problem === 'UNKNOWN_COLUMN' && isMissing(limit)) return UNKNOWN_COLUMN;
  if (problem === 'NOT_CSV' && limit === 'open') return OPEN_QUOTE;
  return PROBLEMS[problem];
}

const isMissing = (limit: ReportedProblem['limit']): boolean => limit === undefined || limit === '';

const lookupRemedy = ({ column, limit }: ReportedProblem): MessageDescriptor => LOOKUP_REMEDIES[column] ?? (limit ? PROBLEMS.UNKNOWN[1] : CORRECT_IT);
