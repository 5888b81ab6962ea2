import { Args, Context, Resolver } from '@nestjs/graphql';
import { RecordTerms } from '../../../use-cases/placements/record-terms.use-case';
import { PlacementsService } from '../../../features/placements/placements.service';
import type { OperationContext } from '../../../platform/graphql/operation-context';
import { Can } from '../../shared/permission.decorators';
import { placementOutcome } from './placement-loader';
import { Mutation } from '../staff-decorators';
import type { PlacementRecordTermsInput } from '../schema';

/** Staff record the terms that a contract or a first pay shows. */
@Resolver()
export class RecordedTermsResolver {
  constructor(
    private readonly placements: PlacementsService,
    private readonly recordTerms: RecordTerms,
  ) {}

  @Can('terms.record')
  @Mutation('placementRecordTerms')
  async record(@Args('id') id: string, @Args('input') input: PlacementRecordTermsInput, @Args('idempotencyKey') key: string, @Context() c: OperationContext) {
    return placementOutcome(c, this.placements, 'PlacementRecordTermsPayload', await this.recordTerms.record(c.tx, id, { ...input }, key));
  }
}
