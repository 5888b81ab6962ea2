-- Sites that need a visit and have none planned, for the list of visits and for the list of due work. It runs with
-- the rights of its caller. All decisions are scanned once, in index order, instead of once per site.
--
-- Left out are sites that were refused or whose approval was revoked, sites of employers that are suspended, closed or
-- have not confirmed their address, and sites of employers the reader is tied to, which a colleague must visit.
create function app.sites_due_a_visit(in_visit_within int, in_renewal_ahead int)
  returns table (site_id uuid, employer_id uuid, reason text, due_on date) language sql stable as $$
  with last as (
    select distinct on (v.site_id) v.site_id, v.decision, v.decided_at from vetting v where v.decided_at is not null order by v.site_id, v.decided_at desc, v.id
  ), approved as (
    select v.site_id, max(v.valid_until) as until from vetting v
    where v.state = 'DECIDED' and v.decision in ('APPROVED', 'APPROVED_WITH_CONDITIONS') group by v.site_id
  )
  select s.id, s.employer_id,
    case when last.decision is null then 'FIRST' when last.decision = 'NEEDS_REVISIT' then 'REVISIT' else 'RENEWAL' end,
    case when last.decision is null then (s.created_at at time zone 'Asia/Phnom_Penh')::date + in_visit_within
      when last.decision = 'NEEDS_REVISIT' then (last.decided_at at time zone 'Asia/Phnom_Penh')::date + in_visit_within else approved.until end
  from employer_site s join employer e on e.id = s.employer_id left join last on last.site_id = s.id left join approved on approved.site_id = s.id
  where e.state in ('APPLIED', 'ACTIVE') and (last.decision is null or last.decision = 'NEEDS_REVISIT' or approved.until <= (select app.today()) + in_renewal_ahead)
    and not exists (select from registration r where r.employer_id = e.id and r.resolved_at is null)
    and not exists (select from vetting v where v.site_id = s.id and v.state in ('PLANNED', 'VISITED', 'SUBMITTED'))
    and not exists (select from employer_tie t where t.employer_id = e.id and t.account_id = (select app.id('actor_id')))
$$;

revoke all on function app.sites_due_a_visit from public;
grant execute on function app.sites_due_a_visit to waymark_staff, waymark_staff_writer;
