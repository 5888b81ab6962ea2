import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { offerIn } from '../harness/data/pipeline-rows';
import { People, type Trainee } from '../harness/data/people';
import { writeEvent } from '../harness/data/due';
import { waitUntilIdle } from '../harness/wait-until-idle';
import { Harness } from '../harness/harness';
import { MailPeer } from './support/mail-peer';
import { inFull } from '../sizes';

/** What happens to messages when the mail server, or the connection to it or to the database, fails. */
const ACCEPT = 'mutation ($id: ID!, $key: ID!) { offerAccept(id: $id, idempotencyKey: $key) { __typename } }';
const HER_ADDRESS = 'her@example.net';
const TIMEOUT_MS = 45_000;

let harness: Harness;
let peer: MailPeer;
beforeAll(async () => {
  peer = await new MailPeer().start();
  harness = await Harness.start({ withWorker: true, settings: { SMTP_URL: peer.url } });
}, 180_000);
afterAll(async () => {
  await harness.end();
  await peer.end();
});
beforeEach(async () => {
  peer.reset();
  await harness.empty();
});

/** A trainee accepts an offer: she, the officer and the employer are notified by mail. */
async function acceptance(): Promise<{ trainee: Trainee; officer: string; employer: string }> {
  const people = new People(harness);
  const institution = await people.institution();
  const officer = await people.staff(institution, ['PLACEMENT_OFFICER']);
  const employer = await people.employer();
  const trainee = await people.trainee(institution, { officer, email: HER_ADDRESS });
  const offer = await offerIn(harness, trainee, await people.vacancy(employer, { seats: 2 }), 'EXPLAINED');
  expect(await trainee.user.ask(ACCEPT, { id: offer.id, key: randomUUID() })).toEqual({ __typename: 'OfferAcceptPayload' });
  const address = async (id: string): Promise<string> => (await harness.one<{ email: string }>('select email from account where id = $1', [id])).email;
  return { trainee, officer: await address(officer.id), employer: await address(employer.user.id) };
}

const mails = (): Promise<{ kind: string; state: string; failures: number }[]> =>
  harness.sql("select recipient_kind as kind, state, failures from message where channel = 'EMAIL' order by recipient_kind");
const tasks = (): Promise<{ kind: string; count: number }[]> => harness.sql('select kind, count(*)::int as count from task group by kind order by kind');

async function until(condition: () => Promise<boolean> | boolean): Promise<void> {
  for (const end = Date.now() + TIMEOUT_MS; !(await condition()); await pause(50))
    if (Date.now() > end)
      throw new Error(
        `Timed out waiting; messages: ${JSON.stringify(await harness.sql('select recipient_kind, channel, state, attempts, due_at, lease_until, handed_over_at, deferred_since, now() as real, app.now() as now from message'))}`,
      );
}

test('while the mail server is down mails wait without counting as failed, and each is sent once when it is back', async () => {
  await peer.end();
  await acceptance();
  await until(
    async () => (await harness.one<{ tried: number }>("select count(*)::int as tried from message where channel = 'EMAIL' and attempts > 0")).tried > 0,
  );
  await harness.clockForward('1 day');
  await peer.start();
  await waitUntilIdle(harness);
  expect(await mails()).toEqual(['EMPLOYER', 'STAFF', 'TRAINEE'].map((kind) => ({ kind, state: 'SENT', failures: 0 })));
  expect(peer.mails.length).toBe(3);
  expect(await tasks()).toEqual([]);
}, 240_000);

inFull(
  'a server that says no is asked once more for her and then a person reaches her; for others five times and then it is parked',
  async () => {
    peer.behaviour = 'REFUSES';
    await acceptance();
    await waitUntilIdle(harness);
    expect(await mails()).toEqual([
      { kind: 'EMPLOYER', state: 'PARKED', failures: 5 },
      { kind: 'STAFF', state: 'PARKED', failures: 5 },
      { kind: 'TRAINEE', state: 'PARKED', failures: 2 },
    ]);
    expect(peer.transmissions).toBe(12);
    expect(await tasks()).toEqual([
      { kind: 'MESSAGE_PARKED', count: 2 },
      { kind: 'REACH_TRAINEE', count: 1 },
    ]);
  },
  90_000,
);

test("after a connection breaks during a mail, a trainee's mail is never sent again, and the others are sent again with the same id", async () => {
  peer.behaviour = 'TAKES_THEN_CUTS';
  const { officer, employer } = await acceptance();
  await until(() => peer.to(HER_ADDRESS).length > 0 && peer.to(officer).length > 0 && peer.to(employer).length > 0);
  peer.behaviour = 'TAKES';
  await waitUntilIdle(harness);
  expect((await mails()).map(({ state }) => state)).toEqual(['SENT', 'SENT', 'UNKNOWN']);
  expect(peer.to(HER_ADDRESS).length).toBe(1);
  for (const address of [officer, employer]) {
    expect(peer.to(address).length).toBeGreaterThan(1);
    expect(new Set(peer.to(address).map(({ messageId }) => messageId)).size).toBe(1);
  }
  expect(await tasks()).toEqual([{ kind: 'MESSAGE_UNKNOWN', count: 1 }]);
}, 240_000);

