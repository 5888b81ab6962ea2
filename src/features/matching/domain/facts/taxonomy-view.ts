import { compareNumbers } from '../score/order';
import type { ScoringModel } from '../score/scoring-model';

/** Why one skill may stand in for another: by the classification's own relations, by nearly the same name, or because a service says that its own skill is related (MATCHING D2). */
export const TRANSFER_REASONS = ['NARROWER_OF', 'BROADER_OF', 'SIBLING', 'ESCO_RELATED', 'LABEL', 'RELATED'] as const;
/** One of the transfer reasons. */
export type TransferReason = (typeof TRANSFER_REASONS)[number];

/** A skill often used in the same occupations as another, with the cosine in percent: it may move a rank, and is never called a skill she has. */
export interface CoUse {
  readonly skillId: number;
  readonly cosinePercent: number;
}

/** A skill near enough to a wanted one to be told to people, with its reason and how much of it carries over, in percent. */
export interface Transfer {
  readonly skillId: number;
  readonly reason: TransferReason;
  readonly creditPercent: number;
}

/** What the scoring functions ask of a taxonomy release. */
export interface TaxonomyView {
  /** The square of ln(1 + N / (1 + occupations using the skill)), in thousandths; undefined for a skill the release does not know. */
  idfSquaredThousandths(skillId: number): number | undefined;
  /** The skills used together with the wanted one. */
  coUse(wantedSkillId: number): readonly CoUse[];
  /** The skills that may stand in for the wanted one. */
  transfers(wantedSkillId: number): readonly Transfer[];
}

/** A part of a taxonomy release as plain numbers and text: enough to score the pairs it was taken for. */
export interface TaxonomySlice {
  /** `[skill, idf² in thousandths]` */
  readonly weights: readonly (readonly [number, number])[];
  /** `[wanted, held, cosine in percent]` */
  readonly coUse: readonly (readonly [number, number, number])[];
  /** `[wanted, held, credit in percent, reason]` */
  readonly transfers: readonly (readonly [number, number, number, TransferReason])[];
}

/** Reads a slice as a view. */
export function viewOf(slice: TaxonomySlice): TaxonomyView {
  const weights = new Map(slice.weights);
  const coUse = new Map<number, CoUse[]>();
  for (const [wanted, skillId, cosinePercent] of slice.coUse) listIn(coUse, wanted).push({ skillId, cosinePercent });
  const transfers = new Map<number, Transfer[]>();
  for (const [wanted, skillId, creditPercent, reason] of slice.transfers) listIn(transfers, wanted).push({ skillId, creditPercent, reason });
  return {
    idfSquaredThousandths: (skillId) => weights.get(skillId),
    coUse: (wanted) => coUse.get(wanted) ?? [],
    transfers: (wanted) => transfers.get(wanted) ?? [],
  };
}

/** The part of a view that speaks of these wanted and held skills, in one fixed order, so that it can be kept with a match. */
export function sliceOf(view: TaxonomyView, wanted: readonly number[], held: readonly number[]): TaxonomySlice {
  const has = new Set(held);
  const wants = [...new Set(wanted)].sort(compareNumbers);
  const all = [...new Set([...wanted, ...held])].sort(compareNumbers);
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

/** The weight of a skill in thousandths: rare skills weigh more, and one the release does not know weighs what the model says. */
export const skillWeight = (taxonomy: TaxonomyView, skillId: number, model: ScoringModel): number =>
  taxonomy.idfSquaredThousandths(skillId) ?? model.unknownSkillWeight;

function listIn<T>(lists: Map<number, T[]>, key: number): T[] {
  const found = lists.get(key);
  if (found) return found;
  const list: T[] = [];
  lists.set(key, list);
  return list;
}
