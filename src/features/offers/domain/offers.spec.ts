import { planPlacement } from '../../placements/domain/plan-placement';
import type { SentReferral } from '../../referrals/domain/referral';
import { isRefusal, type Refusal } from '../../../shared/refusal';
import { VACANCY } from '../../vacancies/domain/vacancy';
import { candidateActions } from './candidate-tasks';
import { differences, repeatedOfferRefusal } from './offer-differences';
import { acceptOffer, declineOffer, expireOffer, explainOffer, issueOffer, waiveCoolingOff, withdrawOffer } from './offer-transitions';
import { isExpired, type OfferChange, type Offer, OFFER } from './offer';
import { offerTransitions, visibleRefusal, visibleState } from './offer-transitions-by-audience';
import { draftOffer, parseExplanation, parseOffer } from './parse-offer';

const now = new Date('2026-03-20T03:00:00Z');
const later = (hours: number): Date => new Date(now.getTime() + hours * 3_600_000);
const trainee = { audience: 'trainee', traineeId: 't' } as const;
const others = [
  { audience: 'staff', traineeId: null },
  { audience: 'employer', traineeId: null },
  { audience: 'trainee', traineeId: 'other' },
] as const;
const promised = {
  pay: { amount: '210.00', currency: 'USD', per: 'MONTH' },
  days: ['MONDAY', 'TUESDAY'],
  startsAt: '07:00',
  endsAt: '16:00',
  hoursPerWeek: 16,
  contractMonths: 12,
  startsOn: '2026-04-01',
};
const answerBy = '2026-03-27T17:00:00+07:00';
const byDay = { night: false, startMinute: 420, endMinute: 960, apprenticeship: null };
const night = { fromMinute: 1320, toMinute: 300 };
const terms = parseOffer({ terms: promised, answerBy }, byDay, night, now);
if (isRefusal(terms)) throw new Error('the offer is good');
const referral = { id: 'r', employerId: 'e', vacancyId: 'v' } as SentReferral;
const draft = draftOffer(referral, 'o', terms);
const facts = { siteIsCleared: true, lawProblems: [], vacancy: { seats: 3, takenSeats: 2, state: 'OPEN' }, openOffers: 0 } as const;
const fullExplanation = {
  siteIsCleared: true,
  tooYoung: [],
  explainedBy: 's',
  explainedIn: 'km',
  teachBack: { pay: true, hours: true, place: true, contactPerson: true },
} as const;
const mustSucceed = (moved: OfferChange | Refusal): Offer => {
  if (isRefusal(moved)) throw new Error(JSON.stringify(moved));
  return moved.offer;
};
const issuedDraft = issueOffer(draft, facts, now);
if (isRefusal(issuedDraft)) throw new Error('the offer may be put to her');
const unanswered = {
  explainedAt: null,
  explainedBy: null,
  explainedIn: null,
  teachBack: null,
  coolingOffUntil: null,
  coolingOffWaivedAt: null,
  decidedAt: null,
};
const issued: Offer = { ...issuedDraft.offer, ...unanswered, institutionId: 'i', traineeId: 't', version: 1 };
const explained = mustSucceed(explainOffer(issued, fullExplanation, now));
const acceptance = { visitor: trainee, siteIsCleared: true, tooYoung: [] };

test.each([
  [{ pay: { amount: '-210', currency: 'USD', per: 'MONTH' } }, {}, ['terms.pay.amount NOT_A_MONEY']],
  [{ hoursPerWeek: 85 }, {}, ['terms.hoursPerWeek TOO_BIG']],
  [{ endsAt: '07:00' }, {}, ['terms.endsAt ENDS_BEFORE_START']],
  [{ startsOn: '2026-03-19' }, {}, ['terms.startsOn IN_THE_PAST']],
  [{}, { answerBy: '2026-03-22T03:00:00Z' }, ['answerBy TOO_SMALL']],
  [{ startsOn: '2026-03-22' }, {}, ['terms.startsOn TOO_SMALL']],
  [{ startsOn: '2026-03-26' }, {}, ['answerBy TOO_BIG']],
  [{ startsOn: '2026-03-27' }, {}, false],
  [{ startsOn: '2026-03-23' }, { answerBy: '2026-03-23T10:00:00+07:00' }, false],
  [{ contractMonths: 8, probationDays: 365 }, {}, ['terms.probationDays LONGER_THAN_CONTRACT']],
  [{}, { answerBy: 'tomorrow' }, ['answerBy NOT_A_TIME']],
])('an offer with %j and %j has the problems %j', (change, until, problems) => {
  const result = parseOffer({ terms: { ...promised, ...change }, answerBy, ...until }, byDay, night, now);
  expect(isRefusal(result) && result.problems?.map(({ path, problem }) => `${path} ${problem}`)).toEqual(problems);
});

