import { Injectable } from '@nestjs/common';
import { ContactLogService } from '../../features/contacts/contact-log.service';
import { ContactsService } from '../../features/contacts/contacts.service';
import { type ContactEntry, isAttempt, parseContactEntry } from '../../features/contacts/domain/logged-contact';
import { attemptFollowUp, type FollowUp } from '../../features/follow-ups/domain/follow-up';
import { FollowUpsService } from '../../features/follow-ups/follow-ups.service';
import { PromisedCallsService } from '../../features/notifications/promised-calls.service';
import type { Trainee } from '../../features/trainees/domain/trainee';
import { TraineesService } from '../../features/trainees/trainees.service';
import { once } from '../../platform/database/idempotency';
import { audit } from '../../platform/database/outbox';
import type { Tx } from '../../platform/database/tx';
import { localDateAt } from '../../shared/local-date';
import { isRefusal, refuse } from '../../shared/refusal';

/**
 * Staff log a contact with a trainee. One that failed counts as an attempt of the follow-up it was made for, a talk
 * finishes the calls that were due, and a promised call becomes a task of her officer.
 *
 * Lock order: follow-up, trainee, tasks.
 */
@Injectable()
export class LogContact {
  constructor(
    private readonly trainees: TraineesService,
    private readonly contacts: ContactsService,
    private readonly log: ContactLogService,
    private readonly followUps: FollowUpsService,
    private readonly calls: PromisedCallsService,
  ) {}

  async add(tx: Tx, id: string, input: Readonly<Record<string, unknown>>, key: string) {
    const followUpId = typeof input['followUpId'] === 'string' ? input['followUpId'] : null;
    const followUp = followUpId === null ? null : await this.followUps.lock(tx, followUpId);
    const trainee = await this.trainees.lock(tx, id);
    tx.asWriter();
    return once(tx, { field: 'traineeLogContact', key, args: { id, input } }, async () => {
      if (!trainee || trainee.state === 'ANONYMISED' || (followUpId !== null && followUp?.traineeId !== trainee.id)) return refuse('NOT_FOUND');
      const entry = parseContactEntry(input, { now: await tx.now(), methods: await this.contacts.ofTrainees(tx, [trainee.id]) });
      if (isRefusal(entry)) return entry;
      await this.save(tx, trainee, entry);
      if (followUp && isAttempt(entry)) await this.countAttempt(tx, followUp);
      return { id: trainee.id };
    });
  }

  private async save(tx: Tx, { institutionId, id: traineeId, placementOfficerId: assignedTo }: Trainee, entry: ContactEntry): Promise<void> {
    const { accountId } = tx.actor;
    if (accountId === null) throw new Error('Cannot log a contact without an account');
    const contact = await this.log.add(tx, { institutionId, traineeId, loggedBy: accountId }, entry);
    audit(tx, 'TraineeContactLogged', 'trainee', traineeId, { fields: Object.keys(entry) });
    if (!isAttempt(entry)) await this.calls.finishDue(tx, traineeId, localDateAt(contact.at), accountId);
    const { callAgainOn: dueOn } = entry;
    if (dueOn !== null) await this.calls.add(tx, { institutionId, traineeId, causeId: contact.id, assignedTo, createdAt: contact.loggedAt, dueOn });
  }

  /** The contact stays logged where it cannot count as an attempt, such as one before the follow-up is due. */
  private async countAttempt(tx: Tx, before: FollowUp): Promise<void> {
    if (await this.followUps.contactRefusal(tx, before)) return;
    const after = attemptFollowUp(before, await tx.now());
    if (isRefusal(after)) return;
    await this.followUps.save(tx, before, after);
    audit(tx, 'FollowUpAttempted', 'follow_up', before.id, { from: before.state, to: after.state });
  }
}
