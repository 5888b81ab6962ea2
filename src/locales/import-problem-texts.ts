import type { ImportProblem, ImportProblemCode } from '../shared/import-file';
import type { Language } from './refusal-texts';

type ReportedProblem = Pick<ImportProblem, 'column' | 'problem' | 'limit'>;
/** What is wrong, then the remedy: short and plain, for a person who edits a spreadsheet. */
type ProblemText = readonly [message: string, remedy: string];
type LocalizedProblem = Readonly<Record<Language, ProblemText>>;

const PROBLEMS: Readonly<Record<ImportProblemCode, LocalizedProblem>> = {
  EMPTY: { en: ['is empty.', 'Fill it in.'], km: ['នៅទទេ។', 'សូមបំពេញ។'] },
  TOO_LONG: { en: ['is too long.', 'Use at most {limit} characters.'], km: ['វែងពេក។', 'សូមសរសេរមិនលើស {limit} តួអក្សរ។'] },
  TOO_SHORT: { en: ['is too short.', 'Use at least {limit} characters.'], km: ['ខ្លីពេក។', 'សូមសរសេរយ៉ាងតិច {limit} តួអក្សរ។'] },
  TOO_SMALL: { en: ['is too small.', 'The least is {limit}.'], km: ['តិចពេក។', 'យ៉ាងតិចត្រូវ {limit}។'] },
  TOO_BIG: { en: ['is too much.', 'The most is {limit}.'], km: ['ច្រើនពេក។', 'មិនអាចលើស {limit} ទេ។'] },
  TOO_MANY: { en: ['is over the limit.', 'At most {limit} are allowed.'], km: ['លើសចំនួនកំណត់។', 'អនុញ្ញាតយ៉ាងច្រើន {limit}។'] },
  TOO_MANY_GATES: {
    en: ['is over the limit.', 'At most {limit} skills with GATE are allowed.'],
    km: ['លើសចំនួនកំណត់។', 'អនុញ្ញាតជំនាញដែលមាន GATE យ៉ាងច្រើន {limit}។'],
  },
  NOT_A_NUMBER: { en: ['is not a whole number.', 'Write it as in 12.'], km: ['មិនមែនជាលេខគត់ទេ។', 'សូមសរសេរដូចជា 12។'] },
  NOT_A_DATE: { en: ['is not a day.', 'Write it as year-month-day, as in 2027-01-15.'], km: ['មិនមែនជាថ្ងៃទេ។', 'សូមសរសេរជា ឆ្នាំ-ខែ-ថ្ងៃ ដូចជា 2027-01-15។'] },
  NOT_A_TIME: { en: ['is not a time.', 'Write it as in 08:00.'], km: ['មិនមែនជាម៉ោងទេ។', 'សូមសរសេរដូចជា 08:00។'] },
  NOT_A_MONEY: {
    en: ['is not an amount.', 'Write it without sign and letters, as in 208 or 208.50; riel without decimals.'],
    km: ['មិនមែនជាចំនួនប្រាក់ទេ។', 'សូមសរសេរដោយគ្មានសញ្ញា និងអក្សរ ដូចជា 208 ឬ 208.50។ ប្រាក់រៀលមិនមានក្បៀសទេ។'],
  },
  NOT_ALLOWED: { en: ['is not allowed here.', 'Use {limit}.'], km: ['មិនអាចប្រើនៅទីនេះទេ។', 'សូមប្រើ {limit}។'] },
  UNKNOWN: { en: ['is not known.', 'Use one of: {limit}.'], km: ['មិនស្គាល់ទេ។', 'សូមប្រើមួយក្នុងចំណោម៖ {limit}។'] },
  REPEATED: { en: ['stands on line {limit} already.', 'Leave one of the two out.'], km: ['មាននៅជួរ {limit} រួចហើយ។', 'សូមដកមួយចេញ។'] },
  BEFORE_START: { en: ['is before the beginning.', 'Write a later one.'], km: ['មុនពេលចាប់ផ្តើម។', 'សូមសរសេរពេលក្រោយ។'] },
  ENDS_BEFORE_START: {
    en: ['is not after the beginning.', 'Write a later time, or say yes under night when the shift runs through midnight.'],
    km: ['មិននៅក្រោយពេលចាប់ផ្តើមទេ។', 'សូមសរសេរម៉ោងក្រោយ ឬសរសេរ yes ក្រោម night បើវេនរហូតដល់ក្រោយកណ្តាលអធ្រាត្រ។'],
  },
  MORE_THAN_SHIFTS: {
    en: ['is more than these days and times have ({limit}).', 'Write no more than that, or more days or a later end.'],
    km: ['លើសម៉ោងនៃថ្ងៃទាំងនេះ ({limit})។', 'សូមសរសេរមិនឱ្យលើស ឬសរសេរថ្ងៃ ឬម៉ោងចប់បន្ថែម។'],
  },
  OVERLAPS: { en: ['overlaps another one.', 'Write other days.'], km: ['ជាន់គ្នាជាមួយមួយទៀត។', 'សូមសរសេរថ្ងៃផ្សេង។'] },
  OUTSIDE_PERIOD: {
    en: ['holds for other days ({limit}).', 'Write another one, or leave it out.'],
    km: ['សម្រាប់ថ្ងៃផ្សេង ({limit})។', 'សូមសរសេរមួយផ្សេង ឬទុកឱ្យទទេ។'],
  },
  IN_THE_FUTURE: { en: ['has not come yet.', 'Write an earlier one.'], km: ['មិនទាន់មកដល់ទេ។', 'សូមសរសេរពេលមុន។'] },
  IN_THE_PAST: { en: ['has passed.', 'Write {limit} or a later day.'], km: ['កន្លងផុតហើយ។', 'សូមសរសេរ {limit} ឬថ្ងៃក្រោយ។'] },
  WORKER_PAYS: { en: ['says that the worker pays.', 'Write EMPLOYER or PROGRAMME.'], km: ['និយាយថាកម្មករជាអ្នកបង់។', 'សូមសរសេរ EMPLOYER ឬ PROGRAMME។'] },
  NAMES_TRAINEE: { en: ['says who she is.', 'Leave her name, numbers and addresses out.'], km: ['និយាយថានាងជានរណា។', 'សូមដកឈ្មោះ លេខ និងអាសយដ្ឋានរបស់នាងចេញ។'] },
  TOO_EASY: { en: ['is easy to guess.', 'Choose another one.'], km: ['ងាយទាយ។', 'សូមជ្រើសមួយផ្សេង។'] },
  LONGER_THAN_CONTRACT: {
    en: ['is longer than the contract.', 'The whole contract has {limit} days.'],
    km: ['វែងជាងកិច្ចសន្យា។', 'កិច្ចសន្យាទាំងមូលមាន {limit} ថ្ងៃ។'],
  },
  INSTRUCTOR_TOO_YOUNG: {
    en: ['makes the instructor too young.', 'An instructor is at least {limit} years old on the first day.'],
    km: ['មានន័យថាគ្រូបង្ហាត់ក្មេងពេក។', 'គ្រូបង្ហាត់ត្រូវមានអាយុយ៉ាងតិច {limit} ឆ្នាំ នៅថ្ងៃដំបូង។'],
  },
  UNREADABLE: { en: ['cannot be read.', 'Type it again without special characters.'], km: ['អានមិនបានទេ។', 'សូមវាយម្តងទៀត ដោយគ្មានតួអក្សរពិសេស។'] },
  NOT_YES_OR_NO: { en: ['is neither yes nor no.', 'Write yes or no.'], km: ['មិនមែន yes ឬ no ទេ។', 'សូមសរសេរ yes ឬ no។'] },
  WRONG_FORMAT: { en: ['is not written as {limit}.', 'Divide several by semicolons.'], km: ['មិនបានសរសេរជា {limit} ទេ។', 'បើមានច្រើន សូមញែកដោយសញ្ញា ;។'] },
  ALREADY_EXISTS: {
    en: ['is registered already.', 'Take the row out of the sheet; what has changed is changed in the service itself.'],
    km: ['បានចុះឈ្មោះរួចហើយ។', 'សូមដកជួរនេះចេញពីតារាង។ អ្វីដែលបានផ្លាស់ប្តូរ ត្រូវកែក្នុងសេវាកម្មផ្ទាល់។'],
  },
  DIFFERS: {
    en: ['differs from line {limit}, which is of the same employer.', 'Write the same in all its rows.'],
    km: ['ខុសពីជួរ {limit} ដែលជានិយោជកដដែល។', 'សូមសរសេរដូចគ្នានៅគ្រប់ជួររបស់និយោជកនេះ។'],
  },
  NOT_UTF_8: { en: ['is not UTF-8 text.', 'Save the sheet as "CSV UTF-8".'], km: ['មិនមែនជាអក្សរ UTF-8 ទេ។', 'សូមរក្សាទុកតារាងជា "CSV UTF-8"។'] },
  NOT_CSV: {
    en: ['has a quotation mark inside a cell.', 'Put the whole cell in quotation marks and double the one inside.'],
    km: ['មានសញ្ញាសម្រង់ក្នុងក្រឡា។', 'សូមដាក់ក្រឡាទាំងមូលក្នុងសញ្ញាសម្រង់ ហើយសរសេរសញ្ញាខាងក្នុងពីរដង។'],
  },
  EMPTY_FILE: {
    en: ['has no rows.', 'Put the names of the columns on the first line and one row for each entry below.'],
    km: ['គ្មានជួរទិន្នន័យទេ។', 'សូមដាក់ឈ្មោះជួរឈរនៅជួរទីមួយ ហើយមួយជួរសម្រាប់ធាតុនីមួយៗនៅខាងក្រោម។'],
  },
  TOO_MANY_ROWS: {
    en: ['rows are too many for one file.', 'Divide it into files of at most {limit} rows.'],
    km: ['ជួរច្រើនពេកសម្រាប់ឯកសារមួយ។', 'សូមបំបែកជាឯកសារដែលមានយ៉ាងច្រើន {limit} ជួរ។'],
  },
  TOO_MANY_CELLS: {
    en: ['cells are more than the {limit} columns named on the first line.', 'Put texts with commas in quotation marks.'],
    km: ['ក្រឡាច្រើនជាងជួរឈរ {limit} ដែលមានឈ្មោះនៅជួរទីមួយ។', 'សូមដាក់អត្ថបទដែលមានសញ្ញាក្បៀសក្នុងសញ្ញាសម្រង់។'],
  },
  TOO_MANY_COLUMNS: {
    en: ['columns are too many for one file.', 'Keep only the columns of this sheet; at most {limit} are read.'],
    km: ['ជួរឈរច្រើនពេកសម្រាប់ឯកសារមួយ។', 'សូមទុកតែជួរឈររបស់តារាងនេះ។ អានបានយ៉ាងច្រើន {limit}។'],
  },
  UNKNOWN_COLUMN: {
    en: ['is an unknown column; nearest known: {limit}.', 'Correct its name, or remove the column.'],
    km: ['មិនមែនជាជួរឈររបស់តារាងនេះទេ ជួរឈរដែលស្រដៀងជាងគេ៖ {limit}។', 'សូមកែឈ្មោះវា ឬដកជួរឈរនេះចេញ។'],
  },
  MISSING_COLUMN: { en: ['is missing.', 'Add the column.'], km: ['បាត់។', 'សូមបន្ថែមជួរឈរនេះ។'] },
  PROTECTED_COLUMN: {
    en: [
      'tells of identity or protection and never travels in a sheet.',
      'Take the column out and delete the copies of this file; a case worker writes it down in the protected intake of the service.',
    ],
    km: ['ប្រាប់អំពីអត្តសញ្ញាណ ឬការការពារ ហើយមិនត្រូវបញ្ជូនក្នុងតារាងទេ។', 'សូមដកជួរឈរនេះចេញ ហើយលុបច្បាប់ចម្លងទាំងអស់នៃឯកសារនេះ។ អ្នកទទួលបន្ទុកករណីកត់ត្រាវាក្នុងផ្នែកការពាររបស់សេវាកម្ម។'],
  },
};

