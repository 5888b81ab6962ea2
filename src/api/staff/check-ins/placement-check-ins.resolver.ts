import { Context, Parent, Resolver } from '@nestjs/graphql';
import { CheckInsService } from '../../../features/check-ins/check-ins.service';
import type { StaffCheckIn } from '../../../features/check-ins/domain/check-in-views';
import type { Placement } from '../../../features/placements/domain/placement';
import { groupRows, loader } from '../../../platform/database/loader';
import type { OperationContext } from '../../../platform/graphql/operation-context';
import { ResolveField } from '../staff-decorators';

/** The employer check-ins of a placement, with their answers. */
@Resolver('Placement')
export class PlacementCheckInsResolver {
  constructor(private readonly checkIns: CheckInsService) {}

  @ResolveField('Placement', 'employerCheckIns')
  employerCheckIns(@Parent() { id }: Placement, @Context() c: OperationContext): Promise<StaffCheckIn[]> {
    return loader(c, 'checkInsOfPlacement', async (ids) => groupRows(ids, await this.checkIns.ofPlacements(c.tx, ids), (row) => row.placementId)).load(id);
  }
}
