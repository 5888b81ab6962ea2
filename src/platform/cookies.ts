import { createHash } from 'node:crypto';
import type { Request } from 'express';
import type { Audience } from './actor';

/** Under TLS every cookie has the prefix that binds it to this host alone. */
export const cookieNamed = (name: string, secure: boolean): string => `${secure ? '__Host-' : ''}${name}`;

/** The cookie that holds a page visitor's session token. */
export const sessionCookie = (audience: Audience, secure: boolean): string => cookieNamed(`wm-${audience}`, secure);

/** A cookie that was sent; one that the parser made an object of is none of ours. */
export function readCookie(request: Request, name: string): string | undefined {
  const value = (request as { cookies?: Readonly<Record<string, unknown>> }).cookies?.[name];
  return typeof value === 'string' ? value : undefined;
}

/** What is kept of a session token: 256 random bits need no slow hash. */
export const hashOfToken = (token: string): Buffer => createHash('sha256').update(token).digest();

/** The token of a client that sends it knowingly. */
export const bearerOf = (request: Request): string | null => /^Bearer ([\w-]{20,100})$/.exec(request.headers.authorization ?? '')?.[1] ?? null;

/** Whether the browser of somebody signed in speaks, and not a client with a token of its own. */
export const holdsSession = (request: Request, audience: Audience): boolean =>
  bearerOf(request) === null && [true, false].some((secure) => readCookie(request, sessionCookie(audience, secure)) !== undefined);
