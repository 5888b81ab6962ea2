import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { announce, audit } from '../../platform/database/outbox';
import { insertRow, lockRow, rowsBy, saveRow } from '../../platform/database/table';
import type { Tx } from '../../platform/database/tx';
import { isId } from '../../shared/ids';
import type { StateBefore } from '../../shared/state-machine';
import type { Agreement, EmployerAgreement, AgreementChange } from './domain/agreement';
import type { LearningReview } from './domain/learning-review';
import { endWithPlacement, reopenAgreement } from './domain/agreement-transitions';
import type { ReviewInput } from './domain/parse-agreement';
import type { Placement } from './domain/placement';
import { agreementTable, employerAgreementTable, learningReviewTable } from './agreements.table';

/** Apprenticeship agreements and learning reviews. Row-level security limits the rows. */
@Injectable()
export class AgreementsService {
  byIds(tx: Tx, ids: readonly string[]): Promise<Agreement[]> {
    return rowsBy(tx, agreementTable, { id: ids.filter(isId) });
  }

  ofPlacements(tx: Tx, ids: readonly string[]): Promise<Agreement[]> {
    return rowsBy(tx, agreementTable, { placementId: ids });
  }

  /** With the columns an employer's login may read. */
  employerAgreementsOfPlacements(tx: Tx, ids: readonly string[]): Promise<EmployerAgreement[]> {
    return rowsBy(tx, employerAgreementTable, { placementId: ids });
  }

  /** Locks an agreement as staff; null if it does not exist or the actor may not see it. */
  async lock(tx: Tx, id: string): Promise<Agreement | null> {
    return isId(id) ? lockRow(tx, agreementTable, { id }) : null;
  }

  async save(tx: Tx, before: Agreement, { agreement, event }: AgreementChange): Promise<void> {
    await saveRow(tx, agreementTable, before, agreement);
    await announce(tx, event, { subjectKind: 'apprenticeship_agreement', from: before.state, to: agreement.state });
  }

  /** Ends the agreement of an ended placement, if there is one that has not ended. */
  async endWithPlacement(tx: Tx, placement: Placement): Promise<StateBefore | null> {
    const agreement = await lockRow(tx, agreementTable, { placementId: placement.id });
    const ended = agreement ? endWithPlacement(agreement, placement) : null;
    if (!agreement || !ended) return null;
    await this.save(tx, agreement, ended);
    return { id: agreement.id, state: agreement.state };
  }

  /** Returns an agreement that ended with its placement to the state before; one that has changed since stays. */
  async reopen(tx: Tx, before: StateBefore): Promise<void> {
    const agreement = await lockRow(tx, agreementTable, { id: before.id });
    const reopened = agreement ? reopenAgreement(agreement, before.state) : null;
    if (!agreement || !reopened) return;
    await saveRow(tx, agreementTable, agreement, reopened);
    audit(tx, 'AgreementReopened', 'apprenticeship_agreement', agreement.id, { from: agreement.state, to: reopened.state });
  }

  /** Sorted by date. */
  reviewsOf(tx: Tx, placementIds: readonly string[]): Promise<LearningReview[]> {
    return rowsBy(tx, learningReviewTable, { placementId: placementIds }, { heldOn: 'ASC', id: 'ASC' });
  }

  async addReview(tx: Tx, { institutionId, id: placementId, traineeId }: Placement, review: ReviewInput): Promise<void> {
    const id = randomUUID();
    await insertRow(tx, learningReviewTable, {
      ...review,
      institutionId,
      id,
      placementId,
      traineeId,
      recordedBy: tx.actor.accountId,
      recordedAt: await tx.now(),
    });
    audit(tx, 'LearningReviewed', 'placement', placementId, { fields: ['heldOn', 'unitsReached'] });
  }
}
