import type { EventName } from '../../../shared/events';
import type { LocalDate } from '../../../shared/local-date';
import { isRefusal, type Refusal } from '../../../shared/refusal';
import { type Machine, stateAfter } from '../../../shared/states';

/** Something a member of staff must do because no machine may; once done it stays done. */
export const TASK = {
  states: ['OPEN', 'DONE'],
  moves: { finish: { from: ['OPEN'], to: 'DONE' } },
} as const satisfies Machine<string, string>;
/** Where a task stands. */
export type TaskState = (typeof TASK.states)[number];

/** What must be done (DOMAIN 4.8: reach her by a way no machine may use; look after a message that is lost or given up; check how people are). */
export const TASK_KINDS = [
  'REACH_TRAINEE',
  'MESSAGE_UNKNOWN',
  'MESSAGE_PARKED',
  'CHECK_YOUR_PEOPLE',
  'ROUTINE_REVISIT',
  'REVIEW_ANSWER',
  'FOLLOW_UP_MISSED',
  'PLACEMENT_ENDED',
  'AGREEMENT_OVERDUE',
  'CHECK_ON_TRAINEE',
  'CALL_HER',
  'TALK_FIRST',
] as const;
/** One kind of task. */
export type TaskKind = (typeof TASK_KINDS)[number];

/** What concerns a place and no single person: all that is shown of tasks to somebody who reads no trainee. */
export const PLACE_TASKS: readonly TaskKind[] = ['CHECK_YOUR_PEOPLE', 'ROUTINE_REVISIT'];

/** What is for those alone who know her case: somebody may have made her open the service. */
export const CARE_TASKS: readonly TaskKind[] = ['CHECK_ON_TRAINEE'];

/**
 * What an event asks of her officer besides the news of it: after the end of a place matching begins again within 7 days (DOMAIN 4.10); an agreement that was
 * not written within 15 days of the start is void (DOMAIN 4.4); where an employer says that she left, somebody asks her;
 * whoever asks for a person is given one.
 */
export const TASK_OF: Readonly<Partial<Record<EventName, TaskKind>>> = {
  PlacementEnded: 'PLACEMENT_ENDED',
  AgreementOverdue: 'AGREEMENT_OVERDUE',
  EmployerCheckInReportedLeft: 'PLACEMENT_ENDED',
  TraineeAskedForCall: 'CALL_HER',
  OfferTalkAsked: 'TALK_FIRST',
  ReferralTalkAsked: 'TALK_FIRST',
};

/** Why no message may tell her what a task to reach her is about. */
export const NO_MESSAGE_REASONS = ['NO_SAFE_WAY', 'WAY_CLOSED', 'DO_NOT_CONTACT', 'MAIL_FAILED', 'YES_ENDED'] as const;
/** One reason. */
export type NoMessageReason = (typeof NO_MESSAGE_REASONS)[number];

/** Events that bring her nearer to an employer: while it is on hold, no message tells her of them and nobody is asked to. */
export const LEADING_THERE: readonly EventName[] = [
  'ReferralAsked',
  'InterviewProposed',
  'InterviewSoon',
  'OfferIssued',
  'OfferExplained',
  'OfferExpiring',
  'PlacementStartMoved',
];

/** What she should know, and why a person tells her. */
export interface ReachReason {
  readonly about: EventName | null;
  readonly noMessage: NoMessageReason | null;
}

/** One task of one institution; its cause (an event or a message) makes it once only. */
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
  /** The last day on which it is done in time; null where none is set. */
  readonly dueOn: LocalDate | null;
  readonly doneAt: Date | null;
  readonly doneBy: string | null;
  /** Of a task to reach her: the event she should know of; null for other tasks, and where it is unknown. */
  readonly about: EventName | null;
  readonly noMessage: NoMessageReason | null;
}

/** Ticks a task off by the member of staff who did it; MOVE_NOT_ALLOWED when it is done already. */
export function finishTask(task: Task, doneBy: string, now: Date): Task | Refusal {
  const state = stateAfter(TASK, task.state, 'finish');
  return isRefusal(state) ? state : { ...task, state, doneAt: now, doneBy };
}
