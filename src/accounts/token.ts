import type { Request } from 'express';
import type { Audience } from '../platform/actor';
import { readCookie, sessionCookie } from '../platform/cookies';

/** A session token from the Authorization header or from the audience's own cookie. */
export function tokenOf(request: Request, audience: Audience): string | null {
  const bearer = /^Bearer ([\w-]{20,100})$/.exec(request.headers.authorization ?? '');
  if (bearer) return bearer[1] ?? null;
  return readCookie(request, sessionCookie(audience, true)) ?? readCookie(request, sessionCookie(audience, false)) ?? null;
}
