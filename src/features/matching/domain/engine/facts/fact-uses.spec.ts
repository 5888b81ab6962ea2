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

/**
 * The permitted use of a fact about a trainee: it may affect a score, only shut a gate, break ties, or
 * identify her row.
 */
type Use = 'SCORE' | 'GATE' | 'TIE' | 'ROW';

/**
 * Every fact about a trainee that matching can read, with its permitted use; TypeScript enforces
 * completeness. Survivor status, case, age in years, sex, ethnicity, health and past outcomes are not among
 * them (docs/domain.md 0.7): there is no field for them.
 */
const FACT_USES: Readonly<Record<Exclude<keyof MatchingTrainee, 'limits'>, Use>> = {
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
  jobPreferences: 'SCORE',
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
/** The limits that keep her safe, and the two dates that represent her age: all of them are gates. */
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
const GATES = Object.entries(FACT_USES).flatMap(([field, use]) => (use === 'GATE' ? [field as keyof typeof FACT_USES] : []));

/** The entries of a list that are possible both before and after the change, in order. */
const onlyCommon = <T extends { score: number }>(list: readonly T[], among: readonly T[], idOf: (one: T) => string): T[] => {
  const ids = new Set(among.map(idOf));
  return list.filter((one) => ids.has(idOf(one)));
};

/**
 * Among pairs that are possible before and after a change to one trainee, no score and no rank changes, in
 * either direction.
 */
const leavesRanksUnchanged = (rank: (market: Sides) => Ranking, change: (trainee: MatchingTrainee, other: MatchingTrainee) => MatchingTrainee) =>
  fc.property(anyMarket, fc.nat(5), fc.nat(5), (market, which, otherIndex) => {
    const [at, other] = [which % market.trainees.length, otherIndex % market.trainees.length];
    const before = market.trainees[at]!;
    const after = change(before, market.trainees[other]!);
    const changed = { ...market, trainees: market.trainees.with(at, after) };
    const [then, now] = [rank(market), rank(changed)];
    const all = market.vacancies.length;
    const [lists, listsNow] = [then.vacanciesFor(before, all), now.vacanciesFor(after, all)];
    const idOf = ({ vacancyId }: { vacancyId: string }): string => vacancyId;
    expect(onlyCommon(listsNow, lists, idOf)).toEqual(onlyCommon(lists, listsNow, idOf));
    for (const vacancy of market.vacancies) {
      const [people, peopleNow] = [then.traineesFor(vacancy, 10), now.traineesFor(vacancy, 10)];
      const personOf = ({ traineeId }: { traineeId: string }): string => traineeId;
      expect(onlyCommon(peopleNow, people, personOf)).toEqual(onlyCommon(people, peopleNow, personOf));
    }
  });

test.each(GATES)('%s may make a pair impossible, and changes no rank among possible pairs', (field) => {
  fc.assert(
    leavesRanksUnchanged(byEngine, (trainee, other) => ({ ...trainee, [field]: other[field] })),
    { numRuns: Math.ceil(SIZES.changedMarkets / 4) },
  );
});

test.each(Object.keys(LIMITS) as (keyof TraineeLimits)[])('the limit %s may make a pair impossible, and changes no rank among possible pairs', (field) => {
  fc.assert(
    leavesRanksUnchanged(byEngine, (trainee, other) => ({ ...trainee, limits: { ...trainee.limits, [field]: other.limits[field] } })),
    { numRuns: Math.ceil(SIZES.changedMarkets / 4) },
  );
});

test('the comparison fails if age or a limit affects a score', () => {
  const older = (market: Sides): Ranking => pairByPair(market, { scoreOf: ({ limits }, _v, asItIs) => asItIs + (limits.eighteenOn === null ? 1 : 0) });
  const limited = (market: Sides): Ranking => pairByPair(market, { scoreOf: ({ limits }, _v, asItIs) => asItIs - (limits.noNight ? 1 : 0) });
  expect(isNoticed(leavesRanksUnchanged(older, (trainee) => ({ ...trainee, limits: { ...trainee.limits, eighteenOn: null } })))).toBe(true);
  expect(isNoticed(leavesRanksUnchanged(limited, (trainee) => ({ ...trainee, limits: { ...trainee.limits, noNight: !trainee.limits.noNight } })))).toBe(true);
});

test('the lists of permitted uses cover every fact that matching reads', () => {
  expect(Object.keys(sokha()).sort()).toEqual([...Object.keys(FACT_USES), 'limits'].sort());
  expect(Object.keys(sokha().limits).sort()).toEqual(Object.keys(LIMITS).sort());
});

/** A trainee who asks for less pay does not overtake anyone. */
const lowerPayGivesNoAdvantage = (rank: (market: Sides) => Ranking) =>
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

test('asking for less pay never improves a rank', () => {
  fc.assert(lowerPayGivesNoAdvantage(byEngine), MARKETS);
  const cheapest = (market: Sides): Ranking =>
    pairByPair(market, { scoreOf: ({ minimumPay }, _v, asItIs) => asItIs - Math.floor((minimumPay?.amount ?? 0) / 1_000) });
  expect(isNoticed(lowerPayGivesNoAdvantage(cheapest))).toBe(true);
});

/** The trainee with one more skill, or a skill at a higher level. */
const learned = (trainee: MatchingTrainee, skillId: number, level: number): MatchingTrainee => ({
  ...trainee,
  skills: [...trainee.skills, { skillId, level }],
});
const learningNeverLowers = (rank: (market: Sides) => Ranking) =>
  fc.property(anyMarket, fc.nat(5), fc.integer({ min: 0, max: 13 }), fc.integer({ min: 1, max: 4 }), (market, which, skill, level) => {
    const trainee = market.trainees[which % market.trainees.length]!;
    const skillId = market.taxonomy.weights[skill % market.taxonomy.weights.length]![0];
    const ranking = rank(market);
    const all = market.vacancies.length;
    const after = new Map(ranking.vacanciesFor(learned(trainee, skillId, level), all).map(({ vacancyId, score }) => [vacancyId, score]));
    for (const { vacancyId, score } of ranking.vacanciesFor(trainee, all)) expect(after.get(vacancyId) ?? -1).toBeGreaterThanOrEqual(score);
  });

test('another skill or a higher level never lowers a score and never shuts a gate', () => {
  fc.assert(learningNeverLowers(byEngine), MARKETS);
  const shareOfHers = (market: Sides): Ranking => pairByPair(market, { scoreOf: ({ skills }, _v, asItIs) => Math.floor(asItIs / (1 + skills.length)) });
  expect(isNoticed(learningNeverLowers(shareOfHers))).toBe(true);
});

test('the queries for the engine read no protected facts', () => {
  const statements = readFileSync(join(__dirname, '..', '..', '..', 'matching.queries.ts'), 'utf8');
  expect(statements).toMatch(/from trainee t/);
  expect(statements).not.toMatch(/protected|population|survivor|birth|\bsex\b|gender|ethnic|health|placement|follow_up|referral/i);
});