/** Used instead of the code's text where the column or the kind of mistake allows a more exact one. */
const NOT_AN_APPRENTICESHIP: LocalizedProblem = {
  en: ['belongs to an apprenticeship.', 'Empty the six columns from trade on, or write APPRENTICESHIP under kind.'],
  km: ['ជារបស់ការរៀនជាកូនជាង។', 'សូមទុកជួរឈរទាំងប្រាំមួយចាប់ពី trade ឱ្យទទេ ឬសរសេរ APPRENTICESHIP ក្រោម kind។'],
};
const UNKNOWN_COLUMN: LocalizedProblem = {
  en: ['is an unknown column.', 'Correct its name, or remove the column.'],
  km: ['មិនមែនជាជួរឈររបស់តារាងនេះទេ។', 'សូមកែឈ្មោះវា ឬដកជួរឈរនេះចេញ។'],
};
const TWICE: LocalizedProblem = { en: ['is there twice.', 'Leave one out.'], km: ['មានពីរដង។', 'សូមដកមួយចេញ។'] };
const OPEN_QUOTE: LocalizedProblem = {
  en: ['opens a quotation mark that nothing closes.', 'Close it, or double a mark that belongs to the text.'],
  km: ['បើកសញ្ញាសម្រង់ដែលមិនបានបិទ។', 'សូមបិទវា ឬសរសេរសញ្ញាដែលជារបស់អត្ថបទពីរដង។'],
};
const CORRECT_IT: Readonly<Record<Language, string>> = { en: 'Correct it.', km: 'សូមកែវា។' };

