/** How much each kind of test runs: plain for every change, full under `CI=true`. */
const full = process.env['CI'] === 'true';

export const SIZES = {
  /** Random labour markets in which SQL and the pure functions must agree. */
  markets: full ? 600 : 25,
  /** The minimum number of possible pairs in them; a few markets may have few by chance. */
  possiblePairs: full ? 600 : 0,
  /** Random labour markets in which the matching engine and the pure functions must agree. */
  engineMarkets: full ? 600 : 80,
  /** Random labour markets in which a protected fact is changed, without any effect. */
  changedMarkets: full ? 200 : 40,
  /** Crowds of vacancies in which engine and pure functions must agree. */
  crowds: full ? 8 : 1,
  /** Rounds of the last-seat race. */
  races: full ? 10 : 2,
  /** Rounds of two concurrent actions after a start. */
  pairs: full ? 12 : 6,
  /** Random walks of up to 30 transitions by random people. */
  walks: full ? 60 : 12,
  /** Bad requests to each mutation. */
  badRequests: full ? 10 : 1,
  /** Whether every role tries every operation. */
  everyRole: full,
  /** With and without JavaScript in the browser; every page must work without. */
  scripts: full ? [true, false] : [false],
  /** Transactions that change matching data, by concurrent writers. */
  changes: full ? 700 : 300,
  /**
   * The crawl of all pages: whether as every role in both languages; how many pages of a kind; how many in a
   * browser.
   */
  crawl: { isWhole: full, most: 1, inBrowser: full ? Infinity : 1 },
  /** Dates on which the demo is created. */
  demoDays: full ? ['2026-01-01', '2026-02-28', '2027-06-15', '2028-02-29', '2026-12-31'] : ['2026-12-31', '2028-02-29'],
} as const;

/** A slow test that a single change can do without: it runs under `CI=true`. */
export const inFull = (title: string, run: () => Promise<void>, timeoutMs?: number): void => {
  if (full) test(title, run, timeoutMs);
};
