import type { MessageDescriptor } from '@lingui/core';
import { describeForm } from '../../../shared/described-form/form-description';
import { fieldKinds, required } from '../../../shared/described-form/form-kinds';
import { i18nFor } from '../../../shared/labels/page-i18n';
import { FormReader } from './form-reader';

const label = (message: string): MessageDescriptor => ({ id: message, message });

type Kind = 'TRAINING' | 'VISIT';
interface Input {
  readonly kind: Kind;
  readonly tools: Kind[];
  readonly on: string;
  readonly until: string | null;
  readonly people: number | null;
  readonly hours: number | null;
  readonly place: string;
  readonly about: string;
}

const { text, day, number, decimal, choice, choices, item } = fieldKinds<'ALL', Input, { [K in keyof Input]: Input[K] | null }>();
const OPTIONS = { values: ['TRAINING', 'VISIT'] as readonly Kind[], optionText: (_: unknown, value: Kind) => value };
const FORM = describeForm<'ALL', Input, Input>()({
  kind: required(choice({ section: 'ALL', path: 'kind', label: label('Type'), ...OPTIONS }), ''),
  tools: choices({ section: 'ALL', path: 'tools', label: label('Type'), isRequired: true, ...OPTIONS }),
  on: required(day({ section: 'ALL', path: 'on', label: label('Date') }), ''),
  until: day({ section: 'ALL', path: 'until', label: label('Date') }),
  people: number({ section: 'ALL', path: 'people', label: label('Hours') }),
  hours: decimal({ section: 'ALL', path: 'hours', label: label('Hours') }),
  place: required(item({ section: 'ALL', path: 'place', label: label('Place') }), ''),
  about: required(text({ section: 'ALL', path: 'about', label: label('Topic') }), ''),
});
const COMPLETE = { kind: 'VISIT', tools: ['TRAINING'], on: '2026-11-05', until: '', people: '៣', hours: '១,៥', place: 'a', about: ' Contracts ' };

test('a complete form has an input and no problems', () => {
  const reader = new FormReader(i18nFor('en'), COMPLETE);
  expect(reader.describedInput(FORM)).toEqual({
    kind: 'VISIT',
    tools: ['TRAINING'],
    on: '2026-11-05',
    until: null,
    people: 3,
    hours: 1.5,
    place: 'a',
    about: 'Contracts',
  });
  expect(reader.problems).toEqual([]);
});

test.each([
  ['no answers', {}, ['kind', 'tools', 'on', 'place', 'about']],
  ['values that are no option', { ...COMPLETE, kind: 'FUNDS', tools: ['FUNDS'] }, ['kind', 'tools']],
  ['a day that does not exist', { ...COMPLETE, until: '2026-02-30' }, ['until']],
  ['a word instead of a number', { ...COMPLETE, people: 'three' }, ['people']],
  ['a word instead of hours', { ...COMPLETE, hours: 'two' }, ['hours']],
])('a form with %s has a problem for each of these fields', (_, values, fields) => {
  const reader = new FormReader(i18nFor('en'), values);
  reader.describedInput(FORM);
  expect(reader.problems.map(({ field }) => field)).toEqual(fields);
});
