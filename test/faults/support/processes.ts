import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { join } from 'node:path';

const DIST = join(__dirname, '..', '..', '..', 'dist');
const START_MS = 90_000;
const running = new Set<ChildProcess>();

/** A process of the built service that a test may watch and kill. */
export interface Running {
  readonly url: string;
  /** Its output so far, from both streams. */
  readonly output: () => string;
  /** Resolves at its exit, with the signal that caused it. */
  readonly end: Promise<NodeJS.Signals | null>;
  stop(): Promise<void>;
  /** Kills it as a crash would. */
  kill(): Promise<void>;
}

interface Start {
  readonly file: string;
  readonly environment: Record<string, string>;
  readonly url: string;
  readonly isReady: (output: string) => boolean;
  /** The build folder, if it is not in the project folder. */
  readonly dist?: string;
}

async function start({ file, environment, url, isReady, dist = DIST }: Start): Promise<Running> {
  const { PATH = '', HOME = '', TZ = '' } = process.env;
  const child = spawn(process.execPath, [join(dist, file)], { env: { PATH, HOME, ...(TZ ? { TZ } : {}), ...environment }, stdio: ['ignore', 'pipe', 'pipe'] });
  running.add(child);
  const end = once(child, 'exit').then(([, signal]) => {
    running.delete(child);
    return signal as NodeJS.Signals | null;
  });
  let output = '';
  await new Promise<void>((resolve, reject) => {
    const impatience = setTimeout(() => reject(new Error(`${file} was not ready in time: ${output}`)), START_MS);
    const listen = (chunk: Buffer): void => {
      output += chunk.toString();
      if (!isReady(output)) return;
      clearTimeout(impatience);
      resolve();
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    const endedEarly = (): void => {
      clearTimeout(impatience);
      reject(new Error(`${file} ended before it was ready: ${output}`));
    };
    void end.then(endedEarly);
  });
  const stop = async (): Promise<void> => {
    child.kill('SIGTERM');
    await end;
  };
  const kill = async (): Promise<void> => {
    child.kill('SIGKILL');
    await end;
  };
  return { url, output: () => output, end, stop, kill };
}

export async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as { port: number };
  probe.close();
  await once(probe, 'close');
  return port;
}

export async function startApi(environment: Record<string, string>, dist: string = DIST): Promise<Running> {
  const port = await freePort();
  const isReady = (output: string): boolean => output.includes(String(port));
  return start({ file: 'main.js', environment: { ...environment, PORT: String(port) }, url: `http://127.0.0.1:${port}`, isReady, dist });
}

export const startWorker = (environment: Record<string, string>): Promise<Running> =>
  start({ file: 'worker.js', environment, url: '', isReady: (output) => output.includes('Waymark worker: ready') });

/** Kills all processes that a failed test left. */
export const endAll = (): void => running.forEach((child) => child.kill('SIGKILL'));
