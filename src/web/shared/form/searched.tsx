import { textsOf } from './form-drafts';
import type { Search } from './searches';
import type { Visit } from '../visit/visit';

/** What was searched for last in a form and what that found, carried in it unseen. */
export const Searched = ({ visit, search }: { readonly visit: Visit; readonly search: Search }) => (
  <>
    {[search.asked, search.answered].flatMap((name) =>
      textsOf(visit.draft.values, name).map((value) => <input key={`${name} ${value}`} type="hidden" name={name} value={value} />),
    )}
  </>
);
