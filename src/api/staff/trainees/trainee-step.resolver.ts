import { Context, Parent, Resolver } from '@nestjs/graphql';
import type { TraineeStep } from '../../../features/lists/domain/trainee-step';
import { TraineeListService } from '../../../features/lists/trainee-list.service';
import { inOrder, loader } from '../../../platform/database/loader';
import type { OperationContext } from '../../../platform/graphql/operation-context';
import { ResolveField } from '../staff-decorators';

/** Where a trainee is, on her page as in the list. */
@Resolver('Trainee')
export class TraineeStepResolver {
  constructor(private readonly list: TraineeListService) {}

  @ResolveField('Trainee', 'step')
  step(@Parent() { id }: { id: string }, @Context() c: OperationContext): Promise<TraineeStep> {
    return stepOf(this.list, c, id);
  }
}

/** Where a trainee is, in the results of a search as in the list. */
@Resolver('FoundTrainee')
export class FoundTraineeStepResolver {
  constructor(private readonly list: TraineeListService) {}

  @ResolveField('FoundTrainee', 'step')
  step(@Parent() { id }: { id: string }, @Context() c: OperationContext): Promise<TraineeStep> {
    return stepOf(this.list, c, id);
  }
}

async function stepOf(list: TraineeListService, c: OperationContext, id: string): Promise<TraineeStep> {
  const found = await loader(c, 'stepOfTrainee', async (ids) => inOrder(ids, await list.steps(c.tx, ids), (row) => row.id)).load(id);
  if (!found) throw new Error(`Cannot find the step of trainee ${id}`);
  return found.step;
}
