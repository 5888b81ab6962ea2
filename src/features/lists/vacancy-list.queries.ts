import { OPEN_REFERRAL_STATES } from '../referrals/domain/referral';
import { REVIEW_DAYS } from '../vacancies/domain/review-promise';
import type { HoldFilter } from './domain/list-values';
import { CURRENT_VACANCY_STATES, type VacancyListFilter, type VacancyListView, type VacancySort } from './domain/vacancy-list-filter';
import { type Facet, type ListCondition, type ListRules, type ListSort, type ListStatement, pageStatement, TODAY } from './list-statement';

export const quoted = (values: readonly string[]): string => values.map((value) => `'${value}'`).join(', ');
export const OPEN_REFERRALS = quoted(OPEN_REFERRAL_STATES);

export const holdCondition = (employer: string, hold: HoldFilter): string =>
  `${hold === 'ON_HOLD' ? '' : 'not '}exists (select from employer_hold h where h.employer_id = ${employer} and h.lifted_at is null)`;

/** The day on which it was submitted, while it waits for an answer. */
const SUBMITTED_ON = `case when v.state = 'SUBMITTED' then (coalesce(v.submitted_at, v.created_at) at time zone 'Asia/Phnom_Penh')::date end`;
/** The last day of the promise, by the rule of `reviewDaysFrom`. */
const DUE_ON = `(select d.on + (array[${REVIEW_DAYS.join(', ')}])[extract(isodow from d.on)::int] from (select ${SUBMITTED_ON} as on) d)`;

/** How many of the reader's institution are on the way to the vacancy, or start there. */
const PEOPLE: Facet = (rows) => `
  select p.*, coalesce(a.n, 0) + coalesce(b.n, 0) as on_the_way from ${rows} p
  left join (select r.vacancy_id, count(*)::int as n from ${rows} q join referral r on r.vacancy_id = q.id
    where r.state in (${OPEN_REFERRALS}) group by r.vacancy_id) a on a.vacancy_id = p.id
  left join (select w.vacancy_id, count(*)::int as n from ${rows} q join placement w on w.vacancy_id = q.id
    where w.state = 'PLANNED' group by w.vacancy_id) b on b.vacancy_id = p.id`;

type FacetName = 'people';

const sortedBy = (column: string): ListSort<FacetName> => ({ column, key: 'p.sorted_by' });
const SORTS: Readonly<Record<VacancySort, ListSort<FacetName>>> = {
  TITLE: sortedBy('lower(v.title)'),
  EMPLOYER: { column: 'v.employer_id', key: 'lower(o.legal_name)', join: 'join employer o on o.id = p.sorted_by' },
  STATE: sortedBy('v.state'),
  REVIEW_DUE: sortedBy(DUE_ON),
  PROVINCE: {
    column: 'v.site_id',
    key: 'o.name',
    join: 'join employer_site s on s.id = p.sorted_by join province o on o.code = s.province_code',
  },
  WORK: sortedBy('v.isco_code'),
  POSITIONS: sortedBy('v.seats - v.taken_seats'),
  STARTS: sortedBy('v.starts_on'),
  CLOSES: sortedBy('v.closes_on'),
  ON_THE_WAY: { key: 'p.on_the_way', facet: 'people' },
};

function conditionsOf({ state, lateReview, province, work, closesWithinDays, employerId, hold }: VacancyListFilter): ListCondition<FacetName>[] {
  const late = lateReview && state === null ? 'SUBMITTED' : state;
  return [
    { sql: () => (late === null ? `v.state in (${quoted(CURRENT_VACANCY_STATES)})` : `v.state = '${late}'`) },
    employerId !== null && { sql: (at: string) => `v.employer_id = ${at}::uuid`, value: employerId },
    province !== null && {
      sql: (at: string) => `exists (select from employer_site s where s.id = v.site_id and s.province_code = ${at})`,
      value: province,
    },
    work !== null && { sql: (at: string) => `starts_with(v.isco_code, ${at})`, value: work },
    closesWithinDays !== null && { sql: (at: string) => `v.closes_on between ${TODAY} and ${TODAY} + ${at}::int`, value: closesWithinDays },
    hold !== null && { sql: () => holdCondition('v.employer_id', hold) },
    lateReview && { sql: () => `${DUE_ON} < ${TODAY}` },
  ].filter((one) => one !== false);
}

const RULES: ListRules<FacetName> = {
  rowsWhere: (conditions, column) => `select v.id, v.closes_on, ${column} from vacancy v where ${conditions}`,
  facets: [['people', PEOPLE]],
  key: 'id',
  names: 'p.closes_on, p.id',
  shown: (page) => `
    select p.position, p.id, v.title, v.state, v.isco_code as "iscoCode", v.seats - v.taken_seats as positions, v.starts_on as "startsOn", v.closes_on as "closesOn",
      ${SUBMITTED_ON} as "submittedOn", ${DUE_ON} as "reviewDueOn", p.on_the_way as "onTheWay", s.province_code as "provinceCode", v.pay_amount as "payAmount",
      v.pay_currency as "payCurrency", v.pay_per as "payPer", e.id as "employerId", e.legal_name as "employerName", e.legal_name_km as "employerNameKm",
      ${holdCondition('v.employer_id', 'ON_HOLD')} as "isHeld"
    from ${page} p join vacancy v on v.id = p.id join employer e on e.id = v.employer_id join employer_site s on s.id = v.site_id`,
};

/** One page of the list; see `pageStatement`. */
export const vacancyListStatement = ({ filter, sort, descending }: VacancyListView): ListStatement =>
  pageStatement(RULES, conditionsOf(filter), { ...SORTS[sort], descending });

/** The kinds of work of current vacancies, by code. */
export const OFFERED_WORK = `select distinct isco_code as "iscoCode" from vacancy where state in (${quoted(CURRENT_VACANCY_STATES)}) order by 1`;
