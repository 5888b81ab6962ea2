import { day, instant, table, text, uuid } from '../../platform/database/table';
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
