import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { NextFunction, Request, Response } from 'express';
import { type DocumentNode, Kind, print } from 'graphql';
import type { Audience } from '../security/actor';
import { usesSessionCookie } from '../http/session-cookies';
import { routeOf } from '../http/routes';

/** The id of a document: the SHA-256 of its text as printed by graphql-js. */
export const documentId = (query: string): string => `sha256:${createHash('sha256').update(query).digest('hex')}`;

/**
 * The documents that the service's own pages run, by id. A request with a session cookie may run only these.
 */
@Injectable()
export class StoredOperations {
  readonly #documents = new Map<string, string>();

  add(audience: Audience, documents: readonly DocumentNode[]): void {
    for (const document of documents) {
      if (document.definitions.every(({ kind }) => kind !== Kind.OPERATION_DEFINITION)) continue;
      const query = print(document);
      this.#documents.set(`${audience} ${documentId(query)}`, query);
    }
  }

  find(audience: Audience, id: string): string | undefined {
    return this.#documents.get(`${audience} ${id}`);
  }
}

interface Body {
  readonly documentId?: unknown;
  readonly query?: unknown;
  readonly variables?: unknown;
}

/**
 * Replaces the id of a stored document by its text. Browsers attach cookies automatically, so a request with
 * a cookie may run only stored documents: neither another site's page nor code injected into a page of the
 * service can run other operations. Clients with a bearer token are not restricted, because they attach it
 * deliberately.
 */
export const requireStoredOperation = (stored: StoredOperations) => (request: Request, response: Response, next: NextFunction) => {
  const route = routeOf(request.path);
  if (route.kind !== 'API') return next();
  const { audience } = route;
  const refuse = (message: string): void => void response.status(400).json({ errors: [{ message, extensions: { code: 'BAD_USER_INPUT' } }] });
  const body = (request.body ?? {}) as Body;
  const byCookie = usesSessionCookie(request, audience);
  if (byCookie && !isSameOrigin(request)) return refuse('This was not sent from a page of this service.');
  if (body.documentId === undefined) return byCookie ? refuse('With a cookie only stored operations are run: send a documentId.') : next();
  const query = typeof body.documentId === 'string' && body.query === undefined ? stored.find(audience, body.documentId) : undefined;
  if (query === undefined) return refuse('No operation is stored under this documentId.');
  request.body = { query, ...(body.variables === undefined ? {} : { variables: body.variables }) };
  next();
};

/** Whether the browser reports the request as its own origin's; other clients send no such header. */
const isSameOrigin = ({ headers }: Request): boolean => ['same-origin', 'none'].includes(headers['sec-fetch-site'] ?? 'none');
