import type { LocalDate } from '../../../shared/local-date';
import { dayCell, levelCell, literacyCell, payCell, timeCell, weekdaysCell } from '../../../shared/import-cells';
import {
  cell,
  isLeftOut,
  orNull,
  listParts,
  type RowReader,
  type ImportColumns,
  type ImportRow,
  usualHeadings,
  wholeNumber,
} from '../../../shared/import-file';
import type { SkillNames } from '../../skills/domain/skill-names';
import { identifiesPerson, type ImportMapping, MAX_MAPPED_LENGTH } from '../../../shared/import-mapping';
import { licenceCode } from '../../../shared/value-words';
import { WORKING_CONDITIONS } from '../../matching/domain/facts/pair';
import { CONDITION_LABELS, costKindNamed, kindOrPeriod, needNamed, payerNamed } from './vacancy-words';

/** The sections of a vacancy draft, in order; the last two only for an apprenticeship. */
export const DRAFT_SECTIONS = ['WORK', 'PAY', 'HOURS', 'DATES', 'PERSON', 'INSTRUCTOR', 'PLAN'] as const;
export type DraftSection = (typeof DRAFT_SECTIONS)[number];

/** Where a field of a vacancy is in a draft and in an import. */
interface VacancyField {
  readonly section: DraftSection;
  /** Its column in an import, or several that belong together; none if it is not imported. */
  readonly column?: string | readonly string[];
  /** Whether an import can leave the column out. */
  readonly isOptional?: true;
  /** How its cell is read, unless the import has a format for it. */
  readonly cell?: 'text' | 'code' | 'literacy' | 'number' | 'day' | 'time';
}

/** Every field of a vacancy by its path in the input, in the order of the import's columns. */
export const VACANCY_FIELDS: Readonly<Record<string, VacancyField>> = {
  siteId: { section: 'WORK', column: 'site_name' },
  kind: { section: 'WORK', column: 'kind', cell: 'code' },
  title: { section: 'WORK', column: 'title', cell: 'text' },
  tasks: { section: 'WORK', column: 'tasks', cell: 'text' },
  iscoCode: { section: 'WORK', column: 'isco_code' },
  occupationCode: { section: 'WORK' },
  seats: { section: 'WORK', column: 'seats', cell: 'number' },
  'terms.pay.amount': { section: 'PAY', column: 'pay_amount', cell: 'text' },
  'terms.pay.currency': { section: 'PAY', column: 'pay_currency', cell: 'code' },
  'terms.pay.per': { section: 'PAY', column: 'pay_per', cell: 'code' },
  'terms.days': { section: 'HOURS', column: 'days' },
  'terms.startsAt': { section: 'HOURS', column: 'starts_at', cell: 'time' },
  'terms.endsAt': { section: 'HOURS', column: 'ends_at', cell: 'time' },
  'terms.hoursPerWeek': { section: 'HOURS', column: 'hours_per_week', cell: 'number' },
  'terms.startsOn': { section: 'DATES', column: 'starts_on', cell: 'day' },
  closesOn: { section: 'DATES', column: 'closes_on', cell: 'day' },
  skills: { section: 'PERSON', column: 'skills' },
  'terms.contractMonths': { section: 'DATES', column: 'contract_months', isOptional: true, cell: 'number' },
  'terms.probationDays': { section: 'DATES', column: 'probation_days', isOptional: true, cell: 'number' },
  conditions: { section: 'HOURS', column: WORKING_CONDITIONS.map((condition) => condition.toLowerCase()), isOptional: true },
  trainingGiven: { section: 'PERSON', column: 'training_given', isOptional: true, cell: 'text' },
  minLiteracy: { section: 'PERSON', column: 'min_literacy', isOptional: true, cell: 'literacy' },
  licences: { section: 'PERSON', column: 'licences', isOptional: true },
  languages: { section: 'PERSON', column: 'languages', isOptional: true },
  costItems: { section: 'PAY', column: 'cost_items', isOptional: true },
  'apprenticeship.trade': { section: 'INSTRUCTOR', column: 'trade', isOptional: true, cell: 'text' },
  'apprenticeship.instructorName': { section: 'INSTRUCTOR', column: 'instructor_name', isOptional: true, cell: 'text' },
  'apprenticeship.instructorBornOn': { section: 'INSTRUCTOR', column: 'instructor_born_on', isOptional: true, cell: 'day' },
  'apprenticeship.instructorPracticeYears': { section: 'INSTRUCTOR', column: 'instructor_practice_years', isOptional: true, cell: 'number' },
  'apprenticeship.lengthDays': { section: 'INSTRUCTOR', column: 'length_days', isOptional: true, cell: 'number' },
  'apprenticeship.plan': { section: 'PLAN', column: 'learning_plan', isOptional: true },
};

