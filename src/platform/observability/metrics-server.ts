import { createServer, type Server } from 'node:http';
import { Inject, Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { collectDefaultMetrics } from 'prom-client';
import { log } from './log';
import { Metrics } from './metrics';
import { METRICS_PATH } from '../http/routes';
import { type Settings, SETTINGS } from '../settings';

/** Delay before a port in use is tried again: an old process may be about to release it. */
const RETRY_MS = 10_000;

/**
 * Serves the metrics on the port in the settings, and only on this machine unless they name another address.
 * Never on the port of the pages: an employer must not learn how many trainees there are to match, nor when
 * their data changes.
 */
@Injectable()
export class MetricsServer implements OnApplicationBootstrap, OnModuleDestroy {
  #server: Server | undefined;
  #retry: NodeJS.Timeout | undefined;

  constructor(
    @Inject(SETTINGS) private readonly settings: Settings,
    private readonly metrics: Metrics,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    const { metricsPort: port, metricsHost: host } = this.settings;
    if (port === undefined) return;
    const { registry } = this.metrics;
    collectDefaultMetrics({ register: registry });
    const server = createServer((request, response) => {
      if (request.method !== 'GET' || request.url !== METRICS_PATH) return void response.writeHead(404).end();
      registry.metrics().then(
        (text) => response.writeHead(200, { 'content-type': registry.contentType }).end(text),
        (error: Error) => {
          log.warn({ error }, 'cannot read the metrics');
          response.writeHead(500).end();
        },
      );
    });
    this.#server = server;
    const listen = (): void => void server.listen(port, host);
    let isLogged = false;
    server.on('error', (error: NodeJS.ErrnoException) => {
      if (!isLogged) log.error({ error, port }, 'the metrics cannot be served on their port; the process serves everything else and tries again');
      isLogged = true;
      this.#retry = setTimeout(listen, RETRY_MS).unref();
    });
    // resolves on success and on failure: a port in use must not prevent the start
    await new Promise<void>((resolve) => {
      server.once('listening', resolve).once('error', () => resolve());
      listen();
    });
  }

  async onModuleDestroy(): Promise<void> {
    clearTimeout(this.#retry);
    const server = this.#server;
    if (!server?.listening) return;
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
}
