import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { announce } from '../../platform/database/outbox';
import { insertRow, lockRow, rowsBy, updateRows } from '../../platform/database/table';
import type { Tx } from '../../platform/database/tx';
import { domainEvent } from '../../shared/events';
import { isId } from '../../shared/ids';
import type { LocalDate } from '../../shared/local-date';
import { isRefusal } from '../../shared/refusal';
import { LIVE_IDS, FOR_SAME_RECIPIENT } from './consents.queries';
import { consentTable } from './consents.table';
import { type Consent, consentForEmployer, type ConsentField, type NewConsent, supersedeConsent } from './domain/consent';

/** The trainee's consent for one employer, from her agreement to a referral. */
export interface EmployerConsentInput {
  readonly institutionId: string;
  readonly traineeId: string;
  readonly employerId: string;
  readonly fields: readonly ConsentField[];
  readonly language: 'km' | 'en';
}

/**
 * Trainees' consents. Code that relies on a consent asks here whether it is live and never stores a copy of
 * the answer.
 */
@Injectable()
export class ConsentsService {
  byIds(tx: Tx, ids: readonly string[]): Promise<Consent[]> {
    return rowsBy(tx, consentTable, { id: ids.filter(isId) });
  }

  /** Newest first. */
  ofTrainees(tx: Tx, ids: readonly string[]): Promise<Consent[]> {
    return rowsBy(tx, consentTable, { traineeId: ids }, { givenAt: 'DESC', id: 'ASC' });
  }

  async lock(tx: Tx, id: string): Promise<Consent | null> {
    return isId(id) ? lockRow(tx, consentTable, { id }) : null;
  }

  /** Which of these consents are live on a day. */
  async liveIds(tx: Tx, ids: readonly string[], today: LocalDate): Promise<Set<string>> {
    return new Set((await tx.query<{ id: string }>(LIVE_IDS, [ids, today])).map(({ id }) => id));
  }

  /**
   * Every consent for the same purpose and recipient. A withdrawal ends everything that relies on any of
   * them.
   */
  async sameRecipientIds(tx: Tx, id: string): Promise<string[]> {
    return (await tx.query<{ id: string }>(FOR_SAME_RECIPIENT, [id])).map((row) => row.id);
  }

  /**
   * Creates the consent that comes with the trainee's agreement to a referral. Runs as the trainee's writer
   * role.
   * @returns its id
   */
  async addForEmployer(tx: Tx, { fields, language, ...owner }: EmployerConsentInput): Promise<string> {
    return this.save(tx, consentForEmployer(owner, { fields, language }, await tx.now()));
  }

  /**
   * Saves the trainee's answer and supersedes an earlier consent for the same purpose and recipient.
   * @returns its id
   */
  async save(tx: Tx, answer: NewConsent): Promise<string> {
    const { institutionId, traineeId, purpose, employerId, toInstitutionId } = answer;
    const existing = (await this.ofTrainees(tx, [traineeId])).filter(
      (one) => one.state === 'GIVEN' && one.purpose === purpose && one.employerId === employerId && one.toInstitutionId === toInstitutionId,
    );
    for (const one of existing) {
      const superseded = supersedeConsent(one);
      if (isRefusal(superseded)) continue;
      await this.saveState(tx, superseded.consent);
      await announce(tx, superseded.event, { subjectKind: 'consent', from: one.state, to: superseded.consent.state });
    }
    const consent: Consent = { ...answer, institutionId, id: randomUUID(), version: 1 };
    await insertRow(tx, consentTable, consent);
    const event = domainEvent(consent.state === 'REFUSED' ? 'ConsentRefused' : 'ConsentGiven', consent.id);
    await announce(tx, event, { subjectKind: 'consent', to: consent.state, fields: consent.fields });
    return consent.id;
  }

  async saveState(tx: Tx, { institutionId, id, state, withdrawnAt, version }: Consent): Promise<void> {
    await updateRows(tx, consentTable, { institutionId, id }, { state, withdrawnAt, version });
  }
}
