import { type EmployerTie, tiesBetween } from '../../employers/domain/employer-tie';
import { type DomainEvent, domainEvent } from '../../../shared/events';
import { type LocalDate, localDateAt } from '../../../shared/local-date';
import { invalid, isRefusal, refuse, type Refusal } from '../../../shared/refusal';
import { nextTransitions, stateAfter } from '../../../shared/state-machine';
import { type ChecklistItem, unansweredItems, type VettingAnswer } from './checklist';
import type { VettingPlan, VisitRecord } from './parse-vetting';
import { ANNOUNCED_KINDS } from './site-approval';
import { VETTING, type Vetting, type VettingTransition } from './vetting';
import { isApproval } from '../../employers/domain/site-approval';

/** A vetting without an id yet. */
export type PlannedVetting = Omit<Vetting, 'id' | 'version' | 'createdAt'>;

/**
 * Plans a visit. Visitors must not work for the employer, be kin of its owners or hold a share
 * (CONFLICT_OF_INTEREST with the ties). Where few trainees work at an employer on hold, only a visit that looks like a
 * routine one is possible (INVALID_INPUT): any other would show the employer that one of them spoke (docs/domain.md 5.8).
 */
export function planVetting(
  plan: VettingPlan,
  facts: { institutionId: string; employerId: string; checklistVersion: string; ties: readonly EmployerTie[]; mustBeRoutine: boolean },
): PlannedVetting | Refusal<'CONFLICT_OF_INTEREST' | 'INVALID_INPUT'> {
  const ties = plan.visitors.flatMap(({ accountId }) => tiesBetween(facts.ties, accountId, facts.employerId));
  if (ties.length > 0) return refuse('CONFLICT_OF_INTEREST', { reasons: [...new Set(ties)] });
  const { siteId, kind, visitOn } = plan;
  if (facts.mustBeRoutine && !ANNOUNCED_KINDS.includes(kind)) return invalid([{ path: 'kind', problem: 'NOT_ALLOWED', limit: ANNOUNCED_KINDS.join(', ') }]);
  const { institutionId, employerId, checklistVersion } = facts;
  const emptyFields = {
    workersInterviewed: 0,
    workersInterviewedOffSite: 0,
    findings: null,
    decision: null,
    conditions: [],
    validFrom: null,
    validUntil: null,
  };
  return { institutionId, employerId, siteId, kind, checklistVersion, visitOn, ...emptyFields, state: 'PLANNED', decidedAt: null, revokedAt: null };
}

const hasVisitDayCome = ({ visitOn }: Pick<Vetting, 'visitOn'>, today: LocalDate): boolean => today >= visitOn;

/** The transitions possible on a day: a visit can be recorded from its planned day on. */
export const vettingTransitions = (vetting: Pick<Vetting, 'state' | 'visitOn'>, today: LocalDate): VettingTransition[] =>
  nextTransitions(VETTING, vetting.state).filter((transition) => transition !== 'visit' || hasVisitDayCome(vetting, today));

/** Records the findings of a visit; TOO_SOON before its planned day. */
export function recordVisit(
  vetting: Vetting,
  record: VisitRecord,
  today: LocalDate,
): { vetting: Vetting; event: DomainEvent } | Refusal<'TOO_SOON' | 'TRANSITION_NOT_ALLOWED'> {
  const state = stateAfter(VETTING, vetting.state, 'visit');
  if (isRefusal(state)) return state;
  if (!hasVisitDayCome(vetting, today)) return refuse('TOO_SOON', { until: `${vetting.visitOn}T00:00:00+07:00` });
  const { workersInterviewed, workersInterviewedOffSite, findings } = record;
  const visited = { ...vetting, state, workersInterviewed, workersInterviewedOffSite, findings, version: vetting.version + 1 };
  return { vetting: visited, event: domainEvent('VettingVisited', vetting.id) };
}

/** Submits a visit for decision; NOT_READY with the unanswered items (UNKNOWN is an answer). */
export function submitVetting(
  vetting: Vetting,
  checklist: readonly ChecklistItem[],
  answers: readonly Pick<VettingAnswer, 'itemCode' | 'answer'>[],
): { vetting: Vetting; event: DomainEvent } | Refusal<'NOT_READY' | 'TRANSITION_NOT_ALLOWED'> {
  const state = stateAfter(VETTING, vetting.state, 'submit');
  if (isRefusal(state)) return state;
  const missing = unansweredItems(checklist, answers);
  if (missing.length > 0) return refuse('NOT_READY', { reasons: missing, questions: { lack: 'ANSWER', codes: missing } });
  return { vetting: { ...vetting, state, version: vetting.version + 1 }, event: domainEvent('VettingSubmitted', vetting.id) };
}

/** Revokes a decision with immediate effect; it no longer clears the site. */
export function revokeVetting(vetting: Vetting, now: Date): { vetting: Vetting; event: DomainEvent } | Refusal<'TRANSITION_NOT_ALLOWED'> {
  const state = stateAfter(VETTING, vetting.state, 'revoke');
  if (isRefusal(state)) return state;
  return { vetting: { ...vetting, state, revokedAt: now, version: vetting.version + 1 }, event: domainEvent('VettingRevoked', vetting.id) };
}

/** The approvals of the same site that a refusal ends: an older approval must not outlive a newer refusal. */
export const approvalsEndedBy = (refused: Vetting, others: readonly Vetting[], now: Date): Vetting[] =>
  refused.state === 'DECIDED' && refused.decision === 'REFUSED'
    ? others.filter(
        ({ id, siteId, state, decision, validUntil }) =>
          id !== refused.id && siteId === refused.siteId && state === 'DECIDED' && isApproval(decision) && (validUntil ?? '') >= localDateAt(now),
      )
    : [];
