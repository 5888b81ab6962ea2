import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { build } from '../../scripts/build.mjs';
import { loginsIn } from '../../scripts/environment.mjs';
import { say } from '../../scripts/say.mjs';
import { step } from '../../scripts/steps.mjs';

/** `require` for the compiled service. */
export const requireService = createRequire(join(process.cwd(), 'dist/main.js'));
/** The rate limit must never delay a benchmark. */
const UNLIMITED_REQUESTS = '1000000';

/**
 * Prepares an installation with its demo in a temporary folder. `durable`: whether a commit waits for the
 * disk, as in production.
 */
export async function openInstallation({ durable = false } = {}) {
  await build();
  const { startPg } = await import('../../scripts/pg.mjs'); // imported only now, because the build above installs its package
  const folder = mkdtempSync(join(tmpdir(), 'waymark-access-'));
  const postgres = await startPg({ directory: folder, durable });
  const { WAYMARK_BENCH_RULES: _benchOnly, ...inherited } = process.env;
  const environment = {
    ...inherited,
    NODE_ENV: 'production',
    DATABASE_URL: postgres.url,
    WAYMARK_DATA_DIR: folder,
    WAYMARK_REQUESTS_PER_MINUTE: UNLIMITED_REQUESTS,
  };
  say('bench: preparing an installation: taxonomy and demo, about a minute');
  await step('preparing the database', process.execPath, ['dist/prepare.js'], { env: environment });
  const read = (name) => JSON.parse(readFileSync(join(folder, name), 'utf8'));
  const officer = read('demo-accounts.json').find(({ role }) => role === 'PLACEMENT_OFFICER');
  return {
    /** URL of a superuser. */
    superuser: postgres.url,
    environment: { ...environment, ...loginsIn(environment) },
    officer,
    /** The id of a trainee whom the officer can see and who has several referrals. */
    withReferrals: () => withReferrals(postgres.url, officer.login),
    async close() {
      await postgres.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function withReferrals(url, login) {
  const client = new pg.Client(url);
  await client.connect();
  try {
    const { rows } = await client.query(
      'select r.trainee_id as id from referral r join account a on a.institution_id = r.institution_id where a.login = $1 group by 1 order by count(*) desc, 1 limit 1',
      [login],
    );
    return rows[0].id;
  } finally {
    await client.end();
  }
}
