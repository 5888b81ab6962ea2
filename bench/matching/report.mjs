import { mean, percentile } from './contest.mjs';

const SKEWS = { esco: 'ESCO', zipf: 'Zipf' };

export const titleOf = ({ size, skew }, withCoUse) => `top-10 of ${size.toLocaleString('en')} ${SKEWS[skew]}${withCoUse ? ' with co-use' : ''}`;

/**
 * Writes one line for the engine, and one for each other contestant with its ratio to the engine. A wrong
 * answer ends the run.
 */
export function reportContest(figures, title, results, { size, postings }) {
  const [ours, ...others] = results;
  figures.add(title, ours.ms, 'ms', {
    p50: percentile(ours.medians, 0.5),
    p99: percentile(ours.medians, 0.99),
    questions: ours.count,
    postings: Math.round(mean(postings)),
    pairsPerSecond: Math.round((1_000 * size) / ours.ms),
  });
  for (const { contestant, ms, oursMs, ratio, count, mismatches } of others) {
    figures.add(title, oursMs, 'ms', {
      peer: contestant.name,
      peerValue: ms,
      ratio,
      questions: count,
      ...(mismatches === null ? {} : { mismatches: mismatches.length }),
      ...(contestant.fallbacks ? { askedAgain: contestant.fallbacks } : {}),
    });
    if (mismatches?.length)
      throw new Error(
        `${title}: ${contestant.name} and the engine differ on ${mismatches.length} of ${count} questions, first ${JSON.stringify(mismatches[0])}`,
      );
  }
}
