/**
 * The columns of a vetting its employer may read too: the decision and its validity, but not the deciders or
 * the findings.
 */
export const OF_SITES = `
  select id, site_id as "siteId", kind, state, decision, conditions, valid_from as "validFrom", valid_until as "validUntil"
  from vetting where site_id = any($1::uuid[]) order by site_id, valid_until desc nulls last, id`;

/** $1 sites and $2 days in pairs. Whether each site is cleared on its day, in the order of the pairs. */
export const IS_CLEARED = `
  select app.is_cleared(pair.site, pair.day) as "isCleared" from unnest($1::uuid[], $2::date[]) with ordinality as pair (site, day, position) order by pair.position`;

/** $1 last vetting of the previous page, $2 state or null for all, $3 limit. */
export const PAGE_NEWEST_FIRST = `
  select id from vetting
  where ($1::uuid is null or (created_at, id) < (select created_at, id from vetting where id = $1)) and ($2::text is null or state = $2)
  order by created_at desc, id desc limit $3`;

export const WAS_APPROVED = `
  select exists (select from vetting where site_id = $1 and decision in ('APPROVED', 'APPROVED_WITH_CONDITIONS')) as "wasApproved"`;

export const DELETE_ANSWERS = 'delete from vetting_answer where vetting_id = $1';

/** $1 institution, $2 vetting, $3 account, $4 decision, $5 conditions, $6 last day, $7 now. */
export const SAVE_DECISION = `
  insert into vetting_decision (institution_id, vetting_id, account_id, decision, conditions, valid_until, decided_at) values ($1, $2, $3, $4, $5, $6, $7)
  on conflict (vetting_id, account_id) do update
    set decision = excluded.decision, conditions = excluded.conditions, valid_until = excluded.valid_until, decided_at = excluded.decided_at`;

const IN_PHNOM_PENH = "at time zone 'Asia/Phnom_Penh'";

/**
 * Sites that need a visit and have none planned, most urgent first. All decisions are scanned once, in index
 * order, instead of once per site. $1 due date and $2 site of the last row of the previous page, $3 limit, $4
 * days within which a first visit or revisit is made, $5 days before its end at which an approval is renewed.
 *
 * Left out are sites that were refused or whose approval was revoked, sites of employers that are suspended,
 * closed or have not confirmed their address, and sites of employers the reader is tied to, which a colleague
 * must visit.
 */
export const SITES_DUE_A_VISIT = `
  with last as (
    select distinct on (v.site_id) v.site_id, v.decision, v.decided_at from vetting v where v.decided_at is not null order by v.site_id, v.decided_at desc, v.id
  ), approved as (
    select v.site_id, max(v.valid_until) as until from vetting v
    where v.state = 'DECIDED' and v.decision in ('APPROVED', 'APPROVED_WITH_CONDITIONS') group by v.site_id
  ), due as (
    select s.id as "siteId",
      case when last.decision is null then 'FIRST' when last.decision = 'NEEDS_REVISIT' then 'REVISIT' else 'RENEWAL' end as reason,
      case when last.decision is null then (s.created_at ${IN_PHNOM_PENH})::date + $4::int
        when last.decision = 'NEEDS_REVISIT' then (last.decided_at ${IN_PHNOM_PENH})::date + $4::int else approved.until end as "dueOn"
    from employer_site s join employer e on e.id = s.employer_id left join last on last.site_id = s.id left join approved on approved.site_id = s.id
    where e.state in ('APPLIED', 'ACTIVE') and (last.decision is null or last.decision = 'NEEDS_REVISIT' or approved.until <= (select app.today()) + $5::int)
      and not exists (select from registration r where r.employer_id = e.id and r.resolved_at is null)
      and not exists (select from vetting v where v.site_id = s.id and v.state in ('PLANNED', 'VISITED', 'SUBMITTED'))
      and not exists (select from employer_tie t where t.employer_id = e.id and t.account_id = (select app.id('actor_id')))
  )
  select "siteId", reason, "dueOn" from due where $1::date is null or ("dueOn", "siteId") > ($1::date, $2::uuid) order by "dueOn", "siteId" limit $3`;
