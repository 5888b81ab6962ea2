import { Injectable } from '@nestjs/common';
import { FollowUpsService, type ScheduleEndReason } from '../../features/follow-ups/follow-ups.service';
import { cancelPlacement, endPlacement } from '../../features/placements/domain/placement-transitions';
import { parseEnd } from '../../features/placements/domain/parse-placement';
import type { PlacementChange, Placement } from '../../features/placements/domain/placement';
import { staffRefusal } from '../../features/placements/domain/placement-transitions-by-audience';
import { AgreementsService } from '../../features/placements/agreements.service';
import { PlacementsService } from '../../features/placements/placements.service';
import { recordAct } from '../../features/undo/record-act.service';
import { once } from '../../platform/database/idempotency';
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

  async cancel(tx: Tx, id: string, key: string) {
    const placement = await this.placements.lock(tx, id);
    tx.asWriter();
    return once(tx, { field: 'placementCancel', key, args: { id } }, async () => {
      const [vacancy] = placement ? await this.vacancies.byIds(tx, [placement.vacancyId]) : [];
      if (!placement || !vacancy) return refuse('NOT_FOUND');
      const outcome = await this.saveEnd(tx, placement, cancelPlacement(placement, await tx.now()), 'NEVER_STARTED', key);
      // the database released the seat when the placement was cancelled
      if (!isRefusal(outcome)) await this.vacancies.announceSeatReturned(tx, vacancy);
      return outcome;
    });
  }

  async ending(tx: Tx, id: string, input: Readonly<Record<string, unknown>>, key: string) {
    const placement = await this.placements.lock(tx, id);
    tx.asWriter();
    return once(tx, { field: 'placementEnd', key, args: { id, input } }, async () => {
      if (!placement) return refuse('NOT_FOUND');
      const ending = parseEnd(input);
      return isRefusal(ending) ? ending : this.saveEnd(tx, placement, endPlacement(placement, ending, await tx.now()), 'WORK_ENDED', key);
    });
  }

  private async saveEnd<R extends Refusal>(tx: Tx, placement: Placement, ended: PlacementChange | R, why: ScheduleEndReason, key: string) {
    if (isRefusal(ended)) return staffRefusal(ended);
    await this.placements.save(tx, placement, ended);
    const agreement = await this.agreements.endWithPlacement(tx, ended.placement);
    const { checkIns } = await this.followUps.cancelSchedule(tx, placement.id, why);
    // a start that never happened is planned again, not corrected
    if (why === 'WORK_ENDED')
      await recordAct(tx, { field: 'placementEnd', key, subjectIds: [placement.id], reversal: { from: placement.state, agreement, checkIns } });
    return { id: placement.id };
  }
}
