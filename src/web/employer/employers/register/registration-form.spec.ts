import { formInput, namesIn } from '../../../shared/described-form/form-description';
import { REGISTRATION_FORM } from './registration-form';

const TYPED = {
  legalName: 'Corner Bakery',
  legalNameKm: '',
  registrationNumber: 'K-1',
  sector: 'CAFE_RESTAURANT',
  sizeBand: '1-9',
  contactName: 'Dara',
  login: 'dara@bakery.example',
  secret: 'four unrelated words',
};

test('the typed answers are sent, without a Khmer name if there is none', () => {
  expect(formInput(REGISTRATION_FORM, TYPED)).toEqual({ ...TYPED, legalNameKm: null });
});

test('spaces around a password are sent, and those around other answers are not', () => {
  const { secret, contactName } = formInput(REGISTRATION_FORM, { ...TYPED, secret: ' four words ', contactName: ' Dara ' });
  expect([secret, contactName]).toEqual([' four words ', 'Dara']);
});

test('a missing answer is sent as an empty text, which the API reports', () => {
  expect(formInput(REGISTRATION_FORM, {})).toEqual({
    legalName: '',
    legalNameKm: null,
    registrationNumber: '',
    sector: '',
    sizeBand: '',
    contactName: '',
    login: '',
    secret: '',
  });
});

test('the password comes last, in a section of its own', () => {
  expect(namesIn(REGISTRATION_FORM, 'PASSWORD')).toEqual(['secret']);
});
