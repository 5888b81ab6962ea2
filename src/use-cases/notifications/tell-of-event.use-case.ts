import { Injectable } from '@nestjs/common';
import { isVerifiedOn } from '../../features/contacts/domain/contact-method';
import type { Channel, Notice } from '../../features/notifications/domain/notices';
import { isLeftInPeace, NOTICES } from '../../features/notifications/domain/notices';
import { type Circle, EventsService, type TakenEvent } from '../../features/notifications/events.service';
import { MessagesService } from '../../features/notifications/messages.service';
import { type Addressee, RecipientsService, type Way } from '../../features/notifications/recipients.service';
import { TASK_OF } from '../../features/notifications/domain/task';
import { TasksService } from '../../features/notifications/tasks.service';
import { log } from '../../platform/observability/log';
import type { Tx } from '../../platform/database/tx';
import { RemindersService } from '../../features/follow-ups/reminders/reminders.service';
import { localDateAt } from '../../shared/local-date';

/**
 * Turns an event into notifications: exactly once, in the same transaction that marks the event as processed.
 */
@Injectable()
export class TellOfEvent {
  constructor(
    private readonly events: EventsService,
    private readonly recipients: RecipientsService,
    private readonly messages: MessagesService,
    private readonly tasks: TasksService,
    private readonly reminders: RemindersService,
  ) {}

  async tell(tx: Tx, outboxId: string): Promise<void> {
    const event = await this.events.take(tx, outboxId);
    if (!event) return;
    const isTrue = await this.events.isTrue(tx, event);
    if (!isTrue) log.error({ id: event.id, event: event.event }, 'an event is not true of its subject: nobody is told of it');
    const circle = isTrue ? await this.events.circle(tx, event) : null;
    if (circle) await this.tellAll(tx, event, circle);
    await this.reminders.keep(tx, event);
    if (event.event === 'HoldLifted') await this.messages.askHeldAgain(tx);
    await this.events.finish(tx, event.id);
  }

  private async tellAll(tx: Tx, event: TakenEvent, circle: Circle): Promise<void> {
    for (const notice of NOTICES[event.event]) await this.tellOne(tx, event, circle, notice);
    const { institutionId, traineeId } = circle;
    const kind = TASK_OF[event.event];
    if (kind && institutionId) await this.tasks.open(tx, { institutionId, kind, traineeId, subjectId: event.subjectId, causeId: event.id });
  }

  private async tellOne(tx: Tx, event: TakenEvent, circle: Circle, notice: Notice): Promise<void> {
    // an employer must not find out about a trainee before she was referred to it
    if (notice.onlyOnceSent && !circle.isSent) return;
    if (notice.to === 'TRAINEE') return this.tellHer(tx, event, circle, notice);
    for (const addressee of await this.addressees(tx, event, circle, notice)) {
      for (const channel of notice.channels) {
        if (channel === 'EMAIL' && !addressee.hasEmail) continue;
        await this.plan(tx, event, addressee, notice.notice, channel);
      }
    }
  }

  /**
   * Messages about shared data belong to the steward institution; messages about a visit, to the institution
   * that visits.
   */
  private async addressees(tx: Tx, event: TakenEvent, circle: Circle, notice: Notice): Promise<Addressee[]> {
    const { institutionId, traineeId, employerId } = circle;
    if (notice.to === 'PLACEMENT_OFFICER') return institutionId && traineeId ? this.recipients.placementOfficers(tx, institutionId, traineeId) : [];
    if (notice.to === 'FOLLOW_UP_OFFICER')
      return institutionId && traineeId ? this.recipients.followUpOfficers(tx, institutionId, traineeId, event.subjectId) : [];
    if (notice.to === 'VETTING_OFFICERS') return this.recipients.vettingOfficers(tx, institutionId ?? (await this.recipients.steward(tx)));
    if (notice.to === 'SAFETY_LEADS') return institutionId ? this.recipients.safetyLeads(tx, institutionId) : [];
    if (notice.to === 'INSTITUTION_ADMINS') return institutionId ? this.recipients.institutionAdmins(tx, institutionId) : [];
    if (notice.to === 'HANDOVER_SIDES') return this.recipients.handoverSides(tx, event.subjectId);
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
  private async tellHer(tx: Tx, event: TakenEvent, { institutionId, traineeId }: Circle, notice: Notice): Promise<void> {
    const trainee = institutionId && traineeId ? await this.recipients.trainee(tx, institutionId, traineeId) : null;
    if (!trainee || !institutionId || !traineeId || trainee.state === 'ANONYMISED') return;
    const her: Addressee = { kind: 'TRAINEE', id: traineeId, institutionId, language: trainee.language, hasEmail: false };
    await this.plan(tx, event, her, notice.notice, 'IN_APP');
    if (!notice.channels.includes('EMAIL') || isLeftInPeace(trainee.state, event.event)) return;
    // staff contact her for the follow-up in any case, so email needs her consent
    if (event.event === 'FollowUpDue' && (await this.recipients.herConsent(tx, institutionId, traineeId, event.subjectId)) !== 'LIVE') return;
    const safe = await this.safeWays(tx, institutionId, traineeId);
    const email = safe.find(({ kind }) => kind === 'EMAIL');
    if (email) return this.plan(tx, event, { ...her, language: email.language }, notice.notice, 'EMAIL');
    if (safe.some(({ kind }) => kind === 'IN_APP')) return;
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

  private async safeWays(tx: Tx, institutionId: string, traineeId: string): Promise<Way[]> {
    const today = localDateAt(await tx.now());
    return (await this.recipients.waysToReach(tx, institutionId, traineeId)).filter((way) => isVerifiedOn(way, today));
  }

  private plan(tx: Tx, event: TakenEvent, to: Addressee, notice: string, channel: Channel): Promise<void> {
    return this.messages.plan(tx, {
      institutionId: to.institutionId,
      eventId: event.id,
      recipientKind: to.kind,
      recipientId: to.id,
      channel,
      notice,
      language: to.language,
      subjectId: event.subjectId,
    });
  }
}
