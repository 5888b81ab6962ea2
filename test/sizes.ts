/** How much each kind of test runs: plain for every change, full under `CI=true`. */
const full = process.env['CI'] === 'true';

export const SIZES = {
  /** Random labour markets in which SQL and the pure functions must agree. */
  markets: full ? 2_000 : 200,
  /** Rounds of the last-seat race. */
  races: full ? 10 : 2,
} as const;
