import { Inject, Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { WORKER } from '../platform/security/actor';
import { Database } from '../platform/database/database';
import { log } from '../platform/observability/log';
import { type Settings, SETTINGS } from '../platform/settings';
import type { Tx } from '../platform/database/tx';

/** Whoever removes old rows of one kind. */
interface Clearing {
  /** @returns how many were removed, at most `most` */
  clearOld(tx: Tx, most: number): Promise<number>;
}

/** Each of them. */
export const OLD_ROWS = Symbol('OLD_ROWS');

const EVERY_MS = 60_000;
/** Rows removed in one transaction. */
const MOST = 5_000;

/** Removes what nobody will ask for again, by real time: it is no promise to anybody. */
@Injectable()
export class Cleaning implements OnApplicationBootstrap, OnModuleDestroy {
  #timer: NodeJS.Timeout | undefined;
  #running: Promise<void> | undefined;
  #stopped = false;

  constructor(
    @Inject(SETTINGS) private readonly settings: Settings,
    private readonly database: Database,
    @Inject(OLD_ROWS) private readonly kinds: readonly Clearing[],
  ) {}

  onApplicationBootstrap(): void {
    if (this.settings.sweep) this.#timer = setInterval(() => void this.clean(), EVERY_MS).unref();
  }

  async onModuleDestroy(): Promise<void> {
    this.#stopped = true;
    clearInterval(this.#timer);
    await this.#running;
  }

  /** One round; one that still runs is the one that is waited for. */
  clean(): Promise<void> {
    return (this.#running ??= this.cleanAll().finally(() => (this.#running = undefined)));
  }

  private async cleanAll(): Promise<void> {
    try {
      for (const kind of this.kinds) while (!this.#stopped && (await this.database.transaction(WORKER, (tx) => kind.clearOld(tx, MOST))) === MOST);
    } catch (error) {
      log.warn({ error }, 'old rows were not removed; the next round begins anew');
    }
  }
}
