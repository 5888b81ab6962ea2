/**
 * $1 institution, $2 id, $3 trainee, $4 placement, $5 employer, $6 source, $7 source record, $8 severity, $9
 * indicators, $10 now. The statement reads no row, so a role that may insert alerts but not read them can run
 * it.
 */
export const OPEN_ALERT = `
  insert into safety_alert (institution_id, id, trainee_id, placement_id, employer_id, source, source_id, severity, indicators, state, opened_at)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, 'OPEN', $10)`;

/**
 * $1 institution, $2 id, $3 trainee, $4 follow-up record, $5 now, $6 due date. Assigned to the trainee's case
 * worker or, if she has none, to her placement officer.
 */
export const ADD_REVIEW_TASK = `
  insert into task (institution_id, id, kind, trainee_id, subject_id, cause_id, assigned_to, state, created_at, due_on)
  values ($1, $2, 'REVIEW_ANSWER', $3, $4, $4,
    (select coalesce(t.case_worker_id, t.placement_officer_id) from trainee t where t.institution_id = $1 and t.id = $3), 'OPEN', $5, $6)
  on conflict do nothing`;

/**
 * $1 last alert of the previous page, $2 states or null for all, $3 limit. Critical alerts first, then the
 * newest.
 */
export const ALERT_PAGE = `
  select id from safety_alert
  where ($1::uuid is null or (severity = 'CRITICAL', opened_at, id) < (select severity = 'CRITICAL', opened_at, id from safety_alert where id = $1))
    and ($2::text[] is null or state = any($2))
  order by severity = 'CRITICAL' desc, opened_at desc, id desc limit $3`;

/** A hold as seen by the reader's institution: row-level security shows only the causes of its own holds. */
const HOLD = `
  select h.id, h.employer_id as "employerId", h.opened_at as "openedAt", h.lifted_at as "liftedAt", c.hold_id is not null as "isOurs", c.alert_id as "alertId"
  from employer_hold h left join hold_cause c on c.hold_id = h.id`;

export const HOLDS_BY_IDS = `${HOLD} where h.id = any($1::uuid[])`;

/**
 * $1 employers, $2 last trainee of the previous page of one employer, $3 limit for each employer. Each trainee of the
 * reader's institution who works at an employer, is on the way there or is still to be contacted because of a hold, once,
 * at the most advanced stage: site by site, those at work first. Row-level security leaves out trainees of other
 * institutions, with their tasks and in the counts.
 */
