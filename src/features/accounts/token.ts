import type { Request } from 'express';
import type { Audience } from '../../platform/security/actor';
import { bearerToken, readCookie, sessionCookie } from '../../platform/http/session-cookies';

/** A session token from the Authorization header or from the audience's own cookie. */
export const tokenOf = (request: Request, audience: Audience): string | null =>
  bearerToken(request) ?? readCookie(request, sessionCookie(audience, true)) ?? readCookie(request, sessionCookie(audience, false)) ?? null;
