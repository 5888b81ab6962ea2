// `npm run bench:portal`: what each page of the three portals costs whoever opens it first, on the demo; writes docs/portal-budgets.md.
//   --runs=…   how often Lighthouse looks at a page, of which the median counts (3)
//   --only=…   only pages whose name contains this; writes no table
import { spawnSync } from 'node:child_process';
import { loadavg } from 'node:os';
import { say } from '../scripts/say.mjs';
import { Figures } from './matching/figures.mjs';
import { BUDGETS } from './portal/budgets.mjs';
import { startDemo } from './portal/demo.mjs';
import { openKit } from './portal/kit.mjs';
import { score } from './portal/lighthouse.mjs';
import { writeTable } from './portal/table.mjs';
import { everyPage } from './portal/visits.mjs';
import { render, weigh } from './portal/weigh.mjs';

const option = (name) => process.argv.find((arg) => arg.startsWith(`--${name}=`))?.slice(name.length + 3);
const DEBUG_PORT = 9_333;
const [runs, only] = [Number(option('runs') ?? 3), option('only') ?? ''];

const figures = new Figures();
const kit = openKit();

async function measure(browser, home, page) {
  const { audience, name, route } = page;
  const budget = BUDGETS[audience];
  const bytes = await weigh(browser, home, page);
  const sum = bytes.html + bytes.css + bytes.js;
  figures.ceiling(`${name}: bytes`, sum, budget.bytes);
  const renderMs = await render(home, page);
  figures.add(`${name}: answered in`, renderMs, 'ms');
  const scores = await score(DEBUG_PORT, home, page, { runs });
  figures.floor(`${name}: Lighthouse`, scores.performance, budget.performance);
  figures.floor(`${name}: accessibility`, scores.accessibility, budget.accessibility);
  if (scores.failed.length > 0) say(`bench: ${name}: ${scores.failed.join(', ')}`);
  const slow = audience === 'trainee' ? await score(DEBUG_PORT, home, page, { runs, slow: true }) : null;
  if (slow) figures.floor(`${name}: Lighthouse on a slow phone`, slow.performance, budget.slowPerformance);
  return { audience, name, route, bytes, sum, renderMs, scores, slow };
}

const demo = await startDemo(process.env.WAYMARK_BENCH_RULES);
const browser = await kit.launchChromium([`--remote-debugging-port=${DEBUG_PORT}`]);
try {
  figures.machine();
  const load = loadavg()[0].toFixed(1);
  const pages = (await everyPage(kit, demo)).filter(({ name }) => name.includes(only));
  const measured = [];
  for (const page of pages) {
    say(`bench: ${page.name}`);
    measured.push(await measure(browser, demo.home, page));
  }
  if (only === '') {
    writeTable(measured, { day: new Date().toISOString().slice(0, 10), runs, load, node: process.version });
    spawnSync(process.execPath, ['node_modules/prettier/bin/prettier.cjs', '--write', '--log-level=warn', 'docs/portal-budgets.md'], { stdio: 'inherit' });
  }
} finally {
  await browser.close();
  await demo.stop();
}
if (figures.missed.length > 0) say(`bench: missed: ${figures.missed.join('; ')}`);
process.exitCode = figures.missed.length > 0 ? 1 : 0;
