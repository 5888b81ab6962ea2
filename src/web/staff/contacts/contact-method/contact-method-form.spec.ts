import { formInput } from '../../../shared/described-form/form-description';
import { CONTACT_METHOD_FORM, type ContactContent, contactValues, fieldOf } from './contact-method-form';

const SAVED: Required<ContactContent> = {
  kind: 'SMS',
  address: '012 345 678',
  owner: 'SHARED',
  safeDays: ['MONDAY', 'FRIDAY'],
  safeFrom: '09:00',
  safeTo: '17:30',
  language: 'EN',
  mayLeaveMessage: true,
  noContactUntil: '2026-12-24',
  pretext: 'The sewing shop calls about an order.',
};

test('a form that was not edited sends the saved contact method', () => {
  expect(formInput(CONTACT_METHOD_FORM, contactValues(SAVED, 'KM'))).toEqual(SAVED);
});

test('a new contact method starts with every day, daytime hours and her own language, and without a choice of kind and owner', () => {
  const values = contactValues(undefined, 'EN');
  expect(values).toMatchObject({ kind: '', owner: '', address: '', safeFrom: '08:00', safeTo: '18:00', language: 'EN', mayLeaveMessage: [] });
  expect(values['safeDays']).toHaveLength(7);
});

test('no usual hours are added to a saved contact method', () => {
  expect(contactValues({ ...SAVED, safeDays: [], mayLeaveMessage: false }, 'KM')).toMatchObject({ safeDays: [], safeFrom: '09:00', mayLeaveMessage: [] });
});

test.each([
  ['CALL', '០១២ ៣៤៥', '012 345'],
  ['EMAIL', '០១២@example.org', '០១២@example.org'],
  ['IN_PERSON', ' ', null],
])('the address of %s, typed as %j, is sent as %j', (kind, address, sent) => {
  expect(formInput(CONTACT_METHOD_FORM, { kind, address }).address).toBe(sent);
});

test('empty hours are sent as none, and a missing language as Khmer', () => {
  const input = formInput(CONTACT_METHOD_FORM, { kind: 'IN_APP', owner: 'SELF', safeFrom: '', safeTo: '' });
  expect(input).toMatchObject({ safeFrom: null, safeTo: null, safeDays: [], language: 'KM', mayLeaveMessage: false });
});

test('a problem with one of the safe days is shown at the days', () => {
  expect(['address', 'safeDays.1', 'safeTo'].map((path) => fieldOf(path))).toEqual(['address', 'safeDays', 'safeTo']);
});
