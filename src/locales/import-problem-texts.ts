import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { ImportProblem, ImportProblemCode } from '../shared/imports/import-file';
import { importColumnText, plainHours, unclearText } from './import-column-labels';
import { HOURS_COLUMN } from '../shared/imports/import-file';
import { CHOICE_COLUMNS } from '../shared/imports/import-mapping';
import { type Language, limitText, LOCALES, textIn } from './i18n';

type Labels = Readonly<Record<string, MessageDescriptor>>;

const CURRENCY: Labels = { USD: msg`US dollars`, KHR: msg`Riel` };

/** The sectors of employers, in the order in which pages list them. */
export const SECTOR_LABELS: Labels = {
  FOOD_SERVICE: msg`Food service`,
  CAFE_RESTAURANT: msg`Café or restaurant`,
  HANDICRAFT: msg`Handicraft`,
  GARMENT: msg`Garments`,
  FOOD_PROCESSING: msg`Food processing`,
  RETAIL: msg`Retail`,
  HOSPITALITY: msg`Hotels and tourism`,
  CLEANING: msg`Cleaning`,
  BEAUTY: msg`Beauty`,
  CARE: msg`Care`,
  AGRICULTURE: msg`Farming`,
  OFFICE: msg`Office work`,
  CONSTRUCTION: msg`Construction`,
  OTHER: msg`Other business`,
};

/** The labels of a column's codes, the same as on the pages. */
const LABELS: Readonly<Record<string, Labels>> = {
  travel: { SAME_PROVINCE: msg`Within her province`, ADJACENT_PROVINCE: msg`Also neighbouring provinces`, ANYWHERE: msg`Anywhere in the country` },
  language: { km: msg`Khmer`, en: msg`English` },
  sector: SECTOR_LABELS,
  size_band: { '1-9': msg`1 to 9`, '10-49': msg`10 to 49`, '50-249': msg`50 to 249`, '250+': msg`250 or more` },
  kind: { JOB: msg`Job`, APPRENTICESHIP: msg`Apprenticeship`, INTERNSHIP: msg`Internship` },
  pay_currency: CURRENCY,
  min_pay_currency: CURRENCY,
  pay_per: { HOUR: msg`hour`, DAY: msg`day`, WEEK: msg`week`, MONTH: msg`month`, PIECE: msg`piece made` },
  language_level: { 1: msg`a few words`, 2: msg`simple conversation`, 3: msg`well enough for work`, 4: msg`fluently` },
  skills: {
    SELF: msg`self-reported`,
    INSTRUCTOR: msg`reported by an instructor`,
    EMPLOYER: msg`reported by an employer`,
    TEST: msg`by test`,
    REQUIRED: msg`Needed (people can learn it here)`,
    DESIRED: msg`Nice to have`,
  },
  cost_items: {
    MEDICAL_CHECK: msg`Medical check`,
    SKILLS_TEST: msg`Skills test`,
    TRAINING: msg`Training`,
    UNIFORM_AND_TOOLS: msg`Uniform and tools`,
    TRANSPORT: msg`Transport`,
    LODGING: msg`Housing`,
    DOCUMENT: msg`Documents`,
    DEPOSIT: msg`Deposit`,
    AGENCY_FEE: msg`Agency fee`,
    EMPLOYER: msg`The employer`,
    PROGRAMME: msg`The placement service`,
    WORKER: msg`The worker`,
  },
};

const READING = [msg`Reads and writes a few words`, msg`Reads and writes short sentences`, msg`Reads and writes simple texts`, msg`Reads and writes fluently`];
/** The steps of a column with levels, from the lowest. */
const SCALES: Readonly<Record<string, readonly MessageDescriptor[]>> = {
  literacy: [msg`Does not read yet`, ...READING],
  min_literacy: [msg`Not needed for the work`, ...READING],
  skills: [msg`beginner`, msg`can do with help`, msg`can do alone`, msg`can do very well`],
  languages: [msg`a few words`, msg`simple conversation`, msg`well enough for work`, msg`fluently`],
};

const hasScale = (column: string): boolean => Object.hasOwn(SCALES, column);

