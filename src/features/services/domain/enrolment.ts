import { type DomainEvent, domainEvent } from '../../../shared/events';
import type { LocalDate } from '../../../shared/local-date';
import { InputReader } from '../../../shared/input-reader';
import { isRefusal, refuse, type Refusal } from '../../../shared/refusal';
import { type StateMachine, nextTransitions, stateAfter } from '../../../shared/state-machine';
import type { Course } from './course';
import { type DaySpan, readDay, readHours } from './days-and-hours';

type Fields = Readonly<Record<string, unknown>>;

/**
 * The states of an enrolment in a course (docs/domain.md 3.1 `training_enrolment`). The first attendance changes it
 * to ATTENDING.
 */
export const ENROLMENT = {
  states: ['ENROLLED', 'ATTENDING', 'SUSPENDED', 'COMPLETED', 'WITHDREW'],
  transitions: {
    attend: { from: ['ENROLLED', 'ATTENDING'], to: 'ATTENDING' },
    suspend: { from: ['ATTENDING'], to: 'SUSPENDED' },
    resume: { from: ['SUSPENDED'], to: 'ATTENDING' },
    complete: { from: ['ATTENDING'], to: 'COMPLETED' },
    withdraw: { from: ['ENROLLED', 'ATTENDING', 'SUSPENDED'], to: 'WITHDREW' },
  },
} as const satisfies StateMachine<string, string>;
export type EnrolmentState = (typeof ENROLMENT.states)[number];

/** The result of a course for one trainee. */
export const COURSE_RESULTS = ['PASSED', 'NOT_PASSED'] as const;
export type CourseResult = (typeof COURSE_RESULTS)[number];

/** One trainee's enrolment in a course; once for each course. */
export interface Enrolment {
  readonly institutionId: string;
  readonly id: string;
  readonly traineeId: string;
  readonly courseId: string;
  readonly enrolledOn: LocalDate;
  readonly state: EnrolmentState;
  readonly endedOn: LocalDate | null;
  readonly endedRecordedAt: Date | null;
  readonly result: CourseResult | null;
  /** The certificate or other document she received. */
  readonly credential: string | null;
  readonly grantId: string | null;
  readonly recordedBy: string | null;
  readonly recordedAt: Date;
  readonly version: number;
}

/** A day on which she attended. */
export interface Attendance {
  readonly institutionId: string;
  readonly enrolmentId: string;
  readonly traineeId: string;
  readonly heldOn: LocalDate;
  /** Duration in hours, to the hundredth. */
  readonly hours: number;
  readonly recordedAt: Date;
}

/** The input of an enrolment. */
export type EnrolmentInput = Pick<Enrolment, 'enrolledOn' | 'grantId'>;

/** Parses an enrolment: not in the future, and not after the course has ended (TOO_BIG). */
export function parseEnrolment(input: Fields, course: Pick<Course, 'endsOn'>, days: DaySpan): EnrolmentInput | Refusal<'INVALID_INPUT'> {
  const reader = new InputReader(input);
  const enrolledOn = readDay(reader, 'enrolledOn', days);
  if (enrolledOn > course.endsOn) reader.refuse('enrolledOn', 'TOO_BIG', course.endsOn);
  return reader.result({ enrolledOn, grantId: reader.optionalText('grantId', 40) });
}

/**
 * Allows one enrolment per course: ALREADY_OPEN while there is an open one, TRANSITION_NOT_ALLOWED after it has
 * ended.
 */
export function repeatedEnrolmentRefusal(before: Pick<Enrolment, 'state'> | null): Refusal<'ALREADY_OPEN' | 'TRANSITION_NOT_ALLOWED'> | null {
  if (before === null) return null;
  const { state } = before;
  return nextTransitions(ENROLMENT, state).length > 0 ? refuse('ALREADY_OPEN') : refuse('TRANSITION_NOT_ALLOWED', { state, availableActions: [] });
}

/**
 * Records an attendance: not before the enrolment or the start of the course (BEFORE_START), not in the
 * future, once a day (REPEATED).
 */
