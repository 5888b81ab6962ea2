import fc from 'fast-check';
import { isRefusal } from '../../../shared/refusal';
import { ATTENDANCE, CONDUCT, NOTE_MAX_LENGTH, parseCheckInAnswer, SKILL_SHOWN, eventsOfAnswer } from './answer';
import { codeFrom, codeRefusal, CODE_COUNT, isWaiting, newCodeExpiry, readCode, employerState } from './code';

const now = new Date('2026-12-08T02:00:00Z');
const inDays = (days: number): Date => new Date(now.getTime() + days * 86_400_000);
const waiting = { state: 'ASKED', expiresAt: inDays(14) } as const;

test('a code has six digits, and each number below a million has its own code', () => {
  expect([codeFrom(0), codeFrom(42), codeFrom(999_999)]).toEqual(['000000', '000042', '999999']);
  for (const wrong of [-1, 1.5, CODE_COUNT, Number.NaN]) expect(() => codeFrom(wrong)).toThrow(RangeError);
  fc.assert(fc.property(fc.integer({ min: 0, max: CODE_COUNT - 1 }), (number) => readCode(codeFrom(number)) === codeFrom(number)));
});

test.each([
  ['482915', '482915'],
  [' 482 915 ', '482915'],
  ['482-915', '482915'],
  ['៤៨២៩១៥', '482915'],
  ['48291', null],
  ['4829155', null],
  ['48291a', null],
  ['', null],
  [null, null],
  [482_915, null],
])('%j is read as the code %j', (typed, code) => expect(readCode(typed)).toBe(code));

test('a code works for seven days but never longer than its link', () => {
  expect(newCodeExpiry(waiting, now)).toEqual({ until: inDays(7) });
  expect(newCodeExpiry(waiting, inDays(10))).toEqual({ until: inDays(14) });
});

test('no code can be made for an expired or a cancelled check-in, and both give the same refusal', () => {
  const over = [
    { ...waiting, expiresAt: now },
    { ...waiting, state: 'EXPIRED' as const },
    { ...waiting, state: 'CANCELLED' as const },
  ];
  for (const checkIn of over) expect([isWaiting(checkIn, now), newCodeExpiry(checkIn, now)]).toEqual([false, { refusal: 'NOT_FOUND' }]);
  expect(newCodeExpiry({ state: 'PLANNED', expiresAt: null }, now)).toEqual({ refusal: 'NOT_FOUND' });
  expect(newCodeExpiry({ ...waiting, state: 'ANSWERED' }, now)).toEqual({ refusal: 'TRANSITION_NOT_ALLOWED', state: 'ANSWERED', availableActions: [] });
});

test('a failed code attempt gets only a general refusal', () => {
  expect(codeRefusal('RIGHT')).toBeNull();
  expect(codeRefusal('WRONG')).toEqual({ refusal: 'CODE_REFUSED' });
  expect(codeRefusal('EXPIRED')).toEqual({ refusal: 'NOT_FOUND' });
  expect(codeRefusal('ANSWERED')).toEqual({ refusal: 'TRANSITION_NOT_ALLOWED', state: 'ANSWERED', availableActions: [] });
});

test('an employer sees check-ins as waiting or answered', () => expect([employerState('ASKED'), employerState('ANSWERED')]).toEqual(['WAITING', 'ANSWERED']));

test('an answer is three choices and an optional note', () => {
  fc.assert(
    fc.property(fc.constantFrom(...ATTENDANCE), fc.constantFrom(...SKILL_SHOWN), fc.constantFrom(...CONDUCT), (attendance, skill, conduct) =>
      expect(parseCheckInAnswer({ attendance, skill, conduct, note: ' ' })).toEqual({ attendance, skill, conduct, note: null }),
    ),
  );
  expect(parseCheckInAnswer({ attendance: 'MOSTLY', skill: 'ABOVE', conduct: 'GOOD', note: ' Quick. ' })).toMatchObject({ note: 'Quick.' });
});

test('all invalid fields of an answer are reported at once', () => {
  const answer = parseCheckInAnswer({ attendance: 'NEVER', skill: null, note: 'x'.repeat(NOTE_MAX_LENGTH + 1) });
  expect(isRefusal(answer) && answer.problems?.map(({ path, problem }) => [path, problem])).toEqual([
    ['attendance', 'NOT_ALLOWED'],
    ['skill', 'EMPTY'],
    ['conduct', 'EMPTY'],
    ['note', 'TOO_LONG'],
  ]);
});

test('only an answer that the trainee left has an event of its own', () => {
  for (const attendance of ATTENDANCE) {
    const events = eventsOfAnswer({ attendance, skill: 'AS_EXPECTED', conduct: 'GOOD', note: null });
    expect(events).toEqual(attendance === 'NO_LONGER_EMPLOYED' ? ['EmployerCheckInAnswered', 'EmployerCheckInReportedLeft'] : ['EmployerCheckInAnswered']);
  }
});
