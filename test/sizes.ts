/** How much each kind of test runs: plain for every change, full under `CI=true`. */
const full = process.env['CI'] === 'true';

export const SIZES = {
  /** Random labour markets in which SQL and the pure functions must agree. */
  markets: full ? 500 : 50,
  /** Rounds of the last-seat race. */
  races: full ? 10 : 2,
  /** Rounds of two who press at the same moment after a start. */
  pairs: full ? 20 : 6,
  /** Random walks of up to 30 moves by random people. */
  walks: full ? 120 : 12,
  /** Bad requests to each change. */
  badRequests: full ? 60 : 8,
} as const;
