import { once } from 'node:events';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import pg from 'pg';
import copy from 'pg-copy-streams';
import { startPg } from '../../scripts/pg.mjs';
import { idOf } from './market.mjs';
import {
  creditsOf,
  gates,
  needsPreferenceQuery,
  mergeTopTen,
  PARAMETERS,
  parametersOf,
  POSTING_COLUMNS,
  postingRows,
  preferences,
  VACANCY_COLUMNS,
  vacancyRow,
} from './sql.mjs';

/**
 * Settings that an administrator would choose on a dedicated machine: all data in memory, no parallel workers
 * for queries of milliseconds, no JIT.
 */
const SETTINGS = {
  shared_buffers: '1GB',
  effective_cache_size: '4GB',
  work_mem: '256MB',
  maintenance_work_mem: '512MB',
  max_wal_size: '8GB',
  random_page_cost: '1.1',
  jit: 'off',
  max_parallel_workers_per_gather: '0',
};

const SIGNALS = ['SIGINT', 'SIGTERM'];

/** The project's own embedded PostgreSQL in a temporary folder. */
export async function openPostgres() {
  const folder = mkdtempSync(join(tmpdir(), 'waymark-bench-pg-'));
  chmodSync(folder, 0o711);
  const directory = join(folder, 'server');
  const first = await startPg({ directory, durable: false });
  const admin = await connect(first.url);
  for (const [name, value] of Object.entries(SETTINGS)) await admin.query(`alter system set ${name} = '${value}'`);
  await admin.end();
  await first.stop();
  const server = await startPg({ directory, durable: false });
  const client = await connect(server.url);
  const stop = async () => {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  const interrupted = () => void stop().finally(() => process.exit(130));
  for (const signal of SIGNALS) process.once(signal, interrupted);
  return {
    client,
    async close() {
      for (const signal of SIGNALS) process.removeListener(signal, interrupted);
      await client.end();
      await stop();
    },
  };
}

async function connect(url) {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => {}); // if the server stops, the running query fails and reports it
  await client.connect();
  return client;
}

async function load(client, table, columns, rows) {
  const stream = client.query(copy.from(`copy ${table} (${columns.join(', ')}) from stdin`));
  let piece = '';
  const send = async () => {
    if (!stream.write(piece)) await once(stream, 'drain');
    piece = '';
  };
  for (const row of rows) {
    piece += `${row.join('\t')}\n`;
    if (piece.length > 65_536) await send();
  }
  await send();
  stream.end();
  await finished(stream);
}

/** Loads one market, with the indexes of all three variants. */
export async function fillPostgres(client, rows, fullCredit) {
  await client.query(`drop table if exists vacancy, posting;
    create unlogged table vacancy (id int primary key, province smallint, area smallint, employer int, own int, isco int, minor int, flags int, closes int, starts int,
      posted bigint, riel bigint, pay_points int, days int, start int, shift int, hours int, literacy int, khmer int, english int, licences int, gate int, divisor float8);
    create unlogged table posting (skill int, area smallint, vacancy int, p1 smallint, p2 smallint, p3 smallint, p4 smallint, run smallint, scaled int, divisor float8)`);
  await load(client, 'vacancy', VACANCY_COLUMNS, (function* () { for (const row of rows) yield vacancyRow(row); })()); // prettier-ignore
  await load(client, 'posting', POSTING_COLUMNS, (function* () { for (const row of rows) yield* postingRows(row, { FULL_CREDIT: fullCredit }); })()); // prettier-ignore
  await client.query('create index posting_best on posting (skill, area) include (vacancy, p1, p2, p3, p4)');
  await client.query('create index posting_near on posting (skill, area) include (vacancy, run, scaled, divisor)');
  await client.query('create index posting_join on posting (skill) include (vacancy, run, scaled)');
  await client.query('create index vacancy_area on vacancy (area)');
  await client.query('cluster vacancy using vacancy_area');
  // outside a transaction and one by one; the visibility map allows index-only scans of the covering indexes
  await client.query('vacuum analyze posting');
  await client.query('vacuum analyze vacancy');
}

/**
 * Numbers the parameters of a statement in order of first use; the types give PostgreSQL what text parameters
 * lack.
 */
function statement(name, write) {
  const parameterNames = [];
  const text = write((parameter, type = 'int') => {
    if (!parameterNames.includes(parameter)) parameterNames.push(parameter);
    return `$${parameterNames.indexOf(parameter) + 1}::${type}`;
  });
  return { query: (client, values) => client.query({ name, text, rowMode: 'array', values: parameterNames.map((parameter) => values[parameter]) }), text };
}

