import { msg } from '@lingui/core/macro';
import type { Words } from '../labels/words';
import { daysText, lengthText, payText, type TermsOfWork } from '../labels/work-labels';

/** A term that differs from what was promised, as in the schemas: codes, numbers and ISO dates. */
interface TermChange {
  readonly term: string;
  readonly before: string;
  readonly now: string;
}

/** The change of one term, as a sentence in the user's language. */
export function termChangeText(words: Words, { term, before: first, now: last }: TermChange): string {
  const { t } = words;
  const format = FORMATS[term] ?? unchanged;
  const [before, now] = [format(words, first), format(words, last)];
  switch (term) {
    case 'pay':
      return t(msg`The pay was ${before} at first. Now it is ${now}.`);
    case 'days':
      return t(msg`The days of work were ${before} at first. Now they are ${now}.`);
    case 'startsAt':
      return t(msg`The work was to begin at ${before} each day. Now it begins at ${now}.`);
    case 'endsAt':
      return t(msg`The work was to end at ${before} each day. Now it ends at ${now}.`);
    case 'hoursPerWeek':
      return t(msg`It was ${before} hours a week at first. Now it is ${now} hours a week.`);
    case 'contractMonths':
      return t(msg`How long the work lasts: at first ${before}, now ${now}.`);
    case 'probationDays':
      return t(msg`How long the trial time lasts: at first ${before}, now ${now}.`);
    case 'startsOn':
      return t(msg`The first day was to be ${before}. Now it is ${now}.`);
    default:
      return t(msg`First: ${before}. Now: ${now}.`);
  }
}

type FormatTerm = (words: Words, value: string) => string;

const unchanged: FormatTerm = (_words, value) => value;

const FORMATS: Readonly<Record<string, FormatTerm>> = {
  pay: (words, value) => {
    const [amount = '', currency = '', per = ''] = value.split(' ');
    return payText(words, { amount, currency, per: per as TermsOfWork['pay']['per'] });
  },
  days: (words, value) => daysText(words, value.split(' ')),
  startsAt: (words, value) => words.time(value),
  endsAt: (words, value) => words.time(value),
  hoursPerWeek: (words, value) => words.number(Number(value)),
  contractMonths: (words, value) => (value === '' ? words.t(msg`without an end date`) : lengthText(words, Number(value))),
  probationDays: (words, value) => {
    const days = words.number(Number(value));
    return value === '0' ? words.t(msg`no trial time`) : words.t(msg`${days} days`);
  },
  startsOn: (words, value) => words.day(value),
};
