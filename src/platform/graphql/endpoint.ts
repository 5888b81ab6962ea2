import { type ApolloServer, type ApolloServerPlugin, type GraphQLResponse, HeaderMap } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { expressMiddleware } from '@as-integrations/express5';
import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { Injectable, type Type } from '@nestjs/common';
import { ModulesContainer } from '@nestjs/core';
import { GraphQLModule } from '@nestjs/graphql';
import type { NextFunction, Request, RequestHandler, Response } from 'express';
import type { GraphQLFormattedError } from 'graphql';
import { join } from 'node:path';
import type { Audience } from '../security/actor';
import { cutOff } from '../http/cut-off';
import { Database } from '../database/database';
import { resolveDirectly } from './direct-fields';
import { Doorbell } from '../queue/doorbell';
import { maskedError, noteRequest } from './errors';
import { fewErrors, MAX_TOKENS, withinLimits } from './limits';
import { oneTransaction } from './operation';
import type { OperationContext } from './operation-context';
import { requestIdOf } from '../http/request-id';
import { RequestLimits, withinRate } from '../http/request-limits';
import { RequestMetrics } from '../observability/request-metrics';
import { apiPath, routeOf } from '../http/routes';
import { scalars } from './scalars';
import { type Settings, SETTINGS } from '../settings';
import { RETRY_AFTER_SECONDS } from '../database/unavailable';

export interface Answer<D> {
  readonly data?: D | null;
  readonly errors?: readonly GraphQLFormattedError[];
}

type ContextOf = (about: { req: Request; res: Response }) => Promise<OperationContext>;

/** Who sent a request, in which session and from where. */
export type Known = Pick<OperationContext, 'actor' | 'sessionHash' | 'address' | 'device' | 'agent' | 'standing' | 'cut' | 'requestId'>;

/** Tells who sent a request; its implementation belongs to accounts. */
export abstract class ActorSource {
  abstract actorOf(request: Request, audience: Audience): Promise<Known>;
  /** The same, without using the session: it ends when it would have ended. */
  abstract glance(request: Request, audience: Audience): Promise<Known>;
}

/** The one seam between pages and the API: a page runs its stored document as its visitor, under the same plugins, limits, transaction and masking. */
@Injectable()
export class Endpoints {
  readonly #servers = new Map<Audience, ApolloServer<OperationContext>>();
  readonly #handlers = new Map<Audience, RequestHandler>();

  add(audience: Audience, server: ApolloServer<OperationContext>, context: ContextOf): void {
    this.#servers.set(audience, server);
    this.#handlers.set(audience, expressMiddleware(server, { context }));
  }

  /** Express middleware that hands an API request to its API. Nest registers the APIs after all pages, and Express tries one route after the other. */
  answer(request: Request, response: Response, next: NextFunction): void {
    const route = routeOf(request.path);
    const answering = route.kind === 'API' ? this.#handlers.get(route.audience) : undefined;
    if (!answering) return next();
    request.body ??= {};
    void answering(request, response, next);
  }

  async run<D>(audience: Audience, query: string, variables: Record<string, unknown>, visit: Known): Promise<Answer<D>> {
    const server = this.#servers.get(audience);
    if (!server) throw new Error(`no endpoint ${audience}`);
    const { body } = await server.executeOperation(
      { query, variables, http: { method: 'POST', headers: new HeaderMap([['content-type', 'application/json']]), search: '', body: {} } },
      { contextValue: visit as OperationContext },
    );
    if (body.kind !== 'single') throw new Error('no incremental answers here');
    return body.singleResult as Answer<D>;
  }
}

/**
 * What was no request that could be run is 400; but graphql-http's audits: a client that accepts only application/json gets 200 for it. What was run is 200, with or
 * without errors; 503 where PostgreSQL cannot serve, so that proxies and clients try again.
 */
