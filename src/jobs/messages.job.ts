import { Injectable } from '@nestjs/common';
import { DeliverMessage } from '../moves/deliver-message';
import { isId } from '../shared/ids';

/** Brings one message to its reader. */
@Injectable()
export class MessagesJob {
  constructor(private readonly deliverMessage: DeliverMessage) {}

  async run(name: string, id: string): Promise<void> {
    if (name !== 'message' || !isId(id)) throw new Error(`nobody knows the job ${name} of ${id}`);
    await this.deliverMessage.deliver(id);
  }
}
