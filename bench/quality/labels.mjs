import { readTable } from './read-tsv.mjs';

/** The gain of a related occupation for the trainee, by O*NET's tier: 2³ − 1, 2² − 1, 2¹ − 1. */
const GAINS = [7, 3, 1];

/**
 * Which occupations are similar, independently of ESCO's skills: O*NET's related occupations, mapped to
 * ESCO's by a crosswalk made from titles and descriptions and reviewed by hand. An ESCO occupation is
 * identified by its row in occupations.tsv.
 */
export class Relations {
  #onet;
  #related;

  constructor() {
    const escoRows = readTable('data/esco/occupations.tsv');
    const byUuid = new Map(readTable('bench/data/esco_onet.tsv').map(([esco, , onet]) => [esco, onet]));
    this.#onet = escoRows.map(([, uuid]) => byUuid.get(uuid) ?? null);
    this.#related = new Map(
      readTable('bench/data/onet_related.tsv').map(([onet, ...tiers]) => [
        onet,
        new Map(tiers.flatMap((tier, at) => tier.split(' ').map((other) => [other, GAINS[at]]))),
      ]),
    );
  }

  /** The ESCO occupations that have a label. */
  get labelled() {
    return this.#onet.flatMap((onet, row) => (onet === null ? [] : [row]));
  }

  isSame(one, other) {
    return this.#onet[one] === this.#onet[other];
  }

  /**
   * The gain of occupation `other` for a person of occupation `one`: 7 for the same O*NET occupation and the
   * five nearest, 3 for the next five, 1 for the ten after.
   */
  gain(one, other) {
    if (this.isSame(one, other)) return GAINS[0];
    return this.#related.get(this.#onet[one]).get(this.#onet[other]) ?? 0;
  }
}

/**
 * A second set of labels that was never used to choose anything: 3 for the same ISCO-08 unit group (four
 * digits), 1 for the same minor group (three).
 */
export const iscoGain = (occupations) => (one, other) => {
  const [a, b] = [occupations[one].isco, occupations[other].isco];
  return a === b ? 3 : a.slice(0, 3) === b.slice(0, 3) ? 1 : 0;
};
