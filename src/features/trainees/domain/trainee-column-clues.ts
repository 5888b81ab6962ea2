import { areHours, clueWords, hasCurrency, isDay, isDays, isNumber, isPay, isTime } from '../../../shared/imports/column-clues';
import { LITERACY_WORDS, codeNamed } from '../../../shared/imports/value-names';
import { TRAVEL_BANDS } from '../../matching/domain/facts/pair';
import { travelBand } from './partner-values';
import type { ColumnClues } from '../../../shared/imports/import-file';

/** What identifies the columns of a trainee import under own headings. */
export const TRAINEE_COLUMN_CLUES: ColumnClues = {
  words: clueWords({
    home_province: 'where khaet khet place region lives living home from_where province_now រស់នៅ ខេត្ត',
    travel: 'travel how_far far distance commute ធ្វើដំណើរ ឆ្ងាយ',
    literacy: 'read reads write writes letters អាន សរសេរ អក្សរ',
    available_from: 'start starts when ready free begin ចាប់ផ្តើម ចាប់ផ្ដើម ពេលណា',
    available_days: 'days which_days ថ្ងៃ',
    available_from_time: 'morning earliest starts_at ព្រឹក',
    available_to_time: 'evening latest finishes ends_at ល្ងាច',
    working_hours: 'hours hour shift time ម៉ោង',
    skills: 'good_at knows know able learned learnt trained strengths she_can can can_already ចេះ ជំនាញ ធ្វើបាន',
    job_preferences:
      'wants_to_work wants_to_be wants_to_do like_to_be like_to_do like_to_work hopes_to_be preferred_work preferred_job wanted_work work_as wishes dream_job job_she_wants jobs ចង់ធ្វើ មុខរបរ',
    min_pay_amount: 'pay wage salary money earn ប្រាក់',
  }),
  mayBe: {
    available_from: isDay,
    available_days: isDays,
    available_from_time: isTime,
    available_to_time: isTime,
    working_hours: areHours,
    min_pay_amount: isPay,
    wanted_hours_min: isNumber,
    wanted_hours_max: isNumber,
  },
  isClearly: {
    available_from: isDay,
    available_days: isDays,
    working_hours: areHours,
    min_pay_amount: hasCurrency,
    travel: (text) => TRAVEL_BANDS.some((band) => band === travelBand(text)),
    literacy: (text) => /\p{L}/u.test(text) && codeNamed(LITERACY_WORDS, text) !== undefined,
  },
};
