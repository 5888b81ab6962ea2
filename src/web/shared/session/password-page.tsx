import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { msg } from '@lingui/core/macro';
import type { Request, Response } from 'express';
import type { VNode } from 'preact';
import type { Audience } from '../../../platform/security/actor';
import { ReauthenticationRequired } from '../visit/failures';
import { Button, ErrorSummary, Field, Form } from '../form/form';
import { textOf } from '../form/form-drafts';
import { type MutationResult, isRefused, refusedDraft } from '../visit/outcomes';
import { page } from '../page/page';
import type { Pages } from '../page/pages';
import { portalPath, type Visit } from '../visit/visit';
import type { I18n } from '../labels/page-i18n';

type ChangePasswordDocument = TypedDocumentNode<{ readonly passwordChange: MutationResult }, { input: { secret: string }; key: string }>;

/** Advice for a good password, in one sentence. */
export const passwordHint = ({ t }: I18n): string => t(msg`At least 12 characters. Four unrelated words in any language make a good password.`);

/**
 * The form for a new password. Re-authentication with the old one comes first, so that no new password is
 * typed in vain.
 */
export async function showNewPassword(pages: Pages, request: Request, response: Response, audience: Audience): Promise<void> {
  const visit = await pages.memberVisit(request, response, audience);
  if (!visit.sessionState?.isReauthenticated) throw new ReauthenticationRequired(visit);
  pages.show(response, passwordPage(visit));
}

/** Sets the new password, then shows the list of sessions, which holds only the current one. */
export async function setNewPassword(pages: Pages, request: Request, response: Response, audience: Audience, document: ChangePasswordDocument): Promise<void> {
  const visit = await pages.memberVisit(request, response, audience);
  const values = pages.readForm(request, visit);
  const variables = { input: { secret: textOf(values, 'secret') }, key: textOf(values, 'key') };
  const { passwordChange } = await pages.execute(visit, document, variables);
  if (isRefused(passwordChange)) return pages.redirect(response, visit, `${portalPath(audience)}/password`, refusedDraft(passwordChange, {}));
  const notice = visit.i18n.t(msg`Password changed. You are signed out everywhere else.`);
  pages.redirect(response, visit, `${portalPath(audience)}/sessions`, { values: {}, problems: [], notice });
}

function passwordPage(visit: Visit): VNode {
  const { t } = visit.i18n;
  return page({
    visit,
    title: t(msg`New password`),
    children: (
      <section class="card narrow">
        <h1>{t(msg`New password`)}</h1>
        <p class="lead">{t(msg`You will be signed out everywhere else.`)}</p>
        <ErrorSummary visit={visit} />
        <Form visit={visit} action={`${portalPath(visit.audience)}/password`}>
          <Field visit={visit} name="secret" label={t(msg`New password`)} hint={passwordHint(visit.i18n)} type="password" autocomplete="new-password" />
          <Button>{t(msg`Save`)}</Button>
        </Form>
      </section>
    ),
  });
}
