import { Args, Context, Parent, Resolver } from '@nestjs/graphql';
import { can } from '../../../features/accounts/domain/permissions';
import { groupRows, loader } from '../../../platform/database/loader';
import type { OperationContext } from '../../../platform/graphql/operation-context';
import { CoursesService } from '../../../features/services/courses.service';
import type { Course } from '../../../features/services/domain/course';
import { type Attendance, type Enrolment, ENROLMENT, type EnrolmentState } from '../../../features/services/domain/enrolment';
import { EnrolmentsService } from '../../../features/services/enrolments.service';
import { nextTransitions } from '../../../shared/state-machine';
import type { Trainee } from '../../../features/trainees/domain/trainee';
import { TraineesService } from '../../../features/trainees/trainees.service';
import { Can } from '../../shared/permission.decorators';
import { connection, type Connection, page } from '../../shared/paging';
import { Query, ResolveField } from '../staff-decorators';
import { attendanceOf, courseOf, discloseRow } from './service-loader';
import { traineeOf } from '../trainees/trainee-loader';

/** Course enrolments. */
@Resolver('Enrolment')
export class EnrolmentsResolver {
  constructor(
    private readonly enrolments: EnrolmentsService,
    private readonly courses: CoursesService,
    private readonly trainees: TraineesService,
  ) {}

  @Can('service.read')
  @Query('enrolments')
  async page(
    @Args() args: { courseId?: string | null; state?: EnrolmentState | null; first?: number | null; after?: string | null },
    @Context() c: OperationContext,
  ): Promise<Connection<Enrolment>> {
    const { limit, after } = page(args);
    const rows = await this.enrolments.page(c.tx, { courseId: args.courseId ?? null, state: args.state ?? null, after, limit });
    const result = connection(rows, limit, ({ id }) => id);
    for (const row of result.nodes) discloseRow(c, row);
    return result;
  }

  @Can('service.read')
  @Query('enrolment')
  async one(@Args('id') id: string, @Context() c: OperationContext): Promise<Enrolment | null> {
    const [enrolment] = await this.enrolments.byIds(c.tx, [id]);
    return enrolment ? discloseRow(c, enrolment) : null;
  }

  @ResolveField('Enrolment', 'trainee')
  trainee(@Parent() enrolment: Enrolment, @Context() c: OperationContext): Promise<Trainee> {
    return traineeOf(c, this.trainees, enrolment);
  }

  @ResolveField('Enrolment', 'course')
  course(@Parent() enrolment: Enrolment, @Context() c: OperationContext): Promise<Course> {
    return courseOf(c, this.courses, enrolment);
  }

  @ResolveField('Enrolment', 'availableActions')
  nextTransitions(@Parent() { state }: Enrolment, @Context() c: OperationContext): string[] {
    return can(c.actor.roles, 'enrolment.manage') ? nextTransitions(ENROLMENT, state) : [];
  }

  @ResolveField('Enrolment', 'attendance')
  attendance(@Parent() enrolment: Enrolment, @Context() c: OperationContext): Promise<Attendance[]> {
    return attendanceOf(c, this.enrolments, enrolment);
  }

  @ResolveField('Enrolment', 'hoursAttended')
  async hoursAttended(@Parent() enrolment: Enrolment, @Context() c: OperationContext): Promise<number> {
    const days = await attendanceOf(c, this.enrolments, enrolment);
    // sum in hundredths, as whole numbers, so that the total is exact
    return days.reduce((sum, { hours }) => sum + Math.round(hours * 100), 0) / 100;
  }
}

/** The enrolments of one trainee. */
@Resolver('Trainee')
export class TraineeEnrolmentsResolver {
  constructor(private readonly enrolments: EnrolmentsService) {}

  @ResolveField('Trainee', 'enrolments')
  ofTrainee(@Parent() { id }: Trainee, @Context() c: OperationContext): Promise<Enrolment[]> {
    return loader(c, 'enrolmentsOfTrainee', async (ids) => groupRows(ids, await this.enrolments.ofTrainees(c.tx, ids), (row) => row.traineeId)).load(id);
  }
}
