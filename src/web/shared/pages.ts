import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { Inject, Injectable } from '@nestjs/common';
import type { Request, Response } from 'express';
import { type DocumentNode, print } from 'graphql';
import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import type { Audience, Language } from '../../platform/actor';
import { compressedInSteps } from '../../platform/compressing';
import { ActorSource, Endpoints } from '../../platform/endpoint';
import { type Settings, SETTINGS } from '../../platform/settings';
import { chosenLanguage, dropAll, dropSession, formSeed, formToken, hasTried, isOurForm, keepSession, keepTried } from './cookies';
import { PageFailure, SignInFirst, StaleForm } from './failures';
import { type FormDraft, FormDrafts, type FormValues, textOf } from './form-drafts';
import { ENTRANCE, isSignedIn, type Visit } from './visit';
import { wordsOf } from './words';

const EMPTY: FormDraft = { values: {}, problems: [] };

/** What every page controller needs: who visits, the API as that visitor, and the answer as HTML or a redirect. */
@Injectable()
export class Pages {
  readonly #printed = new WeakMap<DocumentNode, string>();
  private readonly secure: boolean;
  private readonly isDemo: boolean;

  constructor(
    private readonly endpoints: Endpoints,
    private readonly actors: ActorSource,
    private readonly drafts: FormDrafts,
    @Inject(SETTINGS) settings: Settings,
  ) {
    this.secure = settings.production;
    this.isDemo = settings.demo;
  }

  async visit(request: Request, response: Response, audience: Audience): Promise<Visit> {
    const known = await this.actors.actorOf(request, audience);
    const { actor } = known;
    const language = chosenLanguage(request, response, { audience, secure: this.secure }) ?? usualLanguage(audience, actor.accountId === null, actor.language);
    const token = formToken(formSeed(request, response, audience, this.secure), audience);
    const draft = this.drafts.find(token, request.query['d']) ?? EMPTY;
    const isTrying = this.isDemo && !hasTried(request, audience, this.secure);
    return { ...known, audience, actor: { ...actor, language }, words: wordsOf(language), formToken: token, path: request.path, draft, isTrying };
  }

  /** A visit that must be signed in. */
  async member(request: Request, response: Response, audience: Audience): Promise<Visit> {
    const visit = await this.visit(request, response, audience);
    if (!isSignedIn(visit)) throw new SignInFirst(audience);
    return visit;
  }

  /** Reads a form that was sent, if it is one of ours. */
  form(request: Request, visit: Visit): FormValues {
    const values = (request.body ?? {}) as FormValues;
    if (!isOurForm(request, visit.formToken, textOf(values, 'csrf'))) throw new StaleForm(visit.audience);
    return values;
  }

  /** Runs a stored document as the visitor, under the same limits, transaction and masking as any client. */
  async ask<D, V>(visit: Visit, document: TypedDocumentNode<D, V>, variables: V): Promise<D> {
    const query = this.#printed.get(document) ?? print(document);
    this.#printed.set(document, query);
    const { data, errors } = await this.endpoints.run<D>(visit.audience, query, variables as Record<string, unknown>, visit);
    const { code = 'INTERNAL', reference } = (errors?.[0]?.extensions ?? {}) as { code?: string; reference?: string };
    if (errors && code === 'UNAUTHENTICATED') throw new SignInFirst(visit.audience);
    if (errors || !data) throw new PageFailure(code, reference);
    return data;
  }

  /** What a form of this visitor left on the server, by its key; nothing where it is gone. */
  kept(visit: Visit, key: string): FormValues {
    return this.drafts.find(visit.formToken, key)?.values ?? {};
  }

  show(response: Response, page: VNode): void {
    response.type('html').send(htmlOf(page));
  }

  /** A trainee's page, compressed for a cheap telephone on a slow network: nothing of a request is written into one. */
  showHers(response: Response, page: VNode): void {
    if (!response.req.acceptsEncodings('gzip')) return this.show(response, page);
    response.type('html').setHeader('content-encoding', 'gzip');
    response.send(compressedInSteps(htmlOf(page)));
  }

  /** Post, redirect, get; also for a form with problems, so that going back never asks to send it again. */
  redirect(response: Response, visit: Visit, path: string, draft?: FormDraft, anchor = ''): void {
    response.redirect(303, `${path}${draft ? `?d=${this.drafts.keep(visit.formToken, draft)}` : ''}${anchor}`);
  }

  enter(response: Response, audience: Audience, { token, expiresAt }: { token: string; expiresAt: string }): void {
    keepSession(response, audience, this.secure, token, expiresAt);
    response.redirect(303, ENTRANCE[audience]);
  }

  /** What can be tried in the demo is not shown to this visitor again. */
  tried(response: Response, audience: Audience): void {
    keepTried(response, audience, this.secure);
  }

  /** Nothing of a visit stays on the device. */
  forget(request: Request, response: Response, audience: Audience): void {
    dropSession(response, audience, this.secure);
    if (audience === 'trainee') dropAll(request, response, this.secure);
  }
}

const htmlOf = (page: VNode): string => `<!doctype html>${renderToString(page)}`;

/** Where nobody chose: the account's language; before signing in Khmer for trainees, and for the others what their browser asks for. */
const usualLanguage = (audience: Audience, isVisitor: boolean, language: Language): Language => (audience === 'trainee' && isVisitor ? 'km' : language);
