-- A hold stops everything new at an employer, for all institutions. Its cause stays with the institution that
-- placed it.

-- Read by all institutions; it has no cause, so that no other institution learns of the alert behind it.
create table employer_hold (
  id uuid primary key default gen_random_uuid(),
  employer_id uuid not null references employer,
  opened_at timestamptz not null,
  lifted_at timestamptz
);
create index employer_hold_open on employer_hold (employer_id) where lifted_at is null;

-- The institution whose hold it is, which alone may lift it, and the alert behind it.
create table hold_cause (
  institution_id uuid not null references institution,
  hold_id uuid not null references employer_hold,
  alert_id uuid,
  placed_by uuid references account,
  primary key (institution_id, hold_id),
  foreign key (institution_id, alert_id) references safety_alert (institution_id, id)
);
-- One hold has one cause: no other institution can claim the hold.
create unique index hold_cause_hold on hold_cause (hold_id);
create index hold_cause_alert on hold_cause (institution_id, alert_id) where alert_id is not null;

create table hold_lift (
  institution_id uuid not null references institution,
  hold_id uuid not null references employer_hold,
  account_id uuid not null references account,
  as_safety_lead boolean not null,
  reason text not null check (length(reason) between 1 and 2000),
  agreed_at timestamptz not null,
  primary key (hold_id, account_id),
  foreign key (institution_id, hold_id) references hold_cause (institution_id, hold_id)
);

-- A hold waits for every pipeline step in progress at the employer, and later steps see it
-- (app.enforce_pipeline_clearance). Lock order: after this lock, placing a hold must lock nothing that such a
-- step may hold. Transitions of a vacancy do not take this lock, because a seat is taken under it.
create function app.lock_employer_for_hold() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform pg_advisory_xact_lock(app.employer_lock(new.employer_id));
  return new;
end $$;
create trigger lock_employer_for_hold before insert on employer_hold for each row execute function app.lock_employer_for_hold();

-- A hold creates a task to check on their trainees for every institution with trainees at the employer or in
-- the pipeline to it, the placing institution too; the task does not say whose answer caused it. The steward
-- gets a visit that looks like any other.
create function app.check_all_people() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  with created_tasks as (
    insert into task (institution_id, kind, subject_id, cause_id, state, created_at)
    select p.institution_id, 'CHECK_TRAINEES', new.employer_id, new.id, 'OPEN', app.now()
    from (select institution_id from placement where employer_id = new.employer_id and state in ('PLANNED', 'ACTIVE', 'UNREACHABLE')
          union select institution_id from referral where employer_id = new.employer_id
            and state in ('PROPOSED', 'ASKED', 'AGREED', 'SENT', 'VIEWED', 'SHORTLISTED', 'INTERVIEWING', 'OFFERED')) p
    on conflict do nothing
    returning id)
  insert into outbox (event, subject_id, occurred_at) select 'TaskOpened', id, app.now() from created_tasks;
  insert into task (institution_id, kind, subject_id, cause_id, state, created_at)
  select steward_institution_id, 'ROUTINE_REVISIT', new.employer_id, new.id, 'OPEN', app.now() from installation
  on conflict do nothing;
  return null;
end $$;
create trigger check_all_people after insert on employer_hold for each row execute function app.check_all_people();

-- Suspending or closing an employer creates the same task for each institution with trainees there: those in
-- the pipeline cannot continue, those at work can.
create function app.check_people_at_stopped_employer() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare cause uuid := gen_random_uuid();
begin
  with created_tasks as (
    insert into task (institution_id, kind, subject_id, cause_id, state, created_at)
    select p.institution_id, 'CHECK_TRAINEES', new.id, cause, 'OPEN', app.now()
    from (select institution_id from placement where employer_id = new.id and state in ('PLANNED', 'ACTIVE', 'UNREACHABLE')
          union select institution_id from referral where employer_id = new.id
            and state in ('PROPOSED', 'ASKED', 'AGREED', 'SENT', 'VIEWED', 'SHORTLISTED', 'INTERVIEWING', 'OFFERED')) p
    returning id)
  insert into outbox (event, subject_id, occurred_at) select 'TaskOpened', id, app.now() from created_tasks;
  return null;
end $$;
create trigger check_people after update of state on employer for each row
  when (old.state is distinct from new.state and new.state in ('SUSPENDED', 'CLOSED'))
  execute function app.check_people_at_stopped_employer();

