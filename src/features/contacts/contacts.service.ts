import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { rowsBy } from '../../platform/database/table';
import type { Tx } from '../../platform/database/tx';
import { isId } from '../../shared/ids';
import { contactMethodTable } from './contacts.table';
import type { ContactKind, ContactMethod, ContactWords } from './domain/contact-method';

/** The ways to reach a trainee that she named as safe. */
@Injectable()
export class ContactsService {
  ofTrainees(tx: Tx, ids: readonly string[]): Promise<ContactMethod[]> {
    return rowsBy(tx, contactMethodTable, 'traineeId', ids, { kind: 'ASC' });
  }

  async lock(tx: Tx, traineeId: string, id: string): Promise<ContactMethod | null> {
    if (!isId(id) || !isId(traineeId)) return null;
    return tx.manager.findOne(contactMethodTable, { where: { id, traineeId }, lock: { mode: 'pessimistic_write' } });
  }

  /** She has at most one way of each kind. */
  ofKind(tx: Tx, traineeId: string, kind: ContactKind): Promise<ContactMethod | null> {
    return tx.manager.findOne(contactMethodTable, { where: { traineeId, kind } });
  }

  /** Whether what she asks for waits already; null where her session is nobody's. */
  async waitsAlready(tx: Tx, kind: 'CALL_HER' | 'TALK_FIRST' | 'HERSELF', subjectId: string): Promise<boolean | null> {
    return (await tx.query<{ waits: boolean | null }>('select app.waits_already($1, $2) as waits', [kind, subjectId]))[0]?.waits ?? null;
  }

  /** In a trainee's session: the number of her institution that she calls for help; null where none is set. */
  async helpPhone(tx: Tx): Promise<string | null> {
    return (await tx.query<{ phone: string | null }>('select app.help_phone() as phone'))[0]?.phone ?? null;
  }

  /** A way nobody has verified with her yet. */
  async add(tx: Tx, owner: { readonly institutionId: string; readonly traineeId: string }, words: ContactWords): Promise<ContactMethod> {
    const contact: ContactMethod = { ...owner, ...words, id: randomUUID(), state: 'UNVERIFIED', verifiedOn: null, doNotContactUntil: null, version: 1 };
    await tx.manager.insert(contactMethodTable, contact);
    return contact;
  }

  /** Keeps where it stands: what her own session may write. */
  async saveState(tx: Tx, { institutionId, id, state, verifiedOn, version }: ContactMethod): Promise<void> {
    await tx.manager.update(contactMethodTable, { institutionId, id }, { state, verifiedOn, version });
  }

  async save(tx: Tx, { institutionId, id, ...contact }: ContactMethod): Promise<void> {
    await tx.manager.update(contactMethodTable, { institutionId, id }, contact);
  }
}
