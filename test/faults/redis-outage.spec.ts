import { randomUUID } from 'node:crypto';
import { createServer, type Server } from 'node:net';
import { once } from 'node:events';
import { offerIn } from '../harness/data/pipeline-rows';
import { runCommand, ownerEnvironment } from '../harness/command';
import { People } from '../harness/data/people';
import { waitUntilIdle } from '../harness/wait-until-idle';
import { Harness } from '../harness/harness';
import { testRedisUrl } from '../harness/test-redis';
import { accept, type Acceptance, acceptances } from './support/acceptances';
import { Line, type LineMode } from './support/input-line';
import { MailPeer } from './support/mail-peer';
import { endAll, freePort, startApi, startWorker } from './support/processes';

/**
 * Queues only wake workers: if Redis is down, or accepts connections without responding, mail is delayed
 * until the next sweep at most.
 */
const ACCEPT = 'mutation ($id: ID!, $key: ID!) { offerAccept(id: $id, idempotencyKey: $key) { __typename } }';
const STOPS_WITHIN_MS = 15_000;

let harness: Harness;
let peer: MailPeer;
let silent: Server;
beforeAll(async () => {
  peer = await new MailPeer().start();
  harness = await Harness.start();
  silent = createServer((socket) => void socket.on('error', () => {}).resume()).listen(0, '127.0.0.1');
  await once(silent, 'listening');
}, 180_000);
afterAll(async () => {
  await harness.end();
  await peer.end();
  silent.close();
});
afterEach(endAll);

const redisThat = {
  'is away': async (): Promise<string> => `redis://127.0.0.1:${await freePort()}`,
  'never answers': async (): Promise<string> => `redis://127.0.0.1:${(silent.address() as { port: number }).port}`,
};

test.each(Object.entries(redisThat))(
  'with a Redis that %s, the API and the worker start, an acceptance is notified, and both stop',
  async (_what, address) => {
    peer.reset();
    await harness.empty();
    const people = new People(harness);
    const trainee = await people.trainee(await people.institution(), { email: 'her@example.net' });
    const offer = await offerIn(harness, trainee, await people.vacancy(await people.employer()), 'EXPLAINED');
    const environment = { ...harness.environment(), SMTP_URL: peer.url, REDIS_URL: await address() };
    const [api, worker] = await Promise.all([startApi(environment), startWorker(environment)]);
    const response = await fetch(`${api.url}/graphql/trainee`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${trainee.user.token}` },
      body: JSON.stringify({ query: ACCEPT, variables: { id: offer.id, key: randomUUID() } }),
    });
    expect(await response.json()).toEqual({ data: { offerAccept: { __typename: 'OfferAcceptPayload' } } });
    await waitUntilIdle(harness);
    expect(peer.to('her@example.net').length).toBe(1);
    const from = Date.now();
    await Promise.all([api.stop(), worker.stop()]);
    expect(Date.now() - from).toBeLessThan(STOPS_WITHIN_MS);
  },
  120_000,
);

test.each(Object.entries(redisThat))(
  'doctor reports a Redis that %s',
  async (_what, address) => {
    const { code, out } = await runCommand({ ...ownerEnvironment(harness), REDIS_URL: await address() }, 'doctor', '--json');
    expect(code).toBe(1);
    const { findings } = JSON.parse(out) as { readonly findings: readonly { readonly what: string; readonly well: boolean; readonly says: string }[] };
    expect(findings.filter(({ well }) => !well)).toEqual([{ what: 'queue', well: false, says: expect.stringContaining('does not answer') }]);
  },
  60_000,
);

const FAILS: readonly LineMode[] = ['SILENT', 'SWALLOWS_ANSWERS', 'REFUSES'];
(testRedisUrl ? test : test.skip).each(FAILS)(
  'mail goes on while a Redis that was there fails (%s), and after it is back',
  async (mode) => {
    peer.reset();
    await harness.empty();
    const line = await new Line(new URL(testRedisUrl ?? '')).start();
    const environment = { ...harness.environment(), SMTP_URL: peer.url, REDIS_URL: line.url };
    const [api, worker] = await Promise.all([startApi(environment), startWorker(environment)]);
    const all = await acceptances(harness, 3);
    const acceptAndExpectMail = async (one: Acceptance): Promise<void> => {
      expect(await accept(api.url, one)).toMatchObject({ status: 200, isDone: true });
      await waitUntilIdle(harness);
      expect(peer.to(one.email)).toHaveLength(1);
    };
    await acceptAndExpectMail(all[0] as Acceptance);
    await line.become(mode);
    await acceptAndExpectMail(all[1] as Acceptance);
    await line.become('CARRIES');
    await acceptAndExpectMail(all[2] as Acceptance);
    const from = Date.now();
    await Promise.all([api.stop(), worker.stop()]);
    expect(Date.now() - from).toBeLessThan(STOPS_WITHIN_MS);
    await line.end();
  },
  120_000,
);
