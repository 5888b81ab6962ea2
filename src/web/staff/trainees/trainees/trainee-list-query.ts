import type { TraineeListFilterInput, TraineeListQuery, TraineeSort } from '../../gql';
import type { ListPlace } from '../../shared/lists/list-forms';
import { type AllowedValues, type ListQuery, listQueryOf } from '../../shared/lists/list-query';
import { WHOSE } from '../../shared/lists/whose-tabs';
import { TRAINEE_STEPS } from '../../shared/trainee-step-labels';

export const TRAINEES_PATH = '/staff/trainees';

const DAYS = /^\d{1,4}$/;
const SORTS = {
  name: 'NAME',
  step: 'STEP',
  days: 'DAYS_IN_STEP',
  officer: 'OFFICER',
  'case-worker': 'CASE_WORKER',
  contact: 'LAST_CONTACT',
  lapses: 'LAPSES',
  province: 'PROVINCE',
} as const satisfies Readonly<Record<string, TraineeSort>>;
const SORT_NAMES = Object.keys(SORTS) as (keyof typeof SORTS)[];

/** The filters of the form, other than whose trainees they are. */
export const TRAINEE_FILTERS = ['step', 'officer', 'stepOver', 'contactOver', 'contact', 'lapses', 'province', 'work', 'alert'] as const;
export const TRAINEE_QUERY: AllowedValues = {
  whose: WHOSE,
  step: TRAINEE_STEPS,
  officer: /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/,
  stepOver: DAYS,
  contactOver: DAYS,
  contact: ['never'],
  lapses: ['soon', 'lapsed'],
  province: /^\d{2}$/,
  work: /^\d{1,4}$/,
  alert: ['yes'],
  sort: SORT_NAMES,
  order: ['asc', 'desc'],
};

export const TRAINEES: ListPlace = { path: TRAINEES_PATH, allowed: TRAINEE_QUERY };

/** The query of the page. Links of earlier versions use `mine` and `state`. */
export function traineeQueryOf(query: Readonly<Record<string, unknown>>): ListQuery {
  const { mine, state } = query;
  return listQueryOf(TRAINEE_QUERY, { ...(mine === 'yes' ? { whose: 'mine' } : {}), ...(typeof state === 'string' ? { step: state } : {}), ...query });
}

interface TraineeViewVariables {
  readonly filter: TraineeListFilterInput;
  readonly sort: TraineeSort;
  readonly descending: boolean;
}

const numberOf = (text: string | undefined): number | null => (text === undefined || text === '' ? null : Math.min(Number(text), MAX_DAYS));
/** The most days that the API takes; a larger number means the same. */
const MAX_DAYS = 3650;

const sortOf = (name: string | undefined): TraineeSort => Object.entries(SORTS).find(([known]) => known === name)?.[1] ?? 'LAPSES';

export const viewVariables = (query: ListQuery): TraineeViewVariables => ({
  filter: {
    whose: (query['whose'] ?? 'all').toUpperCase() as 'MINE' | 'UNASSIGNED' | 'ALL',
    step: TRAINEE_STEPS.find((step) => step === query['step']) ?? null,
    officerId: query['officer'] ?? null,
    stepOverDays: numberOf(query['stepOver']),
    contactOverDays: numberOf(query['contactOver']),
    neverContacted: query['contact'] === 'never',
    lapses: query['lapses'] === 'soon' ? 'SOON' : query['lapses'] === 'lapsed' ? 'LAPSED' : null,
    province: query['province'] ?? null,
    work: query['work'] ?? null,
    openAlert: query['alert'] === 'yes',
  },
  sort: sortOf(query['sort']),
  descending: query['order'] === 'desc',
});

/** The query of a saved view: the reverse of `viewVariables`. */
export function queryOfView({ filter, sort, descending }: TraineeListQuery['traineeViews'][number]): ListQuery {
  return listQueryOf(TRAINEE_QUERY, {
    whose: filter.whose.toLowerCase(),
    step: filter.step,
    officer: filter.officerId,
    stepOver: filter.stepOverDays?.toString(),
    contactOver: filter.contactOverDays?.toString(),
    contact: filter.neverContacted ? 'never' : '',
    lapses: filter.lapses?.toLowerCase(),
    province: filter.province,
    work: filter.work,
    alert: filter.openAlert ? 'yes' : '',
    sort: SORT_NAMES.find((name) => SORTS[name] === sort),
    order: descending ? 'desc' : 'asc',
  });
}
