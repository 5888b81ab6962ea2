import fc from 'fast-check';
import { COOK_SOUP, EMPLOYER, SEW, SITE, sokha, tailor, TODAY, withLimits } from '../../../../../test/matching/example-pair';
import { anyTrainee, anyVacancy } from '../../../../../test/matching/random-pairs';
import { GATE_RULE_IDS, type GateRule } from './gate-rules';
import { failedGates } from './gates';
import type { MatchingTrainee, MatchingVacancy } from '../facts/pair';

const failed = (trainee: MatchingTrainee, vacancy: MatchingVacancy): GateRule[] => failedGates(trainee, vacancy, TODAY).map(({ rule }) => rule);
const minor = withLimits({ fifteenOn: '2025-05-01', eighteenOn: '2028-05-01' });
const usd = (amount: number) => ({ amount: amount * 100, currency: 'USD' as const, per: 'MONTH' as const });

test('Sokha and the tailor pass every gate', () => {
  expect(failedGates(sokha(), tailor(), TODAY)).toEqual([]);
});

/** The change to the pair, and the gates that then fail. */
const cases: [string, MatchingTrainee, MatchingVacancy, GateRule[]][] = [
  ['the vacancy is paused', sokha(), tailor({ state: 'PAUSED' }), ['VACANCY_OPEN']],
  ['it closed yesterday', sokha(), tailor({ closesOn: '2026-03-01' }), ['VACANCY_OPEN']],
  ['it closes today', sokha(), tailor({ closesOn: TODAY }), []],
  ['no seat is left', sokha(), tailor({ seatsLeft: 0 }), ['SEAT_FREE']],
  ['the site is not cleared on the day of the start', sokha(), tailor({ siteCleared: false }), ['SITE_CLEARED']],
  ['she withdrew her consent to be matched', sokha({ consentMatching: false }), tailor(), ['CONSENT_MATCHING']],
  ['she has paused', sokha({ state: 'PAUSED' }), tailor(), ['JOB_READY']],

  ['she is 17 and it is a job', minor, tailor(), ['AGE_18_NO_APPRENTICESHIP']],
  ['she is 17 and it is an internship', minor, tailor({ kind: 'INTERNSHIP' }), ['AGE_18_NO_APPRENTICESHIP']],
  ['she is 17 and it is an apprenticeship', minor, tailor({ kind: 'APPRENTICESHIP' }), []],
  ['she is 17 and the apprenticeship is at night', minor, tailor({ kind: 'APPRENTICESHIP', night: true }), ['AGE_18_NIGHT']],
  ['she is 17 and the apprenticeship is hazardous', minor, tailor({ kind: 'APPRENTICESHIP', hazardous: true }), ['AGE_18_HAZARDOUS']],
  ['she is 17 and the apprenticeship is live-in', minor, tailor({ kind: 'APPRENTICESHIP', liveIn: true }), ['AGE_18_LIVE_IN']],
  ['she is 18 and the work is at night', sokha(), tailor({ night: true, hazardous: true, liveIn: true }), []],
  ['she turns 18 on the day it starts', withLimits({ eighteenOn: '2026-04-01' }), tailor(), []],
  ['she turns 18 the day after it starts', withLimits({ eighteenOn: '2026-04-02' }), tailor(), ['AGE_18_NO_APPRENTICESHIP']],
  ['its start has passed and she has turned 18 since', withLimits({ eighteenOn: '2026-03-01' }), tailor({ startsOn: '2026-02-01' }), []],
  ['its start has passed and she turns 18 today', withLimits({ eighteenOn: TODAY }), tailor({ startsOn: '2026-02-01' }), []],
  [
    'its start has passed and she turns 18 tomorrow',
    withLimits({ eighteenOn: '2026-03-03' }),
    tailor({ startsOn: '2026-02-01' }),
    ['AGE_18_NO_APPRENTICESHIP'],
  ],
  ['it starts tomorrow and she turns 18 then', withLimits({ eighteenOn: '2026-03-03' }), tailor({ startsOn: '2026-03-03' }), []],
  [
    'its start has passed and she turns 15 today',
    withLimits({ fifteenOn: TODAY, eighteenOn: '2029-03-02' }),
    tailor({ startsOn: '2026-02-01', kind: 'APPRENTICESHIP' }),
    [],
  ],
  [
    'its start has passed and she turns 15 tomorrow',
    withLimits({ fifteenOn: '2026-03-03', eighteenOn: '2029-03-03' }),
    tailor({ startsOn: '2026-02-01', kind: 'APPRENTICESHIP' }),
    ['AGE_15'],
  ],
  ['she turns 15 the day after it starts', withLimits({ fifteenOn: '2026-04-02', eighteenOn: '2029-04-02' }), tailor({ kind: 'APPRENTICESHIP' }), ['AGE_15']],
  ['her age is unknown', withLimits({ fifteenOn: null, eighteenOn: null }), tailor(), ['AGE_15', 'AGE_18_NO_APPRENTICESHIP']],

  ['her limits exclude this site', withLimits({ excludedSites: [SITE] }), tailor(), ['LIMIT_SITE']],
  ['her limits exclude this employer', withLimits({ excludedEmployers: [EMPLOYER] }), tailor(), ['LIMIT_EMPLOYER']],
  ['her limits exclude this province', withLimits({ excludedProvinces: ['12'] }), tailor(), ['LIMIT_PROVINCE']],
  ['her limits exclude this occupation', withLimits({ excludedIsco: ['7531'] }), tailor(), ['LIMIT_OCCUPATION']],
  ['her limits exclude this group of occupations', withLimits({ excludedIsco: ['75'] }), tailor(), ['LIMIT_OCCUPATION']],
  ['her limits exclude another group of occupations', withLimits({ excludedIsco: ['5', '531'] }), tailor(), []],
  ['her limits exclude night work', withLimits({ noNight: true }), tailor({ night: true }), ['LIMIT_NIGHT']],
  ['her limits exclude live-in work', withLimits({ noLiveIn: true }), tailor({ liveIn: true }), ['LIMIT_LIVE_IN']],
  ['her limits exclude work with alcohol', withLimits({ noAlcohol: true }), tailor({ servesAlcohol: true }), ['LIMIT_ALCOHOL']],
  ['her institution excludes the employer', sokha({ institutionExcludes: [EMPLOYER] }), tailor(), ['INSTITUTION_EXCLUDES']],

  ['a neighbouring province is too far for her', sokha(), tailor({ province: '08' }), ['DISTANCE']],
  ['a neighbouring province is near enough', sokha({ travel: 'ADJACENT_PROVINCE' }), tailor({ province: '08' }), []],
  ['a far province is too far', sokha({ travel: 'ADJACENT_PROVINCE' }), tailor({ province: '17' }), ['DISTANCE']],
  ['she goes anywhere', sokha({ travel: 'ANYWHERE' }), tailor({ province: '17' }), []],
  ['far, with housing she accepts', sokha({ acceptsHousing: true }), tailor({ province: '17', housingOffered: true }), []],
  ['far, with housing she does not accept', sokha(), tailor({ province: '17', housingOffered: true }), ['DISTANCE']],

  ['work on Saturdays', sokha(), tailor({ workDays: 0b0111111 }), ['DAYS']],
  ['work on fewer days than she is free', sokha(), tailor({ workDays: 0b0000101 }), []],
  ['the shift begins before she is free', sokha(), tailor({ startMinute: 5 * 60 }), ['HOURS']],
  ['the shift ends after she is free', sokha(), tailor({ endMinute: 19 * 60 }), ['HOURS']],
  ['the shift is exactly when she is free', sokha(), tailor({ startMinute: 6 * 60, endMinute: 18 * 60 }), []],
  ['the shift runs past midnight', sokha(), tailor({ startMinute: 17 * 60, endMinute: 60 }), ['HOURS']],
  [
    'she is free from evening to morning',
    sokha({ availableFromMinute: 20 * 60, availableToMinute: 360 }),
    tailor({ startMinute: 22 * 60, endMinute: 300 }),
    [],
  ],
  ['a day shift and she is free at night', sokha({ availableFromMinute: 20 * 60, availableToMinute: 360 }), tailor(), ['HOURS']],
  ['she is free all day', sokha({ availableFromMinute: 0, availableToMinute: 1439 }), tailor({ startMinute: 22 * 60, endMinute: 300 }), []],
  ['it starts before she is available', sokha({ availableFrom: '2026-04-02' }), tailor(), ['STARTS_TOO_EARLY']],
  ['its start has passed and she is available today', sokha({ availableFrom: TODAY }), tailor({ startsOn: '2026-02-01' }), []],
  ['its start was yesterday and she was available then', sokha({ availableFrom: '2026-03-01' }), tailor({ startsOn: '2026-03-01' }), []],
  ['its start was yesterday and she is available tomorrow', sokha({ availableFrom: '2026-03-03' }), tailor({ startsOn: '2026-03-01' }), ['STARTS_TOO_EARLY']],
  ['it starts today and she is available tomorrow', sokha({ availableFrom: '2026-03-03' }), tailor({ startsOn: TODAY }), ['STARTS_TOO_EARLY']],
  ['it starts tomorrow and she is available then', sokha({ availableFrom: '2026-03-03' }), tailor({ startsOn: '2026-03-03' }), []],

  ['it pays below the floor', sokha(), tailor({ pay: usd(200) }), ['PAY_FLOOR']],
  ['no floor is set', sokha(), tailor({ pay: usd(200), payFloor: null }), []],
  ['it pays below her minimum', sokha({ minimumPay: usd(221) }), tailor(), ['PAY_HER_OWN']],
  ['it pays her minimum', sokha({ minimumPay: usd(220) }), tailor(), []],
  ['it pays less than her minimum in riel', sokha({ minimumPay: { amount: 880_001, currency: 'KHR', per: 'MONTH' } }), tailor(), ['PAY_HER_OWN']],
  ['piece work has no monthly pay', sokha(), tailor({ pay: { amount: 5_00, currency: 'USD', per: 'PIECE' } }), ['PAY_FLOOR', 'PAY_HER_OWN']],
  [
    'piece work without a floor and a minimum',
    sokha({ minimumPay: null }),
    tailor({ payFloor: null, pay: { amount: 5_00, currency: 'USD', per: 'PIECE' } }),
    [],
  ],

  ['it needs a licence', sokha(), tailor({ licences: ['MOTORBIKE'] }), ['LICENCE']],
  ['she has the licence', sokha({ licences: ['MOTORBIKE'] }), tailor({ licences: ['MOTORBIKE'] }), []],
  ['it cannot be done without cooking', sokha(), tailor({ requirements: [{ skillId: COOK_SOUP, need: 'REQUIRED', minLevel: 1, gate: true }] }), ['GATE_SKILL']],
  ['it cannot be done without sewing at 4', sokha(), tailor({ requirements: [{ skillId: SEW, need: 'REQUIRED', minLevel: 4, gate: true }] }), ['GATE_SKILL']],
  ['it cannot be done without sewing at 3', sokha(), tailor({ requirements: [{ skillId: SEW, need: 'REQUIRED', minLevel: 3, gate: true }] }), []],
  ['it needs more reading', sokha(), tailor({ minLiteracy: 3 }), ['LITERACY']],
  ['it needs English', sokha(), tailor({ languages: [{ language: 'en', level: 1 }] }), ['LANGUAGE']],
  ['it needs better Khmer', sokha({ languages: [{ language: 'km', level: 1 }] }), tailor(), ['LANGUAGE']],
];

