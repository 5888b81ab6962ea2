import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { Injectable } from '@nestjs/common';
import type { FileProblemCode } from '../../shared/refusal';
import type { SheetSteps } from './sheet-reading';

export type SheetKind = 'employers' | 'vacancies' | 'trainees';

/** A step that a thread is asked to run. */
export interface ThreadRequest {
  readonly step: keyof SheetSteps;
  readonly input: unknown;
}
export type ThreadAnswer = { readonly result: unknown } | { readonly failure: string };

/** Why a file was not read: because of the file itself, or because of the current load. */
export class SheetUnread extends Error {
  constructor(readonly problem: FileProblemCode) {
    super(`the sheet was not read: ${problem}`);
  }
}

/** Who sends a file, and how long the sender waits for the result. */
export interface SheetSender {
  /** The sender's account; only one file of each sender is read at a time. */
  readonly id: string;
  readonly bytes: number;
  /** Milliseconds after which the sender stops waiting. */
  readonly patienceMs: number;
  /** Aborts when the connection of the request is closed before its response. */
  readonly cut?: AbortSignal | undefined;
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

const YOUNG_MB = 16;
const STACK_MB = 4;

interface Waiting {
  readonly sender: SheetSender;
  readonly go: () => void;
}

/**
 * Reads files in separate threads: few at once, each with a memory and a time limit, so that no file can
 * block or end the process.
 */
@Injectable()
export class SheetThreads {
  readonly limits: ThreadLimits = { atOnce: 2, waiting: 20, waitingOfOne: 2, memoryMb: 160, memoryPerByte: 8 };
  readonly #running = new Set<string>();
  readonly #waiting: Waiting[] = [];

  /**
   * Runs `work` with a thread when it is the sender's turn. Fails with `ImportReadError` if the file takes
   * too much memory or time, or if the turn does not come in time.
   */
  async with<R>(kind: SheetKind, sender: SheetSender, work: (thread: SheetThread) => Promise<R>): Promise<R> {
    const until = Date.now() + sender.patienceMs;
    await this.#turn(sender);
    const memoryMb = Math.ceil(this.limits.memoryMb + (this.limits.memoryPerByte * sender.bytes) / 1024 / 1024);
    const thread = new SheetThread(kind, memoryMb, until - Date.now(), sender.cut);
    try {
      return await work(thread);
    } finally {
      await thread.end();
      this.#running.delete(sender.id);
      this.#next();
    }
  }

  #turn(sender: SheetSender): Promise<void> {
    if (this.#isFreeFor(sender)) {
      this.#running.add(sender.id);
      return Promise.resolve();
    }
    const ofOne = this.#waiting.filter((one) => one.sender.id === sender.id).length;
    if (ofOne >= this.limits.waitingOfOne || this.#waiting.length >= this.limits.waiting) return Promise.reject(new SheetUnread('OTHER_SHEETS_FIRST'));
    return new Promise((resolve, reject) => {
      const waiting: Waiting = { sender, go: () => (stop(), resolve()) };
      const giveUp = (): void => {
        stop();
        this.#waiting.splice(this.#waiting.indexOf(waiting), 1);
        reject(new SheetUnread('OTHER_SHEETS_FIRST'));
      };
      const patience = setTimeout(giveUp, sender.patienceMs);
      const stop = (): void => {
        clearTimeout(patience);
        sender.cut?.removeEventListener('abort', giveUp);
      };
      sender.cut?.addEventListener('abort', giveUp);
      this.#waiting.push(waiting);
    });
  }

  #isFreeFor({ id }: SheetSender): boolean {
    return this.#running.size < this.limits.atOnce && !this.#running.has(id);
  }

  #next(): void {
    const at = this.#waiting.findIndex(({ sender }) => this.#isFreeFor(sender));
    const [next] = at < 0 ? [] : this.#waiting.splice(at, 1);
    if (!next) return;
    this.#running.add(next.sender.id);
    next.go();
    this.#next();
  }
}

const isOutOfMemory = (error: Error): boolean => (error as NodeJS.ErrnoException).code === 'ERR_WORKER_OUT_OF_MEMORY';

/** One thread for one file. */
export class SheetThread {
  readonly #worker: Worker;
  readonly #patience: NodeJS.Timeout;
  readonly #cut: AbortSignal | undefined;
  readonly #onCut = (): void => this.#fail(new SheetUnread('TOO_MUCH_TO_READ'));
  #asked: { readonly resolve: (result: unknown) => void; readonly reject: (error: Error) => void } | undefined;
  #failure: Error | undefined;

  constructor(kind: SheetKind, memoryMb: number, patienceMs: number, cut: AbortSignal | undefined) {
    this.#worker = new Worker(join(__dirname, '..', '..', 'sheet-thread.js'), {
      workerData: kind,
      // no settings of the process, so that the thread has no database URL
      env: {},
      resourceLimits: { maxOldGenerationSizeMb: memoryMb, maxYoungGenerationSizeMb: YOUNG_MB, stackSizeMb: STACK_MB },
    });
    this.#worker.on('message', (answer: ThreadAnswer) => this.#take(answer));
    this.#worker.on('error', (error: Error) => this.#fail(isOutOfMemory(error) ? new SheetUnread('TOO_MUCH_TO_READ') : error));
    this.#worker.on('exit', () => this.#fail(new Error('the thread that reads a sheet ended')));
    this.#patience = setTimeout(() => this.#fail(new SheetUnread('TOO_MUCH_TO_READ')), Math.max(patienceMs, 1));
    this.#cut = cut;
    if (cut?.aborted) this.#onCut();
    else cut?.addEventListener('abort', this.#onCut);
  }

  ask<Step extends keyof SheetSteps>(step: Step, input: Parameters<SheetSteps[Step]>[0]): Promise<ReturnType<SheetSteps[Step]>> {
    if (this.#failure) return Promise.reject(this.#failure);
    return new Promise((resolve, reject) => {
      this.#asked = { resolve: resolve as (result: unknown) => void, reject };
      this.#worker.postMessage({ step, input } satisfies ThreadRequest, []);
    });
  }

  async end(): Promise<void> {
    clearTimeout(this.#patience);
    this.#cut?.removeEventListener('abort', this.#onCut);
    await this.#worker.terminate();
  }

  #take(answer: ThreadAnswer): void {
    const asked = this.#asked;
    this.#asked = undefined;
    if ('result' in answer) asked?.resolve(answer.result);
    else asked?.reject(new Error(answer.failure));
  }

  /** The first failure counts; steps that still run are discarded. */
  #fail(failure: Error): void {
    this.#failure ??= failure;
    this.#asked?.reject(this.#failure);
    this.#asked = undefined;
    void this.#worker.terminate();
  }
}
