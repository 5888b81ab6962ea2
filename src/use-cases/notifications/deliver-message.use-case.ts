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

/** A message in hand of this worker, with what is needed to send it. */
export interface Claimed {
  readonly message: Message;
  readonly address: string;
  readonly fill: Fill;
}

/** A message that was brought to the mail server, and the answer. */
export interface Brought {
  readonly message: Message;
  readonly answer: MailAnswer;
}

/** What claiming found: how many messages were looked at, those to send now, and those that could not be looked at. */
export interface Claims {
  readonly taken: number;
  readonly claimed: readonly Claimed[];
  readonly failedIds: readonly string[];
}

/** What becomes of a message that was taken; `address` where it is to be sent now. */
interface Decision {
  readonly before: Message;
  readonly step: Delivered | null;
  readonly address: string | null;
}

const NOTHING: Claims = { taken: 0, claimed: [], failedIds: [] };
/** Messages written in one statement at the most. */
const MOST_AT_ONCE = 100;

const OUTCOMES: Readonly<Record<MailAnswer, (message: Message, now: Date) => Delivered | Refusal>> = {
  TAKEN: recordSent,
  REFUSED: providerFailed,
  DEFERRED: providerDeferred,
  UNSURE: providerUnsure,
  UNREACHABLE: providerUnreachable,
};

/**
 * Messages to their readers: claim, hand over, send, record, each committed before the next begins, so that after the death of a worker it is known how far it got.
 * A trainee's message that may have been sent is never sent again. Steps of several messages share a commit where they fall together.
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

  /** Claims due messages, the most urgent first. `except`: ids to leave out. Nothing is claimed while a provider that could not be reached is left alone. */
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

  /** Notes that a claimed message is handed over, and sends it. @returns what the mail server answered; null where the lease was over, so that nothing was sent */
  async bring({ message, address, fill }: Claimed): Promise<Brought | null> {
    killPoint('after-claim');
    if (!(await this.#handOver.load(message))) return null;
    const answer = await this.mail.send(this.messages.letter(message, address, fill));
    killPoint('after-provider');
    return { message, answer };
  }

  /** Records what became of a message that was brought to the mail server. */
  async record(brought: Brought): Promise<void> {
    if (!(await this.#record.load(brought))) log.warn({ id: brought.message.id }, 'the outcome of a message was recorded too late: its lease was over');
    killPoint('after-record');
  }

  /** Each message in a transaction of its own, so that one that cannot be claimed holds up no other. */
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

  /** A message for which no step is possible counts as failed, or it would be taken again at once. */
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

  /** Writes steps and opens the tasks they give. @returns the ids of those written; another worker was faster with the others */
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

/** Whether a message may still leave, asked at the last moment: where to, or the step that keeps it here. */
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
 * Gathers what is to be written while the write before it is committed, and writes it together; each caller waits until its own part is committed.
 * Where a write of several fails, each is written by itself.
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
