import { OPEN_REFERRAL_STATES, REFERRAL } from '../referrals/domain/referral';
import {
  AWAITED_BY_INTERVIEW,
  AWAITED_BY_OFFER,
  AWAITED_IN,
  type ReferralListFilter,
  type ReferralListView,
  type ReferralSort,
} from './domain/referral-list-filter';
import { JOB } from './job-facet';
import { type Facet, idsStatement, type ListCondition, type ListRules, type ListSort, type ListStatement, pageStatement, TODAY } from './list-statement';

const caseOf = (column: string, values: Readonly<Record<string, string>>): string =>
  `case ${column} ${Object.entries(values)
    .map(([when, then]) => `when '${when}' then ${then}`)
    .join(' ')} end`;
const quoted = (values: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(values).map(([key, value]) => [key, `'${value}'`]));
const OPEN_STATES = OPEN_REFERRAL_STATES.map((state) => `'${state}'`).join(', ');
/** Open, or hired: what the lists of referrals and of placements have unless asked for others. */
const LISTED_STATES = `${OPEN_STATES}, 'HIRED'`;
const STEP_RANK = caseOf('p.state', Object.fromEntries(REFERRAL.states.map((state, rank) => [state, String(rank)])));

/**
 * The newest interview and offer, since when the referral is in its step (until she is hired), who acts next, and the next date. Times that
 * have all passed count as expired, and so does an offer whose answer is late.
 */
const PATH: Facet = (rows) => `
  select f.*, (case when f.state = 'PROPOSED' then f.proposed_at when f.state = 'ASKED' then f.asked_at when f.state = 'AGREED' then f.answered_at
      when f.state in ('SENT', 'VIEWED', 'SHORTLISTED') then f.sent_at when f.state = 'INTERVIEWING' then coalesce(f.interview_sent_at, f.sent_at)
      when f.state = 'OFFERED' then coalesce(f.offer_sent_at, f.sent_at)
      when f.state <> 'HIRED' then coalesce(f.ended_at, f.answered_at, f.proposed_at) end at time zone 'Asia/Phnom_Penh')::date as since_on,
    case when f.state in (${OPEN_STATES}) then coalesce(
      case when f.state = 'OFFERED' then ${caseOf('f.offer_state', quoted(AWAITED_BY_OFFER))} when f.state = 'INTERVIEWING' then ${caseOf('f.interview_state', quoted(AWAITED_BY_INTERVIEW))} end,
      ${caseOf('f.state', quoted(AWAITED_IN))}) end as awaited,
    case when f.state = 'OFFERED' and f.offer_state in ('ISSUED', 'EXPLAINED') then f.answer_by when f.state = 'INTERVIEWING' and f.interview_state = 'CONFIRMED' then f.starts_at end as next_at
  from (select p.*, i.state as interview_state, i.outcome as interview_outcome, i.starts_at, i.sent_at as interview_sent_at,
      o.id as offer_id, o.state as offer_state, o.answer_by, o.sent_at as offer_sent_at
    from ${rows} p
    left join lateral (select case when n.state = 'PROPOSED' and app.now() >= all (n.slots) then 'EXPIRED' else n.state end as state, n.outcome, n.starts_at, n.sent_at
      from interview n where p.state = 'INTERVIEWING' and n.referral_id = p.id order by n.sent_at desc, n.id limit 1) i on true
    left join lateral (select n.id, case when n.state in ('ISSUED', 'EXPLAINED') and n.answer_by <= app.now() then 'EXPIRED' else n.state end as state, n.answer_by, n.sent_at
      from offer n where p.state = 'OFFERED' and n.referral_id = p.id order by n.sent_at desc nulls last, n.id limit 1) o on true) f`;

type FacetName = 'job' | 'path';

const SORTS: Readonly<Record<ReferralSort, ListSort<FacetName>>> = {
  NAME: { key: 'lower(p.display_name)' },
  JOB: { key: 'lower(p.title)', facet: 'job' },
  EMPLOYER: { key: 'lower(p.legal_name)', facet: 'job' },
  STEP: { key: STEP_RANK },
  DAYS_IN_STEP: { key: `${TODAY} - p.since_on`, facet: 'path' },
  AWAITED: { key: 'p.awaited', facet: 'path' },
  OFFICER: { key: 'lower(o.display_name)', join: 'left join account o on o.id = p.placement_officer_id' },
  NEXT_DATE: { key: 'p.next_at', facet: 'path' },
};

