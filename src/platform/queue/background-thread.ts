import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';

/** What a background thread tells of its work. */
export type ThreadReport =
  | { readonly progress: { readonly done: number; readonly total: number | null } }
  | { readonly rows: readonly unknown[] }
  | { readonly result: unknown }
  | { readonly failure: string };
/** What it is told: to stop, or that its rows are kept and it may go on. */
export type ThreadOrder = 'stop' | 'kept';

/** Why a thread was stopped. `TOO_LARGE`: it reached its memory limit. */
export type StopReason = 'CANCELLED' | 'TOOK_TOO_LONG' | 'TOO_LARGE' | 'CLOSING';
export class ThreadStopped extends Error {
  constructor(readonly reason: StopReason) {
    super(`the background thread was stopped: ${reason}`);
  }
}

const YOUNG_MB = 32;
/** How long a thread may take to cancel its statement before it is ended. */
const STOP_MS = 2_000;

/** A thread for one piece of work that would hold up the event loop: with a memory limit, and ended when it is stopped. It opens its own database connections. */
export class BackgroundThread<Row, Result> {
  readonly #worker: Worker;
  readonly #ended: Promise<void>;
  readonly #result: Promise<Result>;
  #fail: (error: Error) => void = () => {};
  #progress: { readonly done: number; readonly total: number | null } = { done: 0, total: null };

  /** @param file the built program of the thread, in the folder of the others @param keep keeps rows of the result; while it does, the thread waits */
  constructor(file: string, work: unknown, memoryMb: number, keep: (rows: readonly Row[]) => Promise<void>) {
    const worker = (this.#worker = new Worker(join(__dirname, '..', '..', file), {
      workerData: work,
      // the database URL it needs is in its work; it reads nothing else of the process
      env: {},
      resourceLimits: { maxOldGenerationSizeMb: memoryMb, maxYoungGenerationSizeMb: YOUNG_MB },
    }));
    this.#ended = new Promise((resolve) => worker.once('exit', () => resolve()));
    this.#result = new Promise((resolve, reject) => {
      this.#fail = reject;
      worker.on('message', (report: ThreadReport) => {
        if ('progress' in report) this.#progress = report.progress;
        else if ('result' in report) resolve(report.result as Result);
        else if ('failure' in report) reject(new Error(report.failure));
        else keep(report.rows as Row[]).then(() => this.#order('kept'), reject);
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

  /** Refuses the result, cancels its running statement, and ends the thread. */
  async stop(reason: StopReason): Promise<void> {
    this.#fail(new ThreadStopped(reason));
    this.#order('stop');
    await this.end();
  }

  /** Ends the thread, if need be after a grace period in which it closes its connections. */
  async end(): Promise<void> {
    await Promise.race([this.#ended, pause(STOP_MS, undefined, { ref: false })]);
    await this.#worker.terminate();
  }

  #order(order: ThreadOrder): void {
    this.#worker.postMessage(order, []);
  }
}
