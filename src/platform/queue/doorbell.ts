import { log } from '../observability/log';
import type { QueueName } from '../database/tx';

/**
 * Wakes a worker after a commit. It keeps nobody waiting and never fails: a worker that is not woken costs time, never a message, because the sweep finds every row.
 * While one wake-up of a queue is on its way, all that come are made one more after it, so that a queue that is away is not given thousands when it is back.
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

  /** One line for an outage, however many wake-ups fail in it. */
  #warnOnce(error: unknown): void {
    if (!this.#isSilent) log.warn({ error }, 'a worker could not be woken; until the queue is back, the sweep finds what waits');
    this.#isSilent = true;
  }
}
