import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { Injectable } from '@nestjs/common';
import type { FileProblemCode } from '../../shared/refusal';
import type { ImportSteps } from './import-steps';

export type ImportKind = 'employers' | 'vacancies' | 'trainees';

/** A step that a thread runs on request. */
export interface ThreadRequest {
  readonly step: keyof ImportSteps;
  readonly input: unknown;
}
export type ThreadAnswer = { readonly result: unknown } | { readonly failure: string };

/** Why a file was not read: because of the file itself, or because of the current load. */
export class ImportReadError extends Error {
  constructor(readonly problem: FileProblemCode) {
    super(`the import file was not read: ${problem}`);
  }
}

/** Who sends a file, and how long the sender waits for the result. */
export interface ImportSender {
  /** The sender's account; only one file of each sender is read at a time. */
  readonly id: string;
  readonly bytes: number;
  /** Milliseconds after which the sender stops waiting. */
  readonly patienceMs: number;
  /** Aborts when the connection of the request is closed before its response. */
  readonly abortSignal?: AbortSignal | undefined;
}

/** How much of this process reading files may use. */
export interface ThreadLimits {
  /** Files that are read at once. */
  atOnce: number;
  /** Files that may wait for their turn, of all senders and of one. */
  waiting: number;
  waitingOfOne: number;
  /** The memory of a thread, and the additional memory for each byte of the file. */
  memoryMb: number;
  memoryPerByte: number;
}

const YOUNG_GENERATION_MB = 16;
const STACK_MB = 4;

interface QueuedSender {
  readonly sender: ImportSender;
  readonly go: () => void;
}

/**
 * Reads files in separate threads: few at once, each with a memory and a time limit, so that no file can
 * block or end the process.
 */
@Injectable()
export class ImportThreads {
  readonly limits: ThreadLimits = { atOnce: 2, waiting: 20, waitingOfOne: 2, memoryMb: 160, memoryPerByte: 8 };
  readonly #running = new Set<string>();
  readonly #waiting: QueuedSender[] = [];

  /**
   * Runs `work` with a thread when it is the sender's turn. Fails with `ImportReadError` if the file takes
   * too much memory or time, or if the turn does not come in time.
   */
  async with<R>(kind: ImportKind, sender: ImportSender, work: (thread: ImportThread) => Promise<R>): Promise<R> {
    const until = Date.now() + sender.patienceMs;
    await this.#waitForTurn(sender);
    const memoryMb = Math.ceil(this.limits.memoryMb + (this.limits.memoryPerByte * sender.bytes) / 1024 / 1024);
    const thread = new ImportThread(kind, memoryMb, until - Date.now(), sender.abortSignal);
    try {
      return await work(thread);
    } finally {
      await thread.end();
      this.#running.delete(sender.id);
      this.#startNext();
    }
  }

  #waitForTurn(sender: ImportSender): Promise<void> {
    if (this.#isFreeFor(sender)) {
      this.#running.add(sender.id);
      return Promise.resolve();
    }
    const waitingOfSender = this.#waiting.filter((one) => one.sender.id === sender.id).length;
    if (waitingOfSender >= this.limits.waitingOfOne || this.#waiting.length >= this.limits.waiting)
      return Promise.reject(new ImportReadError('OTHER_SHEETS_FIRST'));
    return new Promise((resolve, reject) => {
      const waiting: QueuedSender = { sender, go: () => (stop(), resolve()) };
      const giveUp = (): void => {
        stop();
        this.#waiting.splice(this.#waiting.indexOf(waiting), 1);
        reject(new ImportReadError('OTHER_SHEETS_FIRST'));
      };
      const timer = setTimeout(giveUp, sender.patienceMs);
      const stop = (): void => {
        clearTimeout(timer);
        sender.abortSignal?.removeEventListener('abort', giveUp);
      };
      sender.abortSignal?.addEventListener('abort', giveUp);
      this.#waiting.push(waiting);
    });
  }

  #isFreeFor({ id }: ImportSender): boolean {
    return this.#running.size < this.limits.atOnce && !this.#running.has(id);
  }

  #startNext(): void {
    const at = this.#waiting.findIndex(({ sender }) => this.#isFreeFor(sender));
    const [next] = at < 0 ? [] : this.#waiting.splice(at, 1);
    if (!next) return;
    this.#running.add(next.sender.id);
    next.go();
    this.#startNext();
  }
}

const isOutOfMemory = (error: Error): boolean => (error as NodeJS.ErrnoException).code === 'ERR_WORKER_OUT_OF_MEMORY';

/** One thread for one file. */
export class ImportThread {
  readonly #worker: Worker;
  readonly #timer: NodeJS.Timeout;
  readonly #abortSignal: AbortSignal | undefined;
  readonly #onAbort = (): void => this.#fail(new ImportReadError('TOO_MUCH_TO_READ'));
  #pending: { readonly resolve: (result: unknown) => void; readonly reject: (error: Error) => void } | undefined;
  #failure: Error | undefined;

  constructor(kind: ImportKind, memoryMb: number, patienceMs: number, abortSignal: AbortSignal | undefined) {
    this.#worker = new Worker(join(__dirname, '..', '..', 'import-thread.js'), {
      workerData: kind,
      // no settings of the process, so that the thread has no database URL
      env: {},
      resourceLimits: { maxOldGenerationSizeMb: memoryMb, maxYoungGenerationSizeMb: YOUNG_GENERATION_MB, stackSizeMb: STACK_MB },
    });
    this.#worker.on('message', (answer: ThreadAnswer) => this.#settle(answer));
    this.#worker.on('error', (error: Error) => this.#fail(isOutOfMemory(error) ? new ImportReadError('TOO_MUCH_TO_READ') : error));
    this.#worker.on('exit', () => this.#fail(new Error('the thread that reads an import file ended')));
    this.#timer = setTimeout(() => this.#fail(new ImportReadError('TOO_MUCH_TO_READ')), Math.max(patienceMs, 1));
    this.#abortSignal = abortSignal;
    if (abortSignal?.aborted) this.#onAbort();
    else abortSignal?.addEventListener('abort', this.#onAbort);
  }

  ask<Step extends keyof ImportSteps>(step: Step, input: Parameters<ImportSteps[Step]>[0]): Promise<ReturnType<ImportSteps[Step]>> {
    if (this.#failure) return Promise.reject(this.#failure);
    return new Promise((resolve, reject) => {
      this.#pending = { resolve: resolve as (result: unknown) => void, reject };
      this.#worker.postMessage({ step, input } satisfies ThreadRequest, []);
    });
  }

  async end(): Promise<void> {
    clearTimeout(this.#timer);
    this.#abortSignal?.removeEventListener('abort', this.#onAbort);
    await this.#worker.terminate();
  }

  #settle(answer: ThreadAnswer): void {
    const pending = this.#pending;
    this.#pending = undefined;
    if ('result' in answer) pending?.resolve(answer.result);
    else pending?.reject(new Error(answer.failure));
  }

  /** The first failure counts; steps that still run are discarded. */
  #fail(failure: Error): void {
    this.#failure ??= failure;
    this.#pending?.reject(this.#failure);
    this.#pending = undefined;
    void this.#worker.terminate();
  }
}
