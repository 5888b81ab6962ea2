import { dueCheckInTransition, type TimedCheckIn } from './check-in';

const now = new Date('2026-03-15T01:00:00Z');
const planned: TimedCheckIn = { id: 'c', state: 'PLANNED', dueOn: '2026-03-15', askedAt: null, expiresAt: null, version: 1 };
const sent: TimedCheckIn = { ...planned, state: 'ASKED', askedAt: now, expiresAt: new Date('2026-03-29T01:00:00Z'), version: 2 };
const facts = { placementState: 'ACTIVE', laterIsDue: false, today: '2026-03-15' } as const;

test('an employer check-in is sent on its due date with a link for two weeks', () => {
  expect(dueCheckInTransition(planned, { ...facts, today: '2026-03-14' }, now)).toBeNull();
  expect(dueCheckInTransition(planned, facts, now)).toEqual({ name: 'ask', checkIn: sent });
});

test('no check-in is sent before the start is verified', () => expect(dueCheckInTransition(planned, { ...facts, placementState: 'PLANNED' }, now)).toBeNull());

test('a check-in is also sent for a trainee who cannot be reached', () =>
  expect(dueCheckInTransition(planned, { ...facts, placementState: 'UNREACHABLE' }, now)).toEqual({ name: 'ask', checkIn: sent }));

test.each(['CANCELLED', 'COMPLETED', 'ENDED_BY_TRAINEE', 'ENDED_BY_EMPLOYER', 'ENDED_FOR_SAFETY'] as const)(
  'a check-in is cancelled, sent or not, when its placement is %s',
  (placementState) => {
    for (const checkIn of [planned, sent])
      expect(dueCheckInTransition(checkIn, { ...facts, placementState }, now)).toMatchObject({ name: 'cancel', checkIn: { state: 'CANCELLED' } });
  },
);

test('when two check-ins are due at once, only the later one is sent', () =>
  expect(dueCheckInTransition(planned, { ...facts, laterIsDue: true }, now)).toMatchObject({ name: 'cancel' }));

test('an unanswered check-in expires with its link, and an answered one never changes', () => {
  expect(dueCheckInTransition(sent, facts, new Date('2026-03-29T00:59:59Z'))).toBeNull();
  expect(dueCheckInTransition(sent, facts, new Date('2026-03-29T01:00:00Z'))).toMatchObject({ name: 'expire', checkIn: { state: 'EXPIRED', version: 3 } });
  expect(dueCheckInTransition({ ...sent, state: 'ANSWERED' }, { ...facts, placementState: 'CANCELLED' }, now)).toBeNull();
});
