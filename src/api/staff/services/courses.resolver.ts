import { Args, Context, Parent, Resolver } from '@nestjs/graphql';
import { type CourseOmissionReason, courseOmissionReason } from '../../../features/services/domain/card-training';
import { SaveCourse } from '../../../use-cases/services/save-course.use-case';
import { inOrder, loader } from '../../../platform/database/loader';
import type { OperationContext } from '../../../platform/graphql/operation-context';
import { CoursesService } from '../../../features/services/courses.service';
import type { Course, CourseKind } from '../../../features/services/domain/course';
import { isRefusal, refuse, type Refusal } from '../../../shared/refusal';
import { SkillsService } from '../../../features/skills/skills.service';
import { Can } from '../../shared/permission.decorators';
import { type ShownCourseSkill, courseSkillsOf, skillsOfCourse } from '../../shared/skills/course-skills';
import { outcome } from '../../shared/outcome';
import { connection, type Connection, page } from '../../shared/paging';
import { Mutation, Query, ResolveField } from '../staff-decorators';
import type { CourseInput } from '../schema';
import { courseById } from './service-loader';

/** Courses of the reader's institution. */
@Resolver('Course')
export class CoursesResolver {
  constructor(
    private readonly courses: CoursesService,
    private readonly skills: SkillsService,
    private readonly saveCourse: SaveCourse,
  ) {}

  @Can('course.read')
  @Query('courses')
  async page(
    @Args() args: { kind?: CourseKind | null; first?: number | null; after?: string | null },
    @Context() c: OperationContext,
  ): Promise<Connection<Course>> {
    const { limit, after } = page(args);
    return connection(await this.courses.page(c.tx, { kind: args.kind ?? null, after, limit }), limit, ({ id }) => id);
  }

  @Can('course.read')
  @Query('course')
  one(@Args('id') id: string, @Context() c: OperationContext): Promise<Course | null> {
    return courseById(c, this.courses, id);
  }

  @ResolveField('Course', 'takenSeats')
  async occupiedSeats(@Parent() { id }: Course, @Context() c: OperationContext): Promise<number> {
    const use = await loader(c, 'useOfCourse', async (ids) => inOrder(ids, await this.courses.useOf(c.tx, ids), (row) => row.courseId)).load(id);
    return use?.taken ?? 0;
  }

  @ResolveField('Course', 'skills')
  skillsOf(@Parent() { id }: Course, @Context() c: OperationContext): Promise<ShownCourseSkill[]> {
    return skillsOfCourse(c, this.courses, this.skills, id);
  }

  @ResolveField('Course', 'hiddenReason')
  async omissionReason(@Parent() { id, kind, title }: Course, @Context() c: OperationContext): Promise<CourseOmissionReason | null> {
    const titlesNamingInstitution = loader(c, 'courseNamingAPlace', async (ids) =>
      inOrder(ids, await this.courses.namingAnInstitution(c.tx, ids), (row) => row.id),
    );
    const [courseSkills, titleMatch] = await Promise.all([courseSkillsOf(c, this.courses, id), titlesNamingInstitution.load(id)]);
    return courseOmissionReason({
      kind,
      title,
      skillIds: courseSkills.map(({ skillId }) => skillId),
      namesAPlace: titleMatch !== null && titleMatch !== undefined,
    });
  }

  @Can('course.manage')
  @Mutation('courseCreate')
  async create(@Args('input') input: CourseInput, @Args('idempotencyKey') key: string, @Context() c: OperationContext) {
    return this.answer(c, 'CourseCreatePayload', await this.saveCourse.create(c.tx, { ...input }, key));
  }

  @Can('course.manage')
  @Mutation('courseChange')
  async change(@Args('id') id: string, @Args('input') input: CourseInput, @Args('idempotencyKey') key: string, @Context() c: OperationContext) {
    return this.answer(c, 'CourseChangePayload', await this.saveCourse.change(c.tx, id, { ...input }, key));
  }

  private async answer<P extends string, R extends Refusal>(c: OperationContext, payload: P, result: { id: string } | R) {
    if (isRefusal(result)) return outcome(c, payload, result);
    const course = await courseById(c, this.courses, result.id);
    return outcome(c, payload, course ? { course } : refuse('NOT_FOUND'));
  }
}
