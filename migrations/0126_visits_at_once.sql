-- What makes another visit of a site due at once: a new owner, a move, a critical alert, or two people who left early for pay,
-- hours, treatment or danger (docs/domain.md 4.2). The approval holds until the visit, so that the employer reads what it
-- reads of any routine visit.

create table revet_trigger (
  id uuid not null default gen_random_uuid() primary key,
  site_id uuid not null,
  employer_id uuid not null,
  cause text not null check (cause in ('NEW_OWNER', 'MOVED_SITE', 'CRITICAL_ALERT', 'EARLY_ENDS')),
  -- What caused it: the alert, the placement that ended, or the report or change of that day.
  cause_id uuid not null,
  note text check (length(note) between 1 and 1000),
  reported_by uuid references account,
  raised_at timestamptz not null,
  -- The vetting that decided on a visit made after it.
  settled_by uuid references vetting,
  settled_at timestamptz,
  foreign key (employer_id, site_id) references employer_site (employer_id, id),
  unique (site_id, cause, cause_id),
  check ((settled_by is null) = (settled_at is null))
);
create index revet_trigger_open on revet_trigger (site_id, raised_at) where settled_at is null;
create index revet_trigger_settled on revet_trigger (settled_by) where settled_by is not null;
create index revet_trigger_reporter on revet_trigger (reported_by) where reported_by is not null;
call app.guard_tables();

create function app.raise_revet(in_site uuid, in_cause text, in_cause_id uuid) returns void language sql security definer set search_path = public, pg_temp as $$
  insert into revet_trigger (site_id, employer_id, cause, cause_id, raised_at)
    select s.id, s.employer_id, in_cause, in_cause_id, app.now() from employer_site s where s.id = in_site on conflict do nothing
$$;

create function app.raise_revet_of_move() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  -- a site that nobody has visited yet is visited anyway
  if exists (select from vetting v where v.site_id = new.id and v.decided_at is not null) then
    perform app.raise_revet(new.id, 'MOVED_SITE', md5(concat_ws('|', new.id, new.province_code, new.district, new.address))::uuid);
  end if;
  return null;
end $$;
create trigger raise_revet after update of province_code, district, address on employer_site for each row
  when ((old.province_code, old.district, old.address) is distinct from (new.province_code, new.district, new.address)) execute function app.raise_revet_of_move();

-- A critical alert of somebody who works there; without a placement it concerns every site of the employer.
create function app.raise_revet_of_alert() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform app.raise_revet(s.id, 'CRITICAL_ALERT', md5(new.id || ' ' || new.reopened_count)::uuid) from employer_site s
    where s.employer_id = coalesce(new.employer_id, (select p.employer_id from placement p where p.id = new.placement_id))
      and (new.placement_id is null or s.id = (select v.site_id from placement p join vacancy v on v.id = p.vacancy_id where p.id = new.placement_id));
  return null;
end $$;
create trigger raise_revet after insert or update of severity, reopened_count, employer_id, placement_id on safety_alert for each row
  when (new.severity = 'CRITICAL') execute function app.raise_revet_of_alert();

-- Two people who left within 90 days for pay, hours, treatment or danger, since the last visit that was decided. They are
-- counted over all institutions, and no login reads whose they are.
create function app.raise_revet_of_end() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare site uuid := (select v.site_id from vacancy v where v.id = new.vacancy_id);
begin
  -- of two that end at the same moment, the second sees the first
  perform pg_advisory_xact_lock(hashtextextended('revet:' || site, 0));
  if (select count(distinct p.trainee_id) from placement p join vacancy v on v.id = p.vacancy_id where v.site_id = site and app.ended_early(p)
      and p.ended_on >= coalesce((select max(w.visit_on) from vetting w where w.site_id = site and w.decided_at is not null), '-infinity')) >= 2 then
    perform app.raise_revet(site, 'EARLY_ENDS', new.id);
  end if;
  return null;
end $$;
create function app.ended_early(p placement) returns boolean language sql immutable as $$
  select coalesce(p.end_reason in ('PAY', 'HOURS', 'TREATMENT', 'DANGER') and p.ended_on <= p.starts_on + 90 and p.state <> 'CANCELLED', false)
$$;
create trigger raise_revet after insert or update of state, end_reason, ended_on on placement for each row
  when (new.end_reason in ('PAY', 'HOURS', 'TREATMENT', 'DANGER')) execute function app.raise_revet_of_end();

-- A decision on a visit that was made after it settles it; on the same day, only if it was known before the visit was submitted.
create function app.settle_revets() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  update revet_trigger set settled_by = new.id, settled_at = app.now()
    where site_id = new.site_id and settled_at is null and raised_at <= coalesce(new.submitted_at, 'infinity')
      and (raised_at at time zone 'Asia/Phnom_Penh')::date <= new.visit_on;
  return null;
