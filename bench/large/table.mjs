import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const FILE = 'docs/large-installation.md';
/** The baseline: figures of the same rows before an optimisation, saved with --save-before. */
export const BEFORE_FILE = 'bench/large/before.json';
export const LIMITS = { pageMs: 300, matchesMs: 400, readySeconds: 15 };
export const limitOf = ({ address, hasLimit }) => (!hasLimit ? '' : address.endsWith('/matches') ? LIMITS.matchesMs : LIMITS.pageMs);

const cells = (rows) => rows.map((row) => `| ${row.join(' | ')} |`).join('\n');
const table = (head, rows) => `${cells([head, head.map(() => '---')])}\n${cells(rows)}`;
const truncated = (text, maxLength) => (text.length > maxLength ? `${text.slice(0, maxLength)} …` : text);

/** Writes docs/large-installation.md: each figure next to its earlier value, if any. */
export function writeTable({ seconds, memory, pages }, { day, load, node }) {
  const before = existsSync(BEFORE_FILE) ? JSON.parse(readFileSync(BEFORE_FILE, 'utf8')) : null;
  const pageBefore = (who, address) => before?.pages.find((page) => page.who === who && page.address === address);
  const rows = pages.map((page) => {
    const { who, address, p50, p95, statements, sqlMs } = page;
    const earlier = pageBefore(who, address);
    return [
      who,
      `\`${address}\``,
      earlier?.p50 ?? '',
      p50,
      earlier?.p95 ?? '',
      p95,
      limitOf(page),
      earlier?.statements ?? '',
      statements,
      earlier?.sqlMs ?? '',
      sqlMs,
      page.read.rows,
    ];
  });
  const slowest = [...pages].sort((a, b) => (b.slowest?.ms ?? 0) - (a.slowest?.ms ?? 0)).slice(0, 12);
  const mb = (usage) => (usage ? `${usage.now} (at most ${usage.most})` : '');
  writeFileSync(
    FILE,
    `# A large installation

20 institutions, 100,000 trainees, 100,000 vacancies, 300,000 referrals and 200,000 placements, with interviews, offers, consents, contacts, follow-ups, messages, audit log entries, alerts and services in proportion. \`npm run bench:large\` creates these rows in minutes (seeded SQL, stored in \`.waymark/bench-large-1\`; \`--fresh\` creates them again), starts the built service on them and opens each page over HTTP in the role that uses it. At \`--scale=tiny\` every row passes all triggers and foreign keys; at full scale the same statements run without them.

Measured on ${day} with Node ${node}, PostgreSQL with default settings (128 MB of shared buffers), one visitor at a time; load average at the start ${load}${before ? `, before ${before.load} (${before.day})` : ''}. Times are those of a warm page from the request to the last byte, in milliseconds. Statements are those of one visit, without the begin and end of its transactions. The last column is the maximum number of rows that one plan node read (of tables that the page lists, not of those behind a computed figure).

${table(['who', 'page', 'p50 before', 'p50', 'p95 before', 'p95', 'limit', 'statements before', 'statements', 'SQL ms before', 'SQL ms', 'most rows read'], rows)}

## Counts in the background

A worker counts the figures of these pages when there are many rows. The table shows the seconds from the first visit until the figures are ready, the longest response of the page and of another page (\`/staff\`) during that time, and the page with the stored result. Before, the request itself counted them.

${table(
  ['who', 'page', 'p50 before, ms', 'figures after, s', 'longest response while counting, ms', 'of another page, ms', 'p50 with the result, ms'],
  pages
    .filter(({ hasLimit }) => !hasLimit)
    .map(({ who, address, figuresSeconds, waitingMost, othersMost, p50 }) => [
      who,
      `\`${address}\``,
      pageBefore(who, address)?.p50 ?? '',
      figuresSeconds,
      waitingMost,
      othersMost,
      p50,
    ]),
)}

## Start and memory

${table(
  ['', 'before', 'now', 'limit'],
  [
    ['rows created, s', before?.seconds.made ?? '', seconds.made, ''],
    ['api ready, s', before?.seconds.ready.toFixed(1) ?? '', seconds.ready.toFixed(1), LIMITS.readySeconds],
    ['worker ready, s', before?.seconds.workerReady.toFixed(1) ?? '', seconds.workerReady.toFixed(1), LIMITS.readySeconds],
    ['api when ready, MB resident', mb(before?.memory.api), mb(memory.api), ''],
    ['api half a minute later, MB resident', mb(before?.memory.apiIdle), mb(memory.apiIdle), ''],
    ['api after the pages, MB resident', mb(before?.memory.apiAfter), mb(memory.apiAfter), ''],
    ['worker when ready, MB resident', mb(before?.memory.worker), mb(memory.worker), ''],
    ['worker after counting, MB resident', '', mb(memory.workerAfter), ''],
    ['match index of the api, MB', before?.memory.index ?? '', memory.index, ''],
  ],
)}

## The slowest statements

${slowest.map(({ who, address, slowest: one }) => `**${who}, \`${address}\`: ${one.ms} ms**\n\n\`\`\`text\n${truncated(one.query, 400)}\n\n${one.plan.slice(0, 14).join('\n')}\n\`\`\``).join('\n\n')}
`,
  );
}
