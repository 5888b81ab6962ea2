import { Context, Parent, Resolver } from '@nestjs/graphql';
import type { TraineeStep } from '../../../features/lists/domain/trainee-step';
import { TraineeListService } from '../../../features/lists/trainee-list.service';
import { inOrder, loader } from '../../../platform/database/loader';
import type { OperationContext } from '../../../platform/graphql/operation-context';
import { ResolveField } from '../staff-decorators';

/** Where a trainee is, on her page and in results of a search as in the list. */
@Resolver('Trainee')
export class TraineeStepResolver {
  constructor(private readonly list: TraineeListService) {}

  @ResolveField('Trainee', 'step')
  ofTrainee(@Parent() { id }: { id: string }, @Context() c: OperationContext): Promise<TraineeStep> {
    return this.stepOf(c, id);
  }

  @ResolveField('FoundTrainee', 'step')
  ofFound(@Parent() { id }: { id: string }, @Context() c: OperationContext): Promise<TraineeStep> {
    return this.stepOf(c, id);
  }

  private async stepOf(c: OperationContext, id: string): Promise<TraineeStep> {
    const found = await loader(c, 'stepOfTrainee', async (ids) => inOrder(ids, await this.list.steps(c.tx, ids), (row) => row.id)).load(id);
    if (!found) throw new Error(`Cannot find the step of trainee ${id}`);
    return found.step;
  }
}
