import { msg } from '@lingui/core/macro';
import type { I18n } from '../../../shared/labels/page-i18n';
import { daysText, hoursText, lengthText, payText, probationText, type TermsOfWork } from '../../../shared/labels/work-labels';

/** Terms of work as facts, in the order in which people look for them. */
export function termsFacts(i18n: I18n, terms: TermsOfWork & { readonly startsOn: string }): readonly (readonly [label: string, value: string])[] {
  const { t } = i18n;
  return [
    [t(msg`Pay`), payText(i18n, terms.pay)],
    [t(msg`Working days`), daysText(i18n, terms.days)],
    [t(msg`Hours`), hoursText(i18n, terms)],
    [t(msg`First day of work`), i18n.day(terms.startsOn)],
    [t(msg`Contract length`), lengthText(i18n, terms.contractMonths)],
    [t(msg`Probation`), probationText(i18n, terms.probationDays)],
  ];
}