type ImportedField = readonly [path: string, field: VacancyField, columns: readonly string[]];
const FIELDS = Object.entries(VACANCY_FIELDS).map(([path, field]): ImportedField => [path, field, [field.column ?? []].flat()]);

const columnsOf = (isWanted: (field: VacancyField, path: string) => boolean): string[] =>
  FIELDS.flatMap(([path, field, columns]) => (isWanted(field, path) ? columns : []));

/** The columns of a vacancy import, one row per vacancy. */
export const VACANCY_COLUMNS: ImportColumns = {
  required: ['registration_number', ...columnsOf(({ isOptional }) => !isOptional)],
  optional: columnsOf(({ isOptional }) => isOptional === true),
  headings: usualHeadings({
    registration_number: 'registration registration_no reg_no business_number employer_number លេខចុះបញ្ជី',
    site_name: 'site workplace workplace_name branch ទីតាំង កន្លែងធ្វើការ សាខា',
    kind: 'type job_type type_of_job employment_type ប្រភេទ',
    title: 'job_title position vacancy job_name មុខតំណែង ចំណងជើង',
    tasks: 'description job_description duties responsibilities ភារកិច្ច ការងារត្រូវធ្វើ',
    isco_code: 'isco occupation kind_of_work job_category ប្រភេទការងារ មុខរបរ',
    seats: 'number_of_positions positions openings people_needed number_of_people vacancies ចំនួន ចំនួនត្រូវការ',
    pay_amount: 'pay salary wage monthly_pay monthly_salary ប្រាក់ខែ ប្រាក់ឈ្នួល',
    pay_currency: 'currency salary_currency រូបិយប័ណ្ណ',
    pay_per: 'per pay_period salary_period paid_per ក្នុងមួយ',
    days: 'working_days work_days weekdays ថ្ងៃធ្វើការ',
    starts_at: 'from start_time time_from ពីម៉ោង ម៉ោងចាប់ផ្តើម',
    ends_at: 'to until end_time time_to ដល់ម៉ោង ម៉ោងបញ្ចប់',
    hours_per_week: 'weekly_hours hours_a_week hours ម៉ោងក្នុងមួយសប្តាហ៍',
    starts_on: 'start_date first_day start ថ្ងៃចាប់ផ្តើម',
    closes_on: 'closing_date deadline apply_before ថ្ងៃផុតកំណត់',
    skills: 'skill required_skills skills_required skills_needed requirements ជំនាញ ជំនាញត្រូវការ',
    languages: 'language languages_required language_required ភាសា',
    licences: 'licence license licenses driving_licence ប័ណ្ណបើកបរ',
    min_literacy: 'literacy reading_and_writing ចេះអក្សរ',
    training_given: 'training ការបណ្តុះបណ្តាល',
  }),
};

/** The column for problems with a field, by its path; a missing apprenticeship is reported at its first column. */
export const VACANCY_COLUMN_OF: Readonly<Record<string, string>> = {
  ...Object.fromEntries(FIELDS.flatMap(([path, , [column, ...others]]) => (column !== undefined && others.length === 0 ? [[path, column]] : []))),
  apprenticeship: 'trade',
};

const APPRENTICESHIP_COLUMNS = columnsOf((_, path) => path.startsWith('apprenticeship.'));

