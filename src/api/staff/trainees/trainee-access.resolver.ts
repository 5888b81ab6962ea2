import { Args, Context, Resolver } from '@nestjs/graphql';
import { type IssuedAccess, ManageTraineeAccess } from '../../../use-cases/accounts/manage-trainee-access.use-case';
import type { OperationContext } from '../../../platform/graphql/operation-context';
import { isRefusal, refuse, type Refusal } from '../../../shared/refusal';
import { TraineesService } from '../../../features/trainees/trainees.service';
import { Can } from '../../shared/permission.decorators';
import { outcome } from '../../shared/outcome';
import { Mutation } from '../staff-decorators';
import { traineeById } from './trainee-loader';

/** The trainee's own sign-in. */
@Resolver()
export class TraineeAccessResolver {
  constructor(
    private readonly trainees: TraineesService,
    private readonly manageTraineeAccess: ManageTraineeAccess,
  ) {}

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
