import type { Request, Response } from 'express';
import type { Audience, Language } from '../../../platform/security/actor';
import { otherLanguage } from '../../../locales/i18n';
import { islandPath } from '../assets/assets';
import { useHasFields } from '../form/field-names';
import { withDraft, withParameter } from './return-path';
import type { Pages } from './pages';
import { isSignedIn, portalPath, type Visit } from '../visit/visit';

const NAMES: Readonly<Record<Language, string>> = { en: 'English', km: 'ខ្មែរ' };

/**
 * Link to the same page in the other language, with the refused form if there was one; on the sign-in page,
 * with the interrupted page.
 */
export function LanguageSwitch({ visit }: { readonly visit: Visit }) {
  const { path, draftKey, pendingDraftKey: waiting, i18n } = visit;
  const other = otherLanguage(i18n.language);
  const address = withDraft(path, draftKey ?? (isSignedIn(visit) ? null : waiting));
  return (
    <a class="quiet" href={withParameter(address, 'lang', other)} lang={other} hreflang={other}>
      {NAMES[other]}
    </a>
  );
}

/**
 * Loaded below the forms of a page: a script that submits typed but unsent values along with the language
 * switch.
 */
export function LanguageScript({ visit }: { readonly visit: Visit }) {
  const isFilledIn = useHasFields();
  // A page rendered in response to a POST has no URL to return to.
  const hasAddress = visit.atPage.split('?')[0] === visit.path.split('?')[0];
  return isFilledIn && hasAddress ? <script type="module" src={islandPath('language')} data-to={switchAddress(visit)} /> : null;
}

/**
 * For a member, the typed values can be opened by the same account only, even if the session has ended in the
 * meantime.
 */
const switchAddress = (visit: Visit): string =>
  withDraft(`${portalPath(visit.audience)}/language?lang=${otherLanguage(visit.i18n.language)}${isSignedIn(visit) ? `&${MEMBER}=1` : ''}`, visit.draftKey);

const MEMBER = 'member';

/**
 * Redisplays the page of a submitted form in the other language with the typed values; the form has no other
 * effect.
 */
export async function switchLanguage(pages: Pages, request: Request, response: Response, audience: Audience): Promise<void> {
  const visit = await pages.visit(request, response, audience);
  response.redirect(303, await pages.saveUnsubmitted(request, visit, request.query[MEMBER] !== undefined));
}
