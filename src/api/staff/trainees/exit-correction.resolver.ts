import { Args, Context, Resolver } from '@nestjs/graphql';
import { CorrectExit } from '../../../use-cases/trainees/correct-exit.use-case';
import type { OperationContext } from '../../../platform/graphql/operation-context';
import { TraineesService } from '../../../features/trainees/trainees.service';
import { Can } from '../../shared/permission.decorators';
import { Mutation } from '../staff-decorators';
import type { ReasonInput } from '../schema';
import { traineeOutcome } from './trainee-loader';

/** Takes back an exit that was recorded by mistake. */
@Resolver()
export class ExitCorrectionResolver {
  constructor(
    private readonly trainees: TraineesService,
    private readonly correctExit: CorrectExit,
  ) {}

  @Can('trainee.exit')
  @Mutation('traineeCorrectExit')
  async correct(@Args('id') id: string, @Args('input') input: ReasonInput, @Args('idempotencyKey') key: string, @Context() c: OperationContext) {
    return traineeOutcome(c, this.trainees, 'TraineeCorrectExitPayload', await this.correctExit.correct(c.tx, id, { ...input }, key));
  }
}
