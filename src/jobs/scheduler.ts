import { Inject, Injectable } from '@nestjs/common';
import { RunDueTransitions, type DueTransition, type SlicedTransition, type BatchTransition } from '../use-cases/notifications/run-due-transitions.use-case';
import { WORKER } from '../platform/security/actor';
import { Database } from '../platform/database/database';
import { JobQueue } from '../platform/queue/job-queue';
import { log } from '../platform/observability/log';
import { type Settings, SETTINGS } from '../platform/settings';
import type { Tx } from '../platform/database/tx';

const EVERY_MS = 5_000;
/** How many due rows of one kind are read at once, the earliest first. */
const BATCH_SIZE = 500;
/** Looks for missed rows on every 12th tick, which is once a minute. */
const MISSED_ROWS_EVERY_TICKS = 12;

export type AnyDueTransition = DueTransition | BatchTransition | SlicedTransition;

/** Injection token of the due transitions that `RunDueTransitions` does not list. */
export const MORE_DUE_TRANSITIONS = Symbol('MORE_DUE_TRANSITIONS');

/**
 * Runs the transitions that time causes, by `app.now()`: reminders are sent, unanswered offers and
 * referrals expire, the next check-ins open.
 */
@Injectable()
export class Scheduler {
  #timer: NodeJS.Timeout | undefined;
  #running: Promise<void> | undefined;
  #stopped = false;
  #ticks = 0;

  constructor(
    @Inject(SETTINGS) private readonly settings: Settings,
    private readonly database: Database,
    private readonly jobQueue: JobQueue,
    private readonly runDueTransitions: RunDueTransitions,
    @Inject(MORE_DUE_TRANSITIONS) private readonly more: readonly AnyDueTransition[],
  ) {}

  start(): void {
    if (!this.settings.sweep) return;
    this.#timer = setInterval(() => void this.tick(), EVERY_MS).unref();
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    clearInterval(this.#timer);
    await this.#running;
  }

  /** Runs all due transitions; a call during a run waits for that run. */
  tick(): Promise<void> {
    return (this.#running ??= this.#runAll().finally(() => (this.#running = undefined)));
  }

  async #runAll(): Promise<void> {
    const repairs = this.#ticks++ % MISSED_ROWS_EVERY_TICKS === 0 ? this.runDueTransitions.repairs : [];
    const kinds = [...repairs, ...this.runDueTransitions.all, ...this.more];
    // one batch of each kind in turn, so that ten thousand due reminders do not delay the expiry of an offer
    for (let isMoreDue = true; isMoreDue && !this.#stopped;) {
      isMoreDue = false;
      for (const transition of kinds) if ((await this.#tryBatch(transition)) >= BATCH_SIZE) isMoreDue = true;
    }
  }

  async #tryBatch(transition: AnyDueTransition): Promise<number> {
    try {
      return await this.#runBatch(transition);
    } catch (error) {
      log.warn({ error, what: transition.what }, 'Due transitions of one kind failed; the next tick retries them');
      return 0;
    }
  }

  /**
   * Runs one slice per turn, so that a long job does not delay the others. It enqueues no wake-ups: the sweep
   * finds its rows.
   */
  async #runSlice(transition: SlicedTransition): Promise<number> {
    return (await transition.runSlice()) ? BATCH_SIZE : 0;
  }

  /** @returns the number of completed transitions */
  async #runBatch(transition: AnyDueTransition): Promise<number> {
    if ('runSlice' in transition) return this.#runSlice(transition);
    if ('runBatch' in transition) return this.#inTransaction((tx) => transition.runBatch(tx, BATCH_SIZE));
    const ids = await this.database.transaction(WORKER, (tx) => transition.due(tx, BATCH_SIZE), false);
    let completed = 0;
    for (const id of ids) if (!this.#stopped && (await this.#runOne(transition, id))) completed++;
    return completed;
  }

  /** Each row has its own transaction: a failing row stays due and delays no other. */
  async #runOne({ what, run }: DueTransition, id: string): Promise<boolean> {
    try {
      await this.#inTransaction((tx) => run(tx, id));
      return true;
    } catch (error) {
      log.warn({ error, what, id }, 'Due transition failed; the next tick retries it');
      return false;
    }
  }

  async #inTransaction<R>(work: (tx: Tx) => Promise<R>): Promise<R> {
    const { result, wakeUps } = await this.database.transaction(WORKER, async (tx) => ({ result: await work(tx), wakeUps: tx.wakeUps }));
    this.jobQueue.wake(wakeUps);
    return result;
  }
}
