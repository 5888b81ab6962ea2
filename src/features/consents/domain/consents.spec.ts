import fc from 'fast-check';
import { isRefusal } from '../../../shared/refusal';
import { candidateCard, type CardVacancy } from '../../referrals/domain/candidate-card';
import type { CandidateProfile } from './card';
import {
  type Consent,
  CONSENT_FIELDS,
  consentForEmployer,
  type ConsentField,
  isLive,
  liveConsentFor,
  liveConsentForInstitution,
  recordConsent,
  liveConsentRefusal,
  supersedeConsent,
  withdrawConsent,
} from './consent';
import { parseConsentAnswer, parseEmployerFields } from './parse-consent';

const now = new Date('2026-03-02T18:00:00Z');
const [OWN, OTHER] = ['11111111-1111-4111-8111-111111111111', '22222222-2222-4222-8222-222222222222'];
const owner = { institutionId: 'i', traineeId: 't', employerId: 'e' };
const employerConsent: Consent = { ...consentForEmployer(owner, { fields: ['SKILLS', 'DISPLAY_NAME'], language: 'km' }, now), id: 'c', version: 1 };

test('agreeing to a referral creates a consent for that employer only, with the chosen fields, dated in Phnom Penh time', () => {
  expect(employerConsent).toMatchObject({
    purpose: 'REFERRAL_TO_EMPLOYER',
    employerId: 'e',
    fields: ['DISPLAY_NAME', 'SKILLS'],
    state: 'GIVEN',
    expiresOn: '2026-08-30',
  });
  expect(liveConsentFor([employerConsent], 'e', '2026-08-30')).toBe(employerConsent);
  expect(liveConsentFor([employerConsent], 'e', '2026-08-31')).toBeUndefined();
  expect(liveConsentFor([employerConsent], 'another', '2026-04-01')).toBeUndefined();
});

test('only the trainee can withdraw her consent, once, and it is no longer live', () => {
  expect(withdrawConsent(employerConsent, { audience: 'staff', traineeId: null }, now)).toEqual({ refusal: 'NOT_FOUND' });
  const back = withdrawConsent(employerConsent, { audience: 'trainee', traineeId: 't' }, now);
  if (isRefusal(back)) throw new Error('it is hers');
  expect([back.consent.state, back.consent.withdrawnAt, isLive(back.consent, '2026-03-03')]).toEqual(['WITHDRAWN', now, false]);
  expect(withdrawConsent(back.consent, { audience: 'trainee', traineeId: 't' }, now)).toMatchObject({
    refusal: 'TRANSITION_NOT_ALLOWED',
    availableActions: [],
  });
  expect(supersedeConsent(back.consent)).toMatchObject({ refusal: 'TRANSITION_NOT_ALLOWED' });
});

test('a consent for another institution names it, lasts 180 days and covers no other institution', () => {
  const input = { purpose: 'REFERRAL_TO_INSTITUTION', toInstitutionId: OTHER, given: true, language: 'km', explanationMethod: 'READ_ALOUD' };
  const read = parseConsentAnswer(input, { institutionId: OWN, explainedBy: 's' }, '2026-03-02');
  if (isRefusal(read)) throw new Error('the answer is good');
  const consent = recordConsent({ institutionId: OWN, traineeId: 't' }, read, now);
  expect(consent).toMatchObject({ toInstitutionId: OTHER, expiresOn: '2026-08-29', employerId: null, fields: [] });
  expect(liveConsentForInstitution([consent], OTHER, '2026-08-29')).toBe(consent);
  expect(liveConsentForInstitution([consent], OTHER, '2026-08-30')).toBeUndefined();
  expect(liveConsentForInstitution([consent], OWN, '2026-04-01')).toBeUndefined();
});

test('a refusal is recorded as REFUSED and is never live', () => {
  const read = parseConsentAnswer(
    { purpose: 'MATCHING', given: false, language: 'km', explanationMethod: 'READ_ALOUD' },
    { institutionId: 'i', explainedBy: 's' },
    '2026-03-02',
  );
  if (isRefusal(read)) throw new Error('the answer is good');
  const consent = recordConsent(owner, read, now);
  expect([consent.state, consent.employerId, isLive(consent, '2026-03-03')]).toEqual(['REFUSED', null, false]);
});

