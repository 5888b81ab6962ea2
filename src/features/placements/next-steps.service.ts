import { Injectable } from '@nestjs/common';
import { insertRow, rowsBy } from '../../platform/database/table';
import type { Tx } from '../../platform/database/tx';
import type { NextStepPlan } from './domain/own-stay';
import { nextStepTable } from './next-steps.table';

/** What is planned after stays at enterprises of institutions. */
@Injectable()
export class NextStepsService {
  /** Newest first. */
  ofPlacements(tx: Tx, placementIds: readonly string[]): Promise<NextStepPlan[]> {
    return rowsBy(tx, nextStepTable, { placementId: placementIds }, { plannedAt: 'DESC', id: 'ASC' });
  }

  async add(tx: Tx, plan: NextStepPlan): Promise<void> {
    await insertRow(tx, nextStepTable, plan);
  }
}
