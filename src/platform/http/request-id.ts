import { randomUUID } from 'node:crypto';
import type { NextFunction, Request, Response } from 'express';

export const REQUEST_ID_HEADER = 'X-Request-Id';
/**
 * A UUID, or 16 to 64 hexadecimal digits: what nginx and Envoy create. Other forms are rejected, so that an
 * id in the log can contain neither a name nor an address.
 */
const WELL_FORMED = /^(?:[0-9a-f]{16,64}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/i;
const ids = new WeakMap<object, string>();

/**
 * Assigns each request an id and returns it in a header. A proxy's id is used if the settings name a trusted
 * proxy; all other requests get a new id.
 */
export const withRequestId =
  (trustsProxy: boolean) =>
  (request: Request, response: Response, next: NextFunction): void => {
    const received = trustsProxy ? request.get(REQUEST_ID_HEADER) : undefined;
    const id = received !== undefined && WELL_FORMED.test(received) ? received : randomUUID();
    ids.set(request, id);
    response.setHeader(REQUEST_ID_HEADER, id);
    next();
  };

/** The id of a request; undefined only for a request that did not come through the server. */
export const requestIdOf = (request: object): string | undefined => ids.get(request);
