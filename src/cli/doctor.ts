import { statfs } from 'node:fs/promises';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import Redis from 'ioredis';
import { OWNER } from '../platform/security/actor';
import { checkGuards } from '../platform/database/boot-check';
import { Database } from '../platform/database/database';
import { missingMigrations } from '../platform/database/setup/migrations';
import { missingPepper, PEPPER_USE, type PepperUse } from '../platform/security/peppers';
import { readSettings, type Settings } from '../platform/settings';
import { readClock } from '../platform/database/clock';
import { areLargeObjectsOpen, hasQueueTables, serverVersion } from '../platform/database/diagnostics';
import { loadedRelease } from '../features/skills/skills.service';
import type { Tx } from '../platform/database/tx';
import { aheadText } from './clock';
import type { CommandResult } from './command-result';

/** The result of one check. */
interface Finding {
  readonly what: string;
  readonly well: boolean;
  readonly says: string;
}

const MIN_NODE = [20, 19] as const;
const MIN_POSTGRES = 150_000;
/** PostgreSQL stops when the disk is full; this much lasts for some weeks. */
const MIN_FREE_MB = 500;
const TIMEOUT_MS = 5_000;

/** Checks everything that a start needs, without starting or changing anything. */
export async function doctor(environment: NodeJS.ProcessEnv): Promise<CommandResult> {
  const findings: Finding[] = [await runCheck('waymark', async () => `version ${version()}`), await runCheck('node', async () => nodeVersion())];
  let settings: Settings | undefined;
  findings.push(
    await runCheck('settings', async () => {
      settings = readSettings(environment);
      return `read; ${settings.production ? 'production' : 'not production'}, ${settings.demo ? 'demo' : 'no demo'}, mail ${settings.smtpUrl ? 'by SMTP' : 'as files'}`;
    }),
  );
  if (settings)
    findings.push(...(await databaseFindings(settings)), await runCheck('queue', checkQueue(settings)), await runCheck('disk', checkDisk(settings)));
  const failures = findings.filter(({ well }) => !well).length;
  return {
    refused: failures > 0,
    lines: findings.map(({ what, well, says }) => `${well ? 'ok   ' : 'WRONG'} ${what.padEnd(10)} ${says}`),
    document: { well: failures === 0, findings },
  };
}

async function runCheck(what: string, check: () => Promise<string>): Promise<Finding> {
  try {
    return { what, well: true, says: await check() };
  } catch (error) {
    return { what, well: false, says: (error as Error).message.replace(/\s+/g, ' ') || (error as NodeJS.ErrnoException).code || 'does not answer' };
  }
}

function version(): string {
  return (JSON.parse(readFileSync(join(__dirname, '..', '..', 'package.json'), 'utf8')) as { version: string }).version;
}

function nodeVersion(): string {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const isOld = major < MIN_NODE[0] || (major === MIN_NODE[0] && minor < MIN_NODE[1]);
  if (isOld) throw new Error(`version ${process.versions.node} is too old. Install ${MIN_NODE.join('.')} or newer.`);
  return `version ${process.versions.node}`;
}

async function databaseFindings(settings: Settings): Promise<Finding[]> {
  const url = settings.databases.migrator;
  const missing: Finding = { what: 'database', well: false, says: 'DATABASE_URL is missing. Use `npm run waymark -- doctor`, or set it.' };
  if (!url) return [missing];
  const database = new Database({ owner: url });
  const inTransaction = (work: (tx: Tx) => Promise<string>) => () => database.transaction(OWNER, work, false);
  try {
    const connection = await runCheck('database', async () => {
      await database.onModuleInit();
      return inTransaction(checkPostgresVersion)();
    });
    if (!connection.well) return [connection];
    return [
      connection,
      await runCheck('migrated', inTransaction(checkMigrations)),
      await runCheck('guards', inTransaction(checkTableGuards)),
      await runCheck('pepper', inTransaction(checkPepper(settings))),
      await runCheck('logins', inTransaction(checkLoginPrivileges)),
      await runCheck('clock', inTransaction(checkClock)),
    ];
  } finally {
    await database.onApplicationShutdown();
  }
}

async function checkPostgresVersion(tx: Tx): Promise<string> {
  const { version, name } = await serverVersion(tx);
  if (version < MIN_POSTGRES) throw new Error(`PostgreSQL ${name} is too old. Use 15 or newer.`);
  return `PostgreSQL ${name} answers`;
}

