import fc from 'fast-check';
import { COOK_SOUP, CUT_TEXTILES, GREET_CUSTOMERS, INSTITUTION, MEND_CLOTHES, SEW, small, sokha, tailor } from '../../../../../test/matching/example-pair';
import { anyLimits, anyTaxonomy, anyTrainee, anyVacancy } from '../../../../../test/matching/random-pairs';
import type { MatchingTrainee, MatchingVacancy, Requirement, ScoredTrainee } from '../facts/pair';
import { score, skillPoints } from './score';
import { WAYMARK_1 } from './scoring-model';
import { viewOf } from '../facts/taxonomy-view';

const scoreOf = (trainee: MatchingTrainee, vacancy: MatchingVacancy) => score(trainee, vacancy, small, WAYMARK_1);
const pointsOf = (trainee: MatchingTrainee, vacancy: MatchingVacancy, rule: string, skillId?: number) =>
  scoreOf(trainee, vacancy).contributions.find((part) => part.rule === rule && (part.rule !== 'SKILL' || part.skillId === skillId))?.points;
const requirement = (skillId: number, more: Partial<Requirement> = {}): Requirement => ({ skillId, need: 'REQUIRED', minLevel: 2, gate: false, ...more });

describe('the score of a pair, calculated by hand', () => {
  test('Sokha and the tailor: sewing met, cutting by co-use, home province, preferred occupation, hours in range', () => {
    // weights: sewing 9 x 1 = 9, cutting 16 x 1/2 = 8, together 17; the root of 17 is 4.1231
    //
    // - sewing 512 x 9 x 1 / 4.1231 = 1117.6
    // - cutting 512 x 8 x (0.3 x 0.80 x 1) / 4.1231 = 238.4
    const { score: total, contributions } = scoreOf(sokha(), tailor());
    expect(contributions.map((part) => [part.rule, part.points])).toEqual([
      ['SKILL', 1118],
      ['SKILL', 238],
      ['DISTANCE', 300],
      ['PAY', 60], // USD 220 is 880,000 riel: 60 % of the way from 400,000 to 1,200,000
      ['WANTED_OCCUPATION', 100],
      ['WANTED_HOURS', 50],
      ['OWN_ENTERPRISE', 0],
    ]);
    expect(total).toBe(1866);
  });

  test.each([
    [1, 4, 384],
    [2, 4, 768],
    [2, 3, 1024],
    [3, 4, 1152],
    [4, 4, 1536],
    [4, 2, 1536],
  ])('level %i of required level %i gives %i of 1536 points, never more than the maximum', (level, minLevel, points) => {
    const vacancy = tailor({ requirements: [requirement(COOK_SOUP, { minLevel })] });
    expect(pointsOf(sokha({ skills: [{ skillId: COOK_SOUP, level }] }), vacancy, 'SKILL', COOK_SOUP)).toBe(points);
  });

  test('the better of two neighbouring skills counts and is named', () => {
    const trainee = sokha({
      skills: [
        { skillId: CUT_TEXTILES, level: 4 },
        { skillId: MEND_CLOTHES, level: 2 },
      ],
    });
    const { contributions } = scoreOf(trainee, tailor({ requirements: [requirement(SEW)] }));
    expect(contributions[0]).toMatchObject({ have: 0, points: Math.round(1536 * 0.3 * 0.9), via: { skillId: MEND_CLOTHES, level: 2, cosinePercent: 90 } });
  });

  test('a gate skill gets no credit from a neighbour, and a cosine below one half gives no credit', () => {
    expect(pointsOf(sokha({ skills: [{ skillId: MEND_CLOTHES, level: 4 }] }), tailor({ requirements: [requirement(SEW, { gate: true })] }), 'SKILL', SEW)).toBe(
      0,
    );
    expect(pointsOf(sokha({ skills: [{ skillId: GREET_CUSTOMERS, level: 4 }] }), tailor({ requirements: [requirement(COOK_SOUP)] }), 'SKILL', COOK_SOUP)).toBe(
      0,
    );
  });

  test('no skills, no requirements, unknown codes and five hundred skills all give a score', () => {
    expect(scoreOf(sokha({ skills: [] }), tailor()).score).toBe(510);
    expect(scoreOf(sokha(), tailor({ requirements: [] })).score).toBe(510);
    expect(pointsOf(sokha({ skills: [{ skillId: 99, level: 2 }] }), tailor({ requirements: [requirement(99)] }), 'SKILL', 99)).toBe(512 * 4);
    expect(scoreOf(sokha({ skills: Array.from({ length: 500 }, (_, at) => ({ skillId: at + 1, level: 4 })) }), tailor()).score).toBeGreaterThan(1866);
  });

  test('a vacancy whose skill part exceeds sixteen bits throws', () => {
    const requirements = Array.from({ length: 1100 }, (_, at) => requirement(1000 + at));
    expect(() => scoreOf(sokha(), tailor({ requirements }))).toThrow(RangeError);
  });
});

