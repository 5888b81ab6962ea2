import { type EmployerListFilter, type EmployerListView, type EmployerSort, progressRank } from './domain/employer-list-filter';
import { type Facet, type ListCondition, type ListRules, type ListSort, type ListStatement, pageStatement, TODAY } from './list-statement';
import { holdCondition, OPEN_REFERRALS } from './vacancy-list.queries';

const COLUMNS = 'e.id, e.legal_name, e.legal_name_km, e.state';
const APPROVALS = "('APPROVED', 'APPROVED_WITH_CONDITIONS')";

/** The provinces of its sites, and the number of sites. */
const SITES: Facet = (rows) => `
  select p.*, coalesce(f.sites, 0) as sites, coalesce(f.provinces, '{}') as provinces, f.province_name from ${rows} p
  left join (select s.employer_id, count(*)::int as sites, array_agg(distinct s.province_code) as provinces, min(o.name) as province_name
    from ${rows} q join employer_site s on s.employer_id = q.id join province o on o.code = s.province_code group by s.employer_id) f on f.employer_id = p.id`;

/**
 * How far its sites are vetted, and which approval lapses next; if all have lapsed, the last one (docs/domain.md 3.2). A
 * decision that was revoked counts as a refusal, and an approval with an unmet condition as one that needs another visit.
 */
const VETTING: Facet = (rows) => `
  select p.*, f.lapses_on, case
    when f.approved > 0 then case when f.approved >= (select count(*) from employer_site s where s.employer_id = p.id) then ${progressRank('APPROVED')} else ${progressRank('PARTLY_APPROVED')} end
    when f.in_progress then ${progressRank('IN_PROGRESS')} when f.last_outcome in ${APPROVALS} then ${progressRank('LAPSED')}
    when f.last_outcome = 'NEEDS_REVISIT' then ${progressRank('NEEDS_REVISIT')} when f.last_outcome = 'REFUSED' then ${progressRank('REFUSED')}
    else ${progressRank('NOT_VETTED')} end as progress
  from ${rows} p left join (
    select v.employer_id, count(*) filter (where v.is_valid) as approved, bool_or(v.in_progress) as in_progress,
      coalesce(min(v.valid_until) filter (where v.valid_until >= ${TODAY}), max(v.valid_until)) as lapses_on,
      (array_agg(v.last_outcome order by v.decided_at desc nulls last) filter (where v.last_outcome is not null))[1] as last_outcome
    from (
      select v.employer_id, v.site_id, max(v.decided_at) as decided_at, bool_or(v.state in ('PLANNED', 'VISITED', 'SUBMITTED')) as in_progress,
        max(v.valid_until) filter (where v.state = 'DECIDED' and v.decision in ${APPROVALS}) as valid_until,
        coalesce(bool_or(v.state = 'DECIDED' and v.decision in ${APPROVALS} and ${TODAY} between v.valid_from and v.valid_until), false) as is_valid,
        (array_agg(case when v.lapsed_at is not null then 'NEEDS_REVISIT' when v.state = 'REVOKED' then 'REFUSED' else v.decision end order by v.decided_at desc, v.id) filter (where v.decided_at is not null))[1] as last_outcome
      from ${rows} q join vetting v on v.employer_id = q.id group by v.employer_id, v.site_id
    ) v group by v.employer_id
  ) f on f.employer_id = p.id`;

/** Its open vacancies whose last day for referrals has not passed, and the positions left there. */
const POSITIONS: Facet = (rows) => `
  select p.*, coalesce(f.vacancies, 0) as open_vacancies, coalesce(f.positions, 0) as open_positions from ${rows} p
  left join (select v.employer_id, count(*)::int as vacancies, sum(v.seats - v.taken_seats)::int as positions from ${rows} q join vacancy v on v.employer_id = q.id
    where v.state = 'OPEN' and v.closes_on >= ${TODAY} group by v.employer_id) f on f.employer_id = p.id`;

/** How many of the reader's institution are on the way to it, or work there. */
const PEOPLE: Facet = (rows) => `
  select p.*, coalesce(a.n, 0) + coalesce(b.planned, 0) as on_the_way, coalesce(b.n, 0) as at_work from ${rows} p
  left join (select r.employer_id, count(*)::int as n from ${rows} q join referral r on r.employer_id = q.id
    where r.state in (${OPEN_REFERRALS}) group by r.employer_id) a on a.employer_id = p.id
  left join (select w.employer_id, count(*) filter (where w.state = 'PLANNED')::int as planned, count(*) filter (where w.state <> 'PLANNED')::int as n
    from ${rows} q join placement w on w.employer_id = q.id where w.state in ('PLANNED', 'ACTIVE', 'UNREACHABLE') group by w.employer_id) b on b.employer_id = p.id`;

