import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import pg from 'pg';
import { findPg } from '../../scripts/pg.mjs';
import { ended } from '../../scripts/steps.mjs';

const START_MS = 600_000;

/** Runs the service with its demo, as `npm start` does, with its own data in the given folder. */
export async function startDemo(folder) {
  const port = await freePort();
  const { WAYMARK_BENCH_RULES: _rules, ...inherited } = process.env;
  const data = join(folder, 'demo');
  const environment = { ...inherited, PORT: String(port), WAYMARK_DATA_DIR: data, WAYMARK_REQUESTS_PER_MINUTE: '1000000' };
  const child = spawn(process.execPath, ['scripts/waymark.mjs', 'start'], { stdio: ['ignore', 'pipe', 2], env: environment });
  const end = ended(child);
  await new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('the demo did not start in time')), START_MS);
    let output = '';
    child.stdout.on('data', (chunk) => {
      output += chunk;
      if (!output.includes('Waymark is ready.')) return;
      clearTimeout(timer);
      resolve();
    });
    end.then(({ code }) => reject(new Error(`the demo ended with ${code}`)), reject);
  });
  const { url } = await findPg({ directory: data });
  const client = new pg.Client(url);
  await client.connect();
  const sql = async (query, values = []) => (await client.query(query, values)).rows;
  return {
    home: `http://localhost:${port}`,
    /** Direct access to its database, to create data for pages that no link in a fresh demo reaches. */
    sql,
    one: async (query, values) => {
      const [row] = await sql(query, values);
      if (!row) throw new Error(`no row: ${query}`);
      return row;
    },
    data,
    environment,
    accounts: JSON.parse(readFileSync(join(data, 'demo-accounts.json'), 'utf8')),
    stop: async () => {
      await client.end();
      child.kill('SIGTERM');
      await end;
    },
  };
}

const freePort = () =>
  new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
