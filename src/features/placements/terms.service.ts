import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { announce } from '../../platform/database/outbox';
import { insertRow, rowsBy } from '../../platform/database/table';
import type { Tx } from '../../platform/database/tx';
import { domainEvent } from '../../shared/events';
import type { RecordedTerms, PlacementTerms } from './domain/recorded-terms';
import type { Placement } from './domain/placement';
import { placementTermsTable } from './terms.table';

/**
 * The recorded terms of contracts and first pays. They are append-only; a later record of a stage replaces an
 * earlier one. For staff and the trainee.
 */
@Injectable()
export class TermsService {
  ofPlacements(tx: Tx, ids: readonly string[]): Promise<PlacementTerms[]> {
    return rowsBy(tx, placementTermsTable, { placementId: ids }, { recordedAt: 'ASC', id: 'ASC' });
  }

  async add(tx: Tx, { institutionId, id: placementId, traineeId }: Placement, terms: RecordedTerms): Promise<void> {
    const id = randomUUID();
    await insertRow(tx, placementTermsTable, {
      ...terms,
      institutionId,
      id,
      placementId,
      traineeId,
      recordedBy: tx.actor.accountId,
      recordedAt: await tx.now(),
    });
    await announce(tx, domainEvent('TermsRecorded', id), { subjectKind: 'placement_terms', to: terms.stage });
  }
}
