import fc from 'fast-check';
import { explain } from '../../src/features/matching/domain/explain/explain';
import { failedGates } from '../../src/features/matching/domain/gates/gates';
import { compareTrainees, compareVacancies } from '../../src/features/matching/domain/score/rank';
import { score } from '../../src/features/matching/domain/score/score';
import { CURRENT_MODEL } from '../../src/features/matching/domain/score/scoring-model';
import { viewOf } from '../../src/features/matching/domain/facts/taxonomy-view';
import { MatchIndex } from '../../src/features/matching/match-index';
import { matchingTrainees, matchingVacancies } from '../../src/features/matching/matching.queries';
import { MatchingService } from '../../src/features/matching/matching.service';
import type { MatchingRule } from '../../src/features/matching/matching-rules';
import { readMatchingRules } from '../../src/features/matching/matching-rules.file';
import { OWNER } from '../../src/platform/security/actor';
import { Database, type Tx } from '../../src/platform/database/database';
import { Metrics } from '../../src/platform/observability/metrics';
import { Readiness } from '../../src/platform/http/readiness';
import { SIZES } from '../sizes';
import { People } from '../harness/data/people';
import { emptyTables } from '../harness/empty-tables';
import { type Data, type Person, Harness } from '../harness/harness';
import { INSTITUTION, TODAY } from './example-pair';
import { anyMarket, rules, type Market } from './market';
import { actAsAdministrator, actAsStaff, OF_MARKETS, removePlacesAndPeople, writePlacesAndPeople, writeTaxonomy } from './market-rows';
import { rankBothWays, type RankedPair } from './ranking-in-sql';

/**
 * Random labour markets, one after the other, written to the database with the change triggers active.
 * Compares four rankings: the engine that follows the changes, the service's API, one PostgreSQL statement,
 * and a comparison of every pair.
 */
let harness: Harness;
let officer: Person;
let database: Database;
let followed: MatchIndex;
let matching: MatchingService;
let borders: Data[];
/**
 * Restores the skill relations of the real release. They are removed because the markets do not use them, and
 * each new index would take a second to weigh them.
 */
let putBack: () => Promise<void>;

const MARKETS_IN_A_ROW = 10;
const ALL = 50;
jest.setTimeout(900_000);

beforeAll(async () => {
  harness = await Harness.start();
  const administrator = Object.assign(new URL(process.env['WAYMARK_TEST_POSTGRES'] ?? ''), { pathname: `/${harness.database}` });
  database = new Database({ owner: administrator.href, index: harness.logins.index });
  await database.onModuleInit();
  followed = freshIndex();
  matching = new MatchingService(rules, followed);
  borders = await harness.sql('select * from province_adjacency');
  putBack = await emptyTables(harness, ['skill_couse', 'skill_transfer']);
  await triggersFire('always');
}, 60_000);

afterAll(async () => {
  await triggersFire('');
  await database.transaction(OWNER, async (tx) => {
    await actAsAdministrator(tx);
    await removePlacesAndPeople(tx);
    for (const table of ['skill_couse', 'skill_transfer', 'skill'] as const) await tx.query(`delete from ${table} where ${OF_MARKETS[table]}`);
    await tx.query('delete from province_adjacency');
    await tx.query('insert into province_adjacency select * from jsonb_populate_recordset(null::province_adjacency, $1)', [JSON.stringify(borders)]);
  });
  await putBack();
  await database.onApplicationShutdown();
  await harness.empty();
  await harness.end();
});

const freshIndex = (): MatchIndex => new MatchIndex(database, rules, new Readiness(), new Metrics());

/** Makes the change triggers fire even where all others are disabled. */
async function triggersFire(when: 'always' | ''): Promise<void> {
  const triggers = await harness.sql<{ name: string; on: string }>(
    "select tgname as name, tgrelid::regclass::text as on from pg_trigger where (tgname like 'match\\_change%' or tgrelid = 'match_commit'::regclass) and not tgisinternal",
  );
  expect(triggers.length).toBeGreaterThan(20);
  for (const { name, on } of triggers) await harness.sql(`alter table ${on} enable ${when} trigger ${name}`);
}

/** Replaces the previous market in a single change. */
async function write(market: Market, withTaxonomy: boolean): Promise<void> {
  await database.transaction(OWNER, async (tx) => {
    await actAsAdministrator(tx);
    if (withTaxonomy) await writeTaxonomy(tx, market);
    await removePlacesAndPeople(tx);
    await writePlacesAndPeople(tx, market);
  });
}

/** Runs in a separate transaction as staff of the market's institution. */
const asStaff = (work: (tx: Tx) => Promise<void>): Promise<void> =>
  database.transaction(
    OWNER,
    async (tx) => {
      await actAsStaff(tx);
      await work(tx);
    },
    false,
  );

/** The complete list of each side, one line for each pair. */
type Lists = readonly (readonly [about: string, pairs: readonly string[]])[];
const line = ({ traineeId, vacancyId, score: points }: RankedPair): string => `${traineeId} ${vacancyId} ${points}`;

async function listsOf(
  market: Market,
  ofTrainee: (id: string) => readonly RankedPair[] | Promise<readonly RankedPair[]>,
  ofVacancy: (id: string) => readonly RankedPair[] | Promise<readonly RankedPair[]>,
): Promise<Lists> {
  const lists: [string, string[]][] = [];
  for (const { id } of market.trainees) lists.push([`for trainee ${id}`, (await ofTrainee(id)).map(line)]);
  for (const { id } of market.vacancies) lists.push([`for vacancy ${id}`, (await ofVacancy(id)).map(line)]);
  return lists;
}

