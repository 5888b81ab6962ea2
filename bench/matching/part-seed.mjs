import { isDeepStrictEqual } from 'node:util';
import { median } from './contest.mjs';
import { EnginePeer } from './engine.mjs';
import { Market } from './market.mjs';
import { NaiveLoop } from './naive.mjs';
import { PlainData } from './plain.mjs';
import { sliceOf } from './taxonomy.mjs';

const [TRAINEES, VACANCIES] = [95, 2_000];

/**
 * Measures the size of the project for which this was first written: all trainees' lists are computed. At
 * this size a simple loop is fast enough, and the figure shows that.
 */
export async function atSeedSize({ rules, taxonomy, figures, rounds }) {
  const market = new Market(taxonomy, { skew: 'esco', size: VACANCIES });
  const plain = new PlainData(rules, sliceOf(taxonomy, { withCoUse: true }));
  const engine = new EnginePeer(rules, taxonomy, true).load(market);
  const naive = new NaiveLoop(
    [...market.vacancies()].map((vacancy) => plain.row(vacancy)).filter((row) => row !== null),
    plain.model,
  );
  const trainees = Array.from({ length: TRAINEES }, (_, n) => market.trainee(n));
  const asks = trainees.map((trainee) => plain.query(trainee));
  const [engineTimes, naiveTimes] = [[], []];
  for (let round = 0; round < 2 + rounds; round++) {
    const began = performance.now();
    const answers = trainees.map((trainee) => engine.ask(null, trainee));
    const between = performance.now();
    const expected = asks.map((ask) => naive.ask(ask));
    naiveTimes.push(performance.now() - between);
    engineTimes.push(between - began);
    if (!isDeepStrictEqual(answers, expected)) throw new Error('The engine and the naive loop differ at the seed size.');
  }
  const warm = (times) => median(times.slice(2));
  figures.add(`all lists of ${TRAINEES} trainees among 2,000 vacancies with co-use`, warm(engineTimes), 'ms', {
    peer: naive.name,
    peerValue: warm(naiveTimes),
    ratio: warm(naiveTimes) / warm(engineTimes),
  });
}
