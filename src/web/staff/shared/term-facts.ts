import { msg } from '@lingui/core/macro';
import type { Words } from '../../shared/labels/words';
import { daysText, hoursText, lengthText, payText, type TermsOfWork } from '../../shared/labels/work-labels';

/** The terms of work as facts, in the order in which staff explain them. */
export function termFacts(words: Words, terms: TermsOfWork & { readonly startsOn: string }): (readonly [label: string, value: string])[] {
  const { t } = words;
  return [
    [t(msg`Pay`), payText(words, terms.pay)],
    [t(msg`Days`), daysText(words, terms.days)],
    [t(msg`Hours`), hoursText(words, terms)],
    [t(msg`First day`), words.day(terms.startsOn)],
    [t(msg`How long`), lengthText(words, terms.contractMonths)],
    [t(msg`Days of probation`), words.number(terms.probationDays)],
  ];
}
