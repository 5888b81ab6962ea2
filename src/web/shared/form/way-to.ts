import { msg } from '@lingui/core/macro';
import type { Request } from 'express';
import { isOurForm } from '../session/cookies';
import { AgainFirst, type SignInFirst } from '../visit/failures';
import { type FormDraft, FormDrafts, type FormValues, isTyped, textOf, withoutSecrets } from './form-drafts';
import { draftKeyIn, ownPage, pageAddress, withDraft } from '../page/own-page';
import { readTyped } from './typed-days';
import { portalPath, ENTRANCE, type Visit } from '../visit/visit';

/**
 * The redirect for a visitor who must first sign in or re-authenticate. Stores a draft with the page to
 * return to and the values typed there, and adds its key to the URL. After a session has expired, the draft
 * belongs to that session's account, so that no other account can open it.
 */
export async function wayTo(drafts: FormDrafts, failure: SignInFirst | AgainFirst, request: Request): Promise<string> {
  const { visit } = failure;
  const { audience } = visit;
  const isAgain = failure instanceof AgainFirst;
  const first = isAgain ? `${portalPath(audience)}/again` : ENTRANCE[audience];
  const draft = draftOf(visit, request, isAgain);
  const owner = isAgain ? visit.owner : visit.ended;
  // On a shared phone, the page that was open must stay private: only typed values are stored for the
  // trainee.
  if (owner === null || (audience === 'trainee' && !draft.before && Object.keys(draft.values).length === 0)) return first;
  return withDraft(first, await drafts.keep(audience, owner, draft));
}

function draftOf(visit: Visit, request: Request, isAgain: boolean): FormDraft {
  const sent = readTyped((request.body ?? {}) as FormValues);
  if (request.method !== 'POST' || !isOurForm(request, visit.formToken, textOf(sent, 'csrf'))) {
    return { values: {}, problems: [], page: visit.atPage, ...openBefore(visit.draftKey ?? visit.waiting) };
  }
  const values = withoutSecrets(sent);
  const from = ownPage(visit.audience, textOf(sent, 'atPage'));
  const page = pageAddress(from);
  const { t, language } = visit.words;
  if (!isTyped(values)) {
    const notice = isAgain ? { notice: t(msg`Nothing was done yet: choose it once more.`), language } : {};
    return { values: {}, problems: [], page, ...openBefore(draftKeyIn(from)), ...notice };
  }
  const notice = t(msg`Nothing was sent yet. What you typed is still here: look at it and send it again.`);
  return { values, problems: [], notice, page, language };
}

const openBefore = (key: string | null): Pick<FormDraft, 'before'> => (key === null ? {} : { before: key });
