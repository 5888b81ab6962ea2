import { setTimeout as pause } from 'node:timers/promises';
import { waitUntilIdle } from '../harness/wait-until-idle';
import { Harness } from '../harness/harness';
import { accept, type Acceptance, acceptances, storedOf } from './support/acceptances';
import { MailPeer } from './support/mail-peer';
import { OwnPostgres } from './support/own-postgres';
import { endAll, startApi, startWorker } from './support/processes';

/** PostgreSQL is stopped and restarted under load: the processes survive, log two lines, and continue. */
const AT_ONCE = 6;
const AWAY_MS = 6_000;
const TIMEOUT_MS = 30_000;

let postgres: OwnPostgres;
let harness: Harness;
let peer: MailPeer;
beforeAll(async () => {
  postgres = await OwnPostgres.prepared();
  peer = await new MailPeer().start();
  harness = await Harness.start();
}, 300_000);
afterAll(async () => {
  await harness.end();
  await peer.end();
  await postgres.remove();
});
afterEach(endAll);

interface Line {
  readonly level: number;
  readonly msg?: string;
}
const linesOf = (log: string): Line[] =>
  log
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line) as Line);

async function until(condition: () => Promise<boolean> | boolean): Promise<void> {
  for (const end = Date.now() + TIMEOUT_MS; !(await condition()); await pause(100)) if (Date.now() > end) throw new Error('Timed out waiting');
}

test.each(['is stopped', 'crashes'] as const)(
  'when PostgreSQL %s for a while under load, the API and the worker survive, log one line at the start and one at the end, and all acknowledged changes are stored and notified',
  async (what) => {
    await harness.empty();
    peer.reset();
    const environment = { ...harness.environment(), NODE_ENV: 'development', SMTP_URL: peer.url };
    const [api, worker] = await Promise.all([startApi(environment), startWorker(environment)]);
    let ended = 0;
    for (const one of [api, worker]) void one.end.then(() => ended++);
    const all = await acceptances(harness, 60);
    const successes = new Map<Acceptance, true>();
    const statuses = new Set<number>();
    let isOver = false;
    const visits = async (): Promise<void> => {
      while (!isOver) {
        // an unverified session token causes a query each time
        statuses.add((await fetch(`${api.url}/`, { headers: { cookie: `wm-trainee=${all[0]?.offer.trainee.user.token}` } })).status);
        await pause(5);
      }
    };
    const changes = async (): Promise<void> => {
      for (const next of all) {
        if (isOver) return;
        if ((await accept(api.url, next)).isDone) successes.set(next, true);
        await pause(100);
      }
    };
    const load = Promise.all([changes(), ...Array.from({ length: AT_ONCE }, visits)]);
    await until(() => successes.size > 5);
    const before = successes.size;
    await (what === 'crashes' ? postgres.crash() : postgres.stop());
    await until(async () => (await fetch(`${api.url}/health/ready`)).status === 503);
    await pause(AWAY_MS);
    await postgres.start();
    await until(async () => (await fetch(`${api.url}/health/ready`)).status === 200);
    await until(
      () => linesOf(api.output()).some(({ msg }) => msg === 'PostgreSQL is back') && linesOf(worker.output()).some(({ msg }) => msg === 'PostgreSQL is back'),
    );
    // refused clients retry with the same key
    isOver = true;
    await load;
    for (const one of all) expect(await accept(api.url, one)).toMatchObject({ status: 200, isDone: true });
    await waitUntilIdle(harness);
    expect(ended).toBe(0);
    expect(before).toBeGreaterThan(5);
    expect([...statuses].filter((status) => ![200, 503].includes(status))).toEqual([]);
    expect(statuses.has(503)).toBe(true);
    expect((await storedOf(harness, all)).size).toBe(all.length);
    for (const { email } of all) expect(peer.to(email).length).toBeLessThanOrEqual(1);
    for (const one of [api, worker]) {
      const lines = linesOf(one.output()).map((line) => line.msg ?? JSON.stringify(line));
      expect(lines.filter((line) => !/could not be recorded|recorded too late/.test(line))).toEqual([
        'PostgreSQL cannot be reached, or ended a connection; what it fails is answered with 503 until it is back',
        'PostgreSQL is back',
      ]);
    }
    await Promise.all([api.stop(), worker.stop()]);
  },
  180_000,
);
