import { msg } from '@lingui/core/macro';
import { isLocalDate, type LocalDate } from '../../../../shared/local-date';
import type { ProblemCode } from '../../../../shared/refusal';
import { amountTyped, wholeNumber } from '../../../shared/form/digits';
import { controlAt, type FormDescription } from '../../../shared/described-form/form-description';
import { type FormProblem, type FormValues, textOf } from '../../../shared/form/form-drafts';
import type { I18n } from '../../../shared/labels/page-i18n';
import { OFFER_FORM } from './offer-form';

interface ApiProblem {
  readonly path: string;
  readonly message: string;
}

/** Controls that may be left empty: without an answer, the contract has no end and no probation. */
const OPTIONAL: readonly string[] = ['contractMonths', 'probationDays'];
const TIME = /^([01]\d|2[0-3]):[0-5]\d$/;
const isMoney = (text: string): boolean => /^\d+(\.\d{1,2})?$/.test(text) && Number(text) > 0;

/**
 * Missing and unreadable values, which would leave the summary incomplete, and days in the past. The API
 * checks everything else against the law.
 */
export const typedProblems = (i18n: I18n, values: FormValues, today: LocalDate): FormProblem[] =>
  [...OFFER_FORM.names, 'per'].flatMap((field) => {
    const problem = typedProblem(field, textOf(values, field).trim(), today);
    const limit = `${textOf(values, 'currency')} per ${textOf(values, 'per')}`;
    return problem ? [{ field, message: i18n.problem({ problem, path: field, ...(problem === 'NOT_A_MONEY' ? { limit } : {}) }) }] : [];
  });

function typedProblem(control: string, text: string, today: LocalDate): ProblemCode | null {
  if (text === '') return OPTIONAL.includes(control) ? null : 'EMPTY';
  if (control === 'amount') return isMoney(amountTyped(text)) ? null : 'NOT_A_MONEY';
  const { fields }: FormDescription<string, never, unknown> = OFFER_FORM;
  switch (fields[control]?.view?.kind) {
    case 'number':
      return wholeNumber(text) < 0 ? 'NOT_A_NUMBER' : null;
    case 'time':
      return TIME.test(text) ? null : 'NOT_A_TIME';
    case 'day':
      if (!isLocalDate(text)) return 'NOT_A_DATE';
      return text < today ? 'IN_THE_PAST' : null;
    default:
      return null;
  }
}

/** The condition that the vacancy names for work at night. */
const NIGHT = 'conditions.NIGHT';

/**
 * The control that shows problems of an input path; empty if the form has none. This form does not ask about
 * night work, which the vacancy defines, so a problem with it is shown at the hours.
 */
export const fieldOf = (path: string): string => (path === NIGHT ? 'endsAt' : (controlAt(OFFER_FORM, path)?.control ?? ''));

/** Replaces an API message that refers to a field of the vacancy. */
export function formMessage({ t }: I18n, { path, message }: ApiProblem): string {
  // The API names an instant, but the form asks for a day.
  if (path === 'answerBy') return t(msg`Choose a day at least 3 days from now and no later than the first day of work.`);
  return path === NIGHT ? t(msg`The vacancy says there is no night work. Choose hours between 05:00 and 22:00, or post a vacancy with night work.`) : message;
}