describe('preference points', () => {
  test.each([
    ['her own province', '12', false, false, 300],
    ['a neighbouring province', '08', false, false, 150],
    ['far, with housing she accepts', '17', true, true, 100],
    ['far, with housing she does not accept', '17', true, false, 0],
    ['far', '17', false, true, 0],
  ])('distance: %s', (_where, province, housingOffered, acceptsHousing, points) => {
    expect(pointsOf(sokha({ acceptsHousing }), tailor({ province, housingOffered }), 'DISTANCE')).toBe(points);
  });

  test.each([
    [{ amount: 100_00, currency: 'USD', per: 'MONTH' }, 0],
    [{ amount: 200_00, currency: 'USD', per: 'MONTH' }, 50],
    [{ amount: 800_000, currency: 'KHR', per: 'MONTH' }, 50],
    [{ amount: 900_00, currency: 'USD', per: 'MONTH' }, 100],
    [{ amount: 7_70, currency: 'USD', per: 'DAY' }, 50],
    [{ amount: 1_00, currency: 'USD', per: 'HOUR' }, 54],
    [{ amount: 50_00, currency: 'USD', per: 'WEEK' }, 58],
    [{ amount: 9_000, currency: 'KHR', per: 'PIECE' }, 0],
  ] as const)('pay: %j gives %i', (pay, points) => {
    expect(pointsOf(sokha(), tailor({ pay }), 'PAY')).toBe(points);
  });

  test('asking for less pay never improves her score', () => {
    const asks = (amount: number) => scoreOf(sokha({ minimumPay: { amount, currency: 'USD', per: 'MONTH' } }), tailor()).score;
    expect(asks(10_00)).toBe(asks(220_00));
  });

  test.each([
    ['7531', 1, 100],
    ['7531', 3, 80],
    ['7533', 1, 50],
    ['7533', 2, 45],
    ['5120', 1, 0],
  ])('occupation: preference %s at rank %i', (iscoCode, rank, points) => {
    expect(pointsOf(sokha({ jobPreferences: [{ iscoCode, rank }] }), tailor(), 'WANTED_OCCUPATION')).toBe(points);
  });

  test.each([
    [{ min: 30, max: 48 }, 50],
    [{ min: 48, max: 50 }, 35],
    [{ min: 20, max: 40 }, 25],
    [{ min: 5, max: 10 }, 0],
    [null, 50],
  ])('hours: she wants %j, the work has 45', (wantedHoursPerWeek, points) => {
    expect(pointsOf(sokha({ wantedHoursPerWeek }), tailor(), 'WANTED_HOURS')).toBe(points);
  });

  test.each([
    ['APPRENTICESHIP', INSTITUTION, 50],
    ['JOB', INSTITUTION, 0],
    ['APPRENTICESHIP', 'another institution', 0],
    ['APPRENTICESHIP', null, 0],
  ] as const)('own enterprise: %s of %s', (kind, ownEnterpriseOf, points) => {
    expect(pointsOf(sokha(), tailor({ kind, ownEnterpriseOf }), 'OWN_ENTERPRISE')).toBe(points);
  });
});

