import { formInput, formValues } from '../../../shared/described-form/form-description';
import { SUPPORT_FORM } from './support-form';

const TYPED = { kind: 'TRAINING', about: ' Safe contact ', givenOn: '2026-11-05', hours: '', grantId: '' };

test('the typed answers become the input, without the empty ones', () => {
  expect(formInput(SUPPORT_FORM, TYPED)).toEqual({ kind: 'TRAINING', about: 'Safe contact', givenOn: '2026-11-05', hours: null, grantId: null });
});

test.each([
  ['16', 16],
  ['1.5', 1.5],
  ['១,៥', 1.5],
])('hours typed as %s are sent as %d', (hours, number) => {
  expect(formInput(SUPPORT_FORM, { ...TYPED, hours }).hours).toBe(number);
});

test('saved support has the values that were typed', () => {
  const saved = { id: 's1', kind: 'VISIT', givenOn: '2026-11-05', hours: 1.5, about: 'Workplace visits', grantId: null, grant: null } as const;
  expect(formValues(SUPPORT_FORM, saved)).toEqual({ kind: 'VISIT', about: 'Workplace visits', givenOn: '2026-11-05', hours: '1.5', grantId: '' });
});
