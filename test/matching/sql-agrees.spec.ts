import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { canonicalJson } from '../../src/features/matching/domain/facts/canonical-json';
import { reasonsFor } from '../../src/features/matching/domain/gates/gate-rules';
import { failedGates } from '../../src/features/matching/domain/gates/gates';
import { replay } from '../../src/features/matching/domain/stored-match';
import { compareTrainees, compareVacancies } from '../../src/features/matching/domain/score/rank';
import type { Contribution } from '../../src/features/matching/domain/score/contribution';
import { score } from '../../src/features/matching/domain/score/score';
import { CURRENT_MODEL } from '../../src/features/matching/domain/score/scoring-model';
import { viewOf } from '../../src/features/matching/domain/facts/taxonomy-view';
import { matchingTrainees, matchingVacancies } from '../../src/features/matching/matching.queries';
import { SaveMatchService } from '../../src/features/matching/save-match.service';
import { OWNER } from '../../src/platform/security/actor';
import { Database, type Tx } from '../../src/platform/database/database';
import { isRefusal } from '../../src/shared/refusal';
import { TODAY } from './example-pair';
import { anyMarket, rules, type Market } from './market';
import { actAsStaff, writeMarket } from './market-rows';
import { rankBothWays } from './ranking-in-sql';
import { SIZES } from '../sizes';

/** The server's administrator, who can assume any role and disable triggers. */
const administrator = Object.assign(new URL(process.env['WAYMARK_TEST_POSTGRES'] ?? ''), { pathname: `/waymark_${process.env['JEST_WORKER_ID'] ?? '1'}` });
const database = new Database({ owner: administrator.href });
beforeAll(() => database.onModuleInit());
afterAll(() => database.onApplicationShutdown());

const MARKETS = SIZES.markets;
jest.setTimeout(600_000);

/** A market in its own transaction, as seen by its institution's staff, and never committed. */
async function inMarket(market: Market, work: (tx: Tx) => Promise<void>): Promise<void> {
  const tx = database.open(OWNER, true);
  try {
    await writeMarket(tx, market);
    await actAsStaff(tx);
    await work(tx);
  } finally {
    await tx.end(false);
  }
}

/** The order according to the domain only: every pair, one by one. */
function pairs({ trainees, vacancies, taxonomy }: Market) {
  const view = viewOf(taxonomy);
  return trainees.flatMap((trainee) =>
    vacancies
      .filter((vacancy) => failedGates(trainee, vacancy, TODAY).length === 0)
      .map((vacancy) => ({
        traineeId: trainee.id,
        vacancyId: vacancy.id,
        score: score(trainee, vacancy, view, CURRENT_MODEL).score,
        postedAt: vacancy.postedAt,
        jobReadyAt: trainee.jobReadyAt,
      })),
  );
}
/** Equal facts give equal bytes, in whatever order they are listed. */
const unordered = (value: unknown): string =>
  canonicalJson(JSON.parse(JSON.stringify(value), (_key, part: unknown) => (Array.isArray(part) ? part.map((one) => canonicalJson(one)).sort() : part)));
const asRanked = ({ traineeId, vacancyId, score: points }: { traineeId: string; vacancyId: string; score: number }) => ({
  traineeId,
  vacancyId,
  score: points,
});

test('PostgreSQL gates, scores and orders as the domain does, in both directions', async () => {
  let allowed = 0;
  await fc.assert(
    fc.asyncProperty(anyMarket, fc.integer({ min: 1, max: 10 }), (market, k) =>
      inMarket(market, async (tx) => {
        const expected = pairs(market);
        allowed += expected.length;
        const { forTrainee, forVacancy } = await rankBothWays(tx, k, { model: CURRENT_MODEL, rules });
        for (const { id } of market.trainees) {
          const best = expected.filter((pair) => pair.traineeId === id).sort(compareVacancies);
          expect(forTrainee(id)).toEqual(best.slice(0, k).map(asRanked));
        }
        for (const { id } of market.vacancies) {
          const best = expected.filter((pair) => pair.vacancyId === id).sort(compareTrainees);
          expect(forVacancy(id)).toEqual(best.slice(0, k).map(asRanked));
        }
      }),
    ),
    { numRuns: MARKETS },
  );
  // Markets with too few possible pairs would test too few scores.
  expect(allowed).toBeGreaterThan(SIZES.possiblePairs);
});

test('both sides are read as they were written', async () => {
  await fc.assert(
    fc.asyncProperty(anyMarket, (market) =>
      inMarket(market, async (tx) => {
        const ids = (side: readonly { id: string }[]): string[] => side.map(({ id }) => id);
        const trainees = await matchingTrainees(tx, ids(market.trainees));
        const vacancies = await matchingVacancies(tx, ids(market.vacancies), rules);
        for (const source of market.trainees) expect(unordered(trainees.get(source.id))).toBe(unordered(source));
        for (const { sector: _sector, marked: _marked, ...source } of market.vacancies) expect(unordered(vacancies.get(source.id))).toBe(unordered(source));
      }),
    ),
    { numRuns: Math.ceil(MARKETS / 10) },
  );
});

test('a stored match gives the same answer years later, and an impossible pair is refused with what the reader may know', async () => {
  const matches = new SaveMatchService(rules);
  let [saved, refused] = [0, 0];
  await fc.assert(
    fc.asyncProperty(anyMarket, (market) =>
      inMarket(market, async (tx) => {
        await tx.query('set local role waymark_staff_writer');
        const possible = new Map(pairs(market).map((pair) => [`${pair.traineeId}/${pair.vacancyId}`, pair.score]));
        for (const trainee of market.trainees) {
          for (const vacancy of market.vacancies) {
            const match = await matches.saveMatch(tx, trainee.id, vacancy.id);
            if (isRefusal(match)) {
              expect(possible.has(`${trainee.id}/${vacancy.id}`)).toBe(false);
              expect(match.reasons).toEqual(reasonsFor('CASE_WORKER', failedGates(trainee, vacancy, TODAY)).map(({ rule }) => rule));
              refused++;
            } else {
              const [row] = await tx.query<StoredRow>('select inputs, score, contributions, covers_percent, uses_percent from match where id = $1', [match.id]);
              expect(row?.score).toBe(possible.get(`${trainee.id}/${vacancy.id}`));
              const { score: again, contributions, covers, uses } = replay(row?.inputs ?? '');
              expect([again, covers, uses, contributions]).toEqual([row?.score, row?.covers_percent, row?.uses_percent, row?.contributions]);
              saved++;
            }
          }
        }
        expect(await matches.saveMatch(tx, randomUUID(), market.vacancies[0]?.id ?? '')).toEqual({ refusal: 'NOT_FOUND' });
      }),
    ),
    // In every second market no pair is possible; with three markets, one run in ten had no possible pair.
    { numRuns: Math.max(20, MARKETS / 10) },
  );
  expect(saved).toBeGreaterThan(0);
  expect(refused).toBeGreaterThan(0);
});

interface StoredRow {
  readonly inputs: string;
  readonly score: number;
  readonly contributions: readonly Contribution[];
  readonly covers_percent: number;
  readonly uses_percent: number;
}
