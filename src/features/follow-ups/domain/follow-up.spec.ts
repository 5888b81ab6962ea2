import fc from 'fast-check';
import { addDays, instantOn } from '../../../shared/local-date';
import { isRefusal } from '../../../shared/refusal';
import { nextTransitions } from '../../../shared/state-machine';
import { followUpForCheckIn, isCheckInDue, checkInRefusal, placementToCheckIn } from './trainee-check-in';
import {
  attemptFollowUp,
  cancelFollowUp,
  closeFollowUp,
  escalateFollowUp,
  FOLLOW_UP,
  type FollowUp,
  type FollowUpState,
  isDue,
  isOutOfWindow,
  isOverdue,
  officerContactRefusal,
  missFollowUp,
  shiftSchedule,
  parseClosing,
  recordFollowUp,
  reassessFollowUp,
} from './follow-up';
import { planFollowUps, type PlannedFollowUp } from './follow-up-schedule';
import { staffFollowUpTransitions, staffRefusal } from './follow-up-transitions-by-audience';

const STATES = FOLLOW_UP.states;
const followUp = (change: Partial<FollowUp> = {}): FollowUp => ({
  institutionId: 'i',
  id: 'f',
  placementId: 'p',
  traineeId: 't',
  code: 'F2',
  form: 'FULL',
  dueOn: '2026-01-31',
  windowFrom: '2026-01-24',
  windowTo: '2026-02-07',
  assignedTo: 'officer',
  state: 'SCHEDULED',
  attempts: 0,
  lastAttemptAt: null,
  doneAt: null,
  closedBy: null,
  closedBecause: null,
  version: 1,
  createdAt: new Date(0),
  ...change,
});
const scheduleFrom = (startsOn: string, change: (planned: PlannedFollowUp) => Partial<FollowUp> = () => ({})): FollowUp[] =>
  planFollowUps(startsOn, '2000-01-01').map((planned) => {
    const { code, form, dueOn, windowFrom, windowTo } = planned;
    return followUp({ id: code, code, form, dueOn, windowFrom, windowTo, ...change(planned) });
  });
const noonOf = (day: string): Date => instantOn(day, 12 * 60);

test('a follow-up is due from its due date to the end of its window, until it is done', () => {
  const days = ['2026-01-30', '2026-01-31', '2026-02-07', '2026-02-08'];
  expect(days.map((today) => isDue(followUp(), today))).toEqual([false, true, true, false]);
  expect(days.map((today) => isOverdue(followUp(), today))).toEqual([false, false, false, true]);
  expect(STATES.filter((state) => isDue(followUp({ state }), '2026-01-31'))).toEqual(['SCHEDULED', 'ATTEMPTED']);
});

test('a window ends at midnight in Phnom Penh to the millisecond', () => {
  const midnight = instantOn('2026-02-07', 24 * 60);
  expect(midnight.toISOString()).toBe('2026-02-07T17:00:00.000Z');
  expect(missFollowUp(followUp(), '2026-02-07')).toEqual({ refusal: 'TOO_SOON', until: midnight.toISOString() });
  expect(missFollowUp(followUp(), '2026-02-08')).toMatchObject({ followUp: { state: 'MISSED' }, event: { event: 'FollowUpMissed', subjectId: 'f' } });
});

test('a follow-up can be recorded from the start of its window, even late, but never before', () => {
  const opening = instantOn('2026-01-24');
  expect(recordFollowUp(followUp(), true, new Date(opening.getTime() - 1))).toEqual({ refusal: 'TOO_SOON', until: opening.toISOString() });
  expect(recordFollowUp(followUp(), true, opening)).toMatchObject({ state: 'DONE', doneAt: opening });
  expect(attemptFollowUp(followUp(), new Date(opening.getTime() - 1))).toMatchObject({ refusal: 'TOO_SOON' });
  const late = recordFollowUp(followUp({ state: 'ESCALATED' }), true, noonOf('2026-02-20'));
  expect(late).toMatchObject({ state: 'DONE' });
  expect(isOutOfWindow(late as FollowUp)).toBe(true);
  expect(isOutOfWindow(followUp({ doneAt: noonOf('2026-02-07') }))).toBe(false);
  expect(isOutOfWindow(followUp())).toBe(false);
});

test('an incomplete contact is recorded as PARTIAL, can be completed, and its date does not change', () => {
  const part = recordFollowUp(followUp(), false, noonOf('2026-01-31')) as FollowUp;
  expect(part).toMatchObject({ state: 'PARTIAL', doneAt: noonOf('2026-01-31'), version: 2 });
  expect(recordFollowUp(part, true, noonOf('2026-02-03'))).toMatchObject({ state: 'DONE', doneAt: noonOf('2026-01-31') });
  expect(recordFollowUp(followUp({ state: 'DONE' }), true, noonOf('2026-02-03'))).toMatchObject({ refusal: 'TRANSITION_NOT_ALLOWED', state: 'DONE' });
  expect(reassessFollowUp(part, true)).toMatchObject({ state: 'DONE', doneAt: part.doneAt });
  expect(reassessFollowUp(part, false)).toBe(part);
  expect(reassessFollowUp(followUp({ state: 'CLOSED' }), true).state).toBe('CLOSED');
});

