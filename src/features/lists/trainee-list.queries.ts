import { LIMITS_REVIEWED_DAYS } from '../trainees/domain/job-ready';
import { LAPSE_SOON_DAYS } from './domain/lapse';
import { type Facet, idsStatement, type ListCondition, type ListRules, type ListSort, type ListStatement, pageStatement, TODAY } from './list-statement';
import { rankOf, STEP_OF_PLACEMENT, STEP_OF_REFERRAL, TRAINEE_STEPS, type TraineeStep } from './domain/trainee-step';
import type { TraineeListFilter, TraineeSort } from './domain/trainee-list-filter';

const rankCase = (column: string, steps: Readonly<Record<string, TraineeStep>>): string =>
  `case ${column} ${Object.entries(steps)
    .map(([state, step]) => `when '${state}' then ${rankOf(step)}`)
    .join(' ')} end`;
/** A state of a trainee is also the name of its step. */
const STATE_RANK = `case p.state ${TRAINEE_STEPS.map((step, rank) => `when '${step}' then ${rank}`).join(' ')} end`;
const HAS_LEFT = `p.state in ('EXITED', 'ANONYMISED')`;
const statesOf = (steps: Readonly<Record<string, TraineeStep>>): string =>
  Object.keys(steps)
    .map((state) => `'${state}'`)
    .join(', ');
const dayOf = (instant: string): string => `(${instant} at time zone 'Asia/Phnom_Penh')::date`;
const [WORKING, PAUSED] = [rankOf('WORKING'), rankOf('PAUSED')];

/**
 * What every facet has of a trainee. Her rows in other tables are found by her id only: row-level security adds the
 * institution, and a second comparison of it would mislead the planner.
 */
const COLUMNS =
  't.id, t.code, t.display_name, t.state, t.state_since, t.job_ready_at, t.exited_on, t.created_at, t.home_province, t.placement_officer_id, t.case_worker_id';

/** The furthest open row of each trainee, and since when it is there. */
const furthestOf = (people: string, { table, steps, since }: { table: string; steps: Readonly<Record<string, TraineeStep>>; since: string }): string => `
  select r.trainee_id as id, max(r.rank) as rank, (array_agg(r.since order by r.rank desc, r.since))[1] as since from (
    select r.trainee_id, ${rankCase('r.state', steps)} as rank, ${since} as since
    from ${people} p join ${table} r on r.trainee_id = p.id where r.state in (${statesOf(steps)})
  ) r group by r.trainee_id`;

const REFERRALS: Facet = (people) =>
  furthestOf(people, {
    table: 'referral',
    steps: STEP_OF_REFERRAL,
    since: `case r.state when 'PROPOSED' then r.proposed_at when 'ASKED' then r.asked_at when 'AGREED' then r.answered_at
      when 'INTERVIEWING' then (select max(i.sent_at) from interview i where i.referral_id = r.id)
      when 'OFFERED' then (select max(o.sent_at) from offer o where o.referral_id = r.id) else r.sent_at end`,
  });

const PLACEMENTS: Facet = (people) =>
  furthestOf(people, {
    table: 'placement',
    steps: STEP_OF_PLACEMENT,
    since: `coalesce((select s.entered_at from placement_stage s where s.placement_id = r.id and s.left_at is null order by s.position desc limit 1), r.created_at)`,
  });

/** Her step and the day since when she is in it, by the rule of `stepOf`; job-ready since the last referral or job ended. */
const STEP: Facet = (people) => `
  select p.*, f.rank as step_rank, a.rank as referral_rank, b.rank as placement_rank, ${dayOf(`
      case when ${HAS_LEFT} then coalesce(p.exited_on::timestamp at time zone 'Asia/Phnom_Penh', p.state_since, p.created_at)
        when f.rank = b.rank then b.since when f.rank = a.rank then a.since
        when p.state = 'JOB_READY' then greatest(p.state_since, p.job_ready_at, p.created_at,
          (select max(r.ended_at) from referral r where r.trainee_id = p.id), (select max(w.end_recorded_at) from placement w where w.trainee_id = p.id))
        else coalesce(p.state_since, p.created_at) end`)} as since_on
  from ${people} p left join (${REFERRALS(people)}) a on a.id = p.id left join (${PLACEMENTS(people)}) b on b.id = p.id
    cross join lateral (select case when ${HAS_LEFT} then ${STATE_RANK} when b.rank >= ${WORKING} then b.rank
      when p.state = 'PAUSED' then ${PAUSED} else greatest(${STATE_RANK}, a.rank, b.rank) end as rank) f`;

