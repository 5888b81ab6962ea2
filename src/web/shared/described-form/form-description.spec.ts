import type { MessageDescriptor } from '@lingui/core';
import { i18nFor } from '../labels/page-i18n';
import {
  answersIn,
  controlAt,
  controlLabel,
  describeForm,
  formInput,
  formValues,
  mergeUnitsIn,
  namesIn,
  positionOf,
  sectionInput,
  sectionValues,
  typedAnswersIn,
} from './form-description';
import { mergeEdits, withBase } from '../form/edit-conflicts';
import type { FormValues } from '../form/form-drafts';
import { fieldKinds, required } from './form-kinds';
import type { Incomplete } from './form-paths';
import { formList } from './form-rows';

type Section = 'WORK' | 'HOURS';
type Weekday = 'MON' | 'TUE';
interface Skill {
  readonly code: string;
  readonly level: number;
}
interface Content {
  readonly title: string | null;
  readonly terms: { readonly days: Weekday[] | null; readonly hours: number | null; readonly startsOn: string | null } | null;
  readonly skills: Skill[] | null;
}
interface Input {
  title: string;
  terms?: { days?: Weekday[] | null; hours?: number | null; startsOn?: string | null } | null;
  skills?: Skill[] | null;
}

const label = (message: string): MessageDescriptor => ({ id: message, message });
const SKILLS = formList({ skillCode: '', skillLevel: '2' }, ({ skillCode }) => skillCode !== '');
const { text, number, day, choices, list } = fieldKinds<Section, Content, Incomplete<Input>>();
const TITLE = required(text({ section: 'WORK', path: 'title', label: label('Title') }), '');
const TERMS = {
  days: choices({
    section: 'HOURS',
    path: 'terms.days',
    label: label('Working days'),
    values: ['MON', 'TUE'] as const,
    optionText: (_, value) => value,
    usual: ['MON'],
  }),
  hours: number({ section: 'HOURS', path: 'terms.hours', label: label('Hours'), usual: '40' }),
  startsOn: day({ section: 'HOURS', path: 'terms.startsOn', label: label('First day') }),
};
const SKILL_ROWS = list({
  section: 'WORK',
  path: 'skills',
  label: label('Skills'),
  list: SKILLS,
  controlLabels: { skillCode: label('Skill'), skillLevel: label('Level') },
  mainColumn: 'skillCode',
  columnOf: { level: 'skillLevel' },
  saved: ({ skills }) => skills?.map(({ code, level }) => ({ skillCode: code, skillLevel: String(level) })),
  item: ({ skillCode, skillLevel }) => ({ code: skillCode, level: Number(skillLevel) }),
  rowText: (_, { skillCode }) => skillCode,
});
const FORM = describeForm<Section, Content, Input>()({ title: TITLE, skillText: SKILL_ROWS, ...TERMS });

const SAVED: Content = {
  title: 'Baker',
  terms: { days: ['MON', 'TUE'], hours: 48, startsOn: '2026-11-05' },
  skills: [
    { code: 'bake', level: 3 },
    { code: 'clean', level: 2 },
  ],
};
const EMPTY: Content = { title: null, terms: null, skills: null };
const VALUES: FormValues = { title: 'Baker', skillCode: ['bake', 'clean'], skillLevel: ['3', '2'], days: ['MON', 'TUE'], hours: '48', startsOn: '2026-11-05' };

test('saved answers become form values, and these values become the same input', () => {
  expect(formValues(FORM, SAVED)).toEqual(VALUES);
  expect(formInput(FORM, VALUES)).toEqual(SAVED);
});

test('a section has only its own fields', () => {
  expect(namesIn(FORM, 'HOURS')).toEqual(['days', 'hours', 'startsOn']);
  expect(sectionValues(FORM, 'HOURS', SAVED)).toEqual({ days: ['MON', 'TUE'], hours: '48', startsOn: '2026-11-05' });
  expect(sectionInput(FORM, 'HOURS', VALUES)).toEqual({ terms: SAVED.terms });
});

test('only a section without an answer shows the usual values', () => {
  expect(sectionValues(FORM, 'HOURS', EMPTY)).toEqual({ days: ['MON'], hours: '40', startsOn: '' });
  expect(sectionValues(FORM, 'HOURS', { ...EMPTY, terms: { days: null, hours: 20, startsOn: null } })).toEqual({ days: [], hours: '20', startsOn: '' });
});