/** The levels of a column as a person writes them. */
const scaleText = (language: Language, column: string): string =>
  listText(
    language,
    (SCALES[column] ?? []).map((label) => textIn(language, label)),
  );

/** The allowed codes of a column, separated by commas, as a person writes them; null if one of them has no label. */
function allowedText(language: Language, column: string, codes: string): string | null {
  const labels = codes.split(', ').map((code) => LABELS[column]?.[code]);
  return labels.every((label) => label !== undefined)
    ? listText(
        language,
        labels.map((label) => textIn(language, label)),
      )
    : null;
}

const listText = (language: Language, texts: readonly string[]): string =>
  new Intl.ListFormat(LOCALES[language], { type: 'disjunction' }).format(texts.map((text) => `“${text}”`));

type ReportedProblem = Pick<ImportProblem, 'column' | 'problem' | 'limit'> & Partial<Pick<ImportProblem, 'value'>>;
/** What is wrong, then the remedy: short and plain, for a person who edits a spreadsheet. */
type ProblemText = readonly [message: MessageDescriptor, remedy: MessageDescriptor];

const PROBLEMS: Readonly<Record<ImportProblemCode, ProblemText>> = {
  EMPTY: [msg`is empty.`, msg`Fill it in.`],
  TOO_LONG: [msg`is too long.`, msg({ message: 'Use at most {limit} characters.' })],
  TOO_SHORT: [msg`is too short.`, msg({ message: 'Use at least {limit} characters.' })],
  TOO_SMALL: [msg`is too small.`, msg({ message: 'The minimum is {limit}.' })],
  TOO_BIG: [msg`is too large.`, msg({ message: 'The maximum is {limit}.' })],
  TOO_MANY: [msg`is over the limit.`, msg({ message: 'At most {limit} are allowed.' })],
  TOO_MANY_GATES: [msg`is over the limit.`, msg({ message: 'Mark at most {limit} skills as “must already have”.' })],
  NOT_A_NUMBER: [msg`is not a whole number.`, msg`Write a number, for example 12.`],
  NOT_A_DATE: [msg`is not a date.`, msg`Write day, month and year, for example 15/01/2027.`],
  NOT_A_TIME: [msg`is not a time.`, msg`Write it for example as 08:00 or 2 pm.`],
  NOT_A_MONEY: [msg`is not an amount.`, msg`Write an amount, for example $208, 208.50 or 480,000 riel.`],
  NOT_ALLOWED: [msg`is not allowed here.`, msg({ message: 'Write {limit}.' })],
  UNKNOWN: [msg`is not known.`, msg({ message: 'Write one of these: {limit}.' })],
  REPEATED: [msg({ message: 'is already on line {limit}.' }), msg`Remove one of the two.`],
  BEFORE_START: [msg`is before the start.`, msg`Enter a later date.`],
  ENDS_BEFORE_START: [msg`is not after the start.`, msg`Enter a later time, or write yes for work at night if the shift passes midnight.`],
  MORE_THAN_SHIFTS: [msg({ message: 'is more than these days and times add up to ({limit}).' }), msg`Enter at most that, or more days or a later end.`],
  OVERLAPS: [msg`overlaps another one.`, msg`Enter other dates.`],
  OUTSIDE_PERIOD: [msg({ message: 'is valid for other dates ({limit}).' }), msg`Enter another one, or leave it empty.`],
  IN_THE_FUTURE: [msg`is in the future.`, msg`Enter an earlier date.`],
  IN_THE_PAST: [msg`is in the past.`, msg({ message: 'Enter {limit} or a later date.' })],
  WORKER_PAYS: [msg`says that the worker pays.`, msg`Write that the employer or the placement service pays.`],
  PIECE_PAY: [msg({ message: 'does not guarantee the minimum of {limit}.' }), msg`Write the pay for an hour, a day, a week or a month.`],
  OFFERED_BY_EMPLOYER: [msg`says that another pays what the employer provides.`, msg`Write that the employer pays, or no for housing or uniform.`],
  SHORTER_THAN_APPRENTICESHIP: [msg`is shorter than the apprenticeship.`, msg({ message: 'Write at least {limit} months.' })],
  PLAN_TOO_LONG: [msg`is longer than the apprenticeship.`, msg({ message: 'The apprenticeship lasts {limit} weeks.' })],
  MORE_THAN_AGE: [msg`is not possible with the birth date.`, msg({ message: 'At most {limit} years are possible.' })],
  NAMES_TRAINEE: [msg`was removed, because it identifies her.`, msg`Write only what she can do, without her name, numbers and addresses.`],
  TOO_EASY: [msg`is easy to guess.`, msg`Choose another one.`],
  LONGER_THAN_CONTRACT: [msg`is longer than the contract.`, msg({ message: 'The whole contract is {limit} days.' })],
  INSTRUCTOR_TOO_YOUNG: [msg`makes the instructor too young.`, msg({ message: 'The instructor must be at least {limit} years old on the first day.' })],
  UNREADABLE: [msg`cannot be read.`, msg`Type it again without special characters.`],
  NOT_YES_OR_NO: [msg`is neither yes nor no.`, msg`Write yes or no.`],
  WRONG_FORMAT: [msg`is in a form that we cannot read.`, msg`Separate several with semicolons.`],
  ALREADY_EXISTS: [msg`is already registered.`, msg`Remove the row, and edit the existing record in the service.`],
  DIFFERS: [msg({ message: 'differs from line {limit}, which has the same employer.' }), msg`Enter the same value in all its rows.`],
  NOT_UTF_8: [msg`is not readable text.`, msg`Save the file as "CSV UTF-8" or as an Excel workbook (.xlsx).`],
  NOT_CSV: [msg`has a quotation mark inside a cell.`, msg`Put the whole cell in quotation marks and double the one inside.`],
  NOT_XLSX: [msg`is not a readable workbook.`, msg`Open it in a spreadsheet and save it again as .xlsx without a password, or as "CSV UTF-8".`],
  TOO_LARGE: [msg`is too large to unpack.`, msg`Keep only the sheet with the rows and the columns that are needed, and save it again.`],
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
  NAMES_SEVERAL: [msg`is the name of several employers.`, msg({ message: 'Write the registration number of one of them: {limit}.' })],
  TWO_AMOUNTS: [msg`has amounts that contradict each other.`, msg`Write one amount in one currency, and leave the other columns of pay empty.`],
  AWAITS_ANSWER: [
    msg({ message: 'waits for the answer to your question of {limit}.' }),
    msg`Import the row again when To do shows the answer, or write the skill in other words.`,
  ],
  PROTECTED_TEXT: [
    msg`was removed, because it tells of more than work.`,
    msg`Write only the work there. A case worker enters the rest in the protected record.`,
  ],
  PROTECTED_COLUMN: [
    msg`holds identity or protection data, which is never imported.`,
    msg`Remove the column and delete all copies of this file. A case worker enters it in the protected record.`,
  ],
};

