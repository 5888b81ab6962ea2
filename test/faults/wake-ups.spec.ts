import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import Redis from 'ioredis';
import pg from 'pg';
import { EVENTS } from '../../src/shared/events';
import { eventPriority, messagePriority } from '../../src/features/notifications/domain/notice-priority';
import { NOTICES } from '../../src/features/notifications/domain/notices';
import { notificationsOf, writeEvent } from '../harness/data/due';
import { step } from '../harness/data/pipeline-requests';
import { offerIn, referralIn } from '../harness/data/pipeline-rows';
import { People } from '../harness/data/people';
import { waitUntilIdle } from '../harness/wait-until-idle';
import { Harness } from '../harness/harness';
import { testRedisUrl } from '../harness/test-redis';
import { MailPeer } from './support/mail-peer';
import { endAll, startWorker } from './support/processes';

/** The queue only signals that work is waiting; the order of the work is read from the rows. */
const ACCEPT = 'mutation ($id: ID!, $key: ID!) { offerAccept(id: $id, idempotencyKey: $key) { __typename } }';

/** The number of jobs in a queue, in any state. */
async function jobsInPostgres(harness: Harness): Promise<Record<string, number>> {
  const url = Object.assign(new URL(process.env['WAYMARK_TEST_POSTGRES'] ?? ''), { pathname: `/${harness.database}` }).href;
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<{ queue: string; n: number }>('select queue, count(*)::int as n from bullmq.job group by queue');
    return Object.fromEntries(rows.map(({ queue, n }) => [queue, n]));
  } finally {
    await client.end();
  }
}

async function jobsInRedis(): Promise<Record<string, number>> {
  const redis = new Redis(testRedisUrl as string);
  try {
    return { outbox: (await redis.llen('bull:outbox:wait')) + (await redis.llen('bull:outbox:active')) };
  } finally {
    redis.disconnect();
  }
}

/** Removes every job, as a Redis without persistence does when it restarts. */
async function emptyQueues(harness: Harness, backend: string): Promise<void> {
  if (backend === 'Redis') {
    const redis = new Redis(testRedisUrl as string);
    await redis.flushdb();
    redis.disconnect();
    return;
  }
  const url = Object.assign(new URL(process.env['WAYMARK_TEST_POSTGRES'] ?? ''), { pathname: `/${harness.database}` }).href;
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query('delete from bullmq.job');
  await client.end();
}

