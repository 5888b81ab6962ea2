import type { Server } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { Inject, Injectable } from '@nestjs/common';
import type { NestExpressApplication } from '@nestjs/platform-express';
import type { NextFunction, Request, Response } from 'express';
import { log } from '../observability/log';
import { Readiness } from './readiness';
import { type Settings, SETTINGS } from '../settings';

const SIGNALS = ['SIGTERM', 'SIGINT', 'SIGHUP'] as const;
/** A proxy that follows readiness asks at least this often. */
const READINESS_POLL_MS = 60_000;
/** Extra time for a request after the deadline of its operation, before its connection is closed. */
const GRACE_MS = 5_000;
const POLL_MS = 20;

/**
 * Stops an API process without failing a request. On a signal, readiness turns to not ready and every
 * response asks its client to close the connection; the port stays open for a while, so that proxies notice;
 * then it closes, and pending requests are answered. Jobs, queues and pools stop after that. Nest's own
 * shutdown hooks are not used because they would close them at once.
 */
@Injectable()
export class Draining {
  readonly #underWay = new Set<Response>();

  constructor(
    @Inject(SETTINGS) private readonly settings: Settings,
    private readonly readiness: Readiness,
  ) {}

  /** From this call on, a signal stops the process gracefully; a second signal has no effect. */
  onSignals(app: NestExpressApplication): void {
    const end = (signal: NodeJS.Signals): void => {
      if (this.readiness.isStopping) return;
      void this.#end(app)
        .catch((error: unknown) => log.error({ error }, 'the process could not stop gracefully'))
        .finally(() => {
          for (const one of SIGNALS) process.off(one, end);
          process.kill(process.pid, signal);
        });
    };
    for (const signal of SIGNALS) process.on(signal, end);
  }

  /** Tracks pending requests. */
  readonly middleware = (_request: Request, response: Response, next: NextFunction): void => {
    if (this.readiness.isStopping) closeAfterResponse(response);
    this.#underWay.add(response);
    response.once('close', () => this.#underWay.delete(response));
    next();
  };

  async #end(app: NestExpressApplication): Promise<void> {
    this.readiness.stop();
    for (const response of this.#underWay) closeAfterResponse(response);
    // without readiness polls there is no proxy to wait for
    if (this.readiness.wasPolledWithin(READINESS_POLL_MS)) await pause(this.settings.drainMs);
    const server: Server = app.getHttpServer();
    server.close();
    for (const until = performance.now() + this.settings.deadlineMs + GRACE_MS; this.#underWay.size > 0 && performance.now() < until;) await pause(POLL_MS);
    server.closeAllConnections();
    await app.close();
  }
}

function closeAfterResponse(response: Response): void {
  if (!response.headersSent) response.setHeader('connection', 'close');
}
