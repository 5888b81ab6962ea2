-- Vetting of a site: visit, answers, and the decision of two people. It clears the site for all institutions.

-- Some functions below name tables of later files.
set local check_function_bodies = off;

-- Decision, conditions and validity are read by every institution; answers and visitors stay with the
-- institution that did the vetting.
create table vetting (
  id uuid primary key default gen_random_uuid(),
  institution_id uuid not null references institution,
  employer_id uuid not null,
  site_id uuid not null,
  kind text not null check (kind in ('FIRST', 'RENEWAL', 'UNANNOUNCED', 'AFTER_ALERT')),
  checklist_version text not null,
  visit_on date not null,
  workers_interviewed int not null default 0 check (workers_interviewed >= 0),
  workers_interviewed_off_site int not null default 0 check (workers_interviewed_off_site between 0 and workers_interviewed),
  findings text check (length(findings) <= 4000),
  state text not null check (state in ('PLANNED', 'VISITED', 'SUBMITTED', 'DECIDED', 'REVOKED')),
  decision text check (decision in ('APPROVED', 'APPROVED_WITH_CONDITIONS', 'REFUSED', 'NEEDS_REVISIT')),
  conditions text[] not null default '{}',
  valid_from date,
  valid_until date,
  decided_at timestamptz,
  revoked_at timestamptz,
  version int not null default 1,
  created_at timestamptz not null default now(),
  foreign key (employer_id, site_id) references employer_site (employer_id, id),
  unique (institution_id, id),
  check ((state in ('DECIDED', 'REVOKED')) = (decision is not null)),
  check (decision not in ('APPROVED', 'APPROVED_WITH_CONDITIONS') or (valid_from is not null and valid_until is not null
    and valid_until >= valid_from and valid_until <= valid_from + 366))
);
create index vetting_site on vetting (site_id, valid_until);
create index vetting_newest on vetting (created_at desc, id desc);
create index vetting_newest_in_state on vetting (state, created_at desc, id desc);
-- For the list of sites that need a visit: the last decision, the last approval and the open visit of each
-- site.
create index vetting_last_decision on vetting (site_id, decided_at desc, id) include (decision) where decided_at is not null;
create index vetting_last_approval on vetting (site_id, valid_until desc) where state = 'DECIDED'
  and decision in ('APPROVED', 'APPROVED_WITH_CONDITIONS');
create index vetting_in_hand on vetting (site_id) where state in ('PLANNED', 'VISITED', 'SUBMITTED');
create index vetting_employer on vetting (employer_id, decided_at);

create table vetting_visitor (
  institution_id uuid not null,
  vetting_id uuid not null,
  account_id uuid not null references account,
  is_lead boolean not null,
  primary key (vetting_id, account_id),
  foreign key (institution_id, vetting_id) references vetting (institution_id, id)
);
create index vetting_visitor_account on vetting_visitor (account_id);

create table vetting_answer (
  institution_id uuid not null,
  vetting_id uuid not null,
  item_code text not null,
  answer text not null check (answer in ('YES', 'NO', 'NA', 'UNKNOWN')),
  evidence text check (evidence in ('DOCUMENT_CHECKED', 'OBSERVED', 'MANAGER_STATEMENT', 'WORKER_STATEMENT_OFF_SITE')),
  note text check (length(note) <= 1000),
  primary key (vetting_id, item_code),
  foreign key (institution_id, vetting_id) references vetting (institution_id, id)
);

-- One row per decider; the vetting is decided when two agree.
create table vetting_decision (
  institution_id uuid not null,
  vetting_id uuid not null,
  account_id uuid not null references account,
  decision text not null check (decision in ('APPROVED', 'APPROVED_WITH_CONDITIONS', 'REFUSED', 'NEEDS_REVISIT')),
  conditions text[] not null default '{}',
  valid_until date,
  decided_at timestamptz not null,
  primary key (vetting_id, account_id),
  foreign key (institution_id, vetting_id) references vetting (institution_id, id)
);

