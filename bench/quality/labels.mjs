import { readTable } from './table.mjs';

/** What a related occupation is worth to her, by the tier in which O*NET puts it: 2³ − 1, 2² − 1, 2¹ − 1. */
const GAINS = [7, 3, 1];

/**
 * Which occupations are near each other, found without ESCO's skills: O*NET's related occupations, brought to ESCO's occupations by a crosswalk
 * made from titles and descriptions and reviewed by hand. An ESCO occupation is known by its row in occupations.tsv.
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

  /** The gain of `other` for somebody of occupation `one`: 7 for the same O*NET occupation and the five nearest, 3 for the next five, 1 for the ten after. */
  gain(one, other) {
    if (this.isSame(one, other)) return GAINS[0];
    return this.#related.get(this.#onet[one]).get(this.#onet[other]) ?? 0;
  }
}

/** The second opinion, by which nothing was ever chosen: 3 for the same ISCO-08 unit group (four digits), 1 for the same minor group (three). */
export const iscoGain = (occupations) => (one, other) => {
  const [a, b] = [occupations[one].isco, occupations[other].isco];
  return a === b ? 3 : a.slice(0, 3) === b.slice(0, 3) ? 1 : 0;
};