/** Used instead of the code's text where the column or the kind of mistake allows a more exact one. */
const NOT_AN_APPRENTICESHIP: ProblemText = [
  msg`belongs to an apprenticeship.`,
  msg`Empty the columns about trade, instructor, length and learning plan, or write “Apprenticeship” as the kind.`,
];
/** A file that looks like one of another kind, by that kind. */
const OTHER_KINDS: Readonly<Record<string, ProblemText>> = {
  employers: [msg`looks like a file of employers.`, msg`Choose “Employers and workplaces” as what is in the file, or choose another file.`],
  vacancies: [msg`looks like a file of vacancies.`, msg`Choose “Vacancies and apprenticeships” as what is in the file, or choose another file.`],
  trainees: [msg`looks like a file of trainees.`, msg`Choose “Trainees” as what is in the file, or choose another file.`],
};
const UNKNOWN_COLUMN: ProblemText = [msg`is an unknown column.`, msg`Correct its name, or remove the column.`];
const TWICE: ProblemText = [msg`is entered twice.`, msg`Remove one.`];
const OPEN_QUOTE: ProblemText = [msg`opens a quotation mark that is not closed.`, msg`Close it, or double the mark if it belongs to the text.`];
const CORRECT_IT: MessageDescriptor = msg`Correct it.`;

