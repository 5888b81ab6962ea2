import { isUtf8 } from 'node:buffer';
import type { NestExpressApplication } from '@nestjs/platform-express';
import cookieParser from 'cookie-parser';
import express, { type NextFunction, type Request, type Response } from 'express';
import { Draining } from './draining';
import { Endpoints } from '../graphql/endpoints';
import { log } from '../observability/log';
import { isDocumentTooDeep, isJsonTooDeep, TOO_DEEP } from '../graphql/nesting';
import { setRejectionStatus } from './request-rejection';
import { padResponses } from './padding';
import { requestIdOf, withRequestId } from './request-id';
import { languageOf } from './request-language';
import { RequestLimits } from './request-limits';
import { RequestMetrics } from '../observability/request-metrics';
import { pathOnly, routeOf } from './routes';
import { securityHeaders } from './security-headers';
import type { Language } from '../security/actor';
import { type Settings, SETTINGS } from '../settings';
import { requireStoredOperation, StoredOperations } from '../graphql/stored-operations';

const BODY_LIMIT_KB = 100;
const BODY_LIMIT = `${BODY_LIMIT_KB}kb`;
/** In the language that the request accepts, because its sender is not known before it is read. */
const TOO_LARGE: Readonly<Record<Language, string>> = {
  en: `This request is larger than ${BODY_LIMIT_KB} kB, and nothing of it was done. Send less at once, or send a file on its page.`,
  km: `សំណើនេះមានទំហំលើស ${BODY_LIMIT_KB} kB ដូច្នេះយើងមិនបានធ្វើអ្វីតាមសំណើនេះទេ។ សូមផ្ញើម្តងបន្តិចៗ ឬផ្ញើឯកសារនៅលើទំព័ររបស់វា។`,
};
const MAX_HEADERS = 64;
/** Waymark's own cookies need 500; the rest is for other cookies of the same host. */
const MAX_COOKIE_LENGTH = 4096;
/**
 * Time limits for receiving a request: first its headers, then all of it; checked every second. The size
 * limit of headers is Node's own, 16 kB.
 */
const SERVER_LIMITS = { headersTimeout: 10_000, requestTimeout: 15_000, connectionsCheckingInterval: 1_000, maxHeadersCount: 4 * MAX_HEADERS };

const refuse = (response: Response, status: number, message: string, code = 'BAD_USER_INPUT'): void =>
  void response.status(status).json({ errors: [{ message, extensions: { code } }] });

/**
 * Middleware for every request: security headers, small and readable bodies, cookies, POST only for GraphQL,
 * and errors without stack.
 */
export function installMiddleware(app: NestExpressApplication): void {
  const settings = app.get<Settings>(SETTINGS);
  Object.assign(app.getHttpServer(), SERVER_LIMITS);
  app.disable('x-powered-by');
  app.set('query parser', 'simple');
  // a "not modified" response would have another length
  app.set('etag', false);
  app.set('trust proxy', settings.proxies);
  const metrics = app.get(RequestMetrics);
  app.use(withRequestId(settings.proxies > 0));
  app.use(metrics.watch.bind(metrics));
  app.use(app.get(Draining).middleware);
  app.use(padResponses);
  app.use(securityHeaders(settings.production));
  app.use(limitHeaders);
  app.use(pathOnly);
  app.use(cookieParser());
  app.use(withinAddressLimit(app.get(RequestLimits)));
  app.use(requireValidAddress);
  app.use(requirePostForApi);
  app.use(express.json({ limit: BODY_LIMIT, inflate: false, verify: requireShallowJson }));
  app.use(express.urlencoded({ limit: BODY_LIMIT, inflate: false, extended: false, verify: requireUtf8 }));
  app.use(requireShallowDocument);
  app.use(requireStoredOperation(app.get(StoredOperations)));
  app.use(handleRejection);
  const endpoints = app.get(Endpoints, { strict: false });
  app.use(endpoints.answer.bind(endpoints));
}

/**
 * Answers a rejected request: an API client gets an error, a person gets the page for unknown addresses
 * (`NotFoundController`).
 */
