import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Queue } from 'bullmq';
import Redis from 'ioredis';
import { Canaries, formsOf } from '../harness/data/canaries';
import { waitUntilIdle } from '../harness/wait-until-idle';
import { Harness } from '../harness/harness';
import { testRedisUrl } from '../harness/test-redis';
import { LeakJourney } from './support/leak-journey';
import { addressesIn, bytes, cookieNames, crawl, everyKey, type Heard, isError, listeningTo, queueTables, rowsOf, until } from './support/leak-sinks';
import { MailPeer } from './support/mail-peer';
import { endAll, freePort, type Running, startApi, startWorker } from './support/processes';

/**
 * Protected data does not leak: personal data and credentials from a complete scenario appear only in the
 * rows that are meant to hold them. The service runs as in production, in separate processes whose complete
 * output is searched.
 */
const IN_FULL = process.env['CI'] === 'true';
/**
 * The reasons of holds and suspensions are stored only in the audit log, because the reason must be known
 * later.
 */
const MAY_STAND_IN_AUDIT = ['reason of a hold'];
/** The link in a mail contains its token, and so does the address it opens; that page sends no referrer. */
const MAY_STAND_IN_ADDRESSES = ['link token'];
/** A mail contains its recipient's address. */
const MAY_STAND_IN_HER_MAIL = ['her e-mail'];
const CODES = ['code that confirms an address', 'code of an invitation', 'code for a new password'];
const MAY_STAND_IN_THEIR_MAIL = ['link token', ...CODES];

let peer: MailPeer;
beforeAll(async () => void (peer = await new MailPeer().start()));
afterAll(() => peer.end());

interface Place {
  readonly name: string;
  readonly read: () => Promise<Buffer> | Buffer;
  /** A text that must be found there; otherwise the place was not read. */
  readonly holds: string;
  readonly may?: readonly string[];
}

const onlyLeaks = (findings: readonly (readonly [string, readonly string[]])[]): object =>
  Object.fromEntries(findings.filter(([, canaries]) => canaries.length > 0));