const READ_CELL: Readonly<Record<NonNullable<VacancyField['cell']>, (text: string, today: LocalDate) => unknown>> = {
  text: orNull,
  code: (text) => orNull(kindOrPeriod(text)),
  literacy: literacyCell,
  number: wholeNumber,
  day: dayCell,
  time: timeCell,
};
/** Without a level and a need a skill is required at level 2, which the employer checks in the draft. */
const SKILL = /^([^:]+)(?::([^:]+):([^:]+)(?::\s*(GATE))?)?$/i;
const [LEVEL_LEFT_OUT, NEED_LEFT_OUT] = ['2', 'REQUIRED'] as const;
const LANGUAGE = /^([^:]+)(?::([^:]+))?$/;
const PAIR = /^([^:]+):([^:]+)$/;
const UNIT = /^([^:]+):\s*(\d+)(?:\s*:([^:]+))?$/;

/**
 * Translates the texts of a row to skill and occupation codes; an unknown text gives a text that is no valid
 * code.
 */
export interface VacancyCodeLookup {
  /** Null if staff left the text out, undefined if it is not known. */
  readonly skillCode: (text: string) => string | null | undefined;
  readonly iscoCode: (text: string) => string | null | undefined;
  readonly languageCode: (text: string) => string | null | undefined;
  /** Whether a decision of staff translates a text, because the text is no name itself. */
  readonly isMapped: (column: string, text: string) => boolean;
  /** Whether a text may not be asked about or stored. */
  readonly isProtected: (text: string) => boolean;
}

/** The values to look up in the database for a vacancy import. */
export interface VacancyLookups {
  /** Registration numbers in lower case. */
  readonly numbers: readonly string[];
  readonly skills: SkillNames;
  readonly iscoCodes: readonly string[];
  /** Texts in the column of the occupation, and languages that are not known. */
  readonly ownWords: readonly string[];
}

/** A site named in an import file. */
export interface ImportSite {
  readonly id: string;
  readonly employerId: string;
  readonly name: string;
  /** The employer's registration number in lower case. */
  readonly number: string;
}

/** The results of those lookups. */
export interface VacancyLookupResults {
  readonly today: LocalDate;
  readonly sites: readonly ImportSite[];
  readonly skills: ReadonlyMap<string, { readonly id: number; readonly code: string }>;
  readonly iscoCodes: ReadonlySet<string>;
  readonly mapping: ImportMapping;
  readonly protectedTexts: ReadonlySet<string>;
  /** Vacancies of these sites that have not ended. */
  readonly written: readonly { readonly siteId: string; readonly title: string; readonly startsOn: LocalDate }[];
}

/** The skills in a row, by code or label: in its requirements and its learning plan. */
export const skillsNamedInVacancy = (row: ImportRow): string[] => [
  ...listParts(row, 'skills').map((part) => (part.split(':')[0] ?? '').trim()),
  ...listParts(row, 'learning_plan').map((part) => (UNIT.exec(part)?.[3] ?? '').trim()),
];

/**
 * Converts a row to the input of `parseVacancy`. An unreadable cell is passed on unchanged, to be refused
 * there.
 */
