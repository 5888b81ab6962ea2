import { randomInt } from 'node:crypto';
import { say, Stop } from './say.mjs';
import { test } from './test.mjs';

/**
 * `npm run test:faults`: runs the fault tests at full length; `-- --seed N` (or WAYMARK_FAULTS_SEED) repeats
 * the random choices of an earlier run.
 */
export async function faultRuns(args) {
  const at = args.findIndex((word) => word === '--seed' || word.startsWith('--seed='));
  const [word = '', next = ''] = at < 0 ? [] : args.slice(at);
  const requested = at < 0 ? process.env.WAYMARK_FAULTS_SEED : word.includes('=') ? word.slice('--seed='.length) : next;
  if (requested !== undefined && !/^\d{1,9}$/.test(requested))
    throw new Stop(`"${requested}" is not a seed. Use a number of up to nine digits: npm run test:faults -- --seed 7`);
  const seed = requested ?? String(randomInt(1_000_000));
  const rest = at < 0 ? args : args.toSpliced(at, word.includes('=') ? 1 : 2);
  say(`fault runs with seed ${seed}; to repeat it: npm run test:faults -- --seed ${seed}`);
  Object.assign(process.env, { CI: 'true', WAYMARK_FAULTS_SEED: seed });
  return test(['-i', 'test/fault-runs', ...rest]);
}