type LocalizedRemedy = Readonly<Record<Language, string>>;
const PROVINCE: LocalizedRemedy = {
  en: 'Write its code, 01 to 25, or its name, as in Battambang.',
  km: 'សូមសរសេរលេខកូដ 01 ដល់ 25 ឬឈ្មោះ ដូចជា បាត់ដំបង។',
};
const OCCUPATION: LocalizedRemedy = { en: 'Write four digits of ISCO-08, as in 9412.', km: 'សូមសរសេរលេខបួនខ្ទង់នៃ ISCO-08 ដូចជា 9412។' };
const SKILL: LocalizedRemedy = {
  en: 'Write the identifier of the skill, or exactly what ESCO or the service itself calls it.',
  km: 'សូមសរសេរលេខសម្គាល់ជំនាញ ឬឈ្មោះត្រឹមត្រូវតាម ESCO ឬតាមសេវាកម្ម។',
};
/** Remedies for unknown names or codes, by column. */
const LOOKUP_REMEDIES: Readonly<Record<string, LocalizedRemedy>> = {
  province: PROVINCE,
  home_province: PROVINCE,
  isco_code: OCCUPATION,
  jobPreferences: OCCUPATION,
  skills: SKILL,
  learning_plan: SKILL,
  registration_number: { en: 'Import or register this employer first, or correct the number.', km: 'សូមបញ្ចូល ឬចុះឈ្មោះនិយោជកនេះជាមុន ឬកែលេខនេះ។' },
  languages: { en: 'Write two letters, as in km.', km: 'សូមសរសេរអក្សរពីរ ដូចជា km។' },
  licences: {
    en: 'Write it in capital letters, digits and underscores, as in DRIVING_B.',
    km: 'សូមសរសេរជាអក្សរធំ លេខ និងសញ្ញា _ ដូចជា DRIVING_B។',
  },
  placement_officer: {
    en: 'Write the login of a placement officer of this institution, or leave it empty.',
    km: 'សូមសរសេរឈ្មោះចូលរបស់មន្ត្រីផ្គូផ្គងការងារនៃស្ថាប័ននេះ ឬទុកឱ្យទទេ។',
  },
};

