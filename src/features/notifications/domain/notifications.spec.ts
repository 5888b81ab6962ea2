import fc from 'fast-check';
import { EVENTS } from '../../../shared/events';
import { isRefusal, type Refusal } from '../../../shared/refusal';
import {
  applySafeContact,
  cancelMessage,
  claimMessage,
  type DeliveryStep,
  isClaimedBy,
  expireLease,
  recordFailure,
  recordUnreachable,
  recordUncertain,
  recordSent,
  resendMessage,
  retryDelayMs,
} from './delivery';
import { type Message, MESSAGE } from './message';
import { WRITERS_OF } from '../../../shared/writers';
import { isOwnAct, noticeCode, NOTICES } from './notices';

const now = new Date('2026-03-02T03:00:00Z');
const clock = { now, realNow: new Date('2026-01-01T00:00:00Z') };
const planned: Message = {
  institutionId: 'i',
  id: 'm',
  eventId: 'e',
  recipientKind: 'TRAINEE',
  recipientId: 't',
  channel: 'EMAIL',
  notice: 'question-waiting',
  language: 'km',
  subjectId: 'r',
  state: 'PLANNED',
  heldReason: null,
  cancelledReason: null,
  dueAt: now,
  attempts: 0,
  leaseUntil: null,
  handedOverAt: null,
  failures: 0,
  deferredSince: null,
  sentAt: null,
  readAt: null,
  createdAt: now,
};
const mustSucceed = (step: DeliveryStep | Refusal | null): DeliveryStep => {
  if (step === null || isRefusal(step)) throw new Error(JSON.stringify(step));
  return step;
};
const afterLease = { now, realNow: new Date(clock.realNow.getTime() + 30_000) };
const claim = (message: Message): Message => mustSucceed(claimMessage({ ...message, dueAt: now }, clock)).message;
const handOver = (message: Message): Message => ({ ...claim(message), handedOverAt: clock.realNow });

test('a due message is claimed with a lease on the real clock and a fencing token', () => {
  const claimed = claim(planned);
  expect(claimed).toMatchObject({ state: 'SENDING', attempts: 1, leaseUntil: afterLease.realNow });
  expect(claimMessage({ ...planned, dueAt: new Date(now.getTime() + 1) }, clock)).toMatchObject({ refusal: 'TOO_SOON' });
  expect(claimMessage(claimed, clock)).toMatchObject({ refusal: 'TRANSITION_NOT_ALLOWED', state: 'SENDING' });
  expect([isClaimedBy(claimed, 1), isClaimedBy({ ...claimed, attempts: 2 }, 1), isClaimedBy({ ...claimed, state: 'SENT' }, 1)]).toEqual([true, false, false]);
  expect(mustSucceed(recordSent(claimed, now)).message).toMatchObject({ state: 'SENT', sentAt: now, leaseUntil: null });
});

test("a trainee's message that was perhaps sent becomes UNKNOWN with a task, and only the operator can resend it by id", () => {
  expect(mustSucceed(recordUncertain(handOver(planned), now))).toMatchObject({ message: { state: 'UNKNOWN' }, task: 'MESSAGE_UNKNOWN' });
  const lost = mustSucceed(expireLease(handOver(planned), afterLease));
  expect([lost.message.state, lost.task]).toEqual(['UNKNOWN', 'MESSAGE_UNKNOWN']);
  for (const step of [
    claimMessage(lost.message, clock),
    expireLease(lost.message, afterLease),
    recordFailure(lost.message, now),
    recordSent(lost.message, now),
  ])
    expect(step).toMatchObject({ refusal: 'TRANSITION_NOT_ALLOWED', state: 'UNKNOWN', availableActions: ['requeue'] });
});

test('a message whose worker died before hand-over is retried at once, and staff get a task after the second time', () => {
  const again = mustSucceed(expireLease(claim(planned), afterLease));
  expect(again).toMatchObject({ message: { state: 'PLANNED', dueAt: now, failures: 1 }, task: null });
  expect(mustSucceed(expireLease(claim(again.message), afterLease))).toMatchObject({ message: { state: 'PARKED' }, task: 'REACH_TRAINEE' });
});

