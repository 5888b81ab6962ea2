import type { Request } from 'express';
import type { Audience } from '../platform/actor';

/** The cookie that holds a page visitor's token; under TLS with the prefix that binds it to this host. */
export const cookieName = (audience: Audience, secure: boolean): string => `${secure ? '__Host-' : ''}wm-${audience}`;

/** A session token from the Authorization header or from the audience's own cookie. */
export function tokenOf(request: Request, audience: Audience): string | null {
  const bearer = /^Bearer ([\w-]{20,100})$/.exec(request.headers.authorization ?? '');
  if (bearer) return bearer[1] ?? null;
  const cookies = (request as { cookies?: Readonly<Record<string, string>> }).cookies ?? {};
  return cookies[cookieName(audience, true)] ?? cookies[cookieName(audience, false)] ?? null;
}
