import { spawn } from 'node:child_process';
import { Stop } from './say.mjs';

const GRACE_MS = 15_000;

/** Runs one step of the launcher to its end; its output is written to stderr. */
export async function step(title, command, args, options = {}) {
  const { code } = await ended(spawn(command, args, { stdio: ['ignore', 2, 2], shell: process.platform === 'win32', ...options }));
  if (code !== 0) throw new Stop(`${title} failed. See the output above.`);
}

/** Resolves when a child has exited, with its exit code, or the signal that killed it. */
export const ended = (child) =>
  new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code, signal) => resolve({ code, signal }));
  });

/**
 * Collects all requests to stop the launcher: Ctrl-C, SIGTERM, a closed terminal, and the death of its
 * parent, because npm's shell dies of a SIGTERM without passing it on.
 */
export class StopRequests {
  #count = 0;
  #children = new Set();
  #endPause = () => {};

  constructor() {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => this.#note());
    const parent = process.ppid;
    const watch = setInterval(() => {
      if (process.ppid === parent) return;
      clearInterval(watch);
      this.#note();
    }, 500);
    watch.unref();
  }

  get any() {
    return this.#count > 0;
  }

  #note() {
    this.#count += 1;
    this.#endPause();
    for (const child of this.#children) {
      child.kill(this.#count === 1 ? 'SIGTERM' : 'SIGKILL');
      setTimeout(() => child.kill('SIGKILL'), GRACE_MS).unref();
    }
  }

  /**
   * Starts a child that is stopped when a stop is requested: by SIGTERM first, by SIGKILL on the second
   * request or when it does not exit in time. The child is detached, so that Ctrl-C reaches only the
   * launcher, which stops everything in the right order.
   */
  launch(command, args, options) {
    const child = spawn(command, args, { detached: true, ...options });
    this.#children.add(child);
    return { child, end: ended(child).finally(() => this.#children.delete(child)) };
  }

  /** Waits, but a stop request ends the wait. */
  async pause(ms) {
    if (this.any) return;
    await new Promise((resolve) => {
      const timer = setTimeout(resolve, ms);
      this.#endPause = () => (clearTimeout(timer), resolve());
    });
  }

  /** Runs such a child to its end. */
  async attend(command, args, options) {
    return this.any ? { code: 0, signal: null } : this.launch(command, args, options).end;
  }
}