describe('for any pair', () => {
  const pair = [anyTrainee, anyVacancy, anyTaxonomy] as const;

  test('the parts add up to the score exactly, and each stays within its bound', () => {
    fc.assert(
      fc.property(...pair, (trainee, vacancy, slice) => {
        const { score: total, contributions } = score(trainee, vacancy, viewOf(slice), WAYMARK_1);
        expect(contributions.reduce((sum, part) => sum + part.points, 0)).toBe(total);
        for (const part of contributions) {
          expect(Number.isSafeInteger(part.points)).toBe(true);
          expect(part.points).toBeGreaterThanOrEqual(0);
          expect(part.points).toBeLessThanOrEqual(part.most);
        }
      }),
    );
  });

  test('another skill or a higher level never lowers a score', () => {
    fc.assert(
      fc.property(...pair, fc.integer({ min: 1, max: 14 }), fc.integer({ min: 1, max: 4 }), (trainee, vacancy, slice, skillId, level) => {
        const more = { ...trainee, skills: [...trainee.skills, { skillId, level }] };
        const view = viewOf(slice);
        expect(score(more, vacancy, view, WAYMARK_1).score).toBeGreaterThanOrEqual(score(trainee, vacancy, view, WAYMARK_1).score);
      }),
    );
  });

  test('the order of lists in the input does not change the score', () => {
    fc.assert(
      fc.property(...pair, (trainee, vacancy, slice) => {
        const turned = {
          ...trainee,
          skills: trainee.skills.toReversed(),
          jobPreferences: trainee.jobPreferences.toReversed(),
          adjacentProvinces: trainee.adjacentProvinces.toReversed(),
        };
        const turnedSlice = { ...slice, coUse: slice.coUse.toReversed(), weights: slice.weights.toReversed() };
        expect(score(turned, { ...vacancy, requirements: vacancy.requirements.toReversed() }, viewOf(turnedSlice), WAYMARK_1)).toEqual(
          score(trainee, vacancy, viewOf(slice), WAYMARK_1),
        );
      }),
    );
  });

  test('limits, age, consent and waiting time do not change a score', () => {
    fc.assert(
      fc.property(...pair, anyLimits, fc.boolean(), (trainee, vacancy, slice, limits, consentMatching) => {
        const other = { ...trainee, limits, consentMatching, jobReadyAt: null, literacy: 0, id: 'another' };
        expect(score(other, vacancy, viewOf(slice), WAYMARK_1)).toEqual(score(trainee, vacancy, viewOf(slice), WAYMARK_1));
      }),
    );
  });

  test('the points of a requirement equal the published formula, rounded', () => {
    fc.assert(
      fc.property(fc.integer({ min: 200, max: 128_000 }), fc.integer({ min: 0, max: 1_000_000 }), fc.integer({ min: 0, max: 12 }), (weight, rest, twelfths) => {
        const exact = (512 * (weight / 2000) * (twelfths / 12)) / Math.sqrt((weight + rest) / 2000);
        expect(Math.abs(skillPoints(weight, twelfths * 10_000, weight + rest, WAYMARK_1) - exact)).toBeLessThanOrEqual(0.5 + 1e-9);
      }),
    );
  });
});

/**
 * Personal facts that must not affect a score: if the score could read one of them, this line would not
 * compile.
 */
type Protected =
  | 'limits'
  | 'population'
  | 'survivor'
  | 'ageBand'
  | 'bornOn'
  | 'sex'
  | 'ethnicity'
  | 'health'
  | 'disability'
  | 'shelter'
  | 'history'
  | 'outcomes'
  | 'jobReadyAt';
const hasNoProtectedFact: Extract<keyof ScoredTrainee, Protected> extends never ? true : false = true;
test("the type of a score's input contains no protected fact", () => {
  expect(hasNoProtectedFact).toBe(true);
});
