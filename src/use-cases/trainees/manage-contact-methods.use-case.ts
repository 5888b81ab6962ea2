import { Injectable } from '@nestjs/common';
import { ContactsService } from '../../features/contacts/contacts.service';
import {
  type ContactTransition,
  TRAINEE_CONTACT_TRANSITIONS,
  transitionContact,
  updateContact,
  STAFF_CONTACT_TRANSITIONS,
} from '../../features/contacts/domain/contact-method';
import { parseContact } from '../../features/contacts/domain/parse-contact';
import { once } from '../../platform/database/idempotency';
import { announce, audit } from '../../platform/database/outbox';
import type { Tx } from '../../platform/database/tx';
import { localDateAt } from '../../shared/local-date';
import { isRefusal, refuse } from '../../shared/refusal';
import { withOwnTransitions } from '../../shared/state-machine';
import { TraineesService } from '../../features/trainees/trainees.service';

/** Records a trainee's contact methods as she describes them, her confirmation of one, and blocks on one. */
@Injectable()
export class ManageContactMethods {
  constructor(
    private readonly trainees: TraineesService,
    private readonly contacts: ContactsService,
  ) {}

  /** One contact method of each kind: setting it again replaces the previous one. */
  async setContact(tx: Tx, id: string, input: Readonly<Record<string, unknown>>, key: string) {
    const trainee = await this.trainees.lock(tx, id);
    tx.asWriter();
    return once(tx, { field: 'traineeSetContact', key, args: { id, input } }, async () => {
      if (!trainee) return refuse('NOT_FOUND');
      const parsed = parseContact(input, localDateAt(await tx.now()));
      if (isRefusal(parsed)) return parsed;
      const before = await this.contacts.ofKind(tx, id, parsed.kind);
      if (before) {
        const { contact, event } = updateContact(before, parsed);
        await this.contacts.save(tx, contact);
        if (event) await announce(tx, event, { subjectKind: 'contact_method', from: before.state, to: contact.state });
      } else await this.contacts.add(tx, { institutionId: trainee.institutionId, traineeId: trainee.id }, parsed);
      audit(tx, 'TraineeContactChanged', 'trainee', id, { fields: Object.keys(input) });
      return { id };
    });
  }

  verifyContact(tx: Tx, id: string, contactMethodId: string, key: string) {
    return this.transition(tx, { field: 'traineeVerifyContact', key, args: { id, contactMethodId } }, 'verify', STAFF_CONTACT_TRANSITIONS);
  }

  /** Messages already planned for it are checked when they are due, and are not sent. */
  blockContact(tx: Tx, id: string, contactMethodId: string, key: string) {
    return this.transition(tx, { field: 'traineeBlockContact', key, args: { id, contactMethodId } }, 'block', STAFF_CONTACT_TRANSITIONS);
  }

  unblockContact(tx: Tx, id: string, contactMethodId: string, key: string) {
    return this.transition(tx, { field: 'traineeUnblockContact', key, args: { id, contactMethodId } }, 'unblock', STAFF_CONTACT_TRANSITIONS);
  }

  /** The trainee blocks her own contact method in her own session. */
  blockOwnContact(tx: Tx, contactMethodId: string, key: string) {
    const args = { id: tx.actor.traineeId ?? '', contactMethodId };
    return this.transition(tx, { field: 'contactBlock', key, args }, 'block', TRAINEE_CONTACT_TRANSITIONS);
  }

  private async transition(
    tx: Tx,
    request: { readonly field: string; readonly key: string; readonly args: { readonly id: string; readonly contactMethodId: string } },
    transition: ContactTransition,
    allowed: readonly ContactTransition[],
  ) {
    const contact = await this.contacts.lock(tx, request.args.id, request.args.contactMethodId);
    tx.asWriter();
    return once(tx, request, async () => {
      if (!contact) return refuse('NOT_FOUND');
      const moved = transitionContact(contact, transition, await tx.now());
      if (isRefusal(moved)) return withOwnTransitions(moved, allowed);
      await this.contacts.saveState(tx, moved.contact);
      await announce(tx, moved.event, { subjectKind: 'contact_method', from: contact.state, to: moved.contact.state });
      return { id: contact.traineeId };
    });
  }
}
