import { isRefusal, type Refusal } from '../../../shared/refusal';
import { stateBefore } from '../../../shared/state-machine';
import { cannotUndo } from '../../undo/domain/staff-acts';
import type { UndoableAct } from '../../undo/domain/staff-act-reversal';
import { type Enrolment, ENROLMENT } from './enrolment';

/** Refuses to undo an enrolment that has changed since, or returns null: then the database removes it. */
export function undoEnrolmentRefusal(enrolment: Enrolment, { reversal }: UndoableAct<'courseEnrol' | 'traineesEnrol'>): Refusal<'CANNOT_UNDO'> | null {
  return enrolment.state === 'ENROLLED' && enrolment.version === reversal.version ? null : cannotUndo('CHANGED_SINCE');
}

/**
 * The enrolment before the attendance of a day was recorded.
 * @param laterUndone how many later attendances of it were undone with this one; each raised the version twice
 */
export function undoAttendance(enrolment: Enrolment, { reversal }: UndoableAct<'enrolmentAttend'>, laterUndone: number): Enrolment | Refusal<'CANNOT_UNDO'> {
  const state = stateBefore(ENROLMENT, enrolment.state, 'attend', reversal.from);
  if (isRefusal(state) || enrolment.version - 2 * laterUndone !== reversal.version) return cannotUndo('CHANGED_SINCE');
  return { ...enrolment, state, version: enrolment.version + 1 };
}

/** Acts in the order in which they are undone together: of several lessons of one enrolment, the last recorded first. */
export function inUndoOrder(acts: readonly UndoableAct[]): UndoableAct[] {
  const isLesson = (act: UndoableAct): act is UndoableAct<'enrolmentAttend'> => act.field === 'enrolmentAttend';
  const subject = ({ subjectIds: [id = ''] }: UndoableAct): string => id;
  const lessons = acts
    .filter(isLesson)
    .toSorted((a, b) => (subject(a) < subject(b) ? -1 : subject(a) > subject(b) ? 1 : b.reversal.version - a.reversal.version));
  return [...acts.filter((act) => !isLesson(act)), ...lessons];
}
