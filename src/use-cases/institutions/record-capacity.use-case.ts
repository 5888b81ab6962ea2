import { Injectable } from '@nestjs/common';
import { CapacityService } from '../../features/institutions/capacity.service';
import { recordingRefusal, parseCapacityReview, parseCapacitySupport, reviewOrderRefusal } from '../../features/institutions/domain/record-capacity';
import { PartnersService } from '../../features/institutions/partners.service';
import { once } from '../../platform/database/idempotency';
import { audit } from '../../platform/database/outbox';
import type { Tx } from '../../platform/database/tx';
import { localDateAt } from '../../shared/local-date';
import { invalid, isRefusal, refuse } from '../../shared/refusal';

type Fields = Readonly<Record<string, unknown>>;

/** The steward records capacity reviews of a partner, and the support the partner received. */
@Injectable()
export class RecordCapacity {
  constructor(
    private readonly capacity: CapacityService,
    private readonly partners: PartnersService,
  ) {}

  async review(tx: Tx, input: Fields, key: string) {
    tx.asWriter();
    return once(tx, { field: 'capacityReviewRecord', key, args: { input } }, async () => {
      const draft = parseCapacityReview(input, localDateAt(await tx.now()));
      if (isRefusal(draft)) return draft;
      const author = await this.authorisedRecorder(tx, draft.partnerId);
      if (isRefusal(author)) return author;
      const outOfOrder = reviewOrderRefusal(draft, await this.capacity.reviewsOf(tx, draft.partnerId));
      if (outOfOrder) return outOfOrder;
      const id = await this.capacity.addReview(tx, author.institutionId, draft);
      audit(tx, 'CapacityReviewed', 'institution', draft.partnerId, { kind: draft.kind });
      return { id, partnerId: draft.partnerId };
    });
  }

  async support(tx: Tx, input: Fields, key: string) {
    tx.asWriter();
    return once(tx, { field: 'capacitySupportRecord', key, args: { input } }, async () => {
      const draft = parseCapacitySupport(input, localDateAt(await tx.now()));
      if (isRefusal(draft)) return draft;
      const author = await this.authorisedRecorder(tx, draft.partnerId);
      if (isRefusal(author)) return author;
      if (draft.grantId !== null && !(await this.capacity.hasGrant(tx, draft.grantId))) return invalid([{ path: 'grantId', problem: 'UNKNOWN' }]);
      const id = await this.capacity.addSupport(tx, author.institutionId, draft);
      audit(tx, 'CapacitySupported', 'institution', draft.partnerId, { kind: draft.kind });
      return { id, partnerId: draft.partnerId };
    });
  }

  private async authorisedRecorder(tx: Tx, partnerId: string) {
    const { institutionId } = tx.actor;
    const [isSteward, partners] = await Promise.all([this.partners.actorIsSteward(tx), this.partners.byIds(tx, [partnerId])]);
    if (institutionId === null) return refuse('NOT_FOUND');
    return recordingRefusal({ institutionId, isSteward, partnerIsThere: partners.length > 0 }, partnerId) ?? { institutionId };
  }
}
