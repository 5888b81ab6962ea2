import { msg } from '@lingui/core/macro';
import type { I18n } from '../labels/page-i18n';
import { dayCountText } from '../labels/durations';
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
      return t(msg`Pay is now ${now}, not ${before}.`);
    case 'days':
      return t(msg`The working days are now ${now}, not ${before}.`);
    case 'startsAt':
      return t(msg`Work now starts at ${now}, not at ${before}.`);
    case 'endsAt':
      return t(msg`Work now ends at ${now}, not at ${before}.`);
    case 'hoursPerWeek':
      return t(msg`It is now ${now} hours a week, not ${before}.`);
    case 'contractMonths':
      return t(msg`How long the work lasts: now ${now}, before ${before}.`);
    case 'probationDays':
      return t(msg`Trial period: now ${now}, before ${before}.`);
    case 'startsOn':
      return t(msg`The first day is now ${now}, not ${before}.`);
    default:
      return t(msg`Now ${now}, before ${before}.`);
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
  contractMonths: (i18n, value) => (value === '' ? i18n.t(msg`no end date`) : lengthText(i18n, Number(value))),
  probationDays: (i18n, value) => (value === '0' ? i18n.t(msg`none`) : dayCountText(i18n, Number(value))),
  startsOn: (i18n, value) => i18n.day(value),
};
