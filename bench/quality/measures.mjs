import { SeededRandom } from '../matching/seeded-random.mjs';
import { LISTED } from './formula.mjs';

const FIRST = 10;
const RESAMPLES = 2_000;
const SEED = 20_260_303;

const discounted = (gains) => gains.slice(0, FIRST).reduce((sum, gain, at) => sum + gain / Math.log2(at + 2), 0);
export const mean = (numbers) => numbers.reduce((sum, number) => sum + number, 0) / numbers.length;

/**
 * A judge of lists for one trainee, who knows the gain of each vacancy. It returns nDCG@10 (the discounted
 * gains of the first ten as a share of the best possible ten), average precision over the first `depth` (how
 * early all relevant vacancies occur), and the number of relevant ones among the first ten.
 */
export function judgeOf(gains, depth = LISTED) {
  const ideal = discounted(Float64Array.from(gains).sort().reverse());
  const possible = Math.min(gains.filter((gain) => gain > 0).length, depth);
  return (list) => {
    const listed = list.slice(0, depth).map((row) => gains[row]);
    let found = 0;
    let precisions = 0;
    listed.forEach((gain, at) => {
      if (gain > 0) precisions += ++found / (at + 1);
    });
    return { ndcg: discounted(listed) / ideal, ap: precisions / possible, relevant: listed.slice(0, FIRST).filter((gain) => gain > 0).length };
  };
}

/** A judge for each trainee. */
export const judgesOf = ({ vacancies }, trainees, gain) =>
  trainees.map(({ occupation: hers }) => judgeOf(vacancies.map(({ occupation }) => gain(hers, occupation))));

/** The mean of paired differences, with the bootstrapped 95% interval for other trainees like these. */
export function gainOf(ours, theirs) {
  const differences = ours.map((value, at) => value - theirs[at]);
  const random = new SeededRandom(SEED);
  const means = Float64Array.from({ length: RESAMPLES }, () => {
    let sum = 0;
    for (let n = differences.length; n > 0; n--) sum += random.oneOf(differences);
    return sum / differences.length;
  }).sort();
  return { gain: mean(differences), low: means[Math.floor(RESAMPLES * 0.025)], high: means[Math.ceil(RESAMPLES * 0.975) - 1] };
}
