import { amount, day, instant, int, optional, table, text, uuid } from '../../platform/database/table';
import type { PlacementTerms } from './domain/recorded-terms';

export const placementTermsTable = table<PlacementTerms>('placement_terms', ['institutionId', 'id'], {
  institutionId: uuid,
  id: uuid,
  placementId: uuid,
  traineeId: uuid,
  stage: text,
  payAmount: amount,
  payCurrency: text,
  payPer: text,
  workDays: int,
  startMinute: int,
  endMinute: int,
  hoursPerWeek: int,
  contractMonths: optional(int),
  probationDays: int,
  startsOn: day,
  recordedBy: optional(uuid),
  recordedAt: instant,
});
