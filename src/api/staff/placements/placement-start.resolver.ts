import { Args, Context, Resolver } from '@nestjs/graphql';
import { RescheduleStart } from '../../../use-cases/placements/reschedule-start.use-case';
import { PlacementsService } from '../../../features/placements/placements.service';
import type { OperationContext } from '../../../platform/graphql/operation-context';
import { Can } from '../../shared/permission.decorators';
import { placementOutcome } from './placement-loader';
import { Mutation } from '../staff-decorators';
import type { PlacementRescheduleStartInput } from '../schema';

@Resolver()
export class PlacementStartResolver {
  constructor(
    private readonly placements: PlacementsService,
    private readonly useCase: RescheduleStart,
  ) {}

  @Can('placement.manage')
  @Mutation('placementRescheduleStart')
  async rescheduleStart(
    @Args('id') id: string,
    @Args('input') input: PlacementRescheduleStartInput,
    @Args('idempotencyKey') key: string,
    @Context() c: OperationContext,
  ) {
    return placementOutcome(c, this.placements, 'PlacementRescheduleStartPayload', await this.useCase.reschedule(c.tx, id, { ...input }, key));
  }
}