end $$;
create trigger settle_revets after update of state on vetting for each row
  when (new.state = 'DECIDED' and old.state <> 'DECIDED') execute function app.settle_revets();

-- A member of staff reports a new owner or a move, in her own name, once a day for each site.
create function app.report_site_change(in_employer uuid, in_site uuid, in_cause text, in_note text) returns int language plpgsql security definer set search_path = public, pg_temp as $$
declare reporter uuid := app.session_account(); added int;
begin
  if reporter is null or not exists (select from account a where a.id = reporter and a.audience = 'staff' and a.roles && '{PLACEMENT_OFFICER,CASE_WORKER,VETTING_OFFICER,SAFETY_LEAD}'::text[])
    or in_cause not in ('NEW_OWNER', 'MOVED_SITE') or coalesce(in_note, '') = '' then
    perform app.refuse('revet_report', 'staff report a new owner or a move, with what they know');
  end if;
  insert into revet_trigger (site_id, employer_id, cause, cause_id, note, reported_by, raised_at)
    select s.id, s.employer_id, in_cause, md5(concat_ws('|', s.id, in_cause, app.today()))::uuid, in_note, reporter, app.now()
    from employer_site s where s.employer_id = in_employer and (in_site is null or s.id = in_site) on conflict do nothing;
  get diagnostics added = row_count;
  return added;
end $$;

-- The sites to visit at once, since when. Not why: an alert, or who left, is known to her own institution alone.
create function app.sites_to_revet() returns table (site_id uuid, since date) language sql stable security definer set search_path = public, pg_temp as $$
  select r.site_id, min((r.raised_at at time zone 'Asia/Phnom_Penh')::date) from revet_trigger r where r.settled_at is null group by r.site_id
$$;

-- As before, and a site to visit at once comes first: also if a visit is planned for more than the given days later.
create or replace function app.sites_due_a_visit(in_visit_within int, in_renewal_ahead int)
  returns table (site_id uuid, employer_id uuid, reason text, due_on date) language sql stable as $$
  with last as (
    select distinct on (v.site_id) v.site_id, case when v.lapsed_at is null then v.decision else 'NEEDS_REVISIT' end as decision,
      coalesce(v.lapsed_at, v.decided_at) as decided_at
    from vetting v where v.decided_at is not null order by v.site_id, v.decided_at desc, v.id
  ), approved as (
    select v.site_id, max(v.valid_until) as until from vetting v
    where v.state = 'DECIDED' and v.decision in ('APPROVED', 'APPROVED_WITH_CONDITIONS') group by v.site_id
  ), at_once as (
    select r.site_id, r.since from app.sites_to_revet() r
  )
  select s.id, s.employer_id,
    case when last.decision is null then 'FIRST' when at_once.since is not null then 'AT_ONCE' when last.decision = 'NEEDS_REVISIT' then 'REVISIT' else 'RENEWAL' end,
    case when last.decision is null then (s.created_at at time zone 'Asia/Phnom_Penh')::date + in_visit_within
      when at_once.since is not null then at_once.since
      when last.decision = 'NEEDS_REVISIT' then (last.decided_at at time zone 'Asia/Phnom_Penh')::date + in_visit_within else approved.until end
  from employer_site s join employer e on e.id = s.employer_id left join last on last.site_id = s.id left join approved on approved.site_id = s.id
    left join at_once on at_once.site_id = s.id
  where e.state in ('APPLIED', 'ACTIVE')
    and (last.decision is null or last.decision = 'NEEDS_REVISIT' or approved.until <= (select app.today()) + in_renewal_ahead or (at_once.since is not null and approved.until is not null))
    and not exists (select from registration r where r.employer_id = e.id and r.resolved_at is null)
    and not exists (select from vetting v where v.site_id = s.id and v.state in ('PLANNED', 'VISITED', 'SUBMITTED')
      and (at_once.since is null or v.state <> 'PLANNED' or v.visit_on <= at_once.since + in_visit_within))
    and not exists (select from employer_tie t where t.employer_id = e.id and t.account_id = (select app.id('actor_id')))
$$;

revoke all on function app.raise_revet, app.raise_revet_of_move, app.raise_revet_of_alert, app.raise_revet_of_end, app.ended_early, app.settle_revets,
  app.report_site_change, app.sites_to_revet from public;
grant execute on function app.report_site_change to waymark_staff_writer;
grant execute on function app.sites_to_revet to waymark_staff, waymark_staff_writer;
