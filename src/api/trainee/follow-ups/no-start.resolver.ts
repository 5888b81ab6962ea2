import { Context, Parent, Resolver } from '@nestjs/graphql';
import { isNoStartReported } from '../../../features/follow-ups/domain/trainee-check-in';
import { FollowUpRecordsService } from '../../../features/follow-ups/follow-up-records.service';
import type { Placement } from '../../../features/placements/domain/placement';
import { groupRows, loader } from '../../../platform/database/loader';
import type { OperationContext } from '../../../platform/graphql/operation-context';
import { ResolveField } from '../trainee-decorators';

/** Whether the trainee reported that she did not start. */
@Resolver('MyPlacement')
export class NoStartResolver {
  constructor(private readonly records: FollowUpRecordsService) {}

  @ResolveField('MyPlacement', 'isNoStartReported')
  async isNoStartReported(@Parent() placement: Placement, @Context() c: OperationContext): Promise<boolean> {
    const unplanned = loader(c, 'unplannedOfMyPlacement', async (ids) => groupRows(ids, await this.records.unplannedOf(c.tx, ids), (row) => row.placementId));
    return isNoStartReported(placement, await unplanned.load(placement.id));
  }
}
