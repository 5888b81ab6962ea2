import { formInput } from '../../../shared/described-form/form-description';
import { i18nFor } from '../../../shared/labels/page-i18n';
import { FormReader } from '../../shared/forms/form-reader';
import { CONSENT_FORM } from './consent-form';

const TYPED = { purpose: 'MATCHING', toInstitutionId: 'other', language: 'KM', explanationMethod: 'READ_ALOUD', answer: 'YES', expiresOn: '2027-01-31' };

test('the institution is sent only with the purpose that names one', () => {
  expect(formInput(CONSENT_FORM, TYPED)).toEqual({ ...TYPED, toInstitutionId: null });
  expect(formInput(CONSENT_FORM, { ...TYPED, purpose: 'REFERRAL_TO_INSTITUTION' })).toMatchObject({ toInstitutionId: 'other' });
});

test.each([
  ['no answers', {}, ['purpose', 'language', 'explanationMethod', 'answer']],
  ['a purpose that she decides by herself', { ...TYPED, purpose: 'REFERRAL_TO_EMPLOYER' }, ['purpose']],
  ['neither yes nor no', { ...TYPED, answer: 'MAYBE' }, ['answer']],
  ['a day that does not exist', { ...TYPED, expiresOn: '2027-02-30' }, ['expiresOn']],
])('a form with %s has a problem for each of these fields', (_, values, fields) => {
  const reader = new FormReader(i18nFor('en'), values);
  reader.describedInput(CONSENT_FORM);
  expect(reader.problems.map(({ field }) => field)).toEqual(fields);
});
