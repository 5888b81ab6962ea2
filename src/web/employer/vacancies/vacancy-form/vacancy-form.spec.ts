import { readSchema } from '../../../../platform/graphql/schema-files';
import { buildSchema, getNamedType, type GraphQLInputObjectType, type GraphQLType, isInputObjectType, isListType, isNonNullType } from 'graphql';
import { sectionInput } from '../../../shared/described-form/form-description';
import { type FormValues, textOf } from '../../../shared/form/form-drafts';
import { i18nFor } from '../../../shared/labels/page-i18n';
import type { DraftSection, VacancyDraftInput } from '../../gql';
import { VACANCY_FORM } from './vacancy-form';
import { fieldOf } from './vacancy-problems';
import { agreedCostText, costText } from './vacancy-labels';

const SCHEMA = buildSchema(readSchema('employer'));

const inputOf = (section: DraftSection, values: FormValues): VacancyDraftInput => sectionInput(VACANCY_FORM, section, values);

/** Every path that a problem with this input can have, with 0 for a list index. */
function pathsOf(input: GraphQLInputObjectType, prefix = ''): string[] {
  return Object.values(input.getFields()).flatMap(({ name, type }) => {
    const inner = getNamedType(type);
    const path = `${prefix}${name}`;
    if (!isInputObjectType(inner)) return [path];
    return [path, ...pathsOf(inner, isList(type) ? `${path}.0.` : `${path}.`)];
  });
}
const isList = (type: GraphQLType): boolean => isListType(isNonNullType(type) ? type.ofType : type);

/** The paths that a value fills. */
function filledPaths(value: unknown, path = ''): string[] {
  if (typeof value !== 'object' || value === null) return [path];
  const isOfTexts = Array.isArray(value) && value.every((one) => typeof one === 'string');
  const below = isOfTexts ? [] : Object.entries(value).flatMap(([key, inner]) => filledPaths(inner, path === '' ? key : `${path}.${key}`));
  return path === '' || /\.\d+$/.test(path) ? below : [path, ...below];
}

const INPUT = SCHEMA.getType('VacancyDraftInput') as GraphQLInputObjectType;
const SECTIONS: readonly DraftSection[] = ['WORK', 'PAY', 'HOURS', 'DATES', 'PERSON', 'INSTRUCTOR', 'PLAN'];
const FULL = {
  kind: 'APPRENTICESHIP',
  languageCode: 'km',
  languageLevel: '3',
  contractMonths: '12',
  licences: ['MOTORBIKE'],
  otherLicences: 'forklift',
  skillCode: 'a',
  skillLabel: 'clean',
  skillNeed: 'GATE',
  skillLevel: '2',
  costKind: 'TRANSPORT',
  costPayer: 'EMPLOYER',
  unitTitle: 'Dough',
  unitWeeks: '8',
  unitSkill: 'b',
};

test('the form sections together cover every vacancy field, and no two cover the same one', () => {
  const paths = SECTIONS.flatMap((section) => filledPaths(inputOf(section, FULL)));
  const leaves = paths.filter((path) => !['terms', 'apprenticeship'].includes(path));
  expect(new Set(leaves).size).toBe(leaves.length);
  expect([...new Set(paths)].sort()).toEqual(pathsOf(INPUT).sort());
});

test.each([...pathsOf(INPUT), 'licences.0', 'licences.1', 'skills.7.skillCode', 'apprenticeship.plan.12.title'])(
  'a problem at %s is shown at a form field',
  (path) => {
    expect(fieldOf(path, FULL)).not.toBe('');
  },
);

test('a remark on a path without a form field is shown without a field', () => {
  expect(['general', '', 'skills.x', '$&', 'constructor'].map((field) => fieldOf(field))).toEqual(['', '', '', '', '']);
});

