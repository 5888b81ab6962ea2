import type { LocalDate } from '../../../shared/local-date';
import { currencyIn, periodTyped } from '../../../shared/imports/import-cells';
import { type ImportColumns, usualHeadings } from '../../../shared/imports/import-file';
import type { ImportMapping } from '../../../shared/imports/import-mapping';
import { WORKING_CONDITIONS } from '../../matching/domain/facts/pair';
import type { Province } from '../../skills/domain/province';
import type { SkillNames } from '../../skills/domain/skill-names';

/** The sections of a vacancy draft, in order; the last two only for an apprenticeship. */
export const DRAFT_SECTIONS = ['WORK', 'PAY', 'HOURS', 'DATES', 'PERSON', 'INSTRUCTOR', 'PLAN'] as const;
export type DraftSection = (typeof DRAFT_SECTIONS)[number];

export type CellKind = 'text' | 'code' | 'literacy' | 'number' | 'count' | 'months' | 'day' | 'start' | 'deadline' | 'time';

/** Where a field of a vacancy is in a draft and in an import. */
interface VacancyField {
  readonly section: DraftSection;
  /** Its column in an import, or several that belong together; none if it is not imported. */
  readonly column?: string | readonly string[];
  /** Whether an import can leave the column out. */
  readonly isOptional?: true;
  /** How its cell is read, unless the import has a format for it. */
  readonly cell?: CellKind;
}

