import fc from 'fast-check';
import { SEW, CUT_TEXTILES, smallTaxonomy, sokha, tailor, TODAY } from '../../../../../../test/matching/example-pair';
import { anyMarket } from '../../../../../../test/matching/market';
import { allLists, byEngine, loaded, pairByPair, type Sides } from '../../../../../../test/matching/rankings';
import { SIZES } from '../../../../../../test/sizes';
import type { HeldSkill, MatchingTrainee, MatchingVacancy } from '../../facts/pair';
import { WAYMARK_1 } from '../../score/scoring-model';
import { OutOfRangeError } from '../gates/range-checks';
import { MatchEngine } from '../match-engine';

jest.setTimeout(600_000);

const market = (trainees: readonly Partial<MatchingTrainee>[], vacancies: readonly Partial<MatchingVacancy>[]): Sides => ({
  trainees: trainees.map((trainee, at) => sokha({ id: `trainee ${at}`, ...trainee })),
  vacancies: vacancies.map((vacancy, at) => tailor({ id: `vacancy ${at}`, ...vacancy })),
  taxonomy: smallTaxonomy,
});
const expectRankedByRules = (sides: Sides): void => expect(allLists(sides, byEngine(sides), 20)).toBe(allLists(sides, pairByPair(sides), 20));
/** Becomes available, 15 or 18 on a day around today. */
const AROUND_TODAY = ['2026-02-20', '2026-03-01', TODAY, '2026-03-03'].flatMap((day): Partial<MatchingTrainee>[] => [
  { availableFrom: day },
  { limits: { ...sokha().limits, eighteenOn: day } },
  { limits: { ...sokha().limits, fifteenOn: day, eighteenOn: '2029-03-02' } },
]);
const many = (count: number): HeldSkill[] => Array.from({ length: count }, (_, at) => ({ skillId: at + 1, level: 1 + (at % 4) }));
const requiring = (...skills: readonly [skillId: number, minLevel: number][]) => ({
  requirements: skills.map(([skillId, minLevel]) => ({ skillId, need: 'REQUIRED' as const, minLevel, gate: false })),
});

test.each<[string, Partial<MatchingTrainee>]>([
  ['no skills', { skills: [] }],
  ['500 skills', { skills: many(500) }],
  ['skills that are in no release', { skills: [{ skillId: 999_999, level: 3 }, ...sokha().skills] }],
  ['invalid levels', { skills: [0, 5, 1.5, Number.NaN, -1].flatMap((level) => [SEW, CUT_TEXTILES].map((skillId) => ({ skillId, level }))) }],
  ['the same skill twice', { skills: [1, 3, 2].map((level) => ({ skillId: SEW, level })) }],
  ['an unknown province', { homeProvince: 'nowhere', adjacentProvinces: ['nowhere else', '12'], travel: 'ADJACENT_PROVINCE' }],
  ['preferences with invalid occupation codes', { jobPreferences: ['753', 'x', '', '75311'].map((iscoCode, at) => ({ iscoCode, rank: at + 1 })) }],
])('a trainee with %s is ranked as by the rules', (_title, trainee) => {
  expectRankedByRules(market([trainee, {}], [{}, requiring([SEW, 1], [CUT_TEXTILES, 4]), requiring([999_999, 2]), { iscoCode: '7533' }]));
});

test.each<[string, Partial<MatchingVacancy>]>([
  ['without requirements', { requirements: [] }],
  ['that requires skills of no release', requiring([999_998, 1], [999_999, 2])],
  ['that requires a skill twice', requiring([SEW, 1], [SEW, 4])],
  ['that requires 120 skills', requiring(...many(120).map(({ skillId, level }): [number, number] => [skillId, level]))],
  ['without a seat', { seatsLeft: 0 }],
  ['that has closed', { closesOn: '2026-03-01' }],
  ['that started last month', { startsOn: '2026-02-01' }],
  ['that started yesterday', { startsOn: '2026-03-01' }],
  ['that starts today', { startsOn: TODAY }],
  ['that starts tomorrow', { startsOn: '2026-03-03' }],
  ['in a province with no other vacancy', { province: 'elsewhere', housingOffered: true }],
  ['that pays by the piece', { pay: { amount: 100, currency: 'KHR', per: 'PIECE' }, payFloor: null }],
  ['with a very high pay', { pay: { amount: 1_000_000_000, currency: 'USD', per: 'HOUR' } }],
])('a vacancy %s is ranked as by the rules', (_title, vacancy) => {
  expectRankedByRules(
    market(
      [{}, { skills: [] }, { travel: 'ANYWHERE', minimumPay: null }, { acceptsHousing: true }, { skills: many(200) }, ...AROUND_TODAY],
      [vacancy, {}, { requirements: [] }],
    ),
  );
});