-- The instant from which on a photo counts for the next decision. Only visits that the employer knows of
-- count: it must not learn when other visits were decided.
create function app.last_decision_at(in_employer uuid) returns timestamptz language sql stable security definer set search_path = public, pg_temp as $$
  select coalesce(max(decided_at), '-infinity') from vetting where employer_id = in_employer and kind in ('FIRST', 'RENEWAL')
$$;

-- Two people decide a vetting. Of those who agree, only people who neither led the visit nor are tied to the
-- employer count, also when the tie was declared later.
create function app.require_two_deciders() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare agreeing int; eligible int;
begin
  if new.state = 'DECIDED' and (tg_op = 'INSERT' or old.state <> 'DECIDED') then
    select count(*), count(*) filter (where not app.is_tied(d.account_id, new.employer_id)
        and not exists (select from vetting_visitor l where l.vetting_id = new.id and l.account_id = d.account_id and l.is_lead))
      into agreeing, eligible from vetting_decision d where d.vetting_id = new.id and d.decision = new.decision;
    if agreeing < 2 then perform app.refuse('vetting_two_people', 'a vetting is decided by two people who agree'); end if;
    if eligible < 2 then perform app.refuse('vetting_no_conflict', 'who led the visit or is tied to the employer does not decide'); end if;
  end if;
  if tg_op = 'UPDATE' and new.state in ('VISITED', 'SUBMITTED', 'DECIDED') and app.is_tied(app.id('actor_id'), new.employer_id) then
    perform app.refuse('vetting_no_conflict', 'who is tied to the employer does not vet it');
  end if;
  return new;
end $$;
create trigger require_two_deciders before insert or update of state on vetting for each row execute function app.require_two_deciders();

-- An employer becomes active with the first approval of one of its sites, by any institution.
create function app.activate_employer() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if new.state = 'DECIDED' and new.decision in ('APPROVED', 'APPROVED_WITH_CONDITIONS') then
    update employer set state = 'ACTIVE', version = version + 1 where id = new.employer_id and state = 'APPLIED';
  end if;
  return null;
end $$;
create trigger activate_employer after insert or update of state on vetting for each row execute function app.activate_employer();

-- A refusal revokes older approvals of the site by any institution. The refusing institution has no right to
-- write another's vetting, so the database does it.
create function app.end_approvals() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if new.state = 'DECIDED' and new.decision = 'REFUSED' then
    update vetting set state = 'REVOKED', revoked_at = new.decided_at, version = version + 1
      where site_id = new.site_id and id <> new.id and state = 'DECIDED' and decision in ('APPROVED', 'APPROVED_WITH_CONDITIONS');
  end if;
  return null;
end $$;
create trigger end_approvals after insert or update of state on vetting for each row execute function app.end_approvals();

-- A person tied to the employer does not visit its sites.
create function app.check_visitor_conflict() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if exists (select from vetting v where v.id = new.vetting_id and app.is_tied(new.account_id, v.employer_id)) then
    perform app.refuse('vetting_no_conflict', 'who is tied to the employer does not visit it');
  end if;
  return new;
end $$;
create trigger check_conflict_of_interest before insert or update on vetting_visitor for each row execute function app.check_visitor_conflict();

-- A decider may replace their own decision until two people agree. Otherwise two deciders who first wrote
-- different conditions could never agree.
create function app.enforce_own_vetting_decision() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if new.account_id <> old.account_id or new.vetting_id <> old.vetting_id or new.institution_id <> old.institution_id
     or old.account_id is distinct from app.id('actor_id') then
    perform app.refuse('vetting_decision_own', 'a decider changes the own decision alone');
  end if;
  if not exists (select from vetting v where v.id = new.vetting_id and v.state = 'SUBMITTED') then
    perform app.refuse('vetting_decision_own', 'a decision counts once two people agree, and is then changed no more');
  end if;
  return new;
