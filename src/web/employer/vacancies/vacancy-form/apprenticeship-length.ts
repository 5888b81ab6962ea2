import { msg } from '@lingui/core/macro';
import type { FormField } from '../../../shared/described-form/form-description';
import { decimalIn } from '../../../shared/described-form/form-kinds';
import { type FormValues, textOf } from '../../../shared/form/form-drafts';
import { agreedLengthText, DAYS_A_MONTH } from '../../../shared/labels/durations';
import type { DraftSection, VacancyContentFragment } from '../../gql';

const PATH = 'apprenticeship.lengthDays';

/** The length of an apprenticeship: people think in months, the agreement counts days. */
export const lengthField: FormField<DraftSection, VacancyContentFragment, typeof PATH> = {
  section: 'INSTRUCTOR',
  paths: [PATH],
  label: msg`Length of the apprenticeship`,
  hint: msg`In months, at most 24.`,
  view: { kind: 'amount' },
  saved: ({ apprenticeship }) => apprenticeship?.lengthDays,
  values: ({ apprenticeship }, name) => ({ [name]: monthsText(apprenticeship?.lengthDays) }),
  input: (values, name) => [[PATH, daysTyped(values, name)]],
  text: (i18n, { apprenticeship }) => {
    const days = apprenticeship?.lengthDays;
    return days === null || days === undefined || days < 0 ? null : agreedLengthText(i18n, days);
  },
  typedText: (_, values, name) => textOf(values, name),
};

/** Whole months, or months with decimals from which the same number of days is saved again. */
function monthsText(days: number | null | undefined): string {
  if (days === null || days === undefined || days < 0) return '';
  const months = Math.round(days / DAYS_A_MONTH);
  return String(Math.round(months * DAYS_A_MONTH) === days ? months : Math.round((100 * days) / DAYS_A_MONTH) / 100);
}

/** Text that is no number becomes a negative one, which the API refuses. */
function daysTyped(values: FormValues, name: string): number | null {
  const months = decimalIn(values, name);
  if (months === null) return null;
  return Number.isFinite(months) ? Math.round(months * DAYS_A_MONTH) : -1;
}
