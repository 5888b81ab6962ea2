import { msg } from '@lingui/core/macro';
import type { Words } from '../../../shared/labels/words';
import { daysText, hoursText, lengthText, payText, type TermsOfWork } from '../../../shared/labels/work-labels';

/** Terms of work as facts, in the order in which people look for them. */
export function termsFacts(words: Words, terms: TermsOfWork & { readonly startsOn: string }): readonly (readonly [label: string, value: string])[] {
  const { t } = words;
  const probation = words.number(terms.probationDays);
  return [
    [t(msg`Pay`), payText(words, terms.pay)],
    [t(msg`Working days`), daysText(words, terms.days)],
    [t(msg`Hours`), hoursText(words, terms)],
    [t(msg`First day of work`), words.day(terms.startsOn)],
    [t(msg`Length`), lengthText(words, terms.contractMonths)],
    [t(msg`Probation`), terms.probationDays === 0 ? t(msg`None`) : t(msg`${probation} days`)],
  ];
}
