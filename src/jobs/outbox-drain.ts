import { Injectable } from '@nestjs/common';
import { DispatchNotifications } from '../use-cases/notifications/dispatch-notifications.use-case';
import { EventsService } from '../features/notifications/events.service';
import { WORKER } from '../platform/security/actor';
import { Database } from '../platform/database/database';
import { JobQueue } from '../platform/queue/job-queue';
import { log } from '../platform/observability/log';
import { Drain } from './drain';

const CONCURRENCY = 3;

/** Turns all waiting events into messages, the most urgent first, and wakes a worker for those messages. */
@Injectable()
export class OutboxDrain extends Drain {
  constructor(
    private readonly database: Database,
    private readonly jobQueue: JobQueue,
    private readonly events: EventsService,
    private readonly dispatchNotifications: DispatchNotifications,
  ) {
    super();
  }

  protected async drainOnce(): Promise<void> {
    const failedIds: string[] = [];
    const work = async (): Promise<void> => {
      while (!this.isStopping && (await this.#dispatchNext(failedIds)));
    };
    await Promise.all(Array.from({ length: CONCURRENCY }, work));
  }

  /**
   * Dispatches one event in its own transaction, so that a failing event delays no other.
   * @returns whether an event was waiting
   */
  async #dispatchNext(failedIds: string[]): Promise<boolean> {
    let id: string | null = null;
    try {
      const wakeUps = await this.database.transaction(WORKER, async (tx) => {
        id = await this.events.next(tx, failedIds);
        if (id !== null) await this.dispatchNotifications.dispatch(tx, id);
        return tx.wakeUps;
      });
      this.jobQueue.wake(wakeUps);
    } catch (error) {
      if (id === null) throw error;
      log.error({ error, id }, 'an event could not be dispatched; the next sweep tries again');
      failedIds.push(id);
    }
    return id !== null;
  }
}
