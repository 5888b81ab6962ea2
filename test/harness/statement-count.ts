import { Database } from '../../src/platform/database/database';
import { COUNTER_ACTOR } from '../../src/platform/http/request-limits';
import type { Audience, Harness } from './harness';

/**
 * The number of SQL statements of an operation; with `audience`, without those of a worker in the same
 * process.
 */
export async function statementsOf(harness: Harness, operation: () => Promise<unknown>, audience?: Audience): Promise<number> {
  const database = harness.app.get(Database);
  const open = database.open.bind(database);
  const sent: { statements: number }[] = [];
  database.open = (...actorAndWrites) => {
    const tx = open(...actorAndWrites);
    const [actor] = actorAndWrites;
    // Background work of the process: following changes, and occasionally counting requests.
    if (actor === COUNTER_ACTOR || actor.audience === 'index') return tx;
    if (audience === undefined || actorAndWrites[0].audience === audience) sent.push(tx);
    return tx;
  };
  try {
    await operation();
  } finally {
    database.open = open;
  }
  return sent.reduce((sum, { statements }) => sum + statements, 0);
}
