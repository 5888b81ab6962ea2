// `npm run bench:delivery`: how many waiting mails the workers send per second, compared with a bare loop
// that makes the same row writes and sends over the same connections. `docs/benchmarks.md` explains each
// figure.
// - `--smoke`: a few mails, to check that it runs and that each is sent once
// - `--mails=11000`: how many mails wait
// - `--only=…`: only the runs whose name contains this text, and the bare loop
import { fork, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { say } from '../scripts/say.mjs';
import { startRedis } from '../scripts/redis.mjs';
import { openInstallation, requireService } from './access/installation.mjs';
import { createWaitingMails, countWaitingAmong, statesOf } from './delivery/waiting-mails.sql.mjs';
import { Figures } from './matching/figures.mjs';

const isSmoke = process.argv.includes('--smoke');
const option = (name) => process.argv.find((arg) => arg.startsWith(`--${name}=`))?.slice(name.length + 3);
const only = option('only') ?? '';
const MAILS = Number(option('mails') ?? (isSmoke ? 50 : 11_000));
/** A slow mail server gets fewer mails, so that the run ends. */
const SLOW_MAILS = isSmoke ? 20 : Math.min(MAILS, 1_500);
const MIN_RATIO_TO_BARE = 0.5;
const CONCURRENCY = 10;
const TIMEOUT_MS = 30 * 60_000;

const figures = new Figures();
const installation = await openInstallation({ durable: true });
const redis = await startRedis({ directory: join(installation.environment.WAYMARK_DATA_DIR, 'redis') });
const client = new pg.Client({ connectionString: installation.superuser });
client.on('error', () => {}); // the server is stopped at the end
try {
  await client.connect();
  figures.machine();
  const bare = await measure('a bare loop', { mails: MAILS, run: runBareLoop });
  for (const [queue, url] of [['PostgreSQL', undefined], ...(redis ? [['Redis', redis.url]] : [])]) {
    for (const workers of [1, 2]) {
      const name = `waiting mails, queue in ${queue}, ${workers} ${workers === 1 ? 'worker' : 'workers'}`;
      if (!name.includes(only)) continue;
      const rate = await measure(name, { mails: MAILS, run: runWorkers(workers, url) });
      figures.add(name, rate, 'a second', { peer: 'a bare loop with the same row writes', peerValue: bare, ratio: rate / bare });
      if (workers === 1) figures.floor(`${name}: of a bare loop`, rate / bare, MIN_RATIO_TO_BARE);
    }
    for (const delayMs of [100, 300]) {
      const name = `waiting mails, queue in ${queue}, 2 workers, a mail server that takes ${delayMs} ms`;
      if (name.includes(only)) figures.add(name, await measure(name, { mails: SLOW_MAILS, delayMs, run: runWorkers(2, url) }), 'a second');
    }
  }
} finally {
  await client.end();
  await redis?.stop();
  await installation.close();
}
if (figures.missed.length > 0) say(`bench: missed: ${figures.missed.join('; ')}`);
process.exitCode = figures.missed.length > 0 && !isSmoke ? 1 : 0;

/** @returns mails per second; throws unless each mail was sent exactly once */
async function measure(name, { mails, delayMs = 0, run }) {
  say(`bench: ${name}`);
  await createWaitingMails(client, mails);
  const sink = fork('bench/delivery/sink.mjs', [String(delayMs)]);
  const [{ port }] = await once(sink, 'message');
  const url = `smtp://127.0.0.1:${port}`;
  const seconds = await run(url, () => secondsUntilSent(sink, mails));
  const states = await statesOf(client);
  const { ids } = await askOf(sink, 'which?');
  sink.disconnect();
  const received = await countWaitingAmong(client, ids);
  if (states.SENT !== mails || received !== mails) throw new Error(`${name}: ${received} mails arrived, ${JSON.stringify(states)}`);
  return mails / seconds;
}

async function askOf(sink, question) {
  sink.send(question);
  return (await once(sink, 'message'))[0];
}

/** Seconds from the first mail that arrived until all are recorded as sent. */
async function secondsUntilSent(sink, mails) {
  let first;
  for (const until = performance.now() + TIMEOUT_MS; performance.now() < until; await pause(first ? 100 : 5)) {
    const { count } = await askOf(sink, 'how many?');
    if (!first && count > 0) first = performance.now();
    if (count >= mails && (await statesOf(client)).SENT === mails) return (performance.now() - first) / 1000;
  }
  throw new Error(`not all mails were sent: ${JSON.stringify(await statesOf(client))} of ${mails}`);
}

function runWorkers(count, redisUrl) {
  return async (smtp, sent) => {
    const environment = { ...installation.environment, SMTP_URL: smtp, WAYMARK_SMTP_CLEAR_TEXT: 'same-host', ...(redisUrl ? { REDIS_URL: redisUrl } : {}) };
    const workers = Array.from({ length: count }, () =>
      spawn(process.execPath, ['dist/worker.js'], { env: environment, stdio: ['ignore', 'ignore', 'ignore'] }),
    );
    try {
      return await sent();
    } finally {
      for (const worker of workers) worker.kill('SIGTERM');
      await Promise.all(workers.map((worker) => worker.exitCode ?? once(worker, 'exit')));
    }
  };
}

/**
 * Checks neither rules nor consents: it claims, notes the hand-over, sends and records, each in one committed
 * statement, with the same concurrency as a worker.
 */
async function runBareLoop(smtp, sent) {
  const { SmtpConnections } = requireService('./platform/mail/smtp.js');
  const pool = new pg.Pool({ connectionString: installation.superuser, max: CONCURRENCY });
  const connections = new SmtpConnections({ url: new URL(smtp), needsTls: false });
  const { rows } = await pool.query("select institution_id, id from message where state = 'PLANNED'");
  const rawOf = ({ id }) =>
    Buffer.from(`Message-ID: <${id}@waymark.invalid>\r\nFrom: jobs@waymark.invalid\r\nTo: you@example.net\r\nSubject: news\r\n\r\nThere is news for you.\r\n`);
  const write = (set, key) => pool.query(`update message set ${set} where institution_id = $1 and id = $2`, key);
  const work = async () => {
    for (let row = rows.pop(); row; row = rows.pop()) {
      const key = [row.institution_id, row.id];
      await write("state = 'SENDING', attempts = attempts + 1, lease_until = now() + interval '30 seconds'", key);
      await write('handed_over_at = now()', key);
      await connections.send({ from: 'jobs@waymark.invalid', to: 'you@example.net', raw: rawOf(row) });
      await write("state = 'SENT', sent_at = now(), lease_until = null", key);
    }
  };
  const seconds = sent();
  await Promise.all(Array.from({ length: CONCURRENCY }, work));
  connections.close();
  await pool.end();
  return seconds;
}
