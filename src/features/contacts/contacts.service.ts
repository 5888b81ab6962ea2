import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { insertRow, lockRow, rowsBy, updateRows } from '../../platform/database/table';
import { announce } from '../../platform/database/outbox';
import type { Tx } from '../../platform/database/tx';
import { domainEvent } from '../../shared/events';
import { isId } from '../../shared/ids';
import { contactMethodTable } from './contacts.table';
import type { ContactKind, ContactMethod, ContactMethodInput } from './domain/contact-method';
import { EVENT_OF_HELP_REQUEST } from './domain/help-request';

/** The contact methods that a trainee named as safe. */
@Injectable()
export class ContactsService {
  ofTrainees(tx: Tx, ids: readonly string[]): Promise<ContactMethod[]> {
    return rowsBy(tx, contactMethodTable, { traineeId: ids }, { kind: 'ASC' });
  }

  async lock(tx: Tx, traineeId: string, id: string): Promise<ContactMethod | null> {
    if (!isId(id) || !isId(traineeId)) return null;
    return lockRow(tx, contactMethodTable, { id, traineeId });
  }

  /** A trainee has at most one contact method of each kind. */
  async ofKind(tx: Tx, traineeId: string, kind: ContactKind): Promise<ContactMethod | null> {
    return (await rowsBy(tx, contactMethodTable, { traineeId, kind }))[0] ?? null;
  }

  /** Whether an open task or alert for the same request exists; null if the session belongs to no trainee. */
  async hasOpenRequest(tx: Tx, kind: 'CALL_TRAINEE' | 'TALK_BEFORE_ANSWER' | 'SELF_REPORTED', subjectId: string): Promise<boolean | null> {
    return (await tx.query<{ waits: boolean | null }>('select app.has_pending_request($1, $2) as waits', [kind, subjectId]))[0]?.waits ?? null;
  }

  /** Those of the subjects about which an open task or alert for the same request exists; in a trainee's session. */
  async withOpenRequest(tx: Tx, kind: 'TALK_BEFORE_ANSWER', subjectIds: readonly string[]): Promise<string[]> {
    const sql = 'select id from unnest($2::uuid[]) as asked(id) where app.has_pending_request($1, id)';
    return (await tx.query<{ id: string }>(sql, [kind, subjectIds])).map(({ id }) => id);
  }

  /**
   * Announces, in a trainee's session, that she asks to talk to a person; a second request while one is open adds
   * none.
   */
  async requestTalk(tx: Tx, need: keyof typeof EVENT_OF_HELP_REQUEST, subjectId: string): Promise<void> {
    const kind = need === 'CALL_ME' ? 'CALL_TRAINEE' : 'TALK_BEFORE_ANSWER';
    if ((await this.hasOpenRequest(tx, kind, subjectId)) !== false) return;
    const subjectKind = { CALL_ME: 'trainee', TALK_ABOUT_OFFER: 'offer', TALK_ABOUT_SUGGESTION: 'referral' }[need];
    await announce(tx, domainEvent(EVENT_OF_HELP_REQUEST[need], subjectId), { subjectKind });
  }

  /** In a trainee's session: the help number of her institution; null if none is set. */
  async helpPhone(tx: Tx): Promise<string | null> {
    return (await tx.query<{ phone: string | null }>('select app.help_phone() as phone'))[0]?.phone ?? null;
  }

  /** Adds a contact method that is not verified with the trainee yet. */
  async add(tx: Tx, owner: { readonly institutionId: string; readonly traineeId: string }, input: ContactMethodInput): Promise<ContactMethod> {
    const stored = { id: randomUUID(), state: 'UNVERIFIED', verifiedOn: null, version: 1 } as const;
    const contact: ContactMethod = { ...owner, doNotContactUntil: null, pretext: null, ...input, ...stored };
    await insertRow(tx, contactMethodTable, contact);
    return contact;
  }

  /** Updates only the columns that the trainee's own session may write. */
  async saveState(tx: Tx, { institutionId, id, state, verifiedOn, version }: ContactMethod): Promise<void> {
    await updateRows(tx, contactMethodTable, { institutionId, id }, { state, verifiedOn, version });
  }

  async save(tx: Tx, { institutionId, id, ...contact }: ContactMethod): Promise<void> {
    await updateRows(tx, contactMethodTable, { institutionId, id }, contact);
  }
}
