import { connect } from 'node:net';
import type pg from 'pg';

/** What a client knows of itself and its server, and does not say in its types. */
interface Known {
  readonly processID: number;
  readonly secretKey: number;
  readonly host: string;
  readonly port: number;
}

const CANCEL_REQUEST = 80_877_102;
const PATIENCE_MS = 2_000;

/**
 * Asks the server to cancel what runs on a connection, over a connection of its own as the protocol wants it: the pool may have none left.
 * Fulfilled once the server has done so, or cannot be asked: a statement has a time limit of its own besides.
 */
export function cancelAtServer(client: pg.PoolClient): Promise<void> {
  const { processID, secretKey, host, port } = client as unknown as Known;
  const request = Buffer.alloc(16);
  for (const [at, word] of [16, CANCEL_REQUEST, processID, secretKey].entries()) request.writeInt32BE(word, at * 4);
  return new Promise((done) => {
    const socket = host.startsWith('/') ? connect(`${host}/.s.PGSQL.${port}`) : connect(port, host);
    socket.setTimeout(PATIENCE_MS, () => socket.destroy());
    socket.on('error', () => {});
    socket.once('connect', () => socket.write(request));
    socket.once('close', () => done());
    socket.resume();
  });
}
