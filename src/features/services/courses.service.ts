import { Injectable } from '@nestjs/common';
import { deleteRows, insertAll, insertRow, lockRow, rowsBy, saveRow } from '../../platform/database/table';
import type { Tx } from '../../platform/database/tx';
import { isId } from '../../shared/ids';
import type { OpenCourse } from '../matching/domain/explain/unlocks';
import type { Course, CourseKind, CourseSkill, CourseUse } from './domain/course';
import { type PageRequest, rowsOfPage } from './rows-of-page';
import { COURSE_USE, COURSES_OPEN_TO, COURSES_PAGE, NAMING_AN_INSTITUTION } from './services.queries';
import { courseSkillTable, courseTable } from './services.table';

/** A skill of a course, by taxonomy row id. */
export type TaughtSkill = Pick<CourseSkill, 'skillId' | 'level'>;

/** The courses of the reader's institution. */
@Injectable()
export class CoursesService {
  byIds(tx: Tx, ids: readonly string[]): Promise<Course[]> {
    return rowsBy(tx, courseTable, { id: ids.filter(isId) });
  }

  /** Returns one row more than the page size, latest start first. */
  page(tx: Tx, request: PageRequest & { readonly kind: CourseKind | null }): Promise<Course[]> {
    return rowsOfPage(tx, COURSES_PAGE, request, [request.kind], (ids) => this.byIds(tx, ids));
  }

  skillsOf(tx: Tx, ids: readonly string[]): Promise<CourseSkill[]> {
    return rowsBy(tx, courseSkillTable, { courseId: ids }, { level: 'DESC', skillId: 'ASC' });
  }

  /** How each course is used, in no particular order. */
  useOf(tx: Tx, ids: readonly string[]): Promise<(CourseUse & { readonly courseId: string })[]> {
    return tx.query<CourseUse & { readonly courseId: string }>(COURSE_USE, [ids]);
  }

  /**
   * For each of these trainees, the courses that give a skill and that she could join today: not over, with a
   * free seat, and not attended before.
   */
  openTo(tx: Tx, traineeIds: readonly string[]): Promise<(OpenCourse & { readonly traineeId: string })[]> {
    return tx.query<OpenCourse & { readonly traineeId: string }>(COURSES_OPEN_TO, [traineeIds]);
  }

  /** The ids of those whose title names an institution or a programme. */
  namingAnInstitution(tx: Tx, ids: readonly string[]): Promise<{ readonly id: string }[]> {
    return tx.query<{ id: string }>(NAMING_AN_INSTITUTION, [ids]);
  }

  /** Locks a course; null if it does not exist or belongs to another institution. */
  async lock(tx: Tx, id: string): Promise<Course | null> {
    return isId(id) ? lockRow(tx, courseTable, { id }) : null;
  }

  async add(tx: Tx, course: Course, skills: readonly TaughtSkill[]): Promise<void> {
    await insertRow(tx, courseTable, course);
    await this.addSkills(tx, course, skills);
  }

  /** Saves a course and replaces its skills. */
  async replace(tx: Tx, before: Course, after: Course, skills: readonly TaughtSkill[]): Promise<void> {
    await saveRow(tx, courseTable, before, after);
    await deleteRows(tx, courseSkillTable, { institutionId: after.institutionId, courseId: after.id });
    await this.addSkills(tx, after, skills);
  }

  private async addSkills(tx: Tx, { institutionId, id: courseId }: Course, skills: readonly TaughtSkill[]): Promise<void> {
    if (skills.length === 0) return;
    await insertAll(
      tx,
      courseSkillTable,
      skills.map((skill) => ({ institutionId, courseId, ...skill })),
    );
  }
}
