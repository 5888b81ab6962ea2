import fc from 'fast-check';
import { addDays, daysBetween, localDateAt, minuteOfDay, weekday } from '../../../shared/local-date';
import { isRefusal } from '../../../shared/refusal';
import { CONTACT_KINDS, CONTACT_METHOD, CONTACT_OWNERS, type ContactMethod, lastDayWithoutContact, transitionContact, updateContact } from './contact-method';
import { parseContact } from './parse-contact';
import { mayContact, type ContactSafety } from './safe-contact';

/** 2 March 2026 is a Monday; Phnom Penh is 7 hours ahead of UTC. */
const at = (local: string): Date => new Date(`${local}:00+07:00`);
const safeMethod: ContactSafety = {
  kind: 'EMAIL',
  owner: 'SELF',
  state: 'VERIFIED',
  verifiedOn: '2026-02-20',
  validDays: 30,
  doNotContactUntil: null,
  safeDays: 0b0011111,
  safeFromMinute: 9 * 60,
  safeToMinute: 17 * 60,
};
const night = { safeFromMinute: 21 * 60, safeToMinute: 60 };

test.each<[string, Partial<ContactSafety>, string, unknown]>([
  ['inside the safe hours', {}, '2026-03-02T12:00', 'NOW'],
  ['in the first safe minute', {}, '2026-03-02T09:00', 'NOW'],
  ['in the last safe minute', {}, '2026-03-02T17:00', 'NOW'],
  ['too early', {}, '2026-03-02T08:59', { notBefore: at('2026-03-02T09:00') }],
  ['too late', {}, '2026-03-02T17:01', { notBefore: at('2026-03-03T09:00') }],
  ['on Friday evening', {}, '2026-03-06T18:00', { notBefore: at('2026-03-09T09:00') }],
  ['late at night, through midnight', night, '2026-03-02T23:00', 'NOW'],
  ['after midnight of a safe day', night, '2026-03-03T00:30', 'NOW'],
  ['after midnight into a Saturday', night, '2026-03-07T00:30', 'NOW'],
  ['after midnight into a Monday, from a Sunday that is not safe', night, '2026-03-02T00:30', { notBefore: at('2026-03-02T21:00') }],
  ['safe only on Tuesdays, on a Tuesday after the safe hours', { safeDays: 2 }, '2026-03-03T18:00', { notBefore: at('2026-03-10T09:00') }],
  ['at all times', { safeDays: 127, safeFromMinute: 0, safeToMinute: 1_439 }, '2026-03-08T23:59', 'NOW'],
  ['verified too long ago', { verifiedOn: '2026-01-30' }, '2026-03-02T12:00', { no: 'NOT_VERIFIED' }],
  ['never verified', { state: 'UNVERIFIED', verifiedOn: null }, '2026-03-02T12:00', { no: 'NOT_VERIFIED' }],
  ['blocked', { state: 'BLOCKED', verifiedOn: null }, '2026-03-02T12:00', { no: 'BLOCKED' }],
  ['do not contact is set', { doNotContactUntil: at('2026-03-02T13:00') }, '2026-03-02T12:00', { no: 'DO_NOT_CONTACT' }],
  ['do not contact has just expired', { doNotContactUntil: at('2026-03-02T12:00') }, '2026-03-02T12:00', 'NOW'],
  ['a call, which only a person makes', { kind: 'CALL' }, '2026-03-02T12:00', { no: 'NO_SUCH_WAY' }],
  ['a device of the employer', { owner: 'EMPLOYER' }, '2026-03-02T12:00', { no: 'NO_SUCH_WAY' }],
])('safe contact: %s', (_title, change, local, answer) => expect(mayContact({ ...safeMethod, ...change }, at(local))).toEqual(answer));

