import { Inject, Injectable } from '@nestjs/common';
import { EventsService } from '../notifications/events.service';
import { MessagesService } from '../notifications/messages.service';
import { WORKER } from '../platform/actor';
import { Database } from '../platform/database';
import { Doorbell } from '../platform/doorbell';
import { log } from '../platform/log';
import { type Settings, SETTINGS } from '../platform/settings';
import type { Bell } from '../platform/tx';

const EVERY_MS = 5_000;
/** Rows rung for in one go, of each kind, oldest first: a long queue is not made longer by what waits in it already. */
const MOST = 500;

/** Rings for every row that waits, whatever became of its bell: if every queue vanished, this alone would bring all messages out. */
@Injectable()
export class Sweep {
  #timer: NodeJS.Timeout | undefined;
  #running: Promise<void> | undefined;

  constructor(
    @Inject(SETTINGS) private readonly settings: Settings,
    private readonly database: Database,
    private readonly doorbell: Doorbell,
    private readonly events: EventsService,
    private readonly messages: MessagesService,
  ) {}

  start(): void {
    if (!this.settings.sweep) return;
    this.#timer = setInterval(() => void (this.#running ??= this.#sweep()), EVERY_MS).unref();
  }

  async stop(): Promise<void> {
    clearInterval(this.#timer);
    await this.#running;
  }

  async #sweep(): Promise<void> {
    try {
      for (const bell of await this.waiting()) await this.doorbell.ring(bell);
    } catch (error) {
      log.warn({ error }, 'a sweep failed; the next one begins anew');
    } finally {
      this.#running = undefined;
    }
  }

  private waiting(): Promise<Bell[]> {
    return this.database.transaction(
      WORKER,
      async (tx): Promise<Bell[]> => {
        const events = await this.events.waiting(tx, MOST);
        const messages = await this.messages.due(tx, MOST);
        return [...events.map((id): Bell => ({ queue: 'outbox', id })), ...messages.map((id): Bell => ({ queue: 'message', id }))];
      },
      false,
    );
  }
}