test('an unreachable provider never counts as a failure of a message', () => {
  let at = planned;
  for (let hour = 0; hour < 24; hour++) at = mustSucceed(recordUnreachable(claim(at), now)).message;
  expect(at).toMatchObject({ state: 'PLANNED', failures: 0, attempts: 24, dueAt: new Date(now.getTime() + 30_000) });
});

test('a lease that has not expired is left alone', () => expect(expireLease(claim(planned), clock)).toMatchObject({ refusal: 'TOO_SOON' }));

test.each([
  ['STAFF', 'EMAIL'],
  ['EMPLOYER', 'EMAIL'],
] as const)('a message to %s by %s is resent under the same id after its worker died', (recipientKind, channel) => {
  const again = mustSucceed(expireLease(handOver({ ...planned, recipientKind, channel }), afterLease));
  expect([again.message.state, again.message.id, again.task]).toEqual(['PLANNED', 'm', null]);
});

test.each([
  ['TRAINEE', 2, 'REACH_TRAINEE'],
  ['EMPLOYER', 5, 'MESSAGE_PARKED'],
  ['STAFF', 5, 'MESSAGE_PARKED'],
] as const)('a message to %s is parked after %i failures with the task %s', (recipientKind, failures, task) => {
  let at: Message = { ...planned, recipientKind };
  for (let failure = 1; failure < failures; failure++) {
    const failed = mustSucceed(recordFailure(claim(at), now));
    expect([failed.message.state, failed.task, failed.message.dueAt > now]).toEqual(['PLANNED', null, true]);
    at = failed.message;
  }
  const parked = mustSucceed(recordFailure(claim(at), now));
  expect([parked.message.state, parked.task]).toEqual(['PARKED', task]);
});

test('the delay after a failure doubles up to 15 minutes', () =>
  expect([1, 2, 3, 4, 5, 6, 7, 50].map((failures) => retryDelayMs(failures) / 1_000)).toEqual([30, 60, 120, 240, 480, 900, 900, 900]));

test('the safe-contact rules send a message, delay it or create a task to reach the trainee', () => {
  const notBefore = new Date('2026-03-03T02:00:00Z');
  expect(applySafeContact(planned, 'NOW', now)).toBeNull();
  const waiting = mustSucceed(applySafeContact(planned, { notBefore }, now));
  expect([waiting.message.state, waiting.message.heldReason, waiting.message.dueAt, waiting.task]).toEqual(['HELD', 'OUTSIDE_HOURS', notBefore, null]);
  expect(mustSucceed(claimMessage(waiting.message, { ...clock, now: notBefore })).message).toMatchObject({ state: 'SENDING', heldReason: null, attempts: 1 });
  const deferral = mustSucceed(applySafeContact(planned, { no: 'DO_NOT_CONTACT' }, now));
  expect([deferral.message.state, deferral.message.heldReason, deferral.task]).toEqual(['HELD', 'DO_NOT_CONTACT', 'REACH_TRAINEE']);
  for (const no of ['NOT_VERIFIED', 'BLOCKED', 'NO_SUCH_WAY'] as const) {
    const cancelled = mustSucceed(applySafeContact(planned, { no }, now));
    expect([cancelled.message.state, cancelled.message.heldReason, cancelled.task]).toEqual(['CANCELLED', null, 'REACH_TRAINEE']);
  }
});

type DeliveryOutcome =
  | 'ACCEPTS'
  | 'ACCEPTS_THEN_WORKER_DIES'
  | 'ACCEPTS_THEN_DISCONNECTS'
  | 'WORKER_DIES_BEFORE_HANDOVER'
  | 'WORKER_DIES_AFTER_HANDOVER'
  | 'REJECTS'
  | 'UNREACHABLE';
