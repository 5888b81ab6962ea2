import { InputReader } from '../../../shared/input-reader';
import { isRefusal, type OutstandingKind, type OutstandingWork, type Problem, refuse, type Refusal } from '../../../shared/refusal';
import { PERMISSIONS, type Role } from './permissions';
import type { Colleague } from './staff-accounts';

/** The successors, by kind of work. One colleague may take over all of it. */
export interface Handover {
  /** Takes over trainees, offers, follow-ups, tasks and messages. */
  readonly placementOfficerId: string | null;
  /** Takes over cases, with their alerts and tasks. */
  readonly caseWorkerId: string | null;
  /** Takes over planned visits. */
  readonly visitorId: string | null;
}
const NO_SUCCESSORS: Handover = { placementOfficerId: null, caseWorkerId: null, visitorId: null };
type Successor = keyof Handover;

/** A successor must hold one of these roles. */
const ROLES_OF: Readonly<Record<Successor, readonly Role[]>> = {
  placementOfficerId: PERMISSIONS['trainee.register'],
  caseWorkerId: ['CASE_WORKER'],
  visitorId: PERMISSIONS['vetting.record'],
};
/**
 * The successors for each kind of work; the first one named takes it over. Messages need no successor of
 * their own: they are passed to any successor named.
 */
const SUCCESSORS: Readonly<Record<Exclude<OutstandingKind, 'MESSAGES' | 'ALERTS_AS_LEAD'>, readonly Successor[]>> = {
  TRAINEES: ['placementOfficerId'],
  OFFERS: ['placementOfficerId'],
  FOLLOW_UPS: ['placementOfficerId', 'caseWorkerId'],
  TASKS: ['placementOfficerId', 'caseWorkerId'],
  CASES: ['caseWorkerId'],
  ALERTS: ['caseWorkerId'],
  VISITS: ['visitorId'],
};

/** Parses the successors; all null if none is named. */
export function parseHandover(input: Readonly<Record<string, unknown>> | null): Handover | Refusal<'INVALID_INPUT'> {
  if (input === null) return NO_SUCCESSORS;
  const named = Object.fromEntries(Object.entries(input).filter(([, value]) => value !== null && value !== undefined));
  const reader = new InputReader(named);
  const idOf = (field: Successor): string | null => (field in named ? reader.id(field) : null);
  const handover = reader.result({ placementOfficerId: idOf('placementOfficerId'), caseWorkerId: idOf('caseWorkerId'), visitorId: idOf('visitorId') });
  return isRefusal(handover) ? underPath('handover', handover) : handover;
}

const underPath = <R extends Refusal>(path: string, refusal: R): R => ({
  ...refusal,
  problems: (refusal.problems ?? []).map((problem) => ({ ...problem, path: `${path}.${problem.path}` })),
});

/**
 * Why an account may not be handed over this way, or null: INVALID_INPUT for a successor who is the account
 * itself, is no colleague or lacks the role; NOT_READY while alerts would be left without a safety lead;
 * HANDOVER_NEEDED with the work that has no successor.
 */
export function mayHandOver(
  id: string,
  outstanding: readonly OutstandingWork[],
  handover: Handover,
  colleagues: readonly Colleague[],
): Refusal<'HANDOVER_NEEDED' | 'INVALID_INPUT' | 'NOT_READY'> | null {
  const problems = (Object.keys(ROLES_OF) as Successor[]).flatMap((successor) => successorProblem(successor, handover[successor], id, colleagues));
  if (problems.length > 0) return refuse('INVALID_INPUT', { problems });
  if (outstanding.some(({ kind }) => kind === 'ALERTS_AS_LEAD')) return refuse('NOT_READY', { reasons: ['ANOTHER_SAFETY_LEAD'] });
  const hasNoSuccessor = ({ kind }: OutstandingWork): boolean =>
    kind !== 'MESSAGES' && kind !== 'ALERTS_AS_LEAD' && !SUCCESSORS[kind].some((successor) => handover[successor] !== null);
  return outstanding.some(hasNoSuccessor) ? refuse('HANDOVER_NEEDED', { outstandingWork: outstanding, reasons: outstanding.map(({ kind }) => kind) }) : null;
}

/**
 * Why a colleague's roles may not change this way, or null: NOT_READY where open alerts would be left without
 * a safety lead; HANDOVER_NEEDED with the work that an old role may do and none of the new roles may.
 */
export function mayLoseRoles(
  before: readonly Role[],
  after: readonly Role[],
  outstanding: readonly OutstandingWork[],
): Refusal<'HANDOVER_NEEDED' | 'NOT_READY'> | null {
  if (outstanding.some(({ kind }) => kind === 'ALERTS_AS_LEAD') && !after.includes('SAFETY_LEAD'))
    return refuse('NOT_READY', { reasons: ['ANOTHER_SAFETY_LEAD'] });
  const left = outstanding.filter(({ kind }) => canDoWork(kind, before) && !canDoWork(kind, after));
  return left.length > 0 ? refuse('HANDOVER_NEEDED', { outstandingWork: left, reasons: left.map(({ kind }) => kind) }) : null;
}

const canDoWork = (kind: OutstandingKind, roles: readonly Role[]): boolean =>
  kind !== 'MESSAGES' && kind !== 'ALERTS_AS_LEAD' && SUCCESSORS[kind].some((successor) => ROLES_OF[successor].some((role) => roles.includes(role)));

function successorProblem(successor: Successor, to: string | null, id: string, colleagues: readonly Colleague[]): Problem[] {
  if (to === null) return [];
  const colleague = colleagues.find((one) => one.id === to);
  const path = `handover.${successor}`;
  if (!colleague || to === id) return [{ path, problem: 'UNKNOWN' }];
  return ROLES_OF[successor].some((role) => colleague.roles.includes(role)) ? [] : [{ path, problem: 'LACKS_ROLE', limit: ROLES_OF[successor].join(', ') }];
}
