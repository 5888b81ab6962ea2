import { groupRows, loader } from '../../../platform/database/loader';
import type { OperationContext } from '../../../platform/graphql/operation-context';
import type { CoursesService, TaughtSkill } from '../../../features/services/courses.service';
import type { Skill } from '../../../features/skills/domain/skill';
import type { SkillsService } from '../../../features/skills/skills.service';
import { skillById } from './skill-loaders';

/** A skill that a trainee gains by passing a course. */
export interface ShownCourseSkill {
  readonly skill: Skill;
  readonly level: number;
}

/** The skills gained by passing a course, by taxonomy id, highest level first. */
export const courseSkillsOf = (c: OperationContext, courses: CoursesService, courseId: string): Promise<TaughtSkill[]> =>
  loader(c, 'skillsOfCourse', async (ids) => groupRows(ids, await courses.skillsOf(c.tx, ids), (row) => row.courseId)).load(courseId);

/** The skills gained by passing a course, with their labels. */
export async function skillsOfCourse(c: OperationContext, courses: CoursesService, skills: SkillsService, courseId: string): Promise<ShownCourseSkill[]> {
  const courseSkills = await courseSkillsOf(c, courses, courseId);
  return Promise.all(courseSkills.map(async ({ skillId, level }) => ({ skill: await skillById(c, skills, skillId), level })));
}