const DELIVERY_OUTCOMES: readonly DeliveryOutcome[] = [
  'ACCEPTS',
  'ACCEPTS_THEN_WORKER_DIES',
  'ACCEPTS_THEN_DISCONNECTS',
  'WORKER_DIES_BEFORE_HANDOVER',
  'WORKER_DIES_AFTER_HANDOVER',
  'REJECTS',
  'UNREACHABLE',
];
function afterOutcome(outcome: DeliveryOutcome, message: Message): DeliveryStep | Refusal {
  if (outcome === 'WORKER_DIES_BEFORE_HANDOVER') return expireLease(claim(message), afterLease);
  const sending = handOver(message);
  if (outcome === 'ACCEPTS') return recordSent(sending, now);
  if (outcome === 'REJECTS') return recordFailure(sending, now);
  if (outcome === 'UNREACHABLE') return recordUnreachable(sending, now);
  return outcome === 'ACCEPTS_THEN_DISCONNECTS' ? recordUncertain(sending, now) : expireLease(sending, afterLease);
}

test("whatever fails, a provider accepts a trainee's e-mail at most once, and staff get exactly one task if it is given up", () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...DELIVERY_OUTCOMES), { minLength: 6, maxLength: 20 }), (outcomes) => {
      let at = planned;
      let acceptCount = 0;
      const tasks: string[] = [];
      for (const outcome of outcomes) {
        if (at.state !== 'PLANNED') break;
        if (outcome.startsWith('ACCEPTS')) acceptCount++;
        const next = mustSucceed(afterOutcome(outcome, at));
        if (next.task) tasks.push(next.task);
        at = next.message;
      }
      expect(acceptCount).toBeLessThanOrEqual(1);
      expect([at.state, tasks.length]).toEqual(['SENT', 'PLANNED'].includes(at.state) ? [at.state, 0] : [at.state, 1]);
      if (at.state === 'PLANNED')
        expect(outcomes.filter((outcome) => outcome === 'REJECTS' || outcome === 'WORKER_DIES_BEFORE_HANDOVER').length).toBeLessThan(2);
    }),
  );
});

test.each(MESSAGE.states)('staff can resend a message in state %s only if it is parked, and never to a trainee', (state) => {
  expect(resendMessage({ ...planned, state }, now)).toMatchObject({ refusal: 'TRANSITION_NOT_ALLOWED' });
  const toStaff = resendMessage({ ...planned, recipientKind: 'STAFF', state, failures: 5 }, now);
  expect(toStaff).toMatchObject(state === 'PARKED' ? { state: 'PLANNED', failures: 0, dueAt: now } : { refusal: 'TRANSITION_NOT_ALLOWED' });
});

test('only planned and delayed messages can be cancelled', () =>
  expect(MESSAGE.states.filter((state) => !isRefusal(cancelMessage({ ...planned, state })))).toEqual(['PLANNED', 'HELD']));

const BEFORE_SENDING = ['ReferralProposed', 'ReferralAsked', 'ReferralAgreed', 'ReferralDeclinedByTrainee', 'ConsentWithdrawn', 'TraineePaused'] as const;
test('employers get no notice of events before a referral is sent', () => {
  for (const event of BEFORE_SENDING) expect(NOTICES[event].filter(({ to }) => to === 'EMPLOYER_USERS')).toEqual([]);
  for (const event of ['ReferralWithdrawn', 'ReferralExpired'] as const)
    for (const notice of NOTICES[event]) if (notice.to === 'EMPLOYER_USERS') expect(notice.onlyOnceSent).toBe(true);
  for (const event of EVENTS.filter((name) => name.startsWith('Trainee') || name.startsWith('Contact') || name.startsWith('Consent')))
    expect(NOTICES[event].some(({ to }) => to === 'EMPLOYER_USERS')).toBe(false);
});

