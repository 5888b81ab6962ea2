import { isDeepStrictEqual } from 'node:util';
import { say } from '../../scripts/say.mjs';
import { measureChanges } from './changes.mjs';
import { Contest, mean } from './contest.mjs';
import { EnginePeer } from './engine.mjs';
import { Kernel } from './kernel.mjs';
import { Market } from './market.mjs';
import { NaiveStream } from './naive.mjs';
import { questionsOf, reportBuild } from './part-peers.mjs';
import { PlainData } from './plain.mjs';
import { reportContest, titleOf } from './report.mjs';
import { sliceOf } from './taxonomy.mjs';

const SIZE = 1_000_000;
/** Number of answers that are compared with a loop over all vacancies. */
const CHECKED = 5;
/** A vacancy's position and its points. */
const POSTING_BYTES = 6;
const MAX_KERNEL_RATIO = { zipf: 3, esco: 4 };

/** Compares the engine with the lower bound of the kernel. */
export async function atOneMillion(run) {
  for (const skew of ['zipf', 'esco']) {
    const market = new Market(run.taxonomy, { skew, size: SIZE });
    say(`bench: ${titleOf(market, false)}: the kernel`);
    const kernel = new Kernel(market.vacancies(), run.taxonomy.weights.length);
    for (const withCoUse of [false, true]) await compareWithKernel(run, market, { kernel, withCoUse });
  }
}

async function compareWithKernel(run, market, { kernel, withCoUse }) {
  const { rules, taxonomy, figures } = run;
  const title = titleOf(market, withCoUse);
  say(`bench: ${title}`);
  const plain = new PlainData(rules, sliceOf(taxonomy, { withCoUse }));
  const engine = new EnginePeer(rules, taxonomy, withCoUse).load(market);
  const questions = questionsOf(run, market, plain);
  const postings = questions.map(({ ask }) => kernel.prepare(ask));
  checkSome(engine, market, { plain, questions, title });
  const results = await new Contest([engine, kernel], questions, run).run();
  reportContest(figures, title, results, { size: SIZE, postings });
  const readMs = (mean(postings) * POSTING_BYTES) / run.bytesPerMs;
  figures.add(title, results[0].ms, 'ms', { peer: 'reading its postings once from memory', peerValue: readMs, ratio: readMs / results[0].ms });
  if (!withCoUse) {
    const times = 1 / results[1].ratio;
    const name = `${title}: times the bare kernel`;
    if (market.skew === 'zipf') figures.ceiling(name, times, MAX_KERNEL_RATIO.zipf);
    else figures.aim(name, times, MAX_KERNEL_RATIO.esco);
    reportBuild(figures, title, engine, market);
  }
  if (run.postgresEverywhere && market.skew === 'esco' && !withCoUse) await compareWithPostgres(run, market, { engine, plain, questions, postings });
  if (withCoUse && market.skew === 'esco') measureChanges(run, { engine, market, questions });
}

function checkSome(engine, market, { plain, questions, title }) {
  const some = questions.slice(0, CHECKED);
  const naive = new NaiveStream(
    some.map(({ ask }) => ask),
    plain.model,
  );
  for (const vacancy of market.vacancies()) {
    const row = plain.row(vacancy);
    if (row) naive.add(row);
  }
  for (const [at, expected] of naive.answers.entries()) {
    const answer = engine.ask(null, some[at].trainee);
    if (!isDeepStrictEqual(answer, expected)) throw new Error(`${title}: ${JSON.stringify(answer)} is not ${JSON.stringify(expected)}`);
  }
}

async function compareWithPostgres(run, market, { engine, plain, questions, postings }) {
  const { bestIndex, fillPostgres, openPostgres } = await import('./postgres.mjs');
  const postgres = await openPostgres();
  try {
    const rows = function* () {
      for (const vacancy of market.vacancies()) {
        const row = plain.row(vacancy);
        if (row) yield row;
      }
    };
    say('bench: loading 1,000,000 vacancies into PostgreSQL takes a minute or two');
    await fillPostgres(postgres.client, { [Symbol.iterator]: rows }, run.rules('features/matching/domain/score/skill-credit').FULL_CREDIT);
    const results = await new Contest([engine, bestIndex(postgres.client, plain.model, false)], questions.slice(0, 40), run).run();
    reportContest(run.figures, `${titleOf(market, false)} beside PostgreSQL`, results, { size: SIZE, postings });
  } finally {
    await postgres.close();
  }
}
