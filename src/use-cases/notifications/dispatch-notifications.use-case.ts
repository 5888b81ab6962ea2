import { Injectable } from '@nestjs/common';
import { isVerifiedOn } from '../../features/contacts/domain/contact-method';
import type { Channel, Notice } from '../../features/notifications/domain/notices';
import { isContactSuppressed, isOwnAct, noticeCode, NOTICES } from '../../features/notifications/domain/notices';
import { type ConcernedParties, EventsService, type LockedEvent } from '../../features/notifications/events.service';
import { MessagesService } from '../../features/notifications/messages.service';
import { type Addressee, RecipientsService, type ContactRoute } from '../../features/notifications/recipients.service';
import { TASK_OF_EVENT } from '../../features/notifications/domain/task';
import { TasksService } from '../../features/notifications/tasks.service';
import { log } from '../../platform/observability/log';
import type { Tx } from '../../platform/database/tx';
import { RemindersService } from '../../features/follow-ups/reminders/reminders.service';
import { localDateAt } from '../../shared/local-date';

/**
 * Turns an event into notifications: exactly once, in the same transaction that marks the event as processed.
 */
@Injectable()
export class DispatchNotifications {
  constructor(
    private readonly events: EventsService,
    private readonly recipients: RecipientsService,
    private readonly messages: MessagesService,
    private readonly tasks: TasksService,
    private readonly reminders: RemindersService,
  ) {}

  async dispatch(tx: Tx, outboxId: string): Promise<void> {
    const event = await this.events.lock(tx, outboxId);
    if (!event) return;
    const isTrue = await this.events.isTrue(tx, event);
    if (!isTrue) log.error({ id: event.id, event: event.event }, 'Event skipped: it does not match the state of its subject');
    const circle = isTrue ? await this.events.concernedParties(tx, event) : null;
    if (circle) await this.notifyCircle(tx, event, circle);
    await this.reminders.updateFor(tx, event);
    if (event.event === 'HoldLifted') await this.messages.recheckHeld(tx);
    if (event.event === 'PlacementEndCorrected' && isTrue && event.authorId !== null)
      await this.tasks.finishAbout(tx, 'PLACEMENT_ENDED', event.subjectId, event.authorId);
    await this.events.finish(tx, event.id);
  }

  private async notifyCircle(tx: Tx, event: LockedEvent, circle: ConcernedParties): Promise<void> {
    for (const notice of NOTICES[event.event]) await this.notifyRecipients(tx, event, circle, notice);
    const { institutionId, traineeId } = circle;
    const kind = TASK_OF_EVENT[event.event];
    if (kind && institutionId) await this.tasks.open(tx, { institutionId, kind, traineeId, subjectId: event.subjectId, causeId: event.id });
  }

  private async notifyRecipients(tx: Tx, event: LockedEvent, circle: ConcernedParties, notice: Notice): Promise<void> {
    // an employer must not find out about a trainee before she was referred to it
    if (notice.onlyOnceSent && !circle.isSent) return;
    if (notice.to === 'TRAINEE') return this.notifyTrainee(tx, event, circle, notice);
    for (const addressee of await this.addressees(tx, event, circle, notice)) {
      if (isOwnAct(notice, addressee.id, event.authorId)) continue;
      for (const channel of notice.channels) {
        if (channel === 'EMAIL' && !addressee.hasEmail) continue;
        await this.plan(tx, event, addressee, noticeCode(notice, event.login), channel);
      }
    }
  }

