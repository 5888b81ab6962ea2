import { Injectable } from '@nestjs/common';
import DataLoader from 'dataloader';
import { mayContact } from '../../features/contacts/domain/safe-contact';
import {
  applySafeContact,
  cancelMessage,
  claimMessage,
  type DeliveryStep,
  expireLease,
  recordDeferral,
  noMessageReason,
  recordFailure,
  recordUnreachable,
  recordUncertain,
  cancelForEndedConsent,
  recordSent,
  waitForHoldLift,
} from '../../features/notifications/domain/delivery';
import type { Message } from '../../features/notifications/domain/message';
import { decideDelivery } from '../../features/notifications/domain/delivery-decision';
import { type Clocks, MessagesService } from '../../features/notifications/messages.service';
import type { NoticeParameters } from '../../features/notifications/domain/notice-parameters';
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
export interface ClaimedMessage {
  readonly message: Message;
  readonly address: string;
  readonly fill: NoticeParameters;
}

/** A message that was handed to the mail server, and the server's answer. */
export interface DeliveryAttempt {
  readonly message: Message;
  readonly answer: MailAnswer;
}

/**
 * The result of claiming: how many messages were processed, those to send now, and those that could not be
 * processed.
 */
export interface ClaimResult {
  readonly taken: number;
  readonly claimed: readonly ClaimedMessage[];
  readonly failedIds: readonly string[];
}

/** The next state of a claimed message; `address` is set if it is to be sent now. */
interface Decision {
  readonly before: Message;
  readonly step: DeliveryStep | null;
  readonly address: string | null;
}

const NO_CLAIMS: ClaimResult = { taken: 0, claimed: [], failedIds: [] };
/** The maximum number of messages written in one statement. */
const MAX_BATCH_SIZE = 100;

const OUTCOMES: Readonly<Record<MailAnswer, (message: Message, now: Date) => DeliveryStep | Refusal>> = {
  TAKEN: recordSent,
  REFUSED: recordFailure,
  DEFERRED: recordDeferral,
  UNSURE: recordUncertain,
  UNREACHABLE: recordUnreachable,
};

/**
 * Delivers messages in four steps: claim, hand over, send, record. Each step is committed before the next
 * starts, so that after a worker crash the database shows how far it got. A message to a trainee that may
 * have been sent is never sent again. Steps of several messages share a commit if they run at the same time.
 */
