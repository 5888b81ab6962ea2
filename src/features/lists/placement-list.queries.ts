import { PLACEMENT } from '../placements/domain/placement';
import { type PlacementListFilter, type PlacementListView, type PlacementSort, RUNNING_PLACEMENT_STATES } from './domain/placement-list-filter';
import { JOB } from './job-facet';
import { type Facet, type ListCondition, type ListRules, type ListSort, type ListStatement, pageStatement, TODAY } from './list-statement';

const RUNNING = RUNNING_PLACEMENT_STATES.map((state) => `'${state}'`).join(', ');
const STATE_RANK = `case p.state ${PLACEMENT.states.map((state, rank) => `when '${state}' then ${rank}`).join(' ')} end`;

/**
 * The follow-ups of each placement by the rules of `isDue` and `isOverdue`: done, due, overdue, and the last day of the
 * next one whose time has not passed.
 */
const FOLLOW_UPS: Facet = (rows) => `
  select p.*, f.done, f.due, f.overdue, f.next_on from ${rows} p cross join lateral (
    select (count(*) filter (where f.state in ('DONE', 'PARTIAL')))::int as done,
      (count(*) filter (where f.state in ('SCHEDULED', 'ATTEMPTED') and f.due_on <= ${TODAY} and f.window_to >= ${TODAY}))::int as due,
      (count(*) filter (where f.state in ('MISSED', 'ESCALATED') or (f.state in ('SCHEDULED', 'ATTEMPTED') and f.window_to < ${TODAY})))::int as overdue,
      min(f.window_to) filter (where f.state in ('SCHEDULED', 'ATTEMPTED') and f.window_to >= ${TODAY}) as next_on
    from follow_up f where f.placement_id = p.id) f`;

/** The last day on which staff spoke with her, by the same rule as on her page. */
const CONTACT: Facet = (rows) =>
  `select p.*, (c.at at time zone 'Asia/Phnom_Penh')::date as last_on from ${rows} p cross join app.last_contact_of(p.trainee_id) c`;

type FacetName = 'job' | 'followUps' | 'contact';

const SORTS: Readonly<Record<PlacementSort, ListSort<FacetName>>> = {
  NAME: { key: 'lower(p.display_name)' },
  JOB: { key: 'lower(p.title)', facet: 'job' },
  EMPLOYER: { key: 'lower(p.legal_name)', facet: 'job' },
  FIRST_DAY: { key: 'p.starts_on' },
  STATE: { key: STATE_RANK },
  NEXT_FOLLOW_UP: { key: 'p.next_on', facet: 'followUps' },
  // one who was never contacted has waited longest
  LAST_CONTACT: { key: `coalesce(p.last_on, '-infinity'::date)`, facet: 'contact' },
  OFFICER: { key: 'lower(o.display_name)', join: 'left join account o on o.id = p.placement_officer_id' },
};

function conditionsOf(filter: PlacementListFilter): ListCondition<FacetName>[] {
  const { whose, state, verified, followUpOverdue, contactOverDays, officerId, employerId, province, work } = filter;
  return [
    { sql: () => (state === null ? `w.state in (${RUNNING})` : `w.state = '${state}'`) },
    whose === 'MINE' && { sql: () => '$1::uuid in (t.placement_officer_id, t.case_worker_id)' },
    whose === 'UNASSIGNED' && { sql: () => 't.placement_officer_id is null' },
    verified !== null && { sql: () => (verified === 'VERIFIED' ? 'w.verified_at is not null' : 'w.verified_at is null') },
    officerId !== null && { sql: (at: string) => `${at}::uuid in (t.placement_officer_id, t.case_worker_id)`, value: officerId },
    employerId !== null && { sql: (at: string) => `w.employer_id = ${at}::uuid`, value: employerId },
    province !== null && { facet: 'job' as const, sql: (at: string) => `p.province_code = ${at}`, value: province },
    work !== null && { facet: 'job' as const, sql: (at: string) => `starts_with(p.isco_code, ${at})`, value: work },
    followUpOverdue && { facet: 'followUps' as const, sql: () => 'p.overdue > 0' },
    contactOverDays !== null && { facet: 'contact' as const, sql: (at: string) => `coalesce(${TODAY} - p.last_on > ${at}::int, true)`, value: contactOverDays },
  ].filter((one) => one !== false);
}

const PLACEMENT_LIST: ListRules<FacetName> = {
  rowsWhere: (
    conditions,
    column,
  ) => `select w.id, w.trainee_id, w.vacancy_id, w.employer_id, w.state, w.starts_on, w.confirmed_by_trainee_at, w.confirmed_by_employer_at, w.verified_at,
    t.code, t.display_name, t.placement_officer_id, t.case_worker_id, ${column} from placement w join trainee t on t.id = w.trainee_id where ${conditions}`,
  facets: [
    ['job', JOB],
    ['followUps', FOLLOW_UPS],
    ['contact', CONTACT],
  ],
  key: 'id',
  names: 'lower(p.display_name), p.code, p.id',
  // row-level security hides the alerts that the reader may not know of
  shown: (page) => `
    select p.position, p.id, p.state, p.trainee_id as "traineeId", p.code, p.display_name as "displayName", p.title, p.employer_id as "employerId", p.legal_name as "employer",
      p.province_code as "province", p.starts_on as "startsOn", p.verified_at as "verifiedAt", p.confirmed_by_trainee_at as "confirmedByTraineeAt",
      p.confirmed_by_employer_at as "confirmedByEmployerAt", p.done as "followUpsDone", p.due as "followUpsDue", p.overdue as "followUpsOverdue",
      p.next_on as "nextFollowUpOn", p.last_on as "lastContactOn", a.display_name as "placementOfficer",
      exists (select from employer_hold h where h.employer_id = p.employer_id and h.lifted_at is null) as "isOnHold",
      exists (select from safety_alert s where s.trainee_id = p.trainee_id and s.ended_at is null) as "hasOpenAlert"
    from ${page} p left join account a on a.id = p.placement_officer_id`,
};

export const placementListStatement = ({ filter, sort, descending }: PlacementListView): ListStatement =>
  pageStatement(PLACEMENT_LIST, conditionsOf(filter), { ...SORTS[sort], descending });
