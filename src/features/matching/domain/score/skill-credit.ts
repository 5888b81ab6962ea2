import type { SkillContribution } from './contribution';
import type { HeldSkill, Requirement } from '../facts/pair';
import type { ScoringModel } from './scoring-model';
import type { TaxonomyView } from '../facts/taxonomy-view';

/**
 * Credit is an integer, so that no rounding can differ between machines: 120,000 is full credit, divisible by
 * every level and by percent of percent.
 */
export const FULL_CREDIT = 120_000;

/** How far her skills meet a requirement, and through which skill. */
export interface SkillCredit {
  /** 0 to FULL_CREDIT. */
  readonly credit: number;
  /** Her level in the required skill itself; 0 when she does not hold it. */
  readonly have: number;
  readonly via: SkillContribution['via'];
}

/** The effective level: a whole number of at most 4; below 1 the skill does not count. */
export const levelOf = ({ level }: HeldSkill): number => Math.min(4, Math.floor(level));

/** Her highest level in each skill, 1 to 4. */
export function levelsOf(skills: readonly HeldSkill[]): ReadonlyMap<number, number> {
  const levels = new Map<number, number>();
  for (const one of skills) {
    const level = levelOf(one);
    if (level >= 1 && level > (levels.get(one.skillId) ?? 0)) levels.set(one.skillId, level);
  }
  return levels;
}

/** The share of a required level that a level meets, in twelfths: level 2 of 3 gives 8. */
export const levelTwelfths = (level: number, minLevel: number): number => Math.min(12, Math.floor((12 * level) / Math.max(1, minLevel)));

/**
 * The credit for a requirement: the better of her level in the skill itself and a small share of a
 * neighbouring skill (docs/matching.md 2). A gate skill gets no credit from another skill.
 */
export function skillCredit(levels: ReadonlyMap<number, number>, requirement: Requirement, taxonomy: TaxonomyView, model: ScoringModel): SkillCredit {
  const have = levels.get(requirement.skillId) ?? 0;
  let best: SkillCredit = { credit: levelTwelfths(have, requirement.minLevel) * 10_000, have, via: null };
  if (requirement.gate) return best;
  for (const { skillId, cosinePercent } of taxonomy.coUse(requirement.skillId)) {
    const level = levels.get(skillId) ?? 0;
    if (level === 0 || skillId === requirement.skillId || cosinePercent < model.leastCoUsePercent) continue;
    const credit = model.nearSkillPercent * Math.min(100, cosinePercent) * levelTwelfths(level, requirement.minLevel);
    if (credit > best.credit || (credit === best.credit && best.via !== null && skillId < best.via.skillId)) {
      best = { credit, have, via: { skillId, level, cosinePercent } };
    }
  }
  return best;
}
