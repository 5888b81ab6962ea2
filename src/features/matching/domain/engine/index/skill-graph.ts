import type { ScoringModel } from '../../score/scoring-model';
import type { TaxonomySlice } from '../../facts/taxonomy-view';
import { UNKNOWN_NAME } from './name-dictionary';
import { type ForEachEdge, SkillAdjacency } from '../search/skill-adjacency';
import { SkillNumbers } from './skill-numbers';

/**
 * A taxonomy release as the engine reads it: skills by small number instead of row id, their weights, and
 * co-use in both directions. A skill that the release lacks gets a number on first use, the model's default
 * weight, and no neighbours.
 */
export class SkillGraph {
  private readonly numbers = new SkillNumbers();
  private readonly ids: number[] = [];
  private readonly weights: number[] = [];
  /** For each held skill, the required skills to which it gives credit. */
  readonly neighboursOfHeld: SkillAdjacency;
  /** For each required skill, the held skills that give credit to it. */
  readonly neighboursOfRequired: SkillAdjacency;

  constructor(
    slice: Pick<TaxonomySlice, 'weights' | 'coUse'>,
    readonly model: ScoringModel,
  ) {
    for (const [skillId, weight] of slice.weights) this.weights[this.numberOf(skillId)] = weight;
    const forEachNear = this.countedEdges(slice.coUse);
    // Numbers all skills before the tables are sized.
    forEachNear(() => {});
    [this.neighboursOfRequired, this.neighboursOfHeld] = this.adjacencies(forEachNear);
  }

  /** The number of numbered skills. */
  get size(): number {
    return this.ids.length;
  }

  get bytes(): number {
    return this.neighboursOfHeld.bytes + this.neighboursOfRequired.bytes + this.numbers.bytes + SKILL_BYTES * this.size;
  }

  /**
   * The release rows that count under the model. This is a separate method so that its closure does not
   * outlive the constructor through `numberOf`.
   */
  private countedEdges(coUse: TaxonomySlice['coUse']): ForEachEdge {
    const least = Math.max(1, this.model.leastCoUsePercent);
    return (visit) => {
      for (const [wantedSkill, heldSkill, percent] of coUse) {
        if (wantedSkill !== heldSkill && percent >= least) visit(this.numberOf(wantedSkill), this.numberOf(heldSkill), Math.min(100, percent));
      }
    };
  }

  private adjacencies(forEachNear: ForEachEdge): [SkillAdjacency, SkillAdjacency] {
    return [
      new SkillAdjacency(this.size, forEachNear),
      new SkillAdjacency(this.size, (visit) => forEachNear((wantedSkill, heldSkill, percent) => visit(heldSkill, wantedSkill, percent))),
    ];
  }

  /** The number of a skill; a new one on first use. */
  numberOf = (skillId: number): number => {
    const existing = this.numbers.of(skillId);
    if (existing !== UNKNOWN_NAME) return existing;
    const number = this.size;
    this.numbers.set(skillId, number);
    this.ids.push(skillId);
    this.weights.push(this.model.unknownSkillWeight);
    return number;
  };

  /** The number of a skill for queries: UNKNOWN_NAME where no row requires or holds it. */
  knownNumberOf = (skillId: number): number => this.numbers.of(skillId);

  /** The skill with a number. */
  idOf(number: number): number {
    return this.ids[number]!;
  }

  /** The weight of a skill, in thousandths. */
  weight(number: number): number {
    return this.weights[number]!;
  }
}

/** The approximate memory of a skill's number, id, weight and map entry in V8. */
const SKILL_BYTES = 64;
