import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import type { Pepper } from '../platform/security/peppers';
import { registerTypeParsers } from '../platform/database/postgres-types';
import type { DemoAccount } from '../platform/http/welcome';
import type * as Demo from './demo.service';

/**
 * Prevents two starting processes from both filling an empty installation: the second waits, then finds an
 * institution.
 */
const FIRST_RUN_LOCK = 7323;

export interface FirstRun {
  readonly demo: boolean;
  /** The peppers for hashing the demo's PINs. */
  readonly peppers: readonly Pepper[];
  /**
   * Saves the demo's sign-ins before the transaction commits. If the process is killed in between, the next
   * run writes new ones and no sign-in is lost.
   */
  readonly saveAccounts: (accounts: readonly DemoAccount[]) => void;
  readonly log: (line: string) => void;
}

/**
 * Loads the demo or the single institution into an empty installation, in one transaction. Does not change an
 * installation that has an institution.
 */
export async function initializeInstallation(migratorUrl: string, options: FirstRun): Promise<void> {
  registerTypeParsers();
  const client = new Client({ connectionString: migratorUrl, options: '-c role=waymark_owner -c search_path=public' });
  client.on('error', () => undefined); // A lost connection is reported by the statement it breaks.
  await client.connect();
  try {
    await client.query('begin');
    await client.query('select pg_advisory_xact_lock($1)', [FIRST_RUN_LOCK]);
    const { rowCount } = await client.query('select from institution limit 1');
    if (!rowCount) await loadInitialData(client, options);
    await client.query('commit');
  } finally {
    await client.end();
  }
}

async function loadInitialData(client: Client, { demo, peppers, saveAccounts: keepAccounts, log: say }: FirstRun): Promise<void> {
  if (!demo) {
    const id = randomUUID();
    await client.query("insert into institution (id, code, name) values ($1, 'MAIN', 'Main institution')", [id]);
    await client.query('insert into installation (steward_institution_id) values ($1)', [id]);
    return;
  }
  say('Loading the demo …');
  // Required here and not at the top: the demo is loaded once, and every later start would wait for its
  // modules.
  const { loadDemo } = require('./demo.service') as typeof Demo;
  keepAccounts(await loadDemo(client, peppers));
}