export function vacancyInput(reader: RowReader, siteId: string, names: VacancyCodeLookup, today: LocalDate): Readonly<Record<string, unknown>> {
  const { row } = reader;
  return {
    ...plainCells(row, '', today),
    siteId,
    iscoCode: cell(row, 'isco_code') === '' ? '' : (codeIn(reader, 'isco_code', cell(row, 'isco_code'), names.iscoCode, names) ?? NOT_KNOWN),
    terms: {
      ...plainCells(row, 'terms.', today),
      pay: { ...plainCells(row, 'terms.pay.', today), ...payCell(cell(row, 'pay_amount'), cell(row, 'pay_currency')) },
      days: weekdaysCell(cell(row, 'days')),
    },
    conditions: WORKING_CONDITIONS.filter((condition) => reader.flag(condition.toLowerCase(), CONDITION_LABELS[condition])),
    licences: listParts(row, 'licences').map(licenceCode),
    skills: namedParts(reader, 'skills', SKILL, 'skill:level:REQUIRED or DESIRED, with :GATE at the end where nobody below the level is introduced', {
      codeOf: names.skillCode,
      names,
    }).map(({ code: skillCode, rest: [level = '', need = '', gate = ''] }) => ({
      skillCode,
      minLevel: levelCell(level || LEVEL_LEFT_OUT),
      ...needNamed(need || NEED_LEFT_OUT, gate !== ''),
    })),
    languages: namedParts(reader, 'languages', LANGUAGE, 'km:2', { codeOf: names.languageCode, names }).map(({ code: language, rest: [level = ''] }) => ({
      language,
      level: levelCell(level || LEVEL_LEFT_OUT),
    })),
    costItems: reader
      .list('cost_items', PAIR, 'UNIFORM_AND_TOOLS:EMPLOYER')
      .map(([kind = '', paidBy = '']) => ({ kind: costKindNamed(kind), paidBy: payerNamed(paidBy) })),
    ...(isApprenticeship(row) ? { apprenticeship: apprenticeshipInput(reader, names, today) } : {}),
  };
}

const NOT_KNOWN = 'not known';

interface Naming {
  readonly codeOf: (text: string) => string | null | undefined;
  readonly names: VacancyCodeLookup;
}

/** The parts of a list whose texts staff may map. A part that was left out is left out, and an unknown one is refused. */
function namedParts(reader: RowReader, column: string, shape: RegExp, example: string, { codeOf, names }: Naming): { code: string; rest: string[] }[] {
  const typed = listParts(reader.row, column);
  const read = reader.list(column, shape, example).flatMap(([text = '', ...rest], at) => {
    const code = text === '' ? NOT_KNOWN : codeIn(reader, column, text, codeOf, names, typed[at]);
    return code === null ? [] : [{ code: code ?? NOT_KNOWN, rest, part: typed[at] ?? '' }];
  });
  reader.setParts(
    column,
    read.map(({ part }) => part),
  );
  return read;
}

function codeIn(
  reader: RowReader,
  column: string,
  text: string,
  codeOf: Naming['codeOf'],
  names: VacancyCodeLookup,
  part: string = text,
): string | null | undefined {
  const code = codeOf(text);
  if (code !== undefined && names.isMapped(column, text)) reader.noteKnown(column, text, code);
  if (code !== undefined) return code;
  if (text.length <= MAX_MAPPED_LENGTH && !names.isProtected(text) && !identifiesPerson(text, '')) reader.refuseUnknown(column, text, part);
  return undefined;
}

/** The fields directly below a path whose cells have no format of their own. */
const plainCells = (row: ImportRow, prefix: string, today: LocalDate): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    FIELDS.flatMap(([path, { cell: kind }, [column = '']]) => {
      const name = path.slice(prefix.length);
      return kind && path.startsWith(prefix) && !name.includes('.') ? [[name, READ_CELL[kind](cell(row, column), today)]] : [];
    }),
  );

/** Without a kind it is unknown whether apprenticeship details are allowed, so they are not read. */
const isApprenticeship = (row: ImportRow): boolean =>
  !isLeftOut(row, 'kind') && (kindOrPeriod(cell(row, 'kind')) === 'APPRENTICESHIP' || APPRENTICESHIP_COLUMNS.some((column) => cell(row, column) !== ''));

function apprenticeshipInput(reader: RowReader, names: VacancyCodeLookup, today: LocalDate): Readonly<Record<string, unknown>> {
  const plan = reader.list('learning_plan', UNIT, 'what is learnt:weeks, with :skill at the end where it leads to one');
  return {
    ...plainCells(reader.row, 'apprenticeship.', today),
    plan: plan.map(([title = '', weeks = '', skill = '']) => ({
      title,
      weeks: wholeNumber(weeks),
      skillCode: skill === '' ? null : (names.skillCode(skill) ?? NOT_KNOWN),
    })),
  };
}
