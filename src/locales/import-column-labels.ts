import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { isPastMidnight } from '../shared/imports/import-mapping';
import { HOURS_COLUMN } from '../shared/imports/import-file';
import { WEEKDAYS } from '../shared/weekdays';
import { type Language, LOCALES, textIn } from './i18n';

/** The heading of each column of an import: every import reads the headings of its columns in both languages. */
const COLUMNS: Readonly<Record<string, MessageDescriptor>> = {
  display_name: msg`Name she uses`,
  home_province: msg`Home province`,
  travel: msg`How far she travels`,
  literacy: msg`Reading and writing`,
  available_from: msg`Available from`,
  available_days: msg`Available days`,
  available_from_time: msg`Can work from this time`,
  available_to_time: msg`Can work until this time`,
  working_hours: msg`Working hours`,
  skills: msg`Skills`,
  job_preferences: msg`Preferred work`,
  languages: msg`Languages`,
  language_level: msg`Level of the language`,
  isco_code: msg`Kind of work`,
  province: msg`Province`,
  institution: msg`Institution`,
  placement_officer: msg`Placement officer`,
  language: msg`Language of her pages`,
  education: msg`Education`,
  accepts_housing: msg`She accepts housing offered by an employer`,
  wanted_hours_min: msg`Fewest hours a week she wants`,
  wanted_hours_max: msg`Most hours a week she wants`,
  min_pay_amount: msg`Minimum pay a month`,
  min_pay_currency: msg`Currency of the minimum pay`,
  licences: msg`Licences`,
  registration_number: msg`Registration number`,
  legal_name: msg`Legal name`,
  legal_name_km: msg`Name in Khmer`,
  sector: msg`Sector`,
  size_band: msg`Number of people who work there`,
  site_name: msg`Workplace name`,
  district: msg`District`,
  address: msg`Address`,
  kind: msg`Job or apprenticeship`,
  title: msg`Title`,
  tasks: msg`Tasks in the job`,
  seats: msg`Positions`,
  pay_amount: msg`Pay`,
  pay_currency: msg`Currency`,
  pay_per: msg`Pay for each hour, day or month`,
  days: msg`Working days`,
  starts_at: msg`Start time`,
  ends_at: msg`End time`,
  hours_per_week: msg`Hours a week`,
  starts_on: msg`First day of work`,
  closes_on: msg`Last day for referrals`,
  contract_months: msg`Contract length (months)`,
  probation_days: msg`Probation (days)`,
  min_literacy: msg`Reading and writing`,
  training_given: msg`Training at work`,
  cost_items: msg`Costs of starting work, and who pays`,
  trade: msg`Trade`,
  learning_plan: msg`What they learn`,
  own_enterprise_of: msg`Institution that owns it`,
  night: msg`Night work`,
  live_in: msg`Worker lives there`,
  housing_offered: msg`Housing is offered`,
  serves_alcohol: msg`Alcohol is served`,
  hazardous: msg`Dangerous work`,
  uniform_provided: msg`A uniform is provided`,
  instructor_name: msg`Name of the instructor`,
  instructor_born_on: msg`Birth date of the instructor`,
  instructor_practice_years: msg`Years of practice of the instructor`,
  length_days: msg`Days of the apprenticeship`,
};

/** The heading of a column; another text unchanged. */
export function importColumnText(language: Language, column: string): string {
  const label = Object.hasOwn(COLUMNS, column) ? COLUMNS[column] : undefined;
  return label ? textIn(language, label) : column;
}

/** Hours as a cell may have them. */
export const plainHours = (code: string): string => code.replace('-', '–');

/** Hours with a word for those that pass midnight. */
export function hoursText(language: Language, code: string): string {
  const hours = plainHours(code);
  return isPastMidnight(code) ? textIn(language, NIGHT_HOURS, { hours }) : hours;
}

/** What an unclear cell means: hours, weekdays such as `MONDAY-SATURDAY`, or an amount as it is. */
export function unclearText(language: Language, column: string, code: string): string {
  if (column === HOURS_COLUMN) return hoursText(language, code);
  return column === 'days' || column === 'available_days'
    ? code
        .split('-')
        .map((day) => weekdayText(language, day))
        .join('–')
    : code;
}

/** A Monday, from which the names of the days are counted. */
const MONDAY = Date.UTC(2024, 0, 1);
const DAY_MS = 24 * 60 * 60 * 1000;
const weekdayText = (language: Language, day: string): string =>
  new Intl.DateTimeFormat(LOCALES[language], { weekday: 'long', timeZone: 'UTC' }).format(MONDAY + WEEKDAYS.findIndex((one) => one === day) * DAY_MS);

const NIGHT_HOURS: MessageDescriptor = msg({ message: '{hours} (night)' });

/** What an unknown text may mean. */
export const candidatesText = (language: Language, names: string): string => textIn(language, PERHAPS, { names });

const PERHAPS: MessageDescriptor = msg({ message: 'Perhaps: {names}.' });

/** How the parts of a list are written, by column. */
export const FORMATS: Readonly<Record<string, MessageDescriptor>> = {
  skills: msg`Write each skill alone, or with a level and whether it is needed, for example “cook rice: can do alone: nice to have”, and semicolons between them.`,
  languages: msg`Write each language with its level, for example “Khmer: fluently”, and semicolons between them.`,
  cost_items: msg`Write each cost with who pays it, for example “Uniform and tools: the employer”, and semicolons between them.`,
  learning_plan: msg`Write each unit with its weeks, for example “Cutting fabric: 3”, and semicolons between them.`,
};

const PROVINCE: MessageDescriptor = msg`Write the name of a province, for example Battambang.`;
const OCCUPATION: MessageDescriptor = msg`Match it on the import page, or write the kind of work in other words, for example tailor.`;
export const CHOICE: MessageDescriptor = msg({ message: 'Match it on the import page, or write {limit}.' });
const SKILL: MessageDescriptor = msg`Match it on the import page, or write the skill in other words, for example cooking rice.`;
/** Remedies for unknown names or codes, by column. */
export const LOOKUP_REMEDIES: Readonly<Record<string, MessageDescriptor>> = {
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

/** A sector that is not allowed: of a business that gets no trainees. */
export const SECTOR: MessageDescriptor = msg({
  message:
    'We do not work with karaoke, beer gardens, massage, casinos, entertainment venues or live-in housework: remove the row of such a business. Otherwise write {limit}.',
});