async function checkMigrations(tx: Tx): Promise<string> {
  const missing = await missingMigrations(tx);
  if (missing.length > 0) throw new Error(`${missing.length} migrations are missing. Start the service, or run node dist/prepare.js.`);
  const release = await loadedRelease(tx);
  if (!release) throw new Error('The taxonomy is not loaded. Start the service, or run node dist/prepare.js.');
  return `up to date, ${release.id} with ${release.skills} skills`;
}

async function checkTableGuards(tx: Tx): Promise<string> {
  await checkGuards(tx);
  return 'row-level security protects every table';
}

const checkPepper =
  ({ peppers }: Settings) =>
  async (tx: Tx): Promise<string> => {
    const uses = await tx.query<PepperUse>(PEPPER_USE);
    const missing = missingPepper(peppers, uses);
    if (missing) throw new Error(`WAYMARK_PEPPER ${missing.problem}. ${missing.remedy}`);
    const older = uses.filter(({ id }) => id !== peppers[0]?.id);
    const [pins, codes] = [older.reduce((sum, use) => sum + use.pins, 0), older.reduce((sum, use) => sum + use.codes, 0)];
    return `${peppers.length} ${peppers.length === 1 ? 'key' : 'keys'}; ${pins} PINs and ${codes} check-in codes are not under the newest`;
  };
/**
 * Only a superuser can close these, and a hosted database may not offer one: reported, but no reason to
 * refuse the start.
 */
async function checkLoginPrivileges(tx: Tx): Promise<string> {
  if (await areLargeObjectsOpen(tx)) return 'large objects, DO and pg_stat_activity stay open to our logins: DATABASE_URL is no superuser';
  return 'large objects, DO and pg_stat_activity are closed to our logins';
}

async function checkClock(tx: Tx): Promise<string> {
  const ahead = aheadText((await readClock(tx, 0)).seconds);
  return ahead === '' ? 'real time' : `${ahead} ahead of real time (clock reset returns to real time)`;
}

const checkQueue =
  ({ redisUrl, databases }: Settings) =>
  async (): Promise<string> => {
    if (redisUrl) return checkRedisQueue(redisUrl);
    if (!databases.queue) throw new Error('DATABASE_URL_QUEUE is missing. Take it from database-logins.json in the data directory, or set REDIS_URL.');
    if (!(await hasQueueTables(databases.queue, TIMEOUT_MS))) throw new Error('has no tables. Start the service, or run node dist/prepare.js.');
    return 'in PostgreSQL, answers';
  };

async function checkRedisQueue(url: string): Promise<string> {
  // no ready check, because it has no timeout: a Redis may accept connections and never answer
  const timeouts = { connectTimeout: TIMEOUT_MS, commandTimeout: TIMEOUT_MS, enableReadyCheck: false };
  const redis = new Redis(url, { lazyConnect: true, ...timeouts, maxRetriesPerRequest: 0, retryStrategy: () => null });
  redis.on('error', () => {});
  try {
    await redis
      .connect()
      .then(() => redis.ping())
      .catch(() => {
        throw new Error('The Redis of REDIS_URL does not answer. Start it, or leave REDIS_URL out to keep the queue in PostgreSQL.');
      });
    const policy = /maxmemory_policy:(\S+)/.exec(await redis.info('memory'))?.[1];
    if (policy && policy !== 'noeviction') throw new Error(`Redis may drop jobs (maxmemory-policy ${policy}). Set it to noeviction.`);
    return 'in Redis, answers';
  } finally {
    redis.disconnect();
  }
}

const checkDisk =
  ({ dataDirectory }: Settings) =>
  async (): Promise<string> => {
    const free = await freeMegabytes(dataDirectory);
    if (free < MIN_FREE_MB) throw new Error(`${free} MB are free for ${dataDirectory}. Make room: PostgreSQL stops when the disk is full.`);
    return `${(free / 1024).toFixed(1)} GB free for ${dataDirectory}`;
  };

/**
 * Before the first start the data directory does not exist: then the nearest existing parent folder is
 * measured.
 */
async function freeMegabytes(folder: string): Promise<number> {
  try {
    const { bavail, bsize } = await statfs(folder);
    return Math.floor((bavail * bsize) / 1024 / 1024);
  } catch (error) {
    if (dirname(folder) === folder) throw error;
    return freeMegabytes(dirname(folder));
  }
}
