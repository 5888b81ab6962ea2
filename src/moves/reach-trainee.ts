import { Injectable } from '@nestjs/common';
import { ContactsService } from '../contacts/contacts.service';
import { moveContact, rewriteContact } from '../contacts/domain/contact-method';
import { parseContact } from '../contacts/domain/parse-contact';
import { type Done, once } from '../platform/idempotency';
import { announce, audit } from '../platform/outbox';
import type { Tx } from '../platform/tx';
import { isRefusal, refuse, type Refusal } from '../shared/refusal';
import { TraineesService } from '../trainees/trainees.service';

/** Writes down how she may be reached, as she says it, and that she confirmed it. */
@Injectable()
export class ReachTrainee {
  constructor(
    private readonly trainees: TraineesService,
    private readonly contacts: ContactsService,
  ) {}

  /** One way of each kind: said again, it takes the place of the one before. */
  async setContact(tx: Tx, id: string, input: Readonly<Record<string, unknown>>, key: string): Promise<Done | Refusal> {
    const trainee = await this.trainees.lock(tx, id);
    await tx.path();
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
      await audit(tx, 'TraineeContactWritten', 'trainee', id, { fields: Object.keys(input) });
      return { id };
    });
  }

  async verifyContact(tx: Tx, id: string, contactMethodId: string, key: string): Promise<Done | Refusal> {
    const contact = await this.contacts.lock(tx, id, contactMethodId);
    await tx.path();
    return once(tx, { field: 'traineeVerifyContact', key, args: { id, contactMethodId } }, async () => {
      if (!contact) return refuse('NOT_FOUND');
      const moved = moveContact(contact, 'verify', await tx.now());
      if (isRefusal(moved)) return moved;
      await this.contacts.save(tx, moved.contact);
      await announce(tx, moved.event, { subjectKind: 'contact_method', from: contact.state, to: moved.contact.state });
      return { id: contact.traineeId };
    });
  }
}
