import { type FormValues, textsOf } from '../../../shared/form/form-drafts';
import type { MergeUnit } from '../../../shared/form/edit-conflicts';
import { isUnchosen, searchFields, withSearchResults } from '../../../shared/form/form-search';
import { type CodeOption, optionsIn, optionText, withNewOptions } from '../../shared/search-options';
import type { LimitsInput, LimitsToReviewQuery } from '../../gql';

export type Limits = NonNullable<LimitsToReviewQuery['fullLimits']>;

const FLAGS = ['noNight', 'noLiveIn', 'noAlcohol'] as const;

/**
 * Each limit is merged by itself. Limits protect the trainee: when another session removes one that is still
 * checked in this form, it stays until the user has reviewed the conflict.
 */
export const LIMITS: readonly MergeUnit[] = ['flags', 'excludedEmployers', 'excludedSites', 'excludedWork', 'excludedProvinces'].map((field) => ({
  field,
  isEach: true,
  isGuarded: true,
}));

/** The field with the chosen codes, and the field with the options and their labels. */
const OPTION_FIELDS = [
  { chosen: 'excludedEmployers', found: 'employersFound' },
  { chosen: 'excludedSites', found: 'sitesFound' },
  { chosen: 'excludedWork', found: 'workFound' },
] as const;

/** The searches of the form, and the fields in which their results are chosen. */
export const SEARCHES = [
  { ...searchFields('place'), chosenIn: ['excludedEmployers', 'excludedSites'] },
  { ...searchFields('work'), chosenIn: ['excludedWork'] },
] as const;
type LimitSearch = (typeof SEARCHES)[number];

/** The limits as form values. */
export function valuesOf(limits: Limits): FormValues {
  const sites: CodeOption[] = limits.excludedSites.map(({ id, name, employer }) => ({ code: id, label: `${employer.legalName}: ${name}` }));
  const employers: CodeOption[] = limits.excludedEmployers.map(({ id, legalName }) => ({ code: id, label: legalName }));
  const work: CodeOption[] = limits.excludedWork.map(({ iscoCode, label }) => ({ code: iscoCode, label }));
  return {
    flags: FLAGS.filter((flag) => limits[flag]),
    excludedSites: sites.map(({ code }) => code),
    sitesFound: sites.map(optionText),
    excludedEmployers: employers.map(({ code }) => code),
    employersFound: employers.map(optionText),
    excludedWork: work.map(({ code }) => code),
    workFound: work.map(optionText),
    excludedProvinces: limits.excludedProvinces.map(({ code }) => code),
  };
}

/**
 * The form as API input. An exclusion that is no longer checked is removed, because the form lists all of
 * them.
 */
export function limitsInput(values: FormValues): LimitsInput {
  const isTicked = (flag: string): boolean => textsOf(values, 'flags').includes(flag);
  return {
    noNight: isTicked('noNight'),
    noLiveIn: isTicked('noLiveIn'),
    noAlcohol: isTicked('noAlcohol'),
    excludedSites: [...textsOf(values, 'excludedSites')],
    excludedEmployers: [...textsOf(values, 'excludedEmployers')],
    excludedProvinces: [...textsOf(values, 'excludedProvinces')],
    excludedIsco: [...textsOf(values, 'excludedWork')],
  };
}

/**
 * Adds the exclusions that another session has saved since the form was shown, so that the user can see and
 * check them.
 */
export const withCurrentOptions = (values: FormValues, now: FormValues): FormValues =>
  OPTION_FIELDS.reduce((named, { found: optionsField }) => {
    const all = [...optionsIn(named, optionsField), ...optionsIn(now, optionsField)].filter(
      ({ code }, at, list) => list.findIndex((one) => one.code === code) === at,
    );
    return { ...named, [optionsField]: all.map(optionText) };
  }, values);

/** Adds the results of a search as options, and records the search in the form. */
export function withResults(values: FormValues, search: LimitSearch, results: readonly (readonly CodeOption[])[]): FormValues {
  const named = search.chosenIn.reduce(
    (all, choiceField, at) => withNewOptions(all, OPTION_FIELDS.find((one) => one.chosen === choiceField) ?? OPTION_FIELDS[0], results[at] ?? []),
    values,
  );
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
