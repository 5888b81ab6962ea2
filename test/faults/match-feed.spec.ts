import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { OldRowCleanup } from '../../src/jobs/old-row-cleanup';
import { SIZES } from '../sizes';
import { People, type Institution, type Trainee, type Vacancy } from '../harness/data/people';
import { Harness } from '../harness/harness';

/**
 * The sequence of matching changes has no gaps: a reader that sees one number sees all earlier ones, even with
 * concurrent writers.
 */
let harness: Harness;
let people: People;
let institution: Institution;
const trainees: Trainee[] = [];
const vacancies: Vacancy[] = [];

const WRITERS = 12;
const READERS = 3;

beforeAll(async () => {
  harness = await Harness.start({ withWorker: true });
  people = new People(harness);
  institution = await people.institution();
  for (let n = 0; n < 8; n++) trainees.push(await people.trainee(institution, { skills: [[100, 2]] }));
  for (let n = 0; n < 8; n++) vacancies.push(await people.vacancy(await people.employer(), { seats: 400, skills: [[100, 1]] }));
}, 180_000);
afterAll(() => harness.end());

const head = async (): Promise<number> => (await harness.one<{ head: number }>('select head::int from match_feed')).head;
const changesAfter = (number: number): Promise<{ number: number; kind: string; id: string | null; xid: string }[]> =>
  harness.sql('select number, kind, id, xid::text from match_change where number > $1 order by number', [number]);

/** One transaction that changes rows in several tables, and commits or rolls back. */
async function write(client: pg.PoolClient, random: () => number): Promise<boolean> {
  const pick = <T>(all: readonly T[]): T => all[Math.floor(random() * all.length)] as T;
  // in a fixed order, so that the row locks alone cannot cause a deadlock between two writers
  const chosenTrainees = trainees.filter(() => random() < 0.3).sort((a, b) => (a.id < b.id ? -1 : 1));
  const chosenVacancies = vacancies.filter(() => random() < 0.3).sort((a, b) => (a.id < b.id ? -1 : 1));
  await client.query('begin');
  for (const { id } of chosenTrainees) {
    await client.query('update trainee set literacy = (literacy + 1) % 5, version = version + 1 where id = $1', [id]);
    await client.query('update trainee_skill set level = level % 4 + 1 where trainee_id = $1', [id]);
    if (random() < 0.2) await sleep(random() * 4);
  }
  for (const { id } of chosenVacancies) await client.query('update vacancy set taken_seats = (taken_seats + 1) % 400 where id = $1', [id]);
  if (random() < 0.1) await client.query('update employer set sector = $2 where id = $1', [pick(vacancies).employer.id, `S${Math.floor(random() * 1e6)}`]);
  const isCommitted = random() < 0.85;
  await client.query(isCommitted ? 'commit' : 'rollback');
  return isCommitted && chosenTrainees.length + chosenVacancies.length > 0;
}

test('with many concurrent writers, changes are numbered without gaps in the order in which they become visible', async () => {
  const pool = new pg.Pool({
    connectionString: Object.assign(new URL(process.env['WAYMARK_TEST_POSTGRES'] ?? ''), { pathname: `/${harness.database}` }).href,
    max: WRITERS + READERS,
    options: '-c role=waymark_owner -c search_path=public',
  });
  const before = await head();
  let isOver = false;
  let reads = 0;
  const watch = async (): Promise<void> => {
    for (let last = before; !isOver; reads++) {
      const { rows } = await pool.query<{ numbers: number[] }>('select array_agg(number::int order by number) numbers from match_change where number > $1', [
        before,
      ]);
      const numbers = rows[0]?.numbers ?? [];
      // all numbers up to the last one seen, and never fewer than before
      expect(numbers).toEqual(numbers.map((_, at) => before + at + 1));
      expect(numbers.length).toBeGreaterThanOrEqual(last - before);
      last = before + numbers.length;
    }
  };
  const watchers = Array.from({ length: READERS }, watch);
  let commits = 0;
  const press = async (seed: number): Promise<void> => {
    let state = seed;
    const random = (): number => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
    const client = await pool.connect();
    for (let n = 0; n < SIZES.changes / WRITERS; n++) if (await write(client, random)) commits++;
    client.release();
  };
  await Promise.all(Array.from({ length: WRITERS }, (_, at) => press(1_000 + 7 * at)));
  isOver = true;
  await Promise.all(watchers);
  await pool.end();

  const changes = await changesAfter(before);
  expect(changes.map(({ number }) => number)).toEqual(changes.map((_, at) => before + at + 1));
  expect(await head()).toBe(before + changes.length);
  // the numbers of one transaction are consecutive, and each changed object has one
  const transactions = changes.map(({ xid }) => xid);
  expect(new Set(transactions).size).toBeGreaterThanOrEqual(commits);
  expect(transactions.filter((xid, at) => at > 0 && transactions[at - 1] !== xid).length).toBe(new Set(transactions).size - 1);
  expect(new Set(changes.map(({ xid, kind, id }) => `${xid}/${kind}/${id}`)).size).toBe(changes.length);
  expect(reads).toBeGreaterThan(READERS);
}, 300_000);

