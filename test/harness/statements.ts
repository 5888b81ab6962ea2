import { Database } from '../../src/platform/database/database';
import { COUNTER } from '../../src/platform/http/request-limits';
import type { Audience, World } from './harness';

/**
 * The number of SQL statements of an operation; with `audience`, without those of a worker in the same
 * process.
 */
export async function statementsOf(world: World, operation: () => Promise<unknown>, audience?: Audience): Promise<number> {
  const database = world.app.get(Database);
  const open = database.open.bind(database);
  const sent: { statements: number }[] = [];
  database.open = (...actorAndWrites) => {
    const tx = open(...actorAndWrites);
    const [actor] = actorAndWrites;
    // Background work of the process: following changes, and occasionally counting requests.
    if (actor === COUNTER || actor.audience === 'index') return tx;
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
