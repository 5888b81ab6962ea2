import type { EventName } from '../../../shared/events';
import type { LocalDate } from '../../../shared/local-date';
import { isRefusal, refuse, type Refusal } from '../../../shared/refusal';
import { type StateMachine, stateAfter } from '../../../shared/state-machine';
import { can } from '../../accounts/domain/permissions';

/**
 * Work that staff must do because it cannot or must not be automated. A task finished by mistake is opened again. One that
 * nobody did is replaced: the next step took its place, or it must not be done any more.
 */
export const TASK = {
  states: ['OPEN', 'DONE', 'REPLACED'],
  transitions: { finish: { from: ['OPEN'], to: 'DONE' }, reopen: { from: ['DONE'], to: 'OPEN' }, replace: { from: ['OPEN'], to: 'REPLACED' } },
} as const satisfies StateMachine<string, string>;
export type TaskState = (typeof TASK.states)[number];

/**
 * The kinds of task (docs/domain.md 4.8: reach a trainee by other means than messages; handle an unknown or parked
 * message; check how trainees are; 5.8: contact one who works at an employer on hold, or is on the way there;
 * 5.16: reach one who did not answer a follow-up another way, through the person she trusts, or by a visit, or decide whether that is still safe).
 */
export const TASK_KINDS = [
  'REACH_TRAINEE',
  'MESSAGE_UNKNOWN',
  'MESSAGE_PARKED',
  'CHECK_TRAINEES',
  'ROUTINE_REVISIT',
  'REVIEW_ANSWER',
  'FOLLOW_UP_MISSED',
  'PLACEMENT_ENDED',
  'AGREEMENT_OVERDUE',
  'CHECK_ON_TRAINEE',
  'CALL_TRAINEE',
  'TALK_BEFORE_ANSWER',
  'CALL_AGAIN',
  'HOLD_CONTACT',
  'CONTACT_OTHER_WAY',
  'CONTACT_TRUSTED_PERSON',
  'CONTACT_BY_VISIT',
  'CONTACT_DECISION',
] as const;
export type TaskKind = (typeof TASK_KINDS)[number];

/**
 * Tasks about an employer and no single trainee: the only ones visible to staff who may not read trainees.
 */
export const SHARED_DATA_TASKS: readonly TaskKind[] = ['CHECK_TRAINEES', 'ROUTINE_REVISIT'];

/**
 * Tasks only for staff who know the trainee's case: she may have been forced to open the app, or they decide whether an old
 * confirmation of the person she trusts, or of a visit, still counts.
 */
export const CASE_TASKS: readonly TaskKind[] = ['CHECK_ON_TRAINEE', 'CONTACT_DECISION'];

/**
 * The task an event creates for the trainee's officer, in addition to its notice: after a placement ends,
 * matching restarts within 7 days (docs/domain.md 4.10); an agreement not written within 15 days of the start is void
 * (docs/domain.md 4.4); if an employer reports that she left, staff ask her; if she asks to talk to a person, staff
 * call her.
 */
export const TASK_OF_EVENT: Readonly<Partial<Record<EventName, TaskKind>>> = {
  PlacementEnded: 'PLACEMENT_ENDED',
  AgreementOverdue: 'AGREEMENT_OVERDUE',
  EmployerCheckInReportedLeft: 'PLACEMENT_ENDED',
  TraineeRequestedCall: 'CALL_TRAINEE',
  OfferTalkRequested: 'TALK_BEFORE_ANSWER',
  ReferralTalkRequested: 'TALK_BEFORE_ANSWER',
};

/** Why the subject of a "reach the trainee" task may not be sent to her as a message. */
export const NO_MESSAGE_REASONS = ['NO_SAFE_WAY', 'WAY_CLOSED', 'DO_NOT_CONTACT', 'MAIL_FAILED', 'YES_ENDED'] as const;
export type NoMessageReason = (typeof NO_MESSAGE_REASONS)[number];

/**
 * Events that bring a trainee closer to an employer. While the employer is on hold, she gets no message about
 * them, and staff get no task to inform her.
 */
export const EVENTS_TOWARDS_EMPLOYER: readonly EventName[] = [
  'ReferralAsked',
  'ReferralReminded',
  'InterviewProposed',
  'InterviewUpcoming',
  'OfferIssued',
  'OfferExplained',
  'OfferExpiring',
  'PlacementStartRescheduled',
];

/** The event to inform the trainee of in person, and why. */
export interface ReachReason {
  readonly about: EventName | null;
  readonly noMessage: NoMessageReason | null;
}

/** One task of one institution. Its cause (an event or a message) makes it unique. */
export interface Task {
  readonly institutionId: string;
  readonly id: string;
  readonly kind: TaskKind;
  readonly traineeId: string | null;
  readonly subjectId: string;
  readonly causeId: string;
  readonly assignedTo: string | null;
  readonly state: TaskState;
  readonly createdAt: Date;
  /** The last day on which it is done in time; null if none is set. */
  readonly dueOn: LocalDate | null;
  readonly doneAt: Date | null;
  readonly doneBy: string | null;
  /** For a "reach the trainee" task, the event to inform her of; null for other tasks or if unknown. */
  readonly about: EventName | null;
  readonly noMessage: NoMessageReason | null;
}

/**
 * Assigns an open task to the staff member who takes it over; `expectedId` is who had it when that person looked.
 * TAKEN_BY_COLLEAGUE with the id of who has it now, so that of two people who take it at once one gets it and the other
 * reads who has it.
 */
export function takeOverTask(task: Task, by: string, expectedId: string | null): Task | Refusal<'TAKEN_BY_COLLEAGUE' | 'TRANSITION_NOT_ALLOWED'> {
  if (task.state !== 'OPEN') return refuse('TRANSITION_NOT_ALLOWED', { state: task.state, availableActions: [] });
  const isFree = task.assignedTo === null || task.assignedTo === by || task.assignedTo === expectedId;
  return isFree ? { ...task, assignedTo: by } : refuse('TAKEN_BY_COLLEAGUE', { by: task.assignedTo });
}

/** Finishes a task for the staff member who did it; TRANSITION_NOT_ALLOWED if it is finished already. */
export function finishTask(task: Task, doneBy: string, now: Date): Task | Refusal<'TRANSITION_NOT_ALLOWED'> {
  const state = stateAfter(TASK, task.state, 'finish');
  return isRefusal(state) ? state : { ...task, state, doneAt: now, doneBy };
}

/** Opens a finished task again, as it was before; TRANSITION_NOT_ALLOWED if it is open. */
export function reopenTask(task: Task): Task | Refusal<'TRANSITION_NOT_ALLOWED'> {
  const state = stateAfter(TASK, task.state, 'reopen');
  return isRefusal(state) ? state : { ...task, state, doneAt: null, doneBy: null };
}

/** The kinds of tasks that staff with these roles may see. */
export function visibleTaskKinds(roles: readonly string[]): readonly TaskKind[] {
  if (can(roles, 'care.read')) return TASK_KINDS;
  return can(roles, 'trainee.read') ? TASK_KINDS.filter((kind) => !CASE_TASKS.includes(kind)) : SHARED_DATA_TASKS;
}
