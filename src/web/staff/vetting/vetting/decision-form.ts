import { msg } from '@lingui/core/macro';
import { describeForm } from '../../../shared/described-form/form-description';
import { textOf } from '../../../shared/form/form-drafts';
import { fieldKinds, required } from '../../../shared/described-form/form-kinds';
import type { Incomplete } from '../../../shared/described-form/form-paths';
import { decisionText, VETTING_DECISIONS } from '../../shared/employer-labels';
import type { StaffVettingQuery, VettingDecideInput } from '../../gql';

export type Decision = NonNullable<StaffVettingQuery['vetting']>['decisions'][number];
type Content = Pick<Decision, 'decision' | 'conditions' | 'validUntil'>;

const { choice, day } = fieldKinds<'DECISION', Content, Incomplete<VettingDecideInput>>();

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** One person's decision about a vetting. */
export const DECISION_FORM = describeForm<'DECISION', Content, VettingDecideInput>()({
  decision: required(choice({ section: 'DECISION', path: 'decision', label: msg`Your decision`, values: VETTING_DECISIONS, optionText: decisionText }), ''),
  conditions: {
    section: 'DECISION',
    paths: ['conditions'],
    label: msg`Conditions, one per line`,
    view: { kind: 'text', rows: 3 },
    saved: ({ conditions }) => conditions,
    values: ({ conditions }, name) => ({ [name]: conditions.join('\n') }),
    input: (values, name) => [['conditions', linesOf(textOf(values, name))]],
    text: (_, { conditions }) => conditions,
    controlWithin: (_line, name) => name,
  },
  validUntil: day({
    section: 'DECISION',
    path: 'validUntil',
    label: msg`Valid until`,
    hint: msg`If empty: the day your colleague entered, or the longest allowed (6 months the first time, then 12).`,
    short: true,
  }),
});