@Injectable()
export class DeliverMessage {
  readonly #handOver = batchCommits((messages: readonly Message[]) => this.handOverAll(messages));
  readonly #record = batchCommits((answers: readonly DeliveryAttempt[]) => this.recordAll(answers));

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
  async claim(limit: number, except: readonly string[]): Promise<ClaimResult> {
    if (this.mail.isBackingOff()) return NO_CLAIMS;
    let ids: string[] = [];
    try {
      return await this.database.transaction(WORKER, async (tx) => {
        const messages = await this.messages.lockDue(tx, limit, except);
        ids = messages.map(({ id }) => id);
        return { taken: messages.length, ...(await this.decideAll(tx, messages)) };
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
  async send({ message, address, fill }: ClaimedMessage): Promise<DeliveryAttempt | null> {
    killPoint('after-claim');
    if (!(await this.#handOver.load(message))) return null;
    const answer = await this.mail.send(this.messages.letter(message, address, fill));
    killPoint('after-provider');
    return { message, answer };
  }

  /** Records the outcome of a message that was handed to the mail server. */
  async record(attempt: DeliveryAttempt): Promise<void> {
    if (!(await this.#record.load(attempt))) log.warn({ id: attempt.message.id }, 'Outcome of a message was not recorded: its lease had expired');
    killPoint('after-record');
  }

  /**
   * Claims each message in its own transaction, so that one that cannot be claimed does not block the others.
   */
  private async claimEach(ids: readonly string[]): Promise<ClaimResult> {
    const claimed: ClaimedMessage[] = [];
    const failedIds: string[] = [];
    for (const id of ids) {
      try {
        const one = await this.database.transaction(WORKER, async (tx) => {
          const message = await this.messages.lockOne(tx, id);
          return this.decideAll(tx, message ? [message] : []);
        });
        claimed.push(...one.claimed);
        failedIds.push(...one.failedIds);
      } catch (error) {
        log.error({ error, id }, 'Cannot claim message; the next sweep retries it');
        failedIds.push(id);
      }
    }
    return { taken: ids.length, claimed, failedIds };
  }

  /**
   * A message for which no step is possible counts as failed; otherwise it would be claimed again
   * immediately.
   */
  private async decideAll(tx: Tx, messages: readonly Message[]): Promise<Omit<ClaimResult, 'taken'>> {
    if (messages.length === 0) return NO_CLAIMS;
    const [clocks, facts] = await Promise.all([this.messages.clocks(tx), this.recipients.deliveryFacts(tx, messages)]);
    const decisions = await Promise.all(messages.map((message) => this.decide(tx, message, facts.get(message.id), clocks)));
    const saved = await this.saveAll(tx, decisions);
    const toSend = decisions.flatMap(({ step, address }) =>
      step && address !== null && saved.has(step.message.id) ? [{ message: step.message, address }] : [],
    );
    const claimed = await Promise.all(toSend.map(async (one) => ({ ...one, fill: await this.messages.parametersOf(tx, one.message) })));
    return { claimed, failedIds: decisions.filter(({ step }) => step === null).map(({ before }) => before.id) };
  }

  private async decide(tx: Tx, before: Message, facts: DeliveryFacts | undefined, clocks: Clocks): Promise<Decision> {
    const released = before.state === 'SENDING' ? expireLease(before, clocks) : { message: before, task: null };
    if (isRefusal(released) || !facts) return { before, step: null, address: null };
    const claimed = claimMessage(released.message, clocks);
    if (isRefusal(claimed)) return { before, step: released.message === before ? null : released, address: null };
    const destination = addressOrStep(released.message, facts, clocks.now);
    if (typeof destination !== 'string') return { before, step: isRefusal(destination) ? null : destination, address: null };
    const limited = await this.recipients.applyMailLimit(tx, released.message, destination, clocks.now);
    if (limited) return { before, step: isRefusal(limited) ? null : limited, address: null };
    return { before, step: claimed, address: destination };
  }

  private async handOverAll(messages: readonly Message[]): Promise<boolean[]> {
    const handedOver = await this.database.transaction(WORKER, (tx) => this.messages.handOver(tx, messages));
    return messages.map(({ id }) => handedOver.has(id));
  }

  private async recordAll(answers: readonly DeliveryAttempt[]): Promise<boolean[]> {
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
function addressOrStep(message: Message, facts: DeliveryFacts, now: Date) {
  const { recipientKind, notice } = message;
  const { email, traineeState, isOver, consent, leadsToHeldEmployer, contactMethods } = facts;
  const toTrainee = recipientKind === 'TRAINEE';
  const hasLeft = toTrainee ? traineeState === null || ['EXITED', 'ANONYMISED'].includes(traineeState) : email === null;
  const decision = decideDelivery({ recipientKind, notice, hasLeft, isOver, consent });
  if (decision === 'REACH') return cancelForEndedConsent(message);
  if (decision !== 'TELL') return cancelMessage(message);
  if (!toTrainee) return email ?? cancelMessage(message);
  if (leadsToHeldEmployer) return waitForHoldLift(message, now);
  const method = contactMethods.find(({ kind }) => kind === message.channel);
  return applySafeContact(message, method ? mayContact(method, now) : { no: 'NO_SUCH_WAY' }, now) ?? method?.address ?? cancelMessage(message, 'REACH_TRAINEE');
}

/**
 * Collects items while the previous write is being committed, then writes them in one commit; each caller
 * waits until its own item is committed. If writing several items fails, each is written on its own.
 */
function batchCommits<T>(write: (items: readonly T[]) => Promise<boolean[]>): DataLoader<T, boolean> {
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
    const results = items.length === 1 ? each(items) : write(items).catch(() => each(items));
    last = results;
    return results;
  };
  return new DataLoader<T, boolean>(writeAll, {
    cache: false,
    maxBatchSize: MAX_BATCH_SIZE,
    batchScheduleFn: (dispatch) => void last.then(() => setImmediate(dispatch)),
  });
}
