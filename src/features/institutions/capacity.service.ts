import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { insertAll } from '../../platform/database/table';
import type { Tx } from '../../platform/database/tx';
import { type CapacityGuide, readCapacityGuide } from './capacity.file';
import type { CapacityReview, CapacitySupport } from './domain/capacity';
import type { CapacityReviewDraft, CapacitySupportDraft } from './domain/record-capacity';
import { GRANT_EXISTS, REVIEWS_OF, SUPPORT_OF } from './institutions.queries';

/**
 * Partners' capacity scores and the support they received. The steward writes them; each partner reads its
 * own.
 */
@Injectable()
export class CapacityService {
  readonly guide: CapacityGuide = readCapacityGuide();

  /** Earliest first; none if the reader may not see this partner. */
  reviewsOf(tx: Tx, partnerId: string): Promise<CapacityReview[]> {
    return tx.query<CapacityReview>(REVIEWS_OF, [partnerId]);
  }

  /** Newest first. */
  supportOf(tx: Tx, partnerId: string): Promise<CapacitySupport[]> {
    return tx.query<CapacitySupport>(SUPPORT_OF, [partnerId]);
  }

  async hasGrant(tx: Tx, grantId: string): Promise<boolean> {
    return (await tx.query<{ isThere: boolean }>(GRANT_EXISTS, [grantId]))[0]?.isThere ?? false;
  }

  /**
   * Adds a capacity review. There is only one baseline (constraint `capacity_review_baseline`).
   * @returns its id
   */
  async addReview(tx: Tx, institutionId: string, { scores, ...review }: CapacityReviewDraft): Promise<string> {
    const id = randomUUID();
    await insertAll(tx, 'capacity_review', [{ institutionId, id, ...review, recordedBy: tx.actor.accountId, recordedAt: await tx.now() }]);
    await insertAll(
      tx,
      'capacity_score',
      scores.map((score) => ({ institutionId, reviewId: id, ...score })),
    );
    return id;
  }

  /** @returns its id */
  async addSupport(tx: Tx, institutionId: string, support: CapacitySupportDraft): Promise<string> {
    const id = randomUUID();
    await insertAll(tx, 'capacity_support', [{ institutionId, id, ...support, recordedBy: tx.actor.accountId, recordedAt: await tx.now() }]);
    return id;
  }
}