test.each([
  ['for the same recipient and live', {}, '2026-03-03', 'TRANSITION_NOT_ALLOWED'],
  ['for the same recipient and expired', {}, '2027-03-04', undefined],
  ['for the same recipient and withdrawn', { state: 'WITHDRAWN' }, '2026-03-03', undefined],
  ['for another purpose', { purpose: 'MATCHING' }, '2026-03-03', undefined],
  ['for another institution', { toInstitutionId: OWN }, '2026-03-03', undefined],
] as const)('a refusal can be recorded unless there is a live consent for it: %s', (_, change, today, refusal) => {
  const yes = { purpose: 'REFERRAL_TO_INSTITUTION', toInstitutionId: OTHER, state: 'GIVEN', expiresOn: '2027-03-02', ...change } as const;
  expect(liveConsentRefusal([yes], { purpose: 'REFERRAL_TO_INSTITUTION', toInstitutionId: OTHER }, today)?.refusal).toBe(refusal);
});

test.each([
  [{ purpose: 'REFERRAL_TO_EMPLOYER' }, 'purpose NOT_ALLOWED'],
  [{ given: undefined }, 'given EMPTY'],
  [{ expiresOn: '2026-03-01' }, 'expiresOn IN_THE_PAST'],
  [{ expiresOn: '2027-03-03' }, 'expiresOn TOO_BIG'],
  [{ toInstitutionId: OTHER }, 'toInstitutionId NOT_ALLOWED'],
  [{ purpose: 'REFERRAL_TO_INSTITUTION' }, 'toInstitutionId EMPTY'],
  [{ purpose: 'REFERRAL_TO_INSTITUTION', toInstitutionId: OWN }, 'toInstitutionId NOT_ALLOWED'],
  [{ purpose: 'REFERRAL_TO_INSTITUTION', toInstitutionId: OTHER, expiresOn: '2026-08-30' }, 'expiresOn TOO_BIG'],
])('an intake answer with %j: %s', (change, problem) => {
  const read = parseConsentAnswer(
    { purpose: 'MATCHING', given: true, language: 'km', explanationMethod: 'AUDIO', ...change },
    { institutionId: OWN, explainedBy: 's' },
    '2026-03-02',
  );
  expect(isRefusal(read) && read.problems?.map((one) => `${one.path} ${one.problem}`)).toEqual([problem]);
});

test('the fields for an employer must include a display name', () => {
  expect(parseEmployerFields({ fields: ['DISPLAY_NAME', 'SKILLS'] })).toEqual(['DISPLAY_NAME', 'SKILLS']);
  for (const fields of [[], ['SKILLS']]) expect(isRefusal(parseEmployerFields({ fields }))).toBe(true);
});

const skill = fc.record({
  skillId: fc.integer({ min: 1, max: 40 }),
  skillCode: fc.uuid(),
  level: fc.integer({ min: 1, max: 4 }),
  source: fc.constantFrom('SELF', 'TEST'),
});
const course: fc.Arbitrary<CandidateProfile['training'][number]> = fc.record({
  kind: fc.constantFrom('VOCATIONAL', 'LIFE_SKILLS'),
  title: fc.constantFrom('Sewing', 'Baking', 'Sewing at the shelter'),
  weeks: fc.integer({ min: 1, max: 9 }),
  finishedIn: fc.constantFrom('2025-11', '2026-01'),
  isPassed: fc.boolean(),
  skillIds: fc.uniqueArray(fc.integer({ min: 1, max: 20 }), { maxLength: 3 }),
  namesAPlace: fc.boolean(),
});
const profile: fc.Arbitrary<CandidateProfile> = fc.record({
  displayName: fc.string({ minLength: 1, maxLength: 20 }),
  skills: fc.uniqueArray(skill, { selector: (one) => one.skillId, maxLength: 6 }),
  languages: fc.uniqueArray(fc.record({ language: fc.constantFrom('km', 'en', 'fr', 'zh'), level: fc.integer({ min: 1, max: 4 }) }), {
    selector: (one) => one.language,
  }),
  availableFrom: fc.constant('2026-04-01'),
  availableDays: fc.integer({ min: 1, max: 127 }),
  availableFromMinute: fc.integer({ min: 0, max: 1_439 }),
  availableToMinute: fc.integer({ min: 0, max: 1_439 }),
  education: fc.option(fc.constantFrom('Grade 6', 'Grade 9')),
  training: fc.array(course, { maxLength: 4 }),
});
const fields = fc.subarray<ConsentField>([...CONSENT_FIELDS]);
const credit = (skillId: number, via: number | null): CardVacancy['contributions'][number] => ({
  rule: 'SKILL',
  skillId,
  via: via === null ? null : { skillId: via },
});
/** Draws from half of the skills; each may have credit through any skill. */
const work: fc.Arbitrary<CardVacancy> = fc.record({
  asks: fc.record({
    skills: fc.array(fc.record({ skillId: fc.integer({ min: 1, max: 20 }) }), { maxLength: 6 }),
    languages: fc.array(fc.record({ language: fc.constantFrom('km', 'en', 'fr') }), { maxLength: 2 }),
  }),
  contributions: fc.array(
    fc.tuple(fc.integer({ min: 1, max: 40 }), fc.option(fc.integer({ min: 1, max: 40 }))).map(([skillId, via]) => credit(skillId, via)),
    { maxLength: 6 },
  ),
});
const protectedFacts = fc.record({
  population: fc.constantFrom('SURVIVOR', 'AT_RISK'),
  legalName: fc.string(),
  homeProvince: fc.constantFrom('12', '03'),
  history: fc.string(),
  institutionId: fc.uuid(),
  code: fc.string(),
  noNight: fc.boolean(),
});
const evidenceOf = (text: string, one: CandidateProfile): object[] => one.skills.map((skill) => ({ ...skill, evidence: text, assertedOn: text }));

