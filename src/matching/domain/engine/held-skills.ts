import type { HeldSkill } from '../pair';
import { levelTwelfths, levelsOf } from '../skill-credit';
import type { SkillGraph } from './skill-graph';

/** The levels a requirement may ask for, 1 to 4. */
export const LEVELS = 4;
/** Credit of one twelfth of a level: see FULL_CREDIT. */
const CREDIT_OF_TWELFTH = 10_000;

/**
 * What one trainee brings to one wanted skill: her own level in it, and what a skill often used together with it is worth for each least level.
 * The better of the two counts; for a skill without which the work cannot be done, her own level alone (MATCHING D2).
 */
export interface Brings {
  readonly skill: number;
  /** 0 where she does not hold the skill itself. */
  readonly level: number;
  /** Credit through another skill where level 1, 2, 3, 4 is asked for; all 0 where there is none. */
  readonly near: readonly [number, number, number, number];
}

/** Credit of a level in the wanted skill itself, in parts of FULL_CREDIT. */
export const ownCredit = (level: number, minLevel: number): number => levelTwelfths(level, minLevel) * CREDIT_OF_TWELFTH;

/** All wanted skills for which a trainee gets any credit, by number of the skill; skills no vacancy and no trainee ever named are left out. */
export function broughtBy(skills: readonly HeldSkill[], graph: SkillGraph): Map<number, Brings> {
  const brings = new Map<number, { skill: number; level: number; near: [number, number, number, number] }>();
  const at = (skill: number): { skill: number; level: number; near: [number, number, number, number] } => {
    const known = brings.get(skill);
    if (known) return known;
    const fresh = { skill, level: 0, near: [0, 0, 0, 0] as [number, number, number, number] };
    brings.set(skill, fresh);
    return fresh;
  };
  for (const [skillId, level] of levelsOf(skills)) {
    const held = graph.find(skillId);
    if (held < 0) continue;
    at(held).level = level;
    graph.forEachNearHeld(held, (wanted, percent) => {
      const { near } = at(wanted);
      for (let minLevel = 1; minLevel <= LEVELS; minLevel++) {
        near[minLevel - 1] = Math.max(near[minLevel - 1]!, nearCredit(percent, level, minLevel, graph.model.nearSkillPercent));
      }
    });
  }
  return brings;
}

/** Credit through a skill used together with the wanted one: a share of what its level would be worth. */
export const nearCredit = (percent: number, level: number, minLevel: number, nearSkillPercent: number): number =>
  nearSkillPercent * percent * levelTwelfths(level, minLevel);