test('a transaction records each changed object once, and a rolled-back one records none', async () => {
  const [trainee, vacancy] = [trainees[0] as Trainee, vacancies[0] as Vacancy];
  const before = await head();
  await harness.sql(
    `do $$ begin
       update trainee set literacy = (literacy + 1) % 5 where id = '${trainee.id}';
       update trainee set literacy = (literacy + 1) % 5 where id = '${trainee.id}';
       delete from trainee_skill where trainee_id = '${trainee.id}';
       insert into trainee_skill (institution_id, trainee_id, skill_id, level, source, asserted_on)
         select '${institution.id}', '${trainee.id}', n, 2, 'SELF', current_date from generate_series(100, 160) n;
       update vacancy set title = title || '.' where id = '${vacancy.id}';
     end $$`,
  );
  expect((await changesAfter(before)).map(({ kind, id }) => [kind, id])).toEqual([
    ['TRAINEE', trainee.id],
    ['VACANCY', vacancy.id],
  ]);
  const after = await head();
  await expect(harness.sql(`do $$ begin update trainee set literacy = 0 where id = '${trainee.id}'; raise exception 'no'; end $$`)).rejects.toThrow('no');
  await harness.sql('update trainee set literacy = literacy where id = $1', [trainee.id]);
  expect(await head()).toBe(after);
});

test('a taxonomy update is recorded once for any number of rows, and does not block others before it commits', async () => {
  const before = await head();
  const writer = await harness.owner.connect();
  try {
    await writer.query('begin');
    await writer.query('update skill_couse set cosine_percent = cosine_percent where skill_id < 200');
    await writer.query('update skill set retired = retired where id < 200');
    // while it is open, others commit
    await harness.sql('update trainee set literacy = (literacy + 1) % 5 where id = $1', [trainees[0]?.id]);
    expect((await changesAfter(before)).map(({ kind }) => kind)).toEqual(['TRAINEE']);
    await writer.query('commit');
  } finally {
    writer.release();
  }
  expect((await changesAfter(before)).map(({ kind }) => kind)).toEqual(['TRAINEE', 'TAXONOMY']);
  expect(await harness.one('select count(*)::int n from match_pending')).toEqual({ n: 0 });
});

test('a thousand trainees written at once are numbered in one transaction', async () => {
  const before = await head();
  await harness.sql(
    `insert into trainee (institution_id, code, display_name, home_province, travel, accepts_housing, literacy, available_from, available_days, available_from_minute, available_to_minute, state)
     select $1, 'W-B' || lpad(n::text, 5, '0'), 'x', '12', 'ANYWHERE', false, 2, current_date, 127, 0, 1439, 'REGISTERED' from generate_series(1, 5000) n`,
    [institution.id],
  );
  expect(await head()).toBe(before + 5_000);
});

test('the worker deletes changes older than a week, but never the last one', async () => {
  const last = await head();
  await harness.sql("update match_change set at = now() - interval '8 days' where number < $1 - 2", [last]);
  await harness.app.get(OldRowCleanup).clean();
  expect((await changesAfter(0)).map(({ number }) => number)).toEqual([last - 2, last - 1, last]);
  await harness.sql("update match_change set at = now() - interval '8 days'");
  await harness.app.get(OldRowCleanup).clean();
  expect((await changesAfter(0)).map(({ number }) => number)).toEqual([last]);
});
