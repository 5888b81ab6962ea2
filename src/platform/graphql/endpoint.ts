import { readSchema } from './schema-files';
import { type ApolloServer, type ApolloServerPlugin, type GraphQLResponse, HeaderMap } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { expressMiddleware } from '@as-integrations/express5';
import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { Injectable, type Type } from '@nestjs/common';
import { ModulesContainer } from '@nestjs/core';
import { GraphQLModule } from '@nestjs/graphql';
import type { Request, Response } from 'express';
import type { Audience } from '../security/actor';
import { abortOnClose } from '../http/abort-on-close';
import { Database } from '../database/database';
import { resolveDirectly } from './direct-fields';
import { ActorSource, type Answer, Endpoints, type RequestIdentity } from './endpoints';
import { JobQueue } from '../queue/job-queue';
import { maskedError, noteRequest } from './errors';
import { limitErrors, MAX_TOKENS, withinLimits } from './limits';
import { oneTransaction } from './operation';
import type { OperationContext } from './operation-context';
import { requestIdOf } from '../http/request-id';
import { RequestLimits, withinRateLimit } from '../http/request-limits';
import { RequestMetrics } from '../observability/request-metrics';
import { apiPath, routeOf } from '../http/routes';
import { scalars } from './scalars';
import { type Settings, SETTINGS } from '../settings';
import { RETRY_AFTER_SECONDS } from '../database/unavailable';

type ContextOf = (about: { req: Request; res: Response }) => Promise<OperationContext>;

/**
 * HTTP status of an answer. A request that could not be executed gets 400, except that graphql-http's audits
 * require 200 for a client that accepts only application/json. An executed request gets 200, with or without
 * errors. Where PostgreSQL cannot serve it is 503, so that proxies and clients retry.
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
        const acceptsOnlyJson = accept.includes('application/json') && !accept.includes('application/graphql-response+json');
        if (acceptsOnlyJson && http.status === 400) http.status = 200;
      },
    };
  },
};

const isUnavailable = (body: GraphQLResponse['body']): boolean =>
  body.kind === 'single' && (body.singleResult.errors ?? []).some(({ extensions }) => extensions?.['code'] === 'UNAVAILABLE');

/** No answer may be cached, and Apollo's plugin would wrap every field's resolver to compute a cache time. */
const noCacheHints = ApolloServerPluginCacheControlDisabled();

/**
 * Rejects requests that are not for this endpoint before their sender is looked up: Express passes on every
 * path that begins with the endpoint's path.
 */
function atEndpoint(request: Request, audience: Audience): Request {
  const route = routeOf(new URL(request.originalUrl, 'http://host').pathname);
  if (route.kind !== 'API' || route.audience !== audience) throw new Error(`a request for ${audience} came by another address`);
  return request;
}

async function contextOf(actors: ActorSource, audience: Audience, request: Request, response: Response): Promise<RequestIdentity> {
  const requestId = requestIdOf(request);
  try {
    return { ...(await actors.actorOf(atEndpoint(request, audience), audience)), abortSignal: abortOnClose(response), ...(requestId ? { requestId } : {}) };
  } catch (error) {
    noteRequest(error, requestId);
    throw error;
  }
}

/** Runs the document of a page, with the plugins of its endpoint. */
async function runOn(
  server: ApolloServer<OperationContext>,
  query: string,
  variables: Record<string, unknown>,
  visit: RequestIdentity,
): Promise<Answer<unknown>> {
  const { body } = await server.executeOperation(
    { query, variables, http: { method: 'POST', headers: new HeaderMap([['content-type', 'application/json']]), search: '', body: {} } },
    { contextValue: visit as OperationContext },
  );
  if (body.kind !== 'single') throw new Error('no incremental answers here');
  return body.singleResult;
}

/**
 * One GraphQL endpoint: its SDL file, its modules, its own driver class, and its Apollo server registered in
 * Endpoints.
 */
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
      const server = this.instance as unknown as ApolloServer<OperationContext>;
      const handle = expressMiddleware(server, { context: options['context'] as ContextOf });
      this.endpoints.add(audience, { handle, run: (query, variables, visit) => runOn(server, query, variables, visit) });
    }
  }
  Object.defineProperty(Driver, 'name', { value: `${audience}Driver` });
  return GraphQLModule.forRootAsync<ApolloDriverConfig>({
    driver: Driver,
    inject: [Database, ActorSource, JobQueue, RequestLimits, RequestMetrics, SETTINGS],
    useFactory: (
      database: Database,
      actors: ActorSource,
      jobQueue: JobQueue,
      limits: RequestLimits,
      metrics: RequestMetrics,
      { production, deadlineMs }: Settings,
    ) => ({
      path: apiPath(audience),
      typeDefs: readSchema(audience),
      include: modules,
      resolvers: scalars,
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
      // @nestjs/apollo has the types of Apollo's ES modules, this file those of its CommonJS modules
      plugins: [
        withinLimits,
        withinRateLimit(limits),
        oneTransaction(database, jobQueue, deadlineMs),
        limitErrors,
        statusOfAnswer,
        metrics.operations(audience),
        noCacheHints,
      ] satisfies ApolloServerPlugin<OperationContext>[] as never,
      // statusOfAnswer sets the status
      preserveHttpStatusForExecutionErrors: false,
    }),
  });
}