const anyMethod: fc.Arbitrary<ContactSafety> = fc.record({
  kind: fc.oneof(fc.constant('EMAIL' as const), fc.constantFrom(...CONTACT_KINDS)),
  owner: fc.oneof(fc.constant('SELF' as const), fc.constantFrom(...CONTACT_OWNERS)),
  state: fc.oneof(fc.constant('VERIFIED' as const), fc.constantFrom(...CONTACT_METHOD.states)),
  verifiedOn: fc.option(fc.integer({ min: 20, max: 60 }).map((days) => addDays('2026-01-15', days))),
  validDays: fc.integer({ min: 1, max: 90 }),
  doNotContactUntil: fc.option(fc.integer({ min: 0, max: 60 * 24 * 60 }).map((minutes) => new Date(at('2026-02-15T00:00').getTime() + minutes * 60_000))),
  safeDays: fc.integer({ min: 1, max: 127 }),
  safeFromMinute: fc.integer({ min: 0, max: 1_439 }),
  safeToMinute: fc.integer({ min: 0, max: 1_439 }),
});
const anyInstant = fc.integer({ min: 0, max: 60 * 24 * 60 * 60 }).map((seconds) => new Date(at('2026-02-15T00:00').getTime() + seconds * 1_000));
/** A second, minute-based implementation to check the first against. */
function isInside(method: ContactSafety, now: Date): boolean {
  const minute = minuteOfDay(now);
  const isSafe = (date: string): boolean => Math.floor(method.safeDays / 2 ** (weekday(date) - 1)) % 2 === 1;
  const today = localDateAt(now);
  if (method.safeFromMinute <= method.safeToMinute) return isSafe(today) && minute >= method.safeFromMinute && minute <= method.safeToMinute;
  return (isSafe(today) && minute >= method.safeFromMinute) || (isSafe(addDays(today, -1)) && minute <= method.safeToMinute);
}

test('no message is sent outside the safe hours or through an unverified contact method', () => {
  let sent = 0;
  fc.assert(
    fc.property(anyMethod, anyInstant, (method, now) => {
      const answer = mayContact(method, now);
      if (answer === 'NOW') {
        sent++;
        expect([method.kind, method.state, isInside(method, now)]).toEqual(['EMAIL', 'VERIFIED', true]);
        expect(method.owner).not.toBe('EMPLOYER');
        expect(daysBetween(method.verifiedOn ?? '1900-01-01', localDateAt(now))).toBeLessThanOrEqual(method.validDays);
        expect(method.doNotContactUntil === null || method.doNotContactUntil <= now).toBe(true);
      } else if ('notBefore' in answer) {
        expect(isInside(method, now)).toBe(false);
        expect(answer.notBefore > now).toBe(true);
        expect(isInside(method, answer.notBefore)).toBe(true);
        expect(isInside(method, new Date(answer.notBefore.getTime() - 1))).toBe(false);
      }
    }),
    { numRuns: 5_000 },
  );
  expect(sent).toBeGreaterThan(50);
});

test('a contact method is verified when she confirms it, lost when a message bounces, and blocked until staff unblock it', () => {
  const now = at('2026-03-02T12:00');
  const contact = { id: 'c', state: 'UNVERIFIED', verifiedOn: null, version: 1 } as ContactMethod;
  const verified = transitionContact(contact, 'verify', now);
  if (isRefusal(verified)) throw new Error('she confirmed it');
  expect(verified.contact).toMatchObject({ state: 'VERIFIED', verifiedOn: '2026-03-02' });
  expect(transitionContact(verified.contact, 'lose', now)).toMatchObject({
    contact: { state: 'UNVERIFIED', verifiedOn: null },
    event: { event: 'ContactLost' },
  });
  const blocked = transitionContact(verified.contact, 'block', now);
  if (isRefusal(blocked)) throw new Error('it may be blocked at once');
  expect(blocked).toMatchObject({ contact: { state: 'BLOCKED', verifiedOn: null }, event: { event: 'ContactBlocked' } });
  expect(transitionContact(blocked.contact, 'block', now)).toMatchObject({ refusal: 'TRANSITION_NOT_ALLOWED', state: 'BLOCKED' });
  expect(transitionContact(blocked.contact, 'unblock', now)).toMatchObject({
    contact: { state: 'UNVERIFIED', verifiedOn: null },
    event: { event: 'ContactUnblocked' },
  });
  expect(updateContact(blocked.contact, { ...blocked.contact, address: 'new@example.org' }).contact.state).toBe('BLOCKED');
  expect(transitionContact({ ...contact, state: 'BLOCKED' }, 'verify', now)).toEqual({
    refusal: 'TRANSITION_NOT_ALLOWED',
    state: 'BLOCKED',
    availableActions: ['unblock'],
  });
});

