import { controlAt, formInput, formLabels, formValues } from '../../../shared/described-form/form-description';
import { i18nFor } from '../../../shared/labels/page-i18n';
import { RESOLUTION_FORM, STEP_FORM, TRIAGE_FORM } from './alert-form-fields';
import { ALERT_FORMS } from './alert-transitions';

test('the typed answers of a step become its input', () => {
  expect(formInput(STEP_FORM, { action: ' Called her aunt. ', stepAgreed: 'NO', stepReport: '' })).toEqual({
    action: 'Called her aunt.',
    traineeAgreed: false,
    mandatoryReport: null,
  });
});

test.each(['', 'yes', 'MAYBE'])('the posted answer %j to a yes/no question is no answer', (stepAgreed) => {
  expect(formInput(STEP_FORM, { action: 'Called her aunt.', stepAgreed }).traineeAgreed).toBeNull();
});

test('the wishes are filled in with the saved ones, and the question about her life is never filled in', () => {
  expect(formValues(TRIAGE_FORM, { safetyWishes: 'To leave.', lifeAtRisk: true })).toEqual({ safetyWishes: 'To leave.' });
});

test('a problem with a resolution is shown at its own fields', () => {
  expect(['traineeAgreed', 'mandatoryReport'].map((path) => controlAt(RESOLUTION_FORM, path)?.control)).toEqual(['endAgreed', 'endReport']);
});

test('no two forms of the page have a field of the same name', () => {
  const names = Object.values(ALERT_FORMS).flatMap(({ description }) => Object.keys(formLabels(i18nFor('en'), description)));
  expect(names).toEqual([...new Set(names)]);
});
