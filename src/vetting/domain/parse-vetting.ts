import type { LocalDate } from '../../shared/local-date';
import { Reader } from '../../shared/reader';
import type { Refusal } from '../../shared/refusal';
import { ANSWERS, type ChecklistItem, EVIDENCE, type VettingAnswer } from './checklist';
import { type Decision, DECISIONS, isApproval, VETTING_KINDS, type VettingKind } from './vetting';

type Fields = Readonly<Record<string, unknown>>;

/** The fewest people who visit a site, and who decide about it (DOMAIN 3.2). */
export const TWO_PEOPLE = 2;

/** A visit to plan: which site, why, when, and who goes. */
export interface VettingPlan {
  readonly siteId: string;
  readonly kind: VettingKind;
  readonly visitOn: LocalDate;
  readonly visitors: readonly { readonly accountId: string; readonly isLead: boolean }[];
}

/** Reads a plan: two to ten different visitors, exactly one of whom leads; the day is today or later. */
export function parseVettingPlan(input: Fields, today: LocalDate): VettingPlan | Refusal {
  const reader = new Reader(input);
  const visitors = reader.list('visitors', 10, (visitor) => ({ accountId: visitor.id('accountId'), isLead: visitor.flag('isLead') }));
  visitors.forEach(({ accountId }, at) => {
    if (accountId !== '' && visitors.findIndex((other) => other.accountId === accountId) < at) reader.refuse(`visitors.${at}.accountId`, 'REPEATED');
  });
  if (visitors.length < TWO_PEOPLE) reader.refuse('visitors', 'TOO_SHORT', TWO_PEOPLE);
  else if (visitors.filter(({ isLead }) => isLead).length !== 1) reader.refuse('visitors', 'NOT_ALLOWED', 'exactly one isLead');
  const visitOn = reader.date('visitOn');
  if (visitOn < today) reader.refuse('visitOn', 'IN_THE_PAST', today);
  return reader.done({ siteId: reader.id('siteId'), kind: reader.choice('kind', VETTING_KINDS), visitOn, visitors });
}

/** What a visit found. */
export interface VisitRecord {
  readonly answers: readonly Pick<VettingAnswer, 'itemCode' | 'answer' | 'evidence' | 'note'>[];
  readonly workersInterviewed: number;
  readonly workersInterviewedOffSite: number;
  readonly findings: string | null;
}

/** Reads what a visit found: one answer for an item of the checklist, and no more workers spoken to off site than in all. */
export function parseVisit(input: Fields, checklist: readonly ChecklistItem[]): VisitRecord | Refusal {
  const reader = new Reader(input);
  const codes = checklist.map(({ code }) => code);
  const answers = reader.list('answers', 200, (item) => ({
    itemCode: item.text('itemCode', 60),
    answer: item.choice('answer', ANSWERS),
    evidence: item.optionalChoice('evidence', EVIDENCE),
    note: item.optionalText('note', 1000),
  }));
  answers.forEach(({ itemCode }, at) => {
    if (itemCode !== '' && !codes.includes(itemCode)) reader.refuse(`answers.${at}.itemCode`, 'UNKNOWN');
    else if (answers.findIndex((other) => other.itemCode === itemCode) < at) reader.refuse(`answers.${at}.itemCode`, 'REPEATED');
  });
  const workersInterviewed = reader.integer('workersInterviewed', 0, 10_000);
  return reader.done({
    answers,
    workersInterviewed,
    workersInterviewedOffSite: reader.integer('workersInterviewedOffSite', 0, workersInterviewed),
    findings: reader.optionalText('findings', 4000),
  });
}

/** What one person decides about a site. */
export interface DecisionInput {
  readonly decision: Decision;
  readonly conditions: readonly string[];
  readonly validUntil: LocalDate | null;
}

/** Reads a decision: an approval needs its last day, one with conditions its conditions; other decisions carry neither. */
export function parseDecision(input: Fields): DecisionInput | Refusal {
  const reader = new Reader(input);
  const decision = reader.choice('decision', DECISIONS);
  const conditions = reader.texts('conditions', 20, 500);
  if (decision === 'APPROVED_WITH_CONDITIONS' && conditions.length === 0) reader.refuse('conditions', 'EMPTY');
  if (decision !== 'APPROVED_WITH_CONDITIONS' && conditions.length > 0) reader.refuse('conditions', 'NOT_ALLOWED', 'APPROVED_WITH_CONDITIONS');
  const validUntil = isApproval(decision) ? reader.date('validUntil') : null;
  return reader.done({ decision, conditions, validUntil });
}
