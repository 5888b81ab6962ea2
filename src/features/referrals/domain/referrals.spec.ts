import { isRefusal, type Refusal } from '../../../shared/refusal';
import { offerCandidate } from './candidate-decline';
import {
  type InterviewContext,
  cancelInterview,
  confirmInterview,
  correctInterview,
  endInterview,
  expireInterview,
  finishInterview,
  INTERVIEW,
  type Interview,
  visibleInterviewState,
  missInterview,
  openSlots,
  parseInterview,
  proposeInterview,
} from './interview';
import {
  agreeToReferral,
  askTrainee,
  type ChoiceFacts,
  type CoverFacts,
  declineReferral,
  expireReferral,
  transitionReferral,
  notSelectReferral,
  type ReferralFacts,
  sendReferral,
  withdrawReferral,
  lastAnswerDay,
  reminderDay,
} from './referral-transitions';
import { interviewTransitions, referralTransitions } from './referral-transitions-by-audience';
import { parseProposal, type ProposalFacts, proposeReferral } from './referral-proposal';
import { CHOICE_REASONS, type ReferralChange, OPEN_REFERRAL_STATES, type Referral, REFERRAL } from './referral';

const now = new Date('2026-03-16T03:00:00Z');
const daysAgo = (days: number): Date => new Date(now.getTime() - days * 86_400_000);
const trainee = { audience: 'trainee', traineeId: 't' } as const;
const others = [
  { audience: 'staff', traineeId: null },
  { audience: 'employer', traineeId: null },
  { audience: 'trainee', traineeId: 'other' },
] as const;
const match = { institutionId: 'i', traineeId: 't', employerId: 'e', vacancyId: 'v', matchId: 'm' };
const proposal: ProposalFacts = { match, proposedBy: 's', ties: [], failedGates: [], travelMinutes: 20, earlier: [] };
const proposed = proposeReferral(proposal, now);
if (isRefusal(proposed)) throw new Error('the proposal is good');
const referral = (state: Referral['state'], change: Partial<Referral> = {}): Referral => ({ ...proposed, id: 'r', version: 1, state, ...change });
const agreed = referral('AGREED', { answeredAt: daysAgo(1), consentId: 'c', card: { displayName: 'Srey' } });
const consent = { id: 'c', employerId: 'e', expiresOn: '2026-03-16', isLive: true };
const facts: ReferralFacts & ChoiceFacts & CoverFacts = {
  options: 2,
  choiceReason: null,
  lacksPoolCover: false,
  coverConfirmed: false,
  traineeState: 'JOB_READY',
  vacancy: { state: 'OPEN', seats: 2, takenSeats: 1 },
  siteIsCleared: true,
};
const mustSucceed = (moved: ReferralChange | Refusal): ReferralChange => {
  if (isRefusal(moved)) throw new Error(JSON.stringify(moved));
  return moved;
};

test('a proposal is refused for a proposer tied to the employer, for a failed gate, and while a referral is open', () => {
  expect(proposed).toMatchObject({ state: 'PROPOSED', proposedAt: now, sentAt: null, card: null });
  expect(proposeReferral({ ...proposal, ties: [{ accountId: 's', employerId: 'e', tie: 'MEMBER' }] }, now)).toMatchObject({ refusal: 'CONFLICT_OF_INTEREST' });
  expect(proposeReferral({ ...proposal, failedGates: ['AGE_18_NIGHT'] }, now)).toEqual({ refusal: 'EXCLUDED_BY_GATES', reasons: ['AGE_18_NIGHT'] });
  for (const open of OPEN_REFERRAL_STATES) expect(proposeReferral({ ...proposal, earlier: ['WITHDRAWN', open] }, now)).toEqual({ refusal: 'ALREADY_OPEN' });
  expect(proposeReferral({ ...proposal, earlier: ['DECLINED_BY_TRAINEE', 'EXPIRED'] }, now)).toMatchObject({ state: 'PROPOSED' });
  expect(parseProposal({ traineeId: 'x', travelMinutes: 601 })).toMatchObject({
    problems: [{ path: 'traineeId' }, { path: 'vacancyId' }, { path: 'travelMinutes' }],
  });
});

