import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { build } from './build.mjs';
import { dataDirectory, loginsIn, readSettings } from './environment.mjs';
import { readOptions } from './options.mjs';
import { installPackages } from './packages.mjs';
import { say, Stop } from './say.mjs';
import { StopRequests } from './steps.mjs';
import { supervise } from './supervise.mjs';

/** A server whose launcher was killed needs a moment to notice that and to finish its work. */
const PORT_WAIT_MS = 5000;
const POSTGRES_CHECK_MS = 1000;

/**
 * `npm start`: does everything from a fresh clone to a running service, with API and worker in one process.
 */
export async function start(args) {
  readOptions('npm start', args);
  await installPackages();
  await build();
  const { port, host } = readSettings(process.env);
  await requireFreePort(port, host);
  const stops = new StopRequests();
  const environment = { ...process.env, PORT: String(port), WAYMARK_DATA_DIR: dataDirectory(process.env) };
  const postgres = environment.DATABASE_URL ? undefined : await ownPostgres(environment);
  try {
    return await serve(args, stops, environment);
  } finally {
    await postgres?.leave();
  }
}

/** Starts the private PostgreSQL, and starts it again on its port if it ends before `leave()`. */
export async function ownPostgres(environment) {
  const { startPg } = await import('./pg.mjs'); // imported only now, because the install above provides its package
  say('starting PostgreSQL');
  let postgres = await startPg({ directory: environment.WAYMARK_DATA_DIR });
  environment.DATABASE_URL = postgres.url;
  const restart = async () => {
    say('PostgreSQL ended unexpectedly; starting it again');
    postgres = await startPg({ directory: environment.WAYMARK_DATA_DIR, port: postgres.port });
  };
  let restarted;
  const watch = setInterval(() => {
    if (postgres.isRunning()) return;
    restarted ??= restart()
      .catch((failure) => say(`PostgreSQL did not start again: ${failure.message}`))
      .finally(() => (restarted = undefined));
  }, POSTGRES_CHECK_MS).unref();
  return {
    async leave() {
      clearInterval(watch);
      await restarted;
      await postgres.leave();
    },
  };
}

async function serve(args, stops, environment) {
  const first = loadServer(args, stops, environment);
  say('preparing the database');
  const prepared = await stops.attend(process.execPath, ['--enable-source-maps', 'dist/prepare.js'], { stdio: ['ignore', 2, 2], env: environment });
  if (prepared.code !== 0 || stops.any) {
    first.child.kill(stops.any ? 'SIGTERM' : 'SIGKILL');
    const { code, signal } = await first.end;
    if (stops.any && (code === 0 || signal === 'SIGTERM')) return 0;
    throw new Stop('Cannot prepare the database. See the output above.');
  }
  let next = first;
  return supervise(() => {
    const server = next ?? loadServer(args, stops, environment);
    next = undefined;
    server.child.send(loginsIn(environment), () => {}); // a server that has already exited reports this by its exit code
    return server;
  }, stops);
}

/** The server loads its modules while the database is prepared, and waits for the logins. */
export function loadServer(args, stops, environment) {
  // The migrator's URL is not passed on: a compromised server must not be able to change tables or roles.
  const { DATABASE_URL: _migrator, ...serverEnvironment } = environment;
  const command = ['--enable-source-maps', 'dist/main.js', '--with-worker', ...args];
  // The IPC channel transmits the logins, and its end shows the server that the launcher died, even suddenly.
  const server = stops.launch(process.execPath, command, { stdio: ['inherit', 'inherit', 'inherit', 'ipc'], env: serverEnvironment });
  server.end.catch(() => {}); // awaited after the database is prepared
  return server;
}

export async function requireFreePort(port, host) {
  for (const until = Date.now() + PORT_WAIT_MS; ; await sleep(250)) {
    const failure = await listenFailure(port, host);
    if (failure === undefined) return;
    if (failure === 'EACCES') throw new Stop(`Port ${port} may not be used by this account. Choose one above 1023: PORT=3000 npm start`);
    if (failure !== 'EADDRINUSE') throw new Stop(`Port ${port} cannot be used (${failure}). Choose another: PORT=${port + 1} npm start`);
    if (Date.now() > until) throw new Stop(`Port ${port} is taken by another program. Stop that one, or choose another port: PORT=${port + 1} npm start`);
  }
}

const listenFailure = (port, host) =>
  new Promise((resolve) => {
    const probe = createServer().once('error', (failure) => resolve(failure.code));
    probe.listen(port, host, () => probe.close(() => resolve(undefined)));
  });
