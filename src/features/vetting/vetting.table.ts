import { day, flag, instant, int, json, optional, table, text, texts, uuid } from '../../platform/database/table';
import type { VettingAnswer } from './domain/checklist';
import type { VisitDraft } from './domain/site-facts';
import type { ConductSignature } from './domain/conduct';
import type { EarlierDecision, VettingSendBack } from './domain/send-back';
import type { Vetting, VettingCondition, VettingDecision, VettingLead, VettingVisitor } from './domain/vetting';

export const vettingTable = table<Vetting>('vetting', ['id'], {
  id: uuid,
  institutionId: uuid,
  employerId: uuid,
  siteId: uuid,
  kind: text,
  checklistVersion: text,
  visitOn: day,
  workersInterviewed: int,
  workersInterviewedOffSite: int,
  findings: optional(text),
  state: text,
  decision: optional(text),
  conditions: texts,
  validFrom: optional(day),
  validUntil: optional(day),
  decidedAt: optional(instant),
  revokedAt: optional(instant),
  lapsedAt: optional(instant),
  round: int,
  version: int,
  createdAt: instant,
});

export const visitorTable = table<VettingVisitor>('vetting_visitor', ['vettingId', 'accountId'], {
  institutionId: uuid,
  vettingId: uuid,
  accountId: uuid,
  isLead: flag,
});

export const leadTable = table<VettingLead>('vetting_lead', ['vettingId', 'accountId'], {
  institutionId: uuid,
  vettingId: uuid,
  accountId: uuid,
});

export const answerTable = table<VettingAnswer>('vetting_answer', ['vettingId', 'itemCode'], {
  institutionId: uuid,
  vettingId: uuid,
  itemCode: text,
  answer: text,
  evidence: optional(text),
  note: optional(text),
});

export const decisionTable = table<VettingDecision>('vetting_decision', ['vettingId', 'accountId'], {
  institutionId: uuid,
  vettingId: uuid,
  accountId: uuid,
  decision: text,
  conditions: texts,
  conditionPlans: json,
  validUntil: optional(day),
  decidedAt: instant,
});

export const sendBackTable = table<VettingSendBack>('vetting_send_back', ['vettingId', 'round', 'accountId'], {
  institutionId: uuid,
  vettingId: uuid,
  round: int,
  accountId: uuid,
  reason: text,
  itemCodes: texts,
  askedAt: instant,
});

export const earlierDecisionTable = table<EarlierDecision>('vetting_earlier_decision', ['vettingId', 'round', 'accountId'], {
  institutionId: uuid,
  vettingId: uuid,
  round: int,
  accountId: uuid,
  decision: text,
  conditions: texts,
  conditionPlans: json,
  validUntil: optional(day),
  decidedAt: instant,
});

export const conditionTable = table<VettingCondition>('vetting_condition', ['id'], {
  institutionId: uuid,
  id: uuid,
  vettingId: uuid,
  position: int,
  text,
  ownerId: uuid,
  dueOn: day,
  firstDueOn: optional(day),
  extensionReason: optional(text),
  extendedBy: optional(uuid),
  extendedAt: optional(instant),
  evidence: optional(text),
  checkedBy: optional(uuid),
  metAt: optional(instant),
  lapsedAt: optional(instant),
});

export const conductTable = table<ConductSignature>('conduct_signature', ['id'], {
  institutionId: uuid,
  id: uuid,
  employerId: uuid,
  vettingId: uuid,
  signedOn: day,
  signedBy: text,
  proof: text,
  recordedBy: uuid,
  recordedAt: instant,
});

export const visitDraftTable = table<VisitDraft>('visit_draft', ['accountId', 'id'], {
  institutionId: uuid,
  accountId: uuid,
  id: uuid,
  vettingId: uuid,
  preparedAt: instant,
  sentAt: optional(instant),
});
