import { createHash } from 'node:crypto';
import type { Request } from 'express';
import type { Audience } from '../platform/actor';
import { readCookie, sessionCookie } from '../platform/cookies';

/** How long a session lasts at most and how long it may lie idle, in minutes. A shared phone gets the shortest. */
export const SESSION_MINUTES: Readonly<Record<Audience, { readonly absolute: number; readonly idle: number }>> = {
  trainee: { absolute: 60, idle: 10 },
  employer: { absolute: 720, idle: 30 },
  staff: { absolute: 600, idle: 15 },
};

/** What is kept of a session token: 256 random bits need no slow hash. */
export const hashOfToken = (token: string): Buffer => createHash('sha256').update(token).digest();

/** A session token from the Authorization header or from the audience's own cookie. */
export function tokenOf(request: Request, audience: Audience): string | null {
  const bearer = /^Bearer ([\w-]{20,100})$/.exec(request.headers.authorization ?? '');
  if (bearer) return bearer[1] ?? null;
  return readCookie(request, sessionCookie(audience, true)) ?? readCookie(request, sessionCookie(audience, false)) ?? null;
}