test('each attempt to reach the trainee is counted', () => {
  const once = attemptFollowUp(followUp(), noonOf('2026-01-31')) as FollowUp;
  expect(attemptFollowUp(once, noonOf('2026-02-01'))).toMatchObject({ state: 'ATTEMPTED', attempts: 2, lastAttemptAt: noonOf('2026-02-01') });
});

test.each<[FollowUpState, string[]]>([
  ['SCHEDULED', ['attempt', 'record', 'close']],
  ['ATTEMPTED', ['attempt', 'record', 'close']],
  ['DONE', []],
  ['PARTIAL', ['record']],
  ['MISSED', ['record', 'close']],
  ['ESCALATED', ['record', 'close']],
  ['CLOSED', []],
  ['CANCELLED', []],
])('from %s staff can make the transitions %j', (state, transitions) => expect(staffFollowUpTransitions({ state })).toEqual(transitions));

test('a refusal for staff lists only staff transitions, by their staff names', () => {
  const refused = attemptFollowUp(followUp({ state: 'ESCALATED' }), noonOf('2026-02-20'));
  expect(isRefusal(refused) && refused.availableActions).toContain('cancel');
  expect(isRefusal(refused) && staffRefusal(refused)).toEqual({ refusal: 'TRANSITION_NOT_ALLOWED', state: 'ESCALATED', availableActions: ['record', 'close'] });
  expect(staffRefusal({ refusal: 'NOT_FOUND' })).toEqual({ refusal: 'NOT_FOUND' });
});

test('only a missed follow-up is escalated, and closing one requires a reason', () => {
  expect(escalateFollowUp(followUp({ state: 'MISSED' }))).toMatchObject({ state: 'ESCALATED' });
  expect(escalateFollowUp(followUp())).toMatchObject({ refusal: 'TRANSITION_NOT_ALLOWED' });
  expect(parseClosing({ reason: '  ' })).toEqual({ refusal: 'INVALID_INPUT', problems: [{ path: 'reason', problem: 'EMPTY' }] });
  expect(closeFollowUp(followUp({ state: 'ESCALATED' }), 'me', 'She asked us not to.')).toMatchObject({
    state: 'CLOSED',
    closedBy: 'me',
    closedBecause: 'She asked us not to.',
  });
  expect(closeFollowUp(followUp({ state: 'DONE' }), 'me', 'No.')).toMatchObject({ refusal: 'TRANSITION_NOT_ALLOWED' });
});

test('the responsible officer cannot make the last contact of the year unless no other staff can', () => {
  const refusalOf = (code: string, who: Parameters<typeof officerContactRefusal>[1]) => officerContactRefusal({ code }, who)?.refusal ?? null;
  const officer = { accountId: 'officer', officerId: 'officer', hasOthers: true };
  expect(refusalOf('F6', officer)).toBe('CONFLICT_OF_INTEREST');
  expect(refusalOf('F6', { ...officer, hasOthers: false })).toBeNull();
  expect(refusalOf('F6', { ...officer, accountId: 'colleague' })).toBeNull();
  expect(refusalOf('F6', { ...officer, accountId: null, officerId: null })).toBeNull();
  expect(refusalOf('F5', officer)).toBeNull();
});

test('a changed start date shifts all open follow-ups and leaves finished ones alone', () => {
  const states: Readonly<Record<string, FollowUpState>> = { F0: 'DONE', F1: 'ESCALATED', F2: 'ATTEMPTED', F3: 'CLOSED' };
  const year = scheduleFrom('2026-01-01', ({ code }) => ({ state: states[code] ?? 'SCHEDULED', attempts: code === 'F2' ? 2 : 0 }));
  const { shifted, added, dropped } = shiftSchedule(year, planFollowUps('2026-01-11', '2000-01-01'));
  expect(shifted.map(({ before, after }) => [after.code, before.state, after.state, after.dueOn, after.attempts])).toEqual([
    ['F1', 'ESCALATED', 'SCHEDULED', '2026-01-25', 0],
    ['F2', 'ATTEMPTED', 'SCHEDULED', '2026-02-10', 2],
    ['F4', 'SCHEDULED', 'SCHEDULED', '2026-04-11', 0],
    ['F5', 'SCHEDULED', 'SCHEDULED', '2026-07-10', 0],
    ['F6', 'SCHEDULED', 'SCHEDULED', '2027-01-11', 0],
  ]);
  expect([added, dropped]).toEqual([[], []]);
});

