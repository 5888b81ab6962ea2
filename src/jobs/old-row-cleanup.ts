import { Inject, Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { WORKER } from '../platform/security/actor';
import { Database } from '../platform/database/database';
import { log } from '../platform/observability/log';
import { type Settings, SETTINGS } from '../platform/settings';
import type { Tx } from '../platform/database/tx';

/** A service that removes old rows of one kind. */
export interface OldRowRemover {
  /** @returns how many were removed, at most `limit` */
  deleteOld(tx: Tx, limit: number): Promise<number>;
}

/** Injection token for all of them. */
export const OLD_ROW_REMOVERS = Symbol('OLD_ROW_REMOVERS');

const EVERY_MS = 60_000;
/** Number of rows removed in one transaction. */
const BATCH_SIZE = 5_000;

/**
 * Removes rows that are no longer needed. It uses real time, not the product's clock, because no deadline of
 * a person depends on it.
 */
@Injectable()
export class OldRowCleanup implements OnApplicationBootstrap, OnModuleDestroy {
  #timer: NodeJS.Timeout | undefined;
  #running: Promise<void> | undefined;
  #stopped = false;

  constructor(
    @Inject(SETTINGS) private readonly settings: Settings,
    private readonly database: Database,
    @Inject(OLD_ROW_REMOVERS) private readonly kinds: readonly OldRowRemover[],
  ) {}

  onApplicationBootstrap(): void {
    if (this.settings.sweep) this.#timer = setInterval(() => void this.clean(), EVERY_MS).unref();
  }

  async onModuleDestroy(): Promise<void> {
    this.#stopped = true;
    clearInterval(this.#timer);
    await this.#running;
  }

  /** Runs one round; a call during a round waits for that round. */
  clean(): Promise<void> {
    return (this.#running ??= this.cleanAll().finally(() => (this.#running = undefined)));
  }

  private async cleanAll(): Promise<void> {
    try {
      for (const kind of this.kinds) while (!this.#stopped && (await this.database.transaction(WORKER, (tx) => kind.deleteOld(tx, BATCH_SIZE))) === BATCH_SIZE);
    } catch (error) {
      log.warn({ error }, 'old rows were not removed; the next round tries again');
    }
  }
}
