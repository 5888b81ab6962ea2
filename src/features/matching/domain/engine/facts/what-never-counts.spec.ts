import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { sokha } from '../../../../../../test/matching/example-pair';
import { anyMarket } from '../../../../../../test/matching/market';
import { byEngine, isNoticed, pairByPair, type Ranking, type Sides } from '../../../../../../test/matching/rankings';
import { SIZES } from '../../../../../../test/sizes';
import type { MatchingTrainee, TraineeLimits } from '../../facts/pair';

jest.setTimeout(600_000);
const MARKETS = { numRuns: SIZES.changedMarkets };

/** What something about her may do: move a score, shut a gate and nothing else, order equal scores, or say which row is hers. */
type Use = 'SCORE' | 'GATE' | 'TIE' | 'ROW';

/**
 * All that a person who matches can be told of her, by what it may do; TypeScript keeps the list complete. Nobody's survivor status, case, age in years, sex,
 * ethnicity, health or past outcome is on it (DOMAIN 0.7): there is no field in which it could come.
 */
const TOLD: Readonly<Record<Exclude<keyof MatchingTrainee, 'limits'>, Use>> = {
  id: 'ROW',
  institutionId: 'ROW',
  state: 'GATE',
  consentMatching: 'GATE',
  jobReadyAt: 'TIE',
  homeProvince: 'SCORE',
  adjacentProvinces: 'SCORE',
  travel: 'GATE',
  acceptsHousing: 'SCORE',
  skills: 'SCORE',
  wishes: 'SCORE',
  languages: 'GATE',
  literacy: 'GATE',
  licences: 'GATE',
  availableFrom: 'GATE',
  availableDays: 'GATE',
  availableFromMinute: 'GATE',
  availableToMinute: 'GATE',
  wantedHoursPerWeek: 'SCORE',
  minimumPay: 'GATE',
  institutionExcludes: 'GATE',
};
/** The limits that keep her safe, and the two dates that stand for her age: gates, all of them. */
const LIMITS: Readonly<Record<keyof TraineeLimits, 'GATE'>> = {
  fifteenOn: 'GATE',
  eighteenOn: 'GATE',
  noNight: 'GATE',
  noLiveIn: 'GATE',
  noAlcohol: 'GATE',
  excludedSites: 'GATE',
  excludedEmployers: 'GATE',
  excludedProvinces: 'GATE',
  excludedIsco: 'GATE',
};
const GATES = Object.entries(TOLD).flatMap(([field, use]) => (use === 'GATE' ? [field as keyof typeof TOLD] : []));

/** What one vacancy or trainee is ranked with among those possible before and after, in order. */
const kept = <T extends { score: number }>(list: readonly T[], among: readonly T[], idOf: (one: T) => string): T[] => {
  const ids = new Set(among.map(idOf));
  return list.filter((one) => ids.has(idOf(one)));
};

/** Among the pairs that are possible before and after somebody is changed, nothing moves: no score and no place, in either direction. */
const nothingMoves = (rank: (market: Sides) => Ranking, change: (trainee: MatchingTrainee, other: MatchingTrainee) => MatchingTrainee) =>
  fc.property(anyMarket, fc.nat(5), fc.nat(5), (market, which, whose) => {
    const [at, other] = [which % market.trainees.length, whose % market.trainees.length];
    const before = market.trainees[at]!;
    const after = change(before, market.trainees[other]!);
    const changed = { ...market, trainees: market.trainees.with(at, after) };
    const [then, now] = [rank(market), rank(changed)];
    const all = market.vacancies.length;
    const [lists, listsNow] = [then.vacanciesFor(before, all), now.vacanciesFor(after, all)];
    const idOf = ({ vacancyId }: { vacancyId: string }): string => vacancyId;
    expect(kept(listsNow, lists, idOf)).toEqual(kept(lists, listsNow, idOf));
    for (const vacancy of market.vacancies) {
      const [people, peopleNow] = [then.traineesFor(vacancy, 10), now.traineesFor(vacancy, 10)];
      const personOf = ({ traineeId }: { traineeId: string }): string => traineeId;
      expect(kept(peopleNow, people, personOf)).toEqual(kept(people, peopleNow, personOf));
    }
  });

test.each(GATES)('%s may make a pair impossible, and moves nothing among those that are possible', (field) => {
  fc.assert(
    nothingMoves(byEngine, (trainee, other) => ({ ...trainee, [field]: other[field] })),
    { numRuns: Math.ceil(SIZES.changedMarkets / 4) },
  );
});

