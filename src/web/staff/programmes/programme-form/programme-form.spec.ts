import { controlAt, formInput, formValues } from '../../../shared/described-form/form-description';
import type { FormValues } from '../../../shared/form/form-drafts';
import { i18nFor } from '../../../shared/labels/page-i18n';
import { languageOptions } from '../../../shared/labels/work-labels';
import { FormReader } from '../../shared/forms/form-reader';
import type { ProgrammeEntryFragment } from '../../gql';
import { newProgrammeValues, PROGRAMME_FORM } from './programme-form';

const INSTITUTION = { id: 'lotus', name: 'Lotus', nameKm: null };
const ENTRY: ProgrammeEntryFragment = {
  id: 'desk',
  name: 'Lotus Legal Desk',
  nameKm: null,
  kinds: ['COUNSELLING', 'LEGAL'],
  about: 'Advice without a fee.',
  contact: '000 000 001',
  languages: ['km', 'en'],
  checkedOn: '2026-11-05',
  isStale: false,
  closedOn: null,
  availableActions: ['save'],
  province: { code: '12', name: 'Phnom Penh', nameKm: 'ភ្នំពេញ' },
  savedBy: INSTITUTION,
  institution: INSTITUTION,
};

const wrongFields = (values: FormValues): string[] => {
  const reader = new FormReader(i18nFor('en'), values);
  reader.describedInput(PROGRAMME_FORM);
  return reader.problems.map(({ field }) => field);
};

test('the values of an entry are sent as the same entry', () => {
  const { name, nameKm, kinds, about, contact, languages, checkedOn } = ENTRY;
  const input = { name, nameKm, kinds, about, contact, languages, checkedOn, provinceCode: '12', institutionId: 'lotus' };
  expect(formInput(PROGRAMME_FORM, formValues(PROGRAMME_FORM, ENTRY))).toEqual(input);
});

test('languages are chosen by name, and one that is unusual here stays a choice of its entry', () => {
  expect(formInput(PROGRAMME_FORM, { languages: ['km', 'vi'] }).languages).toEqual(['km', 'vi']);
  const options = languageOptions(i18nFor('en'), ['km', 'pt']);
  expect(options.slice(0, 2)).toEqual([
    { value: 'km', label: 'Khmer' },
    { value: 'en', label: 'English' },
  ]);
  expect(options.at(-1)).toEqual({ value: 'pt', label: 'Portuguese' });
});

test('an unknown kind of help is not sent', () => {
  expect(formInput(PROGRAMME_FORM, { kinds: ['LEGAL', 'OTHER'] }).kinds).toEqual(['LEGAL']);
});

test('every missing answer of a new entry is reported, and a day that is none', () => {
  expect(wrongFields(newProgrammeValues('2026-11-05'))).toEqual(['name', 'kinds', 'provinceCode', 'about', 'contact']);
  expect(wrongFields({ ...formValues(PROGRAMME_FORM, ENTRY), kinds: ['OTHER'], checkedOn: '31/02/2026' })).toEqual(['kinds', 'checkedOn']);
});

test.each([
  ['kinds.1', 'kinds'],
  ['languages.0', 'languages'],
  ['institutionId', 'institutionId'],
])('a problem at %s is shown at %s', (path, control) => {
  expect(controlAt(PROGRAMME_FORM, path)?.control).toBe(control);
});
