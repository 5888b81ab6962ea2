import { judgeOf } from './measures.mjs';
import { Product } from './product.mjs';

const DEPTH = 50;
/** Levels that give full and half credit: for essential and for optional skills of an occupation. */
const [WHOLE, HALF] = [4, 2];

/**
 * Finds similar occupations by skills alone: each labelled ESCO occupation is used as a query for all others,
 * as if a person with all its skills (optional ones by half) looked for a vacancy that requires the essential
 * and desires the optional skills. Occupations with the same O*NET occupation are left out, because they are
 * too easy to find.
 */
export class OccupationSearch {
  #relations;
  #occupations;
  #questions;
  #judges;

  constructor(relations, occupations) {
    this.#relations = relations;
    this.#occupations = occupations;
    this.#questions = relations.labelled;
    this.#judges = this.#questions.map((one) =>
      judgeOf(
        this.#questions.map((other) => (one === other || relations.isSame(one, other) ? 0 : relations.gain(one, other))),
        DEPTH,
      ),
    );
  }

  /**
   * The product's score in both directions, added: what the person offers the occupation, and what it offers
   * her.
   */
  byProduct(rules, slice) {
    const lists = this.#questions.map((row) => ({ required: this.#occupations[row].essential, desired: this.#occupations[row].optional }));
    const product = new Product(rules, slice, lists, WHOLE);
    const oneWay = lists.map(({ required, desired }) => {
      const essential = new Set(required);
      return product.scoresFor([...required, ...desired], (skill) => (essential.has(skill) ? WHOLE : HALF));
    });
    return { oneWay: this.#judge((one, other) => oneWay[one][other]), bothWays: this.#judge((one, other) => oneWay[one][other] + oneWay[other][one]) };
  }

  /** The share of the other occupation's essential skills that are essential in this one too. */
  byMatchPercent() {
    const essential = this.#questions.map((row) => this.#occupations[row].essential);
    const has = essential.map((skills) => new Set(skills));
    return this.#judge((one, other) => essential[other].filter((skill) => has[one].has(skill)).length / Math.max(1, essential[other].length));
  }

  #judge(score) {
    const all = [...this.#questions.keys()];
    return all.map((one) => {
      const scores = all.map((other) => score(one, other));
      const others = all.filter((other) => other !== one && !this.#relations.isSame(this.#questions[one], this.#questions[other]));
      return this.#judges[one](others.sort((a, b) => scores[b] - scores[a] || a - b));
    });
  }
}
