import { msg } from '@lingui/core/macro';
import { problemText } from '../../../../locales/refusal-texts';
import { addDays, isLocalDate, type LocalDate } from '../../../../shared/local-date';
import type { ProblemCode } from '../../../../shared/refusal';
import { amountTyped, wholeNumber } from '../../../shared/form/digits';
import { type FormProblem, type FormValues, textOf, textsOf } from '../../../shared/form/form-drafts';
import type { I18n } from '../../../shared/labels/page-i18n';
import type { OfferInput, PayPeriod, TermsInput, Weekday } from '../../gql';
import type { Candidate } from './offer.page';

interface ApiProblem {
  readonly path: string;
  readonly message: string;
}

/** The usual time to consider an offer. The minimum is three days. */
const ANSWER_IN_DAYS = 7;

/**
 * The vacancy's terms as form values. A first day in the past is left empty, so the employer must enter a new
 * one, and the suggested deadline for the answer is never after the first day.
 */
export function offerValues({ vacancy: { terms } }: Candidate, today: LocalDate): FormValues {
  const startsOn = terms.startsOn > today ? terms.startsOn : '';
  const usualDeadline = addDays(today, ANSWER_IN_DAYS);
  return {
    amount: terms.pay.amount,
    currency: terms.pay.currency,
    per: terms.pay.per,
    days: terms.days,
    startsAt: terms.startsAt,
    endsAt: terms.endsAt,
    hoursPerWeek: String(terms.hoursPerWeek),
    contractMonths: String(terms.contractMonths ?? ''),
    probationDays: String(terms.probationDays),
    startsOn,
    answerOn: startsOn !== '' && startsOn < usualDeadline ? startsOn : usualDeadline,
  };
}

/** The form values as API input. The API reports what is invalid in them. */
export const offerInput = (values: FormValues): OfferInput => ({
  terms: termsInput(values),
  answerBy: `${textOf(values, 'answerOn')}T18:00:00+07:00`,
});

function termsInput(values: FormValues): TermsInput {
  const text = (name: string): string => textOf(values, name).trim();
  const months = text('contractMonths');
  return {
    pay: { amount: amountTyped(text('amount')), currency: text('currency') === 'KHR' ? 'KHR' : 'USD', per: text('per') as PayPeriod },
    days: [...textsOf(values, 'days')] as Weekday[],
    startsAt: text('startsAt'),
    endsAt: text('endsAt'),
    hoursPerWeek: wholeNumber(text('hoursPerWeek')),
    ...(months === '' ? {} : { contractMonths: wholeNumber(months) }),
    probationDays: wholeNumber(text('probationDays')),
    startsOn: text('startsOn'),
  };
}

const TIME = /^([01]\d|2[0-3]):[0-5]\d$/;
const isMoney = (text: string): boolean => /^\d+(\.\d{1,2})?$/.test(text) && Number(text) > 0;

/**
 * Missing and unreadable values, which would leave the summary incomplete, and days in the past. The API
 * checks everything else against the law.
 */
export function typedProblems({ language }: I18n, values: FormValues, today: LocalDate): FormProblem[] {
  const text = (name: string): string => textOf(values, name).trim();
  const when = (name: string, isWrong: boolean, problem: ProblemCode): FormProblem[] =>
    isWrong ? [{ field: name, message: problemText(language, { problem }) }] : [];
  const required = (name: string, isReadable: boolean, problem: ProblemCode): FormProblem[] =>
    text(name) === '' ? when(name, true, 'EMPTY') : when(name, !isReadable, problem);
  const whole = (name: string): boolean => wholeNumber(text(name)) >= 0;
  const day = (name: string): FormProblem[] => {
    const unreadable = required(name, isLocalDate(text(name)), 'NOT_A_DATE');
    return unreadable.length > 0 ? unreadable : when(name, text(name) < today, 'IN_THE_PAST');
  };
  return [
    ...required('amount', isMoney(amountTyped(text('amount'))), 'NOT_A_MONEY'),
    ...required('per', true, 'EMPTY'),
    ...when('days', textsOf(values, 'days').length === 0, 'EMPTY'),
    ...required('startsAt', TIME.test(text('startsAt')), 'NOT_A_TIME'),
    ...required('endsAt', TIME.test(text('endsAt')), 'NOT_A_TIME'),
    ...required('hoursPerWeek', whole('hoursPerWeek'), 'NOT_A_NUMBER'),
    ...day('startsOn'),
    ...day('answerOn'),
    ...when('contractMonths', !whole('contractMonths'), 'NOT_A_NUMBER'),
    ...when('probationDays', !whole('probationDays'), 'NOT_A_NUMBER'),
  ];
}

/** The condition that the vacancy names for work at night. */
const NIGHT = 'conditions.NIGHT';
const FIELDS: Readonly<Record<string, string>> = { answerBy: 'answerOn', 'terms.pay': 'amount', [NIGHT]: 'endsAt' };
/** The form field that shows problems of an input path. */
export const fieldOf = (path: string): string => FIELDS[path] ?? path.replace(/^terms\.(?:pay\.)?/, '').split('.')[0] ?? '';

/**
 * This form does not ask about night work; the vacancy defines it. A problem with it is therefore reported at
 * the hours.
 */
export const formMessage = ({ t }: I18n, { path, message }: ApiProblem): string =>
  path === NIGHT ? t(msg`The vacancy says there is no night work. Choose hours between 05:00 and 22:00, or post a vacancy with night work.`) : message;
