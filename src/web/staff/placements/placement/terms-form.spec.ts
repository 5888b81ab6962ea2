import { controlOf, formInput, formValues } from '../../../shared/described-form/form-description';
import { i18nFor } from '../../../shared/labels/page-i18n';
import { FormReader } from '../../shared/forms/form-reader';
import { END_FORM } from './placement-forms';
import { TERMS_FORM } from './terms-form';

const TERMS = {
  pay: { amount: '170.00', currency: 'USD' as const, per: 'MONTH' as const },
  days: ['MONDAY' as const, 'TUESDAY' as const],
  startsAt: '08:00',
  endsAt: '17:00',
  hoursPerWeek: 48,
  contractMonths: null,
  probationDays: 30,
  startsOn: '2026-11-05',
};
const VALUES = { ...formValues(TERMS_FORM, { stage: null, terms: TERMS }), stage: 'CONTRACT' };

test('the latest terms become form values, and these become the same terms', () => {
  expect(formInput(TERMS_FORM, VALUES)).toEqual({ stage: 'CONTRACT', terms: TERMS });
});

test('an amount may be typed with its currency, and an empty probation is none', () => {
  const input = formInput(TERMS_FORM, { ...VALUES, amount: '១៦០$', probationDays: '' });
  expect(input).toMatchObject({ terms: { pay: { amount: '160' }, probationDays: 0 } });
});

test.each([
  ['terms.pay.amount', 'amount'],
  ['terms.days.3', 'days'],
  ['terms.startsOn', 'startsOn'],
  ['stage', 'stage'],
])('a problem at %s is shown at %s', (path, control) => {
  expect(controlOf(TERMS_FORM)(path)).toBe(control);
});

test('one choice says how and why a placement ended', () => {
  expect(formInput(END_FORM, { why: 'BY_TRAINEE STUDY', lastDay: '2026-11-05' })).toEqual({ kind: 'BY_TRAINEE', reason: 'STUDY', endedOn: '2026-11-05' });
  const reader = new FormReader(i18nFor('en'), { why: 'BY_TRAINEE CONTRACT_END', lastDay: '2026-11-05' });
  reader.describedInput(END_FORM);
  expect(reader.problems.map(({ field }) => field)).toEqual(['why']);
});
