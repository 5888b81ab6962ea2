// `npm run bench:sheets`: what reading a sheet costs, and how long it holds up the process that serves everybody. Needs no database: what the
// database answers is made up here. `--smoke` takes one small file.
import { createRequire } from 'node:module';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';
import { build } from '../scripts/build.mjs';
import { installPackages } from '../scripts/packages.mjs';

const MB = 1024 * 1024;
const isSmoke = process.argv.includes('--smoke');
await installPackages();
await build();
const { SheetThreads, SheetUnread } = createRequire(import.meta.url)('../dist/platform/sheet-threads.js');

const HEADER = 'registration_number,legal_name,legal_name_km,sector,size_band,own_enterprise_of,site_name,province,district,address';
const KNOWN = { provinces: [{ code: '01', name: 'Banteay Meanchey', nameKm: 'បន្ទាយមានជ័យ' }], institutions: new Map(), registered: new Set() };
const IMPORTER = { audience: 'staff', accountId: null, roles: [] };

/** Half of the bytes are names of columns, the other half rows of one letter. */
function grid(bytes) {
  const names = [];
  for (let at = 0, length = 0; length < bytes / 2; at++) {
    names.push(at.toString(36));
    length += names.at(-1).length + 1;
  }
  return `${names.join(',')}\n${'x\n'.repeat(bytes / 4)}`;
}
const filled = (start, piece, bytes) => start + piece.repeat((bytes - start.length) / piece.length);
const rows = (count, rowOf) => [HEADER, ...Array.from({ length: count }, (_, at) => rowOf(at))].join('\n');

const SHAPES = {
  'grid of 10.7 kB': () => grid(10_700),
  'grid of 29 kB': () => grid(29_000),
  'grid of 74 kB': () => grid(74_000),
  'grid of 2 MB': () => grid(2 * MB),
  commas: () => filled('', ',', 2 * MB),
  quotes: () => filled('', '"', 2 * MB),
  'an open quote': () => filled(`${HEADER}\n"`, 'x', 2 * MB),
  'line ends': () => filled('', '\n', 2 * MB),
  'a row of commas': () => filled(`${HEADER}\n`, ',', 2 * MB),
  'one cell': () => filled(`${HEADER}\n`, 'x', 2 * MB),
  'a row of one letter': () => rows(1_000_000, () => 'x'),
  '200 columns': () =>
    [`${HEADER},${Array.from({ length: 190 }, (_, at) => `c${at}`).join(',')}`, ...Array.from({ length: 10_000 }, () => `x${','.repeat(199)}`)].join('\n'),
  'mistakes everywhere': () => rows(20_000, () => 'x,x,x,x,x,x,x,x,x,x' + 'y'.repeat(80)),
  'marks to compose': () => rows(200, () => 'a' + '\u0316\u0301'.repeat(2_500)),
  '20,000 good rows': () => rows(20_000, (at) => `KH-${at},Shop number ${at} of a long street,,RETAIL,1-9,,Shop,01,Centre,"Street 1, house ${at}"`),
};

async function measured(text) {
  const bytes = Buffer.from(text).subarray(0, 2 * MB + 1);
  const threads = new SheetThreads();
  const delay = monitorEventLoopDelay({ resolution: 1 });
  const peak = { rss: 0 };
  const watch = setInterval(() => (peak.rss = Math.max(peak.rss, process.memoryUsage.rss())), 10);
  const before = process.memoryUsage.rss();
  await sleep(20);
  delay.enable();
  const busy = performance.eventLoopUtilization();
  const since = performance.now();
  const said = await read(threads, bytes).catch((error) => {
    if (error instanceof SheetUnread) return error.problem;
    throw error;
  });
  const ms = performance.now() - since;
  const { active } = performance.eventLoopUtilization(busy);
  delay.disable();
  clearInterval(watch);
  return { ms, blockedMs: active, atOnceMs: delay.max / 1e6, memoryMb: (peak.rss - before) / MB, bytes: bytes.length, said };
}

const read = (threads, bytes) =>
  threads.with('employers', { id: 'bench', bytes: bytes.length, patienceMs: 60_000 }, async (thread) => {
    const read = await thread.ask('read', { bytes: new Uint8Array(bytes), keepsLines: true });
    const found = read.isReadable ? await thread.ask('check', KNOWN) : read;
    if (found.problemCount === 0) return (await thread.ask('records', IMPORTER)).counts.map(({ kind, count }) => `${count} × ${kind}`).join(', ');
    if (read.isReturnable)
      await thread.ask(
        'note',
        found.problems.map(({ line, problem }) => ({ line, text: problem })),
      );
    return `${found.problemCount} mistakes, the first ${found.problems[0].problem}`;
  });

const whole = (number) => String(Math.round(number)).padStart(7);
await measured(grid(1_000)); // the code is loaded
process.stdout.write('  bytes  all ms  blocked ms  at once ms  memory MB  file, and what is said of it\n');
for (const [name, make] of Object.entries(SHAPES).slice(0, isSmoke ? 1 : undefined)) {
  const { bytes, ms, blockedMs, atOnceMs, memoryMb, said } = await measured(make());
  process.stdout.write(`${whole(bytes)} ${whole(ms)}     ${whole(blockedMs)}     ${whole(atOnceMs)}    ${whole(memoryMb)}  ${name}: ${said}\n`);
}
