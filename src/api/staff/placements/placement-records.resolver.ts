import { Args, Context, Resolver } from '@nestjs/graphql';
import { RecordContactLost } from '../../../use-cases/contacts/record-contact-lost.use-case';
import { PlacementsService } from '../../../features/placements/placements.service';
import type { OperationContext } from '../../../platform/graphql/operation-context';
import { Can } from '../../shared/permission.decorators';
import { placementOutcome } from './placement-loader';
import { Mutation } from '../staff-decorators';

/** What staff record during a placement: lost and restored contact with the trainee. */
@Resolver()
export class PlacementRecordsResolver {
  constructor(
    private readonly placements: PlacementsService,
    private readonly recordContactLostUseCase: RecordContactLost,
  ) {}

  @Can('placement.manage')
  @Mutation('placementMarkUnreachable')
  async recordContactLost(@Args('id') id: string, @Args('idempotencyKey') key: string, @Context() c: OperationContext) {
    return placementOutcome(c, this.placements, 'PlacementMarkUnreachablePayload', await this.recordContactLostUseCase.recordLost(c.tx, id, key));
  }

  @Can('placement.manage')
  @Mutation('placementMarkReachable')
  async recordContactRestored(@Args('id') id: string, @Args('idempotencyKey') key: string, @Context() c: OperationContext) {
    return placementOutcome(c, this.placements, 'PlacementMarkReachablePayload', await this.recordContactLostUseCase.recordRestored(c.tx, id, key));
  }
}
