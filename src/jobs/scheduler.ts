import { Inject, Injectable } from '@nestjs/common';
import { SettleDue, type Settling, type SettlingInSlices, type SettlingSome } from '../use-cases/notifications/settle-due.use-case';
import { WORKER } from '../platform/security/actor';
import { Database } from '../platform/database/database';
import { Doorbell } from '../platform/queue/doorbell';
import { log } from '../platform/observability/log';
import { type Settings, SETTINGS } from '../platform/settings';
import type { Tx } from '../platform/database/tx';

const EVERY_MS = 5_000;
/** Number of rows read at once of each kind, earliest first. */
const MOST = 500;
/** Looks for missed rows on every 12th tick: once a minute. */
const OVERLOOKED_EVERY = 12;

type AnySettling = Settling | SettlingSome | SettlingInSlices;

/** Injection token for due transitions that are not in `RunDueTransitions`. */
export const MORE_SETTLINGS = Symbol('MORE_SETTLINGS');

/**
 * Runs the transitions that time triggers, by the product's clock: reminders are sent, unanswered offers and
 * referrals expire, the next check-ins open.
 */
@Injectable()
export class Scheduler {
  #timer: NodeJS.Timeout | undefined;
  #running: Promise<void> | undefined;
  #stopped = false;
  #looks = 0;

  constructor(
    @Inject(SETTINGS) private readonly settings: Settings,
    private readonly database: Database,
    private readonly doorbell: Doorbell,
    private readonly settleDue: SettleDue,
    @Inject(MORE_SETTLINGS) private readonly more: readonly AnySettling[],
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
    return (this.#running ??= this.#look().finally(() => (this.#running = undefined)));
  }

  async #look(): Promise<void> {
    const overlooked = this.#looks++ % OVERLOOKED_EVERY === 0 ? this.settleDue.overlooked : [];
    const kinds = [...overlooked, ...this.settleDue.all, ...this.more];
    // takes one batch of each kind in turn, so that ten thousand due reminders do not delay an offer's expiry
    for (let isMoreDue = true; isMoreDue && !this.#stopped;) {
      isMoreDue = false;
      for (const settling of kinds) if ((await this.#trySome(settling)) >= MOST) isMoreDue = true;
    }
  }

  async #trySome(settling: AnySettling): Promise<number> {
    try {
      return await this.#settleSome(settling);
    } catch (error) {
      log.warn({ error, what: settling.what }, 'a look at what is due failed; the next one begins anew');
      return 0;
    }
  }

  /**
   * Runs one slice per turn, so that a long job does not delay the others. Its wake-ups are left to the
   * sweep.
   */
  async #settleSlice(settling: SettlingInSlices): Promise<number> {
    return (await settling.settleSlice()) ? MOST : 0;
  }

  /** @returns how many transitions were made */
  async #settleSome(settling: AnySettling): Promise<number> {
    if ('settleSlice' in settling) return this.#settleSlice(settling);
    if ('settleSome' in settling) return this.#inTransaction((tx) => settling.settleSome(tx, MOST));
    const ids = await this.database.transaction(WORKER, (tx) => settling.due(tx, MOST), false);
    let settled = 0;
    for (const id of ids) if (!this.#stopped && (await this.#settleOne(settling, id))) settled++;
    return settled;
  }

  /** Each row has its own transaction: a failing row stays due and delays no other. */
  async #settleOne({ what, settle }: Settling, id: string): Promise<boolean> {
    try {
      await this.#inTransaction((tx) => settle(tx, id));
      return true;
    } catch (error) {
      log.warn({ error, what, id }, 'something that is due could not be settled');
      return false;
    }
  }

  async #inTransaction<R>(work: (tx: Tx) => Promise<R>): Promise<R> {
    const { result, bells } = await this.database.transaction(WORKER, async (tx) => ({ result: await work(tx), bells: tx.bells }));
    this.doorbell.wake(bells);
    return result;
  }
}
