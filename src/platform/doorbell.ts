import type { Bell } from './tx';

/** Wakes a worker after a commit. A bell that nobody hears costs time, never a message: the sweep finds every row. */
export abstract class Doorbell {
  abstract ring(bell: Bell): Promise<void>;
}