const statusOfAnswer: ApolloServerPlugin<OperationContext> = {
  async requestDidStart() {
    return {
      async willSendResponse({ request, response: { http, body } }) {
        if (isUnavailable(body)) {
          http.status = 503;
          http.headers.set('retry-after', String(RETRY_AFTER_SECONDS));
          return;
        }
        if (body.kind === 'single' && body.singleResult.data !== undefined) http.status = 200;
        else if ((http.status ?? 200) < 400) http.status = 400;
        const accept = request.http?.headers.get('accept') ?? '';
        const old = accept.includes('application/json') && !accept.includes('application/graphql-response+json');
        if (old && http.status === 400) http.status = 200;
      },
    };
  },
};

const isUnavailable = (body: GraphQLResponse['body']): boolean =>
  body.kind === 'single' && (body.singleResult.errors ?? []).some(({ extensions }) => extensions?.['code'] === 'UNAVAILABLE');

/** No answer is ever kept by a cache; Apollo would wrap every field's resolver to work out how long it may be. */
const noCacheHints = ApolloServerPluginCacheControlDisabled();

/** Express hands on whatever begins with the path of an endpoint; nobody is looked up for a request that is not at it. */
function atEndpoint(request: Request, audience: Audience): Request {
  const route = routeOf(new URL(request.originalUrl, 'http://host').pathname);
  if (route.kind !== 'API' || route.audience !== audience) throw new Error(`a request for ${audience} came by another address`);
  return request;
}

async function contextOf(actors: ActorSource, audience: Audience, request: Request, response: Response): Promise<Known> {
  const requestId = requestIdOf(request);
  try {
    return { ...(await actors.actorOf(atEndpoint(request, audience), audience)), cut: cutOff(response), ...(requestId ? { requestId } : {}) };
  } catch (error) {
    noteRequest(error, requestId);
    throw error;
  }
}

/** One GraphQL endpoint: its SDL file, its modules, its own driver class, its Apollo server known to Endpoints. */
export function endpoint(audience: Audience, modules: Type[]) {
  @Injectable()
  class Driver extends ApolloDriver {
    constructor(
      private readonly container: ModulesContainer,
      private readonly endpoints: Endpoints,
    ) {
      super(container);
    }
    override async start(options: ApolloDriverConfig): Promise<void> {
      if (options.schema) resolveDirectly(options.schema, this.container, modules);
      await super.start(options);
      this.endpoints.add(audience, this.instance as unknown as ApolloServer<OperationContext>, options['context'] as ContextOf);
    }
  }
  Object.defineProperty(Driver, 'name', { value: `${audience}Driver` });
  return GraphQLModule.forRootAsync<ApolloDriverConfig>({
    driver: Driver as never,
    inject: [Database, ActorSource, Doorbell, RequestLimits, RequestMetrics, SETTINGS],
    useFactory: (
      database: Database,
      actors: ActorSource,
      doorbell: Doorbell,
      limits: RequestLimits,
      metrics: RequestMetrics,
      { production, deadlineMs }: Settings,
    ) => ({
      path: apiPath(audience),
      typePaths: [join(__dirname, '..', '..', '..', 'schema', `${audience}.graphql`)],
      include: modules,
      resolvers: scalars as never,
      graphiql: false,
      csrfPrevention: true,
      introspection: !production,
      hideSchemaDetailsFromClientErrors: production,
      includeStacktraceInErrorResponses: false,
      allowBatchedHttpRequests: false,
      persistedQueries: false,
      parseOptions: { maxTokens: MAX_TOKENS },
      formatError: maskedError(production),
      context: ({ req, res }: { req: Request; res: Response }) => contextOf(actors, audience, req, res),
      plugins: [
        withinLimits,
        withinRate(limits),
        oneTransaction(database, doorbell, deadlineMs),
        fewErrors,
        statusOfAnswer,
        metrics.operations(audience),
        noCacheHints,
      ] as never,
      // statusOfAnswer does it
      preserveHttpStatusForExecutionErrors: false,
    }),
  });
}
