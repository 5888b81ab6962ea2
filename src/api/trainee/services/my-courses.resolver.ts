import { Context, Parent, Resolver } from '@nestjs/graphql';
import type { OperationContext } from '../../../platform/graphql/operation-context';
import { CoursesService } from '../../../features/services/courses.service';
import { EnrolmentsService, type OwnCourse } from '../../../features/services/enrolments.service';
import { isId } from '../../../shared/ids';
import { SkillsService } from '../../../features/skills/skills.service';
import { AnyMember } from '../../shared/permission.decorators';
import { type ShownCourseSkill, skillsOfCourse } from '../../shared/skills/course-skills';
import { Query, ResolveField } from '../trainee-decorators';

/** The trainee's current and past courses. */
@Resolver('MyCourse')
export class MyCoursesResolver {
  constructor(
    private readonly enrolments: EnrolmentsService,
    private readonly courses: CoursesService,
    private readonly skills: SkillsService,
  ) {}

  @AnyMember()
  @Query('myCourses')
  async mine(@Context() c: OperationContext): Promise<OwnCourse[]> {
    const { traineeId } = c.actor;
    return isId(traineeId) ? this.enrolments.ownCourses(c.tx, traineeId) : [];
  }

  @ResolveField('MyCourse', 'skills')
  skillsOf(@Parent() { courseId }: OwnCourse, @Context() c: OperationContext): Promise<ShownCourseSkill[]> {
    return skillsOfCourse(c, this.courses, this.skills, courseId);
  }
}
