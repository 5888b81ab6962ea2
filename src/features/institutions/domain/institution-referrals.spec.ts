import fc from 'fast-check';
import type { ContactMethod } from '../../contacts/domain/contact-method';
import { isRefusal, type Refusal } from '../../../shared/refusal';
import { AGE_BANDS, ageBandOn, codedSummary, type CodedSummary, LITERACY_BANDS } from './coded-summary';
import { expireReferral, revokeOnConsentWithdrawal } from './institution-referral-endings';
import { type InstitutionReferral, institutionReferralTransitions, TRANSITIONS_OF_SIDE, readableIdentity, type Side, sideOf } from './institution-referral';
import { INSTITUTION_REFERRAL, type InstitutionReferralState } from './institution-referral-states';
import {
  acceptBlind,
  draftInstitutionReferral,
  finishService,
  type InstitutionReferralChange,
  offerBlind,
  parseInstitutionReferral,
  rejectBlind,
  releaseIdentity,
  revokeReferral,
  startService,
} from './institution-referral-transitions';
import { NEEDS } from './needs';
import { releasedIdentity } from './released-identity';

const now = new Date('2026-03-02T03:00:00Z');
const TODAY = '2026-03-02';
const [OURS, THEIRS] = ['11111111-1111-4111-8111-111111111111', '22222222-2222-4222-8222-222222222222'];
const summary: CodedSummary = {
  ageBand: 'FROM_18_TO_24',
  homeProvince: '12',
  languages: ['km'],
  literacy: 'GOOD',
  skillCount: 0,
  topSkills: [],
  alsoNeeds: [],
};
const draft = { traineeId: OURS, toInstitutionId: THEIRS, need: 'LEGAL', urgency: 'SOON', alsoNeeds: [] } as const;
const changedReferral = (moved: InstitutionReferralChange | Refusal): InstitutionReferral => {
  if (isRefusal(moved)) throw new Error(`refused: ${JSON.stringify(moved)}`);
  return moved.referral;
};
const drafted = ((): InstitutionReferral => {
  const result = draftInstitutionReferral(draft, { fromInstitutionId: OURS, summary, open: [] }, now);
  if (isRefusal(result)) throw new Error('nothing is open');
  return { ...result, id: 'r' };
})();
const identity = {
  displayName: 'Sophea',
  language: 'km',
  contactMethods: [{ kind: 'CALL', address: null, safeDays: 127, safeFromMinute: 0, safeToMinute: 1439, mayLeaveMessage: false }],
} as const;
const consent = { purpose: 'REFERRAL_TO_INSTITUTION', toInstitutionId: THEIRS, expiresOn: '2026-08-29' } as const;
const offered = changedReferral(offerBlind(drafted, 'SENDING', summary, now));
const accepted = changedReferral(acceptBlind(offered, 'RECEIVING', now));
const released = changedReferral(releaseIdentity(accepted, 'SENDING', { consent, identity }, now));
const inService = changedReferral(startService(released, 'RECEIVING', { released: identity }, now));

test('a referral runs from draft to end of service, and the released identity is deleted at the end', () => {
  expect([drafted, offered, accepted, released, inService].map(({ state }) => state)).toEqual([
    'DRAFTED',
    'OFFERED',
    'ACCEPTED',
    'IDENTITY_RELEASED',
    'IN_SERVICE',
  ]);
  expect(changedReferral(finishService(inService, 'RECEIVING', now))).toMatchObject({
    state: 'DONE',
    released: null,
    releasedUntil: null,
    summary,
    endedAt: now,
  });
  expect([sideOf(offered, OURS), sideOf(offered, THEIRS), sideOf(offered, 'third'), sideOf(offered, null)]).toEqual(['SENDING', 'RECEIVING', null, null]);
});

test('in any order of transitions, the identity is present only between release and end', () => {
  const tries: readonly ((at: InstitutionReferral, side: Side) => InstitutionReferralChange | Refusal)[] = [
    (at, side) => offerBlind(at, side, summary, now),
    (at, side) => acceptBlind(at, side, now),
    (at, side) => rejectBlind(at, side, now),
    (at, side) => releaseIdentity(at, side, { consent, identity }, now),
    (at, side) => releaseIdentity(at, side, { consent: null, identity }, now),
    (at, side) => startService(at, side, { released: at.released }, now),
    (at, side) => finishService(at, side, now),
    (at, side) => revokeReferral(at, side, now),
  ];
  const sides: readonly Side[] = ['SENDING', 'RECEIVING'];
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat({ max: tries.length - 1 }), fc.constantFrom(...sides)), { maxLength: 12 }), (steps) => {
      let at = drafted;
      for (const [which, side] of steps) {
        const offers = institutionReferralTransitions(at, side, now);
        const moved = (tries[which] as (typeof tries)[0])(at, side);
        if (isRefusal(moved)) {
          if (moved.refusal === 'TRANSITION_NOT_ALLOWED') expect(moved.availableActions).toEqual(offers);
          continue;
        }
        at = moved.referral;
        expect(at.released !== null).toBe(['IDENTITY_RELEASED', 'IN_SERVICE'].includes(at.state));
        expect(at.summary === null).toBe(['REJECTED', 'REVOKED', 'EXPIRED'].includes(at.state));
        expect(at.dueAt !== null).toBe(['OFFERED', 'ACCEPTED'].includes(at.state));
      }
    }),
  );
});

