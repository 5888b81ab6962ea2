import { connect, createServer, type Server, type Socket } from 'node:net';
import { once } from 'node:events';

/**
 * The state of the connection: carries both directions; accepts connections and bytes but carries neither;
 * carries requests but drops every response; or refuses connections.
 */
export type LineMode = 'CARRIES' | 'SILENT' | 'SWALLOWS_ANSWERS' | 'REFUSES';

/**
 * A TCP proxy between the service and a server it needs, which a test can make fail in the ways networks do.
 */
export class Line {
  #mode: LineMode = 'CARRIES';
  #server: Server | undefined;
  #port = 0;
  readonly #sockets = new Set<Socket>();

  constructor(private readonly target: URL) {}

  async start(): Promise<this> {
    const server = (this.#server = createServer((client) => this.#carry(client)));
    server.listen(this.#port, '127.0.0.1');
    await once(server, 'listening');
    this.#port = (server.address() as { port: number }).port;
    return this;
  }

  /** The address of the target through this proxy. */
  get url(): string {
    return Object.assign(new URL(this.target), { hostname: '127.0.0.1', port: String(this.#port) }).href;
  }

  async become(mode: LineMode): Promise<void> {
    const wasClosed = this.#mode === 'REFUSES';
    this.#mode = mode;
    if (mode === 'REFUSES') await this.#close();
    else if (wasClosed) await this.start();
  }

  end(): Promise<void> {
    return this.#close();
  }

  #carry(client: Socket): void {
    const server = connect(Number(this.target.port || 5432), this.target.hostname);
    for (const socket of [client, server]) {
      this.#sockets.add(socket);
      socket.on('error', () => {});
      socket.on('close', () => {
        this.#sockets.delete(socket);
        // a silent line does not signal to either side that the other one left
        if (this.#mode !== 'SILENT') [client, server].forEach((one) => one.destroy());
      });
    }
    client.on('data', (bytes: Buffer) => void (this.#mode !== 'SILENT' && server.write(bytes)));
    server.on('data', (bytes: Buffer) => void (this.#mode === 'CARRIES' && client.write(bytes)));
  }

  async #close(): Promise<void> {
    const server = this.#server;
    this.#server = undefined;
    for (const socket of this.#sockets) socket.destroy();
    if (server) await new Promise((resolve) => server.close(resolve));
  }
}
