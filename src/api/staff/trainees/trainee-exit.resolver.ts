import { Args, Context, Resolver } from '@nestjs/graphql';
import { ExitTrainee } from '../../../use-cases/trainees/exit-trainee.use-case';
import type { OperationContext } from '../../../platform/graphql/operation-context';
import { TraineesService } from '../../../features/trainees/trainees.service';
import { Can } from '../../shared/permission.decorators';
import { Mutation } from '../staff-decorators';
import type { TraineeExitInput } from '../schema';
import { traineeOutcome } from './trainee-loader';

/** Ends a trainee's participation in the programme. */
@Resolver()
export class TraineeExitResolver {
  constructor(
    private readonly trainees: TraineesService,
    private readonly exitTrainee: ExitTrainee,
  ) {}

  @Can('trainee.exit')
  @Mutation('traineeExit')
  async exit(@Args('id') id: string, @Args('input') input: TraineeExitInput, @Args('idempotencyKey') key: string, @Context() c: OperationContext) {
    return traineeOutcome(c, this.trainees, 'TraineeExitPayload', await this.exitTrainee.exit(c.tx, id, { ...input }, key));
  }
}
