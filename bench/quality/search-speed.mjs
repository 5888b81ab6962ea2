import { percentile } from '../matching/contest.mjs';
import { EnginePeer } from '../matching/engine.mjs';
import { INSTITUTION, Market, TODAY } from '../matching/market.mjs';

const PROFILES = 100_000;
const AIM_MS = 15;

/**
 * The processor time of a search while the matching engine holds 100,000 profiles in the same process. A search runs
 * on one core; its processor time is what it takes where the other core is free for the collector.
 */
export function measureSearchSpeed(figures, rules, taxonomy, search, texts) {
  const market = new Market(taxonomy, { skew: 'esco', size: PROFILES });
  const { engine } = new EnginePeer(rules, taxonomy, true);
  for (let n = 0; n < PROFILES; n++) engine.putTrainee(market.trainee(n));
  engine.finishLoading(0);
  const searches = {
    'of skills': (text) => search.skills(text, 8),
    'of occupations': (text) => search.occupations(text, 8),
    'of the work in a clause': (text) => search.workInClause(text),
  };
  for (const [title, find] of Object.entries(searches)) {
    for (const text of texts) find(text); // once to warm up
    const times = texts.map((text) => millisecondsOf(() => find(text)));
    const p95 = percentile(times, 0.95);
    figures.add(`search ${title} beside ${PROFILES.toLocaleString('en')} profiles`, percentile(times, 0.5), 'ms', { p95, questions: texts.length });
    figures.aim(`search ${title}: p95, ms`, p95, AIM_MS);
  }
  // the engine still answers, so its memory was in use all the time
  for (const vacancy of market.vacancies(0, 1)) engine.topTrainees(vacancy, INSTITUTION, 10, TODAY);
}

function millisecondsOf(work) {
  const began = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(began);
  return (user + system) / 1_000;
}
