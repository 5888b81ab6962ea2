import { setTimeout as pause } from 'node:timers/promises';
import { MatchIndex } from '../../src/features/matching/match-index';
import { matchingTrainees, matchingVacancies } from '../../src/features/matching/matching.queries';
import { readMatchingRules } from '../../src/features/matching/matching-rules.file';
import { INDEX } from '../../src/platform/security/actor';
import { Database } from '../../src/platform/database/database';
import { Metrics } from '../../src/platform/observability/metrics';
import { Readiness } from '../../src/platform/http/readiness';
import { inDays } from '../harness/data/people';
import { loadsOf, SmallMarket } from '../harness/data/small-market';
import { Harness } from '../harness/harness';

/**
 * A match index that lost track of the changes recovers, and then ranks exactly like a freshly loaded one.
 */
let harness: Harness;
let market: SmallMarket;
/** The connections of the index that follows, and of the queries in the meantime. */
let following: Database;
let asking: Database;

beforeAll(async () => {
  harness = await Harness.start();
  market = await SmallMarket.in(harness);
  [following, asking] = [new Database({ index: harness.logins.index }), new Database({ index: harness.logins.index })];
  for (const database of [following, asking]) await database.onModuleInit();
}, 180_000);
afterAll(async () => {
  for (const database of [following, asking]) await database.onApplicationShutdown();
  await harness.end();
});

/** A match index that updates only on request. */
function replica(): { index: MatchIndex; loads: () => Promise<Record<string, number>> } {
  const metrics = new Metrics();
  return { index: new MatchIndex(following, readMatchingRules(), new Readiness(), metrics), loads: () => loadsOf(metrics) };
}

/** All rankings of a match index in one text. */
const outputOf = (index: MatchIndex): Promise<string> =>
  asking.snapshot(INDEX, async (tx) => {
    const [engine, today] = [await index.engineFor(tx), inDays(0)];
    const idsOf = (side: readonly { id: string }[]): string[] => side.map(({ id }) => id);
    const trainees = await matchingTrainees(tx, idsOf(market.trainees));
    const vacancies = await matchingVacancies(tx, idsOf(market.vacancies), readMatchingRules());
    const lists = [
      ...[...trainees.values()].map((trainee) => [trainee.id, engine.topVacancies(trainee, 50, today)]),
      ...[...vacancies.values()].map((vacancy) => [
        vacancy.id,
        index.ranked('trainees', vacancy.id, () => engine.topTrainees(vacancy, market.institution.id, 50, today)),
      ]),
    ];
    return JSON.stringify(lists.sort());
  });
const outputOfFreshIndex = (): Promise<string> => outputOf(replica().index);

/** Takes back the last number, as a database restored from yesterday's backup would. */
const revertLastNumber = (): Promise<unknown> =>
  harness.sql(`delete from match_change where number = (select head from match_feed);
    update match_feed set (head, xid) = (select number, c.xid from match_change c order by number desc limit 1)`);

test('it follows changes without reloading', async () => {
  const { index, loads } = replica();
  await outputOf(index);
  for (let n = 0; n < 6; n++) {
    await market.raise(n);
    await market.teach(n);
    await harness.sql("update employer set sector = 'GARMENT' where id = $1", [market.vacancy(n).employer.id]);
    expect(await outputOf(index)).toBe(await outputOfFreshIndex());
  }
  expect(await loads()).toEqual({ start: 1 });
});

test('it detects a deleted change, even the last one, and reloads', async () => {
  const { index, loads } = replica();
  for (const deleted of ['head - 1', 'head']) {
    await outputOf(index);
    await market.raise(0);
    await market.raise(1);
    await harness.sql(`delete from match_change where number = (select ${deleted} from match_feed)`);
    expect(await outputOf(index)).toBe(await outputOfFreshIndex());
  }
  expect(await loads()).toEqual({ start: 1, missed: 2 });
});

test('it reloads after an absence longer than the retention of changes', async () => {
  const { index, loads } = replica();
  await outputOf(index);
  await market.raise(0);
  await market.raise(1);
  await harness.sql('delete from match_change where number < (select head from match_feed)');
  expect(await outputOf(index)).toBe(await outputOfFreshIndex());
  expect(await loads()).toEqual({ start: 1, missed: 1 });
});

