import { Context, Parent, Resolver } from '@nestjs/graphql';
import type { SafetyAlert } from '../../../features/alerts/domain/alert';
import type { FollowUpRecord } from '../../../features/follow-ups/domain/follow-up-record';
import { FollowUpRecordsService } from '../../../features/follow-ups/follow-up-records.service';
import type { Placement } from '../../../features/placements/domain/placement';
import { PlacementsService } from '../../../features/placements/placements.service';
import type { OperationContext } from '../../../platform/graphql/operation-context';
import { recordById } from '../follow-ups/follow-up-loader';
import { placementById } from '../placements/placement-loader';
import { ResolveField } from '../staff-decorators';

/** The source of an alert: the follow-up record and the placement it is about. */
@Resolver('SafetyAlert')
export class AlertCauseResolver {
  constructor(
    private readonly records: FollowUpRecordsService,
    private readonly placements: PlacementsService,
  ) {}

  @ResolveField('SafetyAlert', 'record')
  record(@Parent() { sourceId }: SafetyAlert, @Context() c: OperationContext): Promise<FollowUpRecord | null> | null {
    return sourceId === null ? null : recordById(c, this.records, sourceId);
  }

  @ResolveField('SafetyAlert', 'placement')
  placement(@Parent() { placementId }: SafetyAlert, @Context() c: OperationContext): Promise<Placement | null> | null {
    return placementId === null ? null : placementById(c, this.placements, placementId);
  }
}