describe.each(['PostgreSQL', ...(testRedisUrl && IN_FULL ? ['Redis'] : [])])('with its queue in %s', (backend) => {
  let harness: Harness;
  let journey: LeakJourney;
  let api: Running;
  let worker: Running;
  let metricsPort: number;
  let workersMetricsPort: number;
  let reference: string;
  const responses: Heard[] = [];
  let herMails: string[] = [];
  /** Jobs are deleted when they are done, so this reads the queue before any worker runs. */
  let waiting: Buffer;
  const queue = (): Promise<Buffer> => (backend === 'Redis' ? everyKey(testRedisUrl as string) : queueTables(harness));

  beforeAll(async () => {
    peer.reset();
    if (backend === 'Redis') {
      const redis = new Redis(testRedisUrl as string);
      await redis.flushdb();
      redis.disconnect();
    }
    harness = await Harness.start({ loadsIndexAtStart: true });
    metricsPort = await freePort();
    workersMetricsPort = await freePort();
    const environment = {
      ...harness.environment(),
      NODE_ENV: 'production',
      WAYMARK_BASE_URL: 'https://jobs.example.org',
      WAYMARK_ACCESS_LOG: 'on',
      ...(backend === 'Redis' ? { REDIS_URL: testRedisUrl as string } : { SMTP_URL: peer.url, WAYMARK_SMTP_CLEAR_TEXT: 'same-host' }),
    };
    api = await startApi({ ...environment, WAYMARK_METRICS_PORT: String(metricsPort) });
    const inside = harness.url;
    harness.url = api.url;
    journey = new LeakJourney(harness);
    await listeningTo(api.url, responses, async () => {
      await journey.staffArrive();
      await journey.anEmployerRegisters();
      await journey.registerTrainee();
      await journey.placeTrainee();
      await journey.reportDanger();
      await journey.badRequests();
      reference = await journey.somethingBreaks();
      waiting = await queue();
      worker = await startWorker({ ...environment, WAYMARK_METRICS_PORT: String(workersMetricsPort) });
      await waitUntilIdle(harness);
      await journey.theOwnerConfirms((address) => mailsTo(address).join('\n'));
      await waitUntilIdle(harness);
      await journey.aColleagueJoins((address) => mailsTo(address).join('\n'));
      await journey.answerEmployerCheckIn();
      await tellOfCheckIn();
      await waitUntilIdle(harness);
      herMails = mailsTo(journey.herAddress);
      await aMailIsRefused();
      await aJobFails();
      for (const [person, entrance] of [
        [journey.officer, `/staff/trainees/${journey.traineeId}`],
        [journey.officer, '/staff'],
        [journey.lead, '/staff'],
        [journey.lead, '/staff/alerts'],
        [journey.caseWorker, '/staff'],
        [journey.employer.user, '/employer'],
        [journey.her, '/'],
      ] as const)
        await crawl(api.url, person, entrance);
    });
    harness.url = inside;
  }, 180_000);
  afterAll(async () => {
    endAll();
    await harness.end();
  });

  /** As the scheduler does when a check-in is due. */
  const tellOfCheckIn = (): Promise<unknown> =>
    harness.sql("insert into outbox (id, event, subject_id, occurred_at) values (gen_random_uuid(), 'EmployerCheckInRequested', $1, app.now())", [
      journey.checkIn.id,
    ]);

  function mailsTo(address: string): string[] {
    if (backend === 'PostgreSQL') return peer.to(address).map(({ text }) => text);
    const folder = join(harness.folder, 'mail');
    return readdirSync(folder)
      .map((file) => readFileSync(join(folder, file), 'utf8'))
      .filter((text) => text.includes(`To: ${address}`));
  }

  /** A mail server whose rejection names the unknown mailbox. */
  async function aMailIsRefused(): Promise<void> {
    peer.behaviour = 'REFUSES_BY_NAME';
    await harness.sql("insert into outbox (id, event, subject_id, occurred_at) select gen_random_uuid(), 'OfferAccepted', id, app.now() from offer");
    await until(() => backend === 'Redis' || worker.output().includes('mail was not delivered'));
    peer.behaviour = 'TAKES';
    await waitUntilIdle(harness);
  }

  /** A job of the worker fails, with the trainee's name in the database error. */
  async function aJobFails(): Promise<void> {
    await harness.sql(`create function app.break_off() returns trigger language plpgsql as $$ begin
      raise exception 'no message about "%"', (select string_agg(display_name, ',') from trainee) using detail = (select string_agg(display_name, ',') from trainee); end $$;
      create trigger break_off before insert on message for each row execute function app.break_off()`);
    await harness.sql("insert into outbox (id, event, subject_id, occurred_at) select gen_random_uuid(), 'OfferAccepted', id, app.now() from offer");
    await until(() => worker.output().includes('an event could not be dispatched'));
    await harness.sql('drop trigger break_off on message; drop function app.break_off()');
  }

  const metricsAt = async (port: number): Promise<Buffer> => bytes([await (await fetch(`http://127.0.0.1:${port}/metrics`)).text()]);
  const fileNames = (): Buffer => bytes(readdirSync(harness.folder, { recursive: true }).map(String));
  const places = async (): Promise<Place[]> => {
    const { id: outboxId } = await harness.one<{ id: string }>("select id from outbox where event = 'TraineeRegistered'");
    const firstFile = String(readdirSync(harness.folder, { recursive: true })[0] ?? '');
    return [
      { name: 'the log of the api', read: () => bytes([api.output()]), holds: reference },
      { name: 'the access log', read: () => bytes([api.output()]), holds: '"route":"/staff/trainees/:id"' },
      { name: 'the log of the worker', read: () => bytes([worker.output()]), holds: 'an event could not be dispatched' },
      { name: 'jobs before they were done', read: () => waiting, holds: 'outbox' },
      { name: 'the queue at the end', read: queue, holds: 'outbox' },
      { name: 'metrics', read: () => metricsAt(metricsPort), holds: 'route="/staff/trainees/:id"' },
      { name: 'metrics of the worker', read: () => metricsAt(workersMetricsPort), holds: 'waymark_mail_due_age_seconds' },
      {
        name: 'answers to what went wrong',
        read: () => bytes(responses.filter(isError).map(({ text }) => text)),
        holds: reference,
        may: MAY_STAND_IN_ADDRESSES,
      },
      { name: 'addresses', read: () => bytes(responses.flatMap(addressesIn)), holds: '/staff', may: MAY_STAND_IN_ADDRESSES },
      { name: 'names of cookies', read: () => bytes(responses.flatMap(cookieNames)), holds: '__Host-' },
      { name: 'names of files', read: fileNames, holds: firstFile },
      { name: 'outbox', read: () => rowsOf(harness, 'outbox'), holds: outboxId },
      { name: 'audit', read: () => rowsOf(harness, 'audit_pending'), holds: journey.traineeId, may: MAY_STAND_IN_AUDIT },
      { name: 'kept outcomes of requests', read: () => rowsOf(harness, 'idempotency'), holds: journey.traineeId },
      { name: 'what changed for matching', read: () => rowsOf(harness, 'match_change'), holds: journey.traineeId },
      { name: 'messages', read: () => rowsOf(harness, 'message'), holds: 'offer' },
      {
        name: 'tasks and reminders',
        read: async () => Buffer.concat([await rowsOf(harness, 'task'), await rowsOf(harness, 'reminder')]),
        holds: 'OPEN',
      },
    ];
  };

  test('names, addresses, texts, credentials, tokens and codes appear only in the rows that hold them', async () => {
    expect(journey.canaries.size).toBeGreaterThan(50);
    const findings: [string, string[]][] = [];
    for (const { name, read, may } of await places()) findings.push([name, journey.canaries.foundIn(await read(), may)]);
    expect(onlyLeaks(findings)).toEqual({});
  });

  test('each place was searched, because its known text is found', async () => {
    for (const { name, read, holds } of await places()) expect([name, (await read()).includes(holds)]).toEqual([name, true]);
    expect(responses.filter(({ url }) => url.includes('/staff')).length).toBeGreaterThan(5);
  });

  test('her mails contain only her address, and mails to others only the link they are for', () => {
    expect(herMails.length).toBeGreaterThan(0);
    expect(journey.canaries.foundIn(bytes(herMails), MAY_STAND_IN_HER_MAIL)).toEqual([]);
    for (const mail of herMails) expect(mail).toMatch(/^Subject: [^\r\n]*\r$/m);
    const others = peer.mails.filter(({ to }) => to !== journey.herAddress).map(({ text, to }) => text.replaceAll(to, ''));
    expect(journey.canaries.foundIn(bytes(others), MAY_STAND_IN_THEIR_MAIL)).toEqual([]);
  });

  test('every cookie is bound to its host, sent only over TLS, hidden from scripts and not sent from other sites', () => {
    const cookies = responses.flatMap(({ headers }) => headers.getSetCookie());
    expect(cookies.length).toBeGreaterThan(0);
    for (const cookie of cookies)
      expect(cookie).toMatch(/^__Host-wm-?\w*=(?=.*; Path=\/(;|$))(?=.*; HttpOnly)(?=.*; Secure)(?=.*; SameSite=(Lax|Strict))(?!.*; Domain)/);
  });

  test('the reason of a hold is found in the audit log, where it belongs (control: the search works)', async () => {
    expect(journey.canaries.foundIn(await rowsOf(harness, 'audit_pending'))).toEqual(['reason of a hold as it is']);
    expect(journey.canaries.foundIn(await rowsOf(harness, 'trainee')).map((one) => one.split(' as ')[0])).toContain('her name');
  });

  test('a canary placed in any place is found there', async () => {
    const planted = new Canaries();
    const name = planted.khmer('a name');
    const latin = planted.latin('a Latin name');
    const [first, second] = await Promise.all([
      harness.one<{ id: string }>('select gen_random_uuid() as id'),
      harness.one<{ id: string }>('select gen_random_uuid() as id'),
    ]);
    await harness.sql('insert into outbox (id, event, subject_id, occurred_at, done_at) values ($1, $2, $3, now(), now())', [first.id, name, second.id]);
    await harness.sql("insert into audit_pending (audience, action, subject_kind, detail) values ('staff', 'Planted', 'trainee', $1)", [
      JSON.stringify({ name, latin: Buffer.from(latin).toString('hex') }),
    ]);
    await harness.sql("insert into idempotency (actor, field, key, body_hash) values ('visitor', 'planted', $1, 'none')", [latin]);
    mkdirSync(join(harness.folder, 'planted'));
    writeFileSync(join(harness.folder, 'planted', `${encodeURIComponent(name)}.eml`), '');
    const Bull = backend === 'Redis' ? new Queue('planted', { connection: { url: testRedisUrl as string } }) : null;
    await Bull?.add('planted', { id: Buffer.from(name).toString('base64') });
    const read = async (place: string): Promise<string[]> => planted.foundIn(await ((await places()).find((one) => one.name === place) as Place).read());
    expect(await read('outbox')).toEqual(['a name as it is']);
    expect(await read('audit')).toEqual(['a name as it is', 'a Latin name hex']);
    expect(await read('kept outcomes of requests')).toEqual(['a Latin name as it is']);
    expect((await read('names of files'))[0]).toBe('a name percent');
    if (Bull) expect(await read('the queue at the end')).toEqual(['a name base64 at 0']);
    await Bull?.obliterate({ force: true });
    await Bull?.close();
    rmSync(join(harness.folder, 'planted'), { recursive: true });
  });
});