/**
 * The last valid days, by the rules of `isVerifiedOn`, `LIMITS_REVIEWED_DAYS` and `nextLapse`. One index lookup for each,
 * because hardly a trainee has none.
 */
const LAPSES: Facet = (people) => `
  select f.*, case when not ${HAS_LEFT.replaceAll('p.', 'f.')} then
      least(f.follow_up_until, f.contact_until, case when not f.works then f.matching_until end, case when not f.works then f.limits_until end) end as lapses_on
  from (select p.*,
      (select c.expires_on from consent c where c.trainee_id = p.id and c.state = 'GIVEN' and c.purpose = 'MATCHING') as matching_until,
      (select c.expires_on from consent c where c.trainee_id = p.id and c.state = 'GIVEN' and c.purpose = 'FOLLOW_UP_CONTACT') as follow_up_until,
      (select max(m.verified_on + m.valid_days) from contact_method m
        where m.trainee_id = p.id and m.kind <> 'NONE' and m.owner <> 'EMPLOYER' and m.state = 'VERIFIED') as contact_until,
      (select l.reviewed_on + ${LIMITS_REVIEWED_DAYS} from trainee_limits l where l.trainee_id = p.id) as limits_until,
      exists (select from placement w where w.trainee_id = p.id and w.state in ('ACTIVE', 'UNREACHABLE')) as works
    from ${people} p offset 0) f`;

/** The last day on which staff spoke with her, by the same rule as on her page. */
const CONTACT: Facet = (people) => `select p.*, ${dayOf('c.at')} as last_on from ${people} p cross join app.last_contact_of(p.id) c`;

type FacetName = 'step' | 'lapses' | 'contact';

const SORTS: Readonly<Record<TraineeSort, ListSort<FacetName>>> = {
  NAME: { key: 'lower(p.display_name)' },
  STEP: { key: 'p.step_rank', facet: 'step' },
  DAYS_IN_STEP: { key: `${TODAY} - p.since_on`, facet: 'step' },
  OFFICER: { key: 'lower(o.display_name)', join: 'left join account o on o.id = p.placement_officer_id' },
  CASE_WORKER: { key: 'lower(o.display_name)', join: 'left join account o on o.id = p.case_worker_id' },
  // one who was never contacted has waited longest
  LAST_CONTACT: { key: `coalesce(p.last_on, '-infinity'::date)`, facet: 'contact' },
  LAPSES: { key: 'p.lapses_on', facet: 'lapses' },
  PROVINCE: { key: 'o.name', join: 'join province o on o.code = p.home_province' },
};

const LEFT = `('EXITED', 'ANONYMISED')`;
/** Row-level security hides the alerts that the reader may not know of. */
const hasOpenAlert = (person: string): string => `exists (select from safety_alert s where s.trainee_id = ${person}.id and s.ended_at is null)`;

