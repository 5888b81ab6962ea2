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
export function writeTable(pages, { day, runs, load, node, sheetSeconds }) {
  const parts = Object.entries(TITLES).map(([audience, title]) => {
    const budget = BUDGETS[audience];
    const isHers = audience === 'trainee';
    const isStaff = audience === 'staff';
    const head = ['page', 'HTML kB', 'CSS kB', 'JS kB', `all, ≤ ${budget.bytes / 1000} kB`];
    if (isStaff) head.push('all in Khmer');
    head.push('answered in ms', `Lighthouse, ≥ ${budget.performance}`);
    if (isHers) head.push(`on a slow phone, ≥ ${budget.slowPerformance}`);
    head.push(`accessibility, ${budget.accessibility}`);
    const rows = pages.filter((page) => page.audience === audience).map(rowOf);
    return [`## ${title}`, '', row(head), row(head.map((_, at) => (at === 0 ? '---' : '--:'))), ...rows].join('\n');
  });
  writeFileSync(
    PAGE,
    `# What each page weighs

Written by \`npm run bench:portal\` on ${day}, from the demo, with Node ${node} on a machine whose load was ${load}. Bytes are those on the wire at a first visit, headers included and nothing
kept; pages themselves are not compressed, because a length must tell nothing, styles and scripts are. Trainees and employers are shown pages in Khmer, whose letters take three bytes each; of staff both are told. Of each
kind of page the fullest of the demo is taken. The letters for phones that have no Khmer of their own are not counted, and where they arrive late a page moves a little, which Lighthouse holds against it. Its score is the median of ${runs} on its mobile profile; a slow phone has
400 kbit/s, 400 ms to the server and a sixth of the speed. A machine that does much else gives worse scores than a quiet one; bytes do not move. What misses its budget is bold.

A partner's sheet of 5,000 people is tried in ${boldUnlessMet(sheetSeconds.toFixed(1), sheetSeconds <= BUDGETS.sheetSeconds)} s, ≤ ${BUDGETS.sheetSeconds} s: the whole command, which writes it and takes it back.

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
  lines.splice(firstTable, 0, `Looked at again, by themselves, on ${day}: ${pages.map(titleOf).join('; ')}.`, '');
  writeFileSync(PAGE, lines.join('\n'));
}
