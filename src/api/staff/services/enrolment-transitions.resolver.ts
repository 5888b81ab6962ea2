import { Args, Context, Resolver } from '@nestjs/graphql';
import { CompleteEnrolment } from '../../../use-cases/services/complete-enrolment.use-case';
import { CorrectAttendance } from '../../../use-cases/services/correct-attendance.use-case';
import { EnrolTrainee } from '../../../use-cases/services/enrol-trainee.use-case';
import { ChangeEnrolmentState } from '../../../use-cases/services/change-enrolment-state.use-case';
import type { OperationContext } from '../../../platform/graphql/operation-context';
import { EnrolmentsService } from '../../../features/services/enrolments.service';
import { isRefusal, refuse, type Refusal } from '../../../shared/refusal';
import { Can } from '../../shared/permission.decorators';
import { outcome } from '../../shared/outcome';
import { Mutation } from '../staff-decorators';
import type { AttendanceCorrectInput, AttendanceInput, CourseEnrolInput, EnrolmentCompleteInput, EnrolmentWithdrawInput } from '../schema';
import { discloseRow } from './service-loader';

/** The transitions of an enrolment, from enrolling to completion or withdrawal. */
@Resolver()
export class EnrolmentTransitionsResolver {
  constructor(
    private readonly enrolments: EnrolmentsService,
    private readonly enrolTrainee: EnrolTrainee,
    private readonly changeEnrolmentState: ChangeEnrolmentState,
    private readonly completeEnrolment: CompleteEnrolment,
    private readonly correctAttendance: CorrectAttendance,
  ) {}

  @Can('enrolment.manage')
  @Mutation('courseEnrol')
  async enrol(@Args('id') id: string, @Args('input') input: CourseEnrolInput, @Args('idempotencyKey') key: string, @Context() c: OperationContext) {
    return this.answer(c, 'CourseEnrolPayload', await this.enrolTrainee.enrol(c.tx, id, { ...input }, key));
  }

  @Can('enrolment.manage')
  @Mutation('enrolmentAttend')
  async attend(@Args('id') id: string, @Args('input') input: AttendanceInput, @Args('idempotencyKey') key: string, @Context() c: OperationContext) {
    return this.answer(c, 'EnrolmentAttendPayload', await this.changeEnrolmentState.attend(c.tx, id, { ...input }, key));
  }

  @Can('enrolment.manage')
  @Mutation('attendanceCorrect')
  async correct(@Args('id') id: string, @Args('input') input: AttendanceCorrectInput, @Args('idempotencyKey') key: string, @Context() c: OperationContext) {
    return this.answer(c, 'AttendanceCorrectPayload', await this.correctAttendance.correct(c.tx, id, { ...input }, key));
  }

  @Can('enrolment.manage')
  @Mutation('enrolmentSuspend')
  async suspend(@Args('id') id: string, @Args('idempotencyKey') key: string, @Context() c: OperationContext) {
    return this.answer(c, 'EnrolmentSuspendPayload', await this.changeEnrolmentState.suspend(c.tx, id, key));
  }

  @Can('enrolment.manage')
  @Mutation('enrolmentResume')
  async resume(@Args('id') id: string, @Args('idempotencyKey') key: string, @Context() c: OperationContext) {
    return this.answer(c, 'EnrolmentResumePayload', await this.changeEnrolmentState.resume(c.tx, id, key));
  }

  @Can('enrolment.manage')
  @Mutation('enrolmentWithdraw')
  async withdraw(@Args('id') id: string, @Args('input') input: EnrolmentWithdrawInput, @Args('idempotencyKey') key: string, @Context() c: OperationContext) {
    return this.answer(c, 'EnrolmentWithdrawPayload', await this.changeEnrolmentState.withdraw(c.tx, id, { ...input }, key));
  }

  @Can('enrolment.manage')
  @Mutation('enrolmentComplete')
  async complete(@Args('id') id: string, @Args('input') input: EnrolmentCompleteInput, @Args('idempotencyKey') key: string, @Context() c: OperationContext) {
    return this.answer(c, 'EnrolmentCompletePayload', await this.completeEnrolment.complete(c.tx, id, { ...input }, key));
  }

  private async answer<P extends string, R extends Refusal>(c: OperationContext, payload: P, result: { id: string } | R) {
    if (isRefusal(result)) return outcome(c, payload, result);
    const [enrolment] = await this.enrolments.byIds(c.tx, [result.id]);
    return outcome(c, payload, enrolment ? { enrolment: discloseRow(c, enrolment) } : refuse('NOT_FOUND'));
  }
}
