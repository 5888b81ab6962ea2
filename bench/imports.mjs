// `npm run bench:imports`: measures the cost of reading an import file, and how long it blocks the event loop
// of the process that serves all requests. First only the reading, which needs no database: its lookups are
// made up here. Then the whole page request with the file, in an installation with its demo.
// - `--smoke`: one small file, without the pages
// - `--only=pages`: only the page requests
import { createRequire } from 'node:module';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';
import { build } from '../scripts/build.mjs';
import { installPackages } from '../scripts/packages.mjs';

const MB = 1024 * 1024;
const isSmoke = process.argv.includes('--smoke');
await installPackages();
await build();
const { ImportThreads, ImportReadError } = createRequire(import.meta.url)('../dist/platform/import-files/import-threads.js');

const HEADER = 'registration_number,legal_name,legal_name_km,sector,size_band,own_enterprise_of,site_name,province,district,address';
const REFERENCES = { provinces: [{ code: '01', name: 'Banteay Meanchey', nameKm: 'បន្ទាយមានជ័យ' }], institutions: new Map(), registered: new Set() };
const IMPORTER = { audience: 'staff', accountId: null, roles: [] };

/** Half of the bytes are column names, the other half rows of one letter. */
function grid(bytes) {
  const names = [];
  for (let at = 0, length = 0; length < bytes / 2; at++) {
    names.push(at.toString(36));
    length += names.at(-1).length + 1;
  }
  return `${names.join(',')}\n${'x\n'.repeat(bytes / 4)}`;
}
const repeatTo = (start, piece, bytes) => start + piece.repeat((bytes - start.length) / piece.length);
const rows = (count, rowOf) => [HEADER, ...Array.from({ length: count }, (_, at) => rowOf(at))].join('\n');

const GOOD = '20,000 good rows';
const SHAPES = {
  'grid of 10.7 kB': () => grid(10_700),
  'grid of 29 kB': () => grid(29_000),
  'grid of 74 kB': () => grid(74_000),
  'grid of 2 MB': () => grid(2 * MB),
  commas: () => repeatTo('', ',', 2 * MB),
  quotes: () => repeatTo('', '"', 2 * MB),
  'an open quote': () => repeatTo(`${HEADER}\n"`, 'x', 2 * MB),
  'line ends': () => repeatTo('', '\n', 2 * MB),
  'a row of commas': () => repeatTo(`${HEADER}\n`, ',', 2 * MB),
  'one cell': () => repeatTo(`${HEADER}\n`, 'x', 2 * MB),
  'a row of one letter': () => rows(1_000_000, () => 'x'),
  '200 columns': () =>
    [`${HEADER},${Array.from({ length: 190 }, (_, at) => `c${at}`).join(',')}`, ...Array.from({ length: 10_000 }, () => `x${','.repeat(199)}`)].join('\n'),
  'errors everywhere': () => rows(20_000, () => 'x,x,x,x,x,x,x,x,x,x' + 'y'.repeat(80)),
  'combining marks': () => rows(200, () => 'a' + '\u0316\u0301'.repeat(2_500)),
  [GOOD]: () => rows(20_000, (at) => `KH-${at},Shop number ${at} of a long street,,RETAIL,1-9,,Shop,01,Centre,"Street 1, house ${at}"`),
};

async function measure(text) {
  const bytes = Buffer.from(text).subarray(0, 2 * MB + 1);
  const threads = new ImportThreads();
  const delay = monitorEventLoopDelay({ resolution: 1 });
  const peak = { rss: 0 };
  const watch = setInterval(() => (peak.rss = Math.max(peak.rss, process.memoryUsage.rss())), 10);
  const before = process.memoryUsage.rss();
  await sleep(20);
  delay.enable();
  const busy = performance.eventLoopUtilization();
  const startedAt = performance.now();
  const outcome = await read(threads, bytes).catch((error) => {
    if (error instanceof ImportReadError) return error.problem;
    throw error;
  });
  const ms = performance.now() - startedAt;
  const { active } = performance.eventLoopUtilization(busy);
  delay.disable();
  clearInterval(watch);
  return { ms, blockedMs: active, atOnceMs: delay.max / 1e6, memoryMb: (peak.rss - before) / MB, bytes: bytes.length, result: outcome };
}

const read = (threads, bytes) =>
  threads.with('employers', { id: 'bench', bytes: bytes.length, patienceMs: 60_000 }, async (thread) => {
    const read = await thread.ask('read', { bytes: new Uint8Array(bytes), keepsLines: true });
    const report = read.isReadable ? await thread.ask('check', REFERENCES) : read;
    if (report.problemCount === 0) return (await thread.ask('records', IMPORTER)).counts.map(({ kind, count }) => `${count} × ${kind}`).join(', ');
    if (read.isReturnable)
      await thread.ask(
        'note',
        report.problems.map(({ line, problem }) => ({ line, text: problem })),
      );
    return `${report.problemCount} errors, the first ${report.problems[0].problem}`;
  });

const KIND = 'EMPLOYERS';
/** How long a hostile file may block the event loop at once, and in total, in milliseconds. */
const MAX_BLOCKED_MS = { atOnce: 50, inAll: 300 };
/**
 * Number of runs, of which the minimum counts: while another process uses the processor, the event loop seems
 * blocked too.
 */
const TURNS = 3;

const column = (number) => String(Math.round(number)).padStart(7);
const HEAD = '  bytes  all ms  blocked ms  at once ms  memory MB  file and result\n';
const line = (name, { bytes, ms, blockedMs, atOnceMs, memoryMb, result }) =>
  process.stdout.write(`${column(bytes)} ${column(ms)}     ${column(blockedMs)}     ${column(atOnceMs)}    ${column(memoryMb)}  ${name}: ${result}\n`);

if (!process.argv.includes('--only=pages')) {
  await measure(grid(1_000)); // a warm-up that loads the code
  process.stdout.write(`reading alone\n${HEAD}`);
  for (const [name, make] of Object.entries(SHAPES).slice(0, isSmoke ? 1 : undefined)) line(name, await measure(make()));
}
if (!isSmoke) process.exitCode = await measurePages();

/** @returns the exit code: 1 if a hostile file blocked the event loop too long */
async function measurePages() {
  const { openPages } = await import('./imports/import-pages.mjs'); // imported only now, because the install above provides its packages
  const pages = await openPages();
  const missed = [];
  try {
    for (let warm = 0; warm < 3; warm++) await pages.send(KIND, Buffer.from(grid(1_000)));
    process.stdout.write(`the whole page request\n${HEAD}`);
    for (const [name, make] of Object.entries(SHAPES)) {
      const bytes = Buffer.from(make()).subarray(0, 2 * MB);
      const tries = [];
      for (let turn = 0; turn < TURNS; turn++) tries.push(await pages.send(KIND, bytes));
      const least = (field) => Math.min(...tries.map((one) => one[field]));
      const [blockedMs, atOnceMs] = [least('blockedMs'), least('atOnceMs')];
      line(name, { ...tries[0], ms: least('ms'), blockedMs, atOnceMs, memoryMb: least('rssMb') });
      if (name !== GOOD && (atOnceMs > MAX_BLOCKED_MS.atOnce || blockedMs > MAX_BLOCKED_MS.inAll)) missed.push(name);
    }
  } finally {
    await pages.close();
  }
  for (const name of missed)
    process.stdout.write(`missed: ${name} blocks the event loop for more than ${MAX_BLOCKED_MS.atOnce} ms at once or ${MAX_BLOCKED_MS.inAll} ms in total\n`);
  return missed.length > 0 ? 1 : 0;
}
