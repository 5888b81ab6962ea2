import { MAX_GATES } from '../vacancies/domain/parse-vacancy';
import type { SheetProblem, SheetProblemCode } from '../shared/sheet';

type Words = (problem: SheetProblem) => string;

/** What is wrong with a cell and how to mend it: short, in plain words, for somebody in front of a spreadsheet. */
const REMEDIES: Readonly<Record<SheetProblemCode, Words>> = {
  EMPTY: () => 'is empty. Fill it in.',
  TOO_LONG: ({ limit }) => `is too long. Use at most ${limit} characters.`,
  TOO_SHORT: ({ limit }) => `is too short. Use at least ${limit} characters.`,
  TOO_SMALL: ({ limit }) => `is too small. The least is ${limit}.`,
  TOO_BIG: ({ limit }) => `is too much. The most is ${limit}.`,
  TOO_MANY: ({ column, limit }) => `is over the limit. At most ${limit} ${column === 'skills' && limit === MAX_GATES ? 'skills with GATE ' : ''}are allowed.`,
  NOT_A_NUMBER: () => 'is not a whole number. Write it as in 12.',
  NOT_A_DATE: () => 'is not a day. Write it as year-month-day, as in 2027-01-15.',
  NOT_A_TIME: () => 'is not a time. Write it as in 08:00.',
  NOT_A_MONEY: () => 'is not an amount. Write it without sign and letters, as in 208 or 208.50; riel without decimals.',
  NOT_ALLOWED: ({ column, limit }) =>
    column === 'trade'
      ? 'belongs to an apprenticeship. Empty the six columns from trade on, or write APPRENTICESHIP under kind.'
      : `is not allowed here. Use ${limit}.`,
  UNKNOWN: unknown,
  REPEATED: ({ limit }) => (limit === undefined ? 'is there twice. Leave one out.' : `stands on line ${limit} already. Leave one of the two out.`),
  BEFORE_START: () => 'is not after the beginning. Write a later time, or say yes under night when the shift runs through midnight.',
  OVERLAPS: () => 'overlaps another one. Write other days.',
  OUTSIDE_PERIOD: ({ limit }) => `holds for other days (${limit}). Write another one, or leave it out.`,
  IN_THE_FUTURE: () => 'has not come yet. Write an earlier one.',
  IN_THE_PAST: ({ limit }) => `has passed. Write ${limit} or a later day.`,
  WORKER_PAYS: () => 'says that the worker pays. Write EMPLOYER or PROGRAMME.',
  NAMES_HER: () => 'says who she is. Leave her name, numbers and addresses out.',
  TOO_EASY: () => 'is easy to guess. Choose another one.',
  UNREADABLE: () => 'cannot be read. Type it again without special characters.',
  NOT_YES_OR_NO: () => 'is neither yes nor no. Write yes or no.',
  NOT_ITS_SHAPE: ({ limit }) => `is not written as ${limit}. Divide several by semicolons.`,
  ALREADY_THERE: () => 'is registered already. Take the row out of the sheet; what has changed is changed in the service itself.',
  DIFFERS: ({ limit }) => `differs from line ${limit}, which is of the same employer. Write the same in all its rows.`,
  NOT_UTF_8: () => 'is not UTF-8 text. Save the sheet as "CSV UTF-8".',
  NOT_CSV: ({ limit }) =>
    limit === 'open'
      ? 'opens a quotation mark that nothing closes. Close it, or double a mark that belongs to the text.'
      : 'has a quotation mark inside a cell. Put the whole cell in quotation marks and double the one inside.',
  EMPTY_FILE: () => 'has no rows. Put the names of the columns on the first line and one row for each entry below.',
  TOO_MANY_ROWS: ({ limit }) => `rows are too many for one file. Divide it into files of at most ${limit} rows.`,
  TOO_MANY_CELLS: ({ limit }) => `cells are more than the ${limit} columns named on the first line. Put texts with commas in quotation marks.`,
  UNKNOWN_COLUMN: ({ limit }) => `is not a column of this sheet. Use ${limit}.`,
  MISSING_COLUMN: () => 'is missing. Add the column.',
  PROTECTED_COLUMN: () =>
    'tells of identity or protection and never travels in a sheet. Take the column out and delete the copies of this file; a case worker writes it down in the protected intake of the service.',
};

const CODES_TO_FIND: Readonly<Record<string, string>> = {
  province: 'Write its code, 01 to 25, or its name as on the list in docs/import.md.',
  home_province: 'Write its code, 01 to 25, or its name as on the list in docs/import.md.',
  isco_code: 'Write four digits of ISCO-08, as in 9412.',
  wishes: 'Write four digits of ISCO-08, as in 9412.',
  skills: 'Write the identifier of the skill, or exactly what ESCO or the service itself calls it.',
  learning_plan: 'Write the identifier of the skill, or exactly what ESCO or the service itself calls it.',
  registration_number: 'Import or register this employer first, or correct the number.',
  languages: 'Write two letters, as in km.',
  licences: 'Write it in capital letters, digits and underscores, as in DRIVING_B.',
  placement_officer: 'Write the login of a placement officer of this institution, or leave it empty.',
};

function unknown({ column, limit }: SheetProblem): string {
  return `is not known. ${CODES_TO_FIND[column] ?? (limit ? `Use one of: ${limit}.` : 'Correct it.')}`;
}

/** What is wrong, and what to do about it. */
export function wordsFor(problem: SheetProblem): { readonly wrong: string; readonly remedy: string } {
  const [wrong = '', ...remedy] = REMEDIES[problem.problem](problem).split(/(?<=\.) /);
  return { wrong, remedy: remedy.join(' ') };
}