test('only the trainee can agree or decline', () => {
  const askedReferral = mustSucceed(askTrainee(referral('PROPOSED'), { ...facts, consentsToMatching: true }, now)).referral;
  for (const visitor of others) {
    expect(agreeToReferral(askedReferral, { visitor, siteIsCleared: true, consentId: 'c', card: {} }, now)).toEqual({ refusal: 'NOT_FOUND' });
    expect(declineReferral(askedReferral, visitor, now)).toEqual({ refusal: 'NOT_FOUND' });
  }
  const agreement = { visitor: trainee, siteIsCleared: true, consentId: 'c', card: { displayName: 'Srey' } };
  expect(agreeToReferral(askedReferral, { ...agreement, siteIsCleared: false }, now)).toEqual({ refusal: 'NOT_CLEARED' });
  expect(mustSucceed(agreeToReferral(askedReferral, agreement, now))).toMatchObject({
    referral: { state: 'AGREED', consentId: 'c', answeredAt: now, sentAt: null, shownUntil: null },
    event: { event: 'ReferralAgreed', subjectId: 'r' },
  });
  expect(mustSucceed(declineReferral(askedReferral, trainee, now)).referral).toMatchObject({
    state: 'DECLINED_BY_TRAINEE',
    endedAt: now,
    sentAt: null,
    consentId: null,
  });
});

test('a trainee with one real option is asked only with a reason, which is not kept if she has a choice', () => {
  const asked = (change: Partial<ChoiceFacts>) => askTrainee(referral('PROPOSED'), { ...facts, consentsToMatching: true, ...change }, now);
  for (const options of [0, 1]) expect(asked({ options })).toEqual({ refusal: 'NOT_READY', reasons: ['NO_CHOICE'] });
  for (const choiceReason of CHOICE_REASONS) expect(mustSucceed(asked({ options: 1, choiceReason })).referral).toMatchObject({ state: 'ASKED', choiceReason });
  for (const options of [2, 7]) expect(mustSucceed(asked({ options, choiceReason: 'URGENT' })).referral).toMatchObject({ state: 'ASKED', choiceReason: null });
});

test('a card is sent to an employer whose candidates lack cover only when staff confirm it', () => {
  const lacking = { ...facts, consent, lacksPoolCover: true };
  expect(sendReferral(agreed, lacking, now)).toEqual({ refusal: 'NOT_READY', reasons: ['POOL_COVER'] });
  expect(mustSucceed(sendReferral(agreed, { ...lacking, coverConfirmed: true }, now)).referral).toMatchObject({ state: 'SENT', coverConfirmed: true });
  expect(mustSucceed(sendReferral(agreed, { ...facts, consent, coverConfirmed: true }, now)).referral).toMatchObject({ state: 'SENT', coverConfirmed: false });
});

test('a vacancy cannot be presented to a trainee who withdrew her consent to matching', () => {
  expect(askTrainee(referral('PROPOSED'), { ...facts, consentsToMatching: false }, now)).toEqual({ refusal: 'NO_CONSENT' });
});

test.each<[string, Partial<ReferralFacts>, Refusal]>([
  ['she has paused', { traineeState: 'PAUSED' }, { refusal: 'NOT_READY', reasons: ['TRAINEE_NOT_JOB_READY'] }],
  ['the site is not cleared', { siteIsCleared: false }, { refusal: 'NOT_CLEARED' }],
  ['the vacancy is not open', { vacancy: { state: 'PAUSED', seats: 2, takenSeats: 0 } }, { refusal: 'NOT_READY', reasons: ['VACANCY_NOT_OPEN'] }],
  ['no seat is left', { vacancy: { state: 'OPEN', seats: 2, takenSeats: 2 } }, { refusal: 'NO_SEAT_LEFT' }],
])('a trainee is not asked and her card is not sent when %s', (_title, change, refusal) => {
  expect(askTrainee(referral('PROPOSED'), { ...facts, consentsToMatching: true, ...change }, now)).toEqual(refusal);
  expect(sendReferral(agreed, { ...facts, ...change, consent }, now)).toEqual(refusal);
});

