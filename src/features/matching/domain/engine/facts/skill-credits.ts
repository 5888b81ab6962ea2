import { nearCredit, ownCredit } from './credit';
import { traineeSkillLevel, traineeSkillNumber } from './trainee-skills';
import type { SkillGraph } from '../index/skill-graph';
import { DESIRED, GATE, isGate, LEVELS, minLevelOf, numeratorOf, REQUIREMENT_VARIANTS } from './requirement-code';

/**
 * The credit of one trainee for every skill that a vacancy may require: her own level in it, and the credit
 * of a neighbouring skill for each minimum level. The better of the two counts; for a gate, only her own
 * level (docs/matching.md 2). One instance is reused for all searches: its tables are indexed by skill and cleared
 * only where they were written, because allocating new ones would cost more than the search.
 */
export class SkillCredits {
  /** The skills with any credit. */
  readonly skills: number[] = [];
  /**
   * For each of these skills, in the same order, the numerator of every requirement variant; set only where a
   * neighbouring skill contributes.
   */
  numerators = new Float64Array(0);
  private levels = new Uint8Array(0);
  /**
   * Credit through a neighbouring skill for minimum levels 1, 2, 3, 4; the first is 0 if there is none.
   */
  private nearCredits = new Int32Array(0);

  constructor(private readonly graph: SkillGraph) {}

  /** @param skills the trainee's skills, encoded as in trainee-skills.ts */
  compute(skills: readonly number[]): void {
    this.clear();
    for (const one of skills) {
      this.addSkill(traineeSkillNumber(one));
      this.levels[traineeSkillNumber(one)] = traineeSkillLevel(one);
      this.addNearCredits(traineeSkillNumber(one), traineeSkillLevel(one));
    }
    this.computeNumerators();
  }

  /** Her own level in a skill; 0 if she does not hold it. */
  level(skill: number): number {
    return this.levels[skill] ?? 0;
  }

  /** Whether a neighbouring skill gives credit for it. */
  hasNearCredit(skill: number): boolean {
    return this.nearCredits[skill * LEVELS] !== 0;
  }

  /** The better credit for a requirement variant. */
  credit(skill: number, variant: number): number {
    const own = ownCredit(this.level(skill), minLevelOf(variant));
    return isGate(variant) ? own : Math.max(own, this.nearCredits[skill * LEVELS + minLevelOf(variant) - 1] ?? 0);
  }

  private addNearCredits(ownSkill: number, level: number): void {
    const { neighboursOfHeld: nearHeld, model } = this.graph;
    const nearCredits = this.nearCredits;
    if (model.nearSkillPercent === 0 || nearHeld.from(ownSkill) === nearHeld.to(ownSkill)) return;
    // The credit of her level for each minimum level, shared by all neighbours of this skill.
    const shares = [1, 2, 3, 4].map((minLevel) => nearCredit(1, level, minLevel, model.nearSkillPercent));
    for (let at = nearHeld.from(ownSkill), end = nearHeld.to(ownSkill); at < end; at++) {
      const skill = nearHeld.skills[at]!;
      const percent = nearHeld.labels[at]!;
      this.addSkill(skill);
      for (let minLevel = 1; minLevel <= LEVELS; minLevel++) {
        const credit = percent * shares[minLevel - 1]!;
        const place = skill * LEVELS + minLevel - 1;
        if (credit > nearCredits[place]!) nearCredits[place] = credit;
      }
    }
  }

  /**
   * For each skill with a neighbouring credit, the numerators of all requirement variants, indexed by variant
   * (see `numeratorOf` in requirement-code.ts).
   */
  private computeNumerators(): void {
    if (this.numerators.length < this.skills.length * REQUIREMENT_VARIANTS) this.numerators = new Float64Array(2 * this.skills.length * REQUIREMENT_VARIANTS);
    for (let at = 0; at < this.skills.length; at++) {
      const skill = this.skills[at]!;
      if (!this.hasNearCredit(skill)) continue;
      const required = numeratorOf(this.graph, skill, 0, 1);
      const desired = numeratorOf(this.graph, skill, DESIRED * LEVELS, 1);
      const level = this.level(skill);
      for (let least = 0; least < LEVELS; least++) {
        const own = level === 0 ? 0 : ownCredit(level, least + 1);
        const better = Math.max(own, this.nearCredits[skill * LEVELS + least]!);
        const index = at * REQUIREMENT_VARIANTS + least;
        this.numerators[index] = required * better;
        this.numerators[index + DESIRED * LEVELS] = desired * better;
        this.numerators[index + GATE * LEVELS] = required * own;
        this.numerators[index + (GATE + DESIRED) * LEVELS] = desired * own;
      }
    }
  }

  private addSkill(skill: number): void {
    if (this.levels[skill] === 0 && this.nearCredits[skill * LEVELS] === 0) this.skills.push(skill);
  }

  private clear(): void {
    if (this.levels.length < this.graph.size) {
      this.levels = new Uint8Array(this.graph.size);
      this.nearCredits = new Int32Array(this.graph.size * LEVELS);
    } else {
      for (const skill of this.skills) {
        this.levels[skill] = 0;
        for (let at = skill * LEVELS, end = at + LEVELS; at < end; at++) this.nearCredits[at] = 0;
      }
    }
    this.skills.length = 0;
  }
}
