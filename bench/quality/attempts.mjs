import { compare, judgeLists, ndcgOf, precisionOf } from './compare-formulas.mjs';
import { rankBy, usualFormulas } from './formula.mjs';
import { halves } from './labelled-market.mjs';
import { FIRST_MODEL, triedFormulas } from './tried-formulas.mjs';
import { UNKNOWN, unseenLists } from './unseen.mjs';

const COMPARED_MEASURES = ['ndcg', 'ap'];

/**
 * Evaluates every tried formula on the even half of each market, by O*NET's labels; then the finalists on the
 * odd half, by both sets of labels.
 */
export function measureTried(figures, markets, taxonomy, labels) {
  const formulas = triedFormulas({ ...taxonomy, coUse: taxonomy.allCoUse });
  const chosenBy = Object.values(labels)[0];
  const evens = Object.values(markets).map((market) => {
    const { even } = halves(market);
    return { market, even, judged: judgeLists(market, even, chosenBy) };
  });
  let first;
  for (const { name, formula } of formulas) {
    const found = evens.map(({ market, even, judged }) => judged(rankBy(market, formula, even)));
    const values = Object.fromEntries(
      Object.keys(markets).flatMap((title, at) => [
        [`${title}: nDCG@10`, ndcgOf(found[at])],
        [`${title}: average precision`, precisionOf(found[at])],
      ]),
    );
    first ??= ndcgOf(found[0]);
    figures.add(`tried, even half: ${name}`, ndcgOf(found[0]), 'nDCG@10', { peer: FIRST_MODEL, peerValue: first, ratio: ndcgOf(found[0]) / first, ...values });
  }
  for (const [title, market] of Object.entries(markets)) {
    const { odd } = halves(market);
    const lists = formulas.filter(({ name, finalist }) => finalist || name === FIRST_MODEL).map(({ name, formula }) => [name, rankBy(market, formula, odd)]);
    compareFinalists(figures, `finalist, odd half, ${title}`, market, lists, labels);
  }
}

/**
 * Evaluates the first model, no co-use and the finalists when they cannot use ESCO's lists of the trainee's own
 * occupation.
 */
export function measureUnseen(figures, market, taxonomy, rules, labels) {
  const { odd } = halves(market);
  const plain = rankBy(market, usualFormulas({ ...taxonomy, ...market })['match %'], odd);
  for (const [title, foldOf] of Object.entries(UNKNOWN)) {
    const lists = unseenLists(market, taxonomy, foldOf(taxonomy.occupations), rules);
    compareFinalists(figures, `unseen, odd half, ${title}`, market, [...lists, ['match %', plain]], labels);
  }
}

function compareFinalists(figures, title, market, lists, labels) {
  const { odd } = halves(market);
  for (const [label, gain] of Object.entries(labels)) {
    const judged = judgeLists(market, odd, gain);
    const first = judged(lists.find(([name]) => name === FIRST_MODEL)[1]);
    for (const [name, list] of lists)
      if (name !== FIRST_MODEL) compare(figures, `${title}, ${label}: ${name}`, judged(list), FIRST_MODEL, first, COMPARED_MEASURES);
  }
}
