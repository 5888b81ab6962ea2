import { msg } from '@lingui/core/macro';
import { InputReader } from '../../../../shared/input-reader';
import { readAmount } from '../../../../shared/money';
import { amountTyped, wholeNumber } from '../../../shared/form/digits';
import { type FormProblem, type FormValues, textOf } from '../../../shared/form/form-drafts';
import type { I18n } from '../../../shared/labels/page-i18n';
import type { ProfileSection } from './profile-steps';

const [LEAST_HOURS, MOST_HOURS] = [1, 84];

/** The hours and the pay of a step that the API would refuse at the end of the form. */
export function amountProblems(i18n: I18n, values: FormValues, section: ProfileSection): FormProblem[] {
  if (section === 'time') return hoursProblems(i18n, values);
  return section === 'jobPreferences' ? payProblems(i18n, values) : [];
}

function hoursProblems(i18n: I18n, values: FormValues): FormProblem[] {
  const typed = (field: string): number | null => (textOf(values, field).trim() === '' ? null : wholeNumber(textOf(values, field)));
  const hours = { wantedHoursMin: typed('wantedHoursMin'), wantedHoursMax: typed('wantedHoursMax') };
  const reader = new InputReader(hours);
  for (const field of Object.keys(hours)) reader.optionalInteger(field, LEAST_HOURS, MOST_HOURS);
  const { wantedHoursMin, wantedHoursMax } = hours;
  if (reader.problems.length > 0) return reader.problems.map((problem) => ({ field: problem.path, message: i18n.problem(problem) }));
  if (wantedHoursMin === null && wantedHoursMax === null) return [];
  if (wantedHoursMin === null) return [{ field: 'wantedHoursMin', message: i18n.t(msg`Enter the fewest hours she wants too, or clear the maximum.`) }];
  if (wantedHoursMax === null) return [{ field: 'wantedHoursMax', message: i18n.t(msg`Enter the most hours she wants too, or clear the minimum.`) }];
  if (wantedHoursMax >= wantedHoursMin) return [];
  const least = i18n.number(wantedHoursMin);
  return [{ field: 'wantedHoursMax', message: i18n.t(msg`This is less than the minimum of ${least} hours. Enter a higher maximum, or lower the minimum.`) }];
}

function payProblems(i18n: I18n, values: FormValues): FormProblem[] {
  const amount = amountTyped(textOf(values, 'minAmount').trim());
  const isReadable = amount === '' || readAmount(amount, textOf(values, 'minCurrency') === 'KHR' ? 'KHR' : 'USD') !== undefined;
  return isReadable ? [] : [{ field: 'minAmount', message: i18n.problem({ problem: 'NOT_A_MONEY' }) }];
}
