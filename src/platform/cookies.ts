import type { Request } from 'express';
import type { Audience } from './actor';

/** Under TLS every cookie has the prefix that binds it to this host alone. */
export const cookieNamed = (name: string, secure: boolean): string => `${secure ? '__Host-' : ''}${name}`;

/** The cookie that holds a page visitor's session token. */
export const sessionCookie = (audience: Audience, secure: boolean): string => cookieNamed(`wm-${audience}`, secure);

export const readCookie = (request: Request, name: string): string | undefined => (request as { cookies?: Readonly<Record<string, string>> }).cookies?.[name];
