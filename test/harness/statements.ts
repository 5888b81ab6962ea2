import { Database } from '../../src/platform/database/database';
import { COUNTER } from '../../src/platform/http/request-limits';
import type { Audience, World } from './harness';

/** How many SQL statements an operation sent; where a worker runs beside it, `audience` leaves its own out. */
export async function statementsOf(world: World, operation: () => Promise<unknown>, audience?: Audience): Promise<number> {
  const database = world.app.get(Database);
  const open = database.open.bind(database);
  const sent: { statements: number }[] = [];
  database.open = (...actorAndWrites) => {
    const tx = open(...actorAndWrites);
    const [actor] = actorAndWrites;
    // what the process does beside any request: following changes, and counting requests now and then
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
