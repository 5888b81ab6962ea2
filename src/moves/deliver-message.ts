import { Injectable } from '@nestjs/common';
import { mayContact } from '../contacts/domain/safe-contact';
import {
  askSafeContact,
  cancelMessage,
  claimMessage,
  type Delivered,
  leaseRanOut,
  noMessageReason,
  providerFailed,
  providerUnreachable,
  providerUnsure,
  recordSent,
  waitForHold,
} from '../notifications/domain/delivery';
import type { Message } from '../notifications/domain/message';
import { stillToTell } from '../notifications/domain/still-to-tell';
import { type Clocks, MessagesService } from '../notifications/messages.service';
import type { Fill } from '../notifications/domain/fill';
import { RecipientsService } from '../notifications/recipients.service';
import type { NoMessageReason } from '../notifications/domain/task';
import { TasksService } from '../notifications/tasks.service';
import { WORKER } from '../platform/actor';
import { Database } from '../platform/database';
import { killPoint } from '../platform/fault';
import { log } from '../platform/log';
import { Mail, type MailAnswer } from '../platform/mail';
import type { Tx } from '../platform/tx';
import { isRefusal, type Refusal } from '../shared/refusal';

interface Claimed {
  readonly message: Message;
  readonly address: string;
  readonly fill: Fill;
}

const OUTCOMES: Readonly<Record<MailAnswer, (message: Message, now: Date) => Delivered | Refusal>> = {
  TAKEN: recordSent,
  REFUSED: providerFailed,
  UNSURE: providerUnsure,
  UNREACHABLE: providerUnreachable,
};

/**
 * One message to its reader: claim, hand over, send, record, each committed before the next begins, so that whoever comes after a death
 * knows how far it got. A trainee's message that may have been sent is never sent again.
 */
@Injectable()
export class DeliverMessage {
  constructor(
    private readonly database: Database,
    private readonly mail: Mail,
    private readonly messages: MessagesService,
    private readonly recipients: RecipientsService,
    private readonly tasks: TasksService,
  ) {}

  async deliver(id: string): Promise<void> {
    const claimed = await this.database.transaction(WORKER, (tx) => this.claim(tx, id));
    if (!claimed) return;
    killPoint('after-claim');
    const { message, address, fill } = claimed;
    if (!(await this.database.transaction(WORKER, (tx) => this.messages.handOver(tx, message)))) return;
    const answer = await this.mail.send(this.messages.letter(message, address, fill));
    killPoint('after-provider');
    await this.database.transaction(WORKER, (tx) => this.record(tx, message, answer));
    killPoint('after-record');
  }

  /** Null where there is nothing to send now: not due, in other hands, held, or over. */
  private async claim(tx: Tx, id: string): Promise<Claimed | null> {
    const taken = await this.messages.take(tx, id);
    const clocks = await this.messages.clocks(tx);
    const message = taken?.state === 'SENDING' ? await this.release(tx, taken, clocks) : taken;
    if (!message) return null;
    const claimed = claimMessage(message, clocks);
    // a provider that cannot be reached is left alone; what waits for it stays due and has not failed
    if (isRefusal(claimed) || this.mail.isResting()) return null;
    const address = await this.askAgain(tx, message, clocks);
    if (address === null || !(await this.keep(tx, message, claimed))) return null;
    return { message: claimed.message, address, fill: await this.messages.fillOf(tx, message) };
  }

  /** A message whose worker died, as it may go on from there; null while its lease runs. */
  private async release(tx: Tx, message: Message, clocks: Clocks): Promise<Message | null> {
    const step = leaseRanOut(message, clocks);
    return !isRefusal(step) && (await this.keep(tx, message, step)) ? step.message : null;
  }

  /** Whether it may still leave, asked at the last moment, and where to; null where it may not, which is then written. */
  private async askAgain(tx: Tx, message: Message, { now }: Clocks): Promise<string | null> {
    const { institutionId, recipientKind, recipientId, notice, subjectId } = message;
    const address = recipientKind === 'TRAINEE' ? null : await this.recipients.emailOf(tx, message);
    const trainee = recipientKind === 'TRAINEE' ? await this.recipients.trainee(tx, institutionId, recipientId) : null;
    const hasLeft = recipientKind === 'TRAINEE' ? !trainee || ['EXITED', 'ANONYMISED'].includes(trainee.state) : address === null;
    const consent =
      recipientKind === 'TRAINEE'
        ? await this.recipients.herConsent(tx, institutionId, recipientId, subjectId)
        : await this.recipients.referralConsent(tx, subjectId);
    const isOver = await this.recipients.isOver(tx, message.eventId);
    const told = stillToTell({ recipientKind, notice, hasLeft, isOver, consent });
    if (told !== 'TELL') {
      await this.keep(tx, message, cancelMessage(message, told === 'REACH' ? 'REACH_TRAINEE' : null), 'YES_ENDED');
      return null;
    }
    if (recipientKind === 'TRAINEE' && (await this.recipients.leadsToHeldEmployer(tx, message.eventId))) {
      await this.keep(tx, message, waitForHold(message, now));
      return null;
    }
    return recipientKind === 'TRAINEE' ? this.askHerWay(tx, message, now) : address;
  }

  private async askHerWay(tx: Tx, message: Message, now: Date): Promise<string | null> {
    const ways = await this.recipients.waysToReach(tx, message.institutionId, message.recipientId);
    const way = ways.find(({ kind }) => kind === message.channel);
    const not = askSafeContact(message, way ? mayContact(way, now) : { no: 'NO_SUCH_WAY' }, now);
    if (not === null) return way?.address ?? null;
    await this.keep(tx, message, not);
    return null;
  }

  private async record(tx: Tx, message: Message, answer: MailAnswer): Promise<void> {
    const { now } = await this.messages.clocks(tx);
    if (!(await this.keep(tx, message, OUTCOMES[answer](message, now)))) log.warn({ id: message.id }, 'a message was recorded too late: its lease was over');
  }

  /** Writes a step and opens the task it gives; false where the step is not possible or another worker was faster. */
  private async keep(tx: Tx, before: Message, step: Delivered | Refusal, noMessage?: NoMessageReason): Promise<boolean> {
    if (isRefusal(step) || !(await this.messages.save(tx, before, step.message))) return false;
    if (step.task) {
      const { institutionId, id, recipientKind, recipientId, subjectId } = before;
      const traineeId = recipientKind === 'TRAINEE' ? recipientId : null;
      const about = await this.recipients.eventOf(tx, before.eventId);
      const reach = step.task === 'REACH_TRAINEE' ? { about, noMessage: noMessage ?? noMessageReason(step.message) } : null;
      await this.tasks.open(tx, { institutionId, kind: step.task, traineeId, subjectId, causeId: id, ...reach });
    }
    return true;
  }
}
