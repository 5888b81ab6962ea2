import { Injectable } from '@nestjs/common';
import { markUnreachable, markReachable } from '../../features/placements/domain/placement-transitions';
import type { PlacementChange, Placement } from '../../features/placements/domain/placement';
import { staffRefusal } from '../../features/placements/domain/placement-transitions-by-audience';
import { PlacementsService } from '../../features/placements/placements.service';
import { once } from '../../platform/database/idempotency';
import type { Tx } from '../../platform/database/tx';
import { isRefusal, refuse, type Refusal } from '../../shared/refusal';

/** Staff record that a trainee can no longer be reached, or that contact was restored. */
@Injectable()
export class RecordContactLost {
  constructor(private readonly placements: PlacementsService) {}

  recordLost(tx: Tx, id: string, key: string) {
    return this.transition(tx, id, { field: 'placementMarkUnreachable', key }, markUnreachable);
  }

  recordRestored(tx: Tx, id: string, key: string) {
    return this.transition(tx, id, { field: 'placementMarkReachable', key }, markReachable);
  }

  private async transition<R extends Refusal>(
    tx: Tx,
    id: string,
    request: { readonly field: string; readonly key: string },
    decide: (placement: Placement) => PlacementChange | R,
  ) {
    const placement = await this.placements.lock(tx, id);
    tx.asWriter();
    return once(tx, { ...request, args: { id } }, async () => {
      if (!placement) return refuse('NOT_FOUND');
      const moved = decide(placement);
      if (isRefusal(moved)) return staffRefusal(moved);
      await this.placements.save(tx, placement, moved);
      return { id };
    });
  }
}
