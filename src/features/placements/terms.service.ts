import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { announce } from '../../platform/database/outbox';
import { allOf, columnsOf, insertRow } from '../../platform/database/table';
import type { Tx } from '../../platform/database/tx';
import { happened } from '../../shared/events';
import type { FoundTerms, PlacementTerms } from './domain/found-terms';
import type { Placement } from './domain/placement';
import { placementTermsTable } from './terms.table';

const TERMS_OF = `select ${columnsOf(placementTermsTable, allOf(placementTermsTable), 't')} from placement_terms t where t.placement_id = any($1::uuid[]) order by t.recorded_at, t.id`;

/**
 * The recorded terms of contracts and first pays. They are append-only; a later record of a stage replaces an
 * earlier one. For staff and the trainee.
 */
@Injectable()
export class TermsService {
  ofPlacements(tx: Tx, ids: readonly string[]): Promise<PlacementTerms[]> {
    return tx.query<PlacementTerms>(TERMS_OF, [ids]);
  }

  async add(tx: Tx, { institutionId, id: placementId, traineeId }: Placement, found: FoundTerms): Promise<void> {
    const id = randomUUID();
    await insertRow(tx, placementTermsTable, {
      ...found,
      institutionId,
      id,
      placementId,
      traineeId,
      recordedBy: tx.actor.accountId,
      recordedAt: await tx.now(),
    });
    await announce(tx, happened('TermsRecorded', id), { subjectKind: 'placement_terms', to: found.stage });
  }
}
