/**
 * Limits of a page on a first visit: bytes of HTML, styles and scripts, and minimum Lighthouse scores. Also
 * the time limit for the dry run of a long import file.
 */
export const BUDGETS = {
  trainee: { bytes: 14_000, performance: 95, slowPerformance: 90, accessibility: 100 },
  employer: { bytes: 40_000, performance: 95, accessibility: 100 },
  staff: { bytes: 80_000, performance: 95, accessibility: 100 },
  dryRunSeconds: 5,
};
