import { msg } from '@lingui/core/macro';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { Inject, Injectable } from '@nestjs/common';
import type { Request, Response } from 'express';
import { type DocumentNode, print } from 'graphql';
import type { VNode } from 'preact';
import type { Audience, Language } from '../../../platform/security/actor';
import { gzipPadded } from '../../../platform/http/padded-gzip';
import { abortOnClose } from '../../../platform/http/abort-on-close';
import { ActorSource, Endpoints, type RequestIdentity } from '../../../platform/graphql/endpoints';
import { type Settings, SETTINGS } from '../../../platform/settings';
import { hashOfToken } from '../../../platform/http/session-cookies';
import { requestIdOf } from '../../../platform/http/request-id';
import { isDraftKey } from '../../../platform/security/sealed-drafts';
import {
  chosenLanguage,
  clearAllCookies,
  type FilteredList,
  formSeed,
  formToken,
  hasDismissedDemoSuggestions,
  rememberedFilter,
  rememberFilter,
  isOurForm,
  isOurFormWithoutCookie,
  setDeviceCookie,
  setSessionCookie,
  dismissDemoSuggestions,
  clearSessionCookie,
  sessionToken,
} from '../session/cookies';
import { ReauthenticationRequired, PageFailure, SignInRequired, StaleForm } from '../visit/failures';
import { type FormDraft, FormDrafts, type FormValues, hasValues, inLanguage, textOf, withoutSecrets, withTranslations } from '../form/form-drafts';
import { htmlOf } from './html';
import { UNSENT } from './pending-draft';
import { noticeDraft } from '../visit/outcomes';
import { draftKeyIn, safeReturnPath, canonicalAddress, withDraft } from './return-path';
import { parseTypedFields } from '../form/typed-days';
import { contactFor, ENTRANCE, isSignedIn, type Visit } from '../visit/visit';
import { interruptionPath } from '../form/interruption-path';
import { i18nFor, rememberingI18n } from '../labels/page-i18n';

const EMPTY: FormDraft = { values: {}, problems: [] };

/**
 * What every page controller needs: the visit, API calls on behalf of the visitor, and the response as HTML
 * or a redirect.
 */
@Injectable()
export class Pages {
  readonly #printed = new WeakMap<DocumentNode, string>();
  private readonly secure: boolean;
  private readonly isDemo: boolean;