/** What an employer's own act leads to without the employer's knowledge. */
const CONSEQUENCES = ['EmployerRegistered', 'OfferExpired', 'PlacementVerified'];
test('who acted gets no notice of that act, except of what follows from it unseen; colleagues do', () => {
  for (const event of EVENTS)
    for (const notice of NOTICES[event]) {
      if (notice.to !== 'EMPLOYER_USERS' || !WRITERS_OF[event].includes('employer')) continue;
      const isFollowing = CONSEQUENCES.includes(event);
      expect([event, isOwnAct(notice, 'author', 'author')]).toEqual([event, !isFollowing]);
      for (const authorId of ['colleague', null]) expect(isOwnAct(notice, 'author', authorId)).toBe(false);
    }
  for (const notice of NOTICES.InterviewCancelled) expect(isOwnAct(notice, 'author', 'author')).toBe(notice.to === 'EMPLOYER_USERS');
});

test('the notice of a withdrawal names who withdrew to the placement officer only', () => {
  const codes = (event: 'OfferWithdrawn' | 'ReferralWithdrawn', login: string | null, staff: boolean): string[] =>
    NOTICES[event].filter(({ to }) => (to === 'PLACEMENT_OFFICER') === staff).map((notice) => noticeCode(notice, login));
  for (const login of WRITERS_OF.ReferralWithdrawn) expect(codes('ReferralWithdrawn', login, true)).toEqual([`referral-withdrawn-by-${login}`]);
  for (const login of WRITERS_OF.OfferWithdrawn) expect(codes('OfferWithdrawn', login, true)).toEqual([`offer-withdrawn-by-${login}`]);
  for (const login of ['owner', null]) expect(codes('ReferralWithdrawn', login, true)).toEqual(['referral-withdrawn']);
  for (const login of [...WRITERS_OF.OfferWithdrawn, null]) {
    expect(codes('ReferralWithdrawn', login, false)).toEqual(['candidate-no-longer-available']);
    expect(codes('OfferWithdrawn', login, false)).toEqual(['news-waiting']);
  }
});

test("notice codes are neutral and fit the column, and a trainee's notice is always shown in the app too", () => {
  for (const event of EVENTS)
    for (const { to, notice, channels, codeByLogin } of NOTICES[event]) {
      if (to === 'TRAINEE' || to === 'EMPLOYER_USERS') expect(codeByLogin).toBeUndefined();
      expect(notice).toMatch(/^[a-z]+(-[a-z]+)*$/);
      expect(notice.length).toBeLessThanOrEqual(60);
      if (to !== 'TRAINEE' && to !== 'EMPLOYER_USERS') continue;
      expect(notice).not.toMatch(/survivor|traffick|victim|shelter|counsel|rescue|protect|trainee|programme|work|job|employer/);
      if (to === 'TRAINEE') expect(channels).toContain('IN_APP');
    }
});

test.each([
  ['ReferralAsked', 'TRAINEE'],
  ['ReferralAgreed', 'PLACEMENT_OFFICER'],
  ['ReferralDeclinedByTrainee', 'PLACEMENT_OFFICER'],
  ['ReferralSent', 'EMPLOYER_USERS'],
  ['InterviewProposed', 'TRAINEE'],
  ['InterviewConfirmed', 'EMPLOYER_USERS'],
  ['OfferIssued', 'PLACEMENT_OFFICER'],
  ['OfferExplained', 'TRAINEE'],
  ['OfferAccepted', 'EMPLOYER_USERS'],
  ['OfferAccepted', 'PLACEMENT_OFFICER'],
  ['VacancySubmitted', 'VETTING_OFFICERS'],
  ['VacancyReturned', 'EMPLOYER_USERS'],
  ['EmployerRegistered', 'EMPLOYER_USERS'],
  ['RegistrationDigestCreated', 'VETTING_OFFICERS'],
  ['VettingSecondPersonNeeded', 'VETTING_DECIDERS'],
  ['VettingDecided', 'EMPLOYER_USERS'],
] as const)('%s notifies %s', (event, to) => expect(NOTICES[event].some((notice) => notice.to === to)).toBe(true));