const wholeParameter = (p) => (name) => p(name, ['least', 'institution'].includes(name) ? 'bigint' : 'int');
const gateSql = (p) => gates(wholeParameter(p), `v.gate = any (${p('gates', 'int[]')})`);
const preferenceSql = (p, model) => preferences(wholeParameter(p), 'greatest', `v.province = any (${p('adjacent', 'smallint[]')})`, model);
const TOP = 'order by score desc, v.posted, v.id limit 10';
const CREDIT = `case p.run ${Array.from({ length: 8 }, (_, run) => `when ${run} then t.c${run}`).join(' ')} end`;
const creditTerms = (p) =>
  `unnest(${p('skills', 'int[]')}, ${Array.from({ length: 8 }, (_, run) => p(`credit${run}`, 'int[]')).join(', ')}) t(skill, ${Array.from({ length: 8 }, (_, run) => `c${run}`).join(', ')})`;
const nearPoints = (divisor) => `floor((p.scaled::bigint * ${CREDIT})::float8 / ${divisor} + 0.5)::int`;

/** Sums of skill points by vacancy, from the covering index of (skill, area). */
const bestSums = (p, withCoUse) =>
  withCoUse
    ? `select p.vacancy, sum(${nearPoints('p.divisor')})::int points from ${creditTerms(p)} join posting p on p.skill = t.skill and p.area = any (${p('areas', 'smallint[]')}) group by p.vacancy`
    : `select p.vacancy, sum(case t.level when 1 then p1 when 2 then p2 when 3 then p3 else p4 end)::int points
       from unnest(${p('skills', 'int[]')}, ${p('levels', 'int[]')}) t(skill, level) join posting p on p.skill = t.skill and p.area = any (${p('areas', 'smallint[]')}) group by p.vacancy`;

/**
 * Skill points from an index on the skill alone; province and all other conditions are checked on the
 * vacancy.
 */
const joinSums = (p) =>
  `select p.vacancy, sum(${nearPoints('v.divisor')})::int points from ${creditTerms(p)} join posting p on p.skill = t.skill join vacancy v on v.id = p.vacancy
   where v.area = any (${p('areas', 'smallint[]')}) and ${gateSql(p)} group by p.vacancy`;

/** One variant of the PostgreSQL query. */
export class PostgresPeer {
  isExact = true;
  isRemote = true;
  fallbacks = 0;

  constructor(client, name, model, { key, sums }) {
    this.client = client;
    this.name = name;
    const ranked = (p, score, from) => `select v.id, ${score} + ${preferenceSql(p, model)} score, v.posted from ${from} where ${gateSql(p)}`;
    this.touched = statement(`${key}_touched`, (p) => `with s as (${sums(p)}) ${ranked(p, 's.points', 's join vacancy v on v.id = s.vacancy')} ${TOP}`);
    this.byPreference = statement('by_preference', (p) => `${ranked(p, '0', 'vacancy v')} and v.area = any (${p('areas', 'smallint[]')}) ${TOP}`);
  }

  async ask(ask) {
    const values = valuesOf(ask);
    let { rows } = await this.touched.query(this.client, values);
    if (needsPreferenceQuery(rows, ask)) {
      this.fallbacks++;
      rows = mergeTopTen(rows, (await this.byPreference.query(this.client, values)).rows);
    }
    return rows.map(([id, score]) => ({ vacancyId: idOf(id), score }));
  }
}

export const bestIndex = (client, model, withCoUse) =>
  new PostgresPeer(client, 'PostgreSQL 18, best index', model, { key: withCoUse ? 'best_near' : 'best', sums: (p) => bestSums(p, withCoUse) });
export const ordinaryJoin = (client, model) => new PostgresPeer(client, 'PostgreSQL 18, ordinary join', model, { key: 'join', sums: joinSums });

/** The cost of an empty query: the round trip. */
export class RoundTrip {
  name = 'PostgreSQL 18, an empty statement';
  isExact = false;
  isRemote = true;

  constructor(client) {
    this.client = client;
  }

  ask() {
    return this.client.query({ name: 'nothing', text: 'select 1', rowMode: 'array' });
  }
}

/** A query's values in the driver's form; computed once and cached, so that only the database is measured. */
const valuesCache = new WeakMap();
function valuesOf(ask) {
  const cached = valuesCache.get(ask);
  if (cached) return cached;
  const parameters = parametersOf(ask);
  const credits = ask.terms.map(creditsOf);
  const values = {
    ...Object.fromEntries(PARAMETERS.map((name) => [name, parameters[name]])),
    areas: ask.areas,
    adjacent: ask.adjacent,
    gates: ask.gates,
    skills: ask.terms.map(({ skill }) => skill),
    levels: ask.terms.map(({ level }) => level),
    ...Object.fromEntries(Array.from({ length: 8 }, (_, run) => [`credit${run}`, credits.map((credit) => credit[run])])),
  };
  valuesCache.set(ask, values);
  return values;
}
