import { setTimeout as pause } from 'node:timers/promises';
import { quiet } from '../harness/wait-until-idle';
import { World } from '../harness/harness';
import { accept, type Acceptance, acceptances, storedOf } from './support/acceptances';
import { MailPeer } from './support/mail-peer';
import { OwnPostgres } from './support/own-postgres';
import { endAll, startApi, startWorker } from './support/processes';

/** A PostgreSQL that is stopped and started again under load: the processes outlive it, log it in two lines, and go on. */
const AT_ONCE = 6;
const AWAY_MS = 6_000;
const PATIENCE_MS = 30_000;

let postgres: OwnPostgres;
let world: World;
let peer: MailPeer;
beforeAll(async () => {
  postgres = await OwnPostgres.prepared();
  peer = await new MailPeer().start();
  world = await World.start();
}, 120_000);
afterAll(async () => {
  await world.end();
  await peer.end();
  await postgres.remove();
});
afterEach(endAll);

interface Line {
  readonly level: number;
  readonly msg?: string;
}
const linesOf = (said: string): Line[] =>
  said
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line) as Line);

async function until(isSo: () => Promise<boolean> | boolean): Promise<void> {
  for (const end = Date.now() + PATIENCE_MS; !(await isSo()); await pause(100)) if (Date.now() > end) throw new Error('waited in vain');
}

test.each(['is stopped', 'crashes'] as const)(
  'PostgreSQL %s for a while under load: api and worker live on, log one line when it begins and one when it ends, and all that was acknowledged is stored and told',
  async (what) => {
    await world.empty();
    peer.reset();
    const environment = { ...world.environment(), NODE_ENV: 'development', SMTP_URL: peer.url };
    const [api, worker] = await Promise.all([startApi(environment), startWorker(environment)]);
    let ended = 0;
    for (const one of [api, worker]) void one.end.then(() => ended++);
    const all = await acceptances(world, 60);
    const done = new Map<Acceptance, true>();
    const statuses = new Set<number>();
    let isOver = false;
    const visits = async (): Promise<void> => {
      while (!isOver) {
        // a tried secret of a visitor asks the database each time
        statuses.add((await fetch(`${api.url}/`, { headers: { cookie: `wm-trainee=${all[0]?.offer.trainee.user.token}` } })).status);
        await pause(5);
      }
    };
    const changes = async (): Promise<void> => {
      for (const next of all) {
        if (isOver) return;
        if ((await accept(api.url, next)).isDone) done.set(next, true);
        await pause(100);
      }
    };
    const load = Promise.all([changes(), ...Array.from({ length: AT_ONCE }, visits)]);
    await until(() => done.size > 5);
    const before = done.size;
    await (what === 'crashes' ? postgres.crash() : postgres.stop());
    await until(async () => (await fetch(`${api.url}/health/ready`)).status === 503);
    await pause(AWAY_MS);
    await postgres.start();
    await until(async () => (await fetch(`${api.url}/health/ready`)).status === 200);
    await until(
      () => linesOf(api.said()).some(({ msg }) => msg === 'PostgreSQL is back') && linesOf(worker.said()).some(({ msg }) => msg === 'PostgreSQL is back'),
    );
    // whoever was refused asks again, under the same key
    isOver = true;
    await load;
    for (const one of all) expect(await accept(api.url, one)).toMatchObject({ status: 200, isDone: true });
    await quiet(world);
    expect(ended).toBe(0);
    expect(before).toBeGreaterThan(5);
    expect([...statuses].filter((status) => ![200, 503].includes(status))).toEqual([]);
    expect(statuses.has(503)).toBe(true);
    expect((await storedOf(world, all)).size).toBe(all.length);
    for (const { email } of all) expect(peer.to(email).length).toBeLessThanOrEqual(1);
    for (const one of [api, worker]) {
      const lines = linesOf(one.said()).map((line) => line.msg ?? JSON.stringify(line));
      expect(lines.filter((line) => !/could not be recorded|recorded too late/.test(line))).toEqual([
        'PostgreSQL cannot be reached, or ended a connection; what it fails is answered with 503 until it is back',
        'PostgreSQL is back',
      ]);
    }
    await Promise.all([api.stop(), worker.stop()]);
  },
  180_000,
);
