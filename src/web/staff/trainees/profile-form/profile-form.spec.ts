import { buildSchema, getNamedType, type GraphQLInputObjectType, isInputObjectType } from 'graphql';
import { readSchema } from '../../../../platform/graphql/schema-files';
import { typedAnswersIn } from '../../../shared/described-form/form-description';
import type { FormValues } from '../../../shared/form/form-drafts';
import { i18nFor } from '../../../shared/labels/page-i18n';
import { fieldOf, PROFILE_FORM, profileInput } from './profile-form';
import { PROFILE_SECTIONS } from './profile-steps';

const INPUT = buildSchema(readSchema('staff')).getType('TraineeInput') as GraphQLInputObjectType;

/** The paths that a problem with this input can have, with 0 for a list index. */
const PATHS = Object.values(INPUT.getFields()).flatMap(({ name, type }) => {
  const inner = getNamedType(type);
  if (!isInputObjectType(inner)) return [name];
  const at = name === 'minPay' ? name : `${name}.0`;
  return [name, ...Object.keys(inner.getFields()).map((key) => `${at}.${key}`)];
});

const FULL: FormValues = {
  displayName: ' Sophea ',
  language: 'KM',
  homeProvince: '12',
  travel: 'ANYWHERE',
  acceptsHousing: 'yes',
  literacy: '2',
  education: '',
  availableFrom: '2026-03-02',
  availableDays: ['MONDAY', 'TUESDAY', 'WEDNESDAY'],
  availableFromTime: '07:00',
  availableToTime: '18:00',
  wantedHoursMin: '៣០',
  wantedHoursMax: 'a lot',
  skillCode: ['a', 'b'],
  skillLabel: ['clean', 'sew'],
  skillLevel: ['3', ''],
  skillSource: ['TEST', 'SELF'],
  skillEvidence: [' seen ', ''],
  languageCode: 'km',
  languageLevel: '4',
  licences: ['MOTORBIKE'],
  otherLicences: 'food handling',
  preferenceCode: ['5120', '9412'],
  preferenceLabel: ['Cooks', 'Kitchen helpers'],
  preferenceKept: ['yes', 'yes'],
  minAmount: '1,200',
  minCurrency: 'USD',
};

test.each([...PATHS, 'licences.3', 'availableDays.0', 'skills.7', 'jobPreferences.4.iscoCode'])('a problem at %s is shown at a form field', (path) => {
  expect(fieldOf(path)).not.toBe('');
});

test('the posted form fills every field of the input, and skips a skill without a level', () => {
  const input = profileInput(FULL);
  expect(Object.keys(input).sort()).toEqual(Object.keys(INPUT.getFields()).sort());
  expect(input).toMatchObject({
    displayName: 'Sophea',
    acceptsHousing: true,
    education: null,
    wantedHoursMin: 30,
    // the API refuses it
    wantedHoursMax: -1,
    licences: ['MOTORBIKE', 'FOOD_HANDLING'],
    skills: [{ skillCode: 'a', level: 3, source: 'TEST', evidence: 'seen' }],
    jobPreferences: [
      { iscoCode: '5120', rank: 1 },
      { iscoCode: '9412', rank: 2 },
    ],
    minPay: { amount: '1200', currency: 'USD' },
  });
  expect(profileInput({ ...FULL, minAmount: ' ' }).minPay).toBeNull();
});

test('every answer is shown before it is saved, and text that is no number as it was typed', () => {
  const answers = PROFILE_SECTIONS.flatMap((section) => typedAnswersIn(i18nFor('en'), PROFILE_FORM, section, { ...FULL, education: 'Grade 7' }));
  // the page names the province
  expect(answers.flatMap(({ field, text }) => (text === undefined || text === '' ? [field] : []))).toEqual(['homeProvince']);
  expect(Object.fromEntries(answers.map(({ field, text }) => [field, text]))).toMatchObject({
    acceptsHousing: 'Accepts offered housing',
    availableFrom: 'Monday, 2 March 2026',
    availableDays: 'Monday to Wednesday',
    wantedHoursMin: '30',
    wantedHoursMax: 'a lot',
    otherLicences: 'food handling',
    preferenceText: 'Cooks or Kitchen helpers',
    minAmount: '$1,200',
  });
});
