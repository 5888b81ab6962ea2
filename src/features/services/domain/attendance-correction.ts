import { InputReader } from '../../../shared/input-reader';
import type { LocalDate } from '../../../shared/local-date';
import { invalid, isRefusal, type Refusal, refuse } from '../../../shared/refusal';
import { nextTransitions, stateBefore } from '../../../shared/state-machine';
import { MAX_REASON } from '../../undo/domain/correction';
import { readHours } from './days-and-hours';
import { type Attendance, type Enrolment, ENROLMENT } from './enrolment';

/** The right hours of a recorded lesson; null if she was not there. */
export interface AttendanceCorrection {
  readonly heldOn: LocalDate;
  readonly hours: number | null;
  readonly reason: string;
}

/** Parses a correction: the day of a recorded lesson, its hours if she was there, and why. */
export function parseAttendanceCorrection(input: Readonly<Record<string, unknown>>): AttendanceCorrection | Refusal<'INVALID_INPUT'> {
  const reader = new InputReader(input);
  const isAbsent = input['hours'] === null || input['hours'] === undefined;
  return reader.result({
    heldOn: reader.date('heldOn'),
    hours: isAbsent ? null : readHours(reader, 'hours', input['hours']),
    reason: reader.text('reason', MAX_REASON),
  });
}

/**
 * The enrolment after the correction, and when the lesson was recorded. Without any attendance she is enrolled, as
 * before her first lesson. Refuses UNKNOWN for a day without attendance, TRANSITION_NOT_ALLOWED once the enrolment has
 * ended.
 */
export function correctAttendance(
  enrolment: Enrolment,
  { heldOn, hours }: AttendanceCorrection,
  attendance: readonly Attendance[],
): { readonly enrolment: Enrolment; readonly recordedAt: Date } | Refusal<'INVALID_INPUT' | 'TRANSITION_NOT_ALLOWED'> {
  if (nextTransitions(ENROLMENT, enrolment.state).length === 0) return refuse('TRANSITION_NOT_ALLOWED', { state: enrolment.state, availableActions: [] });
  const lesson = attendance.find((one) => one.heldOn === heldOn);
  if (!lesson) return invalid([{ path: 'heldOn', problem: 'UNKNOWN' }]);
  const isLast = hours === null && attendance.length === 1;
  const before = isLast ? stateBefore(ENROLMENT, enrolment.state, 'attend', 'ENROLLED') : enrolment.state;
  const state = isRefusal(before) ? enrolment.state : before;
  return { enrolment: { ...enrolment, state, version: enrolment.version + 1 }, recordedAt: lesson.recordedAt };
}
