import type { ListPlace } from '../../shared/lists/list-forms';
import type { Awaited, ReferralListFilterInput, ReferralListQuery, ReferralSort, ReferralState } from '../../gql';
import { DAYS, daysOf, ID } from '../../shared/lists/filter-options';
import { type AllowedValues, type ListQuery, listQueryOf } from '../../shared/lists/list-query';
import { WHOSE } from '../../shared/lists/whose-tabs';

export const REFERRALS_PATH = '/staff/referrals';

export const REFERRAL_STATES = [
  'PROPOSED',
  'ASKED',
  'AGREED',
  'SENT',
  'VIEWED',
  'SHORTLISTED',
  'INTERVIEWING',
  'OFFERED',
  'HIRED',
  'NOT_SELECTED',
  'DECLINED_BY_TRAINEE',
  'WITHDRAWN',
  'EXPIRED',
] as const satisfies readonly ReferralState[];

export const AWAITED = { her: 'TRAINEE', employer: 'EMPLOYER', us: 'STAFF' } as const satisfies Readonly<Record<string, Awaited>>;
const AWAITED_NAMES = Object.keys(AWAITED) as (keyof typeof AWAITED)[];

const awaitedOf = (name: string | undefined): Awaited | null => Object.entries(AWAITED).find(([known]) => known === name)?.[1] ?? null;

const SORTS = {
  name: 'NAME',
  job: 'JOB',
  employer: 'EMPLOYER',
  step: 'STEP',
  days: 'DAYS_IN_STEP',
  awaited: 'AWAITED',
  officer: 'OFFICER',
  next: 'NEXT_DATE',
} as const satisfies Readonly<Record<string, ReferralSort>>;
const SORT_NAMES = Object.keys(SORTS) as (keyof typeof SORTS)[];

/** The filters of the form, other than whose trainees they are. */
export const REFERRAL_FILTERS = ['step', 'awaited', 'stepOver', 'officer', 'employer', 'province', 'work'] as const;
export const REFERRAL_QUERY: AllowedValues = {
  whose: WHOSE,
  step: REFERRAL_STATES,
  awaited: AWAITED_NAMES,
  stepOver: DAYS,
  officer: ID,
  employer: ID,
  province: /^\d{2}$/,
  work: /^\d{1,4}$/,
  sort: SORT_NAMES,
  order: ['asc', 'desc'],
};

/** The query of the page, with its order. Links of earlier versions use `state`. */
export function referralQueryOf(query: Readonly<Record<string, unknown>>): ListQuery {
  const { state } = query;
  return listQueryOf(REFERRAL_QUERY, { whose: 'all', sort: 'days', order: query['sort'] === undefined ? 'desc' : 'asc', step: state, ...query });
}

interface ReferralViewVariables {
  readonly filter: ReferralListFilterInput;
  readonly sort: ReferralSort;
  readonly descending: boolean;
}

export const viewVariables = (query: ListQuery): ReferralViewVariables => ({
  filter: {
    whose: (query['whose'] ?? 'all').toUpperCase() as 'MINE' | 'UNASSIGNED' | 'ALL',
    step: REFERRAL_STATES.find((state) => state === query['step']) ?? null,
    awaited: awaitedOf(query['awaited']),
    stepOverDays: daysOf(query['stepOver']),
    officerId: query['officer'] ?? null,
    employerId: query['employer'] ?? null,
    province: query['province'] ?? null,
    work: query['work'] ?? null,
  },
  sort: SORTS[SORT_NAMES.find((name) => name === query['sort']) ?? 'days'],
  descending: query['order'] === 'desc',
});

/** The query of a saved view: the reverse of `viewVariables`. */
export function queryOfView({ filter, sort, descending }: ReferralListQuery['referralViews'][number]): ListQuery {
  return listQueryOf(REFERRAL_QUERY, {
    whose: filter.whose.toLowerCase(),
    step: filter.step,
    awaited: AWAITED_NAMES.find((name) => AWAITED[name] === filter.awaited),
    stepOver: filter.stepOverDays?.toString(),
    officer: filter.officerId,
    employer: filter.employerId,
    province: filter.province,
    work: filter.work,
    sort: SORT_NAMES.find((name) => SORTS[name] === sort),
    order: descending ? 'desc' : 'asc',
  });
}

/** The list of referrals. */
export const REFERRALS: ListPlace = { path: REFERRALS_PATH, allowed: REFERRAL_QUERY };
