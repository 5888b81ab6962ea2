import { Inject, Injectable } from '@nestjs/common';
import { RunDueTransitions, type DueTransition, type SlicedTransition, type BatchTransition } from '../use-cases/notifications/run-due-transitions.use-case';
import { WORKER } from '../platform/security/actor';
import { Database } from '../platform/database/database';
import { JobQueue } from '../platform/queue/job-queue';
import { log } from '../platform/observability/log';
import { type Settings, SETTINGS } from '../platform/settings';
import type { Tx } from '../platform/database/tx';

const EVERY_MS = 5_000;
/** Number of rows read at once of each kind, earliest first. */
const BATCH_SIZE = 500;
/** Looks for missed rows on every 12th tick: once a minute. */
const MISSED_ROWS_EVERY_TICKS = 12;

export type AnyDueTransition = DueTransition | BatchTransition | SlicedTransition;

/** Injection token for due transitions that are not in `RunDueTransitions`. */
export const MORE_DUE_TRANSITIONS = Symbol('MORE_DUE_TRANSITIONS');

/**
 * Runs the transitions that time triggers, by the product's clock: reminders are sent, unanswered offers and
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
    const overlooked = this.#ticks++ % MISSED_ROWS_EVERY_TICKS === 0 ? this.runDueTransitions.repairs : [];
    const kinds = [...overlooked, ...this.runDueTransitions.all, ...this.more];
    // takes one batch of each kind in turn, so that ten thousand due reminders do not delay an offer's expiry
    for (let isMoreDue = true; isMoreDue && !this.#stopped;) {
      isMoreDue = false;
      for (const transition of kinds) if ((await this.#tryBatch(transition)) >= BATCH_SIZE) isMoreDue = true;
    }
  }

  async #tryBatch(transition: AnyDueTransition): Promise<number> {
    try {
      return await this.#runBatch(transition);
    } catch (error) {
      log.warn({ error, what: transition.what }, 'a run of due transitions failed; the next tick tries again');
      return 0;
    }
  }

  /**
   * Runs one slice per turn, so that a long job does not delay the others. Its wake-ups are left to the
   * sweep.
   */
  async #runSlice(transition: SlicedTransition): Promise<number> {
    return (await transition.runSlice()) ? BATCH_SIZE : 0;
  }

  /** @returns how many transitions were made */
  async #runBatch(transition: AnyDueTransition): Promise<number> {
    if ('runSlice' in transition) return this.#runSlice(transition);
    if ('runBatch' in transition) return this.#inTransaction((tx) => transition.runBatch(tx, BATCH_SIZE));
    const ids = await this.database.transaction(WORKER, (tx) => transition.due(tx, BATCH_SIZE), false);
    let completed = 0;
    for (const id of ids) if (!this.#stopped && (await this.#runOne(transition, id))) completed++;
    return completed;
  }

  /** Each row has its own transaction: a failing row stays due and delays no other. */
  async #runOne({ what, run: settle }: DueTransition, id: string): Promise<boolean> {
    try {
      await this.#inTransaction((tx) => settle(tx, id));
      return true;
    } catch (error) {
      log.warn({ error, what, id }, 'a due transition failed');
      return false;
    }
  }

  async #inTransaction<R>(work: (tx: Tx) => Promise<R>): Promise<R> {
    const { result, bells: wakeUps } = await this.database.transaction(WORKER, async (tx) => ({ result: await work(tx), bells: tx.wakeUps }));
    this.jobQueue.wake(wakeUps);
    return result;
  }
}