async function cutEveryConnection(): Promise<void> {
  const server = new pg.Client({ connectionString: process.env['WAYMARK_TEST_POSTGRES'] });
  await server.connect();
  const { rowCount } = await server.query(
    "select pg_terminate_backend(pid) from pg_stat_activity where datname = $1 and usename in ('waymark_worker_login', 'waymark_queue_login')",
    [harness.database],
  );
  expect(rowCount).toBeGreaterThan(0);
  await server.end();
}

inFull(
  'when every connection to the database is cut, the process lives and all are told',
  async () => {
    await acceptance();
    await cutEveryConnection();
    await waitUntilIdle(harness);
    const sent = await mails();
    expect(sent.length).toBe(3);
    expect(sent.filter(({ kind, state }) => state !== 'SENT' && !(kind === 'TRAINEE' && state === 'UNKNOWN'))).toEqual([]);
    expect(peer.to(HER_ADDRESS).length).toBeLessThanOrEqual(1);
  },
  90_000,
);

test('a mail deferred for 23 hours is retried, and sent once when the server accepts it', async () => {
  peer.behaviour = 'DEFERS';
  await acceptance();
  // hourly at first, then every fourth hour: 23 hours in all
  for (const hours of [1, 1, 1, 4, 4, 4, 4, 4]) {
    // for a message in progress the time that passes next would count as its own
    await until(noneInHand);
    const attempts = await attemptsSoFar();
    await harness.clockForward(`${hours} hours`);
    await until(async () => (await attemptsSoFar()) > attempts);
  }
  await until(noneInHand);
  expect(await mails()).toEqual(['EMPLOYER', 'STAFF', 'TRAINEE'].map((kind) => ({ kind, state: 'PLANNED', failures: 0 })));
  peer.behaviour = 'TAKES';
  await waitUntilIdle(harness);
  expect(await mails()).toEqual(['EMPLOYER', 'STAFF', 'TRAINEE'].map((kind) => ({ kind, state: 'SENT', failures: 0 })));
  expect(peer.mails.length).toBe(3);
  expect(await tasks()).toEqual([]);
}, 240_000);

const noneInHand = async (): Promise<boolean> => (await harness.sql("select from message where state = 'SENDING'")).length === 0;
const attemptsSoFar = async (): Promise<number> => (await harness.one<{ n: number }>("select sum(attempts)::int as n from message where channel = 'EMAIL'")).n;

test("a trainee's mail that is deferred for a day becomes a task to reach her, and is not sent after that", async () => {
  peer.behaviour = 'DEFERS';
  await acceptance();
  await until(async () => (await harness.sql("select from message where deferred_since is not null and recipient_kind = 'TRAINEE'")).length === 1);
  await harness.clockForward('25 hours');
  await until(async () => (await harness.sql("select from message where state = 'PARKED'")).length === 1);
  expect(await tasks()).toEqual([{ kind: 'REACH_TRAINEE', count: 1 }]);
  peer.behaviour = 'TAKES';
  await waitUntilIdle(harness);
  expect((await mails()).map(({ state }) => state)).toEqual(['SENT', 'SENT', 'PARKED']);
  expect(peer.to(HER_ADDRESS)).toEqual([]);
}, 240_000);

/** Thirty vetting officers are notified by mail of each visit that waits for a decision. */
async function visitsToDecide(visits: number): Promise<void> {
  const { siteId, employerId, institutionId } = await harness.one<{ siteId: string; employerId: string; institutionId: string }>(
    `select site.id as "siteId", site.employer_id as "employerId", steward_institution_id as "institutionId" from employer_site site, installation limit 1`,
  );
  for (let visit = 0; visit < visits; visit++) {
    const id = randomUUID();
    await harness.sql(
      `insert into vetting (id, institution_id, employer_id, site_id, kind, checklist_version, visit_on, workers_interviewed, workers_interviewed_off_site, state)
       values ($1, $2, $3, $4, 'FIRST', '2026-1', app.today(), 3, 2, 'SUBMITTED')`,
      [id, institutionId, employerId, siteId],
    );
    await writeEvent(harness, 'VettingSubmitted', id);
  }
}

test('mails share connections, and a mail whose connection the server closed is sent once through another one', async () => {
  const people = new People(harness);
  const institution = await people.institution();
  await people.employer();
  await Promise.all(Array.from({ length: 30 }, () => people.staff(institution, ['VETTING_OFFICER'])));
  await visitsToDecide(1);
  await waitUntilIdle(harness);
  expect(peer.mails.length).toBe(30);
  expect(peer.connections).toBeLessThanOrEqual(10);
  peer.closeConnections();
  await visitsToDecide(1);
  await waitUntilIdle(harness);
  expect(peer.mails.length).toBe(60);
  expect(new Set(peer.mails.map(({ messageId }) => messageId)).size).toBe(60);
  expect((await mails()).filter(({ state }) => state !== 'SENT')).toEqual([]);
}, 240_000);
