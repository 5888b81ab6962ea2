import { Injectable } from '@nestjs/common';
import { termsRecordRefusal, parseRecordedTerms } from '../../features/placements/domain/recorded-terms';
import { staffRefusal } from '../../features/placements/domain/placement-transitions-by-audience';
import { PlacementsService } from '../../features/placements/placements.service';
import { TermsService } from '../../features/placements/terms.service';
import { once } from '../../platform/database/idempotency';
import type { Tx } from '../../platform/database/tx';
import { isRefusal, refuse } from '../../shared/refusal';

/**
 * Staff record the terms shown by the trainee's contract or first pay, so that drift from the accepted offer
 * becomes visible.
 */
@Injectable()
export class RecordTerms {
  constructor(
    private readonly placements: PlacementsService,
    private readonly terms: TermsService,
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
      await this.terms.add(tx, placement, parsed);
      return { id };
    });
  }
}
