import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { msg } from '@lingui/core/macro';
import type { Request, Response } from 'express';
import type { VNode } from 'preact';
import type { Audience } from '../../../platform/security/actor';
import { Button, ErrorSummary, Field, Form } from '../form/form';
import { latinDigits } from '../form/digits';
import { textOf } from '../form/form-drafts';
import { type MutationResult, isRefused, refusedDraft } from '../visit/outcomes';
import { page } from '../page/page';
import type { Pages } from '../page/pages';
import { portalPath, type Visit } from '../visit/visit';

type ReauthenticateDocument = TypedDocumentNode<{ readonly reauthenticate: MutationResult }, { input: { secret: string; code?: string | null } }>;

/**
 * Shows the re-authentication form. The draft that leads here belongs to the interrupted page; a draft of
 * this page itself carries the key of that one.
 */
export async function showReauthentication(pages: Pages, request: Request, response: Response, audience: Audience): Promise<void> {
  const visit = await pages.memberVisit(request, response, audience);
  const { d } = request.query;
  const pendingDraft = textOf(visit.draft.values, 'waiting') || (typeof d === 'string' ? d : '');
  const isOwnDraft = visit.draft.page === undefined;
  pages.show(response, reauthenticationPage(isOwnDraft ? visit : { ...visit, draft: { values: {}, problems: [] } }, pendingDraft));
}

/** Checks the password, then returns to the interrupted page. */
export async function submitReauthentication(
  pages: Pages,
  request: Request,
  response: Response,
  audience: Audience,
  document: ReauthenticateDocument,
): Promise<void> {
  const visit = await pages.memberVisit(request, response, audience);
  const values = pages.readForm(request, visit);
  const code = latinDigits(textOf(values, 'code')).replace(/\s/g, '');
  const { reauthenticate } = await pages.execute(visit, document, { input: { secret: textOf(values, 'secret'), code: code || null } });
  if (isRefused(reauthenticate)) return pages.redirect(response, visit, `${portalPath(audience)}/re-authenticate`, refusedDraft(reauthenticate, values));
  response.redirect(303, await pages.resumePath(visit, textOf(values, 'waiting')));
}

function reauthenticationPage(visit: Visit, pendingDraft: string): VNode {
  const { t } = visit.i18n;
  const withCode = visit.audience === 'staff';
  return page({
    visit,
    title: t(msg`Confirm it’s you`),
    children: (
      <section class="card narrow">
        <h1>{t(msg`Confirm it’s you`)}</h1>
        <p class="lead">
          {withCode
            ? t(msg`Enter your password and a new code. You will not be asked for the next five minutes, and what you typed is kept.`)
            : t(msg`Enter your password again. You will not be asked for the next five minutes, and what you typed is kept.`)}
        </p>
        <ErrorSummary visit={visit} labels={{ secret: t(msg`Password`), code: t(msg`Six-digit code`) }} />
        <Form visit={visit} action={`${portalPath(visit.audience)}/re-authenticate`}>
          <input type="hidden" name="waiting" value={pendingDraft} />
          <Field visit={visit} name="secret" label={t(msg`Password`)} type="password" autocomplete="current-password" />
          {withCode && (
            <Field
              visit={visit}
              name="code"
              label={t(msg`Six-digit code`)}
              hint={t(msg`From the app on your phone.`)}
              inputmode="numeric"
              autocomplete="one-time-code"
              short
            />
          )}
          <Button>{t(msg`Continue`)}</Button>
        </Form>
      </section>
    ),
  });
}
