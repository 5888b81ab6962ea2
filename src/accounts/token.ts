import { createHash } from 'node:crypto';
import type { Request } from 'express';
import type { Audience } from '../platform/actor';
import { bearerOf, readCookie, sessionCookie } from '../platform/cookies';

/** What is kept of a session token: 256 random bits need no slow hash. */
export const hashOfToken = (token: string): Buffer => createHash('sha256').update(token).digest();

/** A session token from the Authorization header or from the audience's own cookie. */
export const tokenOf = (request: Request, audience: Audience): string | null =>
  bearerOf(request) ?? readCookie(request, sessionCookie(audience, true)) ?? readCookie(request, sessionCookie(audience, false)) ?? null;
