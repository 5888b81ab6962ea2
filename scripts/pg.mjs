// A private PostgreSQL 18 from npm: it needs no installation and no root, and also works as root. Its files
// are in `<directory>/pg`.
import { spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, openSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { pgPrograms, unprivileged } from './pg-binaries.mjs';
import { say, Stop } from './say.mjs';

const SUPERUSER = 'waymark';
const START_MS = 60_000;
const STOP_MS = 15_000;
const START_TRIES = 5;
/**
 * Sorts text identically on every machine and classifies Khmer letters as letters: with plain C, trigrams of
 * Khmer words are empty.
 */
const LOCALE = ['--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', ...(process.platform === 'linux' ? ['--lc-ctype=C.UTF-8'] : [])];

/**
 * The server that runs on this directory, or undefined. A server left running by a killed launcher is also
 * found.
 */
export async function findPg({ directory, database = 'waymark' }) {
  const home = resolve(directory);
  const existing = postmaster(home);
  if (!existing) return undefined;
  for (const until = Date.now() + START_MS; isPostmaster(existing.pid, home); await sleep(100)) {
    if (await acceptsConnections(urlOf(home, existing.port, 'postgres'))) return running(home, existing, database, true);
    if (Date.now() > until) throw new Stop(`PostgreSQL (process ${existing.pid}) runs on ${home} but does not answer; see ${join(home, 'pg.log')}.`);
  }
  // The pid may now belong to another program; PostgreSQL would mistake that one for a running server and
  // refuse to start.
  rmSync(pidFile(home), { force: true });
  return undefined;
}

/**
 * Starts the server, or takes over the running one, and ensures that the database exists. `port`: for a test
 * that restarts a server on the same port.
 */
export async function startPg({ directory, durable = true, database = 'waymark', maxConnections = 200, port }) {
  const home = resolve(directory);
  mkdirSync(home, { recursive: true, mode: 0o711 }); // others may traverse to the cluster (root runs it as user nobody), but not list the folder
  const server = (await findPg({ directory: home, database })) ?? (await freshServer(home, { durable, maxConnections, database, port }));
  await makeDatabase(urlOf(home, server.port, 'postgres'), database);
  return server;
}

async function freshServer(home, { durable, maxConnections, database, port: wanted }) {
  const { postgres, initdb } = await pgPrograms();
  if (!existsSync(join(home, 'pg', 'PG_VERSION'))) makeCluster(home, initdb, durable);
  const settings = {
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    max_connections: maxConnections,
    timezone: 'UTC',
    // The server's log must contain no personal data: no literals of a failed statement, no "Key (name)=(…)".
    log_min_error_statement: 'panic',
    log_error_verbosity: 'terse',
    ...(durable ? {} : { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }),
  };
  // Retries, because another process may take the free port, and the last sessions of a killed server need a
  // moment to end.
  for (let attempt = 1; ; attempt++) {
    const port = wanted ?? (await freePort());
    const pid = await launch(home, postgres, { ...settings, port });
    if (pid !== undefined) return running(home, { pid, port }, database, false);
    if (attempt === START_TRIES) throw new Stop(`PostgreSQL did not start; see ${join(home, 'pg.log')}.`);
    await sleep(500);
  }
}

/**
 * Creates the cluster under a temporary name and renames it when complete: a cluster left incomplete by a
 * killed initdb is never started.
 */
function makeCluster(home, initdb, durable) {
  const draft = join(home, 'pg.new');
  const passwordCopy = join(home, 'pg.password');
  const user = unprivileged(initdb, join(home, 'pg'));
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(draft, { mode: 0o700 });
  const password = randomBytes(24).toString('base64url');
  for (const file of [passwordFile(home), passwordCopy]) writeFileSync(file, password, { mode: 0o600 });
  for (const path of [draft, passwordCopy]) user.prepare(path);
  const initdbOptions = ['-D', draft, '-U', SUPERUSER, '-A', 'scram-sha-256', `--pwfile=${passwordCopy}`, '--encoding=UTF8', ...LOCALE];
  const [command, args, options] = user.command(durable ? initdbOptions : [...initdbOptions, '--no-sync']);
  const { status, error, stderr } = spawnSync(command, args, { ...options, encoding: 'utf8' });
  rmSync(passwordCopy, { force: true });
  if (status !== 0) {
    rmSync(draft, { recursive: true, force: true });
    const remedy = process.getuid?.() === 0 ? ' PostgreSQL does not run as root: use another account, or a folder that others may enter.' : '';
    throw new Stop(`PostgreSQL could not be set up in ${home}.${remedy} ${error?.message ?? ''}${stderr ?? ''}`);
  }
  rmSync(join(home, 'pg'), { recursive: true, force: true });
  renameSync(draft, join(home, 'pg'));
}

/**
 * Returns the pid of the started server when it accepts connections, or undefined if it exits before that.
 */
async function launch(home, postgres, settings) {
  const flags = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const cluster = join(home, 'pg');
  const [command, args, options] = unprivileged(postgres, cluster).command(['-D', cluster, ...flags]);
  const log = openSync(join(home, 'pg.log'), 'a', 0o600);
  // Detached, so that Ctrl-C reaches the launcher first and the server is stopped last.
  const child = spawn(command, args, { ...options, detached: true, stdio: ['ignore', log, log] });
  let hasExited = false;
  child.once('exit', () => (hasExited = true));
  child.once('error', () => (hasExited = true));
  child.unref();
  for (const until = Date.now() + START_MS; !hasExited && Date.now() < until; await sleep(30)) {
    if (await acceptsConnections(urlOf(home, settings.port, 'postgres'))) return child.pid;
  }
  if (!hasExited) child.kill('SIGQUIT');
  return undefined;
}

const running = (home, { pid, port }, database, reused) => ({
  url: urlOf(home, port, database),
  port,
  reused,
  isRunning: () => isPostmaster(pid, home),
  /** Stops the server, unless another launcher or command still uses it: the last one to leave stops it. */
  async leave() {
    if (await hasOtherSessions(urlOf(home, port, 'postgres'))) say('PostgreSQL is still in use by another command and stays up');
    else await stop(home, pid);
  },
  stop: () => stop(home, pid),
});

async function stop(home, pid) {
  const hasEndedWithin = async (patienceMs) => {
    for (const until = Date.now() + patienceMs; Date.now() < until; await sleep(25)) if (!isPostmaster(pid, home)) return true;
    return false;
  };
  if (!isPostmaster(pid, home)) return;
  process.kill(pid, 'SIGINT'); // "fast": ends the sessions and writes everything
  if (await hasEndedWithin(STOP_MS)) return;
  process.kill(pid, 'SIGQUIT'); // "immediate": the next start recovers from the log
  await hasEndedWithin(STOP_MS);
}

const pidFile = (home) => join(home, 'pg', 'postmaster.pid');
const passwordFile = (home) => join(home, 'postgres-password');

function urlOf(home, port, database) {
  if (!existsSync(passwordFile(home)))
    throw new Stop(`${passwordFile(home)} is missing: put it back, or remove ${join(home, 'pg')} to start with an empty database.`);
  return `postgres://${SUPERUSER}:${readFileSync(passwordFile(home), 'utf8').trim()}@127.0.0.1:${port}/${database}`;
}

/** Reads the server's own pid file: line 1 is its pid, line 4 its port. */
function postmaster(home) {
  if (!existsSync(pidFile(home))) return undefined;
  const [pid, , , port] = readFileSync(pidFile(home), 'utf8').split('\n').map(Number);
  return pid > 0 && port > 0 ? { pid, port } : undefined;
}

/** Whether the process is alive and is this cluster's server: the system reuses pids. */
function isPostmaster(pid, home) {
  if (existsSync('/proc/self/cmdline')) {
    try {
      return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0').includes(join(home, 'pg')); // empty for a dead child that is not yet reaped
    } catch {
      return false;
    }
  }
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

async function withClient(connectionString, work) {
  const client = new pg.Client({ connectionString, connectionTimeoutMillis: 2000 });
  client.on('error', () => {}); // if the server stops, the running query fails and reports it
  try {
    await client.connect();
    return await work(client);
  } finally {
    await client.end().catch(() => {});
  }
}

const acceptsConnections = (url) =>
  withClient(url, () => true).catch((failure) => {
    if (failure.code === '28P01') throw new Stop('The private PostgreSQL refuses the password in the data directory (postgres-password).');
    return false;
  });

async function hasOtherSessions(url) {
  const others = "select from pg_stat_activity where backend_type = 'client backend' and pid <> pg_backend_pid()";
  try {
    // Sessions of a process that just exited end within a moment.
    for (const until = Date.now() + 1000; Date.now() < until; await sleep(100)) {
      if ((await withClient(url, (client) => client.query(others))).rowCount === 0) return false;
    }
    return true;
  } catch {
    return false;
  }
}

const makeDatabase = (url, database) =>
  withClient(url, async (client) => {
    const { rowCount } = await client.query('select from pg_database where datname = $1', [database]);
    if (!rowCount) await client.query(`create database ${client.escapeIdentifier(database)}`);
  });

/** A port that is free at this moment. */
export const freePort = () =>
  new Promise((found, failed) => {
    const probe = createServer().once('error', failed);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => found(port));
    });
  });
