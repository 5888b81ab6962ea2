import { controlOf, formInput } from '../../../shared/described-form/form-description';
import { STAY_FORM } from './stay-form';

test('the input has the days and the grant, and leaves the trainee to the look-up of her code', () => {
  const typed = { herCode: 'W-7F3K9Q', houseId: 'H1', fromOn: '2026-11-20', toOn: '', grantId: ' G1 ' };
  expect(formInput(STAY_FORM, typed)).toEqual({ houseId: 'H1', fromOn: '2026-11-20', toOn: null, grantId: 'G1' });
});

test('a problem with the trainee is shown at her code', () => {
  expect(['traineeId', 'fromOn', 'toOn', 'grantId'].map((path) => controlOf(STAY_FORM)(path))).toEqual(['herCode', 'fromOn', 'toOn', 'grantId']);
});