test('a vacancy preferred in two ways, or also in an own enterprise, appears in a list once', () => {
  const { institutionId } = sokha();
  const preferences = ['7531', '7533', '7531'].map((iscoCode, at) => ({ iscoCode, rank: at + 1 }));
  const own = { kind: 'APPRENTICESHIP', ownEnterpriseOf: institutionId } as const;
  const places = [own, { ...own, iscoCode: '5120' }, { iscoCode: '7533' }, { iscoCode: '7539' }, { iscoCode: '5120' }, { ...own, iscoCode: '7533' }];
  expectRankedByRules(
    market(
      [{ skills: [], jobPreferences: preferences }, { skills: [] }, { jobPreferences: preferences }],
      [...places, ...places.map((place) => ({ ...place, housingOffered: true }))],
    ),
  );
});

test('unusual profiles in any market are ranked as by the rules', () => {
  const odd = fc.array(
    fc.record({ skillId: fc.integer({ min: 899_999, max: 900_020 }), level: fc.constantFrom(-1, 0, 0.5, 1, 1.5, 2, 3.9, 4, 5, Number.NaN, Infinity) }),
  );
  fc.assert(
    fc.property(anyMarket, fc.array(odd, { minLength: 6, maxLength: 6 }), (sides, profiles) =>
      expectRankedByRules({ ...sides, trainees: sides.trainees.map((trainee, at) => ({ ...trainee, skills: profiles[at]! })) }),
    ),
    { numRuns: SIZES.engineMarkets },
  );
});

test('thousands of identical vacancies are ordered by opening instant, then by id', () => {
  const opened = ['2026-01-02T00:00:00.000001Z', '2026-01-02T00:00:00.000000Z', '2026-01-01T23:59:59.999999Z'];
  const same = Array.from({ length: 6_000 }, (_, at) => ({ id: String((at * 7_919) % 6_000).padStart(5, '0'), postedAt: opened[at % 3]! }));
  const sides = market([{}, { skills: [] }], same);
  const engine = loaded(sides);
  for (const trainee of sides.trainees) {
    for (const k of [1, 50, 2_500, 6_000, 7_000]) expect(engine.topVacancies(trainee, k, TODAY)).toEqual(pairByPair(sides).vacanciesFor(trainee, k));
  }
  expect(engine.rankOf(sides.trainees[0]!, engine.topVacancies(sides.trainees[0]!, 4_000, TODAY)[3_999]!.vacancyId, TODAY)).toEqual({ rank: 4_000, of: 6_000 });
});

test('when every pair fails a gate, all lists are empty', () => {
  const sides = market([{ consentMatching: false }, { state: 'PAUSED' }, { literacy: 0 }], [{}, { minLiteracy: 3 }]);
  const engine = loaded(sides);
  for (const trainee of sides.trainees) {
    expect(engine.topVacancies(trainee, 10, TODAY)).toEqual([]);
    expect(engine.rankOf(trainee, 'vacancy 0', TODAY)).toBeNull();
    engine.forEachPossible(trainee, TODAY, () => expect('possible').toBe('not'));
  }
  for (const vacancy of sides.vacancies) expect(engine.topTrainees(vacancy, sokha().institutionId, 10, TODAY)).toEqual([]);
});

test.each([0, -1, Number.NaN, 0.5])('a list of the best %p is empty', (k) => {
  const sides = market([{}], [{}]);
  const engine = loaded(sides);
  expect([engine.topVacancies(sides.trainees[0]!, k, TODAY), engine.topTrainees(sides.vacancies[0]!, sokha().institutionId, k, TODAY)]).toEqual([[], []]);
});

test('an empty market gives empty lists, loaded or not', () => {
  const engine = new MatchEngine({ weights: [], coUse: [], transfers: [] }, WAYMARK_1);
  const queryAll = () => [
    engine.topVacancies(sokha(), 5, TODAY),
    engine.topTrainees(tailor(), sokha().institutionId, 5, TODAY),
    engine.missingSkills(sokha(), 'none'),
  ];
  expect(queryAll()).toEqual([[], [], []]);
  engine.finishLoading(0);
  expect(queryAll()).toEqual([[], [], []]);
});

