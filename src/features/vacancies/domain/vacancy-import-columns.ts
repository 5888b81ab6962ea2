import type { LocalDate } from '../../../shared/local-date';
import { cell, isLeftOut, orNull, listParts, type RowReader, type ImportColumns, type ImportRow, weekdayNamed, wholeNumber } from '../../../shared/import-file';
import type { SkillNames } from '../../skills/domain/skill-names';
import { WORKING_CONDITIONS } from '../../matching/domain/facts/pair';

const columns = (names: string): string[] => names.split(' ');
/** The columns of a vacancy import, one row per vacancy; the last six are for apprenticeships. */
export const VACANCY_COLUMNS: ImportColumns = {
  required: [
    ...columns('registration_number site_name kind title tasks isco_code seats pay_amount pay_currency pay_per days'),
    ...columns('starts_at ends_at hours_per_week starts_on closes_on skills'),
  ],
  optional: [
    ...columns('contract_months probation_days'),
    ...WORKING_CONDITIONS.map((condition) => condition.toLowerCase()),
    ...columns('training_given min_literacy licences languages cost_items'),
    ...columns('trade instructor_name instructor_born_on instructor_practice_years length_days learning_plan'),
  ],
};

/** The column of each field of a vacancy, by field path. */
export const VACANCY_COLUMN_OF = {
  siteId: 'site_name',
  kind: 'kind',
  title: 'title',
  tasks: 'tasks',
  iscoCode: 'isco_code',
  seats: 'seats',
  'terms.pay.amount': 'pay_amount',
  'terms.pay.currency': 'pay_currency',
  'terms.pay.per': 'pay_per',
  'terms.days': 'days',
  'terms.startsAt': 'starts_at',
  'terms.endsAt': 'ends_at',
  'terms.hoursPerWeek': 'hours_per_week',
  'terms.contractMonths': 'contract_months',
  'terms.probationDays': 'probation_days',
  'terms.startsOn': 'starts_on',
  closesOn: 'closes_on',
  trainingGiven: 'training_given',
  minLiteracy: 'min_literacy',
  licences: 'licences',
  skills: 'skills',
  languages: 'languages',
  costItems: 'cost_items',
  apprenticeship: 'trade',
  'apprenticeship.instructorName': 'instructor_name',
  'apprenticeship.instructorBornOn': 'instructor_born_on',
  'apprenticeship.instructorPracticeYears': 'instructor_practice_years',
  'apprenticeship.lengthDays': 'length_days',
  'apprenticeship.plan': 'learning_plan',
};

const APPRENTICESHIP_COLUMNS = ['trade', 'instructor_name', 'instructor_born_on', 'instructor_practice_years', 'length_days', 'learning_plan'];
const SKILL = /^([^:]+):([^:]+):([^:]+)(?::\s*(GATE))?$/i;
const PAIR = /^([^:]+):([^:]+)$/;
const UNIT = /^([^:]+):\s*(\d+)(?:\s*:([^:]+))?$/;

/**
 * Translates the texts of a row to skill and occupation codes; an unknown text gives a text that is no valid
 * code.
 */
export interface VacancyCodeLookup {
  readonly skillCode: (text: string) => string;
  readonly iscoCode: (text: string) => string;
}

/** The values to look up in the database for a vacancy import. */
export interface VacancyLookups {
  /** Registration numbers in lower case. */
  readonly numbers: readonly string[];
  readonly skills: SkillNames;
  readonly iscoCodes: readonly string[];
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
export function vacancyInput(reader: RowReader, siteId: string, names: VacancyCodeLookup): Readonly<Record<string, unknown>> {
  const { row } = reader;
  const of = (column: string): string | null => orNull(cell(row, column));
  const number = (column: string): unknown => wholeNumber(cell(row, column));
  return {
    siteId,
    kind: of('kind')?.toUpperCase(),
    title: of('title'),
    tasks: of('tasks'),
    iscoCode: names.iscoCode(cell(row, 'isco_code')),
    seats: number('seats'),
    terms: termsInput(row),
    conditions: WORKING_CONDITIONS.filter((condition) => reader.flag(condition.toLowerCase())),
    trainingGiven: of('training_given'),
    minLiteracy: number('min_literacy'),
    licences: listParts(row, 'licences'),
    closesOn: of('closes_on'),
    skills: reader
      .list('skills', SKILL, 'skill:level:REQUIRED or DESIRED, with :GATE at the end where nobody below the level is introduced')
      .map(([skill = '', level = '', need = '', gate = '']) => ({
        skillCode: names.skillCode(skill),
        minLevel: wholeNumber(level),
        need: need.toUpperCase(),
        gate: gate !== '',
      })),
    languages: reader.list('languages', PAIR, 'km:2').map(([language = '', level = '']) => ({ language: language.toLowerCase(), level: wholeNumber(level) })),
    costItems: reader
      .list('cost_items', PAIR, 'UNIFORM_AND_TOOLS:EMPLOYER')
      .map(([kind = '', paidBy = '']) => ({ kind: kind.toUpperCase(), paidBy: paidBy.toUpperCase() })),
    ...apprenticeshipInput(reader, names),
  };
}

function termsInput(row: ImportRow): Readonly<Record<string, unknown>> {
  const of = (column: string): string | null => orNull(cell(row, column));
  const number = (column: string): unknown => wholeNumber(cell(row, column));
  return {
    pay: { amount: of('pay_amount'), currency: of('pay_currency')?.toUpperCase(), per: of('pay_per')?.toUpperCase() },
    days: listParts(row, 'days').map(weekdayNamed),
    startsAt: of('starts_at'),
    endsAt: of('ends_at'),
    hoursPerWeek: number('hours_per_week'),
    contractMonths: number('contract_months'),
    probationDays: number('probation_days'),
    startsOn: of('starts_on'),
  };
}

function apprenticeshipInput(reader: RowReader, names: VacancyCodeLookup): { readonly apprenticeship?: Readonly<Record<string, unknown>> } {
  const { row } = reader;
  const isPresent = cell(row, 'kind').toUpperCase() === 'APPRENTICESHIP' || APPRENTICESHIP_COLUMNS.some((column) => cell(row, column) !== '');
  // Without a kind it is unknown whether apprenticeship details are allowed.
  if (!isPresent || isLeftOut(row, 'kind')) return {};
  const plan = reader.list('learning_plan', UNIT, 'what is learnt:weeks, with :skill at the end where it leads to one');
  return {
    apprenticeship: {
      trade: orNull(cell(row, 'trade')),
      instructorName: orNull(cell(row, 'instructor_name')),
      instructorBornOn: orNull(cell(row, 'instructor_born_on')),
      instructorPracticeYears: wholeNumber(cell(row, 'instructor_practice_years')),
      lengthDays: wholeNumber(cell(row, 'length_days')),
      plan: plan.map(([title = '', weeks = '', skill = '']) => ({ title, weeks: wholeNumber(weeks), skillCode: skill === '' ? null : names.skillCode(skill) })),
    },
  };
}
