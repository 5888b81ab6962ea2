import { type FormValues, textsOf } from '../../../shared/form/form-drafts';
import type { Part } from '../../../shared/form/meanwhile';
import { isUnchosen, searchNamed, withAnswer } from '../../../shared/form/searches';
import { type Named, namedIn, namedText, withNamed } from '../../shared/found';
import type { LimitsInput, LimitsToReviewQuery } from '../../gql';

export type Limits = NonNullable<LimitsToReviewQuery['limitsInFull']>;

const FLAGS = ['noNight', 'noLiveIn', 'noAlcohol'] as const;

/** Each limit is an answer of its own, and protects her: one that somebody took away elsewhere goes from no form in which it is still ticked, before it was looked at there. */
export const LIMITS: readonly Part[] = ['flags', 'excludedEmployers', 'excludedSites', 'excludedWork', 'excludedProvinces'].map((field) => ({
  field,
  isEach: true,
  isGuarded: true,
}));

/** What is ticked under the first name is called as it stands under the second. */
const NAMED = [
  { chosen: 'excludedEmployers', found: 'employersFound' },
  { chosen: 'excludedSites', found: 'sitesFound' },
  { chosen: 'excludedWork', found: 'workFound' },
] as const;

/** What can be searched for, and where it is chosen. */
export const SEARCHES = [
  { ...searchNamed('place'), chosenIn: ['excludedEmployers', 'excludedSites'] },
  { ...searchNamed('work'), chosenIn: ['excludedWork'] },
] as const;
type LimitSearch = (typeof SEARCHES)[number];

/** Her limits as the form holds them. */
export function valuesOf(limits: Limits): FormValues {
  const sites: Named[] = limits.excludedSites.map(({ id, name, employer }) => ({ code: id, label: `${employer.legalName}: ${name}` }));
  const employers: Named[] = limits.excludedEmployers.map(({ id, legalName }) => ({ code: id, label: legalName }));
  const work: Named[] = limits.excludedWork.map(({ iscoCode, label }) => ({ code: iscoCode, label }));
  return {
    flags: FLAGS.filter((flag) => limits[flag]),
    excludedSites: sites.map(({ code }) => code),
    sitesFound: sites.map(namedText),
    excludedEmployers: employers.map(({ code }) => code),
    employersFound: employers.map(namedText),
    excludedWork: work.map(({ code }) => code),
    workFound: work.map(namedText),
    excludedProvinces: limits.excludedProvinces.map(({ code }) => code),
  };
}

/** The form as the API takes it. What is no longer ticked may be matched again: the form held all of it. */
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

/** The form with the names of what was left out elsewhere meanwhile, so that it can be seen and ticked. */
export const withNames = (values: FormValues, now: FormValues): FormValues =>
  NAMED.reduce((named, { found }) => {
    const all = [...namedIn(named, found), ...namedIn(now, found)].filter(({ code }, at, list) => list.findIndex((one) => one.code === code) === at);
    return { ...named, [found]: all.map(namedText) };
  }, values);

/** What a search found, each to be ticked, and that it was searched for. */
export function withFound(values: FormValues, search: LimitSearch, found: readonly (readonly Named[])[]): FormValues {
  const named = search.chosenIn.reduce((all, chosen, at) => withNamed(all, NAMED.find((one) => one.chosen === chosen) ?? NAMED[0], found[at] ?? []), values);
  return withAnswer(
    named,
    search,
    found.flat().map(({ code }) => code),
  );
}

/** The fields in which something was typed to be left out, and nothing that it found was ticked: she would be left without it. */
export const unchosen = (values: FormValues): string[] =>
  SEARCHES.filter((search) =>
    isUnchosen(
      values,
      search,
      search.chosenIn.flatMap((name) => textsOf(values, name)).map((code) => ({ code })),
    ),
  ).map(({ text }) => text);
