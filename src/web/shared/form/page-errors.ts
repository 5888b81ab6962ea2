import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException, Inject } from '@nestjs/common';
import type { Request, Response } from 'express';
import { randomUUID } from 'node:crypto';
import { type Audience, type Language, visitor } from '../../../platform/security/actor';
import { log } from '../../../platform/observability/log';
import { requestIdOf } from '../../../platform/http/request-id';
import { type Settings, SETTINGS } from '../../../platform/settings';
import { RETRY_AFTER_SECONDS, unavailableIn } from '../../../platform/database/unavailable';
import { savedLanguage } from '../session/cookies';
import { errorPage, type ErrorKind, type Retry } from '../page/error-page';
import { ReauthenticationRequired, PageFailure, SignInRequired, StaleForm } from '../visit/failures';
import { FormDrafts } from './form-drafts';
import { htmlOf } from '../page/html';
import { canonicalAddress, safeReturnPath } from '../page/return-path';
import { contactFor, ENTRANCE, type Visit } from '../visit/visit';
import { i18nFor } from '../labels/page-i18n';
import { UNSENT_ENTRANCE } from '../page/pending-draft';
import { extendSessionPath } from '../session/extend-session-path';
import { interruptionPath } from './interruption-path';

/** A page's operation is too complex only when it took longer than its deadline. */
const KIND_BY_CODE: Readonly<Record<string, ErrorKind>> = {
  FORBIDDEN: 'forbidden',
  BAD_USER_INPUT: 'missing',
  RATE_LIMITED: 'enough',
  UNAVAILABLE: 'busy',
  TOO_COMPLEX: 'busy',
};
const STATUS_BY_KIND: Readonly<Record<ErrorKind, number>> = {
  missing: 404,
  stale: 403,
  forbidden: 403,
  enough: 429,
  tooFast: 429,
  unreadable: 400,
  busy: 503,
  broken: 500,
};
const KIND_BY_STATUS: Readonly<Record<number, ErrorKind>> = { 400: 'unreadable', 404: 'missing', 413: 'unreadable', 415: 'unreadable', 429: 'tooFast' };

/**
 * Shows errors as a page in the visitor's language; the cause is only logged. If sign-in or re-authentication
 * is required, redirects there.
 */
@Catch()
export class PageErrors implements ExceptionFilter {
  constructor(
    @Inject(SETTINGS) private readonly settings: Settings,
    private readonly drafts: FormDrafts,
  ) {}

  catch(failure: unknown, host: ArgumentsHost): void {
    const request = host.switchToHttp().getRequest<Request>();
    const response = host.switchToHttp().getResponse<Response>();
    if (failure instanceof SignInRequired || failure instanceof ReauthenticationRequired) {
      void interruptionPath(this.drafts, failure, request)
        .catch(
          (error: unknown) => (
            log.error({ error, requestId: requestIdOf(request) }, 'cannot prepare the redirect to sign-in or re-authentication'),
            ENTRANCE[failure.visit.audience]
          ),
        )
        .then((address) => response.redirect(303, isUnsentAnswer(failure, request, address) ? UNSENT_ENTRANCE : address));
      return;
    }
    const kind = kindOf(failure);
    const reference = kind === 'broken' ? referenceOf(failure, request) : '';
    const audience = audienceOf(request.originalUrl);
    const visit = this.anonymousVisit(audience, this.languageOf(failure, request, audience));
    const wait = waitFor(kind, failure, response);
    if (wait !== null) response.setHeader('retry-after', wait);
    response
      .status(failure instanceof HttpException && kind !== 'broken' ? failure.getStatus() : STATUS_BY_KIND[kind])
      .type('html')
      .send(htmlOf(errorPage({ visit, kind, reference, retry: kind === 'tooFast' ? retryOf(failure, request, audience, wait ?? 0) : null })));
  }

  /** The language of the visit that failed; before there is one, the language of the link or of an earlier choice. */
  private languageOf(failure: unknown, request: Request, audience: Audience): Language {
    if (failure instanceof PageFailure) return failure.visit.i18n.language;
    const [, requested] = /[?&]lang=(km|en)(?:&|$)/.exec(request.originalUrl) ?? [];
    if (requested === 'km' || requested === 'en') return requested;
    return savedLanguage(request, this.settings.production) ?? (audience === 'trainee' ? 'km' : 'en');
  }

  private anonymousVisit(audience: Audience, language: Language): Visit {
    return {
      ...contactFor(audience, this.settings),
      audience,
      actor: visitor(audience, language),
      sessionHash: null,
      address: '',
      device: { current: null, next: null },
      agent: '',
      sessionState: null,
      i18n: i18nFor(language),
      formToken: '',
      path: ENTRANCE[audience],
      atPage: ENTRANCE[audience],
      draft: { values: {}, problems: [] },
      draftKey: null,
      pendingDraftKey: null,
      owner: { visitor: '' },
      endedOwner: null,
      showsDemoSuggestions: false,
    };
  }
}

/**
 * Whether a trainee sent an answer after her session ended and it was not stored for her account. She reads so after
 * signing in.
 */
const isUnsentAnswer = ({ visit: { audience } }: SignInRequired | ReauthenticationRequired, { method, path }: Request, address: string): boolean =>
  audience === 'trainee' && method === 'POST' && address === ENTRANCE.trainee && path !== extendSessionPath('trainee');

function kindOf(failure: unknown): ErrorKind {
  if (failure instanceof StaleForm) return 'stale';
  if (unavailableIn(failure)) return 'busy';
  if (failure instanceof PageFailure && failure.details.retryAfterSeconds !== undefined) return 'tooFast';
  if (failure instanceof PageFailure) return KIND_BY_CODE[failure.code] ?? 'broken';
  return failure instanceof HttpException ? (KIND_BY_STATUS[failure.getStatus()] ?? 'broken') : 'broken';
}

/** How many seconds to wait before the next try; null if waiting does not help. */
function waitFor(kind: ErrorKind, failure: unknown, response: Response): number | null {
  if (kind === 'busy') return RETRY_AFTER_SECONDS;
  if (kind !== 'tooFast') return null;
  return failure instanceof PageFailure ? (failure.details.retryAfterSeconds ?? null) : Number(response.getHeader('retry-after'));
}

/**
 * The page to try again: the requested one. It is the home page after a form, for a request refused before it
 * reached a page, and for a trainee, whose pages contain no request data.
 */
const retryOf = (failure: unknown, { method, originalUrl }: Request, audience: Audience, seconds: number): Retry => ({
  minutes: Math.max(1, Math.ceil(seconds / 60)),
  path:
    failure instanceof PageFailure && method === 'GET' && audience !== 'trainee' ? canonicalAddress(safeReturnPath(audience, originalUrl)) : ENTRANCE[audience],
});

function referenceOf(failure: unknown, request: Request): string {
  if (failure instanceof PageFailure && failure.details.reference) return failure.details.reference;
  const reference = requestIdOf(request) ?? randomUUID();
  log.error({ requestId: reference, error: failure }, 'a page failed');
  return reference;
}

function audienceOf(path: string): Audience {
  if (path.startsWith('/employer')) return 'employer';
  return path.startsWith('/staff') ? 'staff' : 'trainee';
}
