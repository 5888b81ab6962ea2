import type { VacancyListFilterInput, VacancyListQuery, VacancySort } from '../../gql';
import { holdName, holdOf } from '../../shared/lists/hold-select';
import type { ListPlace } from '../../shared/lists/list-forms';
import { type AllowedValues, type ListQuery, listQueryOf } from '../../shared/lists/list-query';
import { VACANCY_STATES } from '../../shared/vacancy-labels';

export const VACANCIES_PATH = '/staff/vacancies';

const SORTS = {
  title: 'TITLE',
  employer: 'EMPLOYER',
  state: 'STATE',
  review: 'REVIEW_DUE',
  province: 'PROVINCE',
  work: 'WORK',
  positions: 'POSITIONS',
  starts: 'STARTS',
  closes: 'CLOSES',
  'on-the-way': 'ON_THE_WAY',
} as const satisfies Readonly<Record<string, VacancySort>>;
const SORT_NAMES = Object.keys(SORTS) as (keyof typeof SORTS)[];

/** The choices of "closes within". */
export const CLOSES_WITHIN = ['7', '14', '30'] as const;
export const VACANCY_FILTERS = ['state', 'late', 'province', 'work', 'closesIn', 'employer', 'hold'] as const;
const VACANCY_QUERY: AllowedValues = {
  state: VACANCY_STATES,
  late: ['yes'],
  province: /^\d{2}$/,
  work: /^\d{1,4}$/,
  closesIn: CLOSES_WITHIN,
  employer: /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/,
  hold: ['yes', 'no'],
  sort: SORT_NAMES,
  order: ['asc', 'desc'],
};
export const VACANCIES: ListPlace = { path: VACANCIES_PATH, allowed: VACANCY_QUERY };

interface VacancyViewVariables {
  readonly filter: VacancyListFilterInput;
  readonly sort: VacancySort;
  readonly descending: boolean;
}

export const viewVariables = (query: ListQuery): VacancyViewVariables => ({
  filter: {
    state: VACANCY_STATES.find((state) => state === query['state']) ?? null,
    lateReview: query['late'] === 'yes',
    province: query['province'] ?? null,
    work: query['work'] ?? null,
    closesWithinDays: query['closesIn'] ? Number(query['closesIn']) : null,
    employerId: query['employer'] ?? null,
    hold: holdOf(query['hold']),
  },
  sort: Object.entries(SORTS).find(([name]) => name === query['sort'])?.[1] ?? 'REVIEW_DUE',
  descending: query['order'] === 'desc',
});

/** The query of a saved view: the reverse of `viewVariables`. */
export function queryOfView({ filter, sort, descending }: VacancyListQuery['vacancyViews'][number]): ListQuery {
  return listQueryOf(VACANCY_QUERY, {
    state: filter.state,
    late: filter.lateReview ? 'yes' : '',
    province: filter.province,
    work: filter.work,
    closesIn: filter.closesWithinDays?.toString(),
    employer: filter.employerId,
    hold: holdName(filter.hold),
    sort: SORT_NAMES.find((name) => SORTS[name] === sort),
    order: descending ? 'desc' : 'asc',
  });
}
