import { Context, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { OperationContext } from '../../../platform/graphql/operation-context';
import { CoursesService } from '../../../features/services/courses.service';
import { EnrolmentsService, type HerCourse } from '../../../features/services/enrolments.service';
import { isId } from '../../../shared/ids';
import { SkillsService } from '../../../features/skills/skills.service';
import { AnyMember } from '../../shared/can';
import { type GivenSkillShown, skillsOfCourse } from '../../shared/skills/course-skills';

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
  async mine(@Context() c: OperationContext): Promise<HerCourse[]> {
    const { traineeId } = c.actor;
    return isId(traineeId) ? this.enrolments.hers(c.tx, traineeId) : [];
  }

  @ResolveField('skills')
  skillsOf(@Parent() { courseId }: HerCourse, @Context() c: OperationContext): Promise<GivenSkillShown[]> {
    return skillsOfCourse(c, this.courses, this.skills, courseId);
  }
}
