import { Injectable } from '@nestjs/common';
import type { Tx } from '../platform/tx';
import type { PlacementStage, StageTimes } from './domain/stage';

/** $1 placements; each in the order in which it went through them. */
const STAGES_OF = `select placement_id as "placementId", state, entered_at as "enteredAt", left_at as "leftAt" from placement_stage
  where placement_id = any($1::uuid[]) order by placement_id, position`;
/** How long the viewer's own institution's placements take, by the states that something leads out of. */
const TIMES = `select state, count(*) filter (where left_at is null)::int as now, count(*) filter (where left_at is not null)::int as passed,
    ceil(percentile_disc(0.5) within group (order by extract(epoch from left_at - entered_at)) filter (where left_at is not null) / 86400)::int as "p50Days",
    ceil(percentile_disc(0.9) within group (order by extract(epoch from left_at - entered_at)) filter (where left_at is not null) / 86400)::int as "p90Days"
  from placement_stage group by state`;

/** What placements have been through, and how long that takes. Written by the database with every change of state. */
@Injectable()
export class StagesService {
  of(tx: Tx, placementIds: readonly string[]): Promise<PlacementStage[]> {
    return tx.query<PlacementStage>(STAGES_OF, [placementIds]);
  }

  /** Row-level security keeps it to the viewer's institution. */
  times(tx: Tx): Promise<StageTimes[]> {
    return tx.query<StageTimes>(TIMES);
  }
}
