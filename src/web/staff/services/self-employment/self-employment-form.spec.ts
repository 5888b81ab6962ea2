import { controlAt, formInput, formLabels } from '../../../shared/described-form/form-description';
import { i18nFor } from '../../../shared/labels/page-i18n';
import { SELF_EMPLOYMENT_FORM } from './self-employment-form';

test('the input has the answers, and no trainee until her code is found', () => {
  const typed = { herCode: 'W-7F3K9Q', startedOn: '2026-11-05', activity: ' Noodle stall ', workText: 'noodle', iscoCode: '៥២១២', grantId: '' };
  expect(formInput(SELF_EMPLOYMENT_FORM, typed)).toEqual({ startedOn: '2026-11-05', activity: 'Noodle stall', iscoCode: '5212', grantId: null });
});

test('the kind of work is optional', () => {
  expect(formInput(SELF_EMPLOYMENT_FORM, { workText: '' })).toMatchObject({ iscoCode: null });
});

test.each([
  ['traineeId', 'herCode'],
  ['iscoCode', 'iscoCode'],
  ['grantId', 'grantId'],
])('a problem at %s is shown at %s', (path, control) => {
  expect(controlAt(SELF_EMPLOYMENT_FORM, path)?.control).toBe(control);
});

test('the search for the kind of work has a label of its own', () => {
  expect(formLabels(i18nFor('en'), SELF_EMPLOYMENT_FORM)).toMatchObject({ workText: 'Find the kind of work', iscoCode: 'Kind of work' });
});
