import { Injectable } from '@nestjs/common';
import { explainOffer } from '../../features/offers/domain/offer-transitions';
import { parseExplanation } from '../../features/offers/domain/parse-offer';
import { visibleRefusal } from '../../features/offers/domain/offer-transitions-by-audience';
import { OffersService } from '../../features/offers/offers.service';
import { once } from '../../platform/database/idempotency';
import type { Tx } from '../../platform/database/tx';
import { ageObstacles } from '../../features/matching/domain/gates/age-gates';
import { ReferralsService } from '../../features/referrals/referrals.service';
import { isRefusal, refuse } from '../../shared/refusal';
import { VacanciesService } from '../../features/vacancies/vacancies.service';

/**
 * Staff record that an offer was explained to the trainee and that she repeated it in her own words
 * (teach-back). Her cooling-off period starts.
 */
@Injectable()
export class ExplainOffer {
  constructor(
    private readonly offers: OffersService,
    private readonly referrals: ReferralsService,
    private readonly vacancies: VacanciesService,
  ) {}

  async explain(tx: Tx, id: string, input: Readonly<Record<string, unknown>>, key: string) {
    const offer = await this.offers.lock(tx, id);
    tx.asWriter();
    return once(tx, { field: 'offerExplain', key, args: { id, input } }, async () => {
      const explainedBy = tx.actor.accountId;
      if (!offer || explainedBy === null) return refuse('NOT_FOUND');
      const explanation = parseExplanation(input);
      if (isRefusal(explanation)) return explanation;
      const [vacancy] = await this.vacancies.byIds(tx, [offer.vacancyId]);
      if (!vacancy) return refuse('NOT_FOUND');
      const siteIsCleared = await this.referrals.siteIsCleared(tx, vacancy.id, offer.startsOn);
      const tooYoung = ageObstacles(await this.offers.ageFactsOf(tx, offer.traineeId), this.vacancies.ageRelevantWork(vacancy, offer));
      const explained = explainOffer(offer, { ...explanation, explainedBy, siteIsCleared, tooYoung }, await tx.now());
      if (isRefusal(explained)) return visibleRefusal('staff', explained);
      await this.offers.save(tx, offer, explained);
      return { id };
    });
  }
}
