import { answerText, formValues, mergeUnitsIn, sectionInput } from '../../../shared/described-form/form-description';
import { mergeEdits, withBase } from '../../../shared/form/edit-conflicts';
import { i18nFor } from '../../../shared/labels/page-i18n';
import { fieldOf, PROTECTED_FORM, type ProtectedContent } from './protected-form';

const IDENTITY = {
  legalName: 'Sok Chenda',
  khmerName: null,
  bornOn: '2004-05-06',
  birthDateCertainty: 'STATED',
  idNumber: '010203',
  address: 'Street 63',
  phone: null,
  guardian: null,
};
const PROTECTION = { population: 'AT_RISK', risk: 'HIGH', reasons: null, namedPeople: null, history: 'Her own words.' } as const;
const SAVED: ProtectedContent = { ...IDENTITY, ...PROTECTION };

test('each section sends its own saved answers only', () => {
  const values = formValues(PROTECTED_FORM, SAVED);
  expect(sectionInput(PROTECTED_FORM, 'identity', values)).toEqual(IDENTITY);
  expect(sectionInput(PROTECTED_FORM, 'protection', values)).toEqual(PROTECTION);
});

test('the form of a trainee without a record is empty', () => {
  expect(Object.values(formValues(PROTECTED_FORM, {})).filter((value) => value !== '')).toEqual([]);
});

test('a birth date and its certainty that changed in two places are one conflict', () => {
  const units = mergeUnitsIn(PROTECTED_FORM, 'identity');
  const mine = { ...withBase(units, formValues(PROTECTED_FORM, SAVED)), birthDateCertainty: 'DOCUMENT' };
  const now = { ...SAVED, bornOn: '2004-06-05', phone: '012 345 678' };
  const { sendable, conflicts } = mergeEdits(units, mine, formValues(PROTECTED_FORM, now));
  expect(conflicts.map(({ field }) => field)).toEqual(['bornOn']);
  expect(sendable).toMatchObject({ bornOn: '2004-06-05', birthDateCertainty: 'STATED', phone: '012 345 678' });
});

test.each([
  ['bornOn', SAVED, /2004.*Self-reported/],
  ['bornOn', {}, /^$/],
  ['population', SAVED, /^At risk$/],
  ['risk', SAVED, /^High$/],
  ['address', SAVED, /^Street 63$/],
  ['guardian', SAVED, /^$/],
])('a conflict at %s of %j names the saved answer', (field, saved: ProtectedContent, text) => {
  expect(answerText(i18nFor('en'), PROTECTED_FORM, field, saved)).toMatch(text);
});

test('a problem is shown at its field, and one with the certainty at the certainty', () => {
  expect(['legalName', 'bornOn', 'birthDateCertainty', 'history'].map((path) => fieldOf(path))).toEqual([
    'legalName',
    'bornOn',
    'birthDateCertainty',
    'history',
  ]);
});
