import { Injectable } from '@nestjs/common';
import { EmployerStateService } from '../../features/employers/employer-state.service';
import { confirmStart, type ConfirmingSide } from '../../features/placements/domain/placement-transitions';
import type { StartToConfirm } from '../../features/placements/domain/placement';
import { visiblePlacementState } from '../../features/placements/domain/placement-transitions-by-audience';
import { PlacementsService } from '../../features/placements/placements.service';
import { once } from '../../platform/database/idempotency';
import type { Tx } from '../../platform/database/tx';
import { isRefusal, refuse } from '../../shared/refusal';

type Start = StartToConfirm & { readonly vacancyId: string };

/**
 * The trainee or the employer confirms that the work has started; each can confirm only for themselves. The
 * second confirmation verifies the start, and only then does the placement count.
 */
@Injectable()
export class ConfirmStart {
  constructor(
    private readonly placements: PlacementsService,
    private readonly employerState: EmployerStateService,
  ) {}

  async byTrainee(tx: Tx, id: string, key: string) {
    const placement = await this.placements.lock(tx, id);
    tx.asWriter();
    return once(tx, { field: 'placementConfirmStart', key, args: { id } }, async () =>
      placement ? this.confirm(tx, placement, 'TRAINEE') : refuse('NOT_FOUND'),
    );
  }

  async byEmployer(tx: Tx, id: string, key: string) {
    const placement = await this.placements.lockEmployerPlacement(tx, id);
    tx.asWriter();
    return once(tx, { field: 'placementConfirmStart', key, args: { id } }, async () => {
      if (!placement) return refuse('NOT_FOUND');
      // before her confirmation is read, so that a suspended employer cannot infer it from the response
      return (await this.employerState.stoppedRefusal(tx)) ?? this.confirm(tx, await this.placements.withTraineeConfirmation(tx, placement), 'EMPLOYER');
    });
  }

  private async confirm(tx: Tx, placement: Start, by: ConfirmingSide) {
    const siteIsCleared = await this.placements.siteIsCleared(tx, placement.vacancyId, placement.startsOn);
    const confirmed = confirmStart(placement, by, await tx.now(), { siteIsCleared });
    if (isRefusal(confirmed)) return confirmed.state === undefined ? confirmed : { ...confirmed, state: visiblePlacementState(placement.state) };
    await this.placements.save(tx, placement, confirmed);
    return { id: placement.id };
  }
}
