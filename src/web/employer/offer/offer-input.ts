import { addDays, type LocalDate } from '../../../shared/local-date';
import { amountTyped, wholeNumber } from '../../shared/digits';
import { type FormValues, textOf, textsOf } from '../../shared/form-drafts';
import type { OfferInput, PayPeriod, TermsInput, Weekday } from '../gql';
import type { Candidate } from './page';

/** As long as people usually think it over; the least is three days. */
const ANSWER_IN_DAYS = 7;

/** The terms of the vacancy, as the form holds them; a first day that has passed is asked for anew, and nobody answers after it. */
export function valuesOf({ vacancy: { terms } }: Candidate, today: LocalDate): FormValues {
  const startsOn = terms.startsOn > today ? terms.startsOn : '';
  const usually = addDays(today, ANSWER_IN_DAYS);
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
    answerOn: startsOn !== '' && startsOn < usually ? startsOn : usually,
  };
}

/** The form as the API takes it; what is not right in it is told by the API. */
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

/** Whether there is enough to be looked over; what else is wrong the API tells when it is made. */
export const emptyFields = (values: FormValues): string[] =>
  ['amount', 'per', 'startsAt', 'endsAt', 'hoursPerWeek', 'startsOn', 'answerOn']
    .filter((name) => textOf(values, name).trim() === '')
    .concat(textsOf(values, 'days').length === 0 ? ['days'] : []);

/** Whether its days can be shown as days at all. */
export const isShowable = (values: FormValues): boolean =>
  ['startsOn', 'answerOn'].every((name) => !Number.isNaN(Date.parse(`${textOf(values, name)}T00:00:00Z`))) &&
  !Number.isNaN(Number(amountTyped(textOf(values, 'amount'))));

const FIELDS: Readonly<Record<string, string>> = { answerBy: 'answerOn', 'terms.pay': 'amount' };
/** Under which field of the form a path of the input stands. */
export const fieldOf = (path: string): string => FIELDS[path] ?? path.replace(/^terms\.(?:pay\.)?/, '').split('.')[0] ?? '';