test('a card is sent only with a recent agreement and a live consent, and is visible no longer than that consent', () => {
  expect(mustSucceed(sendReferral(agreed, { ...facts, consent }, now)).referral).toMatchObject({
    state: 'SENT',
    sentAt: now,
    shownUntil: new Date('2026-03-16T17:00:00Z'),
  });
  const long = { ...consent, expiresOn: '2026-09-01' };
  for (const answeredAt of [now, daysAgo(3), daysAgo(13)])
    expect(mustSucceed(sendReferral({ ...agreed, answeredAt }, { ...facts, consent: long }, now)).referral.shownUntil).toEqual(
      new Date('2026-05-15T17:00:00Z'),
    );
  const noConsent = { refusal: 'NO_CONSENT' };
  expect(sendReferral(agreed, { ...facts, consent: null }, now)).toEqual(noConsent);
  for (const change of [{ isLive: false }, { employerId: 'another' }, { id: 'older' }])
    expect(sendReferral(agreed, { ...facts, consent: { ...consent, ...change } }, now)).toEqual(noConsent);
  const old = { ...agreed, answeredAt: daysAgo(14) };
  expect(sendReferral(old, { ...facts, consent }, now)).toEqual({ refusal: 'NOT_READY', reasons: ['AGREEMENT_TOO_OLD'] });
  expect(isRefusal(sendReferral({ ...old, answeredAt: new Date(daysAgo(14).getTime() + 1) }, { ...facts, consent }, now))).toBe(false);
});

test('an employer moves a referral from viewed to hired, or does not select with a reason about the work', () => {
  let at = referral('SENT', { sentAt: now });
  for (const transition of ['view', 'shortlist', 'invite', 'invite'] as const) at = mustSucceed(transitionReferral(at, transition)).referral;
  at = mustSucceed(transitionReferral(mustSucceed(offerCandidate(at, false, now)).referral, 'hire')).referral;
  expect([at.state, at.version]).toEqual(['HIRED', 7]);
  expect(mustSucceed(notSelectReferral(referral('VIEWED'), 'HOURS', now)).referral).toMatchObject({
    state: 'NOT_SELECTED',
    notSelectedReason: 'HOURS',
    endedAt: now,
  });
  for (const state of ['PROPOSED', 'ASKED', 'AGREED', 'DECLINED_BY_TRAINEE'] as const)
    expect(isRefusal(notSelectReferral(referral(state), 'SKILLS', now))).toBe(true);
});

test('any open referral can be withdrawn or expire, after which its card is removed, and a closed one never changes', () => {
  for (const state of REFERRAL.states) {
    const isOpen = OPEN_REFERRAL_STATES.some((open) => open === state);
    expect([state, isRefusal(withdrawReferral(referral(state), now)), isRefusal(expireReferral(referral(state), now))]).toEqual([state, !isOpen, !isOpen]);
  }
  const sent = referral('SENT', { sentAt: daysAgo(2), shownUntil: new Date('2026-08-01T00:00:00Z') });
  expect(mustSucceed(withdrawReferral(sent, now)).referral).toMatchObject({ endedAt: now, shownUntil: now, card: null });
});

test('each audience can make its own transitions and no others', () => {
  expect([referralTransitions('staff', 'PROPOSED'), referralTransitions('staff', 'AGREED'), referralTransitions('staff', 'SENT')]).toEqual([
    ['ask', 'withdraw'],
    ['send', 'withdraw'],
    ['withdraw'],
  ]);
  expect([referralTransitions('trainee', 'ASKED'), referralTransitions('trainee', 'OFFERED')]).toEqual([['agree', 'decline'], []]);
  expect([referralTransitions('employer', 'SENT'), referralTransitions('employer', 'OFFERED'), referralTransitions('employer', 'WITHDRAWN')]).toEqual([
    ['view', 'shortlist', 'invite', 'notSelect'],
    ['offer', 'notSelect'],
    [],
  ]);
  const ahead = daysAgo(-1);
  const confirmed = { state: 'CONFIRMED', slots: [ahead], startsAt: ahead } as const;
  expect([interviewTransitions('employer', confirmed, now), interviewTransitions('employer', confirmed, ahead)]).toEqual([['cancel'], ['finish', 'cancel']]);
  const proposal = { state: 'PROPOSED', slots: [now, ahead], startsAt: null } as const;
  expect([interviewTransitions('trainee', proposal, now), interviewTransitions('trainee', proposal, ahead)]).toEqual([['confirm', 'cancel'], []]);
});

