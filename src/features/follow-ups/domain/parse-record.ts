import { ANSWERS, answersTo, INDICATOR_CODES, type IndicatorAnswer, INDICATORS } from '../../alerts/domain/indicators';
import type { LocalDate } from '../../../shared/local-date';
import { CURRENCIES, type Currency, readAmount } from '../../../shared/money';
import { InputReader } from '../../../shared/input-reader';
import type { Refusal } from '../../../shared/refusal';
import { type ContactReport, STAFF_CHANNELS, WANTS } from './follow-up-record';

type Fields = Readonly<Record<string, unknown>>;

const MAX_HOURS_PER_WEEK = 112;

/** The dates an input is checked against: today in Phnom Penh, and the start of the placement. */
export interface ContactDays {
  readonly today: LocalDate;
  readonly startsOn: LocalDate;
}

/**
 * Parses what a trainee reported to staff. Each of the eleven questions is answered at most once (REPEATED).
 * The pay date lies between her start and today (BEFORE_START, TOO_BIG). Deductions are in the currency of
 * the pay (EMPTY without it). `mood` and `wanted` are 1 to 5. `holdsOwnId` must agree with the answer about
 * documents (NOT_ALLOWED).
 */
export function parseRecord(input: Fields, days: ContactDays): ContactReport | Refusal<'INVALID_INPUT'> {
  const reader = new InputReader(input);
  const method = reader.choice('method', STAFF_CHANNELS);
  const answers = readAnswers(reader);
  const pay = readPay(reader, input, days);
  const holdsOwnId = optionalFlag(reader, input, 'holdsOwnId');
  const documentsAnswer = answers.find(({ indicator }) => indicator === 'RETENTION_OF_DOCUMENTS')?.answer;
  if ((documentsAnswer === 'YES' && holdsOwnId === false) || (documentsAnswer === 'NO' && holdsOwnId === true))
    reader.refuse('holdsOwnId', 'NOT_ALLOWED', String(!holdsOwnId));
  return reader.result({
    method,
    answers,
    facts: {
      mood: reader.optionalInteger('mood', 1, 5),
      wants: reader.optionalChoice('wants', WANTS),
      feelsSafe: reader.optionalChoice('feelsSafe', ANSWERS),
      wanted: reader.optionalInteger('wanted', 1, 5),
      contractInHand: optionalFlag(reader, input, 'contractInHand'),
      ...pay,
      hoursLastWeek: reader.optionalInteger('hoursLastWeek', 0, MAX_HOURS_PER_WEEK),
      daysLastWeek: reader.optionalInteger('daysLastWeek', 0, 7),
      holdsOwnId,
      stillWorks: optionalFlag(reader, input, 'stillWorks'),
      nextStep: reader.optionalText('nextStep', 1000),
    },
  });
}

function readAnswers(reader: InputReader): readonly IndicatorAnswer[] {
  const answers = reader.list('answers', Object.keys(INDICATORS).length, (item) => {
    const indicator = item.choice('indicator', INDICATOR_CODES);
    return { indicator, answer: item.choice('answer', answersTo(indicator)) };
  });
  answers.forEach(({ indicator }, at) => {
    if (answers.findIndex((other) => other.indicator === indicator) < at) reader.refuse(`answers.${at}.indicator`, 'REPEATED');
  });
  return answers;
}

/** An amount with its currency, such as `{ amount: "208.00", currency: USD }`. */
function readPay(reader: InputReader, input: Fields, { today, startsOn }: ContactDays) {
  const payReceived = input['payReceived'];
  const part = new InputReader(Object(payReceived) as Fields, 'payReceived.', reader.problems);
  const isGiven = payReceived !== undefined && payReceived !== null;
  const currency: Currency | null = isGiven ? part.choice('currency', CURRENCIES) : null;
  const payReceivedAmount = currency ? amountOf(part, Object(payReceived) as Fields, 'amount', currency) : null;
  const paidOn = reader.optionalDate('paidOn');
  if (paidOn !== null && paidOn < startsOn) reader.refuse('paidOn', 'BEFORE_START', startsOn);
  if (paidOn !== null && paidOn > today) reader.refuse('paidOn', 'TOO_BIG', today);
  const hasDeductions = input['deductions'] !== undefined && input['deductions'] !== null;
  if (hasDeductions && !currency) reader.refuse('payReceived', 'EMPTY');
  const deductionsAmount = hasDeductions && currency ? amountOf(reader, input, 'deductions', currency) : null;
  return { payReceivedAmount, payReceivedCurrency: currency, paidOn, deductionsAmount };
}

function amountOf(reader: InputReader, input: Fields, field: string, currency: Currency): number {
  const text = input[field];
  const amount = typeof text === 'string' ? readAmount(text, currency) : undefined;
  if (amount === undefined) reader.refuse(field, 'NOT_A_MONEY');
  return amount ?? 0;
}

/** True, false, or null if not answered. */
function optionalFlag(reader: InputReader, input: Fields, field: string): boolean | null {
  const value = input[field];
  if (value === undefined || value === null) return null;
  if (typeof value !== 'boolean') reader.refuse(field, 'NOT_ALLOWED', 'true, false');
  return value === true;
}
