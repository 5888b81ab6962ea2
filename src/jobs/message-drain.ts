import { Inject, Injectable } from '@nestjs/common';
import { type Claimed, DeliverMessage } from '../moves/deliver-message';
import { log } from '../platform/log';
import { type Settings, SETTINGS } from '../platform/settings';
import { Drain } from './drain';

/** Sends all messages that are due, the most urgent first and several at a time. */
@Injectable()
export class MessageDrain extends Drain {
  readonly #concurrency: number;

  constructor(
    @Inject(SETTINGS) { mailConcurrency }: Settings,
    private readonly deliverMessage: DeliverMessage,
  ) {
    super();
    this.#concurrency = mailConcurrency;
  }

  protected async drainOnce(): Promise<void> {
    const sending = new Set<Promise<void>>();
    const failedIds: string[] = [];
    try {
      for (let areWaiting = true; (areWaiting || sending.size > 0) && !this.isStopping; areWaiting ||= this.takeCall()) {
        if (areWaiting && sending.size < this.#concurrency) areWaiting = await this.#sendSome(sending, failedIds);
        else await Promise.race([...sending, this.nextCall()]);
      }
    } finally {
      await Promise.all(sending);
    }
  }

  /** Claims no more than can be sent at once, because a claim is a lease of half a minute. @returns whether more may wait */
  async #sendSome(sending: Set<Promise<void>>, failedIds: string[]): Promise<boolean> {
    const { taken, claimed, failedIds: newlyFailed } = await this.deliverMessage.claim(this.#concurrency - sending.size, failedIds);
    failedIds.push(...newlyFailed);
    for (const one of claimed) {
      const sent = this.#send(one).finally(() => sending.delete(sent));
      sending.add(sent);
    }
    return taken > 0;
  }

  #send(claimed: Claimed): Promise<void> {
    const { id } = claimed.message;
    return this.deliverMessage
      .send(claimed)
      .catch((error: unknown) => log.error({ error, id }, 'a message could not be recorded; it is looked at again after its lease'));
  }
}
