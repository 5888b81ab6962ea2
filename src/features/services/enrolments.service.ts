import { Injectable } from '@nestjs/common';
import { insertRow, lockRow, rowsBy, saveRow } from '../../platform/database/table';
import type { Tx } from '../../platform/database/tx';
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

  async add(tx: Tx, enrolment: Enrolment): Promise<void> {
    await insertRow(tx, enrolmentTable, enrolment);
  }

  async save(tx: Tx, before: Enrolment, after: Enrolment): Promise<void> {
    await saveRow(tx, enrolmentTable, before, after);
  }

  async addAttendance(tx: Tx, attendance: Attendance): Promise<void> {
    await insertRow(tx, attendanceTable, attendance);
  }
}
