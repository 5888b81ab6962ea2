import { Args, Context, Resolver } from '@nestjs/graphql';
import { type IssuedAccess, ManageTraineeAccess } from '../../../use-cases/accounts/manage-trainee-access.use-case';
import { PrepareTrainee } from '../../../use-cases/trainees/prepare-trainee.use-case';
import { RegisterTrainee } from '../../../use-cases/trainees/register-trainee.use-case';
import type { ExpectedVersion } from '../../../platform/database/edit-version';
import type { OperationContext } from '../../../platform/graphql/operation-context';
import { isRefusal, refuse, type Refusal } from '../../../shared/refusal';
import { TraineesService } from '../../../features/trainees/trainees.service';
import { Can } from '../../shared/permission.decorators';
import { fromLanguage } from '../../shared/enums';
import { outcome } from '../../shared/outcome';
import { Mutation } from '../staff-decorators';
import type { TraineeInput } from '../schema';
import { traineeById, traineeOutcome } from './trainee-loader';

const inputOf = (input: TraineeInput) => ({ ...input, language: fromLanguage(input.language) });

/** From registration to job-ready, and the trainee's own sign-in. */
@Resolver()
export class TraineeProfileResolver {
  constructor(
    private readonly trainees: TraineesService,
    private readonly registerTrainee: RegisterTrainee,
    private readonly prepareTrainee: PrepareTrainee,
    private readonly manageTraineeAccess: ManageTraineeAccess,
  ) {}

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

  @Can('trainee.register')
  @Mutation('traineeCreateAccess')
  async traineeCreateAccess(@Args('id') id: string, @Args('idempotencyKey') key: string, @Context() c: OperationContext) {
    return this.accessOutcome(c, 'TraineeCreateAccessPayload', await this.manageTraineeAccess.issue(c.tx, id, key));
  }

  @Can('trainee.access', { stepUp: true })
  @Mutation('traineeResetAccess')
  async traineeResetAccess(@Args('id') id: string, @Args('idempotencyKey') key: string, @Context() c: OperationContext) {
    return this.accessOutcome(c, 'TraineeResetAccessPayload', await this.manageTraineeAccess.reset(c.tx, id, key));
  }

  private async accessOutcome<P extends string, R extends Refusal>(c: OperationContext, payload: P, result: IssuedAccess | R) {
    if (isRefusal(result)) return outcome(c, payload, result);
    const { id, login, secret } = result;
    const trainee = await traineeById(c, this.trainees, id);
    return outcome(c, payload, trainee ? { trainee, login, secret } : refuse('NOT_FOUND'));
  }
}
