import { Inject, Injectable } from '@nestjs/common';
import { log } from '../platform/observability/log';
import { type Settings, SETTINGS } from '../platform/settings';
import { CalculationDrain } from './calculation-drain';
import { MessageDrain } from './message-drain';
import { OutboxDrain } from './outbox-drain';

const EVERY_MS = 5_000;

/**
 * Looks in the tables for waiting work and processes it. Even if every queue is lost, the sweep alone
 * delivers all messages.
 */
@Injectable()
export class Sweep {
  #timer: NodeJS.Timeout | undefined;
  #running: Promise<void> | undefined;

  constructor(
    @Inject(SETTINGS) private readonly settings: Settings,
    private readonly outbox: OutboxDrain,
    private readonly messages: MessageDrain,
    private readonly calculations: CalculationDrain,
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
    this.calculations.wake();
    try {
      await this.outbox.drain();
      await this.messages.drain();
    } catch (error) {
      log.warn({ error }, 'a sweep failed; the next one tries again');
    } finally {
      this.#running = undefined;
    }
  }
}
