import type { QueueName } from './tx';

/** Wakes a worker after a commit. A bell that nobody hears costs time, never a message: the sweep finds every row. */
export abstract class Doorbell {
  abstract ring(queue: QueueName): Promise<void>;
}
