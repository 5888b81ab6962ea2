import { existsSync, readFileSync, statSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

const ENTRY = /LOG:\s+duration: ([\d.]+) ms\s+plan:\n((?:\t.*\n?)+)/g;
const FLUSH_MS = 100;

/**
 * Records the statements that PostgreSQL runs during a visit: each with its time and, from auto_explain, its
 * plan.
 */
export class Statements {
  /** @param log the server's log file; @param run runs a statement as superuser */
  constructor(log, run) {
    this.log = log;
    this.run = run;
  }

  /** Enables plans for sessions that start after this call. */
  async prepare() {
    for (const [name, value] of Object.entries({
      session_preload_libraries: 'auto_explain',
      'auto_explain.log_format': 'json',
      'auto_explain.log_analyze': 'on',
      'auto_explain.log_buffers': 'on',
      'auto_explain.log_min_duration': '-1',
    })) {
      // auto_explain's settings exist only after it is loaded
      if (name.startsWith('auto_explain.')) await this.run("load 'auto_explain'");
      await this.run(`alter system set ${name} = '${value}'`);
    }
    await this.run('select pg_reload_conf()');
  }

  /** @returns the statements that `visit` caused, in order: text, milliseconds, plan */
  async during(visit, { isNested = false, fromMs = 0 } = {}) {
    await this.#switch(fromMs, isNested);
    const from = existsSync(this.log) ? statSync(this.log).size : 0;
    await visit();
    await this.#waitUntilWritten();
    const text = readFileSync(this.log).subarray(from).toString('utf8');
    await this.#switch(-1, false);
    return [...text.matchAll(ENTRY)].map(([, ms, json]) => {
      const { 'Query Text': query, Plan: plan } = JSON.parse(json.replaceAll('\n\t', '\n'));
      return { query: query.replaceAll(/\s+/g, ' ').trim(), ms: Number(ms), plan };
    });
  }

  /** Long plans are written in pieces: waits until the log no longer grows. */
  async #waitUntilWritten() {
    for (let size = -1; size !== statSync(this.log).size;) {
      size = statSync(this.log).size;
      await sleep(2 * FLUSH_MS);
    }
  }

  async #switch(fromMs, isNested) {
    await this.run(`alter system set auto_explain.log_min_duration = '${fromMs}'`);
    await this.run(`alter system set auto_explain.log_nested_statements = '${isNested ? 'on' : 'off'}'`);
    await this.run('select pg_reload_conf()');
    await sleep(FLUSH_MS);
  }
}

/** A short text of a plan: each node, its table, its rows and its cost in pages. */
export function planText(plan, depth = 0) {
  const where = plan['Relation Name'] ? ` on ${plan['Relation Name']}` : plan['Function Name'] ? ` ${plan['Function Name']}()` : '';
  const by = plan['Index Name'] ? ` using ${plan['Index Name']}` : '';
  const dropped = plan['Rows Removed by Filter'] ? `, ${plan['Rows Removed by Filter']} dropped` : '';
  const pages = (plan['Shared Hit Blocks'] ?? 0) + (plan['Shared Read Blocks'] ?? 0);
  const line = `${'  '.repeat(depth)}${plan['Node Type']}${where}${by}: ${plan['Actual Rows']} rows × ${plan['Actual Loops']}${dropped}, ${pages} pages, ${plan['Actual Total Time']} ms`;
  return [line, ...(plan.Plans ?? []).flatMap((inner) => planText(inner, depth + 1))];
}

/**
 * Tables whose lists are computed from all their rows, because they are small: the sites that need a visit,
 * and how long placements take.
 */
const AGGREGATED_TABLES = ['vetting', 'employer_site', 'employer', 'placement_stage'];

/**
 * The table of which a single plan node reads the most rows, and their number, including rows that are read
 * and dropped.
 */
export function mostRead(plan) {
  const own = {
    table: plan['Relation Name'] ?? '',
    rows: Math.round((plan['Actual Rows'] + (plan['Rows Removed by Filter'] ?? 0) + (plan['Rows Removed by Index Recheck'] ?? 0)) * plan['Actual Loops']),
  };
  const read = own.table === '' || AGGREGATED_TABLES.includes(own.table) ? { table: '', rows: 0 } : own;
  return (plan.Plans ?? []).map(mostRead).reduce((most, one) => (one.rows > most.rows ? one : most), read);
}