export const TRAINEES_AT_EMPLOYERS = `
  with there as (
    select p.employer_id, p.trainee_id, v.site_id, case when p.state = 'PLANNED' then 'STARTING' else 'AT_WORK' end as stage,
      case when p.state = 'PLANNED' then 2 else 1 end as nearness, p.starts_on as since
    from placement p join vacancy v on v.id = p.vacancy_id
    where p.employer_id = any($1::uuid[]) and p.state in ('PLANNED', 'ACTIVE', 'UNREACHABLE')
    union all
    select r.employer_id, r.trainee_id, v.site_id, 'ON_THE_WAY', 3, (r.proposed_at at time zone 'Asia/Phnom_Penh')::date
    from referral r join vacancy v on v.id = r.vacancy_id
    where r.employer_id = any($1::uuid[]) and r.state in ('PROPOSED', 'ASKED', 'AGREED', 'SENT', 'VIEWED', 'SHORTLISTED', 'INTERVIEWING', 'OFFERED')
    union all
    select k.subject_id, k.trainee_id, null, 'GONE', 4, (k.created_at at time zone 'Asia/Phnom_Penh')::date
    from task k where k.kind = 'HOLD_CONTACT' and k.state = 'OPEN' and k.subject_id = any($1::uuid[])
  ),
  person as (select distinct on (employer_id, trainee_id) * from there order by employer_id, trainee_id, nearness, since desc),
  numbered as (
    select p.*, k.task_id, k.state as task_state, k.assigned_to, k.done_at, k.done_by,
      (row_number() over (partition by p.employer_id order by s.name, p.site_id, p.nearness, p.since, p.trainee_id))::int as position,
      (count(*) over (partition by p.employer_id))::int as total, (count(*) over (partition by p.employer_id, p.site_id))::int as site_total,
      (count(*) filter (where k.state = 'OPEN') over (partition by p.employer_id))::int as to_contact,
      (count(*) filter (where k.state = 'OPEN') over (partition by p.employer_id, p.site_id))::int as site_to_contact
    from person p join trainee t on t.id = p.trainee_id and t.state <> 'ANONYMISED' left join employer_site s on s.id = p.site_id
    left join lateral (select k.id as task_id, k.state, k.assigned_to, k.done_at, k.done_by from task k
      where k.kind = 'HOLD_CONTACT' and k.subject_id = p.employer_id and k.trainee_id = p.trainee_id order by k.state = 'OPEN' desc, k.created_at desc, k.id limit 1) k on true
  ),
  page as (
    select * from numbered n where n.position > coalesce((select e.position from numbered e where e.trainee_id = $2), 0)
      and n.position <= coalesce((select e.position from numbered e where e.trainee_id = $2), 0) + $3
  )
  select n.employer_id as "employerId", n.trainee_id as "traineeId", n.stage, n.site_id as "siteId", n.since, c.at as "lastContactAt", n.task_id as "taskId",
    n.task_state as "taskState", n.assigned_to as "assignedTo", n.done_at as "doneAt", n.done_by as "doneBy", n.total, n.to_contact as "toContact",
    n.site_total as "siteTotal", n.site_to_contact as "siteToContact"
  from page n left join lateral app.last_contact_of(n.trainee_id) c on true order by n.employer_id, n.position`;

/** Employers on hold where the trainee of this session works or has an open referral. */
export const MY_EMPLOYERS_ON_HOLD = 'select app.my_held_employers() as id';

/** Holds not lifted yet, oldest first. */
export const OPEN_HOLDS_OF = `${HOLD} where h.employer_id = any($1::uuid[]) and h.lifted_at is null order by h.opened_at, h.id`;

/** $1 alerts. For each alert the newest hold it caused comes first. */
export const HOLDS_OF_ALERTS = `${HOLD} where c.alert_id = any($1::uuid[]) order by c.alert_id, h.opened_at desc, h.id`;

/** $1 last hold of the previous page, $2 lifted or not, null for both, $3 limit, $4 the employer, null for all. Newest first. */
export const HOLD_PAGE = `
  ${HOLD} where ($1::uuid is null or (h.opened_at, h.id) < (select opened_at, id from employer_hold where id = $1))
    and ($2::boolean is null or (h.lifted_at is not null) = $2) and ($4::uuid is null or h.employer_id = $4)
  order by h.opened_at desc, h.id desc limit $3`;

/**
 * $1 hold id, $2 employer, $3 the alert that is the cause or null. False if the same cause already holds the
 * employer.
 */
export const PLACE_HOLD = 'select app.place_hold($1, $2, $3) as "isPlaced"';

/** Runs as the writer role, which may lock the holds of its own institution. */
export const LOCK_HOLD = 'select id from employer_hold where id = $1 for update';

export const HAS_OPEN_ALERT = 'select app.hold_has_open_alert($1) as "waits"';

/**
 * Earlier agreements with their present weight: the agreement of a closed account does not count, and the
 * role is the one the account has today.
 */
export const EARLIER_AGREEMENTS = `
  select l.account_id as "accountId", a.closed_at is null as "isActive", 'SAFETY_LEAD' = any(a.roles) as "isSafetyLead"
  from hold_lift l join account a on a.id = l.account_id where l.hold_id = $1`;

export const LIFT_HOLD = 'update employer_hold set lifted_at = $2 where id = $1';
