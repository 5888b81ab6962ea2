import { Injectable } from '@nestjs/common';
import { TellOfEvent } from '../moves/tell-of-event';
import { WORKER } from '../platform/actor';
import { Database } from '../platform/database';
import { Doorbell } from '../platform/doorbell';
import { isId } from '../shared/ids';

/** Turns one outbox row into messages, and rings for those once they are committed. */
@Injectable()
export class OutboxJob {
  constructor(
    private readonly database: Database,
    private readonly doorbell: Doorbell,
    private readonly tellOfEvent: TellOfEvent,
  ) {}

  async run(name: string, id: string): Promise<void> {
    if (name !== 'outbox' || !isId(id)) throw new Error(`nobody knows the job ${name} of ${id}`);
    const bells = await this.database.transaction(WORKER, async (tx) => {
      await this.tellOfEvent.tell(tx, id);
      return tx.bells;
    });
    for (const bell of bells) await this.doorbell.ring(bell);
  }
}
