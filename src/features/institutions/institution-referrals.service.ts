import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { readKeyset, type WithCursor } from '../../platform/database/keyset';
import { announce } from '../../platform/database/outbox';
import { insertRow, lockRow, rowsBy, saveRow } from '../../platform/database/table';
import type { Tx } from '../../platform/database/tx';
import { domainEvent } from '../../shared/events';
import { isId } from '../../shared/ids';
import type { InstitutionReferral, InstitutionReferralPerson, Side } from './domain/institution-referral';
import type { InstitutionReferralState } from './domain/institution-referral-states';
import type { InstitutionReferralChange } from './domain/institution-referral-transitions';
import { JOIN_PERSON, SAVE_CONSENT, OPEN_OF_TRAINEE, PERSONS_OF, RECEIVED_PAGE, SENT_PAGE } from './institutions.queries';
import { institutionReferralPersonTable, institutionReferralTable } from './institutions.table';

interface ReferralPageRequest {
  readonly side: Side;
  readonly state: InstitutionReferralState | null;
  readonly limit: number;
  readonly after: string | null;
}

/**
 * Referrals between institutions. Row-level security limits the rows to both sides; the receiving one sees a
 * referral once it is offered.
 */
@Injectable()
export class InstitutionReferralsService {
  byIds(tx: Tx, ids: readonly string[]): Promise<InstitutionReferral[]> {
    return rowsBy(tx, institutionReferralTable, { id: ids.filter(isId) });
  }

  /**
   * Returns one row more than the page size, newest first: referrals the actor's institution sent, or
   * received.
   */
  page(tx: Tx, { side, state, limit, after }: ReferralPageRequest): Promise<WithCursor<InstitutionReferral>[]> {
    const start = readKeyset(after);
    return start ? tx.query(side === 'SENDING' ? SENT_PAGE : RECEIVED_PAGE, [start.at, start.id, limit + 1, state]) : Promise.resolve([]);
  }

  /** The trainees of the actor's own institution in these referrals; never those of the other side. */
  personsOf(tx: Tx, referralIds: readonly string[]): Promise<InstitutionReferralPerson[]> {
    return tx.query<InstitutionReferralPerson>(PERSONS_OF, [referralIds]);
  }

  /** The trainee's open referrals. */
  openOf(tx: Tx, traineeId: string): Promise<InstitutionReferral[]> {
    return tx.query<InstitutionReferral>(OPEN_OF_TRAINEE, [traineeId]);
  }

  /** Locks a referral as staff of either side; null if it does not exist or belongs to other institutions. */
  async lock(tx: Tx, id: string): Promise<InstitutionReferral | null> {
    return isId(id) ? lockRow(tx, institutionReferralTable, { id }) : null;
  }

  /** Saves a draft and the trainee it is about. @returns its id */
  async add(tx: Tx, draft: Omit<InstitutionReferral, 'id'>, traineeId: string): Promise<string> {
    const id = randomUUID();
    await insertRow(tx, institutionReferralTable, { ...draft, id });
    await this.addPerson(tx, { institutionId: draft.fromInstitutionId, referralId: id, traineeId });
    await announce(tx, domainEvent('InstitutionReferralDrafted', id), { subjectKind: 'institution_referral', to: draft.state });
    return id;
  }

  async save(tx: Tx, before: InstitutionReferral, { referral, event }: InstitutionReferralChange): Promise<void> {
    await saveRow(tx, institutionReferralTable, before, referral);
    await announce(tx, event, { subjectKind: 'institution_referral', from: before.state, to: referral.state });
  }

  /** Saves the consent for releasing the identity; a database constraint requires it before the release. */
  async saveConsent(tx: Tx, referralId: string, consentId: string): Promise<void> {
    await tx.change(SAVE_CONSENT, [consentId, referralId]);
  }

  /**
   * Saves the trainee as registered by the receiving institution and links both records, so that the person
   * is counted once.
   */
  async linkReceivedTrainee(tx: Tx, referral: InstitutionReferral, traineeId: string): Promise<void> {
    await this.addPerson(tx, { institutionId: referral.toInstitutionId, referralId: referral.id, traineeId });
    await tx.query(JOIN_PERSON, [referral.id]);
  }

  private addPerson(tx: Tx, person: Pick<InstitutionReferralPerson, 'institutionId' | 'referralId' | 'traineeId'>): Promise<void> {
    return insertRow(tx, institutionReferralPersonTable, { ...person, consentId: null, recordedBy: tx.actor.accountId });
  }
}
