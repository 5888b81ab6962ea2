import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import Redis from 'ioredis';
import type { KillPoint } from '../../src/platform/observability/fault';
import { offerIn, type PipelineRow } from '../harness/data/pipeline-rows';
import { People } from '../harness/data/people';
import { waitUntilIdle } from '../harness/wait-until-idle';
import { Harness } from '../harness/harness';
import { testRedisUrl } from '../harness/test-redis';
import { emptyQueues } from './support/job-queues';
import { MailPeer } from './support/mail-peer';
import { endAll, type Running, startApi, startWorker } from './support/processes';

/**
 * Invariant 4: everything owed to a person survives any crash and happens exactly once. Processes are killed
 * with SIGKILL at every step.
 */
const ALL = process.env['CI'] === 'true';
const API_POINTS: readonly KillPoint[] = ALL ? ['after-decide', 'before-commit', 'after-commit'] : ['before-commit', 'after-commit'];
const WORKER_POINTS: readonly KillPoint[] = ['after-claim', 'after-provider', 'after-record'];
const LONGER_THAN_A_SWEEP_MS = 7_000;
const TIMEOUT_MS = 45_000;
const ACCEPT = 'mutation ($id: ID!, $key: ID!) { offerAccept(id: $id, idempotencyKey: $key) { __typename } }';
const HER_ADDRESS = 'her@example.net';

let peer: MailPeer;
beforeAll(async () => void (peer = await new MailPeer().start()));
afterAll(() => peer.end());
afterEach(endAll);

interface Scenario {
  readonly offer: PipelineRow;
  /** Addresses of staff and employer that have to be notified of the acceptance. */
  readonly others: readonly string[];
}

type MessageRow = {
  id: string;
  recipient_kind: string;
  channel: string;
  state: string;
};

/**
 * An offer that the trainee may accept now, in an empty database. `alone`: only she is notified by mail, so
 * that the fault hits her message.
 */
async function anOffer(harness: Harness, reach: 'ALL_BY_MAIL' | 'ALONE_BY_MAIL'): Promise<Scenario> {
  const people = new People(harness);
  const institution = await people.institution();
  const officer = await people.staff(institution, ['PLACEMENT_OFFICER'], reach === 'ALL_BY_MAIL');
  const employer = await people.employer();
  if (reach === 'ALONE_BY_MAIL') await harness.sql('update account set email = null, email_confirmed_at = null where id = $1', [employer.user.id]);
  const trainee = await people.trainee(institution, { officer, email: HER_ADDRESS });
  const offer = await offerIn(harness, trainee, await people.vacancy(employer), 'EXPLAINED');
  const others = await harness.sql<{ email: string }>('select email from account where id = any($1) and email is not null', [[officer.id, employer.user.id]]);
  return { offer, others: others.map(({ email }) => email) };
}