/** Evaluates every pair, one by one. */
function pairByPair(market: Market): Promise<Lists> {
  const view = viewOf(market.taxonomy);
  const pairs = market.trainees.flatMap((trainee) =>
    market.vacancies
      .filter((vacancy) => failedGates(trainee, vacancy, TODAY).length === 0)
      .map((vacancy) => ({
        traineeId: trainee.id,
        vacancyId: vacancy.id,
        score: score(trainee, vacancy, view, CURRENT_MODEL).score,
        postedAt: vacancy.postedAt,
        jobReadyAt: trainee.jobReadyAt,
      })),
  );
  return listsOf(
    market,
    (id) => pairs.filter((pair) => pair.traineeId === id).sort(compareVacancies),
    (id) => pairs.filter((pair) => pair.vacancyId === id).sort(compareTrainees),
  );
}

async function inSql(tx: Tx, market: Market, by: readonly MatchingRule[]): Promise<Lists> {
  const { forTrainee, forVacancy } = await rankBothWays(tx, ALL, { model: CURRENT_MODEL, rules: by });
  return listsOf(market, forTrainee, forVacancy);
}

async function byEngine(tx: Tx, index: MatchIndex, market: Market): Promise<Lists> {
  const engine = await index.engineFor(tx);
  const trainees = await matchingTrainees(
    tx,
    market.trainees.map(({ id }) => id),
  );
  const vacancies = await matchingVacancies(
    tx,
    market.vacancies.map(({ id }) => id),
    rules,
  );
  return listsOf(
    market,
    (traineeId) => {
      const trainee = trainees.get(traineeId);
      return trainee ? engine.topVacancies(trainee, ALL, TODAY).map((ranked) => ({ traineeId, ...ranked })) : [];
    },
    (vacancyId) => {
      const vacancy = vacancies.get(vacancyId);
      return vacancy ? engine.topTrainees(vacancy, INSTITUTION, ALL, TODAY).map((ranked) => ({ vacancyId, ...ranked })) : [];
    },
  );
}

/** As staff see it through the API, with the dated rules of the service. */
async function throughApi(market: Market): Promise<Lists> {
  const askRanking = async (query: string, id: string): Promise<RankedPair[]> =>
    Object.values((await officer.ask(query, { id })) as Record<string, Data[]>)
      .flat()
      .map(({ trainee, vacancy, score: points }) => ({ traineeId: trainee.id, vacancyId: vacancy.id, score: points }));
  const match = `(first: ${ALL}) { score trainee { id } vacancy { id } }`;
  return listsOf(
    market,
    (id) => askRanking(`query ($id: ID!) { trainee(id: $id) { bestVacancies${match} } }`, id),
    (id) => askRanking(`query ($id: ID!) { vacancy(id: $id) { bestTrainees${match} } }`, id),
  );
}

const anyMarkets = fc.array(anyMarket, { minLength: MARKETS_IN_A_ROW, maxLength: MARKETS_IN_A_ROW });

test('for market after market, the following engine, the service, PostgreSQL and the rules rank alike in both directions', async () => {
  await harness.empty();
  await harness.sql("insert into institution (id, code, name) values ($1, 'MARKET', 'Market')", [INSTITUTION]);
  await harness.sql('insert into clock (ahead_by) values ($1::timestamptz - now())', [`${TODAY}T03:00:00Z`]);
  officer = await new People(harness).staff({ id: INSTITUTION });
  const lawRules = readMatchingRules();
  let possible = 0;
  await fc.assert(
    fc.asyncProperty(anyMarkets, async (markets) => {
      for (const [at, drawn] of markets.entries()) {
        const market = { ...drawn, taxonomy: (markets[0] as Market).taxonomy };
        await write(market, at === 0);
        const expected = await pairByPair(market);
        possible += expected.reduce((sum, [, pairs]) => sum + pairs.length, 0);
        await asStaff(async (tx) => {
          expect(await inSql(tx, market, rules)).toEqual(expected);
          expect(await byEngine(tx, followed, market)).toEqual(expected);
          await pagesExplain(tx, market);
          if (at !== markets.length - 1) return;
          expect(await byEngine(tx, freshIndex(), market)).toEqual(expected);
          expect(await throughApi(market)).toEqual(await inSql(tx, market, lawRules));
        });
      }
    }),
    // The difference names the pair; shrinking the market would take minutes.
    { numRuns: Math.ceil(SIZES.markets / MARKETS_IN_A_ROW), endOnFailure: true },
  );
  // Markets with too few possible pairs would test too few scores.
  expect(possible).toBeGreaterThan(2 * SIZES.markets);
});

/** Each page explains the pairs in its order, with the same number of statements for any length. */
async function pagesExplain(tx: Tx, market: Market): Promise<void> {
  const by = { taxonomy: viewOf(market.taxonomy), model: CURRENT_MODEL, today: TODAY };
  for (const trainee of market.trainees) {
    const before = tx.statements;
    const page = await matching.bestVacancies(tx, trainee.id, 10);
    // the day and the engine are read once in a request
    expect(tx.statements - before).toBeLessThanOrEqual(4);
    for (const { vacancyId, explanation } of page) {
      const vacancy = market.vacancies.find(({ id }) => id === vacancyId);
      expect(vacancy && explain(trainee, vacancy, by)).toEqual(explanation);
    }
  }
}