test('a later start can drop follow-ups of a minor, and an earlier one restores them', () => {
  const eighteenOn = '2026-06-01';
  const minors = planFollowUps('2026-01-01', eighteenOn).map((planned) => followUp({ ...planned, id: planned.code }));
  const { dropped, shifted } = shiftSchedule(minors, planFollowUps('2026-04-01', eighteenOn));
  expect(dropped.length).toBeGreaterThan(0);
  expect(dropped.every(({ after }) => after.state === 'CANCELLED')).toBe(true);
  const later = [...shifted, ...dropped].map(({ after }) => after);
  const back = shiftSchedule(later, planFollowUps('2026-01-01', eighteenOn));
  expect(back.added).toEqual([]);
  expect(back.shifted.map(({ after }) => [after.code, after.dueOn, after.state])).toEqual(minors.map(({ code, dueOn }) => [code, dueOn, 'SCHEDULED']));
});

test('shifting a start twice equals shifting it once, whatever was done between', () => {
  const day = fc.integer({ min: 0, max: 2000 }).map((days) => addDays('2026-01-01', days));
  const state = fc.constantFrom(...STATES);
  fc.assert(
    fc.property(day, day, day, day, fc.array(state, { minLength: 99, maxLength: 99 }), (first, second, third, eighteenOn, states) => {
      const after = (year: readonly FollowUp[], startsOn: string): FollowUp[] => {
        const moved = shiftSchedule(year, planFollowUps(startsOn, eighteenOn));
        const changed = new Map([...moved.shifted, ...moved.dropped].map((one) => [one.after.code, one.after]));
        return [...year.map((one) => changed.get(one.code) ?? one), ...moved.added.map((planned) => followUp({ ...planned, id: planned.code }))];
      };
      const year = planFollowUps(first, eighteenOn).map((planned, at) => followUp({ ...planned, id: planned.code, state: states[at] as FollowUpState }));
      const days = (followUps: readonly FollowUp[]) =>
        followUps
          .filter((one) => one.state !== 'CANCELLED')
          .map(({ code, state: currentState, dueOn }) => [code, currentState, dueOn])
          .sort();
      expect(days(after(after(year, second), third))).toEqual(days(after(year, third)));
      for (const one of year) if (one.state === 'DONE' || one.state === 'PARTIAL' || one.state === 'CLOSED') expect(after(year, second)).toContain(one);
    }),
  );
});

test('follow-ups of a placement that never started are cancelled unless they are done', () => {
  expect(STATES.filter((state) => !isRefusal(cancelFollowUp(followUp({ state }))))).toEqual(['SCHEDULED', 'ATTEMPTED', 'MISSED', 'ESCALATED']);
});

test('DONE and CLOSED are final, and every state can be reached', () => {
  expect(nextTransitions(FOLLOW_UP, 'DONE')).toEqual([]);
  expect(nextTransitions(FOLLOW_UP, 'CLOSED')).toEqual([]);
  const reached = Object.values(FOLLOW_UP.transitions).map(({ to }) => to);
  expect([...new Set(reached)].sort()).toEqual([...STATES].sort());
});

test.each([
  // Columns: today, the follow-up her check-in fulfils.
  ['2026-01-01', 'F0'],
  ['2026-01-05', 'F0'],
  ['2026-01-06', 'F0'],
  ['2026-01-09', null],
  ['2026-01-12', 'F1'],
  ['2026-01-20', 'F1'],
  ['2026-01-24', 'F2'],
  ['2026-02-07', 'F2'],
  ['2026-05-01', 'F4'],
])('a check-in on %s fulfils %s if no follow-up was done before', (today, code) =>
  expect(followUpForCheckIn(scheduleFrom('2026-01-01'), today)?.code ?? null).toBe(code),
);

test('a check-in never fulfils a finished follow-up, and fulfils none before the next window opens', () => {
  const year = scheduleFrom('2026-01-01', ({ dueOn }) => ({ state: dueOn < '2026-02-01' ? 'DONE' : 'SCHEDULED' }));
  expect(followUpForCheckIn(year, '2026-02-10')).toBeNull();
  expect(followUpForCheckIn(year, '2026-02-23')?.code).toBe('F3');
  expect(isCheckInDue(year, '2026-02-23')).toBe(false);
  expect(isCheckInDue(year, '2026-03-02')).toBe(true);
});

test('a check-in is about the placement started last, from its start date on, and never about a cancelled one', () => {
  const places = [
    { id: 'old', state: 'COMPLETED', startsOn: '2025-01-01' },
    { id: 'now', state: 'ACTIVE', startsOn: '2026-01-01' },
    { id: 'never', state: 'CANCELLED', startsOn: '2026-01-10' },
    { id: 'next', state: 'PLANNED', startsOn: '2026-03-01' },
  ];
  expect(placementToCheckIn(places, '2026-02-01')?.id).toBe('now');
  expect(placementToCheckIn(places, '2026-03-01')?.id).toBe('next');
  expect(placementToCheckIn([], '2026-03-01')).toBeNull();
  const now = noonOf('2026-02-01');
  expect(places.map((place) => checkInRefusal(place, now)?.refusal ?? null)).toEqual([null, null, 'TRANSITION_NOT_ALLOWED', 'TOO_SOON']);
});
