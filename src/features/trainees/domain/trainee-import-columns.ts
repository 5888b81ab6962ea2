import type { LocalDate } from '../../../shared/local-date';
import { cell, orNull, listParts, type RowReader, type ImportColumns, type ImportRow, weekdayNamed, wholeNumber } from '../../../shared/import-file';
import type { Province } from '../../skills/domain/province';
import type { SkillNames } from '../../skills/domain/skill-names';

/**
 * The columns of a trainee import: the working profile, one row per trainee, without identity and history.
 */
export const TRAINEE_COLUMNS: ImportColumns = {
  required: 'institution display_name home_province travel literacy available_from available_days available_from_time available_to_time skills'.split(' '),
  optional:
    'placement_officer language accepts_housing education wanted_hours_min wanted_hours_max min_pay_amount min_pay_currency licences languages job_preferences'.split(
      ' ',
    ),
};

/**
 * Words in a column name that indicate identity or history. Such a column is refused by name and its cells
 * are never displayed: an import file passes through e-mail and desks, unlike the protected store.
 */
export const PROTECTED_WORDS =
  'name surname birth born dob age sex gender id passport card address phone telephone mobile email mail contact photo guardian parent family spouse children population survivor victim trafficking exploitation shelter risk reason reasons story history case legal court police health medical diagnosis disability pregnancy counselling religion ethnicity nationality note notes remark remarks avoid named danger limits'.split(
    ' ',
  );

/** The column of each field of a working profile, by field path. */
export const TRAINEE_COLUMN_OF = {
  displayName: 'display_name',
  language: 'language',
  homeProvince: 'home_province',
  travel: 'travel',
  literacy: 'literacy',
  education: 'education',
  availableFrom: 'available_from',
  availableDays: 'available_days',
  availableFromTime: 'available_from_time',
  availableToTime: 'available_to_time',
  wantedHoursMin: 'wanted_hours_min',
  wantedHoursMax: 'wanted_hours_max',
  'minPay.amount': 'min_pay_amount',
  'minPay.currency': 'min_pay_currency',
  licences: 'licences',
  skills: 'skills',
  languages: 'languages',
  jobPreferences: 'job_preferences',
};

const SKILL = /^([^:]+):([^:]+):([^:]+)$/;
const PAIR = /^([^:]+):([^:]+)$/;

/** Translates the texts of a row to codes; an unknown text gives a text that is no valid code. */
export interface TraineeCodeLookup {
  readonly skillCode: (text: string) => string;
  readonly iscoCode: (text: string) => string;
  readonly provinceCode: (text: string) => string;
}

/** What distinguishes two trainees in an import file. */
export interface TraineeImportKey {
  readonly displayName: string;
  readonly homeProvince: string;
  readonly availableFrom: LocalDate;
}

/** The values to look up in the database for a trainee import. */
export interface TraineeLookups {
  readonly skills: SkillNames;
  readonly iscoCodes: readonly string[];
  /** Logins in lower case. */
  readonly officers: readonly string[];
  readonly availableFrom: readonly LocalDate[];
}

/** The results of those lookups. */
export interface TraineeLookupResults {
  readonly today: LocalDate;
  readonly provinces: readonly Province[];
  readonly skills: ReadonlyMap<string, { readonly id: number; readonly code: string }>;
  readonly iscoCodes: ReadonlySet<string>;
  /** Ids by code. */
  readonly institutions: ReadonlyMap<string, string>;
  /** Placement officers by institution and login in lower case. */
  readonly officers: ReadonlyMap<string, string>;
  /** Registered trainees who are available from one of these days. */
  readonly registered: readonly (TraineeImportKey & { readonly institutionId: string })[];
  /** All used codes, separated by blanks. */
  readonly codes: string;
}

/** The skills in a row, by code or label. */
export const skillsNamedForTrainee = (row: ImportRow): string[] => listParts(row, 'skills').map((part) => (part.split(':')[0] ?? '').trim());

/**
 * Converts a row to the input of `parseTrainee`. An unreadable cell is passed on unchanged, to be refused
 * there.
 */
export function traineeInput(reader: RowReader, names: TraineeCodeLookup): Readonly<Record<string, unknown>> {
  const { row } = reader;
  const of = (column: string): string | null => orNull(cell(row, column));
  const number = (column: string): unknown => wholeNumber(cell(row, column));
  const [amount, currency] = [of('min_pay_amount'), of('min_pay_currency')?.toUpperCase()];
  return {
    displayName: of('display_name'),
    language: of('language')?.toLowerCase(),
    homeProvince: names.provinceCode(cell(row, 'home_province')),
    travel: of('travel')?.toUpperCase(),
    acceptsHousing: reader.flag('accepts_housing'),
    literacy: number('literacy'),
    education: of('education'),
    availableFrom: of('available_from'),
    availableDays: listParts(row, 'available_days').map(weekdayNamed),
    availableFromTime: of('available_from_time'),
    availableToTime: of('available_to_time'),
    wantedHoursMin: number('wanted_hours_min'),
    wantedHoursMax: number('wanted_hours_max'),
    ...(amount === null && currency === undefined ? {} : { minPay: { amount, currency } }),
    licences: listParts(row, 'licences'),
    skills: reader
      .list('skills', SKILL, 'skill:level:SELF, INSTRUCTOR, EMPLOYER or TEST')
      .map(([skill = '', level = '', source = '']) => ({ skillCode: names.skillCode(skill), level: wholeNumber(level), source: source.toUpperCase() })),
    languages: reader.list('languages', PAIR, 'km:4').map(([language = '', level = '']) => ({ language: language.toLowerCase(), level: wholeNumber(level) })),
    jobPreferences: listParts(row, 'job_preferences').map((iscoCode, at) => ({ iscoCode: names.iscoCode(iscoCode), rank: at + 1 })),
  };
}
