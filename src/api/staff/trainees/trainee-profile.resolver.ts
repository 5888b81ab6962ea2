import { Args, Context, Resolver } from '@nestjs/graphql';
import { PrepareTrainee } from '../../../use-cases/trainees/prepare-trainee.use-case';
import { RegisterTrainee } from '../../../use-cases/trainees/register-trainee.use-case';
import { parseTrainee } from '../../../features/trainees/domain/parse-trainee';
import type { ExpectedVersion } from '../../../platform/database/edit-version';
import type { OperationContext } from '../../../platform/graphql/operation-context';
import { TraineesService } from '../../../features/trainees/trainees.service';
import { isRefusal } from '../../../shared/refusal';
import { describeProblem } from '../../shared/outcome';
import { Can } from '../../shared/permission.decorators';
import { fromLanguage } from '../../shared/enums';
import { Mutation, Query } from '../staff-decorators';
import type { TraineeInput } from '../schema';
import { traineeOutcome } from './trainee-loader';

const inputOf = (input: TraineeInput) => ({ ...input, language: fromLanguage(input.language) });

/** From registration to job-ready. */
@Resolver()
export class TraineeProfileResolver {
  constructor(
    private readonly trainees: TraineesService,
    private readonly registerTrainee: RegisterTrainee,
    private readonly prepareTrainee: PrepareTrainee,
  ) {}

  /** The rules of the form, for a step of it. */
  @Can('trainee.register')
  @Query('traineeProfileProblems')
  problems(@Args('input') input: TraineeInput, @Context() c: OperationContext) {
    const parsed = parseTrainee(inputOf(input));
    return isRefusal(parsed) ? (parsed.problems ?? []).map((problem) => describeProblem(c, problem)) : [];
  }

  @Can('trainee.register')
  @Mutation('traineeRegister')
  async traineeRegister(@Args('input') input: TraineeInput, @Args('idempotencyKey') key: string, @Context() c: OperationContext) {
    return traineeOutcome(c, this.trainees, 'TraineeRegisterPayload', await this.registerTrainee.register(c.tx, inputOf(input), key));
  }

  @Can('trainee.register')
  @Mutation('traineeChange')
  async traineeChange(
    @Args('id') id: string,
    @Args('input') input: TraineeInput,
    @Args('expectedVersion') expectedVersion: ExpectedVersion,
    @Args('idempotencyKey') key: string,
    @Context() c: OperationContext,
  ) {
    return traineeOutcome(c, this.trainees, 'TraineeChangePayload', await this.registerTrainee.change(c.tx, id, inputOf(input), expectedVersion, key));
  }

  @Can('trainee.prepare')
  @Mutation('traineePrepare')
  async traineePrepare(@Args('id') id: string, @Args('idempotencyKey') key: string, @Context() c: OperationContext) {
    return traineeOutcome(c, this.trainees, 'TraineePreparePayload', await this.prepareTrainee.prepare(c.tx, id, key));
  }

  @Can('trainee.prepare')
  @Mutation('traineeMakeJobReady')
  async traineeMakeJobReady(@Args('id') id: string, @Args('idempotencyKey') key: string, @Context() c: OperationContext) {
    return traineeOutcome(c, this.trainees, 'TraineeMakeJobReadyPayload', await this.prepareTrainee.makeJobReady(c.tx, id, key));
  }
}
