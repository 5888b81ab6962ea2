import { Args, Context, Parent, Resolver } from '@nestjs/graphql';
import type { Placement } from '../../../features/placements/domain/placement';
import type { StageTimes } from '../../../features/placements/domain/placement-stage';
import { StagesService } from '../../../features/placements/stages.service';
import { groupRows, loader } from '../../../platform/database/loader';
import type { OperationContext } from '../../../platform/graphql/operation-context';
import { page } from '../../shared/paging';
import { disclosePlacement } from './placement-loader';
import { ResolveField } from '../staff-decorators';

interface StageArgs {
  readonly mine?: boolean | null;
  readonly first?: number | null;
}
interface PlacementsInStage {
  readonly count: number;
  readonly nodes: readonly Placement[];
}

/**
 * Placements by state: all states of a response are read in one statement, and only the first few placements
 * of each.
 */
@Resolver('PlacementStageTimes')
export class PlacementBoardResolver {
  constructor(private readonly stages: StagesService) {}

  @ResolveField('PlacementStageTimes', 'placements')
  async placementsInStage(@Parent() { state }: StageTimes, @Args() { mine, first }: StageArgs, @Context() c: OperationContext): Promise<PlacementsInStage> {
    const { limit } = page({ first });
    const of = mine ? c.actor.accountId : null;
    const byState = loader(c, `placementsInStages ${limit} ${of}`, async (states) =>
      groupRows(states, await this.stages.inStages(c.tx, states, { limit, of }), (placement) => placement.state),
    );
    const nodes = await byState.load(state);
    for (const placement of nodes) disclosePlacement(c, placement);
    return { count: nodes[0]?.inStage ?? 0, nodes };
  }
}