const backends = ['PostgreSQL', ...(testRedisUrl ? ['Redis'] : [])];
describe.each(backends)('with the queue in %s', (backend) => {
  let harness: Harness;
  let peer: MailPeer;
  const settings: Record<string, string> = backend === 'Redis' ? { REDIS_URL: testRedisUrl as string } : {};
  const environment = (more: Record<string, string> = {}): Record<string, string> => ({ ...harness.environment(), ...settings, SMTP_URL: peer.url, ...more });
  beforeAll(async () => {
    peer = await new MailPeer().start();
    harness = await Harness.start({ settings });
  }, 180_000);
  afterAll(async () => {
    await harness.end();
    await peer.end();
  });
  afterEach(endAll);
  beforeEach(async () => {
    peer.reset();
    await harness.empty();
  });

  test('one job waits, however many changes there were', async () => {
    const people = new People(harness);
    const institution = await people.institution();
    const employer = await people.employer();
    for (let n = 0; n < 8; n++) {
      const offer = await offerIn(harness, await people.trainee(institution), await people.vacancy(employer), 'EXPLAINED');
      expect(await offer.trainee.user.ask(ACCEPT, { id: offer.id, key: randomUUID() })).toEqual({ __typename: 'OfferAcceptPayload' });
    }
    const jobs = async (): Promise<number> => (backend === 'Redis' ? await jobsInRedis() : await jobsInPostgres(harness))['outbox'] ?? 0;
    // a worker is woken after the response
    for (const until = Date.now() + 10_000; (await jobs()) === 0 && Date.now() < until;) await pause(50);
    await pause(500);
    expect(await jobs()).toBe(1);
    const worker = await startWorker(environment({ WAYMARK_SWEEP: 'off' }));
    await waitUntilIdle(harness);
    await worker.stop();
  }, 240_000);

  test('a message that waits for an undo is sent once, although its worker is killed and the queue is emptied', async () => {
    const people = new People(harness);
    const institution = await people.institution();
    const officer = await people.staff(institution);
    const trainee = await people.trainee(institution, { officer, email: 'her@example.net' });
    const { id } = await referralIn(harness, trainee, await people.vacancy(await people.employer()), 'PROPOSED');
    const first = await startWorker(environment());
    await step(officer, 'referralAsk', { id });
    await pause(500);
    await first.kill();
    expect(await harness.sql("select from outbox where event = 'ReferralAsked' and done_at is null")).toHaveLength(1);
    await emptyQueues(harness, backend);
    await harness.clockForward('11 seconds');
    const second = await startWorker(environment());
    await waitUntilIdle(harness);
    await second.stop();
    expect(await notificationsOf(harness, 'ReferralAsked')).toEqual(['TRAINEE EMAIL question-waiting SENT', 'TRAINEE IN_APP question-waiting SENT']);
    expect(peer.transmissions).toBe(1);
  }, 240_000);

  test('a safety lead is mailed before a trainee, and both before staff about forty visits', async () => {
    const people = new People(harness);
    const institution = await people.institution();
    const [officer, lead] = [await people.staff(institution, ['VETTING_OFFICER']), await people.staff(institution, ['SAFETY_LEAD'])];
    const employer = await people.employer();
    for (let n = 0; n < 40; n++) {
      const id = randomUUID();
      await harness.sql(
        `insert into vetting (id, institution_id, employer_id, site_id, kind, checklist_version, visit_on, workers_interviewed, workers_interviewed_off_site, state)
         values ($1, $2, $3, $4, 'FIRST', '2026-1', app.today(), 3, 2, 'SUBMITTED')`,
        [id, institution.id, employer.id, employer.siteId],
      );
      await writeEvent(harness, 'VettingSubmitted', id);
    }
    const trainee = await people.trainee(institution, { email: 'her@example.net' });
    const offer = await offerIn(harness, trainee, await people.vacancy(employer), 'EXPLAINED');
    expect(await trainee.user.ask(ACCEPT, { id: offer.id, key: randomUUID() })).toEqual({ __typename: 'OfferAcceptPayload' });
    const taskId = randomUUID();
    await harness.sql(
      "insert into task (institution_id, id, kind, subject_id, cause_id, state, created_at) values ($1, $2, 'CHECK_TRAINEES', $2, $2, 'OPEN', app.now())",
      [institution.id, taskId],
    );
    await writeEvent(harness, 'TaskOpened', taskId);
    const worker = await startWorker(environment({ WAYMARK_MAIL_CONCURRENCY: '1' }));
    await waitUntilIdle(harness);
    await worker.stop();
    const address = async (id: string): Promise<string> => (await harness.one<{ email: string }>('select email from account where id = $1', [id])).email;
    const order = peer.mails.map(({ to }) => to);
    const firstToOfficer = order.indexOf(await address(officer.id));
    expect(order.indexOf(await address(lead.id))).toBeLessThan(5);
    expect(order.indexOf('her@example.net')).toBeGreaterThan(order.indexOf(await address(lead.id)));
    expect(order.lastIndexOf(await address(officer.id)) - order.indexOf('her@example.net')).toBeGreaterThan(30);
    expect(firstToOfficer).toBeGreaterThanOrEqual(0);
  }, 240_000);

  if (backend === 'PostgreSQL') {
    test('the database orders messages and events as the rule does', async () => {
      for (const event of EVENTS) {
        const { priority } = await harness.one<{ priority: number }>('select app.event_priority($1)::int as priority', [event]);
        expect([event, priority]).toEqual([event, eventPriority(event)]);
      }
      for (const notice of new Set(Object.values(NOTICES).flatMap((lines) => lines.map((line) => line.notice)))) {
        for (const kind of ['STAFF', 'EMPLOYER', 'TRAINEE'] as const) {
          const { priority } = await harness.one<{ priority: number }>('select app.message_priority($1, $2)::int as priority', [kind, notice]);
          expect([kind, notice, priority]).toEqual([kind, notice, messagePriority(kind, notice)]);
        }
      }
    });
  }
});
