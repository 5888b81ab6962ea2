/**
 * The columns of a vetting its employer may read: the decision and its validity, but not its kind, the deciders or the
 * findings.
 */
export const OF_SITES = `
  select id, site_id as "siteId", state, decision, conditions, valid_from as "validFrom", valid_until as "validUntil"
  from vetting where site_id = any($1::uuid[]) order by site_id, valid_until desc nulls last, id`;

/** $1 sites and $2 days in pairs. Whether each site is cleared on its day, in the order of the pairs. */
export const IS_CLEARED = `
  select app.is_cleared(pair.site, pair.day) as "isCleared" from unnest($1::uuid[], $2::date[]) with ordinality as pair (site, day, position) order by pair.position`;

/** $1 last vetting of the previous page, $2 state or null for all, $3 limit, $4 whether only those with an open condition. */
export const PAGE_NEWEST_FIRST = `
  select id from vetting
  where ($1::uuid is null or (created_at, id) < (select created_at, id from vetting where id = $1)) and ($2::text is null or state = $2)
    and (not $4 or exists (select from vetting_condition c where c.vetting_id = vetting.id and c.met_at is null and c.lapsed_at is null))
  order by created_at desc, id desc limit $3`;

export const WAS_APPROVED = `
  select exists (select from vetting where site_id = $1 and decision in ('APPROVED', 'APPROVED_WITH_CONDITIONS')) as "wasApproved"`;

export const DELETE_ANSWERS = 'delete from vetting_answer where vetting_id = $1';

/** $1 institution, $2 vetting, $3 account, $4 decision, $5 conditions, $6 last day, $7 now, $8 owner and day of each condition as JSON. */
export const SAVE_DECISION = `
  insert into vetting_decision (institution_id, vetting_id, account_id, decision, conditions, valid_until, decided_at, condition_plans)
  values ($1, $2, $3, $4, $5, $6, $7, $8::jsonb)
  on conflict (vetting_id, account_id) do update
    set decision = excluded.decision, conditions = excluded.conditions, valid_until = excluded.valid_until, decided_at = excluded.decided_at,
      condition_plans = excluded.condition_plans`;

/** $1 employers. The colleagues who may own a condition of an approval there, as the database checks too. */
export const CONDITION_OWNERS = `
  select e.id as "employerId", a.id from unnest($1::uuid[]) e (id) cross join account a where a.audience = 'staff' and a.institution_id = app.id('institution_id') and a.closed_at is null
    and a.roles && '{VETTING_OFFICER,SAFETY_LEAD}'::text[]
    and not exists (select from employer_tie t where t.employer_id = e.id and t.account_id = a.id) order by a.display_name, a.id`;

/** $1 limit. The approvals with a condition that is unmet after its day. */
export const LAPSING = `
  select distinct c.vetting_id as id from vetting_condition c join vetting v on v.id = c.vetting_id and v.state = 'DECIDED'
  where c.met_at is null and c.lapsed_at is null and c.due_on < app.today() order by c.vetting_id limit $1`;

/**
 * $1 due date and $2 site of the last row of the previous page, $3 limit, $4 days within which a first visit or
 * revisit is made, $5 days before its end at which an approval is renewed. Most urgent first.
 */
export const SITES_DUE_A_VISIT = `
  select site_id as "siteId", reason, due_on as "dueOn" from app.sites_due_a_visit($4::int, $5::int)
  where $1::date is null or (due_on, site_id) > ($1::date, $2::uuid) order by due_on, site_id limit $3`;

/** $1 account, $2 time. */
export const DELETE_EARLIER_DRAFTS = 'delete from visit_draft where account_id = $1 and prepared_at < $2';

/** $1 visits. */
export const SENT_DRAFTS = `
  select id, vetting_id as "vettingId", account_id as "accountId", sent_at as "sentAt" from visit_draft
  where vetting_id = any($1::uuid[]) and sent_at is not null order by sent_at desc, id`;