function conditionsOf(filter: ReferralListFilter): ListCondition<FacetName>[] {
  const { whose, step, awaited, stepOverDays, officerId, employerId, province, work } = filter;
  return [
    { sql: () => (step === null ? `r.state in (${OPEN_STATES})` : `r.state = '${step}'`) },
    whose === 'MINE' && { sql: () => '$1::uuid in (t.placement_officer_id, t.case_worker_id)' },
    whose === 'UNASSIGNED' && { sql: () => 't.placement_officer_id is null' },
    officerId !== null && { sql: (at: string) => `${at}::uuid in (t.placement_officer_id, t.case_worker_id)`, value: officerId },
    employerId !== null && { sql: (at: string) => `r.employer_id = ${at}::uuid`, value: employerId },
    province !== null && { facet: 'job' as const, sql: (at: string) => `p.province_code = ${at}`, value: province },
    work !== null && { facet: 'job' as const, sql: (at: string) => `starts_with(p.isco_code, ${at})`, value: work },
    awaited !== null && { facet: 'path' as const, sql: () => `p.awaited = '${awaited}'` },
    stepOverDays !== null && { facet: 'path' as const, sql: (at: string) => `${TODAY} - p.since_on > ${at}::int`, value: stepOverDays },
  ].filter((one) => one !== false);
}

const REFERRAL_LIST: ListRules<FacetName> = {
  rowsWhere: (
    conditions,
    column,
  ) => `select r.id, r.trainee_id, r.vacancy_id, r.employer_id, r.state, r.proposed_at, r.asked_at, r.reminded_at, r.answered_at, r.sent_at, r.ended_at,
    t.code, t.display_name, t.placement_officer_id, t.case_worker_id, ${column} from referral r join trainee t on t.id = r.trainee_id where ${conditions}`,
  facets: [
    ['job', JOB],
    ['path', PATH],
  ],
  key: 'id',
  names: 'lower(p.display_name), p.code, p.id',
  // row-level security hides the alerts that the reader may not know of
  shown: (page) => `
    select p.position, p.id, p.state, p.trainee_id as "traineeId", p.code, p.display_name as "displayName", p.vacancy_id as "vacancyId", p.title, p.employer_id as "employerId",
      p.legal_name as "employer", p.province_code as "province", p.asked_at as "askedAt", p.reminded_at as "remindedAt", p.since_on as "stepSince", p.awaited, p.next_at as "nextAt",
      p.interview_state as "interviewState", p.interview_outcome as "interviewOutcome", p.offer_id as "offerId", p.offer_state as "offerState", a.display_name as "placementOfficer",
      exists (select from employer_hold h where h.employer_id = p.employer_id and h.lifted_at is null) as "isOnHold",
      exists (select from witnessed_word y where y.referral_id = p.id and y.word in ('YES_TO_REFERRAL', 'YES_TO_OFFER') and y.confirmed_at is not null
        and y.reversed_at is null) as "isWitnessed",
      exists (select from safety_alert s where s.trainee_id = p.trainee_id and s.ended_at is null) as "hasOpenAlert"
    from ${page} p left join account a on a.id = p.placement_officer_id`,
};

export const referralListStatement = ({ filter, sort, descending }: ReferralListView): ListStatement =>
  pageStatement(REFERRAL_LIST, conditionsOf(filter), { ...SORTS[sort], descending });
export const referralIdsStatement = (filter: ReferralListFilter): ListStatement => idsStatement(REFERRAL_LIST, conditionsOf(filter));

/** The employers of current referrals of the reader's institution, by name. */
export const LISTED_EMPLOYERS = `
  select e.id, e.legal_name as "legalName" from (select distinct r.employer_id from referral r where r.state in (${LISTED_STATES})) r
  cross join lateral (select e.id, e.legal_name from employer e where e.id = r.employer_id offset 0) e order by lower(e.legal_name), e.id limit 500`;

/** The kinds of work of current referrals of the reader's institution, by code. Each vacancy is looked up, because all institutions share them. */
export const LISTED_WORK = `
  select distinct (select v.isco_code from vacancy v where v.id = r.vacancy_id) as "iscoCode"
  from (select distinct r.vacancy_id from referral r where r.state in (${LISTED_STATES})) r order by 1`;