test('numbers are read in any supported digits; text that is no number is passed on to be refused, and an empty field clears the value', () => {
  const read = (text: string): unknown => inputOf('DATES', { ...FULL, probationDays: text }).terms?.probationDays;
  expect(['៣០', ' 30 ', '٣٠', '', 'two weeks', '-3', '99999999999'].map(read)).toEqual([30, 30, 30, null, -1, -1, 999_999_999]);
  const paid = (amount: string): unknown => inputOf('PAY', { ...FULL, amount }).terms?.pay?.amount;
  expect(['២០៨.៥០', '1,200', '១,២០០.៥', ' 95 ', 'a lot', ''].map(paid)).toEqual(['208.50', '1200', '1200.5', '95', 'a lot', null]);
  // Amounts with their currency, and as written on a Khmer page.
  expect(['$250', '250 USD', '៨៨០.០០០៛', '880 000', '២០៨,៥០$', '1.250,50'].map(paid)).toEqual(['250', '250', '880000', '880000', '208.50', '1250.50']);
  expect(['-5', '$', '2.0.8', '12.3456', '1,20,0'].map(paid)).toEqual(['-5', '$', '2.0.8', '12.3456', '1,20,0']);
});

test.each([
  ['៨០០០០០ រៀល', 'USD', { amount: '800000', currency: 'KHR' }],
  ['200$', 'KHR', { amount: '200', currency: 'USD' }],
  ['250', 'KHR', { amount: '250', currency: 'KHR' }],
])('pay of %s has the currency that is written with it, else the one of the list (%s)', (amount, currency, pay) => {
  expect(inputOf('PAY', { amount, currency, per: 'MONTH' })).toMatchObject({ terms: { pay } });
});

test('the employer is "we" only to itself: an agreement, which the worker reads too, names it', () => {
  const [en, km] = [i18nFor('en'), i18nFor('km')];
  expect(costText(en, 'TRAINING', 'EMPLOYER')).toBe('Training: We, the employer');
  expect(agreedCostText(en, 'TRAINING', 'EMPLOYER')).toBe('Training: The employer');
  expect(agreedCostText(km, 'TRAINING', 'EMPLOYER')).toContain('និយោជក');
  expect(agreedCostText(km, 'TRAINING', 'EMPLOYER')).not.toContain('យើង');
  expect(agreedCostText(en, 'TRAINING', 'WORKER')).toBe('Training: The worker');
});

const daysOf = (count: string, lengthUnit = 'MONTHS'): unknown => inputOf('INSTRUCTOR', { ...FULL, lengthDays: count, lengthUnit }).apprenticeship?.lengthDays;
const shownLength = (lengthDays: number): [count: string, unit: string] => {
  const { values } = VACANCY_FORM.fields.lengthDays;
  const shown = values({ apprenticeship: { lengthDays } } as Parameters<typeof values>[0], 'lengthDays');
  return [textOf(shown, 'lengthDays'), textOf(shown, 'lengthUnit')];
};

test('the length of an apprenticeship is typed in months, weeks or days and sent in days', () => {
  expect(['1', '6', '12', '24', '១២', '', 'a year'].map((count) => daysOf(count))).toEqual([30, 183, 365, 730, 365, null, -1]);
  expect([daysOf('10', 'WEEKS'), daysOf('45', 'DAYS'), daysOf('2', '')]).toEqual([70, 45, 61]);
});

test('the summary shows a length in the unit of the form', () => {
  const { text } = VACANCY_FORM.fields.lengthDays;
  const summary = (lengthDays: number) => text(i18nFor('en'), { apprenticeship: { lengthDays } } as Parameters<typeof text>[1]);
  expect([365, 329, 331, 30].map(summary)).toEqual(['12 months', '47 weeks', '331 days', '1 month']);
});

test('a saved length is shown as a whole number of its largest unit, and saving it again changes nothing', () => {
  expect([30, 365, 730, 70, 329, 331, -1].map(shownLength)).toEqual([
    ['1', 'MONTHS'],
    ['12', 'MONTHS'],
    ['24', 'MONTHS'],
    ['10', 'WEEKS'],
    ['47', 'WEEKS'],
    ['331', 'DAYS'],
    ['', 'MONTHS'],
  ]);
  for (let days = 1; days <= 730; days++) {
    const [count, unit] = shownLength(days);
    expect(count).toMatch(/^[0-9]+$/);
    expect(daysOf(count, unit)).toBe(days);
  }
});
