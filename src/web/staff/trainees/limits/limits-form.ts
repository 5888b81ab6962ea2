import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { controlOf, describeForm, type FormField } from '../../../shared/described-form/form-description';
import { textsOf } from '../../../shared/form/form-drafts';
import type { I18n } from '../../../shared/labels/page-i18n';
import type { LimitsInput, LimitsToReviewQuery } from '../../gql';
import { provinceName } from '../../shared/employer-labels';
import { type CodeOption, optionText } from '../../shared/search-options';

export type Limits = NonNullable<LimitsToReviewQuery['fullLimits']>;

const FLAGS = ['noNight', 'noLiveIn', 'noAlcohol'] as const;

/** The fields with the options of each exclusion and their labels; the provinces are a fixed list. */
export const OPTION_FIELDS = { excludedEmployers: 'employersFound', excludedSites: 'sitesFound', excludedWork: 'workFound' } as const;

/**
 * Each limit is merged by itself. Limits protect the trainee: when another session removes one that is still
 * checked in this form, it stays until the user has reviewed the conflict.
 */
const GUARDED = { section: 'limits', isEach: true, isGuarded: true } as const;

interface Exclusions<Path extends string> {
  readonly path: Path;
  readonly label: MessageDescriptor;
  readonly optionsField: string;
  /** The search field, at which problems with the codes are shown. */
  readonly search: string;
  /** Its label; fields with the same search give it once. */
  readonly searchLabel?: MessageDescriptor;
  readonly options: (limits: Limits) => CodeOption[];
}

/**
 * Excluded codes as checkboxes. An exclusion that is no longer checked is removed, because the form lists all
 * of them.
 */
const exclusions = <P extends keyof LimitsInput>({
  path,
  label,
  optionsField,
  search,
  searchLabel,
  options,
}: Exclusions<P>): FormField<'limits', Limits, P> => ({
  ...GUARDED,
  label,
  paths: [path],
  ...(searchLabel ? { controlLabels: { [search]: searchLabel } } : {}),
  pathControls: { [path]: search },
  controlWithin: () => search,
  saved: options,
  values: (limits, name) => ({ [name]: options(limits).map(({ code }) => code), [optionsField]: options(limits).map(optionText) }),
  input: (values, name) => [[path, [...textsOf(values, name)]]],
  text: (i18n, limits) => i18n.list(options(limits).map((option) => option.label)),
});

/** The fields of a trainee's limits. */
export const LIMITS_FORM = describeForm<'limits', Limits, LimitsInput>()({
  flags: {
    ...GUARDED,
    label: msg`Not for her`,
    paths: FLAGS,
    view: { kind: 'choice', several: true, options: (i18n) => FLAGS.map((flag) => ({ value: flag, label: flagText(i18n, flag) })) },
    saved: (limits) => limits,
    values: (limits, name) => ({ [name]: FLAGS.filter((flag) => limits[flag]) }),
    input: (values, name) => FLAGS.map((flag) => [flag, textsOf(values, name).includes(flag)] as const),
    text: (i18n, limits) => i18n.list(FLAGS.filter((flag) => limits[flag]).map((flag) => flagText(i18n, flag))),
  },
  excludedEmployers: exclusions({
    path: 'excludedEmployers',
    label: msg`Excluded employers`,
    optionsField: OPTION_FIELDS.excludedEmployers,
    search: 'placeText',
    searchLabel: msg`Search for an employer by name`,
    options: ({ excludedEmployers }) => excludedEmployers.map(({ id, legalName }) => ({ code: id, label: legalName })),
  }),
  excludedSites: exclusions({
    path: 'excludedSites',
    label: msg`Excluded workplaces`,
    optionsField: OPTION_FIELDS.excludedSites,
    search: 'placeText',
    options: ({ excludedSites }) => excludedSites.map(({ id, name, employer }) => ({ code: id, label: `${employer.legalName}: ${name}` })),
  }),
  excludedWork: exclusions({
    path: 'excludedIsco',
    label: msg`Excluded work`,
    optionsField: OPTION_FIELDS.excludedWork,
    search: 'workText',
    searchLabel: msg`Search for a kind of work`,
    options: ({ excludedWork }) => excludedWork.map(({ iscoCode, label }) => ({ code: iscoCode, label })),
  }),
  excludedProvinces: {
    ...GUARDED,
    label: msg`Excluded provinces`,
    paths: ['excludedProvinces'],
    controlWithin: (_rest, name) => name,
    saved: ({ excludedProvinces }) => excludedProvinces,
    values: ({ excludedProvinces }, name) => ({ [name]: excludedProvinces.map(({ code }) => code) }),
    input: (values, name) => [['excludedProvinces', [...textsOf(values, name)]]],
    text: (i18n, { excludedProvinces }) => i18n.list(excludedProvinces.map((province) => provinceName(i18n, province))),
  },
});

function flagText({ t }: I18n, flag: (typeof FLAGS)[number]): string {
  if (flag === 'noNight') return t(msg`Night work`);
  return flag === 'noLiveIn' ? t(msg`Living at the workplace`) : t(msg`Serving alcohol`);
}

/** The control of a problem at a path of the input. */
export const fieldOf = controlOf(LIMITS_FORM);
