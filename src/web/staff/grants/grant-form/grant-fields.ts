import { msg } from '@lingui/core/macro';
import { amountTyped } from '../../../shared/form/digits';
import { type FormValues, textsOf } from '../../../shared/form/form-drafts';
import { emptyProblem } from '../../../shared/visit/outcomes';
import type { I18n } from '../../../shared/labels/page-i18n';
import type { FormReader } from '../../shared/form-reader';
import type { Currency, GrantFormQuery, GrantInput, GrantLineFragment } from '../../gql';

const CURRENCIES: readonly Currency[] = ['USD', 'KHR'];
export const targetField = (indicator: string): string => `target-${indicator}`;

export const grantLabels = ({ t }: I18n) => ({
  id: t(msg`Short name`),
  title: t(msg`Title`),
  donor: t(msg`Donor`),
  startsOn: t(msg`First day`),
  endsOn: t(msg`Last day`),
  amount: t(msg`Amount`),
  currency: t(msg`Currency`),
  countsWithoutConsent: t(msg`Trainees who do not consent to donor statistics`),
  institutionIds: t(msg`Participating institutions`),
});

type Definitions = GrantFormQuery['indicatorDefinitions'];

/** The targets with a number. An empty field is no target. */
const filledTargets = (form: FormReader, definitions: Definitions) =>
  definitions.flatMap(({ id }) => {
    const target = form.optionalInteger(targetField(id));
    return target === null ? [] : [{ indicator: id, target }];
  });

function institutionsIn(form: FormReader): string[] {
  const ids = [...textsOf(form.values, 'institutionIds')];
  if (ids.length === 0) form.addProblem('institutionIds', emptyProblem(form.i18n, 'institutionIds').message);
  return ids;
}

export const grantInput = (form: FormReader, definitions: Definitions): GrantInput => ({
  title: form.requiredText('title'),
  donor: form.requiredText('donor'),
  startsOn: form.day('startsOn'),
  endsOn: form.day('endsOn'),
  amount: amountTyped(form.requiredText('amount')),
  currency: form.choice('currency', CURRENCIES),
  countsWithoutConsent: form.text('countsWithoutConsent') === 'YES',
  institutionIds: institutionsIn(form),
  targets: filledTargets(form, definitions),
});

/** Maps a path of the input to a form field. The API identifies a target by its index among those sent. */
export function grantField(form: FormReader, definitions: Definitions): (path: string) => string {
  const targets = filledTargets(form, definitions);
  return (path) => {
    const target = targets[Number(/^targets\.(\d+)/.exec(path)?.[1] ?? NaN)];
    return target ? targetField(target.indicator) : (path.split('.')[0] ?? path);
  };
}

export const valuesOf = (grant: GrantLineFragment): FormValues => ({
  title: grant.title,
  donor: grant.donor,
  startsOn: grant.startsOn,
  endsOn: grant.endsOn,
  amount: grant.amount,
  currency: grant.currency,
  countsWithoutConsent: grant.countsWithoutConsent ? 'YES' : '',
  institutionIds: grant.institutions.map(({ id }) => id),
  ...Object.fromEntries(grant.targets.map(({ indicator, target }) => [targetField(indicator), String(target)])),
});
