import type { Request, Response } from 'express';
import type { Audience, Language } from '../../platform/actor';
import { island } from './assets';
import { useFilledForm } from './field-names';
import { withDraft, withParameter } from './own-page';
import type { Pages } from './pages';
import { isSignedIn, portalPath, type Visit } from './visit';

const NAMES: Readonly<Record<Language, string>> = { en: 'English', km: 'ខ្មែរ' };

/**
 * To the same page in the other language, with what was typed there; at the door with what waits behind it. Where a form is filled in, its answers go along as they
 * stand, so the switch is a button of that form. Enter in a field presses the first button of its form, so the one that the page means for it stands before this one.
 */
export function LanguageSwitch({ visit }: { readonly visit: Visit }) {
  const form = useFilledForm();
  const { path, atPage, draftKey, waiting } = visit;
  const other: Language = visit.words.language === 'km' ? 'en' : 'km';
  const told = { class: 'quiet', lang: other };
  // a page that answers a form has no address to which one could come back
  if (form === null || atPage.split('?')[0] !== path.split('?')[0]) {
    const address = withDraft(path, draftKey ?? (isSignedIn(visit) ? null : waiting));
    return (
      <a {...told} href={withParameter(address, 'lang', other)} hreflang={other}>
        {NAMES[other]}
      </a>
    );
  }
  return (
    <>
      <button type="submit" form={form.id} class="hidden" tabIndex={-1} aria-hidden="true" {...form.first} />
      <button {...told} type="submit" form={form.id} formaction={switchAddress(visit, other)} data-language>
        {NAMES[other]}
      </button>
    </>
  );
}

/** Which of several forms goes along, for the script to say. Of hers none has a neighbour. */
export function LanguageScript({ visit }: { readonly visit: Visit }) {
  return useFilledForm() && visit.audience !== 'trainee' ? <script type="module" src={island('language')} /> : null;
}

/** What a member typed opens for the same account alone, also where the session has ended meanwhile. */
const switchAddress = (visit: Visit, other: Language): string =>
  withDraft(`${portalPath(visit.audience)}/language?lang=${other}${isSignedIn(visit) ? `&${MEMBER}=1` : ''}`, visit.draftKey);

const MEMBER = 'member';

/** Shows the page from which a form came in another language, with what stands in the form; nothing else is done with it. */
export async function inOtherLanguage(pages: Pages, request: Request, response: Response, audience: Audience): Promise<void> {
  const visit = await pages.visit(request, response, audience);
  response.redirect(303, await pages.keptUnsent(request, visit, request.query[MEMBER] !== undefined));
}
