import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { connect, createServer, type Server, type Socket } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { Mail } from '../../src/platform/mail/mail';
import { MailPeer } from '../faults/support/mail-peer';
import { freePort } from '../faults/support/processes';
import { Browser } from '../harness/browser';
import { type Institution, People } from '../harness/data/people';
import { waitUntilIdle } from '../harness/wait-until-idle';
import { type Person, Harness } from '../harness/harness';
import { Scrape } from './scrape';

/**
 * Operators see the service's activity and backlog in numbers that identify no person. The tests run no
 * sweep, so rows stay as a test inserts them.
 */
const ID = /[0-9a-f]{8}-[0-9a-f]{4}-/;

let harness: Harness;
let people: People;
let institution: Institution;
let officer: Person;
let port: number;
let peer: MailPeer;
let line: Line;

/** The connection to the mail server. If dead, it accepts connections and never answers. */
class Line {
  isDead = false;
  #server: Server | undefined;
  readonly #sockets = new Set<Socket>();

  async start(to: string): Promise<number> {
    this.#server = createServer((socket) => {
      this.#sockets.add(socket);
      socket.on('error', () => {});
      if (this.isDead) return;
      const onward = connect(Number(new URL(to).port), '127.0.0.1').on('error', () => socket.destroy());
      onward.on('close', () => socket.destroy());
      socket.on('close', () => onward.destroy());
      socket.pipe(onward).pipe(socket);
    }).listen(0, '127.0.0.1');
    await once(this.#server, 'listening');
    return (this.#server.address() as { port: number }).port;
  }

  /** Stops listening. */
  end(): void {
    for (const socket of this.#sockets) socket.destroy();
    this.#server?.close();
  }
}

beforeAll(async () => {
  port = await freePort();
  peer = await new MailPeer().start();
  line = new Line();
  const mail = await line.start(peer.url);
  harness = await Harness.start({
    withWorker: true,
    settings: { WAYMARK_METRICS_PORT: String(port), WAYMARK_SWEEP: 'off', SMTP_URL: `smtp://127.0.0.1:${mail}` },
  });
}, 60_000);
afterAll(async () => {
  line.end();
  await harness.end();
  await peer.end();
});
beforeEach(async () => {
  peer.reset();
  await harness.empty();
  people = new People(harness);
  institution = await people.institution();
  officer = await people.staff(institution);
});

const scrape = (): Promise<Scrape> => Scrape.of(port);
/** A request is counted after its connection has received the whole response. */
async function scrapeWith(condition: (scraped: Scrape) => boolean): Promise<Scrape> {
  for (let tries = 100; ; tries--) {
    const scraped = await scrape();
    if (condition(scraped) || tries === 0) return scraped;
    await pause(50);
  }
}

async function eventFrom(age: string, event = 'ReferralAsked'): Promise<string> {
  const id = randomUUID();
  await harness.sql('insert into outbox (id, event, subject_id, occurred_at, written_at) values ($1, $2, $3, now(), now() - $4::interval)', [
    id,
    event,
    randomUUID(),
    age,
  ]);
  return id;
}

async function mailTo(kind: 'STAFF' | 'TRAINEE', state: string, dueFor = '0 s', notice = 'question-waiting'): Promise<void> {
  const event = await eventFrom('0 s');
  await harness.sql('update outbox set done_at = now() where id = $1', [event]);
  await harness.sql(
    `insert into message (institution_id, event_id, recipient_kind, recipient_id, channel, notice, language, subject_id, state, due_at)
     values ($1, $2, $3, $4, 'EMAIL', $5, 'en', $4, $6, app.now() - $7::interval)`,
    [institution.id, event, kind, officer.id, notice, state, dueFor],
  );
}

test('a page is counted and timed by its route pattern, audience and status, and no label contains its id', async () => {
  const trainee = await people.trainee(institution, { officer });
  const browser = new Browser(harness);
  browser.hold('staff', officer.token);
  const labels = { method: 'GET', route: '/staff/trainees/:id', audience: 'staff', status: '200' };
  const before = (await scrape()).value('waymark_http_requests_total', labels) ?? 0;
  expect((await browser.get(`/staff/trainees/${trainee.id}?d=anything`)).status).toBe(200);
  const after = await scrapeWith((one) => (one.value('waymark_http_requests_total', labels) ?? 0) > before);
  expect(after.value('waymark_http_requests_total', labels)).toBe(before + 1);
  expect(after.value('waymark_http_request_seconds_count', { route: '/staff/trainees/:id', audience: 'staff' })).toBe(before + 1);
  expect(after.text).not.toMatch(ID);
  expect(after.text).not.toContain(trainee.code);
});

test('audiences are distinguished at the API and on pages, and other routes have no audience', async () => {
  for (const path of ['/', '/staff', '/employer', '/health/live', '/assets/nothing.css']) await fetch(`${harness.url}${path}`);
  await officer.answer('{ me { id } }');
  const counted = await scrapeWith((one) => one.labelValues('waymark_http_requests_total', 'route').includes('/graphql/staff'));
  const audience = (route: string): string[] =>
    ['employer', 'staff', 'trainee', 'none'].filter((one) => (counted.value('waymark_http_requests_total', { route, audience: one }) ?? 0) > 0);
  expect(['/', '/staff', '/employer', '/health/live', '/assets/:name', '/graphql/staff'].map((route) => [route, audience(route)])).toEqual([
    ['/', ['trainee']],
    ['/staff', ['staff']],
    ['/employer', ['employer']],
    ['/health/live', ['none']],
    ['/assets/:name', ['none']],
    ['/graphql/staff', ['staff']],
  ]);
});

test('invented URLs and methods add one route and one method', async () => {
  await fetch(`${harness.url}/nothing`);
  const before = await scrapeWith((one) => one.value('waymark_http_requests_total', { route: 'none' }) !== undefined);
  for (let at = 0; at < 20; at++)
    for (const path of ['', 'staff/', 'employer/', 'graphql/', 'staff/trainees/', 'x?y=']) await fetch(`${harness.url}/${path}${randomUUID()}${at}`);
  for (const method of ['PUT', 'DELETE', 'PATCH', 'OPTIONS']) await fetch(`${harness.url}/staff`, { method });
  const after = await scrapeWith((one) => (one.value('waymark_http_requests_total', { method: 'OTHER' }) ?? 0) >= 4);
  const routes = after
    .labelValues('waymark_http_requests_total', 'route')
    .filter((route) => !before.labelValues('waymark_http_requests_total', 'route').includes(route));
  expect(routes.filter((route) => route !== '/staff/trainees/:id')).toEqual([]);
  expect(after.labelValues('waymark_http_requests_total', 'method').filter((method) => !['GET', 'HEAD', 'POST', 'OTHER'].includes(method))).toEqual([]);
  expect(after.text).not.toMatch(ID);
});

test('a failed operation is counted under its error code, although the response has status 200', async () => {
  const labels = { audience: 'staff', kind: 'query' };
  await officer.answer('{ me { id } }');
  const before = await scrape();
  expect(
    (await officer.answer('query ($id: ID!) { message: deliveries(states: [SENT]) { nodes { id } } trainee(id: $id) { id } }', { id: {} })).errors,
  ).toBeDefined();
  await harness.sql('alter table trainee rename to trainee_away');
  try {
    expect((await officer.answer('{ trainees { nodes { id } } }')).errors?.[0]?.extensions.code).toBe('INTERNAL');
  } finally {
    await harness.sql('alter table trainee_away rename to trainee');
  }
  const after = await scrape();
  const more = (outcome: string): number =>
    (after.value('waymark_graphql_operations_total', { ...labels, outcome }) ?? 0) -
    (before.value('waymark_graphql_operations_total', { ...labels, outcome }) ?? 0);
  expect([more('internal'), before.value('waymark_graphql_operations_total', { ...labels, outcome: 'ok' })]).toEqual([1, expect.any(Number)]);
  expect(after.value('waymark_graphql_operations_total', { audience: 'staff', outcome: 'bad_user_input' })).toBeGreaterThan(0);
  expect(after.value('waymark_graphql_operation_seconds_count', labels)).toBeGreaterThan(before.value('waymark_graphql_operation_seconds_count', labels) ?? 0);
});

test('the pools of each login report their size, connections and waiting times', async () => {
  const before = await scrape();
  await officer.answer('{ me { id } }');
  const after = await scrape();
  for (const login of ['employer', 'staff', 'trainee', 'worker']) {
    expect([login, after.value('waymark_database_pool_size', { login })]).toEqual([login, expect.any(Number)]);
    expect(after.value('waymark_database_pool_waiting', { login })).toBe(0);
  }
  expect(after.value('waymark_database_pool_connections', { login: 'staff' })).toBeGreaterThan(0);
  const countWaits = (one: Scrape): number => one.value('waymark_database_pool_wait_seconds_count', { login: 'staff' }) ?? 0;
  expect(countWaits(after)).toBeGreaterThan(countWaits(before));
  expect(after.names).toContain('waymark_database_pool_failures_total');
});

test('the age of the oldest pending event is reported by priority, and is 0 after it was handled', async () => {
  await eventFrom('2 hours');
  await eventFrom('10 minutes', 'AlertOpened');
  const waiting = await scrape();
  expect(waiting.value('waymark_outbox_age_seconds', { priority: 'trainee' })).toBeGreaterThanOrEqual(7200);
  expect(waiting.value('waymark_outbox_age_seconds', { priority: 'urgent' })).toBeGreaterThanOrEqual(600);
  expect(waiting.value('waymark_outbox_age_seconds', { priority: 'urgent' })).toBeLessThan(7200);
  expect(waiting.value('waymark_outbox_events')).toBe(2);
  await harness.sql('update outbox set done_at = now()');
  const handled = await scrape();
  expect([handled.value('waymark_outbox_age_seconds'), handled.value('waymark_outbox_events')]).toEqual([0, 0]);
});

test('the overdue time of the oldest unsent mail is reported, also if its worker died, and mail not yet due does not count', async () => {
  await mailTo('TRAINEE', 'PLANNED', '3 hours');
  await mailTo('STAFF', 'PLANNED', '-1 hour');
  await mailTo('STAFF', 'SENDING', '5 hours', 'look-today');
  await harness.sql("update message set lease_until = now() - interval '1 hour', attempts = 1 where state = 'SENDING'");
  const due = await scrape();
  expect(due.value('waymark_mail_due_age_seconds', { priority: 'trainee' })).toBeGreaterThanOrEqual(3 * 3600);
  expect(due.value('waymark_mail_due_age_seconds', { priority: 'urgent' })).toBeGreaterThanOrEqual(5 * 3600);
  expect(due.value('waymark_mail_due_age_seconds', { priority: 'other' })).toBe(0);
  expect(due.value('waymark_mail_due')).toBe(2);
});

test('parked and unknown messages are counted by kind of recipient', async () => {
  await mailTo('TRAINEE', 'UNKNOWN');
  await mailTo('STAFF', 'PARKED');
  await mailTo('STAFF', 'PARKED');
  const counted = await scrape();
  const of = (state: string, recipient: string): number | undefined => counted.value('waymark_messages_undelivered', { state, recipient });
  expect([of('unknown', 'trainee'), of('parked', 'staff'), of('parked', 'trainee'), of('unknown', 'staff')]).toEqual([1, 2, 0, 0]);
});

test('the backlog is left out while the database does not answer the worker, and all else is reported', async () => {
  const lock = await harness.owner.connect();
  try {
    await lock.query('begin; lock table outbox in access exclusive mode');
    const locked = await scrape();
    expect([locked.value('waymark_outbox_age_seconds'), locked.value('waymark_database_pool_size', { login: 'worker' })]).toEqual([
      undefined,
      expect.any(Number),
    ]);
  } finally {
    await lock.query('rollback');
    lock.release();
  }
  expect((await scrapeWith((one) => one.value('waymark_outbox_age_seconds') !== undefined)).value('waymark_outbox_age_seconds')).toBe(0);
}, 60_000);

test('each mail is counted by the response of the mail server', async () => {
  await waitUntilIdle(harness);
  const mail = harness.app.get(Mail);
  const send = (): Promise<unknown> => mail.send({ id: randomUUID(), to: 'her@example.net', subject: 'News', text: 'Something waits for you.' });
  const outcomes = async (): Promise<number[]> => {
    const scraped = await scrape();
    return ['sent', '4xx', '5xx', 'cut', 'timeout', 'unreachable'].map((outcome) => scraped.value('waymark_mail_attempts_total', { outcome }) ?? NaN);
  };
  expect(await outcomes()).toEqual([0, 0, 0, 0, 0, 0]);
  for (const behaviour of ['TAKES', 'DEFERS', 'REFUSES', 'TAKES_THEN_CUTS'] as const) {
    peer.behaviour = behaviour;
    await send();
  }
  expect(await outcomes()).toEqual([1, 1, 1, 1, 0, 0]);
  line.isDead = true;
  await send();
  expect(await outcomes()).toEqual([1, 1, 1, 1, 1, 0]);
  line.end();
  await send();
  expect(await outcomes()).toEqual([1, 1, 1, 1, 1, 1]);
}, 60_000);
