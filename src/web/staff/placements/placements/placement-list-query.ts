import type { ListPlace } from '../../shared/lists/list-forms';
import type { PlacementListFilterInput, PlacementListQuery, PlacementSort, VerifiedFilter } from '../../gql';
import { DAYS, daysOf, ID } from '../../shared/lists/filter-options';
import { type AllowedValues, type ListQuery, listQueryOf } from '../../shared/lists/list-query';
import { WHOSE } from '../../shared/lists/whose-tabs';
import { PLACEMENT_STATES } from './placement-filter';

export const PLACEMENTS_PATH = '/staff/placements';

const SORTS = {
  name: 'NAME',
  job: 'JOB',
  employer: 'EMPLOYER',
  first: 'FIRST_DAY',
  state: 'STATE',
  'follow-up': 'NEXT_FOLLOW_UP',
  contact: 'LAST_CONTACT',
  officer: 'OFFICER',
} as const satisfies Readonly<Record<string, PlacementSort>>;
const SORT_NAMES = Object.keys(SORTS) as (keyof typeof SORTS)[];

const VERIFIED = { yes: 'VERIFIED', no: 'NOT_VERIFIED' } as const satisfies Readonly<Record<string, VerifiedFilter>>;
const verifiedOf = (name: string | undefined): VerifiedFilter | null => Object.entries(VERIFIED).find(([known]) => known === name)?.[1] ?? null;

/** The filters of the form, other than whose trainees they are. */
export const PLACEMENT_FILTERS = ['state', 'verified', 'overdue', 'contactOver', 'officer', 'employer', 'province', 'work'] as const;
export const PLACEMENT_QUERY: AllowedValues = {
  whose: WHOSE,
  state: PLACEMENT_STATES,
  verified: ['yes', 'no'],
  overdue: ['yes'],
  contactOver: DAYS,
  officer: ID,
  employer: ID,
  province: /^\d{2}$/,
  work: /^\d{1,4}$/,
  sort: SORT_NAMES,
  order: ['asc', 'desc'],
};

/** The query of the page, with its order. The board and links of earlier versions use `mine`. */
export function placementQueryOf(query: Readonly<Record<string, unknown>>): ListQuery {
  return listQueryOf(PLACEMENT_QUERY, { whose: query['mine'] === 'yes' ? 'mine' : 'all', sort: 'follow-up', order: 'asc', ...query });
}

interface PlacementViewVariables {
  readonly filter: PlacementListFilterInput;
  readonly sort: PlacementSort;
  readonly descending: boolean;
}

export const viewVariables = (query: ListQuery): PlacementViewVariables => ({
  filter: {
    whose: (query['whose'] ?? 'all').toUpperCase() as 'MINE' | 'UNASSIGNED' | 'ALL',
    state: PLACEMENT_STATES.find((state) => state === query['state']) ?? null,
    verified: verifiedOf(query['verified']),
    followUpOverdue: query['overdue'] === 'yes',
    contactOverDays: daysOf(query['contactOver']),
    officerId: query['officer'] ?? null,
    employerId: query['employer'] ?? null,
    province: query['province'] ?? null,
    work: query['work'] ?? null,
  },
  sort: SORTS[SORT_NAMES.find((name) => name === query['sort']) ?? 'follow-up'],
  descending: query['order'] === 'desc',
});

/** The query of a saved view: the reverse of `viewVariables`. */
export function queryOfView({ filter, sort, descending }: PlacementListQuery['placementViews'][number]): ListQuery {
  return listQueryOf(PLACEMENT_QUERY, {
    whose: filter.whose.toLowerCase(),
    state: filter.state,
    verified: Object.entries(VERIFIED).find(([, value]) => value === filter.verified)?.[0],
    overdue: filter.followUpOverdue ? 'yes' : '',
    contactOver: filter.contactOverDays?.toString(),
    officer: filter.officerId,
    employer: filter.employerId,
    province: filter.province,
    work: filter.work,
    sort: SORT_NAMES.find((name) => SORTS[name] === sort),
    order: descending ? 'desc' : 'asc',
  });
}

/** The list of placements. */
export const PLACEMENTS: ListPlace = { path: PLACEMENTS_PATH, allowed: PLACEMENT_QUERY };
