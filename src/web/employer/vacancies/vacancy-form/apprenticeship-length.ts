import { msg } from '@lingui/core/macro';
import type { FormField } from '../../../shared/described-form/form-description';
import { decimalIn } from '../../../shared/described-form/form-kinds';
import { type FormValues, textOf } from '../../../shared/form/form-drafts';
import { dayCountText, DAYS_A_MONTH, monthCountText, weekCountText } from '../../../shared/labels/durations';
import type { I18n } from '../../../shared/labels/page-i18n';
import type { DraftSection, VacancyContentFragment } from '../../gql';

const PATH = 'apprenticeship.lengthDays';
/** The control of the unit, next to that of the number. */
export const LENGTH_UNIT = 'lengthUnit';
/** The days in each unit, the largest first. */
const DAYS_IN = { MONTHS: DAYS_A_MONTH, WEEKS: 7, DAYS: 1 } as const;
type LengthUnit = keyof typeof DAYS_IN;
const LENGTH_UNITS = ['MONTHS', 'WEEKS', 'DAYS'] as const satisfies readonly LengthUnit[];

/** The length of an apprenticeship: people think in months, the agreement counts days. */
export const lengthField: FormField<DraftSection, VacancyContentFragment, typeof PATH> = {
  section: 'INSTRUCTOR',
  paths: [PATH],
  label: msg`Length of the apprenticeship`,
  hint: msg`At most 24 months.`,
  controls: ['lengthDays', LENGTH_UNIT],
  controlLabels: { [LENGTH_UNIT]: msg`Counted in` },
  usual: { [LENGTH_UNIT]: 'MONTHS' },
  saved: ({ apprenticeship }) => apprenticeship?.lengthDays,
  values: ({ apprenticeship }, name) => lengthValues(apprenticeship?.lengthDays, name),
  input: (values, name) => [[PATH, daysTyped(values, name)]],
  text: (i18n, { apprenticeship }) => {
    const days = apprenticeship?.lengthDays;
    return days === null || days === undefined || days < 0 ? null : lengthText(i18n, days);
  },
  typedText: (_, values, name) => textOf(values, name),
};

/** A whole number of the largest unit from which the same number of days is saved again. */
function lengthValues(days: number | null | undefined, name: string): FormValues {
  if (days === null || days === undefined || days < 0) return { [name]: '', [LENGTH_UNIT]: 'MONTHS' };
  const unit = unitOf(days);
  return { [name]: String(countOf(days, unit)), [LENGTH_UNIT]: unit };
}

/** In the unit of the form, so that the summary and the form show the same number. */
function lengthText(i18n: I18n, days: number): string {
  const unit = unitOf(days);
  const text = { MONTHS: monthCountText, WEEKS: weekCountText, DAYS: dayCountText }[unit];
  return text(i18n, countOf(days, unit));
}

const unitOf = (days: number): LengthUnit => LENGTH_UNITS.find((one) => daysOf(countOf(days, one), one) === days) ?? 'DAYS';

const countOf = (days: number, unit: LengthUnit): number => Math.round(days / DAYS_IN[unit]);
const daysOf = (count: number, unit: LengthUnit): number => Math.round(count * DAYS_IN[unit]);

/** Text that is no number becomes a negative one, which the API refuses. */
function daysTyped(values: FormValues, name: string): number | null {
  const count = decimalIn(values, name);
  if (count === null) return null;
  const unit = LENGTH_UNITS.find((one) => one === textOf(values, LENGTH_UNIT)) ?? 'MONTHS';
  return Number.isFinite(count) ? daysOf(count, unit) : -1;
}
