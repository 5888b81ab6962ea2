import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/database/tx';
import type { LocalDate } from '../../shared/local-date';
import type { EndReason, Placement } from './domain/placement';
import { type PlacementStage, RUNNING_STATES, type StageTimes } from './domain/placement-stage';
import { IN_STAGES } from './placements.queries';

/** $1 placements. Each one's stages in order. */
const STAGES_OF = `select placement_id as "placementId", state, entered_at as "enteredAt", left_at as "leftAt" from placement_stage
  where placement_id = any($1::uuid[]) order by placement_id, position`;
/** How long the placements of the viewer's institution stay in each state. */
const TIMES = `select state, count(*) filter (where left_at is null)::int as now, count(*) filter (where left_at is not null)::int as passed,
    ceil(percentile_disc(0.5) within group (order by extract(epoch from left_at - entered_at)) filter (where left_at is not null) / 86400)::int as "p50Days",
    ceil(percentile_disc(0.9) within group (order by extract(epoch from left_at - entered_at)) filter (where left_at is not null) / 86400)::int as "p90Days"
  from placement_stage group by state`;

/** $1 placements. The ends that were recorded by mistake, the latest first. */
const END_CORRECTIONS = `select c.subject_id as "placementId", to_char(c.ended_on, 'YYYY-MM-DD') as "endedOn", c.end_reason as "endReason", c.reason,
    c.corrected_at as "correctedAt", a.display_name as "correctedBy"
  from correction c join account a on a.id = c.account_id
  where c.field = 'placementCorrectEnd' and c.subject_id = any($1::uuid[]) order by c.corrected_at desc, c.id`;

/** An end of a placement that was recorded by mistake, and who put it right why. */
export interface EndCorrection {
  readonly placementId: string;
  readonly endedOn: LocalDate;
  readonly endReason: EndReason;
  readonly reason: string;
  readonly correctedAt: Date;
  readonly correctedBy: string;
}

interface StageListRequest {
  /** Per state. */
  readonly limit: number;
  /** A staff account: only its trainees and unassigned ones. */
  readonly of: string | null;
}
type InStage = Placement & { readonly inStage: number };

/** The stages of placements and their durations. The database records them with every change of state. */
@Injectable()
export class StagesService {
  of(tx: Tx, placementIds: readonly string[]): Promise<PlacementStage[]> {
    return tx.query<PlacementStage>(STAGES_OF, [placementIds]);
  }

  endCorrections(tx: Tx, placementIds: readonly string[]): Promise<EndCorrection[]> {
    return tx.query<EndCorrection>(END_CORRECTIONS, [placementIds]);
  }

  /** Row-level security limits the rows to the viewer's institution. */
  times(tx: Tx): Promise<StageTimes[]> {
    return tx.query<StageTimes>(TIMES);
  }

  /**
   * The first placements in each of these states, with the total number: the longest in state first, or, for
   * final states, the latest.
   */
  inStages(tx: Tx, states: readonly string[], { limit, of }: StageListRequest): Promise<InStage[]> {
    return tx.query<InStage>(IN_STAGES, [states, limit, of, RUNNING_STATES]);
  }
}
