import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { msg } from '@lingui/core/macro';
import type { Request, Response } from 'express';
import type { VNode } from 'preact';
import type { Audience } from '../../../platform/security/actor';
import { Button, Form } from '../form/form';
import { textOf } from '../form/form-drafts';
import { safeReturnPath } from '../page/return-path';
import { extendSessionAddress } from './extend-session-path';
import { page } from '../page/page';
import type { Pages } from '../page/pages';
import { WARNING_SECONDS } from './session-clock';
import { ENTRANCE, isSignedIn, portalPath, type Visit } from '../visit/visit';

type ExtendDocument = TypedDocumentNode<{ readonly sessionExtend: { readonly __typename: string } }, Record<string, never>>;

/** Response header with the seconds until the requesting session ends, for the script that warns of it. */
const ENDS_IN_HEADER = 'x-session-ends-in';

/**
 * "Are you still there?", shown shortly before a session ends; showing it does not extend the session. If
 * enough time remains, redirects back to the page.
 */
export async function showExtendSession(pages: Pages, request: Request, response: Response, audience: Audience): Promise<void> {
  const visit = await pages.passiveVisit(request, response, audience);
  const address = safeReturnPath(audience, request.query['atPage']);
  const secondsLeft = visit.sessionState?.endsInSeconds ?? 0;
  response.setHeader(ENDS_IN_HEADER, String(secondsLeft));
  if (request.method === 'HEAD') return void response.status(204).end();
  if (!isSignedIn(visit)) return response.redirect(303, (await pages.saveOpenDraft(visit, address)) ?? `${portalPath(audience)}/session-ended`);
  if (secondsLeft > 2 * WARNING_SECONDS) return response.redirect(303, address);
  pages.show(response, extendSessionPage({ ...visit, atPage: address, path: extendSessionAddress({ audience, atPage: address, draftKey: null }) }));
}

/** Extends the session: any request resets its idle time. */
export async function extendSession(pages: Pages, request: Request, response: Response, audience: Audience, document: ExtendDocument): Promise<void> {
  const visit = await pages.memberVisit(request, response, audience);
  const values = pages.readForm(request, visit);
  await pages.execute(visit, document, {});
  response.setHeader(ENDS_IN_HEADER, String(visit.sessionState?.endsInSeconds ?? 0));
  if (textOf(values, 'quietly')) return void response.status(204).end();
  response.redirect(303, safeReturnPath(audience, textOf(values, 'atPage')));
}

/**
 * The session end, as the page's script submits it together with the typed values, which are stored for the
 * same account. If the session is still valid after all, redirects back to the page.
 */
export async function endSession(pages: Pages, request: Request, response: Response, audience: Audience): Promise<void> {
  const visit = await pages.passiveVisit(request, response, audience);
  const address = await pages.saveAfterSessionEnd(request, visit);
  // If the trainee typed no values, redirects to the neutral page.
  response.redirect(303, audience === 'trainee' && !isSignedIn(visit) && address === ENTRANCE.trainee ? '/exit' : address);
}

function extendSessionPage(visit: Visit): VNode {
  const { t } = visit.i18n;
  return page({
    visit,
    title: t(msg`Are you still there?`),
    children: (
      <section class="card narrow">
        <h1>{t(msg`Are you still there?`)}</h1>
        <p class="lead">{t(msg`You will be signed out soon, because you did nothing here for a while.`)}</p>
        <Form visit={visit} action={`${portalPath(visit.audience)}/extend-session`}>
          <Button>{t(msg`Stay signed in`)}</Button>
        </Form>
      </section>
    ),
  });
}