const NOT_A_START: ProblemText = [PROBLEMS.NOT_A_DATE[0], msg`Write day, month and year, for example 15/01/2027, or “now” for the day of the import.`];
const NO_PERIOD: ProblemText = [msg`has no period.`, msg({ message: 'Write for example “{limit} a month” or “{limit} a day”.' })];
const ONE_WORD: ProblemText = [
  msg`was removed, because one word in Khmer may be a whole name.`,
  msg`Write the name she uses. If the column has only such names, call it “Name she uses”.`,
];
const NO_CURRENCY: ProblemText = [msg`has no currency.`, msg({ message: 'Write ${limit} or ៛{limit}.' })];
const NOT_DAYS: ProblemText = [msg`is not a list of weekdays.`, msg`Write the days, for example Mon, Tue, Wed or Mon-Sat.`];
const UNKNOWN_READING: ProblemText = [PROBLEMS.UNKNOWN[0], PROBLEMS.NOT_ALLOWED[1]];
const UNKNOWN_LEVEL: ProblemText = [msg`has a level that is not known.`, msg({ message: 'Write as the level {limit}.' })];
/** How the parts of a list are written, by column. */
const FORMATS: Readonly<Record<string, MessageDescriptor>> = {
  skills: msg`Write each skill alone, or with a level and whether it is needed, for example “cook rice: can do alone: nice to have”, and semicolons between them.`,
  languages: msg`Write each language with its level, for example “Khmer: fluently”, and semicolons between them.`,
  cost_items: msg`Write each cost with who pays it, for example “Uniform and tools: the employer”, and semicolons between them.`,
  learning_plan: msg`Write each unit with its weeks, for example “Cutting fabric: 3”, and semicolons between them.`,
};

const PROVINCE: MessageDescriptor = msg`Write the name of a province, for example Battambang.`;
const OCCUPATION: MessageDescriptor = msg`Match it on the import page, or write the kind of work in other words, for example tailor.`;
const CHOICE: MessageDescriptor = msg({ message: 'Match it on the import page, or write {limit}.' });
const SKILL: MessageDescriptor = msg`Match it on the import page, or write the skill in other words, for example cooking rice.`;
/** Remedies for unknown names or codes, by column. */
const LOOKUP_REMEDIES: Readonly<Record<string, MessageDescriptor>> = {
  province: PROVINCE,
  home_province: PROVINCE,
  isco_code: OCCUPATION,
  job_preferences: OCCUPATION,
  skills: SKILL,
  learning_plan: SKILL,
  registration_number: msg`No employer has this name or number. Correct it, or import or register the employer first.`,
  languages: msg`Write the name of a language, for example Khmer or English.`,
  licences: msg`Write Motorbike, Car (B) or Lorry (C), or another licence in Latin letters.`,
  placement_officer: msg`Write the e-mail address with which a placement officer of this institution signs in, or leave it empty.`,
};

/** What is wrong with a cell, and the remedy. */
export function importProblemText(language: Language, reported: ReportedProblem): { readonly message: string; readonly remedy: string } {
  const [message, remedy] = textsOf(reported);
  const limit = boundText(language, reported);
  const fitting = reported.problem === 'UNKNOWN' ? lookupRemedy(reported) : remedy;
  return { message: textIn(language, message, { limit }), remedy: textIn(language, fitting, { limit }) };
}

/** The choices of a column with their labels on the pages; none for another column. */
export function choiceLabels(language: Language, column: string): readonly { readonly code: string; readonly label: string }[] {
  if (!CHOICE_COLUMNS.includes(column)) return [];
  const labels = Object.entries<MessageDescriptor>(LABELS[column] ?? Object.fromEntries((SCALES[column] ?? []).entries()));
  return labels.map(([code, label]) => ({ code, label: textIn(language, label) }));
}

/** A column as a person knows it: by its heading in the file, otherwise by its label. */
export const columnName = (language: Language, { column, heading }: Pick<ImportProblem, 'column' | 'heading'>): string =>
  heading ?? importColumnText(language, column);

