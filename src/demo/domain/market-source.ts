import type { TaxonomySlice } from '../../features/matching/domain/facts/taxonomy-view';
import type { SkillNeed } from '../../features/matching/domain/facts/pair';
import type { LocalDate } from '../../shared/local-date';

/** A skill of an occupation in the loaded taxonomy. */
export interface SourceSkill {
  readonly id: number;
  /** The UUID of its ESCO concept. */
  readonly code: string;
  readonly label: string;
}

/** A skill that people of a trade have and their employers require, worded as in the trade. */
export interface TradeSkill extends SourceSkill {
  readonly need: SkillNeed;
  /** The level that a job usually requires. */
  readonly level: number;
  /** Whether employers also require it of beginners, who are to learn the trade. */
  readonly isForBeginners: boolean;
}

/** What trainees learnt without pay. */
export const HOMES = [
  'FAMILY_MEALS',
  'MARKET_STALL',
  'DRINKS_STALL',
  'FARM',
  'GRANDMOTHER',
  'SIBLINGS',
  'HOUSEWORK',
  'MENDING',
  'HAIR_AND_NAILS',
  'WEAVING',
  'COMPUTER',
] as const;
export type Home = (typeof HOMES)[number];

/** A skill that people have from something they did without pay. */
export interface HomeSkill extends SourceSkill {
  readonly home: Home;
}

/** The occupation of a trade in the loaded taxonomy, with the trade's skills, those that say most first. */
export interface SourceOccupation {
  readonly id: number;
  readonly escoCode: string;
  readonly iscoCode: string;
  readonly skills: readonly TradeSkill[];
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
  readonly homeSkills: readonly HomeSkill[];
  /** The part of the taxonomy that contains the skills of the trades and homes. */
  readonly taxonomy: TaxonomySlice;
  /** The adjacent provinces of each province. */
  readonly neighbours: Readonly<Record<string, readonly string[]>>;
  readonly checklist: { readonly version: string; readonly items: readonly ChecklistItem[] };
}

/** The occupation with an ESCO code; throws RangeError when the loaded taxonomy lacks it. */
export function occupationOf({ occupations }: Pick<MarketSource, 'occupations'>, escoCode: string): SourceOccupation {
  const occupation = occupations.find((one) => one.escoCode === escoCode);
  if (!occupation) throw new RangeError(`The taxonomy lacks the occupation ${escoCode}.`);
  return occupation;
}

/** All skills of the demo. */
export const demoSkills = ({ occupations, homeSkills }: Pick<MarketSource, 'occupations' | 'homeSkills'>): SourceSkill[] => [
  ...occupations.flatMap(({ skills }) => skills),
  ...homeSkills,
];

/** The ESCO codes of the skills of the demo, by skill id. */
export const skillCodes = (source: MarketSource): ReadonlyMap<number, string> => new Map(demoSkills(source).map(({ id, code }) => [id, code]));
