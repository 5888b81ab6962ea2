import { Injectable } from '@nestjs/common';
import { FollowUpsService, type YearStops } from '../../features/follow-ups/follow-ups.service';
import { cancelPlacement, endPlacement } from '../../features/placements/domain/move-placement';
import { parseEnd } from '../../features/placements/domain/parse-placement';
import type { MovedPlacement, Placement } from '../../features/placements/domain/placement';
import { staffRefusal } from '../../features/placements/domain/placement-transitions-by-audience';
import { AgreementsService } from '../../features/placements/agreements.service';
import { PlacementsService } from '../../features/placements/placements.service';
import { type Done, once } from '../../platform/database/idempotency';
import type { Tx } from '../../platform/database/tx';
import { isRefusal, refuse, type Refusal } from '../../shared/refusal';
import { VacanciesService } from '../../features/vacancies/vacancies.service';

/**
 * Staff record that a placement never started, or that started work has ended. Its agreement and planned
 * follow-ups end with it; after work that ended, contact with the trainee continues.
 */
@Injectable()
export class EndPlacement {
  constructor(
    private readonly placements: PlacementsService,
    private readonly agreements: AgreementsService,
    private readonly vacancies: VacanciesService,
    private readonly followUps: FollowUpsService,
  ) {}

  async cancel(tx: Tx, id: string, key: string): Promise<Done | Refusal> {
    const placement = await this.placements.lock(tx, id);
    tx.path();
    return once(tx, { field: 'placementCancel', key, args: { id } }, async () => {
      const [vacancy] = placement ? await this.vacancies.byIds(tx, [placement.vacancyId]) : [];
      if (!placement || !vacancy) return refuse('NOT_FOUND');
      const done = await this.keep(tx, placement, cancelPlacement(placement, await tx.now()), 'NEVER_STARTED');
      // the database released the seat when the placement was cancelled
      if (!isRefusal(done)) await this.vacancies.tellSeatBack(tx, vacancy);
      return done;
    });
  }

  async end(tx: Tx, id: string, input: Readonly<Record<string, unknown>>, key: string): Promise<Done | Refusal> {
    const placement = await this.placements.lock(tx, id);
    tx.path();
    return once(tx, { field: 'placementEnd', key, args: { id, input } }, async () => {
      if (!placement) return refuse('NOT_FOUND');
      const end = parseEnd(input);
      return isRefusal(end) ? end : this.keep(tx, placement, endPlacement(placement, end, await tx.now()), 'WORK_ENDED');
    });
  }

  private async keep(tx: Tx, placement: Placement, ended: MovedPlacement | Refusal, why: YearStops): Promise<Done | Refusal> {
    if (isRefusal(ended)) return staffRefusal(ended);
    await this.placements.save(tx, placement, ended);
    await this.agreements.endWith(tx, ended.placement);
    await this.followUps.cancelYear(tx, placement.id, why);
    return { id: placement.id };
  }
}
