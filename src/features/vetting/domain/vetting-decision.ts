import { type EmployerTie, tiesBetween } from '../../employers/domain/employer-tie';
import { conditionsKey } from '../../../shared/conditions';
import { type DomainEvent, domainEvent } from '../../../shared/events';
import { addMonths, type LocalDate, localDateAt } from '../../../shared/local-date';
import { invalid, isRefusal, refuse, type Refusal } from '../../../shared/refusal';
import { stateAfter } from '../../../shared/state-machine';
import { type ChecklistItem, failedCriticalItems, type VettingAnswer } from './checklist';
import { type DecisionInput, MIN_PEOPLE } from './parse-vetting';
import { VETTING, type Vetting, type VettingDecision, type VettingVisitor } from './vetting';
import { isApproval } from '../../employers/domain/site-approval';

/**
 * The number of workers to interview away from the site before a first approval, because workers are coached
 * on site (docs/domain.md 4.2).
 */
export const OFF_SITE_INTERVIEWS_BEFORE_FIRST_APPROVAL = 2;
/** The longest validity in months (docs/domain.md 4.2). */
export const VALIDITY_MONTHS = { FIRST_APPROVAL: 6, LATER: 12 } as const;

/** The facts for a decision. */
export interface DecisionFacts {
  readonly deciderId: string;
  readonly visitors: readonly Pick<VettingVisitor, 'accountId'>[];
  /** The accounts that lead the visit, or led it before they handed it over. */
  readonly leadIds: readonly string[];
  readonly ties: readonly EmployerTie[];
  readonly checklist: readonly ChecklistItem[];
  readonly answers: readonly Pick<VettingAnswer, 'itemCode' | 'answer'>[];
  /** Whether the site was ever approved before. */
  readonly approvedBefore: boolean;
  /** The decisions recorded for this vetting so far. */
  readonly decisions: readonly VettingDecision[];
}

/**
 * The decider's decision, which replaces an earlier one of theirs, and the vetting: decided if another person
 * recorded the same decision, otherwise unchanged.
 */
export interface DecisionResult {
  readonly vetting: Vetting;
  readonly decision: VettingDecision;
  readonly event: DomainEvent;
}

/**
 * Records one person's decision about a visited site. Two different people must record the same decision,
 * conditions and last day. Until then the vetting stays SUBMITTED, and each can replace their own decision. A
 * decision by a person who is tied to the employer by now does not count.
 *
 * Refuses with:
 * - TRANSITION_NOT_ALLOWED
 * - CONFLICT_OF_INTEREST for the lead visitor, for who led the visit before, and for people tied to the employer
 * - SECOND_PERSON_NEEDED if the same person repeats the same decision
 * - for an approval, NOT_READY with the failed critical items, TWO_VISITORS and WORKERS_OFF_SITE, and INVALID_INPUT for its
 * last day (docs/domain.md 3.2 and 4.2)
 */
export function decideVetting(
  vetting: Vetting,
  input: DecisionInput,
  facts: DecisionFacts,
  now: Date,
): DecisionResult | Refusal<'CONFLICT_OF_INTEREST' | 'INVALID_INPUT' | 'NOT_READY' | 'SECOND_PERSON_NEEDED' | 'TRANSITION_NOT_ALLOWED'> {
  const state = stateAfter(VETTING, vetting.state, 'decide');
  if (isRefusal(state)) return state;
  const effective = { ...input, validUntil: lastDay(input, facts, localDateAt(now)) };
  const refusal = conflictOfInterest(vetting, facts) ?? approvalRefusal(vetting, effective, facts, localDateAt(now));
  if (refusal) return refusal;
  const decision: VettingDecision = { institutionId: vetting.institutionId, vettingId: vetting.id, accountId: facts.deciderId, ...effective, decidedAt: now };
  const same = facts.decisions.filter((other) => isSameDecision(other, decision) && tiesBetween(facts.ties, other.accountId, vetting.employerId).length === 0);
  if (same.some(({ accountId }) => accountId !== facts.deciderId)) {
    const validFrom = isApproval(input.decision) ? localDateAt(now) : null;
    const decided: Vetting = { ...vetting, ...effective, state, validFrom, decidedAt: now, version: vetting.version + 1 };
    return { vetting: decided, decision, event: domainEvent('VettingDecided', vetting.id) };
  }
  if (same.length > 0) return refuse('SECOND_PERSON_NEEDED');
  return { vetting: { ...vetting, version: vetting.version + 1 }, decision, event: domainEvent('VettingSecondPersonNeeded', vetting.id) };
}

function conflictOfInterest(vetting: Vetting, { deciderId, leadIds, ties }: DecisionFacts): Refusal<'CONFLICT_OF_INTEREST'> | null {
  if (leadIds.includes(deciderId)) return refuse('CONFLICT_OF_INTEREST', { reasons: ['LEAD_VISITOR'] });
  const reasons = tiesBetween(ties, deciderId, vetting.employerId);
  return reasons.length > 0 ? refuse('CONFLICT_OF_INTEREST', { reasons }) : null;
}

function approvalRefusal(vetting: Vetting, input: DecisionInput, facts: DecisionFacts, today: LocalDate): Refusal<'INVALID_INPUT' | 'NOT_READY'> | null {
  if (!isApproval(input.decision)) return null;
  const failed = failedCriticalItems(facts.checklist, facts.answers);
  const reasons = [...failed];
  // a visitor who handed her visits to the other one is no visitor any more
  if (facts.visitors.length < MIN_PEOPLE) reasons.push('TWO_VISITORS');
  if (!facts.approvedBefore && vetting.workersInterviewedOffSite < OFF_SITE_INTERVIEWS_BEFORE_FIRST_APPROVAL) reasons.push('WORKERS_OFF_SITE');
  if (failed.length > 0) return refuse('NOT_READY', { reasons, questions: { lack: 'YES', codes: failed } });
  if (reasons.length > 0) return refuse('NOT_READY', { reasons });
  if (input.decision === 'APPROVED_WITH_CONDITIONS' && input.conditions.length === 0) return invalid([{ path: 'conditions', problem: 'EMPTY' }]);
  const validUntil = input.validUntil ?? today;
  if (validUntil < today) return invalid([{ path: 'validUntil', problem: 'IN_THE_PAST', limit: today }]);
  const last = latestValidUntil(facts, today);
  return validUntil > last ? invalid([{ path: 'validUntil', problem: 'TOO_BIG', limit: last }]) : null;
}

const latestValidUntil = ({ approvedBefore }: DecisionFacts, today: LocalDate): LocalDate =>
  addMonths(today, approvedBefore ? VALIDITY_MONTHS.LATER : VALIDITY_MONTHS.FIRST_APPROVAL);

/**
 * Without a last day, the decider joins a colleague's otherwise identical decision, or else gets the longest
 * validity allowed.
 */
function lastDay(input: DecisionInput, facts: DecisionFacts, today: LocalDate): LocalDate | null {
  if (!isApproval(input.decision) || input.validUntil !== null) return input.validUntil;
  const joined = facts.decisions.find((other) => other.accountId !== facts.deciderId && isSameDecision(other, { ...input, validUntil: other.validUntil }));
  return joined?.validUntil ?? latestValidUntil(facts, today);
}

/** Whether decision, last day and conditions are the same. */
const isSameDecision = (one: DecisionInput, other: DecisionInput): boolean =>
  one.decision === other.decision && one.validUntil === other.validUntil && conditionsKey(one.conditions) === conditionsKey(other.conditions);
