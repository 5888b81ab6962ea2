import { Database } from '../../src/platform/database';
import type { World } from './world';

/** How many SQL statements an operation sent. */
export async function statementsOf(world: World, operation: () => Promise<unknown>): Promise<number> {
  const database = world.app.get(Database);
  const open = database.open.bind(database);
  const sent: { statements: number }[] = [];
  database.open = (...actorAndWrites) => {
    const tx = open(...actorAndWrites);
    sent.push(tx);
    return tx;
  };
  try {
    await operation();
  } finally {
    database.open = open;
  }
  return sent.reduce((sum, { statements }) => sum + statements, 0);
}