test.each([
  ['22:00', byDay, false],
  ['22:01', byDay, ['conditions.NIGHT NOT_ALLOWED']],
  ['22:01', { ...byDay, night: true }, false],
  ['23:00', { ...byDay, endMinute: 1350 }, false],
])('an offer that ends at %s, in a vacancy with %j, has the problems %j', (endsAt, vacancy, problems) => {
  const result = parseOffer({ terms: { ...promised, endsAt }, answerBy }, vacancy, night, now);
  expect(isRefusal(result) && result.problems?.map(({ path, problem }) => `${path} ${problem}`)).toEqual(problems);
});

test('the contract of an apprenticeship that is offered is no shorter than the apprenticeship', () => {
  const offered = (contractMonths: number | null) =>
    parseOffer({ terms: { ...promised, contractMonths }, answerBy }, { ...byDay, apprenticeship: { lengthDays: 335 } }, night, now);
  expect(offered(11)).toMatchObject({ contractMonths: 11 });
  expect(offered(null)).toMatchObject({ contractMonths: null });
  expect(offered(10)).toMatchObject({ problems: [{ path: 'terms.contractMonths', problem: 'SHORTER_THAN_APPRENTICESHIP', limit: 11 }] });
});

test('an offer can be issued only for a cleared site, lawful terms and a free seat', () => {
  expect(issued).toMatchObject({ state: 'ISSUED', sentAt: now, version: 1 });
  expect(issueOffer(draft, { ...facts, siteIsCleared: false }, now)).toEqual({ refusal: 'NOT_CLEARED' });
  const lawProblems = [{ ruleId: 'hours', source: 'Labour Law', path: 'terms.hoursPerWeek', problem: 'TOO_BIG', limit: 48 } as const];
  expect(issueOffer(draft, { ...facts, lawProblems }, now)).toMatchObject({ problems: [{ path: 'terms.hoursPerWeek' }] });
  expect(issueOffer(draft, { ...facts, vacancy: { seats: 3, takenSeats: 3, state: 'FILLED' } }, now)).toEqual({ refusal: 'NO_SEAT_LEFT' });
  expect(issueOffer(draft, { ...facts, vacancy: { seats: 3, takenSeats: 2, state: 'CLOSED' } }, now)).toMatchObject({
    refusal: 'TRANSITION_NOT_ALLOWED',
    state: 'CLOSED',
  });
  expect(issueOffer(draft, { ...facts, vacancy: { seats: 3, takenSeats: 2, state: 'PAUSED' } }, now)).toMatchObject({ offer: { state: 'ISSUED' } });
});

test('there are never more open offers than free seats', () => {
  const vacancy = { seats: 3, takenSeats: 1, state: 'OPEN' } as const;
  expect(issueOffer(draft, { ...facts, vacancy, openOffers: 1 }, now)).toMatchObject({ offer: { state: 'ISSUED' } });
  expect(issueOffer(draft, { ...facts, vacancy, openOffers: 2 }, now)).toEqual({ refusal: 'NOT_READY', reasons: ['OFFER_FOR_EACH_SEAT'] });
});

test('declined terms cannot be offered again unchanged', () => {
  const declined = { ...draft, state: 'DECLINED' } as const;
  expect(repeatedOfferRefusal(terms, declined)).toEqual({ refusal: 'NOT_READY', reasons: ['SAME_AS_DECLINED'] });
  for (const last of [null, { ...declined, payAmount: terms.payAmount - 1 }, { ...declined, state: 'WITHDRAWN' } as const])
    expect(repeatedOfferRefusal(terms, last)).toBeNull();
});

