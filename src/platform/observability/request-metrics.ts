import type { ApolloServerPlugin } from '@apollo/server';
import { Inject, Injectable } from '@nestjs/common';
import type { NextFunction, Request, Response } from 'express';
import type { Counter, Histogram } from 'prom-client';
import type { Audience } from '../security/actor';
import { accessLog } from './log';
import { Metrics } from './metrics';
import type { OperationContext } from '../graphql/operation-context';
import { requestIdOf } from '../http/request-id';
import { rootFieldsOf } from '../graphql/root-fields';
import { routeOf } from '../http/routes';
import { type Settings, SETTINGS } from '../settings';
import { beginSpan } from './tracing';

const SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];
const METHODS = ['GET', 'HEAD', 'POST'];
/**
 * The label of a request that matched no route. Paths are never used as labels, because clients could create
 * any number of them.
 */
const NO_ROUTE = 'none';
/** The status of a request whose client closed the connection before the response was sent. */
const CUT = 'cut';

/**
 * The route pattern of a request, as in `/staff/trainees/:id`, and the audience whose portal it belongs to.
 */
interface MatchedRoute {
  readonly route: string;
  readonly audience: Audience | 'none';
}

/**
 * Counts and times requests and operations by route pattern and audience, and writes the access log if it is
 * enabled: never an id, a name, a query or an address.
 */
@Injectable()
export class RequestMetrics {
  readonly #requests: Counter<'method' | 'route' | 'audience' | 'status'>;
  readonly #requestSeconds: Histogram<'method' | 'route' | 'audience'>;
  readonly #operations: Counter<'audience' | 'kind' | 'outcome'>;
  readonly #operationSeconds: Histogram<'audience' | 'kind'>;
  readonly #isLogging: boolean;
  readonly #trustsProxy: boolean;

  constructor(metrics: Metrics, @Inject(SETTINGS) { logsAccess, proxies }: Settings) {
    this.#isLogging = logsAccess;
    this.#trustsProxy = proxies > 0;
    this.#requests = metrics.counter('waymark_http_requests_total', 'Requests that were answered or cut off.', ['method', 'route', 'audience', 'status']);
    this.#requestSeconds = metrics.histogram('waymark_http_request_seconds', 'Time to answer a request.', ['method', 'route', 'audience'], SECONDS);
    const operations = 'GraphQL operations of API and pages, by outcome: ok, or the code of the first error.';
    this.#operations = metrics.counter('waymark_graphql_operations_total', operations, ['audience', 'kind', 'outcome']);
    this.#operationSeconds = metrics.histogram('waymark_graphql_operation_seconds', 'Time of a GraphQL operation.', ['audience', 'kind'], SECONDS);
  }

  /**
   * Express middleware. Reads the request first, because middleware that refuses it may change its method and
   * address.
   */
  watch(request: Request, response: Response, next: NextFunction): void {
    const startedAt = performance.now();
    const method = METHODS.includes(request.method) ? request.method : 'OTHER';
    const span = beginSpan(method, { kind: 'server', carrier: this.#trustsProxy ? request.headers : undefined });
    response.once('close', () => {
      const { route, audience } = matchedBy(request);
      const status = response.writableFinished ? String(response.statusCode) : CUT;
      const ms = performance.now() - startedAt;
      this.#requests.inc({ method, route, audience, status });
      this.#requestSeconds.observe({ method, route, audience }, ms / 1000);
      const requestId = requestIdOf(request);
      if (this.#isLogging) accessLog.info({ method, route, status, ms: Math.round(ms), audience, requestId }, 'request');
      const http = { 'http.request.method': method, 'http.route': route, 'http.response.status_code': Number(status) || 0 };
      span.end({ ...http, 'waymark.audience': audience, 'waymark.request_id': requestId ?? '' }, response.statusCode >= 500, `${method} ${route}`);
    });
    span.within(next);
  }

  /** Counts the operations of one endpoint, including those that pages run. */
  operations(audience: Audience): ApolloServerPlugin<OperationContext> {
    const [operations, seconds] = [this.#operations, this.#operationSeconds];
    return {
      async requestDidStart() {
        const startedAt = performance.now();
        const span = beginSpan('operation');
        return {
          async willSendResponse({ operation, contextValue: { tx }, response: { body } }) {
            const kind = operation?.operation ?? 'none';
            const errors = body.kind === 'single' ? body.singleResult.errors : undefined;
            const code = errors?.[0]?.extensions?.['code'];
            const failure = typeof code === 'string' ? code.toLowerCase() : 'internal';
            const outcome = errors?.length ? failure : 'ok';
            operations.inc({ audience, kind, outcome });
            seconds.observe({ audience, kind }, (performance.now() - startedAt) / 1000);
            const fields = operation ? rootFieldsOf(operation) : '';
            const about = { 'graphql.operation.type': kind, 'waymark.fields': fields, 'waymark.outcome': outcome, 'waymark.audience': audience };
            // undefined if the operation was refused before it started
            const statements = (tx as OperationContext['tx'] | undefined)?.statements ?? 0;
            span.end({ ...about, 'waymark.statements': statements }, outcome === 'internal', `${kind} ${fields}`.trim());
          },
        };
      },
    };
  }
}

function matchedBy(request: Request): MatchedRoute {
  const path = request.originalUrl.split('?', 1)[0] ?? '';
  const at = routeOf(path);
  if (at.kind === 'API') return { route: path, audience: at.audience };
  const pattern = (request.route as { readonly path?: unknown } | undefined)?.path;
  // the page for unknown addresses has a catch-all pattern
  if (typeof pattern !== 'string' || pattern.includes('*')) return { route: NO_ROUTE, audience: 'none' };
  return { route: pattern, audience: at.kind === 'PAGE' ? audienceOf(pattern) : 'none' };
}

function audienceOf(pattern: string): Audience {
  if (/^\/employer(\/|$)/.test(pattern)) return 'employer';
  return /^\/staff(\/|$)/.test(pattern) ? 'staff' : 'trainee';
}
