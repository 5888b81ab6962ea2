import type { ScoringModel } from '../scoring-model';
import type { TaxonomySlice } from '../taxonomy-view';
import { NEVER_NAMED } from './names';
import { Neighbours } from './neighbours';
import { SkillNumbers } from './skill-numbers';

/**
 * A taxonomy release as the engine reads it: skills by small number instead of row id, their weights, and co-use in both directions.
 * A skill that the release does not know gets a number when it is first met, the model's weight, and no neighbours.
 */
export class SkillGraph {
  private readonly numbers = new SkillNumbers();
  private readonly ids: number[] = [];
  private readonly weights: number[] = [];
  /** Beside each held skill those that it counts a little for. */
  readonly nearHeld: Neighbours;
  /** Beside each wanted skill those that count a little for it. */
  readonly nearWanted: Neighbours;

  constructor(
    slice: Pick<TaxonomySlice, 'weights' | 'coUse'>,
    readonly model: ScoringModel,
  ) {
    for (const [skillId, weight] of slice.weights) this.weights[this.numberOf(skillId)] = weight;
    const near = slice.coUse.filter(([wanted, held, percent]) => wanted !== held && percent >= Math.max(1, model.leastCoUsePercent));
    const numbered = near.map(([wanted, held, percent]) => [this.numberOf(wanted), this.numberOf(held), Math.min(100, percent)] as const);
    this.nearWanted = new Neighbours(this.size, numbered);
    this.nearHeld = new Neighbours(
      this.size,
      numbered.map(([wanted, held, percent]) => [held, wanted, percent] as const),
    );
  }

  /** How many skills have a number. */
  get size(): number {
    return this.ids.length;
  }

  get bytes(): number {
    return this.nearHeld.bytes + this.nearWanted.bytes + this.numbers.bytes + SKILL_BYTES * this.size;
  }

  /** The number of a skill; a new one where it was never met. */
  numberOf = (skillId: number): number => {
    const known = this.numbers.of(skillId);
    if (known !== NEVER_NAMED) return known;
    const number = this.size;
    this.numbers.set(skillId, number);
    this.ids.push(skillId);
    this.weights.push(this.model.unknownSkillWeight);
    return number;
  };

  /** The number of a skill for somebody who only asks: NEVER_NAMED where nobody ever wanted or held it. */
  knownNumberOf = (skillId: number): number => this.numbers.of(skillId);

  /** The skill that has a number. */
  idOf(number: number): number {
    return this.ids[number]!;
  }

  /** The weight of a skill, in thousandths. */
  weight(number: number): number {
    return this.weights[number]!;
  }
}

/** About what a skill's number, id, weight and place in the map take in V8. */
const SKILL_BYTES = 64;
