import { textsOf } from './form-drafts';
import type { Search } from './form-search';
import type { Visit } from '../visit/visit';

/** Hidden fields with the last search of a form and its results. */
export const SearchState = ({ visit, search }: { readonly visit: Visit; readonly search: Search }) => (
  <>
    {[search.lastQuery, search.lastResults].flatMap((name) =>
      textsOf(visit.draft.values, name).map((value) => <input key={`${name} ${value}`} type="hidden" name={name} value={value} />),
    )}
  </>
);
