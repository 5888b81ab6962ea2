import { log } from '../observability/log';
import type { QueueName } from '../database/tx';

/**
 * Wakes a worker after a commit. It never waits and never fails: a lost wake-up costs time but no message,
 * because the sweep finds every row. While one wake-up of a queue is pending, all further ones become a
 * single one after it, so that a queue does not receive thousands after an outage.
 */
export abstract class JobQueue {
  readonly #pending = new Map<QueueName, { again: boolean }>();
  #hasWarned = false;

  wake(queues: Iterable<QueueName>): void {
    for (const queue of new Set(queues)) {
      const pending = this.#pending.get(queue);
      if (pending) pending.again = true;
      else void this.#wakeQueue(queue);
    }
  }

  protected abstract enqueue(queue: QueueName): Promise<void>;

  async #wakeQueue(queue: QueueName): Promise<void> {
    const state = { again: true };
    this.#pending.set(queue, state);
    while (state.again) {
      state.again = false;
      await this.enqueue(queue).then(
        () => (this.#hasWarned = false),
        (error: unknown) => this.#warnOnce(error),
      );
    }
    this.#pending.delete(queue);
  }

  /** Logs one line per outage, however many wake-ups fail. */
  #warnOnce(error: unknown): void {
    if (!this.#hasWarned) log.warn({ error }, 'cannot wake a worker; the sweep finds waiting work until the queue is back');
    this.#hasWarned = true;
  }
}
