import { msg } from '@lingui/core/macro';
import { SEARCH_FIELD, textOf } from '../form/form-drafts';
import type { Visit } from '../visit/visit';

/** Where staff search. A search is posted, so that no name is in an address, a log or the browser's history. */
export const SEARCH_PATH = '/staff/search';
/** The longest text that is searched. */
const MAX_LENGTH = 100;

/** The search field of every staff page; `/` and Ctrl-K move to it (`search.island.ts`). */
export function SearchField({ visit: { formToken, i18n, draft } }: { readonly visit: Visit }) {
  const { t } = i18n;
  return (
    <form method="post" action={SEARCH_PATH} role="search" aria-label={t(msg`Find anything`)} class="find">
      <input type="hidden" name="csrf" value={formToken} />
      <input
        type="search"
        name={SEARCH_FIELD}
        value={textOf(draft.values, SEARCH_FIELD)}
        aria-label={t(msg`Words to find`)}
        placeholder={t(msg`Name, code, phone, employer…`)}
        maxLength={MAX_LENGTH}
        autocomplete="off"
        spellcheck={false}
        enterkeyhint="search"
        data-search
      />
      <button type="submit" class="quiet">
        {t(msg`Find`)}
      </button>
    </form>
  );
}
