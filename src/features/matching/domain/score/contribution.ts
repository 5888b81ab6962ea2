import type { SkillNeed } from '../facts/pair';

/** The preferences that affect a rank in addition to skills, in display order. */
export const PREFERENCES = ['DISTANCE', 'PAY', 'WANTED_OCCUPATION', 'WANTED_HOURS', 'OWN_ENTERPRISE'] as const;
export type Preference = (typeof PREFERENCES)[number];

/** The points of one preference, the maximum, and the reason. */
export interface PreferencePoints {
  readonly rule: Preference;
  readonly points: number;
  readonly most: number;
  readonly because: string;
}

/**
 * The points of one requirement: her level, the required level, and the neighbouring skill where the credit
 * comes from one.
 */
export interface SkillContribution {
  readonly rule: 'SKILL';
  readonly skillId: number;
  readonly need: SkillNeed;
  readonly gate: boolean;
  readonly points: number;
  /** The points at the required level. */
  readonly most: number;
  readonly have: number;
  readonly minLevel: number;
  /** The neighbouring skill that gives the credit, where co-use gives more than the skill she holds. */
  readonly via: { readonly skillId: number; readonly level: number; readonly cosinePercent: number } | null;
}

/** One part of a score. The parts add up to it exactly. */
export type Contribution = SkillContribution | PreferencePoints;

/** An integer for ordering, and its parts: requirements by skill, then preferences. */
export interface Score {
  readonly score: number;
  readonly contributions: readonly Contribution[];
}
