import { flag, instant, int, optional, table, text, texts, uuid } from '../../platform/database/table';
import type { AlertAction, SafetyAlert } from './domain/alert';
import type { LiftAgreement } from './domain/hold';

export const alertTable = table<SafetyAlert>('safety_alert', ['institutionId', 'id'], {
  institutionId: uuid,
  id: uuid,
  traineeId: uuid,
  placementId: optional(uuid),
  employerId: optional(uuid),
  source: text,
  sourceId: optional(uuid),
  severity: text,
  indicators: texts,
  state: text,
  safetyWishes: optional(text),
  lifeAtRisk: flag,
  mandatoryReport: text,
  outcome: optional(text),
  traineeAgreed: optional(flag),
  openedAt: instant,
  firstActionAt: optional(instant),
  endedAt: optional(instant),
  reopenedCount: int,
  version: int,
});

export const alertActionTable = table<AlertAction>('safety_alert_action', ['institutionId', 'id'], {
  institutionId: uuid,
  id: uuid,
  alertId: uuid,
  traineeId: uuid,
  doneBy: uuid,
  doneAt: instant,
  transition: text,
  action: text,
  lifeAtRisk: optional(flag),
});

export const liftTable = table<LiftAgreement>('hold_lift', ['holdId', 'accountId'], {
  institutionId: uuid,
  holdId: uuid,
  accountId: uuid,
  asSafetyLead: flag,
  reason: text,
  agreedAt: instant,
});
