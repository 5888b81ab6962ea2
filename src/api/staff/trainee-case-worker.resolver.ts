import { Args, Context, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { AccountsService, type AccountRow } from '../../accounts/accounts.service';
import { AssignCaseWorker } from '../../moves/assign-case-worker';
import type { OperationContext } from '../../platform/operation-context';
import type { Trainee } from '../../trainees/domain/trainee';
import { TraineesService } from '../../trainees/trainees.service';
import { Can } from '../shared/can';
import type { Outcome } from '../shared/outcome';
import { colleagueById } from './colleague-loader';
import type { CaseWorkerInput } from './schema';
import { traineeOutcome } from './trainee-loader';

/** Who looks after her case, and with the safety lead reads what concerns her safety. */
@Resolver('Trainee')
export class TraineeCaseWorkerResolver {
  constructor(
    private readonly trainees: TraineesService,
    private readonly accounts: AccountsService,
    private readonly assigning: AssignCaseWorker,
  ) {}

  @Can('trainee.assign')
  @Mutation('traineeAssignCaseWorker')
  async assign(
    @Args('id') id: string,
    @Args('input') input: CaseWorkerInput,
    @Args('idempotencyKey') key: string,
    @Context() c: OperationContext,
  ): Promise<Outcome> {
    return traineeOutcome(c, this.trainees, 'TraineeAssignCaseWorkerPayload', await this.assigning.assign(c.tx, id, { ...input }, key));
  }

  @ResolveField('caseWorker')
  caseWorker(@Parent() { caseWorkerId }: Trainee, @Context() c: OperationContext): Promise<AccountRow | null> {
    return colleagueById(c, this.accounts, caseWorkerId);
  }
}