  /**
   * Messages about shared data belong to the steward institution; messages about a visit, to the institution
   * that visits.
   */
  private async addressees(tx: Tx, event: LockedEvent, circle: ConcernedParties, notice: Notice): Promise<Addressee[]> {
    const { institutionId, traineeId, employerId } = circle;
    if (notice.to === 'PLACEMENT_OFFICER') return institutionId && traineeId ? this.recipients.placementOfficers(tx, institutionId, traineeId) : [];
    if (notice.to === 'FOLLOW_UP_OFFICER')
      return institutionId && traineeId ? this.recipients.followUpOfficers(tx, institutionId, traineeId, event.subjectId) : [];
    if (notice.to === 'HOLD_TASK_OFFICERS') return institutionId ? this.recipients.holdTaskOfficers(tx, institutionId, event.subjectId) : [];
    if (notice.to === 'VETTING_OFFICERS') return this.recipients.vettingOfficers(tx, institutionId ?? (await this.recipients.steward(tx)));
    if (notice.to === 'VETTING_DECIDERS') return this.recipients.vettingDeciders(tx, event.subjectId);
    if (notice.to === 'SAFETY_LEADS') return institutionId ? this.recipients.safetyLeads(tx, institutionId) : [];
    if (notice.to === 'INSTITUTION_ADMINS') return institutionId ? this.recipients.institutionAdmins(tx, institutionId) : [];
    if (notice.to === 'HANDOVER_SIDES') return this.recipients.handoverSides(tx, event.subjectId);
    if (notice.to === 'LEAVE_SIDES') return this.recipients.leaveSides(tx, event.subjectId);
    if (notice.to === 'NOTICE_OFFICER') return this.recipients.noticeOfficer(tx, event.subjectId);
    if (notice.to === 'RECEIVING_STAFF') return this.recipients.receivingStaff(tx, event.subjectId);
    if (notice.to === 'CASE_WORKER') return institutionId && traineeId ? this.recipients.caseWorkers(tx, institutionId, traineeId) : [];
    const owner = traineeId && institutionId ? institutionId : await this.recipients.steward(tx);
    if (notice.to === 'CODE_READER') return this.recipients.codeReader(tx, event.subjectId, owner);
    if (notice.to === 'ACCOUNT_HOLDER') return this.recipients.accountHolder(tx, event.subjectId, owner);
    if (notice.to === 'OWNERS') return employerId ? this.recipients.owners(tx, employerId, owner) : [];
    return employerId ? this.recipients.employerUsers(tx, employerId, owner) : [];
  }

  /**
   * A notification in the service is always created. An email is sent only to her verified safe contact. If
   * she has to be reached in another way, a task is opened for staff.
   */
  private async notifyTrainee(tx: Tx, event: LockedEvent, { institutionId, traineeId }: ConcernedParties, notice: Notice): Promise<void> {
    const trainee = institutionId && traineeId ? await this.recipients.trainee(tx, institutionId, traineeId) : null;
    if (!trainee || !institutionId || !traineeId || trainee.state === 'ANONYMISED') return;
    const traineeAddressee: Addressee = { kind: 'TRAINEE', id: traineeId, institutionId, language: trainee.language, hasEmail: false };
    await this.plan(tx, event, traineeAddressee, notice.notice, 'IN_APP');
    if (!notice.channels.includes('EMAIL') || isContactSuppressed(trainee.state, event.event)) return;
    // staff contact her for the follow-up in any case, so email needs her consent
    if (event.event === 'FollowUpDue' && (await this.recipients.traineeConsent(tx, institutionId, traineeId, event.subjectId)) !== 'LIVE') return;
    const safeMethods = await this.safeContactMethods(tx, institutionId, traineeId);
    const email = safeMethods.find(({ kind }) => kind === 'EMAIL');
    if (email) return this.plan(tx, event, { ...traineeAddressee, language: email.language }, notice.notice, 'EMAIL');
    if (safeMethods.some(({ kind }) => kind === 'IN_APP')) return;
    await this.tasks.open(tx, {
      institutionId,
      kind: 'REACH_TRAINEE',
      traineeId,
      subjectId: event.subjectId,
      causeId: event.id,
      about: event.event,
      noMessage: 'NO_SAFE_WAY',
    });
  }

  private async safeContactMethods(tx: Tx, institutionId: string, traineeId: string): Promise<ContactRoute[]> {
    const today = localDateAt(await tx.now());
    return (await this.recipients.contactsOf(tx, institutionId, traineeId)).filter((method) => isVerifiedOn(method, today));
  }

  private plan(tx: Tx, event: LockedEvent, addressee: Addressee, notice: string, channel: Channel): Promise<void> {
    return this.messages.plan(tx, {
      institutionId: addressee.institutionId,
      eventId: event.id,
      recipientKind: addressee.kind,
      recipientId: addressee.id,
      channel,
      notice,
      language: addressee.language,
      subjectId: event.subjectId,
    });
  }
}
