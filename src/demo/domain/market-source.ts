import type { TaxonomySlice } from '../../features/matching/domain/facts/taxonomy-view';
import type { LocalDate } from '../../shared/local-date';

/** A skill of an occupation in the loaded taxonomy. */
export interface SourceSkill {
  readonly id: number;
  /** The UUID of its ESCO concept. */
  readonly code: string;
  readonly label: string;
}

/** An occupation in the loaded taxonomy with its essential and optional ESCO skills, each list by id. */
export interface SourceOccupation {
  readonly id: number;
  readonly escoCode: string;
  readonly iscoCode: string;
  readonly essential: readonly SourceSkill[];
  readonly optional: readonly SourceSkill[];
}

/** An item of the vetting checklist, with the fields that an invented visit needs. */
export interface ChecklistItem {
  readonly code: string;
  readonly critical: boolean;
  readonly mayNotApply: boolean;
}

/** The external input of the demo: the day it is loaded, and the taxonomy. */
export interface MarketSource {
  readonly today: LocalDate;
  readonly occupations: readonly SourceOccupation[];
  /** The part of the taxonomy that contains the skills of these occupations. */
  readonly taxonomy: TaxonomySlice;
  /** The adjacent provinces of each province. */
  readonly neighbours: Readonly<Record<string, readonly string[]>>;
  readonly checklist: { readonly version: string; readonly items: readonly ChecklistItem[] };
}

/** The occupation with an ESCO code; throws RangeError when the loaded taxonomy lacks it. */
export function occupationOf({ occupations }: MarketSource, escoCode: string): SourceOccupation {
  const occupation = occupations.find((one) => one.escoCode === escoCode);
  if (!occupation) throw new RangeError(`The taxonomy lacks the occupation ${escoCode}.`);
  return occupation;
}

/** The ESCO codes of the skills of these occupations, by skill id. */
export const skillCodes = ({ occupations }: MarketSource): ReadonlyMap<number, string> =>
  new Map(occupations.flatMap(({ essential, optional }) => [...essential, ...optional].map(({ id, code }) => [id, code] as const)));
