import { Agent, createServer, request, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { waitUntilIdle } from '../harness/wait-until-idle';
import { Harness } from '../harness/harness';
import { accept, type Acceptance, acceptances, storedOf } from './support/acceptances';
import { MailPeer } from './support/mail-peer';
import { endAll, type Running, startApi, startWorker } from './support/processes';

/** Stopping processes in an orderly way fails no request and loses no job. */
const RESTARTS = 6;
const LOOK_MS = 100;
const AT_ONCE = 4;

let harness: Harness;
let peer: MailPeer;
beforeAll(async () => {
  peer = await new MailPeer().start();
  harness = await Harness.start();
}, 180_000);
afterAll(async () => {
  await harness.end();
  await peer.end();
});
beforeEach(async () => {
  peer.reset();
  await harness.empty();
});
afterEach(endAll);

/**
 * A minimal proxy: it sends each request to the next process that reported ready, reuses connections, and
 * retries no request.
 */
class Proxy {
  readonly backends: { readonly url: string; isReady: boolean }[] = [];
  url = '';
  readonly #agent = new Agent({ keepAlive: true });
  readonly #server: Server = createServer((incoming, answer) => this.#pass(incoming, answer));
  #turn = 0;
  #isOver = false;
  #looking: Promise<void> | undefined;

  async start(): Promise<this> {
    this.#server.listen(0, '127.0.0.1');
    await once(this.#server, 'listening');
    this.url = `http://127.0.0.1:${(this.#server.address() as { port: number }).port}`;
    this.#looking = this.#look();
    return this;
  }

  async end(): Promise<void> {
    this.#isOver = true;
    await this.#looking;
    this.#agent.destroy();
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  /** Adds a process, and returns once requests are sent to it. */
  async takeIn(url: string): Promise<void> {
    const backend = { url, isReady: false };
    this.backends.push(backend);
    while (!backend.isReady) await pause(LOOK_MS);
  }

  /** One check at a time: an answer from before a process began to stop must not replace a later one. */
  async #look(): Promise<void> {
    for (; !this.#isOver; await pause(LOOK_MS)) await this.#probe();
  }

  async #probe(): Promise<void> {
    await Promise.all(
      this.backends.map(async (backend) => {
        const answer = await fetch(`${backend.url}/health/ready`, { signal: AbortSignal.timeout(5_000) }).catch(() => null);
        backend.isReady = answer?.ok ?? false;
      }),
    );
  }

  #pass(incoming: IncomingMessage, answer: ServerResponse): void {
    const able = this.backends.filter(({ isReady }) => isReady);
    const backend = able[this.#turn++ % able.length];
    if (!backend) return void answer.writeHead(502).end();
    const { hostname, port } = new URL(backend.url);
    const passed = request({ hostname, port, path: incoming.url, method: incoming.method, headers: incoming.headers, agent: this.#agent }, (response) => {
      const { connection: _own, 'keep-alive': _hint, ...headers } = response.headers;
      answer.writeHead(response.statusCode ?? 502, headers);
      response.pipe(answer);
    });
    passed.on('error', () => void (answer.headersSent ? answer.destroy() : answer.writeHead(502).end()));
    incoming.pipe(passed);
  }
}

test('six rolling restarts of two API processes behind a proxy fail no request, and every acknowledged change is stored', async () => {
  // more than two intervals of the proxy's checks, also on a machine where each takes a second
  const environment = { ...harness.environment(), WAYMARK_DRAIN_SECONDS: '3' };
  const all = await acceptances(harness, 120);
  const proxy = await new Proxy().start();
  const processes: Running[] = [await startApi(environment), await startApi(environment)];
  for (const { url } of processes) await proxy.takeIn(url);
  const failures: string[] = [];
  const successes: Acceptance[] = [];
  let [isOver, pages] = [false, 0];
  const waiting = [...all];
  const changes = async (): Promise<void> => {
    for (let next = waiting.pop(); next && !isOver; next = waiting.pop()) {
      const answer = await accept(proxy.url, next).catch((error: Error) => error);
      if (answer instanceof Error || !answer.isDone) failures.push(answer instanceof Error ? `change: ${answer.message}` : `change: ${JSON.stringify(answer)}`);
      else successes.push(next);
      await pause(150);
    }
  };
  const visits = async (): Promise<void> => {
    for (; !isOver; pages++) {
      const status = await fetch(`${proxy.url}/employer`).then(
        async (answer) => (await answer.text(), answer.status),
        (error: Error) => error.message,
      );
      if (status !== 200) failures.push(`page: ${status}`);
      await pause(200);
    }
  };
  const load = Promise.all([changes(), ...Array.from({ length: AT_ONCE }, visits)]);
  for (let restart = 0; restart < RESTARTS; restart++) {
    const at = restart % 2;
    await (processes[at] as Running).stop();
    proxy.backends.splice(
      proxy.backends.findIndex(({ url }) => url === processes[at]?.url),
      1,
    );
    processes[at] = await startApi(environment);
    await proxy.takeIn(processes[at].url);
  }
  isOver = true;
  await load;
  expect(failures).toEqual([]);
  expect([pages > 50, successes.length > 20]).toEqual([true, true]);
  expect(await storedOf(harness, successes)).toEqual(new Set(successes.map(({ offer }) => offer.id)));
  await Promise.all(processes.map((one) => one.stop()));
  await proxy.end();
}, 600_000);

test('a process that receives a stop signal answers the current request, reports not ready and closes its connections', async () => {
  const api = await startApi({ ...harness.environment(), WAYMARK_DRAIN_SECONDS: '4' });
  const [one] = await acceptances(harness, 1);
  expect((await fetch(`${api.url}/health/ready`)).status).toBe(200);
  const lock = await harness.owner.connect();
  await lock.query('begin; lock table offer in access exclusive mode');
  const underWay = accept(api.url, one as Acceptance);
  await pause(500);
  const stopped = api.stop();
  await pause(300);
  const answer = await fetch(`${api.url}/health/ready`);
  expect([answer.status, answer.headers.get('connection'), await answer.json()]).toEqual([503, 'close', { ready: false, stopping: true }]);
  const page = await fetch(`${api.url}/employer`);
  expect([page.status, page.headers.get('connection')]).toEqual([200, 'close']);
  await lock.query('rollback');
  lock.release();
  expect(await underWay).toMatchObject({ status: 200, isDone: true });
  await stopped;
}, 180_000);

test('a worker that receives a stop signal while it sends a mail finishes it: the mail is sent once and its lease is released', async () => {
  const worker = await startWorker({ ...harness.environment(), SMTP_URL: peer.url });
  const [one] = await acceptances(harness, 1);
  peer.delayMs = 2_000;
  expect(await accept(harness.url, one as Acceptance)).toMatchObject({ isDone: true });
  while (peer.transmissions === 0) await pause(20);
  await worker.stop();
  expect(await harness.sql("select id from message where state = 'SENDING'")).toEqual([]);
  peer.delayMs = 0;
  const next = await startWorker({ ...harness.environment(), SMTP_URL: peer.url });
  await waitUntilIdle(harness);
  expect(peer.to((one as Acceptance).email)).toHaveLength(1);
  await next.stop();
}, 180_000);