test('it detects by its transaction a number that was used twice, whether or not others follow', async () => {
  const { index, loads } = replica();
  for (const others of [0, 3]) {
    await market.raise(0);
    await outputOf(index);
    await revertLastNumber();
    await market.raise(3);
    for (let n = 0; n < others; n++) await market.raise(n);
    expect(await outputOf(index)).toBe(await outputOfFreshIndex());
  }
  expect(await loads()).toEqual({ start: 1, repeated: 2 });
  await revertLastNumber();
  expect(await outputOf(index)).toBe(await outputOfFreshIndex());
  expect(await loads()).toEqual({ start: 1, repeated: 3 });
});

test('it reloads for a taxonomy change, and ignores labels and the retirement of a skill', async () => {
  const { index, loads } = replica();
  await outputOf(index);
  await harness.sql('update skill set label = label, retired = retired where id = 100');
  await outputOf(index);
  expect(await loads()).toEqual({ start: 1 });
  await harness.sql('update skill_couse set cosine_percent = cosine_percent where skill_id = 100');
  await outputOf(index);
  expect(await loads()).toEqual({ start: 1, taxonomy: 1 });
});

test('a process stays ready after a failed poll, and is not ready once polls fail for three seconds', async () => {
  const database = new Database({ index: harness.logins.index });
  await database.onModuleInit();
  const readiness = new Readiness();
  const index = new MatchIndex(database, readMatchingRules(), readiness, new Metrics());
  index.onApplicationBootstrap();
  await index.poll();
  const snapshot = jest.spyOn(database, 'snapshot').mockRejectedValue(new Error('the connection was lost'));
  const failsSince = performance.now();
  await expect(index.poll()).rejects.toThrow('the connection was lost');
  expect(readiness.waitsFor()).toEqual([]);
  await pause(1_500);
  await expect(index.poll()).rejects.toThrow('the connection was lost');
  if (performance.now() - failsSince < 3_000) expect(readiness.waitsFor()).toEqual([]);
  while (readiness.waitsFor().length === 0) await pause(50);
  expect(performance.now() - failsSince).toBeGreaterThan(3_000);
  snapshot.mockRestore();
  await index.poll();
  expect(readiness.waitsFor()).toEqual([]);
  await index.onModuleDestroy();
  await database.onApplicationShutdown();
});

test('changes made while it loads are applied afterwards', async () => {
  const { index, loads } = replica();
  let isOver = false;
  const writes = (async () => {
    for (let n = 0; !isOver; n++) {
      await market.raise(n);
      await market.teach(n);
      await harness.sql('update vacancy set taken_seats = (taken_seats + 1) % 4 where id = $1', [market.vacancy(n + 1).id]);
    }
  })();
  const headNow = async (): Promise<number> => (await harness.one<{ head: number }>('select head::int from match_feed')).head;
  const before = await headNow();
  await index.poll();
  expect(await headNow()).toBeGreaterThan(before);
  for (let n = 0; n < 5; n++) await index.poll();
  isOver = true;
  await writes;
  await harness.sql('update vacancy set taken_seats = 0');
  expect(await outputOf(index)).toBe(await outputOfFreshIndex());
  expect(await loads()).toEqual({ start: 1 });
}, 180_000);

test('concurrent queries share one load', async () => {
  const { index, loads } = replica();
  const output = await Promise.all([outputOf(index), outputOf(index)]);
  expect(output[0]).toBe(output[1]);
  expect(await loads()).toEqual({ start: 1 });
});

test('a row that the engine cannot represent is left out, and all others are ranked', async () => {
  const [vacancy, another] = [market.vacancy(0), market.vacancy(1)];
  const ranks = ({ id }: { id: string }): string => `"vacancyId":"${id}"`;
  await harness.sql(
    "insert into vacancy_skill (employer_id, vacancy_id, skill_id, need, min_level) select $1, $2, id, 'REQUIRED', 1 from skill where id between 200 and 2199",
    [vacancy.employer.id, vacancy.id],
  );
  const { index } = replica();
  const output = await outputOf(index);
  expect([output.includes(ranks(vacancy)), output.includes(ranks(another))]).toEqual([false, true]);
  // also while following changes, in one change with others
  await harness.sql('begin; update vacancy set pay_amount = pay_amount + 2000; update trainee set literacy = 4; commit');
  expect(await outputOf(index)).toBe(await outputOfFreshIndex());
  await harness.sql('delete from vacancy_skill where vacancy_id = $1 and skill_id >= 200', [vacancy.id]);
  expect(await outputOf(index)).toContain(ranks(vacancy));
});
