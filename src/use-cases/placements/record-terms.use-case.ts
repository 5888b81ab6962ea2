import { Injectable } from '@nestjs/common';
import { TermsAlerts } from '../../features/alerts/terms-alerts.service';
import { OffersService } from '../../features/offers/offers.service';
import { termsRecordRefusal, parseRecordedTerms } from '../../features/placements/domain/recorded-terms';
import { staffRefusal } from '../../features/placements/domain/placement-transitions-by-audience';
import { PlacementsService } from '../../features/placements/placements.service';
import { TermsService } from '../../features/placements/terms.service';
import { VacanciesService } from '../../features/vacancies/vacancies.service';
import { once } from '../../platform/database/idempotency';
import type { Tx } from '../../platform/database/tx';
import { isRefusal, refuse } from '../../shared/refusal';

/**
 * Staff record the terms shown by the trainee's contract or first pay. Drift from the accepted offer becomes visible;
 * beyond the threshold it opens an alert in the same transaction.
 */
@Injectable()
export class RecordTerms {
  constructor(
    private readonly placements: PlacementsService,
    private readonly terms: TermsService,
    private readonly offers: OffersService,
    private readonly vacancies: VacanciesService,
    private readonly alerts: TermsAlerts,
  ) {}

  async record(tx: Tx, id: string, input: Readonly<Record<string, unknown>>, key: string) {
    const placement = await this.placements.lock(tx, id);
    tx.asWriter();
    return once(tx, { field: 'placementRecordTerms', key, args: { id, input } }, async () => {
      if (!placement) return refuse('NOT_FOUND');
      const parsed = parseRecordedTerms(input);
      if (isRefusal(parsed)) return parsed;
      const refused = termsRecordRefusal(placement, parsed.stage);
      if (refused) return staffRefusal(refused);
      const [offer] = await this.offers.byIds(tx, [placement.offerId]);
      if (!offer) throw new Error(`offer ${placement.offerId} does not exist`);
      const isDeceptive = await this.terms.isDeceptive(tx, placement, parsed, { offer, night: this.vacancies.nightOn(placement.startsOn) });
      await this.terms.add(tx, placement, parsed);
      if (isDeceptive) await this.alerts.openFromTerms(tx, { ...placement, placementId: placement.id });
      return { id };
    });
  }
}