test('no side can make a transition of the other side', () => {
  const of = (state: InstitutionReferralState): InstitutionReferral => ({ ...drafted, state });
  for (const state of INSTITUTION_REFERRAL.states) {
    for (const side of ['SENDING', 'RECEIVING'] as const)
      expect(institutionReferralTransitions(of(state), side, now).filter((transition) => !TRANSITIONS_OF_SIDE[side].includes(transition))).toEqual([]);
  }
  expect(acceptBlind(offered, 'SENDING', now)).toMatchObject({ refusal: 'TRANSITION_NOT_ALLOWED', availableActions: ['revoke'] });
  expect(revokeReferral(offered, 'RECEIVING', now)).toMatchObject({ refusal: 'TRANSITION_NOT_ALLOWED', availableActions: ['accept', 'reject'] });
  expect(institutionReferralTransitions(offered, null, now)).toEqual([]);
});

test.each([
  ['without a consent', { consent: null, identity }, 'NO_CONSENT'],
  ['with one to another institution', { consent: { ...consent, toInstitutionId: OURS }, identity }, 'NO_CONSENT'],
  ['with one for something else', { consent: { ...consent, purpose: 'MATCHING' as const }, identity }, 'NO_CONSENT'],
  ['without a safe way to reach her', { consent, identity: { ...identity, contactMethods: [] } }, 'NOT_READY'],
])('the identity is not released %s', (_, facts, refusal) => expect(releaseIdentity(accepted, 'SENDING', facts, now)).toMatchObject({ refusal }));

test('after its deadline a referral is expired and allows no transition, even before the worker records it', () => {
  const late = new Date(now.getTime() + 3 * 86_400_000);
  expect(offered.dueAt).toEqual(late);
  expect(institutionReferralTransitions(offered, 'RECEIVING', new Date(late.getTime() - 1))).toEqual(['accept', 'reject']);
  expect(acceptBlind(offered, 'RECEIVING', late)).toMatchObject({ refusal: 'TRANSITION_NOT_ALLOWED', state: 'EXPIRED', availableActions: [] });
  expect(expireReferral(offered, now)).toMatchObject({ refusal: 'TRANSITION_NOT_ALLOWED', state: 'OFFERED' });
  expect(expireReferral(offered, late)).toMatchObject({ state: 'EXPIRED', endedAt: late, event: { event: 'InstitutionReferralExpired' } });
  expect(expireReferral(released, new Date('2030-01-01'))).toMatchObject({ refusal: 'TRANSITION_NOT_ALLOWED' });
});

test('withdrawing consent ends a referral in any open state and leaves ended ones unchanged', () => {
  for (const one of [drafted, offered, accepted, released, inService])
    expect(revokeOnConsentWithdrawal(one, now)).toMatchObject({ state: 'REVOKED', version: one.version + 1, event: { event: 'InstitutionReferralRevoked' } });
  expect(revokeOnConsentWithdrawal({ ...inService, state: 'DONE' }, now)).toMatchObject({ refusal: 'TRANSITION_NOT_ALLOWED' });
});

test('the released identity can be read until the last day of the consent', () => {
  expect(readableIdentity(released, new Date('2026-08-29T16:59:00Z'))).toBe(released.released);
  expect(readableIdentity(released, new Date('2026-08-29T17:00:00Z'))).toBeNull();
  expect(startService(released, 'RECEIVING', { released: null }, now)).toEqual({ refusal: 'NO_CONSENT' });
});

test('a second referral for the same need to the same institution is refused while the first is open', () => {
  const facts = { fromInstitutionId: OURS, summary };
  expect(draftInstitutionReferral(draft, { ...facts, open: [offered] }, now)).toEqual({ refusal: 'ALREADY_OPEN' });
  expect(isRefusal(draftInstitutionReferral({ ...draft, need: 'HEALTH' }, { ...facts, open: [offered] }, now))).toBe(false);
  expect(parseInstitutionReferral({ ...draft, toInstitutionId: OURS }, OURS)).toMatchObject({
    problems: [{ path: 'toInstitutionId', problem: 'NOT_ALLOWED' }],
  });
  expect(parseInstitutionReferral({ ...draft, need: 'MONEY' }, OURS)).toMatchObject({ problems: [{ path: 'need' }] });
});

test.each([
  [null, 'UNKNOWN'],
  [{ fifteenOn: null, eighteenOn: null }, 'UNKNOWN'],
  [{ fifteenOn: '2026-03-03', eighteenOn: '2029-03-03' }, 'UNDER_15'],
  [{ fifteenOn: '2026-03-02', eighteenOn: '2029-03-02' }, 'FROM_15_TO_17'],
  [{ fifteenOn: '2023-03-02', eighteenOn: '2026-03-02' }, 'FROM_18_TO_24'],
  [{ fifteenOn: '2016-03-03', eighteenOn: '2019-03-03' }, 'FROM_18_TO_24'],
  [{ fifteenOn: '2016-03-02', eighteenOn: '2019-03-02' }, 'FROM_25'],
])('a trainee with %j is in the band %s', (limits, band) => expect(ageBandOn(limits, TODAY)).toBe(band));

