import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import pg from 'pg';
import { build } from '../../scripts/build.mjs';
import { loginsIn } from '../../scripts/environment.mjs';
import { say } from '../../scripts/say.mjs';
import { step } from '../../scripts/steps.mjs';
import { generate, sizeOf } from './generate.mjs';

const INFO_FILE = 'large.json';
const DAY_MS = 86_400_000;

/** A hash of the files that generate the rows. If it changes, the rows are created again. */
function recipeHash() {
  const hash = createHash('sha256');
  for (const name of readdirSync('bench/large').sort()) if (/^(generate|.*\.sql)\.mjs$/.test(name)) hash.update(readFileSync(join('bench/large', name)));
  return hash.digest('hex').slice(0, 16);
}

/**
 * Opens an installation of the given scale. Its folder is reused if it has the same scale and recipe;
 * otherwise the installation is created, which takes a few minutes.
 * @param isFresh creates it again in any case
 */
export async function openLarge({ scale, isFresh, folder }) {
  const directory = resolve(folder ?? join('.waymark', `bench-large-${scale}`));
  const infoFile = join(directory, INFO_FILE);
  await build();
  const { startPg } = await import('../../scripts/pg.mjs'); // imported only now, because the build above installs its package
  const previous = existsSync(infoFile) ? JSON.parse(readFileSync(infoFile, 'utf8')) : null;
  const isReusable = !isFresh && previous?.scale === scale && previous.recipe === recipeHash();
  if (!isReusable) await remove(directory, startPg);
  mkdirSync(directory, { recursive: true, mode: 0o711 });
  const postgres = await startPg({ directory, durable: false });
  try {
    const environment = environmentOf(directory, postgres.url);
    say('bench: preparing the database');
    await step('preparing the database', process.execPath, ['dist/prepare.js'], { env: environment });
    if (isReusable) say(`bench: using the rows created on ${previous.madeAt}; --fresh creates them again`);
    else {
      const start = performance.now();
      // fewer checkpoints while the rows are written
      for (const setting of ["max_wal_size = '8GB'", "checkpoint_timeout = '30min'"]) await runStatement(postgres.url, `alter system set ${setting}`);
      await runStatement(postgres.url, 'select pg_reload_conf()');
      await generate(postgres.url, sizeOf(scale));
      const seconds = Math.round((performance.now() - start) / 1000);
      writeFileSync(infoFile, JSON.stringify({ scale, recipe: recipeHash(), madeAt: new Date().toISOString(), seconds }));
    }
    const info = JSON.parse(readFileSync(infoFile, 'utf8'));
    await turnClockBack(postgres.url, info.madeAt);
    return {
      directory,
      environment: { ...environment, ...loginsIn(environment) },
      accounts: JSON.parse(readFileSync(join(directory, 'demo-accounts.json'), 'utf8')),
      seconds: info.seconds,
      url: postgres.url,
      log: join(directory, 'pg.log'),
      stop: () => postgres.stop(),
    };
  } catch (failure) {
    await postgres.stop();
    throw failure;
  }
}

async function remove(directory, startPg) {
  if (!existsSync(directory)) return;
  // stops a server that an aborted run left behind
  if (existsSync(join(directory, 'pg', 'postmaster.pid'))) await (await startPg({ directory, durable: false })).stop();
  rmSync(directory, { recursive: true, force: true });
}

function environmentOf(directory, url) {
  const { WAYMARK_BENCH_RULES: _benchOnly, ...inherited } = process.env;
  return { ...inherited, NODE_ENV: 'production', DATABASE_URL: url, WAYMARK_DATA_DIR: directory, WAYMARK_REQUESTS_PER_MINUTE: '1000000' };
}

/** Sets the service's clock back to the day on which the rows were created, so that no row is due. */
async function turnClockBack(url, madeAt) {
  const days = Math.floor((Date.now() - Date.parse(madeAt)) / DAY_MS);
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(
      'insert into clock (ahead_by) values (make_interval(days => -$1::int)) on conflict (only_row) do update set ahead_by = excluded.ahead_by',
      [days],
    );
  } finally {
    await client.end();
  }
}

async function runStatement(url, statement) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
