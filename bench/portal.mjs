// `npm run bench:portal`: measures what each page of the three portals costs on a first visit, on the demo;
// writes docs/portal-budgets.md.
// - `--runs=…`: how often Lighthouse visits a page; the median counts (3)
// - `--only=…`: only pages whose name contains this text; replaces their rows in the table
import { spawnSync } from 'node:child_process';
import { loadavg } from 'node:os';
import { say } from '../scripts/say.mjs';
import { Figures } from './matching/figures.mjs';
import { BUDGETS } from './portal/budgets.mjs';
import { startDemo } from './portal/demo.mjs';
import { openKit } from './portal/test-kit.mjs';
import { Scorer } from './portal/scorer.mjs';
import { timeLongDryRun } from './portal/long-import.mjs';
import { replaceRows, writeTable } from './portal/table.mjs';
import { everyPage } from './portal/visits.mjs';
import { heavierInKhmer, render, weigh } from './portal/page-weight.mjs';

const option = (name) => process.argv.find((arg) => arg.startsWith(`--${name}=`))?.slice(name.length + 3);
/**
 * Lighthouse mostly waits, so two cores can serve three instances. The first instance alone visits the
 * trainees' pages, because a trainee has one session at a time.
 */
const DEBUG_PORTS = [9_333, 9_334, 9_335];
const [runs, only] = [Number(option('runs') ?? 3), option('only') ?? ''];

const figures = new Figures();
const kit = openKit();

/** Measures bytes and time, while no other request runs. */
async function measurePage(browser, home, page) {
  const bytes = await weigh(browser, home, page);
  const sum = bytes.html + bytes.css + bytes.js;
  figures.ceiling(`${page.name}: bytes`, sum, BUDGETS[page.audience].bytes);
  const inKhmer = page.audience === 'staff' ? sum + (await heavierInKhmer(home, page)) : sum;
  if (page.audience === 'staff') figures.ceiling(`${page.name}: bytes in Khmer`, inKhmer, BUDGETS.staff.bytes);
  const renderMs = await render(home, page);
  figures.add(`${page.name}: answered in`, renderMs, 'ms');
  return { ...page, bytes, sum, inKhmer, renderMs };
}

/** Takes pages until none is left; returns those below a required score. */
async function scorePages(port, home, pages, judged) {
  const belowBudget = [];
  if (pages.length === 0) return belowBudget;
  const scorer = new Scorer(port);
  try {
    for (let page = pages.shift(); page; page = pages.shift()) {
      say(`bench: ${page.name}`);
      const { audience, name, visitor } = page;
      const budget = BUDGETS[audience];
      await visitor.ensureReachable(page);
      const target = { url: home + page.address, cookie: visitor.cookie };
      const scores = await scorer.score(target, { runs });
      const slow = audience === 'trainee' ? await scorer.score(target, { runs, slow: true }) : null;
      judged.set(name, { scores, slow });
      if (scores.performance < budget.performance || (slow && slow.performance < budget.slowPerformance)) belowBudget.push(page);
    }
  } finally {
    scorer.stop();
  }
  return belowBudget;
}

function reportPage({ audience, name }, { scores, slow }) {
  const budget = BUDGETS[audience];
  figures.floor(`${name}: Lighthouse`, scores.performance, budget.performance);
  figures.floor(`${name}: accessibility`, scores.accessibility, budget.accessibility);
  if (scores.failed.length > 0) say(`bench: ${name}: ${scores.failed.join(', ')}`);
  if (slow) figures.floor(`${name}: Lighthouse on a slow phone`, slow.performance, budget.slowPerformance);
}

const demo = await startDemo(process.env.WAYMARK_BENCH_RULES);
const browser = await kit.launchChromium();
try {
  figures.machine();
  const load = loadavg()[0].toFixed(1);
  const { home } = demo;
  const pages = [];
  for (const page of (await everyPage(kit, demo)).filter(({ name }) => name.includes(only))) {
    await page.visitor.ensureReachable(page);
    pages.push(await measurePage(browser, home, page));
  }
  const judged = new Map();
  const [traineePages, otherPages] = [true, false].map((isHers) => pages.filter(({ audience }) => (audience === 'trainee') === isHers));
  const missed = await Promise.all(DEBUG_PORTS.map((port, at) => scorePages(port, home, at === 0 ? traineePages : otherPages, judged)));
  // repeated alone, so that the load of the other instances does not count against a page
  await scorePages(DEBUG_PORTS[0], home, missed.flat(), judged);
  for (const page of pages) reportPage(page, judged.get(page.name));
  const measured = pages.map((page) => ({ ...page, ...judged.get(page.name) }));
  const day = new Date().toISOString().slice(0, 10);
  if (only === '') {
    const dryRunSeconds = await timeLongDryRun(demo, runs);
    figures.ceiling('dry run of an import of 5,000 trainees: seconds', dryRunSeconds, BUDGETS.dryRunSeconds);
    writeTable(measured, { day, runs, load, node: process.version, dryRunSeconds });
  } else replaceRows(measured, { day });
  spawnSync(process.execPath, ['node_modules/prettier/bin/prettier.cjs', '--write', '--log-level=warn', 'docs/portal-budgets.md'], { stdio: 'inherit' });
} finally {
  await browser.close();
  await demo.stop();
}
if (figures.missed.length > 0) say(`bench: missed: ${figures.missed.join('; ')}`);
process.exitCode = figures.missed.length > 0 ? 1 : 0;
