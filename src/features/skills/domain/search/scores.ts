import type { Use } from './search-data';

/** The weight of a description; a label has 1. */
const DESCRIPTION = 0.6;

/** Raises the scores of what labels that the service added find as well. */
export function raise(scores: Map<number, number>, added: ReadonlyMap<number, number>): Map<number, number> {
  for (const [id, score] of added) scores.set(id, Math.max(score, scores.get(id) ?? 0));
  return scores;
}

/** Adds what descriptions say to what labels say, which weighs more. */
export function withTexts(labels: Map<number, number>, texts: ReadonlyMap<number, number>): Map<number, number> {
  for (const [id, score] of texts) labels.set(id, (labels.get(id) ?? 0) + DESCRIPTION * score);
  return labels;
}

/** Adds to the score of an occupation. */
export const add = (sums: Map<number, number>, { id }: Use, value: number): Map<number, number> => sums.set(id, (sums.get(id) ?? 0) + value);
