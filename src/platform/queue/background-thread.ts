import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';

/** Messages that a background thread sends about its work. */
export type ThreadReport =
  | { readonly progress: { readonly done: number; readonly total: number | null } }
  | { readonly rows: readonly unknown[] }
  | { readonly result: unknown }
  | { readonly failure: string };
/** Messages to the thread: stop, or continue because its rows are saved. */
export type ThreadOrder = 'stop' | 'kept';

/** Why a thread was stopped. `TOO_LARGE`: it reached its memory limit. */
export type StopReason = 'CANCELLED' | 'TIMED_OUT' | 'TOO_LARGE' | 'CLOSING';
export class ThreadStopped extends Error {
  constructor(readonly reason: StopReason) {
    super(`the background thread was stopped: ${reason}`);
  }
}

const YOUNG_GENERATION_MB = 32;
/** How long a thread may take to cancel its statement before it is terminated. */
const STOP_GRACE_MS = 2_000;

/**
 * A thread for work that would block the event loop. It has a memory limit, is terminated when stopped, and
 * opens its own database connections.
 */
export class BackgroundThread<Row, Result> {
  readonly #worker: Worker;
  readonly #exited: Promise<void>;
  readonly #result: Promise<Result>;
  #fail: (error: Error) => void = () => {};
  #progress: { readonly done: number; readonly total: number | null } = { done: 0, total: null };

  /**
   * @param file the compiled entry point of the thread, in the parent folder of this one
   * @param saveRows saves rows of the result; the thread waits for it
   */
  constructor(file: string, input: unknown, memoryMb: number, saveRows: (rows: readonly Row[]) => Promise<void>) {
    const worker = (this.#worker = new Worker(join(__dirname, '..', '..', file), {
      workerData: input,
      // its input contains the database URLs it needs; it reads no other environment variable
      env: {},
      resourceLimits: { maxOldGenerationSizeMb: memoryMb, maxYoungGenerationSizeMb: YOUNG_GENERATION_MB },
    }));
    this.#exited = new Promise((resolve) => worker.once('exit', () => resolve()));
    this.#result = new Promise((resolve, reject) => {
      this.#fail = reject;
      worker.on('message', (report: ThreadReport) => {
        if ('progress' in report) this.#progress = report.progress;
        else if ('result' in report) resolve(report.result as Result);
        else if ('failure' in report) reject(new Error(report.failure));
        else saveRows(report.rows as Row[]).then(() => this.#order('kept'), reject);
      });
      worker.on('error', (error: NodeJS.ErrnoException) => reject(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? new ThreadStopped('TOO_LARGE') : error));
      worker.once('exit', () => reject(new Error('the background thread ended without a result')));
    });
    this.#result.catch(() => {});
  }

  get progress(): { readonly done: number; readonly total: number | null } {
    return this.#progress;
  }

  get result(): Promise<Result> {
    return this.#result;
  }

  /** Rejects the result, cancels the running statement, and terminates the thread. */
  async stop(reason: StopReason): Promise<void> {
    this.#fail(new ThreadStopped(reason));
    this.#order('stop');
    await this.end();
  }

  /** Terminates the thread, after a grace period in which it may close its connections. */
  async end(): Promise<void> {
    await Promise.race([this.#exited, pause(STOP_GRACE_MS, undefined, { ref: false })]);
    await this.#worker.terminate();
  }

  #order(order: ThreadOrder): void {
    this.#worker.postMessage(order, []);
  }
}
