import { type EmployerTie, tiesBetween } from '../../employers/domain/employer-tie';
import { type DomainEvent, domainEvent } from '../../../shared/events';
import { conditionsKey, plannedConditionKeys } from '../../../shared/conditions';
import { InputReader } from '../../../shared/input-reader';
import { addDays, type LocalDate, localDateAt } from '../../../shared/local-date';
import { invalid, refuse, type Refusal } from '../../../shared/refusal';
import type { ConditionPlan, Vetting, VettingCondition } from './vetting';

/** The days in which a condition is met, unless the deciders set another day. */
export const CONDITION_DAYS = 30;

type Fields = Readonly<Record<string, unknown>>;

/** Which condition is met, and what shows it. */
export interface ConditionEvidence {
  readonly conditionId: string;
  readonly evidence: string;
}
export function parseEvidence(input: Fields): ConditionEvidence | Refusal<'INVALID_INPUT'> {
  const reader = new InputReader(input);
  return reader.result({ conditionId: reader.id('conditionId'), evidence: reader.text('evidence', 1000) });
}

/** Until when a condition is extended, and why. */
export interface ConditionExtension {
  readonly conditionId: string;
  readonly dueOn: LocalDate;
  readonly reason: string;
}
export function parseExtension(input: Fields): ConditionExtension | Refusal<'INVALID_INPUT'> {
  const reader = new InputReader(input);
  return reader.result({ conditionId: reader.id('conditionId'), dueOn: reader.date('dueOn'), reason: reader.text('reason', 1000) });
}

/** Whether a condition can still be met or extended: its approval holds, and its day has not passed. */
export const isOpenCondition = (
  { metAt, lapsedAt, dueOn }: Pick<VettingCondition, 'metAt' | 'lapsedAt' | 'dueOn'>,
  { state }: Pick<Vetting, 'state'>,
  today: LocalDate,
): boolean => state === 'DECIDED' && metAt === null && lapsedAt === null && dueOn >= today;

export interface ConditionFacts {
  readonly vetting: Vetting;
  readonly accountId: string;
  readonly ties: readonly EmployerTie[];
  /** The accounts that lead the visit, or led it before they handed it over. */
  readonly leadIds: readonly string[];
}
export interface ConditionChange {
  readonly condition: VettingCondition;
  readonly event: DomainEvent;
}

/** Records that a condition is met, by the person who checked it: anybody who vets and has no tie to the employer. */
export function meetCondition(
  condition: VettingCondition,
  { evidence }: Pick<ConditionEvidence, 'evidence'>,
  { vetting, accountId, ties }: ConditionFacts,
  now: Date,
): ConditionChange | Refusal<'CONFLICT_OF_INTEREST' | 'TRANSITION_NOT_ALLOWED'> {
  if (!isOpenCondition(condition, vetting, localDateAt(now))) return overRefusal(vetting);
  const reasons = tiesBetween(ties, accountId, vetting.employerId);
  if (reasons.length > 0) return refuse('CONFLICT_OF_INTEREST', { reasons });
  return { condition: { ...condition, evidence, checkedBy: accountId, metAt: now }, event: domainEvent('VettingConditionMet', vetting.id) };
}

/**
 * Extends a condition once, with a reason, by somebody who may decide the vetting. Its new day is later and within the
 * approval.
 */
export function extendCondition(
  condition: VettingCondition,
  { dueOn, reason }: Pick<ConditionExtension, 'dueOn' | 'reason'>,
  { vetting, accountId, ties, leadIds }: ConditionFacts,
  now: Date,
): ConditionChange | Refusal<'CONFLICT_OF_INTEREST' | 'INVALID_INPUT' | 'TRANSITION_NOT_ALLOWED'> {
  if (!isOpenCondition(condition, vetting, localDateAt(now)) || condition.extendedAt !== null) return overRefusal(vetting);
  const reasons = leadIds.includes(accountId) ? ['LEAD_VISITOR'] : tiesBetween(ties, accountId, vetting.employerId);
  if (reasons.length > 0) return refuse('CONFLICT_OF_INTEREST', { reasons });
  if (dueOn <= condition.dueOn) return invalid([{ path: 'dueOn', problem: 'TOO_SMALL', limit: addDays(condition.dueOn, 1) }]);
  const last = vetting.validUntil ?? condition.dueOn;
  if (dueOn > last) return invalid([{ path: 'dueOn', problem: 'TOO_BIG', limit: last }]);
  const extended = { ...condition, dueOn, firstDueOn: condition.dueOn, extensionReason: reason, extendedBy: accountId, extendedAt: now };
  return { condition: extended, event: domainEvent('VettingConditionExtended', vetting.id) };
}

const overRefusal = ({ state }: Vetting): Refusal<'TRANSITION_NOT_ALLOWED'> => refuse('TRANSITION_NOT_ALLOWED', { state, availableActions: [] });

/** What a decision says about its conditions. */
interface Conditions {
  readonly conditions: readonly string[];
  readonly conditionPlans: readonly ConditionPlan[];
}

/** The conditions without repetitions: one that was entered twice with the same owner and day counts once. */
export function eachOnce({ conditions, conditionPlans }: Conditions): Conditions {
  const keys = plannedConditionKeys(conditions, conditionPlans);
  const isFirst = (_: unknown, at: number): boolean => keys.indexOf(keys[at] ?? '') === at;
  return { conditions: conditions.filter(isFirst), conditionPlans: conditionPlans.filter(isFirst) };
}

/** The owner and day that a colleague's decision gives to the same conditions; null if it has other ones. */
export function plansOf(colleague: Conditions, conditions: readonly string[]): readonly ConditionPlan[] | null {
  if (conditionsKey(colleague.conditions) !== conditionsKey(conditions)) return null;
  const keys = colleague.conditions.map((condition) => conditionsKey([condition]));
  return conditions.flatMap((condition) => colleague.conditionPlans[keys.indexOf(conditionsKey([condition]))] ?? []);
}

/** Refuses an owner who may not own a condition, and a day that is not after today or not within the approval. */
export function planRefusal(
  plans: readonly ConditionPlan[],
  { ownerIds, today, validUntil }: { readonly ownerIds: readonly string[]; readonly today: LocalDate; readonly validUntil: LocalDate },
): Refusal<'INVALID_INPUT'> | null {
  const problems = plans.flatMap(({ ownerId, dueOn }, at) => [
    ...(ownerIds.includes(ownerId) ? [] : [{ path: `conditionPlans.${at}.ownerId`, problem: 'UNKNOWN' } as const]),
    ...(dueOn > today ? [] : [{ path: `conditionPlans.${at}.dueOn`, problem: 'TOO_SMALL', limit: addDays(today, 1) } as const]),
    ...(dueOn <= validUntil ? [] : [{ path: `conditionPlans.${at}.dueOn`, problem: 'TOO_BIG', limit: validUntil } as const]),
  ]);
  return problems.length > 0 ? invalid(problems) : null;
}