test('an offer is explained after all four teach-back points, followed by 24 hours of cooling-off and 24 hours to answer', () => {
  const read = parseExplanation({ language: 'km', pay: true, place: true });
  if (isRefusal(read)) throw new Error('the explanation is readable');
  expect(explainOffer(issued, { ...read, explainedBy: 's', siteIsCleared: true, tooYoung: [] }, now)).toEqual({
    refusal: 'NOT_READY',
    reasons: ['hours', 'contactPerson'],
  });
  expect(explainOffer(issued, { ...fullExplanation, siteIsCleared: false }, now)).toEqual({ refusal: 'NOT_CLEARED' });
  expect(explained).toMatchObject({ state: 'EXPLAINED', coolingOffUntil: later(24), answerBy: terms.answerBy });
  const late = new Date(terms.answerBy.getTime() - 3_600_000);
  expect(mustSucceed(explainOffer(issued, fullExplanation, late)).answerBy).toEqual(new Date(late.getTime() + 48 * 3_600_000));
});

test('the deadline is at most the end of the start date and never before the cooling-off ends', () => {
  const soon: Offer = { ...issued, startsOn: '2026-03-28' };
  const at = (time: string): Date => new Date(`2026-03-${time}:00+07:00`);
  expect(mustSucceed(explainOffer(soon, fullExplanation, at('26T16:00'))).answerBy).toEqual(at('28T16:00'));
  expect(mustSucceed(explainOffer(soon, fullExplanation, at('27T16:00')))).toMatchObject({ coolingOffUntil: at('28T16:00'), answerBy: at('28T23:59') });
  const long = { ...soon, answerBy: at('28T18:00') };
  expect(explainOffer(long, fullExplanation, at('28T09:00'))).toEqual({ refusal: 'NOT_READY', reasons: ['STARTS_TOO_SOON'] });
});

test('only the trainee can accept, and only after the cooling-off period or her own waiver', () => {
  expect(acceptOffer(explained, acceptance, later(24 - 1e-6))).toEqual({ refusal: 'TOO_SOON', until: later(24).toISOString() });
  expect(mustSucceed(acceptOffer(explained, acceptance, later(24)))).toMatchObject({ state: 'ACCEPTED', decidedAt: later(24) });
  const waived = mustSucceed(waiveCoolingOff(explained, trainee, later(1)));
  expect(mustSucceed(acceptOffer(waived, acceptance, later(1)))).toMatchObject({ state: 'ACCEPTED', coolingOffWaivedAt: later(1) });
  for (const visitor of others)
    for (const attempt of [
      acceptOffer(waived, { ...acceptance, visitor }, later(25)),
      waiveCoolingOff(explained, visitor, now),
      declineOffer(explained, visitor, now),
    ])
      expect(attempt).toEqual({ refusal: 'NOT_FOUND' });
});

test.each<[string, Offer, Date, object]>([
  [
    'before it was explained',
    issued,
    later(30),
    { refusal: 'TRANSITION_NOT_ALLOWED', state: 'ISSUED', availableActions: ['explain', 'decline', 'withdraw', 'expire'] },
  ],
  ['twice', { ...explained, state: 'ACCEPTED' }, later(30), { refusal: 'TRANSITION_NOT_ALLOWED', state: 'ACCEPTED', availableActions: [] }],
  ['after the last instant', explained, new Date(terms.answerBy.getTime() + 1), { refusal: 'TRANSITION_NOT_ALLOWED', state: 'EXPIRED', availableActions: [] }],
])('an offer cannot be accepted %s', (_title, offer, when, refusal) => expect(acceptOffer(offer, acceptance, when)).toEqual(refusal));

test('a hold placed before the answer prevents acceptance', () =>
  expect(acceptOffer(explained, { ...acceptance, siteIsCleared: false }, later(24))).toEqual({ refusal: 'NOT_CLEARED' }));

