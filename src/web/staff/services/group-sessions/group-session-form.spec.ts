import { controlOf, formInput } from '../../../shared/described-form/form-description';
import { GROUP_SESSION_FORM } from './group-session-form';

test('the input has the session, and leaves its attendees to the look-up of their codes', () => {
  const typed = { kind: 'JOB_READINESS', topic: ' ', heldOn: '2026-11-20', hours: '១,៥', ledBy: 'Sokha', codes: 'W-7F3K9Q' };
  expect(formInput(GROUP_SESSION_FORM, typed)).toEqual({ kind: 'JOB_READINESS', topic: null, heldOn: '2026-11-20', hours: 1.5, ledBy: 'Sokha' });
});

test.each([
  ['traineeIds', 'codes'],
  ['traineeIds.3', 'codes'],
  ['hours', 'hours'],
  ['institutionId', ''],
])('a problem at %s is shown at %j', (path, control) => {
  expect(controlOf(GROUP_SESSION_FORM)(path)).toBe(control);
});
