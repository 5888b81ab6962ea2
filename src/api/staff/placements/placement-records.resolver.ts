import { Args, Context, Resolver } from '@nestjs/graphql';
import { RecordContactLost } from '../../../use-cases/contacts/record-contact-lost.use-case';
import { RecordTerms } from '../../../use-cases/placements/record-terms.use-case';
import { PlacementsService } from '../../../features/placements/placements.service';
import type { OperationContext } from '../../../platform/graphql/operation-context';
import { Can } from '../../shared/permission.decorators';
import { placementOutcome } from './placement-loader';
import { Mutation } from '../staff-decorators';
import type { PlacementRecordTermsInput } from '../schema';

/** What staff record during a placement: lost and restored contact with the trainee, and her actual terms. */
@Resolver()
export class PlacementRecordsResolver {
  constructor(
    private readonly placements: PlacementsService,
    private readonly recordContactLostUseCase: RecordContactLost,
    private readonly recordTermsUseCase: RecordTerms,
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

  @Can('terms.record')
  @Mutation('placementRecordTerms')
  async recordTerms(
    @Args('id') id: string,
    @Args('input') input: PlacementRecordTermsInput,
    @Args('idempotencyKey') key: string,
    @Context() c: OperationContext,
  ) {
    return placementOutcome(c, this.placements, 'PlacementRecordTermsPayload', await this.recordTermsUseCase.record(c.tx, id, { ...input }, key));
  }
}