test.each([
  [{ address: 'new@example.org' }, 'UNVERIFIED'],
  [{ owner: 'FAMILY' }, 'UNVERIFIED'],
  [{ safeFromMinute: 600 }, 'VERIFIED'],
] as const)('with the new details %j a verified contact method is %s', (change, state) => {
  const before = {
    id: 'c',
    kind: 'EMAIL',
    address: 'srey@example.org',
    owner: 'SELF',
    state: 'VERIFIED',
    verifiedOn: '2026-03-02',
    version: 1,
  } as ContactMethod;
  const { contact, event } = updateContact(before, { ...before, ...change });
  expect(contact).toMatchObject({ ...change, state, verifiedOn: state === 'VERIFIED' ? '2026-03-02' : null, version: 2 });
  expect(event?.event ?? null).toBe(state === 'VERIFIED' ? null : 'ContactLost');
});

test.each([
  [{ kind: 'EMAIL', owner: 'SELF', address: 'srey@example.org', safeDays: ['MONDAY'], safeFrom: '09:00', safeTo: '17:00' }, []],
  [{ kind: 'EMAIL', owner: 'SELF' }, ['address EMPTY']],
  [{ kind: 'EMAIL', owner: 'SELF', address: 'nobody' }, ['address NOT_AN_EMAIL']],
  [{ kind: 'CALL', owner: 'SELF' }, ['address EMPTY']],
  [{ kind: 'IN_APP', owner: 'SELF' }, []],
  [{ kind: 'TRUSTED_PERSON', owner: 'FRIEND', address: '012 345 678' }, []],
  [{ kind: 'TRUSTED_PERSON', owner: 'SELF', address: '012 345 678' }, ['owner NOT_ALLOWED']],
  [{ kind: 'PIGEON', owner: 'SELF', address: 'srey@example.org' }, ['kind NOT_ALLOWED']],
  [{ kind: 'IN_APP', owner: 'SELF', noContactUntil: '2026-03-02' }, []],
  [{ kind: 'IN_APP', owner: 'SELF', noContactUntil: '2026-03-01' }, ['noContactUntil IN_THE_PAST']],
  [{ kind: 'IN_APP', owner: 'SELF', noContactUntil: '2027-03-03' }, ['noContactUntil TOO_BIG']],
  [{ kind: 'IN_APP', owner: 'SELF', validDays: 91, safeFrom: '9' }, ['safeFrom NOT_A_TIME', 'validDays TOO_BIG']],
])('a contact method %j has the problems %j', (input, problems) => {
  const result = parseContact(input, '2026-03-02');
  expect(isRefusal(result) ? result.problems?.map(({ path, problem }) => `${path} ${problem}`) : []).toEqual(problems);
});

test('she is not contacted on the last day of the pause, and again on the day after; a form without the field leaves it as it is', () => {
  const input = { kind: 'EMAIL', owner: 'SELF', address: 'srey@example.org', noContactUntil: '2026-03-03' };
  const parsed = parseContact(input, '2026-03-02');
  if (isRefusal(parsed)) throw new Error('refused');
  const paused = { ...safeMethod, ...parsed };
  expect(mayContact(paused, at('2026-03-03T23:59'))).toEqual({ no: 'DO_NOT_CONTACT' });
  expect(mayContact(paused, at('2026-03-04T00:00'))).toBe('NOW');
  expect(lastDayWithoutContact(paused, at('2026-03-03T23:59'))).toBe('2026-03-03');
  expect(lastDayWithoutContact(paused, at('2026-03-04T00:00'))).toBeNull();
  const before = paused as unknown as ContactMethod;
  const saved = (noContactUntil: unknown) => {
    const next = parseContact({ ...input, noContactUntil }, '2026-03-02');
    return isRefusal(next) ? next : updateContact(before, next).contact.doNotContactUntil;
  };
  expect([saved(undefined), saved(null)]).toEqual([paused.doNotContactUntil, null]);
});
