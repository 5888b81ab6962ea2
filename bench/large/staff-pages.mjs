import { writeFileSync } from 'node:fs';
import { PAGES } from './pages.mjs';

export const STAFF_FILE = 'docs/staff-budgets.md';

/**
 * The twelve pages that an officer opens most on a day with 5,000 due items, with the budget of each: p95 in milliseconds, and SQL
 * statements, without the begin and end of transactions. Each address is one of `PAGES` of the placement officer.
 */
export const STAFF_BUDGETS = [
  { name: 'what is due for her', address: '/staff?whose=mine', ms: 300, statements: 45 },
  { name: 'what is due, a later page', address: '/staff?whose=mine&after=:id', ms: 300, statements: 45 },
  { name: 'find a person', address: '/staff/search', ms: 100, statements: 14 },
  { name: 'trainees by lapse', address: '/staff/trainees?whose=all', ms: 300, statements: 30 },
  { name: 'trainees by last contact', address: '/staff/trainees?whose=all&sort=contact', ms: 300, statements: 30 },
  { name: 'one trainee', address: '/staff/trainees/:id', ms: 300, statements: 35 },
  { name: 'her matches', address: '/staff/trainees/:id/matches', ms: 400, statements: 36 },
  { name: 'vacancies', address: '/staff/vacancies', ms: 300, statements: 18 },
  { name: 'matches of a vacancy', address: '/staff/vacancies/:id/matches', ms: 400, statements: 34 },
  { name: 'referrals', address: '/staff/referrals', ms: 300, statements: 26 },
  { name: 'placements', address: '/staff/placements', ms: 300, statements: 26 },
  { name: 'one follow-up', address: '/staff/follow-ups/:id', ms: 300, statements: 34 },
];

const [officer] = PAGES.filter(({ who }) => who === 'placement officer');
const isBudgeted = ({ address }) => STAFF_BUDGETS.some((budget) => budget.address === address);
/** The same pages, as `measure` takes them. */
export const STAFF_PAGES = [{ ...officer, pages: officer.pages.filter(isBudgeted) }];

/** Measures the pages against their budgets. @param measured of `measure`, which may have other pages too */
export function checkBudgets(measured, figures) {
  for (const { name, ms, statements, page } of withMeasured(measured)) {
    figures.ceiling(`${name}: p95 in ms`, page.p95, ms);
    figures.ceiling(`${name}: statements`, page.statements, statements);
  }
}

/** Writes docs/staff-budgets.md. */
export function writeBudgets(measured, { day, load, node }) {
  const cells = (values) => `| ${values.join(' | ')} |`;
  const head = ['page', 'address', 'p50, ms', 'p95, ms', 'budget, ms', 'statements', 'budget', 'SQL, ms'];
  const rows = withMeasured(measured).map(({ name, address, ms, statements, page }) =>
    cells([name, `\`${address}\``, page.p50, page.p95, ms, page.statements, statements, page.sqlMs]),
  );
  writeFileSync(
    STAFF_FILE,
    `# Budgets of staff pages

The twelve pages that a placement officer opens most, in an installation of 20 institutions and 100,000 trainees where 5,000 items are due to her. \`npm run bench:staff\` writes this table, on the rows of [large-installation.md](large-installation.md), and fails if a page is over its budget.

Measured on ${day} with Node ${node}, PostgreSQL with default settings, one visitor at a time; load average at the start ${load}. Times are those of a warm page from the request to the last byte. Statements are those of one visit, without the begin and end of its transactions.

${[cells(head), cells(head.map(() => '---')), ...rows].join('\n')}
`,
  );
}

const withMeasured = (measured) =>
  STAFF_BUDGETS.flatMap((budget) =>
    measured.filter(({ who, address }) => who === officer.who && address === budget.address).map((page) => ({ ...budget, page })),
  );
