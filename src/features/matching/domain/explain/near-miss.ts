import { compareNumbers } from '../score/order';
import type { TaxonomyView, Transfer } from '../facts/taxonomy-view';

/** A skill she holds that the taxonomy relates to a required one, with the relation and her level. */
export type NearMiss = Transfer & { readonly level: number };

/**
 * The nearest skill she holds that the taxonomy relates to the required one; never one related only by
 * co-use, which says nothing about what she can do.
 */
export function nearMissOf(levels: ReadonlyMap<number, number>, requiredSkillId: number, taxonomy: TaxonomyView): NearMiss | null {
  const near = taxonomy.transfers(requiredSkillId).flatMap((transfer) => {
    const level = levels.get(transfer.skillId) ?? 0;
    return level > 0 && transfer.skillId !== requiredSkillId ? [{ ...transfer, level }] : [];
  });
  near.sort((a, b) => b.creditPercent * b.level - a.creditPercent * a.level || compareNumbers(a.skillId, b.skillId));
  return near[0] ?? null;
}
