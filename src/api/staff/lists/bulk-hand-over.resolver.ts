import { Args, Context, Resolver } from '@nestjs/graphql';
import { TraineeListService } from '../../../features/lists/trainee-list.service';
import type { OperationContext } from '../../../platform/graphql/operation-context';
import { isRefusal } from '../../../shared/refusal';
import { AssignTrainees } from '../../../use-cases/trainees/assign-trainees.use-case';
import { outcome } from '../../shared/outcome';
import { Can } from '../../shared/permission.decorators';
import type { TraineesHandOverInput } from '../schema';
import { Mutation } from '../staff-decorators';
import { bulkPayload } from './bulk-payload';

/** Hands over the trainees selected in a list: those who cannot be handed over are left out and named with the reason. */
@Resolver()
export class BulkHandOverResolver {
  constructor(
    private readonly lists: TraineeListService,
    private readonly assignTrainees: AssignTrainees,
  ) {}

  @Can('trainee.hand-over')
  @Mutation('traineesHandOver')
  async handOver(@Args('input') input: TraineesHandOverInput, @Args('idempotencyKey') key: string, @Context() c: OperationContext) {
    const result = await this.assignTrainees.handOver(c.tx, { ...input }, key);
    return outcome(c, 'BulkPayload', isRefusal(result) ? result : await bulkPayload(c, this.lists, result));
  }
}
