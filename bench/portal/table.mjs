import { readFileSync, writeFileSync } from 'node:fs';
import { BUDGETS } from './budgets.mjs';

const PAGE = 'docs/portal-budgets.md';
const TITLES = { trainee: 'Trainees', employer: 'Employers', staff: 'Staff' };
const row = (cells) => `| ${cells.join(' | ')} |`;
const kilo = (bytes) => (bytes / 1000).toFixed(1);
const boldUnlessMet = (value, isMet) => (isMet ? String(value) : `**${value}**`);

const titleOf = ({ route, name }) => `\`${route}\`${name.endsWith('-enter') ? ', before signing in' : ''}`;

/** Figures over their budget are bold. */
function rowOf(page) {
  const { audience, bytes, sum, inKhmer, renderMs, scores, slow } = page;
  const budget = BUDGETS[audience];
  const cells = [titleOf(page), kilo(bytes.html), kilo(bytes.css), kilo(bytes.js), boldUnlessMet(kilo(sum), sum <= budget.bytes)];
  if (audience === 'staff') cells.push(boldUnlessMet(kilo(inKhmer), inKhmer <= budget.bytes));
  cells.push(renderMs.toFixed(0), boldUnlessMet(scores.performance, scores.performance >= budget.performance));
  if (audience === 'trainee') cells.push(boldUnlessMet(slow.performance, slow.performance >= budget.slowPerformance));
  cells.push(boldUnlessMet(scores.accessibility, scores.accessibility >= budget.accessibility));
  return row(cells);
}

/** Writes the table of all pages. */
export function writeTable(pages, { day, runs, load, node, dryRunSeconds }) {
  const parts = Object.entries(TITLES).map(([audience, title]) => {
    const budget = BUDGETS[audience];
    const isHers = audience === 'trainee';
    const isStaff = audience === 'staff';
    const head = ['page', 'HTML kB', 'CSS kB', 'JS kB', `all, ≤ ${budget.bytes / 1000} kB`];
    if (isStaff) head.push('all in Khmer');
    head.push('response in ms', `Lighthouse, ≥ ${budget.performance}`);
    if (isHers) head.push(`on a slow phone, ≥ ${budget.slowPerformance}`);
    head.push(`accessibility, ${budget.accessibility}`);
    const rows = pages.filter((page) => page.audience === audience).map(rowOf);
    return [`## ${title}`, '', row(head), row(head.map((_, at) => (at === 0 ? '---' : '--:'))), ...rows].join('\n');
  });
  writeFileSync(
    PAGE,
    `# Page weights and budgets

Written by \`npm run bench:portal\` on ${day}, from the demo, with Node ${node} on a machine whose load was ${load}. Bytes are those on the wire at a first visit with an empty cache, headers included.
Styles and scripts are compressed, and of the pages only the trainees’, because the compressed length of a page can reveal its content. Trainees and employers see pages in Khmer, whose letters take three bytes each; for staff the
table has both languages. Of each kind of page the fullest one of the demo is measured. The Khmer web font, which only phones without a Khmer font load, is not counted; where it arrives late a page shifts a
little, which lowers the Lighthouse score. The score is the median of ${runs} runs with the mobile profile; a slow phone has 400 kbit/s, 400 ms to the server and a sixth of the speed. A busy machine
lowers the scores; bytes do not change. Figures over their budget are bold.

The dry run of an import file with 5,000 trainees takes ${boldUnlessMet(dryRunSeconds.toFixed(1), dryRunSeconds <= BUDGETS.dryRunSeconds)} s, ≤ ${BUDGETS.dryRunSeconds} s: the whole command, which writes the rows and rolls back.

${parts.join('\n\n')}
`,
  );
}

/** Replaces the rows of pages that were measured separately in the existing table, and adds a note. */
export function replaceRows(pages, { day }) {
  const lines = readFileSync(PAGE, 'utf8').split('\n');
  for (const page of pages) {
    const at = lines.findIndex((line) => line.startsWith(`| ${titleOf(page)} `));
    if (at < 0) throw new Error(`${PAGE} has no row of ${titleOf(page)}`);
    lines[at] = rowOf(page);
  }
  const firstTable = lines.findIndex((line) => line.startsWith('## '));
  lines.splice(firstTable, 0, `Measured again separately on ${day}: ${pages.map(titleOf).join('; ')}.`, '');
  writeFileSync(PAGE, lines.join('\n'));
}