test('cards of two trainees who differ only in protected facts or row order are identical byte for byte', () => {
  fc.assert(
    fc.property(profile, work, fields, protectedFacts, protectedFacts, (her, forWork, cardFields, one, other) => {
      const first = { ...one, ...her, skills: evidenceOf(one.history, her) } as unknown as CandidateProfile;
      const twin = {
        ...her,
        ...other,
        skills: evidenceOf(other.history, her).reverse(),
        languages: [...her.languages].reverse(),
        training: [...her.training].reverse(),
      } as unknown as CandidateProfile;
      expect(JSON.stringify(candidateCard(twin, forWork, [...cardFields].reverse()))).toBe(JSON.stringify(candidateCard(first, forWork, cardFields)));
    }),
  );
});

test('a card contains exactly the consented fields', () => {
  const keyOf = {
    DISPLAY_NAME: 'displayName',
    SKILLS: 'skills',
    LANGUAGES: 'languages',
    AVAILABILITY: 'availability',
    EDUCATION: 'education',
    TRAINING: 'training',
  } as const;
  fc.assert(
    fc.property(profile, work, fields, (her, forWork, cardFields) => {
      const card = candidateCard(her, forWork, cardFields);
      expect(Object.keys(card).sort()).toEqual(cardFields.map((field) => keyOf[field]).sort());
      for (const one of card.skills ?? []) expect(Object.keys(one)).toEqual(['skillCode', 'level', 'source']);
    }),
  );
});

test('skills and languages that the vacancy neither asks for nor credits do not change the card', () => {
  fc.assert(
    fc.property(profile, work, (her, forWork) => {
      const requiredSkillIds = forWork.asks.skills.map(({ skillId }) => skillId);
      const through = forWork.contributions.flatMap(({ skillId = 0, via }) => (via && requiredSkillIds.includes(skillId) ? via.skillId : []));
      const matters = her.skills.filter(({ skillId }) => requiredSkillIds.includes(skillId) || through.includes(skillId));
      const spoken = her.languages.filter(({ language }) => forWork.asks.languages.some((one) => one.language === language));
      const card = candidateCard(her, forWork, CONSENT_FIELDS);
      expect(card.skills?.map(({ skillCode }) => skillCode)).toEqual(matters.map(({ skillCode }) => skillCode).sort());
      expect(JSON.stringify(candidateCard({ ...her, skills: matters, languages: spoken }, forWork, CONSENT_FIELDS))).toBe(JSON.stringify(card));
    }),
  );
});

test('credit for a skill the vacancy does not ask for adds no skill to the card, and Khmer appears only if required', () => {
  const her: CandidateProfile = {
    displayName: 'Sophea',
    skills: [1, 2, 3, 4].map((skillId) => ({ skillId, skillCode: `s${skillId}`, level: 2, source: 'SELF' })),
    languages: [
      { language: 'km', level: 4 },
      { language: 'vi', level: 3 },
    ],
    availableFrom: '2026-04-01',
    availableDays: 127,
    availableFromMinute: 0,
    availableToMinute: 1_439,
    education: null,
    training: [],
  };
  const cardFor = (languages: readonly string[]) =>
    candidateCard(
      her,
      {
        asks: { skills: [{ skillId: 1 }, { skillId: 9 }], languages: languages.map((language) => ({ language })) },
        contributions: [credit(9, 3), credit(8, 4)],
      },
      CONSENT_FIELDS,
    );
  expect(cardFor(['km']).skills?.map(({ skillCode }) => skillCode)).toEqual(['s1', 's3']);
  expect(cardFor(['km']).languages).toEqual([{ language: 'km', level: 4 }]);
  expect(cardFor([]).languages).toEqual([]);
});