/** What is wrong with a cell, and the remedy. */
export function importProblemText(language: Language, reported: ReportedProblem): { readonly message: string; readonly remedy: string } {
  const [message, remedy] = textsOf(reported)[language];
  const withLimit = (text: string): string => text.replace('{limit}', String(reported.limit ?? ''));
  return { message: withLimit(message), remedy: reported.problem === 'UNKNOWN' ? withLimit(lookupRemedy(language, reported)) : withLimit(remedy) };
}

function textsOf({ column, problem, limit }: ReportedProblem): LocalizedProblem {
  if (problem === 'NOT_ALLOWED' && column === 'trade') return NOT_AN_APPRENTICESHIP;
  if (problem === 'REPEATED' && isMissing(limit)) return TWICE;
  if (problem === 'UNKNOWN_COLUMN' && isMissing(limit)) return UNKNOWN_COLUMN;
  if (problem === 'NOT_CSV' && limit === 'open') return OPEN_QUOTE;
  return PROBLEMS[problem];
}

const isMissing = (limit: ReportedProblem['limit']): boolean => limit === undefined || limit === '';

function lookupRemedy(language: Language, { column, limit }: ReportedProblem): string {
  return LOOKUP_REMEDIES[column]?.[language] ?? (limit ? PROBLEMS.UNKNOWN[language][1] : CORRECT_IT[language]);
}
