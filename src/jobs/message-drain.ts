import { Inject, Injectable } from '@nestjs/common';
import { type DeliveryAttempt, type ClaimedMessage, DeliverMessage } from '../use-cases/notifications/deliver-message.use-case';
import { log } from '../platform/observability/log';
import { type Settings, SETTINGS } from '../platform/settings';
import { Drain } from './drain';

/**
 * How long, at the current send rate, a claimed message may wait for its turn. A more urgent message waits
 * behind the claimed ones.
 */
const CLAIM_AHEAD_MS = 250;
/** Upper limit of waiting claimed messages for each concurrent send. */
const MAX_AHEAD_PER_SLOT = 4;

/** State of one drain run. */
interface Run {
  /** Claimed messages that are not sent yet, the most urgent first. */
  readonly ready: ClaimedMessage[];
  /** Ids of messages that could not be processed in this run. */
  readonly failedIds: string[];
  readonly sending: Set<Promise<void>>;
  readonly recording: Set<Promise<void>>;
  /** Times at which mails were sent, the newest last. */
  readonly sentAt: number[];
  claiming: Promise<void> | null;
  mayClaim: boolean;
}

/**
 * Sends all due messages, the most urgent first and several at a time. Claiming, sending and recording run
 * concurrently, because each waits for a commit or for the mail server.
 */
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
    const run: Run = { ready: [], failedIds: [], sending: new Set(), recording: new Set(), sentAt: [], claiming: null, mayClaim: true };
    try {
      for (;;) {
        if (!this.isStopping && (run.mayClaim ||= this.takeCall())) this.#claimIfRoom(run);
        this.#startSends(run);
        const underWay = [...run.sending, ...run.recording, ...(run.claiming ? [run.claiming] : [])];
        if (underWay.length === 0) return;
        await Promise.race([...underWay, ...(this.isStopping ? [] : [this.nextCall()])]);
      }
    } finally {
      await Promise.allSettled([...run.sending, ...run.recording, ...(run.claiming ? [run.claiming] : [])]);
    }
  }

  /**
   * Claims what can be sent at once and a little more. It does not claim everything, because a claim is a
   * lease of half a minute.
   */
  #claimIfRoom(run: Run): void {
    const windowStart = performance.now() - CLAIM_AHEAD_MS;
    while (run.sentAt.length > 0 && (run.sentAt[0] ?? 0) < windowStart) run.sentAt.shift();
    const ahead = Math.min(run.sentAt.length, this.#concurrency * MAX_AHEAD_PER_SLOT);
    const capacity = this.#concurrency - run.sending.size + ahead - run.ready.length;
    // claims several in one transaction, instead of one claim for each mail
    if (run.claiming || capacity <= 0 || (run.sending.size > 0 && capacity < ahead / 2)) return;
    run.mayClaim = false;
    run.claiming = this.#claim(capacity, run).finally(() => (run.claiming = null));
  }

  async #claim(capacity: number, run: Run): Promise<void> {
    const { taken: processedCount, claimed, failedIds } = await this.deliverMessage.claim(capacity, run.failedIds);
    run.ready.push(...claimed);
    run.failedIds.push(...failedIds);
    run.mayClaim = processedCount > 0;
  }

  /** Keeps the connections to the mail server busy, unless recording falls behind sending. */
  #startSends(run: Run): void {
    while (run.sending.size < this.#concurrency && run.recording.size < this.#concurrency) {
      const claimed = run.ready.shift();
      if (!claimed) return;
      const sent = this.#send(claimed, run).finally(() => run.sending.delete(sent));
      run.sending.add(sent);
    }
  }

  async #send(claimed: ClaimedMessage, run: Run): Promise<void> {
    const result = await this.deliverMessage.send(claimed).catch((error: unknown) => logUnrecorded(error, claimed.message.id));
    if (!result) return;
    run.sentAt.push(performance.now());
    const recorded = this.#record(result).finally(() => run.recording.delete(recorded));
    run.recording.add(recorded);
  }

  async #record(result: DeliveryAttempt): Promise<void> {
    await this.deliverMessage.record(result).catch((error: unknown) => logUnrecorded(error, result.message.id));
  }
}

function logUnrecorded(error: unknown, id: string): void {
  log.error({ error, id }, 'a message could not be recorded; it is retried after its lease expires');
}
