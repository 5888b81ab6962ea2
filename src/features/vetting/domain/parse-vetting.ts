import type { LocalDate } from '../../../shared/local-date';
import { InputReader } from '../../../shared/input-reader';
import type { Refusal } from '../../../shared/refusal';
import { CHECKLIST_ANSWERS, type ChecklistItem, EVIDENCE, type VettingAnswer } from './checklist';
import { type ConditionPlan, type Decision, DECISIONS, VETTING_KINDS, type VettingKind } from './vetting';
import { isApproval } from '../../employers/domain/site-approval';

type Fields = Readonly<Record<string, unknown>>;

/** The minimum number of people who visit a site and who decide about it (docs/domain.md 3.2). */
export const MIN_PEOPLE = 2;
/** The maximum number of visitors. */
export const MAX_VISITORS = 10;

/** A visit to plan: site, reason, day and visitors. */
export interface VettingPlan {
  readonly siteId: string;
  readonly kind: VettingKind;
  readonly visitOn: LocalDate;
  readonly visitors: readonly { readonly accountId: string; readonly isLead: boolean }[];
}

/** Parses a plan: two to ten different visitors, one of them the lead; the day is today or later. */
export function parseVettingPlan(input: Fields, today: LocalDate): VettingPlan | Refusal<'INVALID_INPUT'> {
  const reader = new InputReader(input);
  const ids = reader.ids('visitorIds', MAX_VISITORS);
  if (ids.length < MIN_PEOPLE) reader.refuse('visitorIds', 'TOO_FEW', MIN_PEOPLE);
  const leadId = reader.id('leadVisitorId');
  if (leadId !== '' && !ids.includes(leadId)) reader.refuse('leadVisitorId', 'NOT_ALLOWED', ids.join(', '));
  const visitors = ids.map((accountId) => ({ accountId, isLead: accountId === leadId }));
  const visitOn = reader.date('visitOn');
  if (visitOn < today) reader.refuse('visitOn', 'IN_THE_PAST', today);
  return reader.result({ siteId: reader.id('siteId'), kind: reader.choice('kind', VETTING_KINDS), visitOn, visitors });
}

/** The findings of a visit. */
export interface VisitRecord {
  readonly answers: readonly Pick<VettingAnswer, 'itemCode' | 'answer' | 'evidence' | 'note'>[];
  readonly workersInterviewed: number;
  readonly workersInterviewedOffSite: number;
  readonly findings: string | null;
}

/**
 * Parses the findings: one answer per item, NA only where the checklist allows it, and no more workers
 * interviewed off site than in total.
 */
export function parseVisit(input: Fields, checklist: readonly ChecklistItem[]): VisitRecord | Refusal<'INVALID_INPUT'> {
  const reader = new InputReader(input);
  const codes = checklist.map(({ code }) => code);
  const answers = reader.list('answers', 200, (item) => ({
    itemCode: item.text('itemCode', 60),
    answer: item.choice('answer', CHECKLIST_ANSWERS),
    evidence: item.optionalChoice('evidence', EVIDENCE),
    note: item.optionalText('note', 1000),
  }));
  answers.forEach(({ itemCode, answer }, at) => {
    if (itemCode !== '' && !codes.includes(itemCode)) reader.refuse(`answers.${at}.itemCode`, 'UNKNOWN');
    else if (answer === 'NA' && checklist.some(({ code, mayNotApply }) => code === itemCode && !mayNotApply))
      reader.refuse(`answers.${at}.answer`, 'NOT_ALLOWED', 'YES, NO, UNKNOWN');
    else if (answers.findIndex((other) => other.itemCode === itemCode) < at) reader.refuse(`answers.${at}.itemCode`, 'REPEATED');
  });
  const workersInterviewed = reader.integer('workersInterviewed', 0, 10_000);
  return reader.result({
    answers,
    workersInterviewed,
    workersInterviewedOffSite: reader.integer('workersInterviewedOffSite', 0, workersInterviewed),
    findings: reader.optionalText('findings', 4000),
  });
}

/** One person's decision about a site. */
export interface DecisionInput {
  readonly decision: Decision;
  readonly conditions: readonly string[];
  /** The owner and the day of each condition, in their order; empty to leave both to the colleague's decision, or to the rule. */
  readonly conditionPlans: readonly ConditionPlan[];
  readonly validUntil: LocalDate | null;
}

/**
 * Parses a decision. APPROVED_WITH_CONDITIONS requires conditions, and only an approval has a last day;
 * without one, the longest validity allowed applies.
 */
export function parseDecision(input: Fields): DecisionInput | Refusal<'INVALID_INPUT'> {
  const reader = new InputReader(input);
  const decision = reader.choice('decision', DECISIONS);
  const conditions = reader.texts('conditions', 20, 500);
  if (decision === 'APPROVED_WITH_CONDITIONS' && conditions.length === 0) reader.refuse('conditions', 'EMPTY');
  if (decision !== 'APPROVED_WITH_CONDITIONS' && conditions.length > 0) reader.refuse('conditions', 'NOT_ALLOWED', 'APPROVED_WITH_CONDITIONS');
  const conditionPlans = reader.list('conditionPlans', 20, (item) => ({ ownerId: item.id('ownerId'), dueOn: item.date('dueOn') }));
  if (conditionPlans.length > 0 && conditionPlans.length !== conditions.length) reader.refuse('conditionPlans', 'NOT_ALLOWED', conditions.length);
  const validUntil = isApproval(decision) ? reader.optionalDate('validUntil') : null;
  return reader.result({ decision, conditions, conditionPlans, validUntil });
}
