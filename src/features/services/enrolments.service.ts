import { Injectable } from '@nestjs/common';
import { insertRow, lockRow, lockRows, rowsBy, saveRow } from '../../platform/database/table';
import { audit } from '../../platform/database/outbox';
import type { Tx } from '../../platform/database/tx';
import type { LocalDate } from '../../shared/local-date';
import { isId } from '../../shared/ids';
import type { Course } from './domain/course';
import type { Attendance, Enrolment, EnrolmentState } from './domain/enrolment';
import { type PageRequest, rowsOfPage } from './rows-of-page';
import { ENROLMENTS_PAGE, OWN_COURSES } from './services.queries';
import { attendanceTable, enrolmentTable } from './services.table';

/** A course as its participant may read it. */
export type OwnCourse = Pick<Enrolment, 'id' | 'courseId' | 'enrolledOn' | 'state' | 'endedOn' | 'result' | 'credential'> &
  Pick<Course, 'kind' | 'title' | 'weeks' | 'hours' | 'startsOn' | 'endsOn'> & { readonly hoursAttended: number };

/** Enrolments in courses. */
@Injectable()
export class EnrolmentsService {
  byIds(tx: Tx, ids: readonly string[]): Promise<Enrolment[]> {
    return rowsBy(tx, enrolmentTable, { id: ids.filter(isId) });
  }

  /** Newest first. */
  ofTrainees(tx: Tx, ids: readonly string[]): Promise<Enrolment[]> {
    return rowsBy(tx, enrolmentTable, { traineeId: ids }, { enrolledOn: 'DESC', id: 'DESC' });
  }

  /** Returns one row more than the page size, newest first. */
  async page(tx: Tx, request: PageRequest & { readonly courseId: string | null; readonly state: EnrolmentState | null }): Promise<Enrolment[]> {
    if (request.courseId !== null && !isId(request.courseId)) return [];
    return rowsOfPage(tx, ENROLMENTS_PAGE, request, [request.courseId, request.state], (ids) => this.byIds(tx, ids));
  }

  /** The trainee's own courses, in her session, newest first. */
  ownCourses(tx: Tx, traineeId: string): Promise<OwnCourse[]> {
    return tx.query<OwnCourse>(OWN_COURSES, [traineeId]);
  }

  /** The attendances of these enrolments, by date. */
  attendanceOf(tx: Tx, ids: readonly string[]): Promise<Attendance[]> {
    return rowsBy(tx, attendanceTable, { enrolmentId: ids }, { heldOn: 'ASC', enrolmentId: 'ASC' });
  }

  /** The trainee's enrolment in a course, in any state; null if she never had one. */
  async enrolmentIn(tx: Tx, traineeId: string, courseId: string): Promise<Enrolment | null> {
    return (await rowsBy(tx, enrolmentTable, { traineeId, courseId }))[0] ?? null;
  }

  /** Locks an enrolment; null if it does not exist or belongs to another institution. */
  async lock(tx: Tx, id: string): Promise<Enrolment | null> {
    return isId(id) ? lockRow(tx, enrolmentTable, { id }) : null;
  }

  /** Locks enrolments in the order of their ids. */
  lockAll(tx: Tx, ids: readonly string[]): Promise<Enrolment[]> {
    return lockRows(tx, enrolmentTable, { id: ids.filter(isId) }, { id: 'ASC' });
  }

  async add(tx: Tx, enrolment: Enrolment): Promise<void> {
    await insertRow(tx, enrolmentTable, enrolment);
  }

  async save(tx: Tx, before: Enrolment, after: Enrolment): Promise<void> {
    await saveRow(tx, enrolmentTable, before, after);
  }

  /** Removes an enrolment whose act is undone in this transaction; the database refuses any other. */
  async removeUndone(tx: Tx, id: string): Promise<void> {
    const { removed } = await tx.queryOne<{ removed: number }>('select app.remove_undone_enrolment($1) as removed', [id]);
    if (removed !== 1) throw new Error(`Cannot undo enrolment ${id}: ${removed} rows removed`);
    audit(tx, 'EnrolmentUndone', 'training_enrolment', id);
  }

  /** The same for the attendance of a day; `after` is the enrolment before it. */
  async removeUndoneAttendance(tx: Tx, before: Enrolment, after: Enrolment, heldOn: LocalDate): Promise<void> {
    const { removed } = await tx.queryOne<{ removed: number }>('select app.remove_undone_attendance($1, $2) as removed', [before.id, heldOn]);
    if (removed !== 1) throw new Error(`Cannot undo the attendance of enrolment ${before.id}: ${removed} rows removed`);
    await this.save(tx, before, after);
    audit(tx, 'AttendanceUndone', 'training_enrolment', before.id, { from: before.state, to: after.state });
  }

  /** Saves a correction that was recorded in this transaction; the database refuses any other. Without hours she was not there. */
  async saveAttendanceCorrection(
    tx: Tx,
    before: Enrolment,
    after: Enrolment,
    { heldOn, hours }: Pick<Attendance, 'heldOn'> & { readonly hours: number | null },
  ): Promise<void> {
    const { corrected } = await tx.queryOne<{ corrected: number }>('select app.correct_attendance($1, $2, $3) as corrected', [before.id, heldOn, hours]);
    if (corrected !== 1) throw new Error(`Cannot correct the attendance of enrolment ${before.id}: ${corrected} rows changed`);
    await this.save(tx, before, after);
    audit(tx, 'AttendanceCorrected', 'training_enrolment', before.id, { from: before.state, to: after.state, fields: [hours === null ? 'heldOn' : 'hours'] });
  }

  async addAttendance(tx: Tx, attendance: Attendance): Promise<void> {
    await insertRow(tx, attendanceTable, attendance);
  }
}
