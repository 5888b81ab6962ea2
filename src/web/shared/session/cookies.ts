import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import type { Request, Response } from 'express';
import type { Audience, Language } from '../../../platform/security/actor';
import { cookieName, deviceCookie, readCookie, sessionCookie } from '../../../platform/http/session-cookies';

const LANGUAGE_COOKIE = 'wm-lang';
const VISITOR_COOKIE = 'wm-form';
const DISMISSED_COOKIE = 'wm-tried';
const FILTER_COOKIE = 'wm-filter';
const YEAR_MS = 365 * 86_400_000;

/** The session token of the request, or undefined. */
export const sessionToken = (request: Request, audience: Audience, secure: boolean): string | undefined => readCookie(request, sessionCookie(audience, secure));

/**
 * How long the session cookie outlives the session, so that a form sent after the end can still be attributed
 * to its account. On a trainee's phone, which may be shared, no cookie outlives the session.
 */
const GRACE_MS: Readonly<Record<Audience, number>> = { trainee: 0, employer: 86_400_000, staff: 86_400_000 };

export function setSessionCookie(response: Response, audience: Audience, secure: boolean, token: string, expiresAt: string): void {
  response.cookie(sessionCookie(audience, secure), token, {
    httpOnly: true,
    sameSite: 'lax',
    secure,
    path: '/',
    expires: new Date(Date.parse(expiresAt) + GRACE_MS[audience]),
  });
}

/** As long as the database remembers an unused device. */
const DEVICE_MS = 180 * 86_400_000;

/**
 * Identifies the browser at the next sign-in by a random token, which reveals nothing about the account.
 * Never set for a trainee.
 */
export function setDeviceCookie(response: Response, audience: Audience, secure: boolean, token: string): void {
  const name = deviceCookie(audience, secure);
  if (name !== null) response.cookie(name, token, { httpOnly: true, sameSite: 'strict', secure, path: '/', maxAge: DEVICE_MS });
}

export function clearSessionCookie(response: Response, audience: Audience, secure: boolean): void {
  response.clearCookie(sessionCookie(audience, secure), { httpOnly: true, sameSite: 'lax', secure, path: '/' });
}

/** Clears all of the service's cookies that the request carries. */
export function clearAllCookies(request: Request, response: Response, secure: boolean): void {
  const ours = [LANGUAGE_COOKIE, VISITOR_COOKIE, `${DISMISSED_COOKIE}-trainee`].map((name) => cookieName(name, secure));
  for (const name of ours) if (readCookie(request, name) !== undefined) response.clearCookie(name, { httpOnly: true, sameSite: 'lax', secure, path: '/' });
}

/**
 * The language chosen on this device: by `?lang=` in this request, or by the cookie of an earlier choice. A
 * trainee's cookie expires when the browser closes.
 */
export function chosenLanguage(request: Request, response: Response, { audience, secure }: { audience: Audience; secure: boolean }): Language | undefined {
  const requested = request.query['lang'];
  if (requested === 'km' || requested === 'en') {
    response.cookie(cookieName(LANGUAGE_COOKIE, secure), requested, {
      httpOnly: true,
      sameSite: 'lax',
      secure,
      path: '/',
      ...(audience === 'trainee' ? {} : { maxAge: YEAR_MS }),
    });
    return requested;
  }
  return savedLanguage(request, secure);
}

export function savedLanguage(request: Request, secure: boolean): Language | undefined {
  const saved = readCookie(request, cookieName(LANGUAGE_COOKIE, secure));
  return saved === 'km' || saved === 'en' ? saved : undefined;
}

/** A year, so that dismissed suggestions stay hidden. On a trainee's phone, no cookie outlives the visit. */
export function dismissDemoSuggestions(response: Response, audience: Audience, secure: boolean): void {
  response.cookie(cookieName(`${DISMISSED_COOKIE}-${audience}`, secure), '1', {
    httpOnly: true,
    sameSite: 'lax',
    secure,
    path: '/',
    ...(audience === 'trainee' ? {} : { maxAge: YEAR_MS }),
  });
}

export const hasDismissedDemoSuggestions = (request: Request, audience: Audience, secure: boolean): boolean =>
  readCookie(request, cookieName(`${DISMISSED_COOKIE}-${audience}`, secure)) !== undefined;

/** The list whose filter is remembered: the queue, or the list of trainees. */
export type FilteredList = 'queue' | 'trainees' | 'employers' | 'vacancies';
const filterCookie = (list: FilteredList, secure: boolean): string => cookieName(list === 'queue' ? FILTER_COOKIE : `${FILTER_COOKIE}-${list}`, secure);

/** The filter of a list that was chosen last in this browser: values that can be chosen there, and no one's data. */
export function rememberFilter(response: Response, { list, secure }: { readonly list: FilteredList; readonly secure: boolean }, filter: string): void {
  response.cookie(filterCookie(list, secure), filter, { httpOnly: true, sameSite: 'lax', secure, path: '/', maxAge: YEAR_MS });
}

export const rememberedFilter = (request: Request, { list, secure }: { readonly list: FilteredList; readonly secure: boolean }): string | undefined =>
  readCookie(request, filterCookie(list, secure));

/**
 * The secret that this visitor's forms are bound to: the session token or, before sign-in, a random cookie.
 */
export function formSeed(request: Request, response: Response, audience: Audience, secure: boolean): string {
  const existing = sentSeed(request, audience, secure);
  if (existing) return existing;
  const seed = randomBytes(16).toString('base64url');
  response.cookie(cookieName(VISITOR_COOKIE, secure), seed, { httpOnly: true, sameSite: 'strict', secure, path: '/' });
  return seed;
}

const sentSeed = (request: Request, audience: Audience, secure: boolean): string | undefined =>
  sessionToken(request, audience, secure) ?? readCookie(request, cookieName(VISITOR_COOKIE, secure));

export const formToken = (seed: string, audience: Audience): string => createHmac('sha256', seed).update(`form of ${audience}`).digest('base64url');

/**
 * Whether a form from a visitor without any cookie was sent by a page of this service, according to the
 * browser. A sign-out that ends late may clear the cookie of a sign-in page that is already open; without a
 * session the form can do nothing on anyone's behalf.
 */
export const isOurFormWithoutCookie = (request: Request, audience: Audience, secure: boolean): boolean =>
  sentSeed(request, audience, secure) === undefined && request.headers['sec-fetch-site'] === 'same-origin';

/**
 * Accepts only forms from the service's own pages: checks the origin reported by the browser, if any, and the
 * visitor's token.
 */
export function isOurForm(request: Request, token: string, sent: unknown): boolean {
  const site = request.headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin') return false;
  if (typeof sent !== 'string') return false;
  const [ours, theirs] = [Buffer.from(token), Buffer.from(sent)];
  return ours.length === theirs.length && timingSafeEqual(ours, theirs);
}
