/** How much each kind of test runs: plain for every change, full under `CI=true`. */
const full = process.env['CI'] === 'true';

export const SIZES = {
  /** Random labour markets in which SQL and the pure functions must agree. */
  markets: full ? 500 : 25,
  /** More pairs than so many are possible in them; of few markets chance may leave few. */
  possiblePairs: full ? 500 : 0,
  /** Random labour markets in which the matching engine and the pure functions must agree. */
  engineMarkets: full ? 2_000 : 80,
  /** Random labour markets in which something about somebody is changed, and nothing may follow from it. */
  changedMarkets: full ? 500 : 40,
  /** Crowds of vacancies in which engine and pure functions must agree. */
  crowds: full ? 12 : 1,
  /** Rounds of the last-seat race. */
  races: full ? 10 : 2,
  /** Rounds of two who press at the same moment after a start. */
  pairs: full ? 20 : 6,
  /** Random walks of up to 30 moves by random people. */
  walks: full ? 120 : 12,
  /** Bad requests to each change. */
  badRequests: full ? 60 : 1,
  /** Whether every role tries every operation. */
  everyRole: full,
  /** With and without JavaScript in the browser; without is how every page must work. */
  scripts: full ? [true, false] : [false],
  /** Transactions that change something for matching, by writers who press at once. */
  changes: full ? 1_000 : 300,
  /** The walk through all pages: whether by everybody in both languages; how many pages of a kind, and of each walk in a browser. */
  crawl: { isWhole: full, most: full ? 2 : 1, inBrowser: full ? Infinity : 1 },
  /** Days on which the demo is made. */
  demoDays: full ? ['2026-01-01', '2026-02-28', '2027-06-15', '2028-02-29', '2026-12-31'] : ['2026-12-31', '2028-02-29'],
} as const;

/** A test that takes long and that every change can do without: it runs under `CI=true`. */
export const inFull = (title: string, run: () => Promise<void>, timeoutMs?: number): void => {
  if (full) test(title, run, timeoutMs);
};