end $$;
create trigger enforce_own_decision before update on vetting_decision for each row execute function app.enforce_own_vetting_decision();

create function app.require_active_visitor() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if app.active_successor(new.account_id, false) is distinct from new.account_id then
    perform app.refuse('vetting_visitor_active', 'a visitor has an open account');
  end if;
  return new;
end $$;
create trigger require_active_visitor before insert on vetting_visitor for each row execute function app.require_active_visitor();

-- A site is cleared on a day if a decided vetting approves it for that day, its employer is active, and no
-- hold on the employer is open.
create function app.is_cleared(site uuid, day date) returns boolean language sql stable security definer set search_path = public, pg_temp as $$
  select exists (
    select from employer_site s
    join employer e on e.id = s.employer_id and e.state = 'ACTIVE'
    join vetting v on v.site_id = s.id and v.state = 'DECIDED' and v.decision in ('APPROVED', 'APPROVED_WITH_CONDITIONS')
      and day between v.valid_from and v.valid_until
    where s.id = site and not exists (select from employer_hold h where h.employer_id = s.employer_id and h.lifted_at is null))
$$;

-- What prevents closing an employer, without saying whose trainees are concerned. For staff of the steward
-- institution only.
create function app.employer_closing_obstacles(in_employer uuid) returns text[] language sql stable security definer set search_path = public, pg_temp as $$
  select array(
    select 'REFERRAL_OPEN' where exists (select from referral where employer_id = in_employer
      and state in ('PROPOSED', 'ASKED', 'AGREED', 'SENT', 'VIEWED', 'SHORTLISTED', 'INTERVIEWING', 'OFFERED'))
    union all
    select 'START_STILL_PLANNED' where exists (select from placement where employer_id = in_employer and state = 'PLANNED'))
  where app.session_login() <> 'waymark_staff_login' or app.is_steward()
$$;

-- Sites whose clearance begins or ends between two days, in either order: the match index recomputes what is
-- open there although no row changed. It returns neither the vetting nor its findings.
create function app.sites_with_clearance_change(day_a date, day_b date) returns setof uuid language sql stable security definer set search_path = public, pg_temp as $$
  select distinct v.site_id from vetting v where v.state = 'DECIDED' and v.decision in ('APPROVED', 'APPROVED_WITH_CONDITIONS')
    and ((v.valid_until >= least(day_a, day_b) and v.valid_until < greatest(day_a, day_b)) or (v.valid_from > least(day_a, day_b) and v.valid_from <= greatest(day_a, day_b)))
$$;

-- Of pairs of site and day, those on which the site is cleared, by the rule of app.is_cleared. The match
-- index asks for thousands at once, for which one call each is too slow. It reveals no more than
-- app.is_cleared and has the same callers.
create function app.cleared_days(sites uuid[], days date[]) returns table (site uuid, day date) language sql stable rows 100 security definer set search_path = public, pg_temp as $$
  select distinct pair.site, pair.day from unnest(sites, days) as pair (site, day)
  join employer_site s on s.id = pair.site
  join employer e on e.id = s.employer_id and e.state = 'ACTIVE'
  where exists (select from vetting v where v.site_id = s.id and v.state = 'DECIDED' and v.decision in ('APPROVED', 'APPROVED_WITH_CONDITIONS')
      and pair.day between v.valid_from and v.valid_until)
    and not exists (select from employer_hold h where h.employer_id = s.employer_id and h.lifted_at is null)
$$;

-- A person tied to an employer does not reinstate it.
create function app.check_reinstatement_conflict() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if app.is_tied(app.id('actor_id'), new.id) then
    perform app.refuse('employer_no_conflict', 'who is tied to the employer does not let it go on');
  end if;
  return new;
end $$;
create trigger check_conflict_of_interest before update of state on employer for each row
  when (old.state = 'SUSPENDED' and new.state = 'ACTIVE')
  execute function app.check_reinstatement_conflict();

create trigger resolve_registration after insert on vetting for each row execute function app.resolve_registration();
