import { log } from '../observability/log';
import type { QueueName } from '../database/tx';

/**
 * Wakes a worker after a commit. It never waits and never fails: a lost wake-up costs time but no message,
 * because the sweep finds every row. While one wake-up of a queue is pending, all further ones become a
 * single one after it, so that a queue does not receive thousands after an outage.
 */
export abstract class Doorbell {
  readonly #onTheirWay = new Map<QueueName, { again: boolean }>();
  #isSilent = false;

  wake(queues: Iterable<QueueName>): void {
    for (const queue of new Set(queues)) {
      const known = this.#onTheirWay.get(queue);
      if (known) known.again = true;
      else void this.#wakeOne(queue);
    }
  }

  protected abstract ring(queue: QueueName): Promise<void>;

  async #wakeOne(queue: QueueName): Promise<void> {
    const state = { again: true };
    this.#onTheirWay.set(queue, state);
    while (state.again) {
      state.again = false;
      await this.ring(queue).then(
        () => (this.#isSilent = false),
        (error: unknown) => this.#warnOnce(error),
      );
    }
    this.#onTheirWay.delete(queue);
  }

  /** Logs one line per outage, however many wake-ups fail. */
  #warnOnce(error: unknown): void {
    if (!this.#isSilent) log.warn({ error }, 'a worker could not be woken; until the queue is back, the sweep finds what waits');
    this.#isSilent = true;
  }
}
