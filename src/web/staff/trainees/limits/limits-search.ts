import { type FormValues, textsOf } from '../../../shared/form/form-drafts';
import { isUnchosen, searchFields, withSearchResults } from '../../../shared/form/form-search';
import { type CodeOption, optionsIn, optionText, withNewOptions } from '../../shared/search-options';
import { OPTION_FIELDS } from './limits-form';

/** The searches of the form, and the fields in which their results are chosen. */
export const SEARCHES = [
  { ...searchFields('place'), chosenIn: ['excludedEmployers', 'excludedSites'] },
  { ...searchFields('work'), chosenIn: ['excludedWork'] },
] as const;
type LimitSearch = (typeof SEARCHES)[number];

/**
 * Adds the exclusions that another session has saved since the form was shown, so that the user can see and
 * check them.
 */
export const withCurrentOptions = (values: FormValues, now: FormValues): FormValues =>
  Object.values(OPTION_FIELDS).reduce((named, optionsField) => {
    const all = [...optionsIn(named, optionsField), ...optionsIn(now, optionsField)].filter(
      ({ code }, at, list) => list.findIndex((one) => one.code === code) === at,
    );
    return { ...named, [optionsField]: all.map(optionText) };
  }, values);

/** Adds the results of a search as options, and records the search in the form. */
export function withResults(values: FormValues, search: LimitSearch, results: readonly (readonly CodeOption[])[]): FormValues {
  const named = search.chosenIn.reduce((all, chosen, at) => withNewOptions(all, { chosen, found: OPTION_FIELDS[chosen] }, results[at] ?? []), values);
  return withSearchResults(
    named,
    search,
    results.flat().map(({ code }) => code),
  );
}

/**
 * The search fields with text but no chosen result. Saving would drop an exclusion that the user meant to
 * add.
 */
export const unresolvedSearches = (values: FormValues): string[] =>
  SEARCHES.filter((search) =>
    isUnchosen(
      values,
      search,
      search.chosenIn.flatMap((name) => textsOf(values, name)).map((code) => ({ code })),
    ),
  ).map(({ text }) => text);