/** What is allowed, as a person writes it: labels instead of codes, and days as on a page. */
function boundText(language: Language, reported: ReportedProblem): string {
  const { column, problem } = reported;
  const limit = String(reported.limit ?? '');
  if (problem === 'OTHER_FILE' || problem === 'UNKNOWN_COLUMN') return columnsText(language, limit);
  if (problem === 'EMPTY' && (isCurrency(column) || column === 'pay_per')) return limit;
  if (isLevel(reported)) return scaleText(language, column);
  if (isUnknownChoice(reported)) {
    const labels = choiceLabels(language, column).map(({ label }) => label);
    const choices =
      labels.length > 0 ? labels : limit.split(', ').map((code) => (column === HOURS_COLUMN ? plainHours(code) : unclearText(language, column, code)));
    return listText(language, choices);
  }
  return (problem === 'NOT_ALLOWED' ? allowedText(language, column, limit) : null) ?? limitText(language, limit, Math.ceil);
}

const columnsText = (language: Language, columns: string): string =>
  columns
    .split(', ')
    .map((column) => `“${importColumnText(language, column)}”`)
    .join(', ');

/** Whether a level of reading, of a skill or of a language is meant. */
const isLevel = ({ column, problem }: ReportedProblem): boolean => hasScale(column) && ['NOT_A_NUMBER', 'TOO_BIG', 'TOO_SMALL'].includes(problem);

function textsOf(reported: ReportedProblem): ProblemText {
  const { column, problem, limit } = reported;
  if (isLevel(reported)) return isInList(column) ? UNKNOWN_LEVEL : UNKNOWN_READING;
  if (problem === 'NOT_ALLOWED' && isDays(column)) return NOT_DAYS;
  if (problem === 'NOT_A_DATE' && isStart(column)) return NOT_A_START;
  if (problem === 'EMPTY' && isCurrency(column) && !isMissing(limit)) return NO_CURRENCY;
  if (problem === 'EMPTY' && column === 'pay_per' && !isMissing(limit)) return NO_PERIOD;
  if (problem === 'NAMES_TRAINEE' && column === 'display_name') return ONE_WORD;
  if (problem === 'EMPTY' && column === 'site_name' && !isMissing(limit)) return [PROBLEMS.EMPTY[0], PROBLEMS.UNKNOWN[1]];
  if (problem === 'WRONG_FORMAT') return [PROBLEMS.WRONG_FORMAT[0], FORMATS[column] ?? PROBLEMS.WRONG_FORMAT[1]];
  if (problem === 'NOT_ALLOWED' && column === 'trade') return NOT_AN_APPRENTICESHIP;
  if (problem === 'REPEATED' && isMissing(limit)) return TWICE;
  if (problem === 'UNKNOWN_COLUMN' && isMissing(limit)) return UNKNOWN_COLUMN;
  if (problem === 'OTHER_FILE') return OTHER_KINDS[String(limit)] ?? PROBLEMS.OTHER_FILE;
  if (problem === 'NOT_CSV' && limit === 'open') return OPEN_QUOTE;
  return PROBLEMS[problem];
}

const isUnknownChoice = ({ column, problem }: ReportedProblem): boolean => problem === 'UNKNOWN' && CHOICE_COLUMNS.includes(column);
const isInList = (column: string): boolean => column === 'skills' || column === 'languages';
const isDays = (column: string): boolean => column === 'days' || column === 'available_days';
const isStart = (column: string): boolean => column === 'available_from' || column === 'starts_on';
const isCurrency = (column: string): boolean => column === 'pay_currency' || column === 'min_pay_currency';
const isMissing = (limit: ReportedProblem['limit']): boolean => limit === undefined || limit === '';

const SIMILAR_EMPLOYER: MessageDescriptor = msg({
  message: 'Did you mean {limit}? Otherwise import or register this employer first.',
});
const lookupRemedy = ({ column, limit }: ReportedProblem): MessageDescriptor =>
  column === 'registration_number' && !isMissing(limit)
    ? SIMILAR_EMPLOYER
    : CHOICE_COLUMNS.includes(column)
      ? CHOICE
      : (LOOKUP_REMEDIES[column] ?? (limit ? PROBLEMS.UNKNOWN[1] : CORRECT_IT));
