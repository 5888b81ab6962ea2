/** What makes one result better than another at equal relevance. */
export interface Ranking {
  /** From 0 to 1: how common it is in low-wage work. */
  readonly commonness: (id: number) => number;
  /** From 0 to 1: how many employers with open vacancies ask for it. */
  readonly demand?: (id: number) => number;
  /** From 0 to 1: how well the text fits the occupations that use it. */
  readonly evidence?: ReadonlyMap<number, number>;
  /** What belongs to the kind of work that is chosen already. */
  readonly ofWork?: ReadonlySet<number>;
}

export interface Ranked {
  readonly id: number;
  readonly score: number;
}

/** How far the words of occupations, commonness and open vacancies can raise a score. */
const [EVIDENCE, COMMONNESS, DEMAND] = [0.3, 0.3, 0.1];
/** What belongs to the chosen work is meant rather than anything else. */
const OF_WORK = 1.6;
/** Something that no low-wage occupation uses and no open vacancy asks for is rarely meant: software is no kitchen work. */
const UNCOMMON = 0.5;
/** What a skill of the right occupation is worth when no label of it contains a word of the text. */
const EVIDENCE_ALONE = 0.25;

/** The best results first; of equal ones the lower id. Relevance, evidence, the chosen work, and commonness with demand multiply. */
export function rank(relevance: ReadonlyMap<number, number>, { commonness, demand = () => 0, evidence = new Map(), ofWork }: Ranking, limit: number): Ranked[] {
  const results: Ranked[] = [];
  const add = (id: number, base: number): void => {
    const usual = COMMONNESS * commonness(id) + DEMAND * demand(id);
    const raised = base * (1 + EVIDENCE * (evidence.get(id) ?? 0)) * (ofWork?.has(id) === true ? OF_WORK : 1);
    results.push({ id, score: usual === 0 ? raised * UNCOMMON : raised * (1 + usual) });
  };
  for (const [id, score] of relevance) add(id, score);
  for (const [id, score] of evidence) if (!relevance.has(id)) add(id, score * EVIDENCE_ALONE);
  return results.sort((one, other) => other.score - one.score || one.id - other.id).slice(0, limit);
}