/** The conditions of a filter: those on her own row narrow whose facts are read. */
function conditionsOf(filter: TraineeListFilter): readonly ListCondition<FacetName>[] {
  const { whose, step, officerId, stepOverDays, contactOverDays, neverContacted, lapses, province, work, openAlert } = filter;
  const left = step === 'EXITED' || step === 'ANONYMISED';
  return [
    { sql: () => (left ? `t.state = '${step}'` : `t.state not in ${LEFT}`) },
    whose === 'MINE' && { sql: () => `$1::uuid in (t.placement_officer_id, t.case_worker_id)` },
    whose === 'UNASSIGNED' && { sql: () => 't.placement_officer_id is null' },
    officerId !== null && { sql: (at: string) => `${at}::uuid in (t.placement_officer_id, t.case_worker_id)`, value: officerId },
    province !== null && { sql: (at: string) => `t.home_province = ${at}`, value: province },
    work !== null && {
      sql: (at: string) => `exists (select from trainee_job_preference j where j.trainee_id = t.id and starts_with(j.isco_code, ${at}))`,
      value: work,
    },
    openAlert && { sql: () => hasOpenAlert('t') },
    step !== null && !left && { facet: 'step' as const, sql: () => `p.step_rank = ${rankOf(step)}` },
    stepOverDays !== null && { facet: 'step' as const, sql: (at: string) => `${TODAY} - p.since_on > ${at}::int`, value: stepOverDays },
    (contactOverDays !== null || neverContacted) && {
      facet: 'contact' as const,
      sql: (at: string) => (neverContacted ? 'p.last_on is null' : `${TODAY} - p.last_on > ${at}::int`),
      ...(neverContacted ? {} : { value: contactOverDays }),
    },
    lapses !== null && {
      facet: 'lapses' as const,
      sql: () => (lapses === 'LAPSED' ? `p.lapses_on < ${TODAY}` : `p.lapses_on between ${TODAY} and ${TODAY} + ${LAPSE_SOON_DAYS}`),
    },
  ].filter((one) => one !== false);
}

const RULES: ListRules<FacetName> = {
  rowsWhere: (conditions, column) => `select ${COLUMNS}, ${column} from trainee t where ${conditions}`,
  // in the order of their cost
  facets: [
    ['step', STEP],
    ['lapses', LAPSES],
    ['contact', CONTACT],
  ],
  key: 'code',
  names: 'lower(p.display_name), p.code',
  shown: (page) => `
    select p.position, p.id, p.code, p.display_name as "displayName", p.state, p.home_province as "homeProvince",
      p.referral_rank as "referralRank", p.placement_rank as "placementRank", p.since_on as "stepSince", a.display_name as "placementOfficer",
      p.placement_officer_id as "placementOfficerId",
      b.display_name as "caseWorker", p.last_on as "lastContactOn", p.matching_until as "matchingUntil",
      p.follow_up_until as "followUpContactUntil", p.contact_until as "contactUntil", p.limits_until as "limitsUntil",
      coalesce($1::uuid in (p.placement_officer_id, p.case_worker_id), false) as "isMine", ${hasOpenAlert('p')} as "hasOpenAlert"
    from ${page} p left join account a on a.id = p.placement_officer_id left join account b on b.id = p.case_worker_id`,
};

/** One page of the list, within the institution of the reader; see `pageStatement`. */
export const traineeListStatement = (filter: TraineeListFilter, { sort, descending }: { sort: TraineeSort; descending: boolean }): ListStatement =>
  pageStatement(RULES, conditionsOf(filter), { ...SORTS[sort], descending });

/** The ids of at most $2 trainees of a filter; $1 account. */
export const traineeIdsStatement = (filter: TraineeListFilter): ListStatement => idsStatement(RULES, conditionsOf(filter));

/** State and furthest open rows of trainees, for `stepOf`; $1 ids. */
export const STEP_FACTS = `
  with people as (select id, state from trainee where id = any($1::uuid[]))
  select p.id, p.state, a.rank as "referralRank", b.rank as "placementRank"
  from people p left join (${REFERRALS('people')}) a on a.id = p.id left join (${PLACEMENTS('people')}) b on b.id = p.id`;

/** $1 ids. */
export const PEOPLE_NAMED = `select id, code, display_name as "displayName" from trainee where id = any($1::uuid[])`;

export const WANTED_WORK = `
  select distinct j.isco_code as "iscoCode" from trainee_job_preference j join trainee t on t.institution_id = j.institution_id and t.id = j.trainee_id
  where t.state not in ${LEFT} order by 1`;
