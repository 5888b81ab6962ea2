import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { insertRow } from '../../platform/database/table';
import type { Tx } from '../../platform/database/tx';
import { contactLogTable } from './contact-log.table';
import type { ContactEntry, LoggedContact } from './domain/logged-contact';
import { CONTACT_SUMMARIES } from './last-contact.queries';

/** When staff last spoke with a trainee, and when they last tried to in vain. */
export interface ContactSummary {
  readonly traineeId: string;
  readonly lastContactAt: Date | null;
  readonly lastAttemptAt: Date | null;
}

type Subject = Pick<LoggedContact, 'institutionId' | 'traineeId' | 'loggedBy'>;

/** The contacts with trainees that staff log. */
@Injectable()
export class ContactLogService {
  /** Adds a contact; no one changes or removes it, except when she is anonymised. */
  async add(tx: Tx, subject: Subject, { way, outcome, at, note }: ContactEntry): Promise<LoggedContact> {
    const contact: LoggedContact = { ...subject, id: randomUUID(), way, outcome, at, note, loggedAt: await tx.now() };
    await insertRow(tx, contactLogTable, contact);
    return contact;
  }

  summaries(tx: Tx, traineeIds: readonly string[]): Promise<ContactSummary[]> {
    return tx.query<ContactSummary>(CONTACT_SUMMARIES, [traineeIds]);
  }
}
