import type { Request, Response } from 'express';
import type { Audience, Language } from '../../../platform/security/actor';
import { island } from '../assets/assets';
import { useIsFilledIn } from '../form/field-names';
import { withDraft, withParameter } from './own-page';
import type { Pages } from './pages';
import { isSignedIn, portalPath, type Visit } from '../visit/visit';

const NAMES: Readonly<Record<Language, string>> = { en: 'English', km: 'ខ្មែរ' };
const otherThan = (language: Language): Language => (language === 'km' ? 'en' : 'km');

/** To the same page in the other language, with what was sent there and refused; at the door with what waits behind it. */
export function LanguageSwitch({ visit }: { readonly visit: Visit }) {
  const { path, draftKey, waiting, words } = visit;
  const other = otherThan(words.language);
  const address = withDraft(path, draftKey ?? (isSignedIn(visit) ? null : waiting));
  return (
    <a class="quiet" href={withParameter(address, 'lang', other)} lang={other} hreflang={other}>
      {NAMES[other]}
    </a>
  );
}

/** Stands below the forms of a page: where something is filled in, a script takes along what is typed and not sent yet. */
export function LanguageScript({ visit }: { readonly visit: Visit }) {
  const isFilledIn = useIsFilledIn();
  // a page that answers a form has no address to which one could come back
  const hasAddress = visit.atPage.split('?')[0] === visit.path.split('?')[0];
  return isFilledIn && hasAddress ? <script type="module" src={island('language')} data-to={switchAddress(visit)} /> : null;
}

/** What a member typed opens for the same account alone, also where the session has ended meanwhile. */
const switchAddress = (visit: Visit): string =>
  withDraft(`${portalPath(visit.audience)}/language?lang=${otherThan(visit.words.language)}${isSignedIn(visit) ? `&${MEMBER}=1` : ''}`, visit.draftKey);

const MEMBER = 'member';

/** Shows the page from which a form came in another language, with what stands in the form; nothing else is done with it. */
export async function inOtherLanguage(pages: Pages, request: Request, response: Response, audience: Audience): Promise<void> {
  const visit = await pages.visit(request, response, audience);
  response.redirect(303, await pages.keptUnsent(request, visit, request.query[MEMBER] !== undefined));
}