const slots = ['2026-03-18T09:00:00+07:00', '2026-03-19T09:00:00+07:00'];
const read = parseInterview({ slots, place: 'Street 310', companionAllowed: true, transportPaid: true }, now);
if (isRefusal(read)) throw new Error('the interview is good');
const proposedInterview = proposeInterview(referral('SHORTLISTED'), read, true, now);
if (isRefusal(proposedInterview)) throw new Error('the site is cleared');
const interview: Interview = {
  ...proposedInterview,
  id: 'w',
  version: 1,
  institutionId: 'i',
  traineeId: 't',
  startsAt: null,
  outcome: null,
  cancelledBy: null,
};
const [first, second] = interview.slots as [Date, Date];

test.each([
  [{ slots: [] }, ['slots EMPTY']],
  [{ slots: [...slots, ...slots] }, ['slots TOO_MANY']],
  [{ slots: [slots[0], slots[0]] }, ['slots.1 REPEATED']],
  [{ slots: ['2026-03-16T10:00:00+07:00'] }, ['slots.0 IN_THE_PAST']],
  [{ slots: ['2026-03-18T09:00:00'] }, ['slots.0 NOT_A_TIME']],
  [{ slots: ['2026-06-14T10:00:00+07:00'] }, false],
  [{ slots: ['2026-06-14T10:01:00+07:00'] }, ['slots.0 TOO_FAR_AHEAD']],
  [{ slots: ['2026-03-18T05:59:00+07:00', '2026-03-18T20:01:00+07:00', '2026-03-18T03:00:00+07:00'] }, [0, 1, 2].map((at) => `slots.${at} NOT_BY_DAY`)],
  [{ slots: ['2026-03-18T06:00:00+07:00', '2026-03-18T20:00:00+07:00'] }, false],
  [{ place: '' }, ['place EMPTY']],
])('an interview with %j has the problems %j', (change, problems) => {
  const result = parseInterview({ slots, place: 'Street 310', ...change }, now);
  expect(isRefusal(result) && result.problems?.map(({ path, problem }) => `${path} ${problem}`)).toEqual(problems);
});

test('only the trainee confirms a proposed time, after which the interview is done, missed or cancelled', () => {
  const confirmation = { visitor: trainee, startsAt: first, siteIsCleared: true };
  expect(proposeInterview(referral('SHORTLISTED'), read, false, now)).toEqual({ refusal: 'NOT_CLEARED' });
  for (const visitor of others) expect(confirmInterview(interview, { visitor, startsAt: first, siteIsCleared: true }, now)).toEqual({ refusal: 'NOT_FOUND' });
  expect(confirmInterview(interview, { ...confirmation, startsAt: new Date(first.getTime() + 1) }, now)).toMatchObject({
    problems: [{ problem: 'NOT_ALLOWED' }],
  });
  expect(confirmInterview(interview, confirmation, second)).toMatchObject({ problems: [{ problem: 'IN_THE_PAST' }] });
  expect(confirmInterview(interview, { ...confirmation, siteIsCleared: false }, now)).toEqual({ refusal: 'NOT_CLEARED' });
  const confirmed = confirmInterview(interview, confirmation, now);
  if (isRefusal(confirmed)) throw new Error('it is one of the times');
  expect(confirmed).toMatchObject({ interview: { state: 'CONFIRMED', startsAt: first }, event: { event: 'InterviewConfirmed' } });
  expect(finishInterview(confirmed.interview, 'HIRE', now)).toEqual({ refusal: 'TOO_SOON', until: first.toISOString() });
  expect(missInterview(confirmed.interview, now)).toEqual({ refusal: 'TOO_SOON', until: first.toISOString() });
  expect(finishInterview(confirmed.interview, 'HIRE', first)).toMatchObject({ interview: { state: 'DONE', outcome: 'HIRE' } });
  expect(missInterview(confirmed.interview, second)).toMatchObject({ interview: { state: 'NO_SHOW' } });
  expect(finishInterview(interview, 'HIRE', second)).toEqual({
    refusal: 'TRANSITION_NOT_ALLOWED',
    state: 'PROPOSED',
    availableActions: ['confirm', 'cancel', 'expire'],
  });
  expect(INTERVIEW.states.filter((state) => !isRefusal(cancelInterview({ ...interview, state }, 'TRAINEE', now)))).toEqual(['PROPOSED', 'CONFIRMED']);
});

