import type { SkillNeed } from '../facts/pair';

/** What besides skills moves a rank, in the order it is shown. */
export const PREFERENCES = ['DISTANCE', 'PAY', 'WANTED_OCCUPATION', 'WANTED_HOURS', 'OWN_ENTERPRISE'] as const;
/** One of the preferences. */
export type Preference = (typeof PREFERENCES)[number];

/** The points one preference gives, the most it could give, and what they were given for. */
export interface PreferencePoints {
  readonly rule: Preference;
  readonly points: number;
  readonly most: number;
  readonly because: string;
}

/** The points one requirement gives: her level, the level needed, and the skill used together with it where the credit comes from there. */
export interface SkillContribution {
  readonly rule: 'SKILL';
  readonly skillId: number;
  readonly need: SkillNeed;
  readonly gate: boolean;
  readonly points: number;
  /** What it would give at the level needed. */
  readonly most: number;
  readonly have: number;
  readonly minLevel: number;
  /** The other skill the credit comes from, where co-use gives more than what she holds. */
  readonly via: { readonly skillId: number; readonly level: number; readonly cosinePercent: number } | null;
}

/** One part of a score; the parts add up to it exactly. */
export type Contribution = SkillContribution | PreferencePoints;

/** An integer that orders, and the parts it is made of: requirements by skill, then preferences. */
export interface Score {
  readonly score: number;
  readonly contributions: readonly Contribution[];
}
