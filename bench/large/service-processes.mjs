import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from '../../scripts/pg.mjs';
import { ended } from '../../scripts/steps.mjs';

const READY_TIMEOUT_MS = 180_000;
const KB_PER_MB = 1024;

/**
 * Starts the built API as in production, in its own process.
 * @returns when it is ready, with the seconds this took
 */
export async function startApi(environment) {
  const [port, metricsPort] = [await freePort(), await freePort()];
  const process_ = launch('dist/main.js', { ...environment, PORT: String(port), WAYMARK_METRICS_PORT: String(metricsPort) });
  const home = `http://localhost:${port}`;
  const seconds = await waitUntilReady(process_, async () => (await fetch(`${home}/health/ready`)).ok);
  const indexMegabytes = async () => Math.round(Number(/^waymark_match_index_bytes (\S+)/m.exec(await metricsAt(metricsPort))?.[1]) / KB_PER_MB / KB_PER_MB);
  return { ...process_, home, seconds, indexMegabytes };
}

/** Starts the built worker; it is ready once its match index has vacancies. */
export async function startWorker(environment) {
  const port = await freePort();
  const process_ = launch('dist/worker.js', { ...environment, WAYMARK_METRICS_PORT: String(port) });
  const isLoaded = /^waymark_match_index_vacancies [1-9]/m;
  const seconds = await waitUntilReady(process_, async () => isLoaded.test(await metricsAt(port)));
  return { ...process_, seconds };
}

const metricsAt = async (port) => (await fetch(`http://127.0.0.1:${port}/metrics`)).text();

function launch(program, environment) {
  const { DATABASE_URL: _migrator, ...env } = environment;
  const child = spawn(process.execPath, ['--enable-source-maps', program], { stdio: ['ignore', 'ignore', 2], env });
  const end = ended(child);
  end.catch(() => {});
  return {
    began: performance.now(),
    end,
    /** Current and peak memory in megabytes. */
    memory: () => memoryOf(child.pid),
    processor: () => cpuMsOf(child.pid),
    stop: async () => {
      child.kill('SIGTERM');
      await end;
    },
  };
}

async function waitUntilReady({ began, end, stop }, isReady) {
  let hasEnded = false;
  void end.then(() => (hasEnded = true));
  for (const until = began + READY_TIMEOUT_MS; performance.now() < until && !hasEnded; await sleep(100)) {
    if (await isReady().catch(() => false)) return (performance.now() - began) / 1000;
  }
  if (!hasEnded) await stop();
  throw new Error(hasEnded ? 'A process exited before it was ready. See its output above.' : `A process was not ready after ${READY_TIMEOUT_MS / 1000} s.`);
}

function memoryOf(pid) {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  const of = (field) => Math.round(Number(new RegExp(`^${field}:\\s+(\\d+) kB`, 'm').exec(status)?.[1] ?? 0) / KB_PER_MB);
  return { now: of('VmRSS'), most: of('VmHWM') };
}

/** The kernel's unit of processor time on every architecture that Node supports. */
const TICK_MS = 10;
/** Milliseconds of processor time used by a process, user and system. */
export function cpuMsOf(pid) {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  // the program's name, in brackets, may contain blanks
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[11]) + Number(fields[12])) * TICK_MS;
}