const facts = fc.record({
  trainee: fc.record({ homeProvince: fc.constantFrom('12', '03'), literacy: fc.integer({ min: 0, max: 4 }) }),
  limits: fc.constantFrom(null, { fifteenOn: '2019-01-01', eighteenOn: '2022-01-01' }),
  languages: fc.uniqueArray(fc.record({ language: fc.constantFrom('km', 'en', 'fr') }), { selector: ({ language }) => language }),
  skills: fc.uniqueArray(fc.record({ skillCode: fc.uuid(), level: fc.integer({ min: 1, max: 4 }) }), { selector: ({ skillCode }) => skillCode, maxLength: 8 }),
  need: fc.constantFrom(...NEEDS),
  alsoNeeds: fc.subarray([...NEEDS]),
});
const hidden = fc.record({
  displayName: fc.string({ minLength: 8 }),
  code: fc.string({ minLength: 8 }),
  id: fc.uuid(),
  education: fc.string({ minLength: 8 }),
  population: fc.constantFrom('SURVIVOR', 'AT_RISK'),
  bornOn: fc.constantFrom('2004-01-01', '2004-06-30'),
});

test('summaries of two trainees who differ only in identity or row order are identical byte for byte', () => {
  fc.assert(
    fc.property(facts, hidden, hidden, (her, one, other) => {
      const first = codedSummary({ ...her, trainee: { ...one, ...her.trainee } }, TODAY);
      const twin = codedSummary(
        {
          ...her,
          trainee: { ...her.trainee, ...other },
          languages: [...her.languages].reverse(),
          skills: [...her.skills].reverse().map((skill) => ({ ...skill, evidence: other.education })),
          alsoNeeds: [...her.alsoNeeds].reverse(),
        },
        TODAY,
      );
      expect(JSON.stringify(twin)).toBe(JSON.stringify(first));
    }),
  );
});

test('a summary contains only numbers and codes from closed lists, no typed text', () => {
  fc.assert(
    fc.property(facts, (her) => {
      const { ageBand, homeProvince, languages, literacy, skillCount, topSkills, alsoNeeds, ...more } = codedSummary(her, TODAY);
      expect(more).toEqual({});
      expect([AGE_BANDS.includes(ageBand), LITERACY_BANDS.includes(literacy), /^\d\d$/.test(homeProvince)]).toEqual([true, true, true]);
      expect([skillCount, topSkills.length]).toEqual([her.skills.length, Math.min(5, her.skills.length)]);
      expect(languages.every((one) => /^[a-z]{2}$/.test(one)) && alsoNeeds.every((one) => NEEDS.includes(one) && one !== her.need)).toBe(true);
      const levels = topSkills.map((code) => her.skills.find(({ skillCode }) => skillCode === code)?.level ?? 0);
      expect(levels).toEqual([...levels].sort((a, b) => b - a));
    }),
  );
});

const contactMethod = (change: Partial<ContactMethod>): ContactMethod => ({
  institutionId: OURS,
  id: 'c',
  traineeId: 't',
  kind: 'CALL',
  address: '+855 00 000 017',
  owner: 'SELF',
  safeDays: 127,
  safeFromMinute: 480,
  safeToMinute: 720,
  language: 'km',
  mayLeaveMessage: false,
  state: 'VERIFIED',
  verifiedOn: TODAY,
  validDays: 30,
  doNotContactUntil: null,
  pretext: null,
  version: 1,
  ...change,
});

test('the released identity contains verified contact methods without numbers or addresses, and no other data', () => {
  const her = { displayName: 'Sophea', language: 'km' as const, code: 'W-1', legalName: 'Chan Dara' };
  const contactMethods = [
    contactMethod({}),
    contactMethod({ kind: 'IN_PERSON', address: 'The market' }),
    contactMethod({ kind: 'SMS', state: 'UNVERIFIED', verifiedOn: null }),
    contactMethod({ kind: 'EMAIL', verifiedOn: '2026-01-01' }),
    contactMethod({ kind: 'TELEGRAM', owner: 'EMPLOYER' }),
    contactMethod({ kind: 'MESSENGER', state: 'BLOCKED', verifiedOn: null }),
    contactMethod({ kind: 'TRUSTED_PERSON', doNotContactUntil: new Date(now.getTime() + 1) }),
  ];
  const safeContact = { safeDays: 127, safeFromMinute: 480, safeToMinute: 720, mayLeaveMessage: false };
  expect(releasedIdentity(her, contactMethods, now)).toEqual({
    displayName: 'Sophea',
    language: 'km',
    contactMethods: [
      { kind: 'CALL', address: null, ...safeContact },
      { kind: 'IN_PERSON', address: 'The market', ...safeContact },
    ],
  });
});
