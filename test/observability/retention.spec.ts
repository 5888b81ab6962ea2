import { randomBytes, randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { OldRowCleanup } from '../../src/jobs/old-row-cleanup';
import { runCommand, ownerEnvironment, type CommandResult } from '../harness/command';
import { type Institution, People, type Trainee } from '../harness/data/people';
import { type Data, type Person, Harness } from '../harness/harness';

/**
 * Rows no longer needed are removed at the age documented in docs/running.md, and rows still needed are
 * retained.
 */
let harness: Harness;
let people: People;
let institution: Institution;
let officer: Person;
let sophea: Trainee;
beforeAll(async () => void (harness = await Harness.start({ withWorker: true, settings: { WAYMARK_SWEEP: 'off' } })), 60_000);
afterAll(() => harness.end());
beforeEach(async () => {
  await harness.empty();
  people = new People(harness);
  institution = await people.institution();
  officer = await people.staff(institution);
  sophea = await people.trainee(institution, { officer });
});

const retention = (...words: string[]): Promise<CommandResult> => runCommand(ownerEnvironment(harness), 'retention', ...words);
const kinds = async (...words: string[]): Promise<Record<string, Data>> =>
  Object.fromEntries(JSON.parse((await retention(...words, '--json')).out).kinds.map((kind: Data) => [kind.kind, kind]));
const rowsOf = async (...words: string[]): Promise<Record<string, number>> =>
  Object.fromEntries(Object.entries(await kinds(...words)).map(([kind, { rows }]) => [kind, rows]));
const clean = (): Promise<void> => harness.app.get(OldRowCleanup, { strict: false }).clean();
const idsOf = async (table: string): Promise<string[]> => (await harness.sql<{ id: string }>(`select id from ${table}`)).map(({ id }) => id);

/** An event handled so many days ago; null: not handled yet. */
async function event(days: number | null): Promise<string> {
  const id = randomUUID();
  await harness.sql(
    "insert into outbox (id, event, subject_id, occurred_at, written_at, done_at) values ($1, 'ReferralAsked', $1, now(), now() - interval '900 days', now() - make_interval(days => $2))",
    [id, days],
  );
  return id;
}

async function message(state: string, days: number, of?: string): Promise<string> {
  const id = randomUUID();
  await harness.sql(
    `insert into message (institution_id, id, event_id, recipient_kind, recipient_id, channel, notice, language, subject_id, state, held_reason, due_at, created_at)
     values ($1, $2, $3, 'TRAINEE', $4, 'EMAIL', 'question-waiting', 'en', $4, $5, case when $5 = 'HELD' then 'OUTSIDE_HOURS' end, now() + interval '1 day', now() - make_interval(days => $6))`,
    [institution.id, id, of ?? (await event(1)), sophea.id, state, days],
  );
  return id;
}

const outcome = (days: number, key: string = randomUUID()): Promise<unknown> =>
  harness.sql("insert into idempotency (actor, field, key, body_hash, created_at) values ($1, 'taskFinish', $2, 'x', now() - make_interval(days => $3))", [
    officer.id,
    key,
    days,
  ]);
/** A session whose expiry was so many days ago. */
const session = (days: number): Promise<unknown> =>
  harness.sql(
    `insert into session (token_hash, account_id, created_at, expires_at, idle_minutes)
     select $1, $2, began, began + interval '9 hours', 15 from (select now() - make_interval(days => $3) - interval '9 hours' as began) past`,
    [randomBytes(32), officer.id, days],
  );

test('a dry run reports the number and dates of rows that would be removed by kind, and removes none', async () => {
  await outcome(31);
  await outcome(45);
  await outcome(29);
  await message('SENT', 401);
  await session(120);
  const report = await kinds('--dry-run');
  const day = (days: number): string => new Date(Date.now() - days * 86_400_000 + 7 * 3_600_000).toISOString().slice(0, 10);
  expect(report['idempotency']).toMatchObject({ rows: 2, days: 30, firstDay: day(45), lastDay: day(31) });
  expect(report['message']).toMatchObject({ rows: 1, days: 400, firstDay: day(401), lastDay: day(401) });
  expect(report['session']).toMatchObject({ rows: 1, days: 90 });
  expect(report['outbox']).toMatchObject({ rows: 0, days: 400, firstDay: null, lastDay: null });
  expect(await rowsOf('--dry-run')).toEqual({ idempotency: 2, message: 1, outbox: 0, session: 1, staff_act: 0 });
  const { code, out } = await retention('--dry-run');
  expect([code, out]).toEqual([0, expect.stringMatching(/idempotency +2 rows of \d{4}-\d\d-\d\d to \d{4}-\d\d-\d\d, kept 30 days/)]);
  expect(out).toContain('Nothing was removed.');
});

test.each([
  ['the command', async () => void (await retention())],
  ['the worker', clean],
])('%s removes rows past their age and leaves those a day younger', async (_who, remove) => {
  await outcome(31, 'old');
  await outcome(29, 'young');
  const [oldSent, youngSent] = [await message('SENT', 401), await message('SENT', 399)];
  const [oldEvent, youngEvent] = [await event(401), await event(399)];
  await session(120);
  await session(80);
  await remove();
  expect((await harness.sql<{ key: string }>('select key from idempotency')).map(({ key }) => key)).toEqual(['young']);
  const [messages, events] = [await idsOf('message'), await idsOf('outbox')];
  expect([messages.includes(oldSent), messages.includes(youngSent), events.includes(oldEvent), events.includes(youngEvent)]).toEqual([
    false,
    true,
    false,
    true,
  ]);
  expect(await harness.one("select count(*)::int as n from session where expires_at < now() - interval '90 days'")).toEqual({ n: 0 });
  expect(await harness.one("select count(*)::int as n from session where expires_at < now() - interval '1 day'")).toEqual({ n: 1 });
});

test('a message that may still be sent or has an open task is retained at any age, together with its event', async () => {
  const of = await event(800);
  const waiting = [await message('PLANNED', 800, of), await message('HELD', 800), await message('SENDING', 800)];
  const [open, done] = [await message('UNKNOWN', 800), await message('PARKED', 800)];
  for (const [cause, kind, state] of [
    [open, 'MESSAGE_UNKNOWN', 'OPEN'],
    [done, 'REACH_TRAINEE', 'DONE'],
  ])
    await harness.sql(
      "insert into task (institution_id, kind, trainee_id, subject_id, cause_id, state, created_at, done_at, done_by) values ($1, $2, $3, $3, $4, $5, now(), case when $5 = 'DONE' then now() end, case when $5 = 'DONE' then $6::uuid end)",
      [institution.id, kind, sophea.id, cause, state, officer.id],
    );
  await retention();
  expect((await idsOf('message')).sort()).toEqual([...waiting, open].sort());
  expect(await idsOf('outbox')).toContain(of);
});

test('an unhandled event is retained at any age', async () => {
  const waiting = await event(null);
  await retention();
  expect(await idsOf('outbox')).toContain(waiting);
});

test("the audit log, published reports and a trainee's notifications of a year are retained", async () => {
  await harness.sql(
    "insert into audit_pending (audience, action, subject_kind, subject_id, at) values ('staff', 'RecordAccessed', 'trainee', $1, now() - interval '2000 days')",
    [sophea.id],
  );
  await message('SENT', 366);
  await harness.sql("update message set channel = 'IN_APP'");
  await retention();
  expect(await harness.one("select count(*)::int as n from audit_pending where at < now() - interval '1999 days'")).toEqual({ n: 1 });
  expect(await harness.one('select count(*)::int as n from message')).toEqual({ n: 1 });
});

test('more than one batch is removed, and a locked row is left for the next run', async () => {
  await harness.sql(
    "insert into idempotency (actor, field, key, body_hash, created_at) select $1, 'taskFinish', n::text, 'x', now() - interval '40 days' from generate_series(1, 12000) n",
    [officer.id],
  );
  const holder = await harness.owner.connect();
  try {
    await holder.query("begin; select 1 from idempotency where key = '7' for update");
    expect((await rowsOf())['idempotency']).toBe(11_999);
  } finally {
    await holder.query('rollback');
    holder.release();
  }
  expect((await rowsOf())['idempotency']).toBe(1);
}, 60_000);

test('a worker whose login is taken over cannot remove younger rows', async () => {
  await outcome(29);
  await message('SENT', 399);
  for (const kind of ['idempotency', 'message', 'outbox', 'session'])
    expect(await harness.asLogin('worker', 'waymark_worker', {}, 'select app.remove_expired($1, 10000) as gone', [kind])).toEqual([{ gone: 0 }]);
  await expect(harness.asLogin('worker', 'waymark_worker', {}, "select app.remove_expired('account', 10)")).rejects.toThrow(/no retention rule/);
  for (const [login, role] of [
    ['staff', 'waymark_staff_writer'],
    ['employer', 'waymark_employer_writer'],
    ['trainee', 'waymark_trainee_writer'],
  ] as const)
    await expect(harness.asLogin(login, role, {}, "select app.remove_expired('session', 10)")).rejects.toThrow(/permission denied/);
});

test('docs/running.md lists the ages that the database uses', async () => {
  const page = readFileSync(join(__dirname, '..', '..', 'docs', 'running.md'), 'utf8');
  const rules = await harness.sql<{ kind: string; days: number }>('select kind, days from app.retention_rules()');
  expect(rules.length).toBe(5);
  const listed = new Map([...page.matchAll(/^\| `(\w+)` +\| (\d+) days/gm)].map(([, kind, days]) => [kind, Number(days)]));
  expect(listed).toEqual(new Map(rules.map(({ kind, days }) => [kind, days])));
});

test('the messages of an event are found by an index', async () => {
  const client = await harness.owner.connect();
  try {
    await client.query('begin; set local enable_seqscan = off');
    const { rows } = await client.query<{ 'QUERY PLAN': string }>('explain select 1 from message where event_id = $1', [randomUUID()]);
    expect(rows.map((row) => row['QUERY PLAN']).join('\n')).toContain('message_by_event');
  } finally {
    await client.query('rollback');
    client.release();
  }
});
