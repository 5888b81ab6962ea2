import { Args, Context, Parent, Resolver } from '@nestjs/graphql';
import { PLACEMENT, type Placement, type PlacementState } from '../../../features/placements/domain/placement';
import { daysIn, isSlow, type PlacementStage, type StageTimes } from '../../../features/placements/domain/placement-stage';
import { type EndCorrection, StagesService } from '../../../features/placements/stages.service';
import { groupRows, loader } from '../../../platform/database/loader';
import type { OperationContext } from '../../../platform/graphql/operation-context';
import { Can } from '../../shared/permission.decorators';
import { Query, ResolveField } from '../staff-decorators';
import type { PlacementStage as ShownStage } from '../schema';

/** How long placements stay in each state, computed from the history of all placements, and the ends that were a mistake. */
@Resolver('Placement')
export class PlacementStagesResolver {
  constructor(private readonly stages: StagesService) {}

  @Can('placement.read')
  @Query('placementStageTimes')
  async times(@Args('state') only: PlacementState | null | undefined, @Context() c: OperationContext): Promise<StageTimes[]> {
    const times = await this.timesOnce(c);
    const none = { now: 0, passed: 0, p50Days: null, p90Days: null };
    return (only ? [only] : PLACEMENT.states).map((state) => times.find((one) => one.state === state) ?? { state, ...none });
  }

  @ResolveField('Placement', 'stages')
  async stagesOf(@Parent() { id }: Placement, @Context() c: OperationContext): Promise<ShownStage[]> {
    const stagesByPlacement = loader<PlacementStage[]>(c, 'stagesOfPlacement', async (ids) =>
      groupRows(ids, await this.stages.of(c.tx, ids), ({ placementId }) => placementId),
    );
    const [stages, times, now] = [await stagesByPlacement.load(id), await this.timesOnce(c), await c.tx.now()];
    return stages.map((stage) => ({ ...stage, days: daysIn(stage, now), isSlow: isSlow(stage, times, now) }));
  }

  @ResolveField('Placement', 'endCorrections')
  endCorrections(@Parent() { id }: Placement, @Context() c: OperationContext): Promise<EndCorrection[]> {
    return loader<EndCorrection[]>(c, 'endCorrectionsOfPlacement', async (ids) =>
      groupRows(ids, await this.stages.endCorrections(c.tx, ids), ({ placementId }) => placementId),
    ).load(id);
  }

  private timesOnce(c: OperationContext): Promise<StageTimes[]> {
    return loader<StageTimes[]>(c, 'placementStageTimes', async (keys) => {
      const times = await this.stages.times(c.tx);
      return keys.map(() => times);
    }).load('all');
  }
}
