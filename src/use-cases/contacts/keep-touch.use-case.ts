import { Injectable } from '@nestjs/common';
import { loseTouch, reachAgain } from '../../features/placements/domain/move-placement';
import type { MovedPlacement, Placement } from '../../features/placements/domain/placement';
import { staffRefusal } from '../../features/placements/domain/placement-transitions-by-audience';
import { PlacementsService } from '../../features/placements/placements.service';
import { type Done, once } from '../../platform/database/idempotency';
import type { Tx } from '../../platform/database/tx';
import { isRefusal, refuse, type Refusal } from '../../shared/refusal';

/** Staff record that a trainee can no longer be reached, or that contact was restored. */
@Injectable()
export class KeepTouch {
  constructor(private readonly placements: PlacementsService) {}

  lose(tx: Tx, id: string, key: string): Promise<Done | Refusal> {
    return this.move(tx, id, { field: 'placementLoseTouch', key }, loseTouch);
  }

  reachAgain(tx: Tx, id: string, key: string): Promise<Done | Refusal> {
    return this.move(tx, id, { field: 'placementReachAgain', key }, reachAgain);
  }

  private async move(
    tx: Tx,
    id: string,
    request: { readonly field: string; readonly key: string },
    decide: (placement: Placement) => MovedPlacement | Refusal,
  ): Promise<Done | Refusal> {
    const placement = await this.placements.lock(tx, id);
    tx.path();
    return once(tx, { ...request, args: { id } }, async () => {
      if (!placement) return refuse('NOT_FOUND');
      const moved = decide(placement);
      if (isRefusal(moved)) return staffRefusal(moved);
      await this.placements.save(tx, placement, moved);
      return { id };
    });
  }
}
