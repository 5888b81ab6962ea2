import { createHash } from 'node:crypto';
import type { Request } from 'express';
import type { Audience } from '../security/actor';

/** Under TLS every cookie has the prefix that binds it to this host alone. */
export const cookieNamed = (name: string, secure: boolean): string => `${secure ? '__Host-' : ''}${name}`;

/** The cookie that holds a page visitor's session token. */
export const sessionCookie = (audience: Audience, secure: boolean): string => cookieNamed(`wm-${audience}`, secure);

/** The cookie by which a browser of staff or employers is known; null for trainees, on whose telephones nothing outlasts a visit. */
export const deviceCookie = (audience: Audience, secure: boolean): string | null =>
  audience === 'trainee' ? null : cookieNamed(`wm-device-${audience}`, secure);

/** The hash of the token in that cookie; null without one. */
export function heldDevice(request: Request, audience: Audience): Buffer | null {
  const names = [true, false].flatMap((secure) => deviceCookie(audience, secure) ?? []);
  const token = names.map((name) => readCookie(request, name)).find((value) => value !== undefined);
  return token === undefined ? null : hashOfToken(token);
}

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
