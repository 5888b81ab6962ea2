import { Injectable } from '@nestjs/common';
import { reviewRefusal } from '../../features/placements/domain/learning-review';
import { parseReview } from '../../features/placements/domain/parse-agreement';
import { staffRefusal } from '../../features/placements/domain/placement-transitions-by-audience';
import { AgreementsService } from '../../features/placements/agreements.service';
import { PlacementsService } from '../../features/placements/placements.service';
import { once } from '../../platform/database/idempotency';
import type { Tx } from '../../platform/database/tx';
import { isRefusal, refuse } from '../../shared/refusal';
import { VacanciesService } from '../../features/vacancies/vacancies.service';

/** Staff record an apprentice's progress in her learning plan. */
@Injectable()
export class ReviewLearning {
  constructor(
    private readonly placements: PlacementsService,
    private readonly agreements: AgreementsService,
    private readonly vacancies: VacanciesService,
  ) {}

  async record(tx: Tx, id: string, input: Readonly<Record<string, unknown>>, key: string) {
    const placement = await this.placements.lock(tx, id);
    tx.asWriter();
    return once(tx, { field: 'learningReviewRecord', key, args: { id, input } }, async () => {
      if (!placement) return refuse('NOT_FOUND');
      const [parts] = await this.vacancies.parts(tx, [placement.vacancyId]);
      const review = parseReview(input, parts?.apprenticeship?.plan.length ?? 0);
      if (isRefusal(review)) return review;
      const refused = reviewRefusal(placement, review, await this.agreements.reviewsOf(tx, [id]), await tx.now());
      if (refused) return staffRefusal(refused);
      await this.agreements.addReview(tx, placement, review);
      return { id };
    });
  }
}
