import { msg } from '@lingui/core/macro';
import type { I18n } from '../labels/page-i18n';
import { daysText, lengthText, payText, type TermsOfWork } from '../labels/work-labels';

/** A term that differs from what was promised, as in the schemas: codes, numbers and ISO dates. */
interface TermChange {
  readonly term: string;
  readonly before: string;
  readonly now: string;
}

/** The change of one term, as a sentence in the user's language. */
export function termChangeText(i18n: I18n, { term, before: first, now: last }: TermChange): string {
  const { t } = i18n;
  const format = FORMATS[term] ?? unchanged;
  const [before, now] = [format(i18n, first), format(i18n, last)];
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

type FormatTerm = (i18n: I18n, value: string) => string;

const unchanged: FormatTerm = (_words, value) => value;

const FORMATS: Readonly<Record<string, FormatTerm>> = {
  pay: (i18n, value) => {
    const [amount = '', currency = '', per = ''] = value.split(' ');
    return payText(i18n, { amount, currency, per: per as TermsOfWork['pay']['per'] });
  },
  days: (i18n, value) => daysText(i18n, value.split(' ')),
  startsAt: (i18n, value) => i18n.time(value),
  endsAt: (i18n, value) => i18n.time(value),
  hoursPerWeek: (i18n, value) => i18n.number(Number(value)),
  contractMonths: (i18n, value) => (value === '' ? i18n.t(msg`without an end date`) : lengthText(i18n, Number(value))),
  probationDays: (i18n, value) => {
    const days = i18n.number(Number(value));
    return value === '0' ? i18n.t(msg`no trial time`) : i18n.t(msg`${days} days`);
  },
  startsOn: (i18n, value) => i18n.day(value),
};
