import { Injectable } from '@nestjs/common';
import { ContactsService } from '../../features/contacts/contacts.service';
import { type ContactMove, HER_CONTACT_MOVES, moveContact, rewriteContact, STAFF_CONTACT_MOVES } from '../../features/contacts/domain/contact-method';
import { parseContact } from '../../features/contacts/domain/parse-contact';
import { type Done, once } from '../../platform/database/idempotency';
import { announce, audit } from '../../platform/database/outbox';
import type { Tx } from '../../platform/database/tx';
import { isRefusal, refuse, type Refusal } from '../../shared/refusal';
import { withOwnMoves } from '../../shared/states';
import { TraineesService } from '../../features/trainees/trainees.service';

/** Records a trainee's contact methods as she describes them, her confirmation of one, and blocks on one. */
@Injectable()
export class ReachTrainee {
  constructor(
    private readonly trainees: TraineesService,
    private readonly contacts: ContactsService,
  ) {}

  /** One contact method of each kind: setting it again replaces the previous one. */
  async setContact(tx: Tx, id: string, input: Readonly<Record<string, unknown>>, key: string): Promise<Done | Refusal> {
    const trainee = await this.trainees.lock(tx, id);
    tx.path();
    return once(tx, { field: 'traineeSetContact', key, args: { id, input } }, async () => {
      if (!trainee) return refuse('NOT_FOUND');
      const words = parseContact(input);
      if (isRefusal(words)) return words;
      const before = await this.contacts.ofKind(tx, id, words.kind);
      if (before) {
        const { contact, event } = rewriteContact(before, words);
        await this.contacts.save(tx, contact);
        if (event) await announce(tx, event, { subjectKind: 'contact_method', from: before.state, to: contact.state });
      } else await this.contacts.add(tx, { institutionId: trainee.institutionId, traineeId: trainee.id }, words);
      audit(tx, 'TraineeContactWritten', 'trainee', id, { fields: Object.keys(input) });
      return { id };
    });
  }

  verifyContact(tx: Tx, id: string, contactMethodId: string, key: string): Promise<Done | Refusal> {
    return this.move(tx, { field: 'traineeVerifyContact', key, args: { id, contactMethodId } }, 'verify', STAFF_CONTACT_MOVES);
  }

  /** Messages already planned for it are checked when they are due, and are not sent. */
  blockContact(tx: Tx, id: string, contactMethodId: string, key: string): Promise<Done | Refusal> {
    return this.move(tx, { field: 'traineeBlockContact', key, args: { id, contactMethodId } }, 'block', STAFF_CONTACT_MOVES);
  }

  unblockContact(tx: Tx, id: string, contactMethodId: string, key: string): Promise<Done | Refusal> {
    return this.move(tx, { field: 'traineeUnblockContact', key, args: { id, contactMethodId } }, 'unblock', STAFF_CONTACT_MOVES);
  }

  /** The trainee blocks her own contact method in her own session. */
  blockHerOwn(tx: Tx, contactMethodId: string, key: string): Promise<Done | Refusal> {
    const args = { id: tx.actor.traineeId ?? '', contactMethodId };
    return this.move(tx, { field: 'contactBlock', key, args }, 'block', HER_CONTACT_MOVES);
  }

  private async move(
    tx: Tx,
    request: { readonly field: string; readonly key: string; readonly args: { readonly id: string; readonly contactMethodId: string } },
    move: ContactMove,
    own: readonly ContactMove[],
  ): Promise<Done | Refusal> {
    const contact = await this.contacts.lock(tx, request.args.id, request.args.contactMethodId);
    tx.path();
    return once(tx, request, async () => {
      if (!contact) return refuse('NOT_FOUND');
      const moved = moveContact(contact, move, await tx.now());
      if (isRefusal(moved)) return withOwnMoves(moved, own);
      await this.contacts.saveState(tx, moved.contact);
      await announce(tx, moved.event, { subjectKind: 'contact_method', from: contact.state, to: moved.contact.state });
      return { id: contact.traineeId };
    });
  }
}
