import { Args, Context, Parent, Resolver } from '@nestjs/graphql';
import { AccountsService, type ColleagueRow } from '../../../features/accounts/accounts.service';
import { AssignTrainees } from '../../../use-cases/trainees/assign-trainees.use-case';
import type { OperationContext } from '../../../platform/graphql/operation-context';
import { isRefusal } from '../../../shared/refusal';
import { AssignmentsService, type TraineeAssignmentRow } from '../../../features/trainees/assignments.service';
import { HandOverCaseload } from '../../../use-cases/trainees/hand-over-caseload.use-case';
import type { Trainee } from '../../../features/trainees/domain/trainee';
import { TraineesService } from '../../../features/trainees/trainees.service';
import { Can } from '../../shared/permission.decorators';
import { outcome } from '../../shared/outcome';
import { colleagueById } from '../accounts/colleague-loader';
import { Mutation, ResolveField } from '../staff-decorators';
import type { CaseloadHandOverInput, CaseWorkerInput, TraineesAssignInput } from '../schema';
import { traineeOutcome } from './trainee-loader';

/**
 * The assigned staff: the placement officer, and the case worker, who together with the safety lead reads the
 * records on the trainee's safety.
 */
@Resolver('Trainee')
export class TraineeCaseWorkerResolver {
  constructor(
    private readonly trainees: TraineesService,
    private readonly accounts: AccountsService,
    private readonly assignTrainees: AssignTrainees,
    private readonly handOverCaseload: HandOverCaseload,
    private readonly assignments: AssignmentsService,
  ) {}

  @Can('trainee.assign')
  @Mutation('traineeAssignCaseWorker')
  async assign(@Args('id') id: string, @Args('input') input: CaseWorkerInput, @Args('idempotencyKey') key: string, @Context() c: OperationContext) {
    return traineeOutcome(c, this.trainees, 'TraineeAssignCaseWorkerPayload', await this.assignTrainees.assignCaseWorker(c.tx, id, { ...input }, key));
  }

  @Can('trainee.hand-over')
  @Mutation('traineesAssign')
  async assignMany(@Args('input') input: TraineesAssignInput, @Args('idempotencyKey') key: string, @Context() c: OperationContext) {
    const result = await this.assignTrainees.assign(c.tx, { ...input }, key);
    return outcome(c, 'TraineesAssignPayload', isRefusal(result) ? result : { count: Number(result.count) });
  }

  @Can('trainee.hand-over')
  @Mutation('caseloadHandOver')
  async handOver(@Args('input') input: CaseloadHandOverInput, @Args('idempotencyKey') key: string, @Context() c: OperationContext) {
    const result = await this.handOverCaseload.handOver(c.tx, { ...input }, key);
    return outcome(c, 'CaseloadHandOverPayload', isRefusal(result) ? result : { count: Number(result.count) });
  }

  @ResolveField('Trainee', 'assignments')
  history(@Parent() { id }: Trainee, @Context() c: OperationContext): Promise<TraineeAssignmentRow[]> {
    return this.assignments.historyOf(c.tx, id);
  }

  @ResolveField('Trainee', 'caseWorker')
  caseWorker(@Parent() { caseWorkerId }: Trainee, @Context() c: OperationContext): Promise<ColleagueRow | null> {
    return colleagueById(c, this.accounts, caseWorkerId);
  }
}
