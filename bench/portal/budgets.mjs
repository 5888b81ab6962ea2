/** What a page may cost whoever opens it first: bytes of HTML, styles and scripts; Lighthouse's scores at least. And how long somebody waits for a long sheet to be tried. */
export const BUDGETS = {
  trainee: { bytes: 14_000, performance: 95, slowPerformance: 90, accessibility: 100 },
  employer: { bytes: 40_000, performance: 95, accessibility: 100 },
  staff: { bytes: 80_000, performance: 95, accessibility: 100 },
  sheetSeconds: 5,
};
