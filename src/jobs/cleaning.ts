import { Inject, Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { MailCodesService } from '../accounts/mail-codes.service';
import { TriesService } from '../accounts/tries.service';
import { MatchFeedService } from '../matching/match-feed.service';
import { WORKER } from '../platform/actor';
import { Database } from '../platform/database';
import { log } from '../platform/log';
import { type Settings, SETTINGS } from '../platform/settings';

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
    private readonly matchFeed: MatchFeedService,
    private readonly tries: TriesService,
    private readonly codes: MailCodesService,
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
      while (!this.#stopped && (await this.database.transaction(WORKER, (tx) => this.tries.clearOld(tx, MOST))) === MOST);
      while (!this.#stopped && (await this.database.transaction(WORKER, (tx) => this.codes.clearOld(tx, MOST))) === MOST);
      while (!this.#stopped && (await this.database.transaction(WORKER, (tx) => this.matchFeed.clearOld(tx, MOST))) === MOST);
    } catch (error) {
      log.warn({ error }, 'old rows were not removed; the next round begins anew');
    }
  }
}
