import type { NextFunction, Request, Response } from 'express';
import { type Audience, AUDIENCES } from '../security/actor';

/**
 * The kind of an address. Every rule that depends on the path uses this; express compares routes in the same
 * way (`start.ts`), case-sensitively.
 */
export type Route = { readonly kind: 'API'; readonly audience: Audience } | { readonly kind: 'NO_API' | 'HEALTH' | 'ASSET' | 'PAGE' | 'NOWHERE' };

export const METRICS_PATH = '/metrics';
export const apiPath = (audience: Audience): string => `/graphql/${audience}`;

const ROUTES: ReadonlyMap<string, Route> = new Map<string, Route>([
  ...AUDIENCES.map((audience) => [apiPath(audience), { kind: 'API', audience }] as const),
  ['/health/live', { kind: 'HEALTH' }],
  ['/health/ready', { kind: 'HEALTH' }],
]);

const ASSET = /^\/assets\/[\w.-]+$/;
/** `//`, `/.`, `/..`, a trailing slash. */
const ODD_SEGMENT = /\/(?:\.{0,2}\/|\.{1,2}$)|.\/$/;
/**
 * A non-canonical character: an encoded letter, digit, `-`, `.`, `_` or `~`, an encoded slash, backslash,
 * semicolon or percent sign, or a bare backslash or semicolon.
 */
const ODD_CHARACTER = /%(?:2[def]|3[0-9b]|[46][1-9a-f]|[57][0-9a]|5[cf]|7e|25)|[\\;]/i;
const LIKE_API = /^\/*graphql(?![\w-])/i;

/** The only place that classifies paths. A path that is not in canonical form leads to no page. */
export function routeOf(path: string): Route {
  const route = ROUTES.get(path);
  if (route) return route;
  if (LIKE_API.test(path.replaceAll('\\', '/'))) return { kind: 'NO_API' };
  if (ODD_SEGMENT.test(path) || ODD_CHARACTER.test(path)) return { kind: 'NOWHERE' };
  return { kind: ASSET.test(path) ? 'ASSET' : 'PAGE' };
}

/**
 * Reduces a request target with scheme and host (RFC 9112, 3.2.2) to its path and query, for all code that
 * reads `url` or `originalUrl`.
 */
export function pathOnly(request: Request, _response: Response, next: NextFunction): void {
  const [, rest] = /^https?:\/\/[^/?#]*([^#]*)/i.exec(request.url) ?? [];
  if (rest !== undefined) request.url = request.originalUrl = rest.startsWith('/') ? rest : `/${rest}`;
  next(request.url.startsWith('/') ? undefined : Object.assign(new Error('a target that is no address'), { status: 400 }));
}
