import { groupRows, inOrder, loader } from '../../../platform/database/loader';
import type { OperationContext } from '../../../platform/graphql/operation-context';
import type { Attendance, Enrolment } from '../../../features/services/domain/enrolment';
import type { Course } from '../../../features/services/domain/course';
import type { CoursesService } from '../../../features/services/courses.service';
import type { EnrolmentsService } from '../../../features/services/enrolments.service';
import { isId } from '../../../shared/ids';
import { existing } from '../../shared/outcome';

/** Logs the access to the trainee's record before a row about her is returned. */
export function discloseRow<R extends { readonly traineeId: string }>(c: OperationContext, row: R): R {
  c.disclosed.set(row.traineeId, { kind: 'trainee', id: row.traineeId });
  return row;
}

export async function courseById(c: OperationContext, courses: CoursesService, id: string): Promise<Course | null> {
  if (!isId(id)) return null;
  return loader<Course | null>(c, 'courseById', async (ids) => inOrder(ids, await courses.byIds(c.tx, ids), (row) => row.id)).load(id.toLowerCase());
}

/** The course of a row; a foreign key guarantees that it exists. */
export const courseOf = async (c: OperationContext, courses: CoursesService, { courseId }: { readonly courseId: string }): Promise<Course> =>
  existing(await courseById(c, courses, courseId), `course ${courseId}`);

/** The days on which she attended. */
export const attendanceOf = (c: OperationContext, enrolments: EnrolmentsService, { id }: Enrolment): Promise<Attendance[]> =>
  loader(c, 'attendanceOfEnrolment', async (ids) => groupRows(ids, await enrolments.attendanceOf(c.tx, ids), (row) => row.enrolmentId)).load(id);