/** The last visit by any institution, and who led or will lead the newest visit of the reader's institution. */
const VISIT: Facet = (rows) => `
  select p.*, a.visited_on, b.responsible from ${rows} p
  left join (select v.employer_id, max(v.visit_on) as visited_on from ${rows} q join vetting v on v.employer_id = q.id
    where v.state <> 'PLANNED' and v.visit_on <= ${TODAY} group by v.employer_id) a on a.employer_id = p.id
  left join (select v.employer_id, (array_agg(o.display_name order by v.visit_on desc, v.created_at desc))[1] as responsible
    from ${rows} q join vetting v on v.employer_id = q.id join vetting_visitor l on l.vetting_id = v.id and l.is_lead join account o on o.id = l.account_id
    group by v.employer_id) b on b.employer_id = p.id`;

type FacetName = 'sites' | 'vetting' | 'positions' | 'visit' | 'people';

const SORTS: Readonly<Record<EmployerSort, ListSort<FacetName>>> = {
  NAME: { key: 'lower(p.legal_name)' },
  VETTING: { key: 'p.progress', facet: 'vetting' },
  LAPSES: { key: 'p.lapses_on', facet: 'vetting' },
  PROVINCE: { key: 'p.province_name', facet: 'sites' },
  OPEN_POSITIONS: { key: 'p.open_positions', facet: 'positions' },
  ON_THE_WAY: { key: 'p.on_the_way', facet: 'people' },
  AT_WORK: { key: 'p.at_work', facet: 'people' },
  // one who was never visited has waited longest
  LAST_VISIT: { key: `coalesce(p.visited_on, '-infinity'::date)`, facet: 'visit' },
  RESPONSIBLE: { key: 'lower(p.responsible)', facet: 'visit' },
};

/** An employer that has not confirmed its e-mail address appears only in a search. */
function conditionsOf({ state, vetting, lapsesWithinDays, province, hold, openVacancies }: EmployerListFilter, text: string): ListCondition<FacetName>[] {
  return [
    { sql: () => (state === null ? "e.state <> 'CLOSED'" : `e.state = '${state}'`) },
    text === '' && { sql: () => 'not exists (select from registration r where r.employer_id = e.id and r.resolved_at is null)' },
    text !== '' && {
      sql: (at: string) => `position(${at} in lower(concat_ws(' ', e.legal_name, e.legal_name_km, e.registration_number))) > 0`,
      value: text,
    },
    province !== null && {
      sql: (at: string) => `exists (select from employer_site s where s.employer_id = e.id and s.province_code = ${at})`,
      value: province,
    },
    hold !== null && { sql: () => holdCondition('e.id', hold) },
    vetting !== null && { facet: 'vetting' as const, sql: () => `p.progress = ${progressRank(vetting)}` },
    lapsesWithinDays !== null && {
      facet: 'vetting' as const,
      sql: (at: string) => `p.lapses_on between ${TODAY} and ${TODAY} + ${at}::int`,
      value: lapsesWithinDays,
    },
    openVacancies !== null && { facet: 'positions' as const, sql: () => `p.open_vacancies ${openVacancies === 'WITH' ? '>' : '='} 0` },
  ].filter((one) => one !== false);
}

const RULES: ListRules<FacetName> = {
  rowsWhere: (conditions, column) => `select ${COLUMNS}, ${column} from employer e where ${conditions}`,
  facets: [
    ['sites', SITES],
    ['vetting', VETTING],
    ['positions', POSITIONS],
    ['visit', VISIT],
    ['people', PEOPLE],
  ],
  key: 'id',
  names: 'lower(p.legal_name), p.id',
  shown: (page) => `
    select p.position, p.id, p.legal_name as "legalName", p.legal_name_km as "legalNameKm", p.state, p.provinces as "provinceCodes", p.progress, p.lapses_on as "lapsesOn",
      p.open_vacancies as "openVacancies", p.open_positions as "openPositions", p.on_the_way as "onTheWay", p.at_work as "atWork", p.visited_on as "visitedOn", p.responsible,
      ${holdCondition('p.id', 'ON_HOLD')} as "isHeld", exists (select from employer_exclusion x where x.employer_id = p.id) as "isExcluded",
      p.id in (select s.employer_id from safety_alert s where s.ended_at is null) as "hasOpenAlert"
    from ${page} p`,
};

/** One page of the list, searched by `text` if it is not empty; see `pageStatement`. */
export const employerListStatement = ({ filter, sort, descending }: EmployerListView, text: string): ListStatement =>
  pageStatement(RULES, conditionsOf(filter, text), { ...SORTS[sort], descending });
