import pg from 'pg';
import { loadDemo } from '../../../src/demo/demo.service';
import type { DemoAccount } from '../../../src/platform/http/welcome';
import { ownerEnvironment } from '../command';
import type { Harness } from '../harness';

/** Fills an empty database with the demo. */
export async function fillDemo(harness: Harness): Promise<DemoAccount[]> {
  const client = new pg.Client({ connectionString: ownerEnvironment(harness)['DATABASE_URL'], options: '-c role=waymark_owner -c search_path=public' });
  await client.connect();
  try {
    await client.query('begin');
    const accounts = await loadDemo(client);
    await client.query('commit');
    return accounts;
  } finally {
    await client.end();
  }
}
