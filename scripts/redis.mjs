// A private Redis for tests, from the redis-server of this machine.
import { spawn } from 'node:child_process';
import { accessSync, constants, existsSync, mkdirSync, openSync, readFileSync } from 'node:fs';
import { connect } from 'node:net';
import { delimiter, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from './pg.mjs';
import { Stop } from './say.mjs';
import { ended } from './steps.mjs';

const START_MS = 10_000;
/** One for each test process. */
const DATABASES = 256;

const pidFile = (directory) => join(directory, 'redis.pid');

function redisProgram() {
  return (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, 'redis-server'))
    .find((file) => {
      try {
        accessSync(file, constants.X_OK);
        return true;
      } catch {
        return false;
      }
    });
}

/**
 * Starts Redis with the production settings (append-only file, no eviction); undefined if the machine has
 * none.
 */
export async function startRedis({ directory }) {
  const program = redisProgram();
  if (!program) return undefined;
  mkdirSync(directory, { recursive: true });
  const port = await freePort();
  const durability = ['--save', '', '--appendonly', 'yes', '--maxmemory-policy', 'noeviction'];
  const log = openSync(join(directory, 'redis.log'), 'a');
  const place = ['--port', String(port), '--bind', '127.0.0.1', '--dir', directory, '--pidfile', pidFile(directory), '--databases', String(DATABASES)];
  const child = spawn(program, [...place, ...durability], { stdio: ['ignore', log, log] });
  const exited = ended(child).catch(() => undefined);
  for (const until = Date.now() + START_MS; !(await answersPing(port)); await sleep(30)) {
    if (child.exitCode !== null || Date.now() > until) throw new Stop(`redis-server did not start; see ${join(directory, 'redis.log')}.`);
  }
  child.unref();
  return {
    url: `redis://127.0.0.1:${port}`,
    async stop() {
      child.ref(); // otherwise Node could exit successfully while a caller still waits for Redis to stop
      child.kill('SIGKILL'); // its files are removed with the folder
      await exited;
    },
  };
}

/** Kills the Redis of a folder whose owner has exited. */
export function endLeftRedis({ directory }) {
  if (!existsSync(pidFile(directory))) return;
  const pid = readFileSync(pidFile(directory), 'utf8').trim();
  const comm = `/proc/${pid}/comm`; // the system reuses pids
  if (existsSync(comm) && readFileSync(comm, 'utf8').startsWith('redis')) process.kill(Number(pid), 'SIGKILL');
}

const answersPing = (port) =>
  new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => socket.write('PING\r\n'));
    const done = (answer) => {
      socket.destroy();
      resolve(answer);
    };
    socket.setTimeout(1000, () => done(false));
    socket.once('error', () => done(false));
    socket.once('data', (reply) => done(reply.toString().startsWith('+PONG')));
  });
