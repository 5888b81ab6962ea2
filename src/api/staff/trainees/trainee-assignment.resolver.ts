import { Args, Context, Parent, Resolver } from '@nestjs/graphql';
import { AccountsService, type AccountRow } from '../../../features/accounts/accounts.service';
import { AssignTrainees } from '../../../use-cases/trainees/assign-trainees.use-case';
import type { OperationContext } from '../../../platform/graphql/operation-context';
import { isRefusal } from '../../../shared/refusal';
import type { Trainee } from '../../../features/trainees/domain/trainee';
import { TraineesService } from '../../../features/trainees/trainees.service';
import { Can } from '../../shared/permission.decorators';
import { outcome } from '../../shared/outcome';
import { colleagueById } from '../accounts/colleague-loader';
import { Mutation, ResolveField } from '../staff-decorators';
import type { CaseWorkerInput, TraineesAssignInput } from '../schema';
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

  @ResolveField('Trainee', 'caseWorker')
  caseWorker(@Parent() { caseWorkerId }: Trainee, @Context() c: OperationContext): Promise<AccountRow | null> {
    return colleagueById(c, this.accounts, caseWorkerId);
  }
}