describe('values out of range are rejected with the id of the row, and other rows are unchanged', () => {
  const rare = Array.from({ length: 1_100 }, (_, at): [number, number] => [at + 1_000, 1]);
  const badVacancies: [string, Partial<MatchingVacancy>][] = [
    ...[0, 5, 1.5, Number.NaN, -1].map((level): [string, Partial<MatchingVacancy>] => [
      `a minimum level of ${level}`,
      requiring([SEW, 2], [CUT_TEXTILES, level]),
    ]),
    ['a skill part of 65,536 points or more', requiring(...rare)],
    ['an invalid occupation', { iscoCode: '753' }],
    ['an invalid day', { startsOn: 'soon' }],
    ['an invalid opening instant', { postedAt: 'yesterday' }],
    ['invalid days', { workDays: 128 }],
    ['an invalid shift', { startMinute: 1_440 }],
    ['an invalid literacy', { minLiteracy: 5 }],
    ['more hours than a week has', { hoursPerWeek: 169 }],
  ];
  test.each(badVacancies)('a vacancy with %s', (_title, bad) => {
    const sides = market([{}, { skills: many(3) }], [{}, { province: '08' }, requiring([SEW, 3])]);
    const engine = loaded(sides);
    const before = JSON.stringify(engine.topVacancies(sides.trainees[0]!, 10, TODAY));
    const put = (id: string): void => engine.putVacancy(tailor({ ...bad, id }));
    expect(() => put('the new one')).toThrow(OutOfRangeError);
    expect(() => put('the new one')).toThrow(RangeError);
    expect(() => put('the new one')).toThrow(/^the new one cannot be indexed: /);
    expect(JSON.stringify(engine.topVacancies(sides.trainees[0]!, 10, TODAY))).toBe(before);
    // A row that was valid before and is now out of range is removed, because its old values are outdated.
    expect(() => put('vacancy 0')).toThrow(expect.objectContaining({ id: 'vacancy 0' }));
    const rest = { ...sides, vacancies: sides.vacancies.slice(1) };
    expect(engine.counts.vacancies).toBe(2);
    expect(engine.topVacancies(sides.trainees[0]!, 10, TODAY)).toEqual(pairByPair(rest).vacanciesFor(sides.trainees[0]!, 10));
    engine.finishLoading(1);
    expect(engine.topVacancies(sides.trainees[1]!, 10, TODAY)).toEqual(pairByPair(rest).vacanciesFor(sides.trainees[1]!, 10));
    engine.putVacancy(sides.vacancies[0]!);
    expect(JSON.stringify(engine.topVacancies(sides.trainees[0]!, 10, TODAY))).toBe(before);
  });

  const badTrainees: [string, Partial<MatchingTrainee>][] = [
    ['invalid days', { availableDays: 128 }],
    ['an invalid literacy', { literacy: Number.NaN }],
    ['an invalid first day', { availableFrom: '' }],
    ['invalid hours', { availableToMinute: -1 }],
    ['a preference without a rank', { jobPreferences: [{ iscoCode: '7531', rank: 0 }] }],
    ['an invalid instant', { jobReadyAt: 'long ago' }],
  ];
  test.each(badTrainees)('a trainee with %s', (_title, bad) => {
    const sides = market([{}, { skills: many(3) }, { literacy: 4 }], [{}, requiring([SEW, 3])]);
    const engine = loaded(sides);
    const put = (id: string): void => engine.putTrainee(sokha({ ...bad, id }));
    expect(() => put('somebody new')).toThrow(expect.objectContaining({ name: 'OutOfRangeError', id: 'somebody new' }));
    expect(() => put('trainee 0')).toThrow(OutOfRangeError);
    const rest = { ...sides, trainees: sides.trainees.slice(1) };
    expect(engine.counts.trainees).toBe(2);
    for (const vacancy of sides.vacancies) {
      expect(engine.topTrainees(vacancy, sokha().institutionId, 10, TODAY)).toEqual(pairByPair(rest).traineesFor(vacancy, 10));
    }
  });

  test('a change with an out-of-range row is not applied, and can be repeated without that row', () => {
    const sides = market([{}], [{}]);
    const engine = loaded(sides);
    const [good, bad] = [tailor({ id: 'good' }), tailor({ id: 'bad', iscoCode: '' })];
    const change = { number: 1, trainees: [], goneTrainees: [], goneVacancies: [] };
    expect(() => engine.apply({ ...change, vacancies: [good, bad] })).toThrow(expect.objectContaining({ id: 'bad' }));
    expect(engine.asOf).toBe(0);
    expect(engine.apply({ ...change, vacancies: [good] })).toBe('APPLIED');
    expect(engine.counts.vacancies).toBe(2);
  });

  test('a province beyond the limit is rejected on either side', () => {
    const provinces = Array.from({ length: 32 }, (_, at) => `province ${at}`);
    const engine = new MatchEngine(smallTaxonomy, WAYMARK_1);
    for (const province of provinces.slice(0, 31)) engine.putVacancy(tailor({ id: province, province }));
    for (const homeProvince of provinces.slice(0, 31)) engine.putTrainee(sokha({ id: homeProvince, homeProvince, adjacentProvinces: [] }));
    engine.finishLoading(0);
    expect(() => engine.putVacancy(tailor({ id: 'one more', province: provinces[31]! }))).toThrow(expect.objectContaining({ id: 'one more' }));
    expect(() => engine.putTrainee(sokha({ id: 'one more', homeProvince: provinces[31]! }))).toThrow(expect.objectContaining({ id: 'one more' }));
    expect(engine.topVacancies(sokha({ homeProvince: provinces[31]! }), 40, TODAY)).toEqual([]);
    for (const province of provinces.slice(0, 31)) {
      expect(engine.topVacancies(sokha({ homeProvince: province }), 40, TODAY).map(({ vacancyId }) => vacancyId)).toEqual([province]);
      expect(engine.topTrainees(tailor({ province }), sokha().institutionId, 40, TODAY).map(({ traineeId }) => traineeId)).toEqual([province]);
    }
    expect(engine.topVacancies(sokha({ travel: 'ANYWHERE' }), 40, TODAY)).toHaveLength(31);
  });
});
