import { connect } from 'node:net';
import type pg from 'pg';

/**
 * The key of a session, which PostgreSQL requires for a cancel request. A pg client has it at run time but not
 * in its types (docs/decisions/0026-read-two-undocumented-interfaces.md).
 */
interface SessionKey {
  readonly processID: number;
  readonly secretKey: number;
}

const CANCEL_REQUEST = 80_877_102;
const TIMEOUT_MS = 2_000;

/**
 * Asks the server to cancel the statement that runs on a connection. As the protocol requires, it uses a
 * separate connection, not one from the pool, which may be exhausted. Resolves when the server has answered
 * or cannot be reached: the statement also has its own time limit.
 */
export function cancelAtServer(client: pg.PoolClient): Promise<void> {
  const { host, port } = client;
  const { processID, secretKey } = client as unknown as SessionKey;
  const request = Buffer.alloc(16);
  for (const [at, word] of [16, CANCEL_REQUEST, processID, secretKey].entries()) request.writeInt32BE(word, at * 4);
  return new Promise((resolve) => {
    const socket = host.startsWith('/') ? connect(`${host}/.s.PGSQL.${port}`) : connect(port, host);
    socket.setTimeout(TIMEOUT_MS, () => socket.destroy());
    socket.on('error', () => {});
    socket.once('connect', () => socket.write(request));
    socket.once('close', () => resolve());
    socket.resume();
  });
}