test.each(cases)('%s', (_sentence, trainee, vacancy, rules) => {
  expect(failed(trainee, vacancy)).toEqual(rules);
});

test('every gate has a case above', () => {
  expect(new Set(cases.flatMap(([, , , rules]) => rules))).toEqual(new Set(GATE_RULE_IDS));
});

test('a failure contains what is needed, what there is and what is missing', () => {
  expect(failedGates(sokha(), tailor({ minLiteracy: 3, licences: ['MOTORBIKE'], pay: usd(100) }), TODAY)).toEqual([
    { rule: 'PAY_FLOOR', need: usd(208), have: usd(100) },
    { rule: 'PAY_HER_OWN', need: usd(180), have: usd(100) },
    { rule: 'LICENCE', missing: ['MOTORBIKE'] },
    { rule: 'LITERACY', need: 3, have: 2 },
  ]);
});

test('if the start has passed, a failure contains today as the day', () => {
  const past = { startsOn: '2026-02-01', siteCleared: false };
  expect(failedGates(sokha({ availableFrom: '2026-03-03' }), tailor(past), TODAY)).toEqual([
    { rule: 'SITE_CLEARED', need: TODAY },
    { rule: 'STARTS_TOO_EARLY', need: '2026-03-03', have: TODAY },
  ]);
});

