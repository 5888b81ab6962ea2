import { gainOf, judgesOf, mean } from './measures.mjs';

const MEASURES = { ndcg: 'nDCG@10', ap: 'average precision', relevant: 'relevant among the first 10' };

/** The mean nDCG@10. */
export const ndcgOf = (judged) => mean(judged.map(({ ndcg }) => ndcg));

/** The mean average precision. */
export const precisionOf = (judged) => mean(judged.map(({ ap }) => ap));

/**
 * Writes a line for each measure: the product, the peer, their ratio, and the mean gain with its 95%
 * interval.
 */
export function compare(figures, name, ours, peer, theirs, measures = Object.keys(MEASURES)) {
  for (const measure of measures) {
    const [our, their] = [ours, theirs].map((judged) => judged.map((one) => one[measure]));
    figures.add(`${name}: ${MEASURES[measure]}`, mean(our), 'mean', { peer, peerValue: mean(their), ratio: mean(our) / mean(their), ...gainOf(our, their) });
  }
}

/** Returns a function that judges all trainees' lists by one set of labels. */
export function judgeLists(market, trainees, gain) {
  const judges = judgesOf(market, trainees, gain);
  return (lists) => lists.map((list, at) => judges[at](list));
}
