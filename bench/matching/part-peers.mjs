import { say } from '../../scripts/say.mjs';
import { measureChanges } from './changes.mjs';
import { Contest } from './contest.mjs';
import { EnginePeer } from './engine.mjs';
import { Kernel } from './kernel.mjs';
import { Market } from './market.mjs';
import { FilterMapSort, NaiveLoop, RulesPairByPair } from './naive.mjs';
import { PlainData } from './plain.mjs';
import { reportContest, titleOf } from './report.mjs';
import { sliceOf } from './taxonomy.mjs';

/**
 * The floors, as multiples of the engine's time. They were set on this market: real occupations, and only
 * skills that the trainee has herself.
 */
const FLOORS = { 'PostgreSQL 18, best index': 100, MiniSearch: 400, 'naive loop over objects': 300 };
const FLOORS_AT = 100_000;
/**
 * Largest market in which the rules are applied pair by pair, which takes a millisecond for every hundred
 * pairs.
 */
const MAX_PAIRWISE_VACANCIES = 10_000;

/** Compares the engine with all alternatives on the same top-10 queries. */
export async function comparePeers(run, size) {
  const postgres = run.size === 'smoke' && !run.postgresEverywhere ? null : await (await import('./postgres.mjs')).openPostgres();
  try {
    for (const skew of ['esco', 'zipf']) {
      const market = new Market(run.taxonomy, { skew, size });
      const vacancies = [...market.vacancies()];
      for (const withCoUse of [false, true]) await runContest(run, market, { vacancies, withCoUse, postgres });
    }
  } finally {
    await postgres?.close();
  }
}

async function runContest(run, market, { vacancies, withCoUse, postgres }) {
  const { rules, taxonomy, figures } = run;
  const title = titleOf(market, withCoUse);
  say(`bench: ${title}`);
  const plain = new PlainData(rules, sliceOf(taxonomy, { withCoUse }));
  const rows = vacancies.map((vacancy) => plain.row(vacancy)).filter((row) => row !== null);
  const engine = new EnginePeer(rules, taxonomy, withCoUse).load(market);
  const kernel = new Kernel(vacancies, taxonomy.weights.length);
  const questions = questionsOf(run, market, plain);
  const postings = questions.map(({ ask }) => kernel.prepare(ask));
  const installed = await installedPeers(run, { rows, plain, withCoUse, postgres });
  const contestants = [engine, kernel, new NaiveLoop(rows, plain.model), new FilterMapSort(rows, plain.model)];
  if (market.size <= MAX_PAIRWISE_VACANCIES && market.skew === 'esco') contestants.push(new RulesPairByPair(rules, vacancies, plain));
  contestants.push(...installed);
  const results = await new Contest(contestants, questions, run).run();
  reportContest(figures, title, results, { size: market.size, postings });
  if (market.size === FLOORS_AT && market.skew === 'esco' && !withCoUse && run.size === 'full') checkFloors(figures, title, results);
  if (!withCoUse) reportBuild(figures, title, engine, market);
  if (withCoUse && market.skew === 'esco') measureChanges(run, { engine, market, questions });
  for (const peer of installed) peer.close?.();
}

async function installedPeers({ size, rules }, { rows, plain, withCoUse, postgres }) {
  const { FULL_CREDIT: fullCredit } = rules('features/matching/domain/score/skill-credit');
  const peers = [];
  if (postgres) {
    const { bestIndex, fillPostgres, ordinaryJoin, RoundTrip } = await import('./postgres.mjs');
    // the rows are the same with co-use and without
    if (!withCoUse) await fillPostgres(postgres.client, rows, fullCredit);
    peers.push(bestIndex(postgres.client, plain.model, withCoUse), ordinaryJoin(postgres.client, plain.model, withCoUse), new RoundTrip(postgres.client));
  }
  if (size !== 'smoke') {
    const [{ SqlitePeer }, { MiniSearchPeer }] = await Promise.all(['sqlite', 'minisearch'].map((name) => import(`./${name}.mjs`)));
    peers.push(new SqlitePeer(rows, plain.model, { fullCredit, withCoUse }), new MiniSearchPeer(rows));
  }
  return peers;
}

export const questionsOf = ({ questions }, market, plain) =>
  Array.from({ length: questions }, (_, n) => {
    const trainee = market.trainee(n);
    return { trainee, ask: plain.query(trainee) };
  });

function checkFloors(figures, title, results) {
  for (const { contestant, ratio } of results) {
    const floor = FLOORS[contestant.name];
    if (floor !== undefined) figures.floor(`${title}: times faster than ${contestant.name}`, ratio, floor);
  }
}

export function reportBuild(figures, title, engine, { size }) {
  figures.add(`${title}: build`, engine.buildMs, 'ms', { perVacancyUs: Number(((1_000 * engine.buildMs) / size).toFixed(2)) });
  figures.add(`${title}: index and columns`, engine.engine.bytes, 'bytes', { heldBytes: engine.heldBytes });
}
