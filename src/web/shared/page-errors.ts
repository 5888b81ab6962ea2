import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException, Inject } from '@nestjs/common';
import type { Request, Response } from 'express';
import { randomUUID } from 'node:crypto';
import { renderToString } from 'preact-render-to-string';
import { type Audience, visitor } from '../../platform/actor';
import { log } from '../../platform/log';
import { type Settings, SETTINGS } from '../../platform/settings';
import { keptLanguage } from './cookies';
import { errorPage, type ErrorKind } from './error-page';
import { PageFailure, SignInFirst, StaleForm } from './failures';
import { ENTRANCE } from './visit';
import { wordsOf } from './words';

const KINDS: Readonly<Record<string, ErrorKind>> = { FORBIDDEN: 'forbidden', BAD_USER_INPUT: 'missing', RATE_LIMITED: 'enough' };
const STATES: Readonly<Record<ErrorKind, number>> = { missing: 404, stale: 403, forbidden: 403, enough: 429, broken: 500 };

/** What goes wrong on a page is said on a page, in the visitor's language; the cause stays in the log. */
@Catch()
export class PageErrors implements ExceptionFilter {
  constructor(@Inject(SETTINGS) private readonly settings: Settings) {}

  catch(failure: unknown, host: ArgumentsHost): void {
    const request = host.switchToHttp().getRequest<Request>();
    const response = host.switchToHttp().getResponse<Response>();
    if (failure instanceof SignInFirst) return response.redirect(303, ENTRANCE[failure.audience]);
    const kind = kindOf(failure);
    const reference = kind === 'broken' ? referenceOf(failure) : '';
    const audience = audienceOf(request.path);
    const language = keptLanguage(request, this.settings.production) ?? (audience === 'trainee' ? 'km' : 'en');
    const nobody = {
      audience,
      actor: visitor(audience, language),
      sessionHash: null,
      address: '',
      agent: '',
      standing: null,
      words: wordsOf(language),
      formToken: '',
    };
    const visit = { ...nobody, path: ENTRANCE[audience], draft: { values: {}, problems: [] }, isTrying: false };
    response
      .status(STATES[kind])
      .type('html')
      .send(`<!doctype html>${renderToString(errorPage({ visit, kind, reference }))}`);
  }
}

function kindOf(failure: unknown): ErrorKind {
  if (failure instanceof StaleForm) return 'stale';
  if (failure instanceof PageFailure) return KINDS[failure.code] ?? 'broken';
  return failure instanceof HttpException && failure.getStatus() === 404 ? 'missing' : 'broken';
}

function referenceOf(failure: unknown): string {
  if (failure instanceof PageFailure && failure.reference) return failure.reference;
  const reference = randomUUID();
  log.error({ reference, error: failure }, 'a page failed');
  return reference;
}

function audienceOf(path: string): Audience {
  if (path.startsWith('/employer')) return 'employer';
  return path.startsWith('/staff') ? 'staff' : 'trainee';
}
