import fc from 'fast-check';
import { isRefusal } from '../../../shared/refusal';
import {
  canUndoUntil,
  candidateTransitions,
  declineCandidate,
  undoRefusal,
  offerCandidate,
  parseNotSelected,
  stateForEmployer,
  UNDO_MINUTES,
} from './candidate-decline';
import { transitionReferral } from './referral-transitions';
import { OPEN_REFERRAL_STATES, REFERRAL, type ReferralState, type SentReferral } from './referral';

const now = new Date('2026-03-16T03:00:00Z');
const minutesAgo = (minutes: number): Date => new Date(now.getTime() - minutes * 60_000);
const sent = (state: ReferralState, declinedAt: Date | null = null): SentReferral => ({
  id: 'r',
  employerId: 'e',
  vacancyId: 'v',
  card: null,
  state,
  notSelectedReason: null,
  sentAt: minutesAgo(999),
  shownUntil: null,
  version: 1,
  declinedAt,
});
const SEEN = ['SENT', 'VIEWED', 'SHORTLISTED', 'INTERVIEWING', 'OFFERED'] as const;

test.each(SEEN)("a decline in %s is visible to the employer at once and leaves the referral's state unchanged", (state) => {
  const decline = declineCandidate(sent(state), { reason: 'HOURS', hasOpenOffer: false, interviews: [] }, now);
  expect(decline).toEqual({ referralId: 'r', employerId: 'e', vacancyId: 'v', reason: 'HOURS', declinedAt: now });
  const declined = sent(state, now);
  expect([stateForEmployer(declined), declined.state, candidateTransitions(declined, false, now)]).toEqual(['NOT_SELECTED', state, ['undoDecline']]);
  expect(declineCandidate(declined, { reason: 'SKILLS', hasOpenOffer: false, interviews: [] }, now)).toMatchObject({
    refusal: 'TRANSITION_NOT_ALLOWED',
    availableActions: ['undoDecline'],
  });
  for (const transition of ['view', 'shortlist', 'invite'] as const) expect(transitionReferral(declined, transition)).toMatchObject({ state: 'NOT_SELECTED' });
  expect(offerCandidate(declined, false, now)).toMatchObject({ state: 'NOT_SELECTED', availableActions: ['undoDecline'] });
});

test('a decline can be undone for less than ten minutes', () => {
  expect(undoRefusal(sent('VIEWED', minutesAgo(UNDO_MINUTES - 1)), false, now)).toBeNull();
  expect(canUndoUntil(sent('VIEWED', minutesAgo(UNDO_MINUTES - 1)), now)).toEqual(new Date(now.getTime() + 60_000));
  expect(undoRefusal(sent('VIEWED', minutesAgo(UNDO_MINUTES)), false, now)).toMatchObject({
    refusal: 'TRANSITION_NOT_ALLOWED',
    state: 'NOT_SELECTED',
    availableActions: [],
  });
  expect(undoRefusal(sent('VIEWED'), false, now)).toMatchObject({ state: 'VIEWED', availableActions: ['shortlist', 'invite', 'notSelect'] });
});

test('a referral that has ended in another way shows that ending and has no decline to undo', () => {
  for (const state of REFERRAL.states.filter((one) => !OPEN_REFERRAL_STATES.some((open) => open === one))) {
    expect(stateForEmployer(sent(state, now))).toBe(state);
    expect(undoRefusal(sent(state, now), false, now)).toMatchObject({ state, availableActions: [] });
  }
});

test('an employer must withdraw an open offer before it can decline', () => {
  expect(candidateTransitions(sent('OFFERED'), true, now)).toEqual([]);
  expect(declineCandidate(sent('OFFERED'), { reason: 'OTHER', hasOpenOffer: true, interviews: [] }, now)).toMatchObject({ refusal: 'TRANSITION_NOT_ALLOWED' });
  expect(candidateTransitions(sent('OFFERED'), false, now)).toEqual(['offer', 'notSelect']);
});

test('another offer can be made only when none is open, and only from the states that allow one', () => {
  expect(offerCandidate(sent('OFFERED'), true, now)).toMatchObject({ refusal: 'TRANSITION_NOT_ALLOWED', state: 'OFFERED', availableActions: [] });
  for (const state of ['SHORTLISTED', 'INTERVIEWING', 'OFFERED'] as const)
    expect(offerCandidate(sent(state), false, now)).toMatchObject({ referral: { state: 'OFFERED', version: 2 } });
  for (const state of ['VIEWED', 'HIRED', 'NOT_SELECTED', 'WITHDRAWN', 'EXPIRED'] as const)
    expect(offerCandidate(sent(state), false, now)).toMatchObject({ refusal: 'TRANSITION_NOT_ALLOWED', state });
});

test('in any state and at any time an employer can either continue or undo, never both', () =>
  fc.assert(
    fc.property(fc.constantFrom(...REFERRAL.states), fc.option(fc.integer({ min: 0, max: 20 })), fc.boolean(), (state, ago, hasOpenOffer) => {
      const one = sent(state, ago === null ? null : minutesAgo(ago));
      const transitions = candidateTransitions(one, hasOpenOffer, now);
      expect(transitions.includes('undoDecline')).toBe(undoRefusal(one, hasOpenOffer, now) === null);
      if (transitions.includes('undoDecline')) expect(transitions).toEqual(['undoDecline']);
      expect(isRefusal(declineCandidate(one, { reason: 'OTHER', hasOpenOffer, interviews: [] }, now))).toBe(!transitions.includes('notSelect'));
    }),
  ));

test.each([
  ['no interview', [], false],
  ['proposed times', [{ state: 'PROPOSED', startsAt: null }], false],
  ['an agreed time that is still ahead', [{ state: 'CONFIRMED', startsAt: minutesAgo(-1) }], false],
  ['an interview that was cancelled', [{ state: 'CANCELLED', startsAt: minutesAgo(60) }], false],
  ['an agreed time that has come', [{ state: 'CONFIRMED', startsAt: minutesAgo(0) }], true],
  ['a missed interview', [{ state: 'NO_SHOW', startsAt: minutesAgo(60) }], true],
] as const)('with %s, stating that the candidate did not come is accepted only after an agreed time', (_, interviews, isAllowed) => {
  const decline = declineCandidate(sent('INTERVIEWING'), { reason: 'NO_SHOW', hasOpenOffer: false, interviews }, now);
  expect(decline).toMatchObject(isAllowed ? { reason: 'NO_SHOW' } : { problems: [{ path: 'reason', problem: 'NOT_ALLOWED' }] });
});

test('a reason must be in the list', () => {
  expect(parseNotSelected({ reason: 'SKILLS' })).toBe('SKILLS');
  expect(parseNotSelected({ reason: 'TOO_OLD' })).toMatchObject({ problems: [{ path: 'reason' }] });
});
