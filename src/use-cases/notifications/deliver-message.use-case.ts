import { Injectable } from '@nestjs/common';
import DataLoader from 'dataloader';
import { mayContact } from '../../features/contacts/domain/safe-contact';
import {
  askSafeContact,
  cancelMessage,
  claimMessage,
  type Delivered,
  leaseRanOut,
  providerDeferred,
  noMessageReason,
  providerFailed,
  providerUnreachable,
  providerUnsure,
  reachBecauseYesEnded,
  recordSent,
  waitForHold,
} from '../../features/notifications/domain/delivery';
import type { Message } from '../../features/notifications/domain/message';
import { stillToTell } from '../../features/notifications/domain/still-to-tell';
import { type Clocks, MessagesService } from '../../features/notifications/messages.service';
import type { Fill } from '../../features/notifications/domain/fill';
import { type DeliveryFacts, RecipientsService } from '../../features/notifications/recipients.service';
import { TasksService } from '../../features/notifications/tasks.service';
import { WORKER } from '../../platform/security/actor';
import { Database } from '../../platform/database/database';
import { killPoint } from '../../platform/observability/fault';
import { log } from '../../platform/observability/log';
import { Mail, type MailAnswer } from '../../platform/mail/mail';
import type { Tx } from '../../platform/database/tx';
import { isRefusal, type Refusal } from '../../shared/refusal';

/** A message claimed by this worker, with the data needed to send it. */
export interface Claimed {
  readonly message: Message;
  readonly address: string;
  readonly fill: Fill;
}

/** A message that was handed to the mail server, and the server's answer. */
export interface Brought {
  readonly message: Message;
  readonly answer: MailAnswer;
}

/**
 * The result of claiming: how many messages were processed, those to send now, and those that could not be
 * processed.
 */
export interface Claims {
  readonly taken: number;
  readonly claimed: readonly Claimed[];
  readonly failedIds: readonly string[];
}

/** The next state of a claimed message; `address` is set if it is to be sent now. */
interface Decision {
  readonly before: Message;
  readonly step: Delivered | null;
  readonly address: string | null;
}

const NOTHING: Claims = { taken: 0, claimed: [], failedIds: [] };
/** The maximum number of messages written in one statement. */
const MOST_AT_ONCE = 100;

const OUTCOMES: Readonly<Record<MailAnswer, (message: Message, now: Date) => Delivered | Refusal>> = {
  TAKEN: recordSent,
  REFUSED: providerFailed,
  DEFERRED: providerDeferred,
  UNSURE: providerUnsure,
  UNREACHABLE: providerUnreachable,
};

/**
 * Delivers messages in four steps: claim, hand over, send, record. Each step is committed before the next
 * starts, so that after a worker crash the database shows how far it got. A message to a trainee that may
 * have been sent is never sent again. Steps of several messages share a commit if they run at the same time.
 */
@Injectable()
export class DeliverMessage {
  readonly #handOver = inOneCommit((messages: readonly Message[]) => this.handOverAll(messages));
  readonly #record = inOneCommit((answers: readonly Brought[]) => this.recordAll(answers));

  constructor(
    private readonly database: Database,
    private readonly mail: Mail,
    private readonly messages: MessagesService,
    private readonly recipients: RecipientsService,
    private readonly tasks: TasksService,
  ) {}

  /**
   * Claims due messages, the most urgent first; `except` lists ids to skip. Claims none during the pause
   * after an unreachable mail server.
   */
  async claim(most: number, except: readonly string[]): Promise<Claims> {
    if (this.mail.isResting()) return NOTHING;
    let ids: string[] = [];
    try {
      return await this.database.transaction(WORKER, async (tx) => {
        const taken = await this.messages.take(tx, most, except);
        ids = taken.map(({ id }) => id);
        return { taken: taken.length, ...(await this.decideAll(tx, taken)) };
      });
    } catch (error) {
      if (ids.length === 0) throw error;
      return this.claimEach(ids);
    }
  }

