import { compareNumbers } from '../score/order';
import type { ScoringModel } from '../score/scoring-model';

/**
 * Why one skill may substitute for another: a relation of the classification itself, a nearly equal label, or
 * a local skill that an institution relates to it (docs/matching.md 2).
 */
export const TRANSFER_REASONS = ['NARROWER_OF', 'BROADER_OF', 'SIBLING', 'ESCO_RELATED', 'LABEL', 'RELATED'] as const;
export type TransferReason = (typeof TRANSFER_REASONS)[number];

/**
 * A neighbouring skill: one often used in the same occupations, with the cosine in percent. It may change a
 * rank, but is never presented as a skill she holds.
 */
export interface CoUse {
  readonly skillId: number;
  readonly cosinePercent: number;
}

/**
 * A skill related closely enough to be shown as a near miss, with the reason and the share that carries over,
 * in percent.
 */
export interface Transfer {
  readonly skillId: number;
  readonly reason: TransferReason;
  readonly creditPercent: number;
}

/** The part of a taxonomy release that the scoring functions read. */
export interface TaxonomyView {
  /**
   * The square of ln(1 + N / (1 + occupations using the skill)), in thousandths; undefined for a skill that
   * the release lacks.
   */
  idfSquaredThousandths(skillId: number): number | undefined;
  /** The neighbouring skills of a required skill. */
  coUse(wantedSkillId: number): readonly CoUse[];
  /** The skills that may substitute for a required skill. */
  transfers(wantedSkillId: number): readonly Transfer[];
}

/** A part of a taxonomy release as plain data, sufficient to score the pairs it was extracted for. */
export interface TaxonomySlice {
  /** `[skill, idf² in thousandths]` */
  readonly weights: readonly (readonly [number, number])[];
  /** `[required, held, cosine in percent]` */
  readonly coUse: readonly (readonly [number, number, number])[];
  /** `[required, held, credit in percent, reason]` */
  readonly transfers: readonly (readonly [number, number, number, TransferReason])[];
}

/** Wraps a slice as a view. */
export function viewOf(slice: TaxonomySlice): TaxonomyView {
  const weights = new Map(slice.weights);
  const coUse = new Map<number, CoUse[]>();
  for (const [required, skillId, cosinePercent] of slice.coUse) getOrCreateList(coUse, required).push({ skillId, cosinePercent });
  const transfers = new Map<number, Transfer[]>();
  for (const [required, skillId, creditPercent, reason] of slice.transfers) getOrCreateList(transfers, required).push({ skillId, creditPercent, reason });
  return {
    idfSquaredThousandths: (skillId) => weights.get(skillId),
    coUse: (required) => coUse.get(required) ?? [],
    transfers: (required) => transfers.get(required) ?? [],
  };
}

/**
 * The part of a view about these required and held skills, in a deterministic order, for storage with a
 * match.
 */
export function sliceOf(view: TaxonomyView, wantedSkills: readonly number[], heldSkills: readonly number[]): TaxonomySlice {
  const has = new Set(heldSkills);
  const wants = [...new Set(wantedSkills)].sort(compareNumbers);
  const all = [...new Set([...wantedSkills, ...heldSkills])].sort(compareNumbers);
  return {
    weights: all.flatMap((id) => {
      const weight = view.idfSquaredThousandths(id);
      return weight === undefined ? [] : [[id, weight] as const];
    }),
    coUse: wants.flatMap((want) =>
      view
        .coUse(want)
        .filter((near) => has.has(near.skillId))
        .map((near) => [want, near.skillId, near.cosinePercent] as const)
        .sort((a, b) => compareNumbers(a[1], b[1])),
    ),
    transfers: wants.flatMap((want) =>
      view
        .transfers(want)
        .filter((near) => has.has(near.skillId))
        .map((near) => [want, near.skillId, near.creditPercent, near.reason] as const)
        .sort((a, b) => compareNumbers(a[1], b[1])),
    ),
  };
}

/**
 * The weight of a skill in thousandths: rare skills weigh more; a skill that the release lacks has the
 * model's default weight.
 */
export const skillWeight = (taxonomy: TaxonomyView, skillId: number, model: ScoringModel): number =>
  taxonomy.idfSquaredThousandths(skillId) ?? model.unknownSkillWeight;

function getOrCreateList<T>(lists: Map<number, T[]>, key: number): T[] {
  const existing = lists.get(key);
  if (existing) return existing;
  const list: T[] = [];
  lists.set(key, list);
  return list;
}
