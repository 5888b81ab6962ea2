import { areHours, clueWords, hasCurrency, isCurrency, isDay, isDays, isNumber, isPay, isTime } from '../../../shared/imports/column-clues';
import { PAY_PERIODS } from '../../../shared/money';
import { VACANCY_KINDS } from '../../matching/domain/facts/pair';
import { kindOrPeriod } from './vacancy-value-names';
import type { ColumnClues } from '../../../shared/imports/import-file';

/** What identifies the columns of a vacancy import under own headings. */
export const VACANCY_COLUMN_CLUES: ColumnClues = {
  words: clueWords({
    registration_number: 'employer company business firm enterprise factory shop shop_name who_hires hires ក្រុមហ៊ុន រោងចក្រ សហគ្រាស គ្រឹះស្ថាន និយោជក អាជីវកម្ម',
    site_name: 'where place site location province city branch workplace ទីតាំង ខេត្ត ក្រុង កន្លែង',
    kind: 'kind type ប្រភេទ',
    title: 'job position role post work តំណែង មុខងារ ការងារ',
    tasks:
      'does will_do to_do duties duty tasks task what_they_do what_to_do responsibilities responsibility describe description details activities ធ្វើអ្វី ភារកិច្ច កិច្ចការ តួនាទី ពិពណ៌នា បរិយាយ',
    isco_code: 'occupation profession kind_of_job មុខរបរ',
    seats: 'how_many people persons workers headcount number ចំនួន នាក់',
    pay_amount: 'pay wage salary money ប្រាក់',
    pay_currency: 'currency រូបិយប័ណ្ណ',
    pay_per: 'per period paid_every each ក្នុងមួយ',
    days: 'days ថ្ងៃ',
    starts_at: 'morning opens start starts begin begins from',
    ends_at: 'evening closes finish finishes end ends stop stops until to',
    working_hours: 'hours shift time ម៉ោង',
    hours_per_week: 'hours_week week weekly hours សប្តាហ៍ សប្ដាហ៍',
    starts_on: 'start starts begin begins begin first_day when from_when ចាប់ផ្តើម ចាប់ផ្ដើម ចូលធ្វើការ',
    closes_on: 'close closes deadline last_day apply until ផុតកំណត់ ឈប់ទទួល',
    skills: 'need needs needed must should should_know know knows skills experience look_for looking_for requirements required able can ចេះ ជំនាញ',
  }),
  mayBe: {
    seats: isNumber,
    pay_amount: isPay,
    pay_currency: isCurrency,
    days: isDays,
    starts_at: isTime,
    ends_at: isTime,
    working_hours: areHours,
    hours_per_week: isNumber,
    starts_on: isDay,
    closes_on: isDay,
    contract_months: isNumber,
    probation_days: isNumber,
  },
  isClearly: {
    kind: (text) => VACANCY_KINDS.some((kind) => kind === kindOrPeriod(text)),
    pay_per: (text) => PAY_PERIODS.some((period) => period === kindOrPeriod(text)),
    pay_amount: hasCurrency,
    pay_currency: isCurrency,
    days: isDays,
    working_hours: areHours,
  },
};
