import { Inject, Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { INDEX } from '../security/actor';
import { Database } from './database';
import { log } from '../observability/log';
import { type Settings, SETTINGS } from '../settings';

const EVERY_MS = 2_000;

/**
 * Ends connections whose statement or transaction exceeds the limits of their login. A login can lift its own
 * `statement_timeout`, but not this limit. Every process runs the check with the login of the match index,
 * which each of them has: the limit applies while at least one process runs.
 */
@Injectable()
export class OverlongStatements implements OnApplicationBootstrap, OnModuleDestroy {
  #timer: NodeJS.Timeout | undefined;
  #running: Promise<void> | undefined;

  constructor(
    private readonly database: Database,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  onApplicationBootstrap(): void {
    if (this.settings.sweep && this.database.hasLogin('index')) this.#timer = setInterval(() => void this.check(), EVERY_MS).unref();
  }

  async onModuleDestroy(): Promise<void> {
    clearInterval(this.#timer);
    await this.#running;
  }

  /** Runs one check; a call during a check waits for that check. */
  check(): Promise<void> {
    return (this.#running ??= this.#endConnections().finally(() => (this.#running = undefined)));
  }

  async #endConnections(): Promise<void> {
    try {
      const connections = await this.database.transaction(INDEX, (tx) => tx.query<{ login: string; why: string }>('select login, why from app.end_overlong()'));
      for (const { login, why } of connections) log.warn({ login, why }, 'a database connection was ended');
    } catch (error) {
      log.warn({ error }, 'cannot check for overlong statements; the next check tries again');
    }
  }
}