test('a process that crashes logs where, without the data that caused the error', async () => {
  const start = join(__dirname, '..', '..', 'dist', 'platform', 'http', 'start.js');
  const dies = `require('reflect-metadata'); require(${JSON.stringify(start)}).run(async () => { setTimeout(() => { throw new Error('nobody like "Qvorlane"'); }); await new Promise(() => {}); });`;
  const child = spawn(process.execPath, ['-e', dies], { env: { ...process.env, NODE_ENV: 'production' }, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const [code] = await once(child, 'close');
  expect([code, output.includes('uncaught exception'), output.includes('nobody like …'), output.includes('Qvorlane')]).toEqual([1, true, true, false]);
});

test('the search finds a canary in every encoding, anywhere in other bytes', () => {
  for (const kind of ['latin', 'khmer', 'words', 'email', 'phone', 'secret', 'token'] as const) {
    const canaries = new Canaries();
    const text = canaries[kind]('it');
    expect(canaries.foundIn(Buffer.from(`nothing of ${randomUUID()} here`))).toEqual([]);
    for (const [form, sought] of formsOf(text)) {
      const around = Buffer.concat([Buffer.from('before '), sought, Buffer.from(' after')]);
      expect([kind, form, canaries.foundIn(around).length > 0]).toEqual([kind, form, true]);
    }
    for (const before of ['', 'a', 'ab', 'abc']) {
      const hidden = Buffer.from(`${before}${text} and more`).toString('base64');
      expect([kind, before, canaries.foundIn(Buffer.from(hidden)).length > 0]).toEqual([kind, before, true]);
      expect(canaries.foundIn(Buffer.from(hidden.replaceAll('+', '-').replaceAll('/', '_'))).length).toBeGreaterThan(0);
    }
  }
});

test('a six-digit code is found on its own, but not inside an id or a timestamp', () => {
  const canaries = new Canaries();
  canaries.keep('a code', '482915');
  for (const text of ['code 482915.', '"482915"', 'a=482915&']) expect(canaries.foundIn(Buffer.from(text))).toEqual(['a code as it is']);
  for (const text of ['12:00:00.482915+07', '1482915', 'a-482915b', '4829150']) expect(canaries.foundIn(Buffer.from(text))).toEqual([]);
});