async function accept(url: string, { offer }: Scenario, key: string): Promise<string> {
  const response = await fetch(`${url}/graphql/trainee`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${offer.trainee.user.token}` },
    body: JSON.stringify({ query: ACCEPT, variables: { id: offer.id, key } }),
  });
  const { data, errors } = (await response.json()) as { data: { offerAccept: { __typename: string } } | null; errors?: { message: string }[] };
  if (!data) throw new Error(errors?.map(({ message }) => message).join() ?? 'no answer');
  return data.offerAccept.__typename;
}

/** As if half a minute had passed since a worker crashed: its leases have expired. */
const leasesRunOut = (harness: Harness): Promise<unknown> =>
  harness.sql("update message set lease_until = now() - interval '1 second' where state = 'SENDING'");

/**
 * Acknowledged and applied once: one accepted offer, one seat, one placement, and every notification owed was
 * sent.
 */
async function expectExactlyOnce(harness: Harness, { offer, others }: Scenario): Promise<MessageRow[]> {
  const { state, taken, placements } = await harness.one<{ state: string; taken: number; placements: number }>(
    `select o.state, v.taken_seats as taken, (select count(*)::int from placement p where p.offer_id = o.id) as placements from offer o join vacancy v on v.id = o.vacancy_id where o.id = $1`,
    [offer.id],
  );
  expect({ state, taken, placements }).toEqual({ state: 'ACCEPTED', taken: 1, placements: 1 });
  const rows = await harness.sql<MessageRow>(
    "select m.id, m.recipient_kind, m.channel, m.state from message m join outbox e on e.id = m.event_id where e.event = 'OfferAccepted' order by m.recipient_kind, m.channel",
  );
  const notifiedInApp = rows.filter((row) => row.channel === 'IN_APP').map((row) => [row.recipient_kind, row.state]);
  expect(notifiedInApp).toEqual([
    ['EMPLOYER', 'SENT'],
    ['STAFF', 'SENT'],
    ['TRAINEE', 'SENT'],
  ]);
  const mails = rows.filter((row) => row.channel === 'EMAIL');
  expect(mails.length).toBe(others.length + 1);
  for (const mail of mails) {
    const isUnknown = mail.recipient_kind === 'TRAINEE' && mail.state === 'UNKNOWN';
    if (!isUnknown) expect([mail.recipient_kind, mail.state]).toEqual([mail.recipient_kind, 'SENT']);
  }
  for (const address of others) {
    const ids = new Set(peer.to(address).map(({ messageId }) => messageId));
    for (const row of await harness.sql<{ id: string }>(
      "select m.id from message m join account a on a.id = m.recipient_id where a.email = $1 and m.state = 'SENT' and m.channel = 'EMAIL'",
      [address],
    ))
      expect(ids).toContain(`${row.id}@waymark.invalid`);
  }
  await herMailOnce(harness);
  return rows;
}

/**
 * No mail reached her twice. A mail that may or may not have reached her has a task, and no other mail has
 * one.
 */
async function herMailOnce(harness: Harness): Promise<void> {
  const ids = peer.to(HER_ADDRESS).map(({ messageId }) => messageId);
  expect(ids.length).toBe(new Set(ids).size);
  const hers = await harness.sql<{ id: string; state: string; tasks: number }>(
    "select m.id, m.state, (select count(*)::int from task t where t.kind = 'MESSAGE_UNKNOWN' and t.cause_id = m.id) as tasks from message m where recipient_kind = 'TRAINEE' and channel = 'EMAIL'",
  );
  for (const { id, state, tasks } of hers) {
    expect(tasks).toBe(state === 'UNKNOWN' ? 1 : 0);
    if (state === 'SENT') expect(ids).toContain(`${id}@waymark.invalid`);
  }
}

// The default run uses only the queue that every machine has; a full run without Redis reports the skipped
// tests.
const backends = ['PostgreSQL', ...(ALL ? ['Redis'] : [])];
describe.each(backends)('no change is lost and no mail reaches a trainee twice, with the queue in %s', (backend) => {
  const settings: Record<string, string> = backend === 'Redis' ? { REDIS_URL: testRedisUrl ?? '' } : {};
  (backend === 'Redis' && !testRedisUrl ? describe.skip : describe)('when', () => {
    let harness: Harness;
    const environment = (more: Record<string, string> = {}): Record<string, string> => ({ ...harness.environment(), ...settings, SMTP_URL: peer.url, ...more });
    beforeAll(async () => void (harness = await Harness.start({ settings })), 60_000);
    afterAll(() => harness.end());
    beforeEach(async () => {
      peer.mails.length = 0;
      await harness.empty();
    });

    describe('the API crashes', () => {
      let worker: Running;
      beforeEach(async () => void (worker = await startWorker(environment())), 60_000);
      afterEach(() => worker.stop());
      test.each(API_POINTS)(
        '%s, and she retries with the same key',
        async (point) => {
          const scenario = await anOffer(harness, 'ALL_BY_MAIL');
          const api = await startApi(environment({ WAYMARK_FAULT: point }));
          const key = randomUUID();
          await expect(accept(api.url, scenario, key)).rejects.toThrow('fetch failed');
          expect(await api.end).toBe('SIGKILL');
          expect(await accept(harness.url, scenario, key)).toBe('OfferAcceptPayload');
          await waitUntilIdle(harness);
          await expectExactlyOnce(harness, scenario);
        },
        90_000,
      );
    });

    describe('the worker crashes', () => {
      const reaches = ALL ? (['ALONE_BY_MAIL', 'ALL_BY_MAIL'] as const) : (['ALONE_BY_MAIL'] as const);
      const cases = WORKER_POINTS.flatMap((point) => reaches.map((reach) => [point, reach] as const));
      test.each(cases)(
        '%s, and another worker takes over (%s)',
        async (point, reach) => {
          const scenario = await anOffer(harness, reach);
          const doomed = await startWorker(environment({ WAYMARK_FAULT: point }));
          expect(await accept(harness.url, scenario, randomUUID())).toBe('OfferAcceptPayload');
          expect(await doomed.end).toBe('SIGKILL');
          await leasesRunOut(harness);
          const next = await startWorker(environment());
          await waitUntilIdle(harness);
          const rows = await expectExactlyOnce(harness, scenario);
          if (reach === 'ALONE_BY_MAIL') {
            const hers = rows.find((row) => row.recipient_kind === 'TRAINEE' && row.channel === 'EMAIL');
            expect([hers?.state, peer.to(HER_ADDRESS).length]).toEqual([point === 'after-provider' ? 'UNKNOWN' : 'SENT', 1]);
          }
          await next.stop();
        },
        90_000,
      );
    });

    if (backend === 'Redis') {
      test('Redis loses all its data', async () => {
        const scenario = await anOffer(harness, 'ALL_BY_MAIL');
        expect(await accept(harness.url, scenario, randomUUID())).toBe('OfferAcceptPayload');
        const redis = new Redis(testRedisUrl ?? '');
        for (const until = Date.now() + TIMEOUT_MS; (await redis.keys('bull:outbox:*')).length === 0 && Date.now() < until;) await pause(20);
        expect(await redis.keys('bull:outbox:*')).not.toEqual([]);
        await redis.flushdb();
        await redis.quit();
        const worker = await startWorker(environment());
        await waitUntilIdle(harness);
        await expectExactlyOnce(harness, scenario);
        await worker.stop();
      }, 240_000);
    }

    test('without the sweep, an acceptance that woke no worker stays pending until the next wake-up (control: the tests above can fail)', async () => {
      // the worker that the last test killed may have left a job, which would wake this one
      await emptyQueues(harness, settings['REDIS_URL']);
      const scenario = await anOffer(harness, 'ALONE_BY_MAIL');
      const worker = await startWorker(environment({ WAYMARK_SWEEP: 'off' }));
      const api = await startApi(environment({ WAYMARK_FAULT: 'after-commit' }));
      const key = randomUUID();
      await expect(accept(api.url, scenario, key)).rejects.toThrow('fetch failed');
      expect(await api.end).toBe('SIGKILL');
      expect(await accept(harness.url, scenario, key)).toBe('OfferAcceptPayload');
      await pause(LONGER_THAN_A_SWEEP_MS);
      expect(peer.to(HER_ADDRESS)).toEqual([]);
      expect(await harness.sql("select event from outbox where done_at is null and event = 'OfferAccepted'")).toEqual([{ event: 'OfferAccepted' }]);
      const people = new People(harness);
      const later = await people.trainee({ id: scenario.offer.trainee.institutionId }, { email: 'later@example.net' });
      const next: Scenario = { offer: await offerIn(harness, later, await people.vacancy(scenario.offer.vacancy.employer), 'EXPLAINED'), others: [] };
      expect(await accept(harness.url, next, randomUUID())).toBe('OfferAcceptPayload');
      // the worker is alive: any wake-up makes it process everything pending
      await waitUntilIdle(harness);
      expect([peer.to(HER_ADDRESS).length, peer.to('later@example.net').length]).toEqual([1, 1]);
      await worker.stop();
    }, 240_000);
  });
});
