import { Args, Context, Resolver } from '@nestjs/graphql';
import { EndPlacement } from '../../../use-cases/placements/end-placement.use-case';
import { CorrectPlacementEnd } from '../../../use-cases/placements/correct-placement-end.use-case';
import { PlacementsService } from '../../../features/placements/placements.service';
import type { OperationContext } from '../../../platform/graphql/operation-context';
import { Can } from '../../shared/permission.decorators';
import { placementOutcome } from './placement-loader';
import { Mutation } from '../staff-decorators';
import type { PlacementEndInput, ReasonInput } from '../schema';

/** Cancels a placement that never started, ends one that has, and takes back an end recorded by mistake. */
@Resolver()
export class PlacementEndsResolver {
  constructor(
    private readonly placements: PlacementsService,
    private readonly endPlacement: EndPlacement,
    private readonly correctPlacementEnd: CorrectPlacementEnd,
  ) {}

  @Can('placement.manage')
  @Mutation('placementCancel')
  async cancel(@Args('id') id: string, @Args('idempotencyKey') key: string, @Context() c: OperationContext) {
    return placementOutcome(c, this.placements, 'PlacementCancelPayload', await this.endPlacement.cancel(c.tx, id, key));
  }

  @Can('placement.end')
  @Mutation('placementEnd')
  async end(@Args('id') id: string, @Args('input') input: PlacementEndInput, @Args('idempotencyKey') key: string, @Context() c: OperationContext) {
    return placementOutcome(c, this.placements, 'PlacementEndPayload', await this.endPlacement.ending(c.tx, id, { ...input }, key));
  }

  @Can('placement.end')
  @Mutation('placementCorrectEnd')
  async correct(@Args('id') id: string, @Args('input') input: ReasonInput, @Args('idempotencyKey') key: string, @Context() c: OperationContext) {
    return placementOutcome(c, this.placements, 'PlacementCorrectEndPayload', await this.correctPlacementEnd.correct(c.tx, id, { ...input }, key));
  }
}
