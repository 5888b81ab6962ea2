import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { type NotTold, whyNotTold } from '../../../features/services/domain/card-training';
import { KeepCourse } from '../../../use-cases/services/keep-course.use-case';
import type { Done } from '../../../platform/database/idempotency';
import { inOrder, loader } from '../../../platform/database/loader';
import type { OperationContext } from '../../../platform/graphql/operation-context';
import { CoursesService } from '../../../features/services/courses.service';
import type { Course, CourseKind } from '../../../features/services/domain/course';
import { isRefusal, refuse, type Refusal } from '../../../shared/refusal';
import { SkillsService } from '../../../features/skills/skills.service';
import { Can } from '../../shared/can';
import { type GivenSkillShown, skillsGivenBy, skillsOfCourse } from '../../shared/skills/course-skills';
import { outcome, type Outcome } from '../../shared/outcome';
import { connection, type Connection, page } from '../../shared/paging';
import type { CourseInput } from '../schema';
import { courseById } from './service-loader';

/** Courses of the reader's institution. */
@Resolver('Course')
export class CoursesResolver {
  constructor(
    private readonly courses: CoursesService,
    private readonly skills: SkillsService,
    private readonly keeping: KeepCourse,
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

  @ResolveField('taken')
  async taken(@Parent() { id }: Course, @Context() c: OperationContext): Promise<number> {
    const use = await loader(c, 'useOfCourse', async (ids) => inOrder(ids, await this.courses.useOf(c.tx, ids), (row) => row.courseId)).load(id);
    return use?.taken ?? 0;
  }

  @ResolveField('skills')
  skillsOf(@Parent() { id }: Course, @Context() c: OperationContext): Promise<GivenSkillShown[]> {
    return skillsOfCourse(c, this.courses, this.skills, id);
  }

  @ResolveField('notTold')
  async notTold(@Parent() { id, kind, title }: Course, @Context() c: OperationContext): Promise<NotTold | null> {
    const naming = loader(c, 'courseNamingAPlace', async (ids) => inOrder(ids, await this.courses.namingAPlace(c.tx, ids), (row) => row.id));
    const [given, named] = await Promise.all([skillsGivenBy(c, this.courses, id), naming.load(id)]);
    return whyNotTold({ kind, title, skillIds: given.map(({ skillId }) => skillId), namesAPlace: named !== null && named !== undefined });
  }

  @Can('course.keep')
  @Mutation('courseCreate')
  async create(@Args('input') input: CourseInput, @Args('idempotencyKey') key: string, @Context() c: OperationContext): Promise<Outcome> {
    return this.answer(c, 'CourseCreatePayload', await this.keeping.create(c.tx, { ...input }, key));
  }

  @Can('course.keep')
  @Mutation('courseChange')
  async change(
    @Args('id') id: string,
    @Args('input') input: CourseInput,
    @Args('idempotencyKey') key: string,
    @Context() c: OperationContext,
  ): Promise<Outcome> {
    return this.answer(c, 'CourseChangePayload', await this.keeping.change(c.tx, id, { ...input }, key));
  }

  private async answer(c: OperationContext, payload: string, done: Done | Refusal): Promise<Outcome> {
    if (isRefusal(done)) return outcome(c, payload, done);
    const course = await courseById(c, this.courses, done['id'] ?? '');
    return outcome(c, payload, course ? { course } : refuse('NOT_FOUND'));
  }
}
