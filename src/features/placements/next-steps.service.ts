import { Injectable } from '@nestjs/common';
import { day, insertRow, instant, rowsBy, table, text, uuid } from '../../platform/database/table';
import type { Tx } from '../../platform/database/tx';
import type { NextStepPlan } from './domain/own-stay';

export const nextStepTable = table<NextStepPlan>('next_step_plan', ['institutionId', 'id'], {
  institutionId: uuid,
  id: uuid,
  placementId: uuid,
  step: text,
  fromOn: day,
  plannedBy: uuid,
  plannedAt: instant,
});

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
