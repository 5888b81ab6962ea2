import fc from 'fast-check';
import { crowd } from '../../../../../test/matching/crowd';
import { TODAY } from '../../../../../test/matching/example-pair';
import { anyMarket } from '../../../../../test/matching/market';
import { allLists, byEngine, isNoticed, lived, loaded, pairByPair, type Ranking, rankingOf, type Sides } from '../../../../../test/matching/rankings';
import { SIZES } from '../../../../../test/sizes';
import { failedGates } from '../gates/gates';
import type { MatchingTrainee, MatchingVacancy } from '../facts/pair';
import { WAYMARK_1 } from '../score/scoring-model';
import { levelsOf } from '../score/skill-credit';
import { MatchEngine } from './match-engine';

jest.setTimeout(600_000);
const MARKETS = { numRuns: SIZES.engineMarkets };

/** A market in which all trainees, and all vacancies, are identical except for their id and date. */
const uniformMarkets = anyMarket.map((market): Sides => ({
  ...market,
  trainees: market.trainees.map(({ id, jobReadyAt }) => ({ ...market.trainees[0]!, id, jobReadyAt })),
  vacancies: market.vacancies.map(({ id, postedAt }) => ({ ...market.vacancies[0]!, id, postedAt })),
}));
/** Both rankings give the same lists for every trainee and vacancy, byte for byte. */
const ranksEqual = (one: (market: Sides) => Ranking, other: (market: Sides) => Ranking, markets: fc.Arbitrary<Sides> = anyMarket) =>
  fc.property(markets, fc.integer({ min: 1, max: 9 }), (market, k) => {
    expect(allLists(market, one(market), k)).toBe(allLists(market, other(market), k));
  });

test('both sides are ranked as by the rules, pair by pair', () => {
  fc.assert(ranksEqual(byEngine, pairByPair), MARKETS);
  fc.assert(ranksEqual(byEngine, pairByPair, uniformMarkets), { numRuns: Math.ceil(SIZES.engineMarkets / 4) });
});

test('rankings stay exact when initial rows have changed and others were added later', () => {
  for (const fromTheStart of [1, 4, 8]) {
    const afterALife = (market: Sides): Ranking => rankingOf(lived(market, fromTheStart));
    fc.assert(ranksEqual(afterALife, pairByPair), { numRuns: Math.ceil(SIZES.engineMarkets / 3) });
  }
});

test('the comparison fails if ties are broken or scores rounded differently', () => {
  const laterFirst = (market: Sides): Ranking =>
    pairByPair(market, { compareVacancies: (a, b) => b.score - a.score || (a.postedAt < b.postedAt ? 1 : -1) || (a.vacancyId < b.vacancyId ? -1 : 1) });
  const shortestReadyFirst = (market: Sides): Ranking =>
    pairByPair(market, { compareTrainees: (a, b) => b.score - a.score || ((a.jobReadyAt ?? '') < (b.jobReadyAt ?? '') ? 1 : -1) });
  const onePointMore = (market: Sides): Ranking => pairByPair(market, { scoreOf: (_t, vacancy, asItIs) => asItIs + (vacancy.hoursPerWeek > 80 ? 1 : 0) });
  for (const wrong of [laterFirst, shortestReadyFirst]) expect(isNoticed(ranksEqual(byEngine, wrong, uniformMarkets))).toBe(true);
  expect(isNoticed(ranksEqual(byEngine, onePointMore))).toBe(true);
});

test('rankings are exact in a large market, where most vacancies are never evaluated', () => {
  for (let seed = 1; seed <= SIZES.crowds; seed++) {
    const market = crowd(seed, { trainees: 60, vacancies: 4_000 });
    const [engine, rules] = [byEngine(market), pairByPair(market)];
    for (const trainee of market.trainees) {
      const all = rules.vacanciesFor(trainee, market.vacancies.length);
      // Compared as text, because lists have thousands of entries.
      for (const k of [1, 10, 200, market.vacancies.length]) expect(JSON.stringify(engine.vacanciesFor(trainee, k))).toBe(JSON.stringify(all.slice(0, k)));
    }
    for (const vacancy of market.vacancies.slice(0, 100)) expect(engine.traineesFor(vacancy, 10)).toEqual(rules.traineesFor(vacancy, 10));
  }
});

test('trainees of another institution are not ranked', () => {
  fc.assert(
    fc.property(anyMarket, (market) => {
      const engine = loaded(market);
      for (const vacancy of market.vacancies) expect(engine.topTrainees(vacancy, 'another', 10, TODAY)).toEqual([]);
    }),
    { numRuns: 20 },
  );
});

test('the parts of an explanation add up to the score by which the pair is ranked', () => {
  let explained = 0;
  const addUp = (explainedAs: (trainee: MatchingTrainee) => MatchingTrainee) =>
    fc.property(anyMarket, (market) => {
      const engine = loaded(market);
      const byId = new Map(market.vacancies.map((vacancy) => [vacancy.id, vacancy]));
      for (const trainee of market.trainees) {
        for (const { vacancyId, score } of engine.topVacancies(trainee, 10, TODAY)) {
          const { contributions, requirements, preferences, failedGates: shut } = engine.explain(explainedAs(trainee), byId.get(vacancyId)!, TODAY);
          const sum = (parts: readonly { points: number }[]): number => parts.reduce((points, part) => points + part.points, 0);
          expect(sum(contributions)).toBe(score);
          expect(sum(requirements) + sum(preferences)).toBe(score);
          expect(shut).toEqual([]);
          explained++;
        }
      }
    });
  fc.assert(
    addUp((trainee) => trainee),
    MARKETS,
  );
  expect(explained).toBeGreaterThan(SIZES.engineMarkets);
  // Explaining the pair without her first skill gives fewer points.
  expect(isNoticed(addUp((trainee) => ({ ...trainee, skills: trainee.skills.slice(1) })))).toBe(true);
});

