import { mean, median, percentile } from './contest.mjs';
import { EnginePeer } from './engine.mjs';
import { INSTITUTION, Market, TODAY } from './market.mjs';

const VACANCIES = 100;

/**
 * The other direction: the ten best trainees for a vacancy. All trainees belong to one institution, the
 * largest possible one.
 */
export async function rankTrainees({ rules, taxonomy, figures, rounds }, size) {
  const market = new Market(taxonomy, { skew: 'esco', size: 100_000 });
  const { engine } = new EnginePeer(rules, taxonomy, true);
  for (let n = 0; n < size; n++) engine.putTrainee(market.trainee(n));
  engine.finishLoading(0);
  const times = [];
  for (let round = 0; round <= rounds; round++) {
    const roundTimes = [];
    for (const vacancy of market.vacancies(0, VACANCIES)) {
      const began = performance.now();
      engine.topTrainees(vacancy, INSTITUTION, 10, TODAY);
      roundTimes.push(performance.now() - began);
    }
    if (round > 0) times.push(roundTimes);
  }
  const all = times.flat();
  figures.add(`top-10 trainees of ${size.toLocaleString('en')} with co-use`, median(times.map(mean)), 'ms', {
    p50: percentile(all, 0.5),
    p99: percentile(all, 0.99),
    questions: VACANCIES,
  });
}
