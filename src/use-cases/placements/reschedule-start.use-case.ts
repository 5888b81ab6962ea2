import { Injectable } from '@nestjs/common';
import { FollowUpsService } from '../../features/follow-ups/follow-ups.service';
import { OffersService } from '../../features/offers/offers.service';
import { rescheduleStart, type NewStartFacts } from '../../features/placements/domain/placement-transitions';
import { parseNewStart } from '../../features/placements/domain/parse-placement';
import type { Placement } from '../../features/placements/domain/placement';
import { staffRefusal } from '../../features/placements/domain/placement-transitions-by-audience';
import { PlacementsService } from '../../features/placements/placements.service';
import { ageObstacles } from '../../features/matching/domain/gates/age-gates';
import { once } from '../../platform/database/idempotency';
import type { Tx } from '../../platform/database/tx';
import type { LocalDate } from '../../shared/local-date';
import { isRefusal, refuse } from '../../shared/refusal';
import { termsOnly } from '../../features/vacancies/domain/vacancy';
import { VacanciesService } from '../../features/vacancies/vacancies.service';

/**
 * Staff move a planned start to another day after speaking with both sides; the year of follow-ups moves with
 * it.
 */
@Injectable()
export class RescheduleStart {
  constructor(
    private readonly placements: PlacementsService,
    private readonly vacancies: VacanciesService,
    private readonly offers: OffersService,
    private readonly followUps: FollowUpsService,
  ) {}

  async reschedule(tx: Tx, id: string, input: Readonly<Record<string, unknown>>, key: string) {
    const placement = await this.placements.lock(tx, id);
    tx.asWriter();
    return once(tx, { field: 'placementRescheduleStart', key, args: { id, input } }, async () =>
      placement ? this.reschedulePlacement(tx, placement, input) : refuse('NOT_FOUND'),
    );
  }

  private async reschedulePlacement(tx: Tx, placement: Placement, input: Readonly<Record<string, unknown>>) {
    const parsed = parseNewStart(input);
    if (isRefusal(parsed)) return parsed;
    const moved = rescheduleStart(placement, parsed.startsOn, await this.loadFacts(tx, placement, parsed.startsOn), await tx.now());
    if (isRefusal(moved)) return staffRefusal(moved);
    await this.placements.save(tx, placement, moved);
    await this.followUps.shiftSchedule(tx, moved.placement);
    return { id: placement.id };
  }

  /** Her age, the law on the terms she accepted, and the site's clearance, all evaluated for the new day. */
  private async loadFacts(tx: Tx, { traineeId, vacancyId, offerId }: Placement, startsOn: LocalDate): Promise<NewStartFacts> {
    const [vacancy] = await this.vacancies.byIds(tx, [vacancyId]);
    const [offer] = await this.offers.byIds(tx, [offerId]);
    if (!vacancy || !offer) throw new Error(`Cannot read vacancy ${vacancyId} or offer ${offerId} of a placement`);
    const promised = { ...vacancy, ...termsOnly(offer), startsOn };
    const obstacles = ageObstacles(await this.offers.ageFactsOf(tx, traineeId), this.vacancies.ageRelevantWork(vacancy, promised));
    return { ageObstacles: obstacles, ...(await this.vacancies.facts(tx, promised)) };
  }
}
