import { createHash } from 'node:crypto';
import type { Request } from 'express';
import type { Audience } from '../security/actor';

/** Under TLS every cookie has the prefix that binds it to this host alone. */
export const cookieName = (name: string, secure: boolean): string => `${secure ? '__Host-' : ''}${name}`;

/** The cookie with a page visitor's session token. */
export const sessionCookie = (audience: Audience, secure: boolean): string => cookieName(`wm-${audience}`, secure);

/**
 * The cookie that recognises a browser of staff or employers. Null for trainees: no data may remain on a
 * trainee's phone after her visit.
 */
export const deviceCookie = (audience: Audience, secure: boolean): string | null =>
  audience === 'trainee' ? null : cookieName(`wm-device-${audience}`, secure);

/** The hash of the token in the device cookie; null without one. */
export function deviceTokenHash(request: Request, audience: Audience): Buffer | null {
  const names = [true, false].flatMap((secure) => deviceCookie(audience, secure) ?? []);
  const token = names.map((name) => readCookie(request, name)).find((value) => value !== undefined);
  return token === undefined ? null : hashOfToken(token);
}

/**
 * The value of a cookie in the request. The parser turns some values into objects: those are not Waymark's
 * and are ignored.
 */
export function readCookie(request: Request, name: string): string | undefined {
  const value = (request as { cookies?: Readonly<Record<string, unknown>> }).cookies?.[name];
  return typeof value === 'string' ? value : undefined;
}

/** The stored form of a session token: 256 random bits need no slow hash. */
export const hashOfToken = (token: string): Buffer => createHash('sha256').update(token).digest();

/** The token of a client that sends an Authorization header. */
export const bearerToken = (request: Request): string | null => /^Bearer ([\w-]{20,100})$/.exec(request.headers.authorization ?? '')?.[1] ?? null;

/** Whether the request comes from a signed-in browser and not from a client with a bearer token. */
export const usesSessionCookie = (request: Request, audience: Audience): boolean =>
  bearerToken(request) === null && [true, false].some((secure) => readCookie(request, sessionCookie(audience, secure)) !== undefined);
