// One PostgreSQL per run (and one Redis, if the machine has it), with one prepared template database and one
// copy of it per Jest worker.
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import pg from 'pg';
import { startPg } from '../../../scripts/pg.mjs';
import { startRedis } from '../../../scripts/redis.mjs';
import { makeTestFolder, removeAbandoned, removeTestFolder } from '../../../scripts/test-folders.mjs';

const TEMPLATE = 'waymark_template';
const SESSIONS_PER_WORKER = 80;

export default async function globalSetup({ maxWorkers }) {
  await removeAbandoned();
  const folder = makeTestFolder();
  const started = { folder };
  globalThis.waymarkTestRun = started;
  try {
    started.postgres = await startPg({ directory: folder, durable: false, database: TEMPLATE, maxConnections: 50 + maxWorkers * SESSIONS_PER_WORKER });
    process.env.WAYMARK_TEST_POSTGRES = databaseUrl(started.postgres.url, 'postgres');
    process.env.WAYMARK_TEST_LOGINS = JSON.stringify(await prepareTemplate(started.postgres.url));
    await copyTemplate(process.env.WAYMARK_TEST_POSTGRES, maxWorkers);
    started.redis = await startRedis({ directory: join(folder, 'redis') });
    if (started.redis) process.env.WAYMARK_TEST_REDIS = started.redis.url;
    else process.stderr.write('No redis-server on this machine: the suites that need Redis are skipped.\n');
  } catch (failure) {
    // Jest runs no teardown if the setup failed.
    await started.redis?.stop();
    await started.postgres?.stop();
    removeTestFolder(folder);
    throw failure;
  }
}

/** Creates roles, tables and taxonomy. Returns the URL of each login for the template. */
async function prepareTemplate(url) {
  if (!existsSync('dist/platform/database/setup/prepare-database.js')) throw new Error('The server is not built: run the tests with `npm test`.');
  const require = createRequire(import.meta.url);
  const { prepare } = require('../../../dist/platform/database/setup/prepare-database.js');
  const { loadTaxonomy } = require('../../../dist/features/skills/taxonomy.loader.js');
  const logins = await prepare({ databaseUrl: url });
  await loadTaxonomy(url);
  return logins;
}

async function copyTemplate(serverUrl, copies) {
  const client = new pg.Client({ connectionString: serverUrl });
  await client.connect();
  try {
    const { owner, grants } = await accessOf(client, TEMPLATE);
    for (let worker = 1; worker <= copies; worker++) {
      const copy = `waymark_${worker}`;
      await client.query(`create database ${copy} owner ${owner} template ${TEMPLATE} strategy file_copy`);
      // A copy has the template's tables but not the grants on the database itself.
      await client.query(`revoke all on database ${copy} from public`);
      for (const { privilege, grantee } of grants) await client.query(`grant ${privilege} on database ${copy} to ${grantee}`);
    }
  } finally {
    await client.end();
  }
}

async function accessOf(client, database) {
  const { rows: owners } = await client.query('select datdba::regrole::text as owner from pg_database where datname = $1', [database]);
  const { rows: grants } = await client.query(
    `select acl.privilege_type as privilege, case acl.grantee when 0 then 'public' else acl.grantee::regrole::text end as grantee
       from pg_database, aclexplode(coalesce(datacl, acldefault('d', datdba))) acl
      where datname = $1 and acl.grantee <> datdba`,
    [database],
  );
  return { owner: owners[0].owner, grants };
}

function databaseUrl(url, database) {
  const other = new URL(url);
  other.pathname = `/${database}`;
  return other.href;
}
