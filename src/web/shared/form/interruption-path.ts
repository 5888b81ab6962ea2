import { msg } from '@lingui/core/macro';
import type { Request } from 'express';
import { isOurForm } from '../session/cookies';
import { ReauthenticationRequired, type SignInRequired } from '../visit/failures';
import { type FormDraft, FormDrafts, type FormValues, hasValues, textOf, withoutSecrets, withTranslations } from './form-drafts';
import { draftKeyIn, safeReturnPath, canonicalAddress, withDraft } from '../page/return-path';
import { parseTypedFields } from './typed-days';
import { portalPath, ENTRANCE, type Visit } from '../visit/visit';

/**
 * The redirect for a visitor who must first sign in or re-authenticate. Stores a draft with the page to
 * return to and the values typed there, and adds its key to the URL. After a session has expired, the draft
 * belongs to that session's account, so that no other account can open it.
 */
export async function interruptionPath(drafts: FormDrafts, failure: SignInRequired | ReauthenticationRequired, request: Request): Promise<string> {
  const { visit } = failure;
  const { audience } = visit;
  const isReauthentication = failure instanceof ReauthenticationRequired;
  const target = isReauthentication ? `${portalPath(audience)}/re-authenticate` : ENTRANCE[audience];
  const draft = interruptedDraft(visit, request, isReauthentication);
  const owner = isReauthentication ? visit.owner : visit.endedOwner;
  // On a shared phone, the page that was open must stay private: only typed values are stored for the
  // trainee.
  if (owner === null || (audience === 'trainee' && !draft.before && Object.keys(draft.values).length === 0)) return target;
  return withDraft(target, await drafts.save(audience, owner, withTranslations(draft, visit.translations)));
}

function interruptedDraft(visit: Visit, request: Request, isReauthentication: boolean): FormDraft {
  const sent = parseTypedFields((request.body ?? {}) as FormValues, visit.i18n.today);
  if (request.method !== 'POST' || !isOurForm(request, visit.formToken, textOf(sent, 'csrf'))) {
    return { values: {}, problems: [], page: visit.atPage, ...openDraft(visit.draftKey ?? visit.pendingDraftKey) };
  }
  const values = withoutSecrets(sent);
  const from = safeReturnPath(visit.audience, textOf(sent, 'atPage'));
  const page = canonicalAddress(from);
  const { t, language } = visit.i18n;
  if (!hasValues(values)) {
    const notice = isReauthentication ? { notice: t(msg`Not done yet. Please choose it again.`), language } : {};
    return { values: {}, problems: [], page, ...openDraft(draftKeyIn(from)), ...notice };
  }
  const notice = t(msg`Not sent yet. What you typed is still here: check it and send it again.`);
  return { values, problems: [], notice, page, language };
}

const openDraft = (key: string | null): Pick<FormDraft, 'before'> => (key === null ? {} : { before: key });
