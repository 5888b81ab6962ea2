import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { announce } from '../../platform/database/outbox';
import { insertRow, rowsBy } from '../../platform/database/table';
import type { Tx } from '../../platform/database/tx';
import { domainEvent } from '../../shared/events';
import { localDateAt } from '../../shared/local-date';
import type { Night } from '../matching/domain/facts/law-rule';
import type { VacancyTerms } from '../vacancies/domain/vacancy';
import { comparedStage } from './domain/drift';
import { opensAlert, thresholdOn } from './domain/drift-alert';
import { RECORDED_STAGES, type RecordedTerms, type PlacementTerms } from './domain/recorded-terms';
import type { Placement } from './domain/placement';
import { readDriftThresholds } from './drift-threshold.file';
import { placementTermsTable } from './terms.table';

/**
 * The recorded terms of contracts and first pays. They are append-only; a later record of a stage replaces an
 * earlier one. For staff and the trainee.
 */
@Injectable()
export class TermsService {
  readonly #thresholds = readDriftThresholds();

  ofPlacements(tx: Tx, ids: readonly string[]): Promise<PlacementTerms[]> {
    return rowsBy(tx, placementTermsTable, { placementId: ids }, { recordedAt: 'ASC', id: 'ASC' });
  }

  /** Whether terms that staff are about to record open an alert, after those recorded earlier. */
  async isDeceptive(
    tx: Tx,
    { id }: Placement,
    { stage, ...terms }: RecordedTerms,
    { offer, night }: { readonly offer: VacancyTerms; readonly night: Night },
  ): Promise<boolean> {
    const recorded = await this.ofPlacements(tx, [id]);
    const latest = RECORDED_STAGES.flatMap((one) => recorded.findLast((record) => record.stage === one) ?? []);
    const earlier = latest.map((record) => comparedStage(record.stage, record, offer, night));
    return opensAlert(comparedStage(stage, terms, offer, night), earlier, thresholdOn(localDateAt(await tx.now()), this.#thresholds));
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