/** Every field of a vacancy by its path in the input, in the order of the import's columns. */
export const VACANCY_FIELDS: Readonly<Record<string, VacancyField>> = {
  siteId: { section: 'WORK', column: 'site_name' },
  kind: { section: 'WORK', column: 'kind', cell: 'code' },
  title: { section: 'WORK', column: 'title', cell: 'text' },
  tasks: { section: 'WORK', column: 'tasks', cell: 'text' },
  iscoCode: { section: 'WORK', column: 'isco_code' },
  occupationCode: { section: 'WORK' },
  seats: { section: 'WORK', column: 'seats', cell: 'count' },
  'terms.pay.amount': { section: 'PAY', column: 'pay_amount', cell: 'text' },
  'terms.pay.currency': { section: 'PAY', column: 'pay_currency', cell: 'code' },
  'terms.pay.per': { section: 'PAY', column: 'pay_per', cell: 'code' },
  'terms.days': { section: 'HOURS', column: 'days' },
  'terms.startsAt': { section: 'HOURS', column: 'starts_at', cell: 'time' },
  'terms.endsAt': { section: 'HOURS', column: 'ends_at', cell: 'time' },
  'terms.hoursPerWeek': { section: 'HOURS', column: 'hours_per_week', cell: 'number' },
  'terms.startsOn': { section: 'DATES', column: 'starts_on', cell: 'start' },
  closesOn: { section: 'DATES', column: 'closes_on', cell: 'deadline' },
  skills: { section: 'PERSON', column: 'skills' },
  'terms.contractMonths': { section: 'DATES', column: 'contract_months', isOptional: true, cell: 'months' },
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
/** Every field with its columns in an import. */
export const IMPORTED_FIELDS = Object.entries(VACANCY_FIELDS).map(([path, field]): ImportedField => [path, field, [field.column ?? []].flat()]);

const columnsOf = (isWanted: (field: VacancyField, path: string) => boolean): string[] =>
  IMPORTED_FIELDS.flatMap(([path, field, columns]) => (isWanted(field, path) ? columns : []));

/** The column that names the employer, by number or by name. */
export const EMPLOYER_COLUMN = 'registration_number';

/** The columns of a vacancy import, one row per vacancy. */
export const VACANCY_COLUMNS: ImportColumns = {
  required: [EMPLOYER_COLUMN, ...columnsOf(({ isOptional }) => !isOptional)],
  optional: columnsOf(({ isOptional }) => isOptional === true),
  hours: ['starts_at', 'ends_at'],
  within: [
    { column: 'pay_currency', other: 'pay_amount', isIn: (text) => currencyIn(text) !== null, ofHeading: 'CURRENCY' },
    { column: 'pay_per', other: 'pay_amount', isIn: (text) => periodTyped(text).per !== null, ofHeading: 'PERIOD' },
  ],
  // the words of a title say the kind of work, and most employers have one workplace
  from: { isco_code: 'title', site_name: '' },
  headings: usualHeadings({
    registration_number:
      'registration registration_no reg_no business_number employer_number លេខចុះបញ្ជី company company_name employer employer_name business business_name ក្រុមហ៊ុន ឈ្មោះក្រុមហ៊ុន និយោជក ឈ្មោះនិយោជក',
    site_name: 'site workplace workplace_name branch ទីតាំង កន្លែងធ្វើការ សាខា ឈ្មោះកន្លែងធ្វើការ',
    kind: 'type job_type type_of_job employment_type ប្រភេទ job_or_apprenticeship ការងារ_ឬកម្មសិក្សា',
    title: 'job_title position vacancy job_name មុខតំណែង ចំណងជើង',
    tasks: 'description job_description duties responsibilities ភារកិច្ច ការងារត្រូវធ្វើ tasks_in_the_job កិច្ចការក្នុងការងារ',
    isco_code: 'isco occupation kind_of_work job_category ប្រភេទការងារ មុខរបរ',
    seats: 'number_of_positions positions openings people_needed number_of_people vacancies ចំនួន ចំនួនត្រូវការ កន្លែងទំនេរ',
    pay_amount: 'pay salary wage monthly_pay monthly_salary ប្រាក់ខែ ប្រាក់ឈ្នួល',
    pay_currency: 'currency salary_currency រូបិយប័ណ្ណ',
    pay_per: 'per pay_period salary_period paid_per ក្នុងមួយ pay_for_each_hour_day_or_month ប្រាក់ឈ្នួលក្នុងមួយម៉ោង_មួយថ្ងៃ_ឬមួយខែ',
    days: 'working_days work_days weekdays ថ្ងៃធ្វើការ',
    working_hours: 'work_hours working_time work_time time shift ម៉ោងធ្វើការ',
    starts_at: 'from start_time time_from ពីម៉ោង ម៉ោងចាប់ផ្តើម',
    ends_at: 'to until end_time time_to ដល់ម៉ោង ម៉ោងបញ្ចប់',
    hours_per_week: 'weekly_hours hours_a_week hours ម៉ោងក្នុងមួយសប្តាហ៍',
    starts_on: 'start_date first_day start ថ្ងៃចាប់ផ្តើម first_day_of_work ថ្ងៃដំបូងនៃការងារ',
    closes_on: 'closing_date deadline apply_before last_day_for_referrals ថ្ងៃផុតកំណត់ ថ្ងៃចុងក្រោយសម្រាប់ការបញ្ជូន',
    skills: 'skill required_skills skills_required skills_needed requirements ជំនាញ ជំនាញត្រូវការ',
    languages: 'language lang languages_required language_required ភាសា',
    licences: 'licence license licenses driving_licence ប័ណ្ណបើកបរ អាជ្ញាប័ណ្ណ',
    min_literacy: 'literacy reading_and_writing ចេះអក្សរ ការអាន_និងសរសេរ',
    training_given: 'training ការបណ្តុះបណ្តាល training_at_work ការបង្រៀននៅកន្លែងធ្វើការ',
    contract_months: 'contract_length duration duration_of_contract contract_duration contract រយៈពេលកិច្ចសន្យា រយៈពេល',
    probation_days: 'probation រយៈពេលសាកល្បង',
    night: 'night_work ការងារពេលយប់',
    live_in: 'worker_lives_there អ្នកធ្វើការស្នាក់នៅទីនោះ',
    housing_offered: 'housing_is_offered មានផ្តល់កន្លែងស្នាក់នៅ',
    serves_alcohol: 'alcohol_is_served មានបម្រើគ្រឿងស្រវឹង',
    hazardous: 'dangerous_work ការងារមានគ្រោះថ្នាក់',
    uniform_provided: 'a_uniform_is_provided មានផ្តល់ឯកសណ្ឋាន',
    cost_items: 'costs_of_starting_work_and_who_pays ចំណាយដើម្បីចាប់ផ្តើមការងារ_និងអ្នកបង់',
    trade: 'មុខជំនាញ',
    instructor_name: 'name_of_the_instructor ឈ្មោះគ្រូបង្ហាត់',
    instructor_born_on: 'birth_date_of_the_instructor ថ្ងៃខែឆ្នាំកំណើតរបស់គ្រូបង្ហាត់',
    instructor_practice_years: 'years_of_practice_of_the_instructor ចំនួនឆ្នាំដែលគ្រូបង្ហាត់ធ្វើការងារនេះ',
    length_days: 'days_of_the_apprenticeship ចំនួនថ្ងៃនៃការរៀនជាកូនជាង',
    learning_plan: 'what_they_learn អ្វីដែលរៀន',
  }),
};

/** The column for problems with a field, by its path; a missing apprenticeship is reported at its first column. */
export const VACANCY_COLUMN_OF: Readonly<Record<string, string>> = {
  ...Object.fromEntries(IMPORTED_FIELDS.flatMap(([path, , [column, ...others]]) => (column !== undefined && others.length === 0 ? [[path, column]] : []))),
  apprenticeship: 'trade',
};

export const APPRENTICESHIP_COLUMNS = columnsOf((_, path) => path.startsWith('apprenticeship.'));

/** The values to look up in the database for a vacancy import. */
export interface VacancyLookups {
  /** Registration numbers or names of employers, normalised. */
  readonly employers: readonly string[];
  readonly skills: SkillNames;
  readonly iscoCodes: readonly string[];
  /** Texts in the column of the occupation, and languages and words for choices that are not known. */
  readonly ownWords: readonly string[];
}

/** A site named in an import file. */
export interface ImportSite {
  readonly id: string;
  readonly employerId: string;
  readonly name: string;
  /** The employer's registration number in lower case. */
  readonly number: string;
  /** The employer's names, normalised. */
  readonly employerNames: readonly string[];
  readonly province: Province;
}

/** An employer that a text may mean: its name and registration number. */
export interface NamedEmployer {
  readonly text: string;
  /** The registration number in lower case. */
  readonly code: string;
  readonly label: string;
}

/** The results of those lookups. */
export interface VacancyLookupResults {
  readonly today: LocalDate;
  readonly sites: readonly ImportSite[];
  /** Employers whose names contain a text that names none of them, or are in it. */
  readonly similarEmployers: readonly NamedEmployer[];
  readonly skills: ReadonlyMap<string, { readonly id: number; readonly code: string }>;
  readonly iscoCodes: ReadonlySet<string>;
  readonly mapping: ImportMapping;
  readonly protectedTexts: ReadonlySet<string>;
  /** The days on which unknown texts became questions for a skill that have no answer yet. */
  readonly askedOn: ReadonlyMap<string, LocalDate>;
  /** Vacancies of these sites that have not ended. */
  readonly written: readonly { readonly siteId: string; readonly title: string; readonly startsOn: LocalDate }[];
}