test('all failures are reported, not only the first', () => {
  expect(failed(minor, tailor({ state: 'CLOSED', seatsLeft: 0, night: true, minLiteracy: 4 }))).toEqual([
    'VACANCY_OPEN',
    'SEAT_FREE',
    'AGE_18_NO_APPRENTICESHIP',
    'AGE_18_NIGHT',
    'LITERACY',
  ]);
});

describe('for any pair', () => {
  test('another skill never shuts a gate', () => {
    fc.assert(
      fc.property(anyTrainee, anyVacancy, fc.integer({ min: 1, max: 14 }), fc.integer({ min: 1, max: 4 }), (trainee, vacancy, skillId, level) => {
        const before = failed(trainee, vacancy);
        const after = failed({ ...trainee, skills: [...trainee.skills, { skillId, level }] }, vacancy);
        expect(after.filter((rule) => !before.includes(rule))).toEqual([]);
      }),
    );
  });

  test('an unknown birth date passes no gate that a known one fails', () => {
    fc.assert(
      fc.property(anyTrainee, anyVacancy, (trainee, vacancy) => {
        const unknown = failed({ ...trainee, limits: { ...trainee.limits, fifteenOn: null, eighteenOn: null } }, vacancy);
        expect(failed(trainee, vacancy).filter((rule) => !unknown.includes(rule))).toEqual([]);
      }),
    );
  });
});