export function recordAttendance(
  enrolment: Enrolment,
  input: Fields,
  facts: { readonly course: Pick<Course, 'startsOn'>; readonly attendedOn: readonly LocalDate[]; readonly today: LocalDate },
): { readonly enrolment: Enrolment; readonly heldOn: LocalDate; readonly hours: number } | Refusal<'INVALID_INPUT' | 'TRANSITION_NOT_ALLOWED'> {
  const state = stateAfter(ENROLMENT, enrolment.state, 'attend');
  if (isRefusal(state)) return state;
  const reader = new InputReader(input);
  const heldOn = reader.date('heldOn');
  const first = enrolment.enrolledOn > facts.course.startsOn ? enrolment.enrolledOn : facts.course.startsOn;
  if (heldOn < first) reader.refuse('heldOn', 'BEFORE_START', first);
  if (heldOn > facts.today) reader.refuse('heldOn', 'IN_THE_FUTURE', facts.today);
  if (facts.attendedOn.includes(heldOn)) reader.refuse('heldOn', 'REPEATED');
  const hours = readHours(reader, 'hours', input['hours']);
  return reader.result({ enrolment: { ...enrolment, state, version: enrolment.version + 1 }, heldOn, hours });
}

/** Suspends or resumes an enrolment. */
export function suspendOrResume(enrolment: Enrolment, transition: 'suspend' | 'resume'): Enrolment | Refusal<'TRANSITION_NOT_ALLOWED'> {
  const state = stateAfter(ENROLMENT, enrolment.state, transition);
  return isRefusal(state) ? state : { ...enrolment, state, version: enrolment.version + 1 };
}

/** The last attendance, and when the end is recorded. */
export interface EnrolmentEndFacts {
  readonly lastAttendedOn: LocalDate | null;
  readonly today: LocalDate;
  readonly now: Date;
}

/** An ended enrolment, with the event to announce. */
export interface EndedEnrolment {
  readonly enrolment: Enrolment;
  readonly event: DomainEvent;
}

/** Withdraws a trainee from a course before its end. */
export function withdrawEnrolment(
  enrolment: Enrolment,
  input: Fields,
  facts: EnrolmentEndFacts,
): EndedEnrolment | Refusal<'INVALID_INPUT' | 'TRANSITION_NOT_ALLOWED'> {
  const state = stateAfter(ENROLMENT, enrolment.state, 'withdraw');
  if (isRefusal(state)) return state;
  const reader = new InputReader(input);
  const ended = { ...enrolment, state, endedOn: readEnd(reader, enrolment, facts), endedRecordedAt: facts.now, version: enrolment.version + 1 };
  return reader.result({ enrolment: ended, event: domainEvent('EnrolmentWithdrawn', enrolment.id) });
}

/** Completes an enrolment with a result and, optionally, a certificate. */
export function completeEnrolment(
  enrolment: Enrolment,
  input: Fields,
  facts: EnrolmentEndFacts,
): EndedEnrolment | Refusal<'INVALID_INPUT' | 'TRANSITION_NOT_ALLOWED'> {
  const state = stateAfter(ENROLMENT, enrolment.state, 'complete');
  if (isRefusal(state)) return state;
  const reader = new InputReader(input);
  const ended = {
    ...enrolment,
    state,
    endedOn: readEnd(reader, enrolment, facts),
    endedRecordedAt: facts.now,
    result: reader.choice('result', COURSE_RESULTS),
    credential: reader.optionalText('credential', 200),
    version: enrolment.version + 1,
  };
  return reader.result({ enrolment: ended, event: domainEvent('EnrolmentCompleted', enrolment.id) });
}

/**
 * An enrolment ends neither before it began or was last attended (BEFORE_START) nor in the future
 * (IN_THE_FUTURE).
 */
function readEnd(reader: InputReader, { enrolledOn }: Enrolment, { lastAttendedOn, today }: EnrolmentEndFacts): LocalDate {
  const endedOn = reader.date('endedOn');
  const first = lastAttendedOn !== null && lastAttendedOn > enrolledOn ? lastAttendedOn : enrolledOn;
  if (endedOn < first) reader.refuse('endedOn', 'BEFORE_START', first);
  if (endedOn > today) reader.refuse('endedOn', 'IN_THE_FUTURE', today);
  return endedOn;
}