test('an empty field clears the saved answer, and a required one is sent as an empty text', () => {
  expect(formInput(FORM, {})).toEqual({ title: '', skills: [], terms: { days: [], hours: null, startsOn: null } });
});

test('the summary has a row for each field, with the text of the saved answer', () => {
  const answers = answersIn(i18nFor('en'), FORM, 'WORK', SAVED);
  expect(answers).toEqual([
    { field: 'title', label: 'Title', text: 'Baker' },
    { field: 'skillText', label: 'Skills', text: ['bake', 'clean'] },
  ]);
  expect(answersIn(i18nFor('en'), FORM, 'HOURS', EMPTY).map(({ text: answer }) => answer)).toEqual([null, null, null]);
  expect(answersIn(i18nFor('km'), FORM, 'HOURS', SAVED)[1]?.text).toBe('៤៨');
});

test('typed answers have the same texts before they are saved', () => {
  for (const section of ['WORK', 'HOURS'] as const) {
    expect(typedAnswersIn(i18nFor('en'), FORM, section, VALUES)).toEqual(answersIn(i18nFor('en'), FORM, section, SAVED));
  }
});

test.each([
  ['title', 'title', 'WORK'],
  ['terms', 'days', 'HOURS'],
  ['terms.hours', 'hours', 'HOURS'],
  ['terms.days.1', 'days', 'HOURS'],
  ['skills', 'skillText', 'WORK'],
  ['skills.1', 'skillCode-1', 'WORK'],
  ['skills.1.level', 'skillLevel-1', 'WORK'],
] as const)('a problem at %s is shown at %s', (path, control, section) => {
  expect(controlAt(FORM, path)).toEqual({ control, section });
});

test.each(['', 'general', 'term', 'titles', 'title.0', 'skills.x', 'constructor'])('a problem at %j has no control', (path) => {
  expect(controlAt(FORM, path)).toBeNull();
});

test('a control of a list row is labelled with its row number, and follows the controls before it', () => {
  expect(controlLabel(i18nFor('en'), FORM, 'skillLevel-1')).toBe('Level (2)');
  expect(controlLabel(i18nFor('en'), FORM, 'unknown')).toBeUndefined();
  const controls = ['hours', 'skillLevel-1', 'title', 'skillCode-0'];
  expect(controls.sort((one, other) => positionOf(FORM, one) - positionOf(FORM, other))).toEqual(['title', 'skillCode-0', 'skillLevel-1', 'hours']);
});

test('each field is merged on its own, and the columns of a list together', () => {
  const units = mergeUnitsIn(FORM, 'WORK');
  expect(units.map(({ field, names }) => [field, names])).toEqual([
    ['title', undefined],
    ['skillText', ['skillCode', 'skillLevel']],
  ]);
  const mine = { ...withBase(units, formValues(FORM, SAVED)), skillLevel: ['4', '2'] };
  const now = formValues(FORM, { ...SAVED, title: 'Pastry baker', skills: [{ code: 'bake', level: 1 }] });
  const { sendable, redisplay, conflicts } = mergeEdits(units, mine, now);
  expect(conflicts).toEqual([units[1]]);
  expect(sendable).toMatchObject({ title: 'Pastry baker', skillCode: ['bake'], skillLevel: ['1'] });
  expect(redisplay).toMatchObject({ title: 'Pastry baker', skillCode: ['bake', 'clean'], skillLevel: ['4', '2'] });
});

test('a form that leaves out a path of the input does not compile', () => {
  const describe = describeForm<Section, Content, Input>();
  // @ts-expect-error no field fills the path skills
  expect(describe({ title: TITLE, ...TERMS }).names).not.toContain('skillText');
  const { days, hours } = TERMS;
  // @ts-expect-error no field fills the path terms.startsOn
  expect(describe({ title: TITLE, skillText: SKILL_ROWS, days, hours }).names).not.toContain('startsOn');
});

test('a field with a path that the input or the saved answers lack does not compile', () => {
  // @ts-expect-error the input has no path terms.pay
  expect(number({ section: 'HOURS', path: 'terms.pay', label: label('Pay') }).paths).toEqual(['terms.pay']);
  // @ts-expect-error terms.days is not a number
  expect(number({ section: 'HOURS', path: 'terms.days', label: label('Days') }).paths).toEqual(['terms.days']);
});
