import { Context, Parent, Resolver } from '@nestjs/graphql';
import { EmployersService } from '../../../features/employers/employers.service';
import type { Placement } from '../../../features/placements/domain/placement';
import type { OperationContext } from '../../../platform/graphql/operation-context';
import { isEmployerHeld } from '../employers/held-employers';
import { ResolveField } from '../staff-decorators';
import { placementActions } from './placement-actions';

const CURRENT_STATES: readonly Placement['state'][] = ['PLANNED', 'ACTIVE', 'UNREACHABLE'];

/** What staff can do with a placement. No start is planned at an employer on hold. */
@Resolver('Placement')
export class PlacementHoldResolver {
  constructor(private readonly employers: EmployersService) {}

  @ResolveField('Placement', 'isOnHold')
  async isOnHold(@Parent() { employerId, state }: Placement, @Context() c: OperationContext): Promise<boolean> {
    return CURRENT_STATES.includes(state) && isEmployerHeld(c, this.employers, employerId);
  }

  @ResolveField('Placement', 'availableActions')
  async availableActions(@Parent() placement: Placement, @Context() c: OperationContext): Promise<string[]> {
    return placementActions(c.actor.roles, placement.state, await this.isOnHold(placement, c));
  }
}
