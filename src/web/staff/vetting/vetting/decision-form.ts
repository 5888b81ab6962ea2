import { msg } from '@lingui/core/macro';
import { describeForm } from '../../../shared/described-form/form-description';
import { type FormValues, textOf } from '../../../shared/form/form-drafts';
import { fieldKinds, required } from '../../../shared/described-form/form-kinds';
import type { Incomplete } from '../../../shared/described-form/form-paths';
import { decisionText, VETTING_DECISIONS } from '../../shared/employer-labels';
import type { StaffVettingQuery, VettingDecideInput } from '../../gql';

export type Decision = NonNullable<StaffVettingQuery['vetting']>['decisions'][number];
type Content = Pick<Decision, 'decision' | 'conditions' | 'conditionPlans' | 'validUntil'>;

const { choice, day } = fieldKinds<'DECISION', Content, Incomplete<VettingDecideInput>>();

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** The owner and day that were entered, for each condition; none if both are empty. */
function plansOf(values: FormValues, conditions: readonly string[]): { ownerId: string; dueOn: string }[] {
  const [ownerId, dueOn] = [textOf(values, 'conditionOwner'), textOf(values, 'conditionDueOn')];
  return ownerId === '' && dueOn === '' ? [] : conditions.map(() => ({ ownerId, dueOn }));
}

/** The fields of the form that a person takes over with a colleague's conditions. */
export const CONDITION_FIELDS = ['conditions', 'conditionOwner', 'conditionDueOn'] as const;

/** One person's decision about a vetting. */
export const DECISION_FORM = describeForm<'DECISION', Content, VettingDecideInput>()({
  decision: required(choice({ section: 'DECISION', path: 'decision', label: msg`Your decision`, values: VETTING_DECISIONS, optionText: decisionText }), ''),
  conditions: {
    section: 'DECISION',
    paths: ['conditions', 'conditionPlans'],
    label: msg`Conditions, one per line`,
    view: { kind: 'text', rows: 3 },
    saved: ({ conditions }) => conditions,
    values: ({ conditions }, name) => ({ [name]: conditions.join('\n') }),
    input: (values, name) => [
      ['conditions', linesOf(textOf(values, name))],
      ['conditionPlans', plansOf(values, linesOf(textOf(values, name)))],
    ],
    text: (_, { conditions }) => conditions,
    controlWithin: (rest, name) => (rest.endsWith('ownerId') ? 'conditionOwner' : rest.endsWith('dueOn') ? 'conditionDueOn' : name),
  },
  // one owner and one day for the conditions of this decision
  conditionOwner: {
    section: 'DECISION',
    paths: [],
    label: msg`Responsible for the conditions`,
    hint: msg`If officer and day are empty: those your colleague entered, or else the lead visitor and 30 days.`,
    beside: 'plan',
    view: { kind: 'select', blank: msg`Not chosen` },
    saved: ({ conditionPlans }) => conditionPlans[0]?.owner.id,
    values: ({ conditionPlans }, name) => ({ [name]: conditionPlans[0]?.owner.id ?? '' }),
    input: () => [],
    text: (_, { conditionPlans }) => conditionPlans[0]?.owner.displayName,
  },
  conditionDueOn: {
    section: 'DECISION',
    paths: [],
    label: msg`To be met by`,
    beside: 'plan',
    view: { kind: 'day', short: true },
    saved: ({ conditionPlans }) => conditionPlans[0]?.dueOn,
    values: ({ conditionPlans }, name) => ({ [name]: conditionPlans[0]?.dueOn ?? '' }),
    input: () => [],
    text: (i18n, { conditionPlans }) => conditionPlans[0] && i18n.day(conditionPlans[0].dueOn),
  },
  validUntil: day({
    section: 'DECISION',
    path: 'validUntil',
    label: msg`Valid until`,
    hint: msg`If empty: the day your colleague entered, or the longest allowed (6 months the first time, then 12).`,
    short: true,
  }),
});