function handleRejection(error: Error & { status?: number; says?: string }, request: Request, response: Response, next: NextFunction): void {
  if (response.headersSent) return next(error);
  response.setHeader('cache-control', 'no-store');
  const { status = 500 } = error;
  const isClientError = status >= 400 && status < 500;
  if (!isClientError) log.error({ error, requestId: requestIdOf(request) }, 'a request could not be processed');
  if (isClientError && !isApi(request)) {
    setRejectionStatus(response, status);
    Object.assign(request, { method: 'GET', url: '/rejected' });
    return next();
  }
  if (status === 413) return refuse(response, status, TOO_LARGE[languageOf(request)]);
  if (status === 429) return refuse(response, status, 'Too many requests. Please wait a few minutes.', 'RATE_LIMITED');
  refuse(response, isClientError ? status : 500, error.says ?? 'The request could not be read.', isClientError ? 'BAD_USER_INPUT' : 'INTERNAL');
}

const isApi = (request: Request): boolean => ['API', 'NO_API'].includes(routeOf(request.path).kind);

/**
 * The API has exactly three addresses, compared case-sensitively, and accepts POST there. Addresses that only
 * resemble them get 404.
 */
function requirePostForApi(request: Request, response: Response, next: NextFunction): void {
  if (!isApi(request)) return next();
  response.setHeader('cache-control', 'no-store');
  if (request.method !== 'POST') {
    response.setHeader('allow', 'POST');
    return refuse(response, 405, 'Use POST.');
  }
  if (routeOf(request.path).kind === 'NO_API')
    return refuse(response, 404, 'There is no endpoint at this address. See /graphql/employer, /graphql/staff and /graphql/trainee.');
  next();
}

function limitHeaders(request: Request, response: Response, next: NextFunction): void {
  const tooMuch = request.rawHeaders.length > 2 * MAX_HEADERS || (request.headers.cookie ?? '').length > MAX_COOKIE_LENGTH;
  if (tooMuch) return refuse(response, 431, 'Too many headers.');
  next();
}

/**
 * Rejects an address that cannot be decoded, which would fail wherever it is read, and one that is not in
 * canonical form.
 */
function requireValidAddress(request: Request, _response: Response, next: NextFunction): void {
  try {
    if (!/[\u0000-\u001f\u007f]/.test(decodeURIComponent(request.path)))
      return next(routeOf(request.path).kind === 'NOWHERE' ? Object.assign(new Error('no such address'), { status: 404 }) : undefined);
  } catch {
    // rejected below
  }
  next(Object.assign(new Error('no readable address'), { status: 400 }));
}

function requireUtf8(_request: unknown, _response: unknown, body: Buffer, encoding: string): void {
  if (encoding !== 'utf-8' || !isUtf8(body)) throw Object.assign(new Error('not UTF-8'), { status: 400 });
}

/** Runs before parsing: a recursive parser exhausts the stack on deep nesting. */
function requireShallowJson(request: unknown, response: unknown, body: Buffer, encoding: string): void {
  requireUtf8(request, response, body, encoding);
  if (isJsonTooDeep(body)) throw Object.assign(new Error('nested too deeply'), { status: 400, says: TOO_DEEP });
}

function requireShallowDocument(request: Request, response: Response, next: NextFunction): void {
  if (!isApi(request)) return next();
  const { query } = (request.body ?? {}) as { readonly query?: unknown };
  if (typeof query === 'string' && isDocumentTooDeep(query)) return refuse(response, 400, TOO_DEEP);
  next();
}

/** Assets and health checks do not count towards the limit. */
const withinAddressLimit = (limits: RequestLimits) => async (request: Request, response: Response, next: NextFunction) => {
  if (['ASSET', 'HEALTH'].includes(routeOf(request.path).kind)) return next();
  if (await limits.address(request.ip ?? '')) return next();
  response.setHeader('retry-after', String(limits.secondsLeft()));
  next(Object.assign(new Error('too many requests'), { status: 429 }));
};
