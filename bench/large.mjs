// `npm run bench:large`: measures an installation of 20 institutions and 100,000 trainees: the cost of the
// most used pages of each role over HTTP, the time until the service is ready, and its memory. Rows are
// created by seeded SQL, stored in the data directory and reused.
// - `--scale=0.1`: a tenth of the rows (tiny: 200 trainees, rows checked by every trigger)
// - `--fresh`: creates the rows again
// - `--folder=…`: where the rows are stored (.waymark/bench-large-<scale>)
// - `--staff`: only the pages of an officer's day, against their budgets (`npm run bench:staff`)
// - `--only=…`: only pages whose address or role contains this text; writes no table
// - `--save-before`: saves these figures as the baseline in bench/large/before.json
// - `--smoke`: only checks that the benchmark runs: two visits of each page, in a temporary folder, at
// --scale=tiny unless another scale is given
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { spawnSync } from 'node:child_process';
import { loadavg } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { say, Stop } from '../scripts/say.mjs';
import { openLarge } from './large/large-installation.mjs';
import { measure } from './large/measure.mjs';
import { PAGES } from './large/pages.mjs';
import { startApi, startWorker } from './large/service-processes.mjs';
import { checkBudgets, STAFF_FILE, STAFF_PAGES, writeBudgets } from './large/staff-pages.mjs';
import { Statements } from './large/statements.mjs';
import { BEFORE_FILE, LIMITS, limitOf, writeTable } from './large/table.mjs';
import { Figures } from './matching/figures.mjs';

const TINY = 0.002;
/** Time in which V8 releases the memory used during the start. */
const IDLE_MS = 30_000;
const option = (name) => process.argv.find((arg) => arg.startsWith(`--${name}=`))?.slice(name.length + 3);
const has = (name) => process.argv.includes(`--${name}`);

const isSmoke = has('smoke');
const scale = scaleOf(option('scale') ?? (isSmoke ? 'tiny' : '1'));
const only = option('only') ?? '';
const isOfficersDay = has('staff');
const folder = isSmoke ? join(process.env.WAYMARK_BENCH_RULES, 'large') : option('folder');
const figures = new Figures();

function scaleOf(text) {
  const number = text === 'tiny' ? TINY : Number(text);
  if (!(number > 0 && number <= 2)) throw new Stop(`--scale=${text}: give a number above 0 and at most 2, or tiny.`);
  return number;
}

const installation = await openLarge({ scale, isFresh: has('fresh'), folder });
const client = new pg.Client({ connectionString: installation.url });
client.on('error', () => {}); // the server is stopped at the end
try {
  await client.connect();
  const run = async (text, values) => (await client.query(text, values)).rows;
  const statements = new Statements(installation.log, run);
  await statements.prepare();
  figures.machine();
  const load = loadavg()[0].toFixed(1);
  const api = await startApi(installation.environment);
  const result = { seconds: { made: installation.seconds, ready: api.seconds }, memory: {}, pages: [] };
  try {
    result.memory.api = api.memory();
    result.memory.index = await api.indexMegabytes();
    if (!isSmoke) await sleep(IDLE_MS);
    result.memory.apiIdle = api.memory();
    const pages = isOfficersDay ? STAFF_PAGES : PAGES;
    const options = { home: api.home, accounts: installation.accounts, run, statements, pages, only, isShort: isSmoke };
    result.pages = await measure(options);
    result.memory.apiAfter = api.memory();
    if (!isOfficersDay) await measureCounted(result, options);
  } finally {
    await api.stop();
  }
  if (isOfficersDay) finishOfficersDay(result.pages, load);
  else report(result);
  if (has('save-before')) writeFileSync(BEFORE_FILE, `${JSON.stringify({ day: today(), load, scale, ...result }, null, 2)}\n`);
  else if (!isOfficersDay && only === '' && !isSmoke && scale === 1) writeFigures(result, load);
} finally {
  await client.end();
  await installation.stop();
  if (isSmoke) rmSync(folder, { recursive: true, force: true });
}
if (figures.missed.length > 0) say(`bench: missed: ${figures.missed.join('; ')}`);
process.exitCode = figures.missed.length > 0 && scale === 1 ? 1 : 0;

/** The pages that a worker counts, and the memory it takes. */
async function measureCounted(result, options) {
  const worker = await startWorker(installation.environment);
  try {
    result.memory.worker = worker.memory();
    result.seconds.workerReady = worker.seconds;
    await options.run('delete from calculation');
    result.pages.push(...(await measure({ ...options, isCounted: true })));
    result.memory.workerAfter = worker.memory();
  } finally {
    await worker.stop();
  }
}

function finishOfficersDay(pages, load) {
  checkBudgets(pages, figures);
  if (only !== '' || isSmoke || scale !== 1) return;
  writeBudgets(pages, { day: today(), load, node: process.version });
  format(STAFF_FILE);
}

function today() {
  return new Date().toISOString().slice(0, 10);
}

function report({ seconds, memory, pages }) {
  figures.add('rows created in', seconds.made, 's');
  figures.ceiling('seconds until the api is ready', seconds.ready, LIMITS.readySeconds);
  figures.ceiling('seconds until the worker is ready', seconds.workerReady, LIMITS.readySeconds);
  for (const [name, usage] of Object.entries({
    'api once ready': memory.api,
    'api half a minute later': memory.apiIdle,
    'api after the pages': memory.apiAfter,
    'worker once ready': memory.worker,
    'worker after counting': memory.workerAfter,
  })) {
    figures.add(`memory of the ${name}`, usage.now, 'MB', { most: usage.most });
  }
  figures.add('memory of the match index', memory.index, 'MB');
  if (isSmoke) checkBudgets(pages, figures);
  for (const page of pages) {
    const { who, address, p50, p95, statements, sqlMs, failed, read } = page;
    if (page.hasLimit) {
      figures.ceiling(`${who} ${address}: p95`, p95, limitOf(page));
      figures.ceiling(`${who} ${address}: answers with an error`, failed, 0);
    }
    figures.add(`${who} ${address}`, p50, 'ms', {
      p95,
      statements,
      sqlMs,
      failed,
      mostRowsRead: read.rows,
      // of a page whose figures a worker counts
      ...(page.figuresSeconds === undefined ? {} : { figuresSeconds: page.figuresSeconds, othersMost: page.othersMost }),
    });
  }
}

function writeFigures(result, load) {
  writeTable(result, { day: today(), load, node: process.version });
  format('docs/large-installation.md');
}

function format(file) {
  spawnSync(process.execPath, ['node_modules/prettier/bin/prettier.cjs', '--write', '--log-level=warn', file], { stdio: 'inherit' });
}