  /**
   * Records that a claimed message is handed over, and sends it.
   * @returns the mail server's answer; null if the lease had expired, so that the message was not sent
   */
  async bring({ message, address, fill }: Claimed): Promise<Brought | null> {
    killPoint('after-claim');
    if (!(await this.#handOver.load(message))) return null;
    const answer = await this.mail.send(this.messages.letter(message, address, fill));
    killPoint('after-provider');
    return { message, answer };
  }

  /** Records the outcome of a message that was handed to the mail server. */
  async record(brought: Brought): Promise<void> {
    if (!(await this.#record.load(brought))) log.warn({ id: brought.message.id }, 'the outcome of a message was recorded too late: its lease was over');
    killPoint('after-record');
  }

  /**
   * Claims each message in its own transaction, so that one that cannot be claimed does not block the others.
   */
  private async claimEach(ids: readonly string[]): Promise<Claims> {
    const claimed: Claimed[] = [];
    const failedIds: string[] = [];
    for (const id of ids) {
      try {
        const one = await this.database.transaction(WORKER, async (tx) => {
          const message = await this.messages.takeOne(tx, id);
          return this.decideAll(tx, message ? [message] : []);
        });
        claimed.push(...one.claimed);
        failedIds.push(...one.failedIds);
      } catch (error) {
        log.error({ error, id }, 'a message could not be claimed; the next sweep tries again');
        failedIds.push(id);
      }
    }
    return { taken: ids.length, claimed, failedIds };
  }

  /**
   * A message for which no step is possible counts as failed; otherwise it would be claimed again
   * immediately.
   */
  private async decideAll(tx: Tx, taken: readonly Message[]): Promise<Omit<Claims, 'taken'>> {
    if (taken.length === 0) return NOTHING;
    const [clocks, facts] = await Promise.all([this.messages.clocks(tx), this.recipients.deliveryFacts(tx, taken)]);
    const decisions = await Promise.all(taken.map((message) => this.decide(tx, message, facts.get(message.id), clocks)));
    const saved = await this.saveAll(tx, decisions);
    const toSend = decisions.flatMap(({ step, address }) =>
      step && address !== null && saved.has(step.message.id) ? [{ message: step.message, address }] : [],
    );
    const claimed = await Promise.all(toSend.map(async (one) => ({ ...one, fill: await this.messages.fillOf(tx, one.message) })));
    return { claimed, failedIds: decisions.filter(({ step }) => step === null).map(({ before }) => before.id) };
  }

  private async decide(tx: Tx, before: Message, facts: DeliveryFacts | undefined, clocks: Clocks): Promise<Decision> {
    const released = before.state === 'SENDING' ? leaseRanOut(before, clocks) : { message: before, task: null };
    if (isRefusal(released) || !facts) return { before, step: null, address: null };
    const claimed = claimMessage(released.message, clocks);
    if (isRefusal(claimed)) return { before, step: released.message === before ? null : released, address: null };
    const asked = addressNow(released.message, facts, clocks.now);
    if (typeof asked !== 'string') return { before, step: isRefusal(asked) ? null : asked, address: null };
    const limited = await this.recipients.askLimit(tx, released.message, asked, clocks.now);
    if (limited) return { before, step: isRefusal(limited) ? null : limited, address: null };
    return { before, step: claimed, address: asked };
  }

  private async handOverAll(messages: readonly Message[]): Promise<boolean[]> {
    const handedOver = await this.database.transaction(WORKER, (tx) => this.messages.handOver(tx, messages));
    return messages.map(({ id }) => handedOver.has(id));
  }

  private async recordAll(answers: readonly Brought[]): Promise<boolean[]> {
    const recorded = await this.database.transaction(WORKER, async (tx) => {
      const { now } = await this.messages.clocks(tx);
      const steps = answers.map(({ message, answer }) => ({ before: message, step: OUTCOMES[answer](message, now) }));
      return this.saveAll(
        tx,
        steps.map(({ before, step }) => ({ before, step: isRefusal(step) ? null : step })),
      );
    });
    return answers.map(({ message: { id } }) => recorded.has(id));
  }

  /**
   * Writes the steps and opens the tasks that result from them.
   * @returns the ids that were written; the others were written by another worker first
   */
  private async saveAll(tx: Tx, decisions: readonly Pick<Decision, 'before' | 'step'>[]): Promise<Set<string>> {
    const steps = decisions.flatMap(({ before, step }) => (step ? [{ before, after: step.message, ...step }] : []));
    const saved = await this.messages.saveAll(tx, steps);
    for (const { before, after, task, noMessage = noMessageReason(after) } of steps) {
      if (!task || !saved.has(before.id)) continue;
      const { institutionId, id, recipientKind, recipientId, subjectId } = before;
      const traineeId = recipientKind === 'TRAINEE' ? recipientId : null;
      const reach = task === 'REACH_TRAINEE' ? { about: await this.recipients.eventOf(tx, before.eventId), noMessage } : null;
      await this.tasks.open(tx, { institutionId, kind: task, traineeId, subjectId, causeId: id, ...reach });
    }
    return saved;
  }
}

/**
 * Whether a message may still be sent, checked at the last moment: its address, or the step that stops it.
 */
function addressNow(message: Message, facts: DeliveryFacts, now: Date): string | Delivered | Refusal {
  const { recipientKind, notice } = message;
  const { email, traineeState, isOver, consent, leadsToHeldEmployer, ways } = facts;
  const toTrainee = recipientKind === 'TRAINEE';
  const hasLeft = toTrainee ? traineeState === null || ['EXITED', 'ANONYMISED'].includes(traineeState) : email === null;
  const told = stillToTell({ recipientKind, notice, hasLeft, isOver, consent });
  if (told === 'REACH') return reachBecauseYesEnded(message);
  if (told !== 'TELL') return cancelMessage(message);
  if (!toTrainee) return email ?? cancelMessage(message);
  if (leadsToHeldEmployer) return waitForHold(message, now);
  const way = ways.find(({ kind }) => kind === message.channel);
  return askSafeContact(message, way ? mayContact(way, now) : { no: 'NO_SUCH_WAY' }, now) ?? way?.address ?? cancelMessage(message, 'REACH_TRAINEE');
}

/**
 * Collects items while the previous write is being committed, then writes them in one commit; each caller
 * waits until its own item is committed. If writing several items fails, each is written on its own.
 */
function inOneCommit<T>(write: (items: readonly T[]) => Promise<boolean[]>): DataLoader<T, boolean> {
  let last: Promise<unknown> = Promise.resolve();
  const each = (items: readonly T[]): Promise<(boolean | Error)[]> =>
    Promise.all(
      items.map((item) =>
        write([item]).then(
          ([isWritten]) => isWritten === true,
          (error: Error) => error,
        ),
      ),
    );
  const writeAll = (items: readonly T[]): Promise<(boolean | Error)[]> => {
    const written = items.length === 1 ? each(items) : write(items).catch(() => each(items));
    last = written;
    return written;
  };
  return new DataLoader<T, boolean>(writeAll, {
    cache: false,
    maxBatchSize: MOST_AT_ONCE,
    batchScheduleFn: (dispatch) => void last.then(() => setImmediate(dispatch)),
  });
}
