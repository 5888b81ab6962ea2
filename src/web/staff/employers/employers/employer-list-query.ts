import type { EmployerListFilterInput, EmployerListQuery, EmployerSort } from '../../gql';
import { EMPLOYER_STATES, VETTING_PROGRESS } from '../../shared/employer-labels';
import type { ListPlace } from '../../shared/lists/list-forms';
import { type AllowedValues, type ListQuery, listQueryOf } from '../../shared/lists/list-query';
import { holdName, holdOf } from '../../shared/lists/hold-select';

export const EMPLOYERS_PATH = '/staff/employers';

const SORTS = {
  name: 'NAME',
  vetting: 'VETTING',
  lapses: 'LAPSES',
  province: 'PROVINCE',
  positions: 'OPEN_POSITIONS',
  'on-the-way': 'ON_THE_WAY',
  'at-work': 'AT_WORK',
  visit: 'LAST_VISIT',
  responsible: 'RESPONSIBLE',
} as const satisfies Readonly<Record<string, EmployerSort>>;
const SORT_NAMES = Object.keys(SORTS) as (keyof typeof SORTS)[];

/** The choices of "lapses within". */
export const LAPSES_WITHIN = ['30', '60', '90'] as const;
export const EMPLOYER_FILTERS = ['state', 'vetting', 'lapsesIn', 'province', 'hold', 'open'] as const;
const EMPLOYER_QUERY: AllowedValues = {
  state: EMPLOYER_STATES,
  vetting: VETTING_PROGRESS,
  lapsesIn: LAPSES_WITHIN,
  province: /^\d{2}$/,
  hold: ['yes', 'no'],
  open: ['yes', 'no'],
  sort: SORT_NAMES,
  order: ['asc', 'desc'],
};
export const EMPLOYERS: ListPlace = { path: EMPLOYERS_PATH, allowed: EMPLOYER_QUERY };

interface EmployerViewVariables {
  readonly filter: EmployerListFilterInput;
  readonly sort: EmployerSort;
  readonly descending: boolean;
}

export const viewVariables = (query: ListQuery): EmployerViewVariables => ({
  filter: {
    state: EMPLOYER_STATES.find((state) => state === query['state']) ?? null,
    vetting: VETTING_PROGRESS.find((progress) => progress === query['vetting']) ?? null,
    lapsesWithinDays: query['lapsesIn'] ? Number(query['lapsesIn']) : null,
    province: query['province'] ?? null,
    hold: holdOf(query['hold']),
    openVacancies: query['open'] === 'yes' ? 'WITH' : query['open'] === 'no' ? 'WITHOUT' : null,
  },
  sort: Object.entries(SORTS).find(([name]) => name === query['sort'])?.[1] ?? 'NAME',
  descending: query['order'] === 'desc',
});

/** The query of a saved view: the reverse of `viewVariables`. */
export function queryOfView({ filter, sort, descending }: EmployerListQuery['employerViews'][number]): ListQuery {
  return listQueryOf(EMPLOYER_QUERY, {
    state: filter.state,
    vetting: filter.vetting,
    lapsesIn: filter.lapsesWithinDays?.toString(),
    province: filter.province,
    hold: holdName(filter.hold),
    open: filter.openVacancies && (filter.openVacancies === 'WITH' ? 'yes' : 'no'),
    sort: SORT_NAMES.find((name) => SORTS[name] === sort),
    order: descending ? 'desc' : 'asc',
  });
}