test.each(Object.keys(LIMITS) as (keyof TraineeLimits)[])(
  'the limit %s may make a pair impossible, and moves nothing among those that are possible',
  (field) => {
    fc.assert(
      nothingMoves(byEngine, (trainee, other) => ({ ...trainee, limits: { ...trainee.limits, [field]: other.limits[field] } })),
      { numRuns: Math.ceil(SIZES.changedMarkets / 4) },
    );
  },
);

test('it would be noticed if age or a limit moved a score', () => {
  const older = (market: Sides): Ranking => pairByPair(market, { scoreOf: ({ limits }, _v, asItIs) => asItIs + (limits.eighteenOn === null ? 1 : 0) });
  const limited = (market: Sides): Ranking => pairByPair(market, { scoreOf: ({ limits }, _v, asItIs) => asItIs - (limits.noNight ? 1 : 0) });
  expect(isNoticed(nothingMoves(older, (trainee) => ({ ...trainee, limits: { ...trainee.limits, eighteenOn: null } })))).toBe(true);
  expect(isNoticed(nothingMoves(limited, (trainee) => ({ ...trainee, limits: { ...trainee.limits, noNight: !trainee.limits.noNight } })))).toBe(true);
});

test('the lists above name all that is told of her', () => {
  expect(Object.keys(sokha()).sort()).toEqual([...Object.keys(TOLD), 'limits'].sort());
  expect(Object.keys(sokha().limits).sort()).toEqual(Object.keys(LIMITS).sort());
});

/** Asks for less, and is not ahead of anybody she was behind. */
const lessMovesNobodyUp = (rank: (market: Sides) => Ranking) =>
  fc.property(anyMarket, fc.nat(5), fc.integer({ min: 0, max: 99 }), (market, which, percent) => {
    const at = which % market.trainees.length;
    const { minimumPay, ...trainee } = market.trainees[at]!;
    const less = minimumPay && { ...minimumPay, amount: Math.floor((minimumPay.amount * percent) / 100) };
    const cheaper = { ...market, trainees: market.trainees.with(at, { ...trainee, minimumPay: less }) };
    const [then, now] = [rank(market), rank(cheaper)];
    for (const vacancy of market.vacancies) {
      const ahead = (ranking: Ranking): string[] | null => {
        const ids = ranking.traineesFor(vacancy, 10).map(({ traineeId }) => traineeId);
        return ids.includes(trainee.id) ? ids.slice(0, ids.indexOf(trainee.id)) : null;
      };
      if (ahead(then) !== null) expect(ahead(now)).toEqual(ahead(then));
    }
  });

test('asking for less pay never moves her up', () => {
  fc.assert(lessMovesNobodyUp(byEngine), MARKETS);
  const cheapest = (market: Sides): Ranking =>
    pairByPair(market, { scoreOf: ({ minimumPay }, _v, asItIs) => asItIs - Math.floor((minimumPay?.amount ?? 0) / 1_000) });
  expect(isNoticed(lessMovesNobodyUp(cheapest))).toBe(true);
});

/** One more skill, or one level more. */
const learned = (trainee: MatchingTrainee, skillId: number, level: number): MatchingTrainee => ({
  ...trainee,
  skills: [...trainee.skills, { skillId, level }],
});
const learningNeverLowers = (rank: (market: Sides) => Ranking) =>
  fc.property(anyMarket, fc.nat(5), fc.integer({ min: 0, max: 13 }), fc.integer({ min: 1, max: 4 }), (market, which, skill, level) => {
    const trainee = market.trainees[which % market.trainees.length]!;
    const known = market.taxonomy.weights[skill % market.taxonomy.weights.length]![0];
    const ranking = rank(market);
    const all = market.vacancies.length;
    const after = new Map(ranking.vacanciesFor(learned(trainee, known, level), all).map(({ vacancyId, score }) => [vacancyId, score]));
    for (const { vacancyId, score } of ranking.vacanciesFor(trainee, all)) expect(after.get(vacancyId) ?? -1).toBeGreaterThanOrEqual(score);
  });

test('to hold one skill more, or to hold it at a higher level, never lowers a score and never shuts a gate', () => {
  fc.assert(learningNeverLowers(byEngine), MARKETS);
  const shareOfHers = (market: Sides): Ranking => pairByPair(market, { scoreOf: ({ skills }, _v, asItIs) => Math.floor(asItIs / (1 + skills.length)) });
  expect(isNoticed(learningNeverLowers(shareOfHers))).toBe(true);
});

test('what is read for the engine names nothing of what is protected', () => {
  const statements = readFileSync(join(__dirname, '..', '..', '..', 'matching.queries.ts'), 'utf8');
  expect(statements).toMatch(/from trainee t/);
  expect(statements).not.toMatch(/protected|population|survivor|birth|\bsex\b|gender|ethnic|health|placement|follow_up|referral/i);
});