test('an interview whose times have all passed is expired for every audience and cannot be cancelled', () => {
  const [before, after] = [new Date(second.getTime() - 1), second];
  expect([visibleInterviewState(interview, before), visibleInterviewState(interview, after)]).toEqual(['PROPOSED', 'EXPIRED']);
  expect(expireInterview(interview, before)).toEqual({ refusal: 'TOO_SOON', until: second.toISOString() });
  expect(expireInterview(interview, after)).toMatchObject({ interview: { state: 'EXPIRED', cancelledBy: null }, event: { event: 'InterviewExpired' } });
  expect(cancelInterview(interview, 'TRAINEE', after)).toEqual({ refusal: 'TRANSITION_NOT_ALLOWED', state: 'EXPIRED', availableActions: [] });
  expect([endInterview(interview, 'STAFF', before), endInterview(interview, 'STAFF', after)]).toMatchObject([
    { interview: { state: 'CANCELLED', cancelledBy: 'STAFF' } },
    { interview: { state: 'EXPIRED', cancelledBy: null } },
  ]);
  const confirmed = { ...interview, state: 'CONFIRMED', startsAt: first } as const;
  expect([visibleInterviewState(confirmed, after), isRefusal(expireInterview(confirmed, after))]).toEqual(['CONFIRMED', true]);
});

test('an interview outcome can be corrected until something follows from it', () => {
  const finishedInterview: Interview = { ...interview, state: 'DONE', startsAt: first, outcome: 'NO', sentAt: now };
  const around = (state: Referral['state'], change: object = {}): InterviewContext => ({
    sent: { ...referral(state), ...change },
    meetings: [finishedInterview],
  });
  expect(correctInterview(finishedInterview, 'HIRE', around('INTERVIEWING'))).toMatchObject({
    interview: { state: 'DONE', outcome: 'HIRE', version: 2 },
    event: { event: 'InterviewCorrected' },
  });
  const refused = { refusal: 'TRANSITION_NOT_ALLOWED', state: 'DONE', availableActions: [] };
  const another = { ...around('INTERVIEWING'), meetings: [finishedInterview, { sentAt: daysAgo(-1) }] };
  for (const state of REFERRAL.states.filter((one) => one !== 'INTERVIEWING'))
    expect(correctInterview(finishedInterview, 'HIRE', around(state))).toEqual(refused);
  for (const after of [another, around('INTERVIEWING', { declinedAt: now }), { sent: null, meetings: [finishedInterview] }])
    expect(correctInterview(finishedInterview, 'HIRE', after)).toEqual(refused);
  expect(correctInterview({ ...finishedInterview, state: 'CONFIRMED' }, 'HIRE', around('INTERVIEWING'))).toMatchObject({
    refusal: 'TRANSITION_NOT_ALLOWED',
    state: 'CONFIRMED',
  });
});

test('a trainee chooses only among the times that are still ahead', () => {
  expect([first, second].map((now) => openSlots(interview, new Date(now.getTime() - 1)))).toEqual([[first, second], [second]]);
  expect(openSlots(interview, second)).toEqual([]);
  expect(openSlots({ ...interview, state: 'DONE' }, second)).toEqual([first, second]);
});

test('a trainee is reminded on the days after the question and after the last reminder', () => {
  const pending = { state: 'ASKED', askedAt: new Date('2026-03-02T23:00:00+07:00'), remindedAt: null } as const;
  expect(reminderDay(pending)).toBe('2026-03-03');
  expect(reminderDay({ ...pending, remindedAt: new Date('2026-03-05T08:00:00+07:00') })).toBe('2026-03-06');
  expect(reminderDay({ ...pending, state: 'AGREED' })).toBeNull();
});

test('a trainee can answer on 14 days at most, and no later than the vacancy closes', () => {
  const pending = { state: 'ASKED', askedAt: new Date('2026-03-02T10:00:00+07:00') } as const;
  expect(lastAnswerDay(pending, '2026-12-31')).toBe('2026-03-15');
  expect(lastAnswerDay(pending, '2026-03-10')).toBe('2026-03-10');
  expect(lastAnswerDay({ ...pending, state: 'AGREED' }, '2026-12-31')).toBeNull();
});
