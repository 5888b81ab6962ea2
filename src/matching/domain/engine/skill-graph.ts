import type { ScoringModel } from '../scoring-model';
import type { TaxonomySlice } from '../taxonomy-view';

/** The skills that count for one another, as one row of a table: from `starts[n]` to `starts[n + 1]` stand the neighbours of skill number n. */
interface Neighbours {
  readonly starts: Uint32Array;
  readonly skills: Uint32Array;
  readonly percents: Uint8Array;
}

/**
 * A taxonomy release as the engine reads it: skills by small number instead of row id, their weights, and co-use in both directions.
 * A skill that the release does not know gets a number when it is first met, the model's weight, and no neighbours.
 */
export class SkillGraph {
  readonly #numbers = new Map<number, number>();
  readonly #weights: number[] = [];
  readonly #wantedNearHeld: Neighbours;
  readonly #heldNearWanted: Neighbours;

  constructor(
    slice: Pick<TaxonomySlice, 'weights' | 'coUse'>,
    readonly model: ScoringModel,
  ) {
    for (const [skillId, weight] of slice.weights) this.#weights[this.numberOf(skillId)] = weight;
    const near = slice.coUse
      .filter(([wanted, held, percent]) => wanted !== held && percent >= model.leastCoUsePercent)
      .map(([wanted, held, percent]) => [this.numberOf(wanted), this.numberOf(held), Math.min(100, percent)] as const);
    this.#wantedNearHeld = table(
      this.size,
      near.map(([wanted, held, percent]) => [held, wanted, percent]),
    );
    this.#heldNearWanted = table(this.size, near);
  }

  /** How many skills have a number. */
  get size(): number {
    return this.#numbers.size;
  }

  /** The number of a skill; a new one where it was never met. */
  numberOf(skillId: number): number {
    const known = this.#numbers.get(skillId);
    if (known !== undefined) return known;
    const number = this.#numbers.size;
    this.#numbers.set(skillId, number);
    this.#weights.push(this.model.unknownSkillWeight);
    return number;
  }

  /** The number of a skill, or −1 where nobody ever asked for or held it. */
  find(skillId: number): number {
    return this.#numbers.get(skillId) ?? -1;
  }

  /** The weight of a skill, in thousandths. */
  weight(number: number): number {
    return this.#weights[number] ?? this.model.unknownSkillWeight;
  }

  /** For each skill that counts a little when `held` is held, and the percent by which it does. */
  forEachNearHeld(held: number, visit: (wanted: number, percent: number) => void): void {
    forEach(this.#wantedNearHeld, held, visit);
  }

  /** For each skill that counts a little when `wanted` is wanted, and the percent by which it does. */
  forEachNearWanted(wanted: number, visit: (held: number, percent: number) => void): void {
    forEach(this.#heldNearWanted, wanted, visit);
  }
}

function table(size: number, rows: readonly (readonly [from: number, to: number, percent: number])[]): Neighbours {
  const starts = new Uint32Array(size + 1);
  for (const [from] of rows) starts[from + 1]!++;
  for (let n = 0; n < size; n++) starts[n + 1]! += starts[n]!;
  const next = starts.slice();
  const skills = new Uint32Array(rows.length);
  const percents = new Uint8Array(rows.length);
  for (const [from, to, percent] of rows) {
    const at = next[from]!++;
    skills[at] = to;
    percents[at] = percent;
  }
  return { starts, skills, percents };
}

function forEach({ starts, skills, percents }: Neighbours, number: number, visit: (skill: number, percent: number) => void): void {
  if (number + 1 >= starts.length) return;
  for (let at = starts[number]!; at < starts[number + 1]!; at++) visit(skills[at]!, percents[at]!);
}
