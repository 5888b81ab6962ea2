import { Injectable } from '@nestjs/common';
import type { NextFunction, Request, RequestHandler, Response } from 'express';
import type { GraphQLFormattedError } from 'graphql';
import { routeOf } from '../http/routes';
import type { Audience } from '../security/actor';
import type { OperationContext } from './operation-context';

export interface Answer<D> {
  readonly data?: D | null;
  readonly errors?: readonly GraphQLFormattedError[];
}

/** Who sent a request, in which session and from where. */
export type RequestIdentity = Pick<
  OperationContext,
  'actor' | 'sessionHash' | 'address' | 'device' | 'agent' | 'sessionState' | 'abortSignal' | 'requestId' | 'translations'
>;

/** Finds out who sent a request; implemented by accounts. */
export abstract class ActorSource {
  abstract actorOf(request: Request, audience: Audience): Promise<RequestIdentity>;
  /** Like `actorOf`, but does not extend the session. */
  abstract peek(request: Request, audience: Audience): Promise<RequestIdentity>;
}

/** A running endpoint, as pages and requests use it. */
export interface Endpoint {
  readonly handle: RequestHandler;
  run(query: string, variables: Record<string, unknown>, visit: RequestIdentity): Promise<Answer<unknown>>;
}

/**
 * The only connection between pages and the API: a page runs its stored document as its visitor, with the
 * same plugins, limits, transaction and error masking. Free of Apollo, which a worker does not load.
 */
@Injectable()
export class Endpoints {
  readonly #endpoints = new Map<Audience, Endpoint>();

  add(audience: Audience, endpoint: Endpoint): void {
    this.#endpoints.set(audience, endpoint);
  }

  /**
   * Express middleware that passes an API request to its API. Nest registers the APIs after all pages, and
   * Express tries the routes in order.
   */
  answer(request: Request, response: Response, next: NextFunction): void {
    const route = routeOf(request.path);
    const endpoint = route.kind === 'API' ? this.#endpoints.get(route.audience) : undefined;
    if (!endpoint) return next();
    request.body ??= {};
    void endpoint.handle(request, response, next);
  }

  async run<D>(audience: Audience, query: string, variables: Record<string, unknown>, visit: RequestIdentity): Promise<Answer<D>> {
    const endpoint = this.#endpoints.get(audience);
    if (!endpoint) throw new Error(`no endpoint ${audience}`);
    return (await endpoint.run(query, variables, visit)) as Answer<D>;
  }
}
