import { msg } from '@lingui/core/macro';
import { describeForm } from '../../../shared/described-form/form-description';
import { fieldKinds, numberIn, required } from '../../../shared/described-form/form-kinds';
import type { Incomplete } from '../../../shared/described-form/form-paths';
import { amountTyped } from '../../../shared/form/digits';
import { type FormValues, textOf, textsOf } from '../../../shared/form/form-drafts';
import type { I18n } from '../../../shared/labels/page-i18n';
import type { FormReader } from '../../shared/forms/form-reader';
import { institutionName } from '../../shared/institution-labels';
import type { Currency, GrantInput, GrantLineFragment } from '../../gql';

type Section = 'NAME' | 'GRANT' | 'TARGETS';

const { text, day, select, flag } = fieldKinds<Section, GrantLineFragment, Incomplete<GrantInput>>();
const CURRENCIES: readonly Currency[] = ['USD', 'KHR'];
const currencyText = ({ t }: I18n, currency: Currency): string => (currency === 'USD' ? t(msg`US dollars`) : t(msg`Riel`));

/** The control of a target. The indicators are data. */
export const targetControl = (indicator: string): string => `target-${indicator}`;
const TARGET_PREFIX = targetControl('');

const targetControlsIn = (values: FormValues): string[] => Object.keys(values).filter((name) => name.startsWith(TARGET_PREFIX));

/** The targets with a number, in the order of the form. An empty field is no target. */
const targetsIn = (values: FormValues): { indicator: string; target: number }[] =>
  targetControlsIn(values).flatMap((name) => {
    const target = numberIn(values, name);
    return target === null ? [] : [{ indicator: name.slice(TARGET_PREFIX.length), target }];
  });

/** A grant and its targets. */
export const GRANT_FORM = describeForm<Section, GrantLineFragment, GrantInput>()({
  id: {
    section: 'NAME',
    // an argument of its own, but the API reports its problems with those of the input
    paths: ['id'],
    label: msg`Short name`,
    view: { kind: 'text', autocomplete: 'off', short: true },
    hint: msg`Lower-case letters, digits and hyphens, for example pathways-2026. You cannot change it later.`,
    saved: ({ id }) => id,
    values: ({ id }, name) => ({ [name]: id }),
    input: () => [],
    text: (_, { id }) => id,
  },
  title: required(text({ section: 'GRANT', path: 'title', label: msg`Title` }), ''),
  donor: required(text({ section: 'GRANT', path: 'donor', label: msg`Donor` }), ''),
  startsOn: required(day({ section: 'GRANT', path: 'startsOn', label: msg`First day`, beside: 'days' }), ''),
  endsOn: required(day({ section: 'GRANT', path: 'endsOn', label: msg`Last day`, beside: 'days' }), ''),
  amount: {
    ...text({ section: 'GRANT', path: 'amount', label: msg`Amount`, hint: msg`For example, 500000 or 500000.50`, beside: 'amount', isRequired: true }),
    view: { kind: 'amount', short: false },
    input: (values, name) => [['amount', amountTyped(textOf(values, name))]],
  },
  currency: required(select({ section: 'GRANT', path: 'currency', label: msg`Currency`, values: CURRENCIES, optionText: currencyText, beside: 'amount' }), ''),
  institutionIds: {
    section: 'GRANT',
    paths: ['institutionIds'],
    label: msg`Participating institutions`,
    view: { kind: 'choice', several: true },
    isRequired: true,
    saved: ({ institutions }) => institutions,
    values: ({ institutions }, name) => ({ [name]: institutions.map(({ id }) => id) }),
    input: (values, name) => [['institutionIds', [...textsOf(values, name)]]],
    text: (i18n, { institutions }) => i18n.list(institutions.map((one) => institutionName(i18n, one))),
    controlWithin: (_at, name) => name,
  },
  countsWithoutConsent: flag({
    section: 'GRANT',
    path: 'countsWithoutConsent',
    label: msg`Trainees who do not consent to be counted in reports`,
    option: msg`Count them in the overall totals: the law or the grant agreement allows it`,
    yes: msg`Counted in the overall totals: the law or the grant agreement allows it`,
    no: msg`Not counted`,
  }),
  targets: {
    section: 'TARGETS',
    paths: ['targets'],
    label: msg`Targets`,
    hint: msg`Number of people or institutions to reach. Leave empty if there is no target.`,
    // a problem with all targets has no control
    pathControls: { targets: '' },
    isInSummary: false,
    saved: ({ targets }) => targets,
    values: ({ targets }) => Object.fromEntries(targets.map(({ indicator, target }) => [targetControl(indicator), String(target)])),
    input: (values) => [['targets', targetsIn(values)]],
    text: () => null,
    // the API identifies a target by its index among those sent
    controlWithin: (rest, _name, values) => {
      const target = targetsIn(values)[Number(rest.split('.')[0])];
      return target && targetControl(target.indicator);
    },
  },
});

/** The typed grant as input. */
export function grantInput(form: FormReader): GrantInput {
  for (const name of targetControlsIn(form.values)) form.optionalInteger(name);
  return form.describedInput(GRANT_FORM);
}