  constructor(
    private readonly endpoints: Endpoints,
    private readonly actors: ActorSource,
    private readonly drafts: FormDrafts,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {
    this.secure = settings.production;
    this.isDemo = settings.demo;
  }

  async visit(request: Request, response: Response, audience: Audience): Promise<Visit> {
    return this.buildVisit(request, response, audience, await this.actors.actorOf(request, audience));
  }

  /** A visit that does not extend the session. */
  async passiveVisit(request: Request, response: Response, audience: Audience): Promise<Visit> {
    return this.buildVisit(request, response, audience, await this.actors.peek(request, audience));
  }

  private async buildVisit(request: Request, response: Response, audience: Audience, session: RequestIdentity): Promise<Visit> {
    const { actor, sessionHash } = session;
    const language =
      chosenLanguage(request, response, { audience, secure: this.secure }) ?? defaultLanguage(audience, actor.accountId === null, actor.language);
    const seed = formSeed(request, response, audience, this.secure);
    const token = sessionToken(request, audience, this.secure);
    const owner = sessionHash ? { sessionHash } : { visitor: `${audience} ${seed}` };
    const key = isDraftKey(request.query['d']) ? request.query['d'] : null;
    const draft = await this.drafts.find(audience, owner, key);
    const requestId = requestIdOf(request);
    const translations = new Map<string, () => string>();
    return {
      ...session,
      translations,
      ...(requestId ? { requestId } : {}),
      abortSignal: abortOnClose(response),
      audience,
      actor: { ...actor, language },
      i18n: rememberingI18n(i18nFor(language, session.sessionState?.today), translations),
      formToken: formToken(seed, audience),
      path: request.path,
      // A trainee's pages are compressed, so no request data may be written into them: the compressed size
      // could reveal secrets next to it, such as the form token.
      atPage: audience === 'trainee' ? request.path : canonicalAddress(request.originalUrl),
      draft: draft ? inLanguage(draft, language) : EMPTY,
      draftKey: draft === undefined ? null : key,
      pendingDraftKey: draft === undefined ? key : null,
      owner,
      ...contactFor(audience, this.settings),
      showsDemoSuggestions: this.isDemo && !hasDismissedDemoSuggestions(request, audience, this.secure),
      endedOwner: sessionHash === null && token !== undefined ? { sessionHash: hashOfToken(token) } : null,
    };
  }

  /** A visit with a session; throws if there is none. */
  async memberVisit(request: Request, response: Response, audience: Audience): Promise<Visit> {
    const visit = await this.visit(request, response, audience);
    if (!isSignedIn(visit)) throw new SignInRequired(visit);
    return visit;
  }

  /**
   * The same for a page that refreshes itself while it waits for a result: the refresh alone does not extend
   * the session.
   */
  async waitingMemberVisit(request: Request, response: Response, audience: Audience): Promise<Visit> {
    if (request.query['waiting'] === undefined) return this.memberVisit(request, response, audience);
    const visit = await this.passiveVisit(request, response, audience);
    if (!isSignedIn(visit)) throw new SignInRequired(visit);
    return visit;
  }

  /** Reads a submitted form after checking that it is one of the service's own. */
  readForm(request: Request, visit: Visit): FormValues {
    const values = parseTypedFields((request.body ?? {}) as FormValues, visit.i18n.today);
    const isOurs = isOurForm(request, visit.formToken, textOf(values, 'csrf')) || isOurFormWithoutCookie(request, visit.audience, this.secure);
    if (!isOurs) throw new StaleForm();
    return values;
  }

  /**
   * Runs a stored document as the visitor, with the same limits, transaction and masking as any API client.
   */
  async execute<D, V>(visit: Visit, document: TypedDocumentNode<D, V>, variables: NoInfer<V>): Promise<D> {
    const query = this.#printed.get(document) ?? print(document);
    this.#printed.set(document, query);
    const { data, errors } = await this.endpoints.run<D>(visit.audience, query, variables as Record<string, unknown>, visit);
    const { code = 'INTERNAL', ...details } = (errors?.[0]?.extensions ?? {}) as { code?: string; reference?: string; retryAfterSeconds?: number };
    if (errors && code === 'UNAUTHENTICATED') throw new SignInRequired(visit);
    if (code === 'REAUTHENTICATION_NEEDED' || needsReauthentication(data)) throw new ReauthenticationRequired(visit);
    if (errors || !data) throw new PageFailure(code, visit, details);
    return data;
  }

  /** Acts of this visitor were undone: a page that offered it does not offer it again when it is opened by Back. */
  async markUndone({ audience, owner }: Visit, keys: readonly string[]): Promise<void> {
    await this.drafts.markUndone(audience, owner, keys);
  }

  /** The values of this visitor's stored draft, by its key; empty if it no longer exists. */
  async draftValues(visit: Visit, key: string): Promise<FormValues> {
    return (await this.drafts.find(visit.audience, visit.owner, key))?.values ?? {};
  }

  show(response: Response, page: VNode): void {
    response.type('html').send(htmlOf(page));
  }

  /** A trainee's page, compressed for a cheap phone on a slow network. No request data is written into it. */
  showTraineePage(response: Response, page: VNode): void {
    if (!response.req.acceptsEncodings('gzip')) return this.show(response, page);
    response.type('html').setHeader('content-encoding', 'gzip');
    response.send(gzipPadded(htmlOf(page)));
  }

  /**
   * Post/redirect/get, also for a form with problems, so that the browser's back button never offers to
   * resubmit.
   */
  redirect(response: Response, visit: Visit, path: string, draft?: FormDraft, anchor = ''): void {
    if (!draft) return response.redirect(303, `${path}${anchor}`);
    void this.drafts
      .save(visit.audience, visit.owner, withTranslations({ language: visit.i18n.language, ...draft }, visit.translations))
      .then((key) => response.redirect(303, `${withDraft(path, key)}${anchor}`));
  }

  /**
   * Stores a form that was submitted after its session ended, for the same account; if the session is still
   * valid, for the page itself.
   * @returns the URL to redirect to
   */
  async saveAfterSessionEnd(request: Request, visit: Visit): Promise<string> {
    const values = this.readForm(request, visit);
    if (!isSignedIn(visit)) return interruptionPath(this.drafts, new SignInRequired(visit), request);
    const page = safeReturnPath(visit.audience, textOf(values, 'atPage'));
    if (!hasValues(withoutSecrets(values))) return page;
    return withDraft(canonicalAddress(page), await this.drafts.save(visit.audience, visit.owner, { values, problems: [] }));
  }

  /**
   * Stores a form that was not submitted yet, for its own page. A member whose session has ended in the
   * meantime reaches it after sign-in.
   * @returns the URL to redirect to
   */
  async saveUnsubmitted(request: Request, visit: Visit, isMembers: boolean): Promise<string> {
    const values = this.readForm(request, visit);
    if (isMembers && !isSignedIn(visit)) return interruptionPath(this.drafts, new SignInRequired(visit), request);
    const page = canonicalAddress(safeReturnPath(visit.audience, textOf(values, 'atPage')));
    if (!hasValues(withoutSecrets(values))) return withDraft(page, visit.draftKey);
    return withDraft(page, await this.drafts.save(visit.audience, visit.owner, { ...visit.draft, values }));
  }

  /**
   * Stores the draft that was open on a page when its session ended, for the same account.
   * @returns the URL of the sign-in page for it; null if no draft was open
   */
  async saveOpenDraft({ audience, endedOwner: ended }: Visit, address: string): Promise<string | null> {
    const before = draftKeyIn(address);
    if (before === null || ended === null) return null;
    const key = await this.drafts.save(audience, ended, { values: {}, problems: [], page: canonicalAddress(address), before });
    return key === null ? null : withDraft(ENTRANCE[audience], key);
  }

  /** Sets the session and device cookies, and redirects to the page where the visitor was interrupted. */
  async startSession(response: Response, visit: Visit, opened: { token: string; expiresAt: string; device: string | null }, waiting: string): Promise<void> {
    const { token, expiresAt, device } = opened;
    setSessionCookie(response, visit.audience, this.secure, token, expiresAt);
    if (device !== null) setDeviceCookie(response, visit.audience, this.secure, device);
    const member = { ...visit, owner: { sessionHash: hashOfToken(token) } };
    response.redirect(303, waiting === UNSENT ? await this.unsentPath(member) : await this.resumePath(member, waiting));
  }

  /** The home page, which says that an answer sent after the end of a session was not stored. */
  private async unsentPath({ audience, owner, i18n, translations }: Visit): Promise<string> {
    const notice = i18n.t(msg`You were signed out. Your answer was not sent. Send it again.`);
    const draft = withTranslations({ ...noticeDraft(notice), language: i18n.language }, translations);
    return withDraft(ENTRANCE[audience], await this.drafts.save(audience, owner, draft));
  }

  /** The page a draft belongs to, with the draft if it has values; the entrance if there is no draft. */
  async resumePath({ audience, owner }: Visit, waiting: string): Promise<string> {
    const draft = await this.drafts.find(audience, owner, waiting);
    const page = safeReturnPath(audience, draft?.page);
    if (draft?.before) return withDraft(page, draft.before);
    return draft && (draft.notice || Object.keys(draft.values).length > 0) ? withDraft(page, waiting) : page;
  }

  /** Hides the demo suggestions from this visitor. */
  dismissDemoSuggestions(response: Response, audience: Audience): void {
    dismissDemoSuggestions(response, audience, this.secure);
  }

  rememberFilter(response: Response, list: FilteredList, filter: string): void {
    rememberFilter(response, { list, secure: this.secure }, filter);
  }

  rememberedFilter(request: Request, list: FilteredList): string | undefined {
    return rememberedFilter(request, { list, secure: this.secure });
  }

  /** Clears the visit's cookies from the device. */
  clearCookies(request: Request, response: Response, audience: Audience): void {
    clearSessionCookie(response, audience, this.secure);
    if (audience === 'trainee') clearAllCookies(request, response, this.secure);
  }
}

/** Whether a mutation was refused because it requires re-authentication. */
const needsReauthentication = (data: unknown): boolean =>
  Object.values((data ?? {}) as Readonly<Record<string, { readonly __typename?: string } | null>>).some(
    (answer) => answer?.__typename === 'ReauthenticationNeeded',
  );

/**
 * The language if none was chosen: the account's; before sign-in, Khmer for trainees and the browser's
 * preference for others.
 */
const defaultLanguage = (audience: Audience, isVisitor: boolean, language: Language): Language => (audience === 'trainee' && isVisitor ? 'km' : language);