-- The only way to write a hold and its cause, together: for an open critical alert of the own institution, by
-- the session that recorded the answer, or without an alert by the safety lead. False if the alert already
-- holds the employer.
create function app.place_hold(new_hold uuid, in_employer uuid, in_alert uuid) returns boolean language plpgsql security definer set search_path = public, pg_temp as $$
declare own_institution uuid := app.id('institution_id');
begin
  if in_alert is null and (app.session_login() = 'waymark_trainee_login' or not app.holds_role(app.id('actor_id'), 'SAFETY_LEAD')) then
    perform app.refuse('hold_cause_valid', 'a hold without an alert is placed by the safety lead');
  end if;
  if in_alert is not null and not exists (select from safety_alert a
      where a.institution_id = own_institution and a.id = in_alert and a.employer_id = in_employer and a.severity = 'CRITICAL' and a.ended_at is null) then
    perform app.refuse('hold_cause_valid', 'this alert holds no employer');
  end if;
  if exists (select from hold_cause c join employer_hold h on h.id = c.hold_id and h.lifted_at is null
      where c.institution_id = own_institution and h.employer_id = in_employer and c.alert_id is not distinct from in_alert) then
    return false;
  end if;
  insert into employer_hold (id, employer_id, opened_at) values (new_hold, in_employer, app.now());
  insert into hold_cause (institution_id, hold_id, alert_id, placed_by) values (own_institution, new_hold, in_alert, case when in_alert is null then app.id('actor_id') end);
  return true;
end $$;

-- Whether the alert behind a hold is still open: also for people who may lift the hold but may not read the
-- alert. It locks the alert's row, so that reopening it and lifting the hold wait for each other.
create function app.hold_has_open_alert(in_hold uuid) returns boolean language plpgsql security definer set search_path = public, pg_temp as $$
declare alert_ended_at timestamptz;
begin
  select a.ended_at into alert_ended_at from hold_cause c join safety_alert a on a.institution_id = c.institution_id and a.id = c.alert_id where c.hold_id = in_hold
    -- Staff learn this of their own institution only.
    and (app.session_login() <> 'waymark_staff_login' or c.institution_id = app.id('institution_id')) for share of a;
  return found and alert_ended_at is null;
end $$;

create function app.require_closed_alert() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if app.hold_has_open_alert(new.hold_id) then perform app.refuse('hold_alert_closed', 'the alert that is the cause is not over'); end if;
  return new;
end $$;
create trigger require_closed_alert before insert on hold_lift for each row execute function app.require_closed_alert();

-- Reopening an alert deletes the agreements to lift its hold, because they were based on other facts.
create function app.delete_lift_agreements() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  delete from hold_lift l using hold_cause c, employer_hold h
  where c.institution_id = new.institution_id and c.alert_id = new.id and h.id = c.hold_id and h.lifted_at is null and l.hold_id = h.id;
  return null;
end $$;
create trigger delete_lift_agreements after update on safety_alert for each row when (old.ended_at is not null and new.ended_at is null) execute function app.delete_lift_agreements();

-- Lifting takes the safety lead and a second person, both of the institution that holds, neither tied to the
-- employer.
create function app.require_two_to_lift_hold() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if new.id <> old.id or new.employer_id <> old.employer_id or new.opened_at <> old.opened_at or (old.lifted_at is not null and new.lifted_at is distinct from old.lifted_at) then
    perform app.refuse('hold_two_people', 'a hold is lifted once and changed in nothing else');
  end if;
  if new.lifted_at is not null and old.lifted_at is null then
    if app.hold_has_open_alert(new.id) then perform app.refuse('hold_alert_closed', 'the alert that is the cause is not over'); end if;
    if (select count(*) < 2 or not bool_or(app.holds_role(l.account_id, 'SAFETY_LEAD'))
        from hold_lift l join hold_cause c on c.hold_id = l.hold_id and c.institution_id = l.institution_id
        join account a on a.id = l.account_id and a.audience = 'staff' and a.institution_id = l.institution_id and a.closed_at is null
        where l.hold_id = new.id and not exists (select from employer_tie t where t.account_id = l.account_id and t.employer_id = new.employer_id)) then
      perform app.refuse('hold_two_people', 'a hold is lifted by the safety lead and a second person, neither tied to the employer');
    end if;
  end if;
  return new;
end $$;
create trigger require_two_people before update on employer_hold for each row execute function app.require_two_to_lift_hold();

-- Employers on hold among those where the trainee of this session works or is in the pipeline: her pages show
-- that the steps wait, and not why.
create function app.my_held_employers() returns setof uuid language sql stable security definer set search_path = public, pg_temp as $$
  select h.employer_id from employer_hold h where h.lifted_at is null and app.audience() = 'trainee' and (
    exists (select from referral r where r.trainee_id = app.id('trainee_id') and r.institution_id = app.id('institution_id') and r.employer_id = h.employer_id)
    or exists (select from placement p where p.trainee_id = app.id('trainee_id') and p.institution_id = app.id('institution_id') and p.employer_id = h.employer_id))
$$;
