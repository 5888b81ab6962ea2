import { controlOf, formInput, formValues } from '../../../shared/described-form/form-description';
import { i18nFor } from '../../../shared/labels/page-i18n';
import type { GrantLineFragment } from '../../gql';
import { FormReader } from '../../shared/forms/form-reader';
import { GRANT_FORM, grantInput } from './grant-form';

const SAVED: GrantLineFragment = {
  id: 'pathways-2026',
  title: 'Pathways',
  donor: 'Donor',
  startsOn: '2026-01-01',
  endsOn: '2026-12-31',
  amount: '500000.50',
  currency: 'USD',
  countsWithoutConsent: true,
  institutions: [{ id: 'one', name: 'One', nameKm: null }],
  targets: [
    { indicator: 'S1', label: 'Counselled', target: 15 },
    { indicator: 'S3', label: 'Assisted', target: 0 },
  ],
};
const { id: _id, institutions: _institutions, ...FIELDS } = SAVED;
const INPUT = {
  ...FIELDS,
  institutionIds: ['one'],
  targets: [
    { indicator: 'S1', target: 15 },
    { indicator: 'S3', target: 0 },
  ],
};
const VALUES = formValues(GRANT_FORM, SAVED);
const read = (values: typeof VALUES): FormReader => new FormReader(i18nFor('en'), values);
const problemFields = (values: typeof VALUES): string[] => {
  const form = read(values);
  grantInput(form);
  return form.problems.map(({ field }) => field);
};

test('a saved grant becomes form values, and these become the same grant', () => {
  expect(VALUES).toMatchObject({ countsWithoutConsent: ['yes'], institutionIds: ['one'], 'target-S1': '15', 'target-S3': '0' });
  expect(formInput(GRANT_FORM, VALUES)).toEqual(INPUT);
});

test('numbers may have Khmer digits, and an empty target is no target', () => {
  const form = read({ ...VALUES, amount: '៥០០,០០០', 'target-S1': '១៥', 'target-S3': ' ' });
  expect(grantInput(form)).toMatchObject({ amount: '500000', targets: [{ indicator: 'S1', target: 15 }] });
  expect(form.problems).toEqual([]);
});

test('an empty form has a problem at each required field, and its targets have none', () => {
  const required = ['title', 'donor', 'startsOn', 'endsOn', 'amount', 'currency', 'institutionIds'];
  expect(problemFields({ 'target-S1': '', 'target-S3': '' })).toEqual(required);
});

test('a value that cannot be sent is a problem of its field', () => {
  expect(problemFields({ ...VALUES, startsOn: '31/02/2026', currency: 'EUR', 'target-S3': 'many' })).toEqual(['target-S3', 'startsOn', 'currency']);
});

test.each([
  ['id', 'id'],
  ['amount', 'amount'],
  ['institutionIds.0', 'institutionIds'],
  ['targets', ''],
  ['targets.0.target', 'target-S3'],
  ['targets.7.target', ''],
])('a problem at %s is shown at %j', (path, control) => {
  expect(controlOf(GRANT_FORM)(path, { ...VALUES, 'target-S1': '' })).toBe(control);
});
