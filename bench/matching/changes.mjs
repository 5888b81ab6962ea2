import { mean, median, percentile } from './contest.mjs';
import { TODAY } from './market.mjs';

const CHANGES = { full: 1_000, quick: 200, smoke: 50 };

/** Measures single changes, half of them to an existing vacancy, each followed by a query. */
export function measureChanges({ figures, size }, { engine, market, questions }) {
  const count = CHANGES[size];
  const vacancies = Array.from({ length: count }, (_, n) => {
    const fresh = market.vacancy(market.size + n);
    return n % 2 === 0 ? fresh : { ...fresh, id: market.vacancy(n).id };
  });
  const [putTimes, queryTimes] = [[], []];
  for (const [n, vacancy] of vacancies.entries()) {
    const began = performance.now();
    const result = engine.put(vacancy);
    const between = performance.now();
    engine.engine.topVacancies(questions[n % questions.length].trainee, 10, TODAY);
    putTimes.push(between - began);
    queryTimes.push(performance.now() - between);
    if (result !== 'APPLIED') throw new Error(`The engine did not apply a change: ${result}`);
  }
  const title = `one vacancy changed at ${market.size.toLocaleString('en')}`;
  figures.add(title, median(putTimes), 'ms', { mean: mean(putTimes), worst: percentile(putTimes, 1), changes: count });
  figures.add(`${title}: the next top-10`, median(queryTimes), 'ms', { mean: mean(queryTimes), worst: percentile(queryTimes, 1) });
}
