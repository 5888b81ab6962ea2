/** What makes one result better than another at equal relevance. */
export interface Ranking {
  /** From 0 to 1: how common it is in low-wage work. */
  readonly commonness: (id: number) => number;
  /** From 0 to 1: how usual it is among people of low-wage work. It counts more, the less a text says. */
  readonly usualness?: ((id: number) => number) | undefined;
  /** From 0 to 1: how many employers with open vacancies require it. */
  readonly demand?: (id: number) => number;
  /** From 0 to 1: how well the text fits the occupations that use it. */
  readonly evidence?: ReadonlyMap<number, number>;
  /** The results that belong to the kind of work chosen earlier. */
  readonly ofWork?: ReadonlySet<number>;
}

export interface Ranked {
  readonly id: number;
  readonly score: number;
}

/** By how much occupations that fit the text, commonness, usualness, and open vacancies can raise a score. */
const [EVIDENCE, COMMONNESS, USUALNESS, DEMAND] = [0.3, 0.3, 0.5, 0.1];
/** The factor for results that belong to the chosen work, which are most likely meant. */
const OF_WORK = 1.6;
/** Something that no low-wage occupation uses and no open vacancy requires is rarely meant: software is no kitchen work. */
const UNCOMMON = 0.5;
/** The factor for a skill of a fitting occupation without a word of the text in its own labels. */
const EVIDENCE_ALONE = 0.25;

/** The best results first; of equal ones the lower id. Relevance, evidence, the chosen work, and commonness with usualness and demand multiply. */
export function rank(relevance: ReadonlyMap<number, number>, ranking: Ranking, limit: number): Ranked[] {
  const { commonness, usualness = () => 0, demand = () => 0, evidence = new Map(), ofWork } = ranking;
  const results: Ranked[] = [];
  const add = (id: number, base: number): void => {
    const usual = COMMONNESS * commonness(id) + USUALNESS * usualness(id) + DEMAND * demand(id);
    const raised = base * (1 + EVIDENCE * (evidence.get(id) ?? 0)) * (ofWork?.has(id) === true ? OF_WORK : 1);
    results.push({ id, score: usual === 0 ? raised * UNCOMMON : raised * (1 + usual) });
  };
  for (const [id, score] of relevance) add(id, score);
  for (const [id, score] of evidence) if (!relevance.has(id)) add(id, score * EVIDENCE_ALONE);
  return results.sort((one, other) => other.score - one.score || one.id - other.id).slice(0, limit);
}