test('an offer is neither explained nor accepted while she is too young on its start date', () => {
  const refusal = { refusal: 'EXCLUDED_BY_GATES', reasons: ['AGE_18_NIGHT'] };
  expect(explainOffer(issued, { ...fullExplanation, tooYoung: ['AGE_18_NIGHT'] }, now)).toEqual(refusal);
  expect(acceptOffer(explained, { ...acceptance, tooYoung: ['AGE_18_NIGHT'] }, later(24))).toEqual(refusal);
});

test('an offer can be declined freely, withdrawn only before the answer, and expires after its deadline', () => {
  expect(mustSucceed(declineOffer(issued, trainee, now))).toMatchObject({ state: 'DECLINED', decidedAt: now });
  expect(OFFER.states.filter((state) => !isRefusal(withdrawOffer({ ...explained, state }, now)))).toEqual(['ISSUED', 'EXPLAINED']);
  expect(isExpired(explained, terms.answerBy)).toBe(false);
  expect(expireOffer(explained, terms.answerBy)).toEqual({ refusal: 'TOO_SOON', until: terms.answerBy.toISOString() });
  expect(mustSucceed(expireOffer(explained, new Date(terms.answerBy.getTime() + 1))).state).toBe('EXPIRED');
  expect(isExpired({ ...explained, state: 'DECLINED' }, later(1e5))).toBe(false);
});

test('drift between vacancy and offer is listed term by term', () => {
  expect(differences(terms, { ...terms })).toEqual([]);
  expect(differences({ ...terms, payAmount: 19_000, contractMonths: null }, terms)).toEqual([
    { term: 'payAmount', promised: 21_000, offered: 19_000 },
    { term: 'contractMonths', promised: 12, offered: null },
  ]);
});

test('a placement can be planned only from an accepted offer, for its start date', () => {
  expect(planPlacement(explained, { kind: 'JOB' })).toMatchObject({ refusal: 'TRANSITION_NOT_ALLOWED', state: 'EXPLAINED' });
  expect(planPlacement({ ...explained, state: 'ACCEPTED' }, { kind: 'JOB' })).toMatchObject({ state: 'PLANNED', offerId: 'o', startsOn: '2026-04-01' });
});

test('each audience sees its own transitions, and only while they are possible', () => {
  const acceptance = { ...explained, coolingOffWaivedAt: later(1) };
  expect(offerTransitions('trainee', explained, later(1))).toEqual(['waiveCoolingOff', 'decline']);
  expect(offerTransitions('trainee', acceptance, later(1))).toEqual(['accept', 'decline']);
  expect(offerTransitions('trainee', explained, later(24))).toEqual(['accept', 'decline']);
  expect(offerTransitions('staff', issued, now)).toEqual(['explain']);
  expect(offerTransitions('employer', explained, now)).toEqual(['withdraw']);
  for (const audience of ['employer', 'staff', 'trainee'] as const) expect(offerTransitions(audience, acceptance, later(1e4))).toEqual([]);
});

test('an employer cannot find out from a refusal or state whether the offer was explained', () => {
  expect(visibleState('employer', explained, now)).toBe('ISSUED');
  expect(visibleState('trainee', explained, now)).toBe('EXPLAINED');
  expect(visibleState('employer', explained, later(1e4))).toBe('EXPIRED');
  expect(visibleRefusal('employer', { refusal: 'TRANSITION_NOT_ALLOWED', state: 'EXPLAINED', availableActions: ['accept', 'withdraw'] })).toEqual({
    refusal: 'TRANSITION_NOT_ALLOWED',
    state: 'ISSUED',
    availableActions: ['withdraw'],
  });
});

test.each(VACANCY.states)('an employer can choose an offer for a %s vacancy only if the offer is not refused for that state', (state) => {
  const shortlisted: SentReferral = { ...referral, state: 'SHORTLISTED', declinedAt: null };
  const issued = issueOffer(draft, { ...facts, vacancy: { ...facts.vacancy, state } }, now);
  expect(candidateActions(shortlisted, null, state, now).includes('offer')).toBe(!isRefusal(issued));
  // a decline stays possible
  expect(candidateActions(shortlisted, null, state, now)).toContain('notSelect');
});