test('possible vacancies, ranks and missing skills are those of the rules', () => {
  fc.assert(
    fc.property(anyMarket, fc.nat(8), (market, fromTheStart) => {
      const engine = lived(market, fromTheStart);
      const rules = pairByPair(market);
      const actual = [];
      const ruled = [];
      for (const trainee of market.trainees) {
        const all = rules.vacanciesFor(trainee, market.vacancies.length);
        const possible: { vacancyId: string; score: number }[] = [];
        engine.forEachPossible(trainee, TODAY, (vacancyId, score) => possible.push({ vacancyId, score }));
        const within = new Map<string, unknown>();
        engine.forEachWithinReach(trainee, TODAY, (vacancyId, short) => within.set(vacancyId, short));
        actual.push(possible.sort(byId));
        ruled.push([...all].sort(byId));
        for (const vacancy of market.vacancies) {
          const place = all.findIndex(({ vacancyId }) => vacancyId === vacancy.id);
          const short = expectedMissingSkills(trainee, vacancy);
          const isShut = failedGates(trainee, vacancy, TODAY).some(({ rule }) => rule !== 'GATE_SKILL');
          actual.push([engine.rankOf(trainee, vacancy.id, TODAY), engine.missingSkills(trainee, vacancy.id), within.get(vacancy.id) ?? null]);
          ruled.push([place < 0 ? null : { rank: place + 1, of: all.length }, short, isShut ? null : short]);
        }
      }
      expect(JSON.stringify(actual)).toBe(JSON.stringify(ruled));
      expect(engine.rankOf(market.trainees[0]!, 'nowhere', TODAY)).toBeNull();
      expect(engine.missingSkills(market.trainees[0]!, 'nowhere')).toEqual([]);
    }),
    MARKETS,
  );
});

const byId = (a: { vacancyId: string }, b: { vacancyId: string }): number => (a.vacancyId < b.vacancyId ? -1 : 1);

function expectedMissingSkills(trainee: MatchingTrainee, vacancy: MatchingVacancy): { skillId: number; minLevel: number; gate: boolean }[] {
  const levels = levelsOf(trainee.skills);
  return vacancy.requirements
    .filter(({ need, skillId, minLevel }) => need === 'REQUIRED' && (levels.get(skillId) ?? 0) < minLevel)
    .map(({ skillId, minLevel, gate }) => ({ skillId, minLevel, gate }));
}

test('the engine can be queried from within a forEachPossible callback', () => {
  const market = crowd(5, { trainees: 12, vacancies: 2_000 });
  const engine = loaded(market);
  const rules = pairByPair(market);
  const [first, ...others] = [...market.trainees].sort((a, b) => rules.vacanciesFor(b, 2_000).length - rules.vacanciesFor(a, 2_000).length);
  const scores = new Map<string, number>();
  engine.forEachPossible(first!, TODAY, (vacancyId, score) => {
    scores.set(vacancyId, score);
    const other = others[scores.size % others.length]!;
    if (scores.size < 20) expect(engine.topVacancies(other, 3, TODAY)).toEqual(rules.vacanciesFor(other, 3));
  });
  expect([...scores].map(([vacancyId, score]) => ({ vacancyId, score })).sort(byId)).toEqual(rules.vacanciesFor(first!, 2_000).sort(byId));
  let visits = 0;
  engine.forEachWithinReach(first!, TODAY, (vacancyId, short) => {
    if (++visits < 20) engine.topVacancies(others[0]!, 3, TODAY);
    expect(short).toEqual(
      expectedMissingSkills(
        first!,
        market.vacancies.find(({ id }) => id === vacancyId)!,
      ),
    );
  });
  expect(visits).toBeGreaterThan(20);
});

test('before loading no change is applied; afterwards repeated changes and changes after a gap are ignored', () => {
  const { trainees, vacancies, taxonomy } = crowd(6, { trainees: 30, vacancies: 60 });
  const engine = new MatchEngine(taxonomy, WAYMARK_1);
  const change = (number: number) => ({
    number,
    trainees: trainees.slice(0, 9),
    vacancies: vacancies.slice(9),
    goneTrainees: [],
    goneVacancies: [vacancies[0]!.id],
  });
  expect([engine.asOf, engine.apply(change(0)), engine.apply(change(1))]).toEqual([-1, 'MISSED', 'MISSED']);
  for (const trainee of trainees.slice(0, 3)) engine.putTrainee(trainee);
  for (const vacancy of vacancies.slice(0, 9)) engine.putVacancy(vacancy);
  engine.finishLoading(40);
  const before = allLists({ trainees, vacancies, taxonomy }, rankingOf(engine), 50);
  expect([engine.apply(change(42)), engine.apply(change(40)), engine.apply(change(1)), engine.apply(change(0))]).toEqual([
    'MISSED',
    'REPEATED',
    'REPEATED',
    'REPEATED',
  ]);
  expect(engine.asOf).toBe(40);
  expect(engine.counts).toEqual({ trainees: 3, vacancies: 9 });
  expect(allLists({ trainees, vacancies, taxonomy }, rankingOf(engine), 50)).toBe(before);
  expect([engine.apply(change(41)), engine.asOf]).toEqual(['APPLIED', 41]);
  expect(engine.counts).toEqual({ trainees: 9, vacancies: 59 });
  expect(allLists({ trainees, vacancies, taxonomy }, rankingOf(engine), 50)).not.toBe(before);
});
