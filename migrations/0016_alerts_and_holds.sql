-- A safety alert is opened in the transaction of the answer that gives it; only the safety lead and her case worker read it.
create table safety_alert (
  institution_id uuid not null,
  id uuid not null default gen_random_uuid(),
  trainee_id uuid not null,
  placement_id uuid,
  employer_id uuid references employer,
  source text not null check (source in ('FOLLOW_UP', 'CHECK_IN', 'STAFF')),
  -- the record that gave it; nothing for one that staff open
  source_id uuid,
  severity text not null check (severity in ('HIGH', 'CRITICAL')),
  indicators text[] not null default '{}',
  state text not null check (state in ('OPEN', 'TRIAGED', 'ACTING', 'RESOLVED', 'UNFOUNDED')),
  her_wishes text check (length(her_wishes) <= 2000),
  -- then, and for somebody under 18, others may decide on further steps; otherwise she does
  life_at_risk boolean not null default false,
  mandatory_report text not null default 'UNDECIDED' check (mandatory_report in ('UNDECIDED', 'REPORTED', 'NOT_REQUIRED')),
  outcome text check (length(outcome) <= 2000),
  -- whether she agreed with how it was resolved
  she_agreed boolean,
  opened_at timestamptz not null,
  first_action_at timestamptz,
  ended_at timestamptz,
  reopened_count int not null default 0 check (reopened_count >= 0),
  version int not null default 1,
  primary key (institution_id, id),
  foreign key (institution_id, trainee_id) references trainee (institution_id, id),
  foreign key (institution_id, placement_id) references placement (institution_id, id),
  foreign key (institution_id, source_id) references follow_up_record (institution_id, id),
  check ((state in ('RESOLVED', 'UNFOUNDED')) = (ended_at is not null)),
  check ((state in ('RESOLVED', 'UNFOUNDED')) <= (outcome is not null)),
  check ((state = 'RESOLVED') = (she_agreed is not null)),
  check ((state = 'RESOLVED' and severity = 'CRITICAL') <= (mandatory_report <> 'UNDECIDED')),
  check ((source = 'STAFF') = (source_id is null))
);
-- one record gives one alert
create unique index safety_alert_source on safety_alert (institution_id, source_id) where source_id is not null;
create unique index safety_alert_id on safety_alert (id);
create index safety_alert_open on safety_alert (institution_id, opened_at, id) where ended_at is null;
-- every step somebody took, with what they wrote down
create table safety_alert_action (
  institution_id uuid not null,
  id uuid not null default gen_random_uuid(),
  alert_id uuid not null,
  trainee_id uuid not null,
  done_by uuid not null references account,
  done_at timestamptz not null,
  move text not null check (move in ('open', 'triage', 'act', 'resolve', 'findUnfounded', 'reopen')),
  action text not null check (length(action) between 1 and 2000),
  primary key (institution_id, id),
  foreign key (institution_id, alert_id) references safety_alert (institution_id, id),
  foreign key (institution_id, trainee_id) references trainee (institution_id, id)
);

-- Why a hold was placed stays with the institution that placed it; who may lift it, too.
create table hold_cause (
  institution_id uuid not null references institution,
  hold_id uuid not null references employer_hold,
  alert_id uuid,
  placed_by uuid references account,
  primary key (institution_id, hold_id),
  foreign key (institution_id, alert_id) references safety_alert (institution_id, id)
);
-- one hold, one cause: whose hold it is can never be claimed by another institution
create unique index hold_cause_hold on hold_cause (hold_id);
create index hold_cause_alert on hold_cause (institution_id, alert_id) where alert_id is not null;
-- holds that are older than this are the steward's to lift
insert into hold_cause (institution_id, hold_id) select i.steward_institution_id, h.id from employer_hold h, installation i where h.lifted_at is null;
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

alter table task drop constraint task_kind_check;
alter table task add constraint task_kind_check check (kind in ('REACH_TRAINEE', 'MESSAGE_UNKNOWN', 'MESSAGE_PARKED', 'CHECK_YOUR_PEOPLE', 'ROUTINE_REVISIT', 'REVIEW_ANSWER', 'FOLLOW_UP_MISSED', 'PLACEMENT_ENDED', 'AGREEMENT_OVERDUE'));
alter table task add column due_on date;

-- Whose account holds a role now: asked by triggers, which trust no setting of a session.
create function app.holds_role(asked_account uuid, asked_role text) returns boolean language sql stable security definer set search_path = public, pg_temp
  as $$ select exists (select from account a where a.id = asked_account and a.closed_at is null and asked_role = any (a.roles)) $$;

-- A hold waits for every step on the path that is being taken at the employer, and those that come later see it (app.keep_path_safe).
-- Whoever places one locks nothing after this that such a step may hold; a vacancy's own moves take no such lock, because a seat is taken under it.
-- It gives each other institution that has people there a task to check on them, which says nothing of whose answer it was,
-- and the steward a visit like any other.
create function app.begin_hold() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform pg_advisory_xact_lock(app.employer_lock(new.employer_id));
  return new;
end $$;
create trigger begin_hold before insert on employer_hold for each row execute function app.begin_hold();
create function app.check_all_people() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  with opened as (
    insert into task (institution_id, kind, subject_id, cause_id, state, created_at)
    select distinct p.institution_id, 'CHECK_YOUR_PEOPLE', new.employer_id, new.id, 'OPEN', app.now()
    from (select institution_id from placement where employer_id = new.employer_id and state in ('PLANNED', 'ACTIVE', 'UNREACHABLE')
          union select institution_id from referral where employer_id = new.employer_id and state in ('AGREED', 'SENT', 'VIEWED', 'SHORTLISTED', 'INTERVIEWING', 'OFFERED')) p
    where p.institution_id is distinct from app.id('institution_id')
    on conflict do nothing
    returning id)
  insert into outbox (event, subject_id, occurred_at) select 'TaskOpened', id, app.now() from opened;
  insert into task (institution_id, kind, subject_id, cause_id, state, created_at)
  select steward_institution_id, 'ROUTINE_REVISIT', new.employer_id, new.id, 'OPEN', app.now() from installation
  on conflict do nothing;
  return null;
end $$;
create trigger check_all_people after insert on employer_hold for each row execute function app.check_all_people();

-- A hold and whose it is are written together, here alone: for a critical alert of the own institution that is not over, by whoever recorded the answer,
-- or on the safety lead's word. False where the alert already holds the employer.
create function app.place_hold(new_hold uuid, asked_employer uuid, asked_alert uuid) returns boolean language plpgsql security definer set search_path = public, pg_temp as $$
declare own uuid := app.id('institution_id');
begin
  if asked_alert is null and (session_user = 'waymark_trainee_login' or not app.holds_role(app.id('actor_id'), 'SAFETY_LEAD')) then
    perform app.refuse('hold_cause_known', 'a hold without an alert is placed by the safety lead');
  end if;
  if asked_alert is not null and not exists (select from safety_alert a
      where a.institution_id = own and a.id = asked_alert and a.employer_id = asked_employer and a.severity = 'CRITICAL' and a.ended_at is null) then
    perform app.refuse('hold_cause_known', 'this alert holds no employer');
  end if;
  if exists (select from hold_cause c join employer_hold h on h.id = c.hold_id and h.lifted_at is null
      where c.institution_id = own and h.employer_id = asked_employer and c.alert_id is not distinct from asked_alert) then
    return false;
  end if;
  insert into employer_hold (id, employer_id, opened_at) values (new_hold, asked_employer, app.now());
  insert into hold_cause (institution_id, hold_id, alert_id, placed_by) values (own, new_hold, asked_alert, case when asked_alert is null then app.id('actor_id') end);
  return true;
end $$;

-- Whether the alert that is a hold's cause is still open: known to all who may lift it, also to those who may not read the alert.
-- The row is locked, so that reopening it and lifting the hold wait for each other.
create function app.hold_waits_for_alert(asked_hold uuid) returns boolean language plpgsql security definer set search_path = public, pg_temp as $$
declare ended timestamptz;
begin
  select a.ended_at into ended from hold_cause c join safety_alert a on a.institution_id = c.institution_id and a.id = c.alert_id where c.hold_id = asked_hold
    -- staff hear of their own institution's alone
    and (session_user <> 'waymark_staff_login' or c.institution_id = app.id('institution_id')) for share of a;
  return found and ended is null;
end $$;
create function app.alert_is_over() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if app.hold_waits_for_alert(new.hold_id) then perform app.refuse('hold_alert_over', 'the alert that is the cause is not over'); end if;
  return new;
end $$;
create trigger alert_is_over before insert on hold_lift for each row execute function app.alert_is_over();
-- Who agreed before an alert was opened again agreed to something else.
create function app.ask_again() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  delete from hold_lift l using hold_cause c, employer_hold h
  where c.institution_id = new.institution_id and c.alert_id = new.id and h.id = c.hold_id and h.lifted_at is null and l.hold_id = h.id;
  return null;
end $$;
create trigger ask_again after update on safety_alert for each row when (old.ended_at is not null and new.ended_at is null) execute function app.ask_again();

-- Lifting takes the safety lead and a second person, both of the institution that holds, neither tied to the employer.
create function app.keep_hold_until_two_agree() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if new.id <> old.id or new.employer_id <> old.employer_id or new.opened_at <> old.opened_at or (old.lifted_at is not null and new.lifted_at is distinct from old.lifted_at) then
    perform app.refuse('hold_two_people', 'a hold is lifted once and changed in nothing else');
  end if;
  if new.lifted_at is not null and old.lifted_at is null then
    if app.hold_waits_for_alert(new.id) then perform app.refuse('hold_alert_over', 'the alert that is the cause is not over'); end if;
    if (select count(*) < 2 or not bool_or(app.holds_role(l.account_id, 'SAFETY_LEAD'))
        from hold_lift l join hold_cause c on c.hold_id = l.hold_id and c.institution_id = l.institution_id
        join account a on a.id = l.account_id and a.audience = 'staff' and a.institution_id = l.institution_id and a.closed_at is null
        where l.hold_id = new.id and not exists (select from employer_tie t where t.account_id = l.account_id and t.employer_id = new.employer_id)) then
      perform app.refuse('hold_two_people', 'a hold is lifted by the safety lead and a second person, neither tied to the employer');
    end if;
  end if;
  return new;
end $$;
create trigger keep_until_two_agree before update on employer_hold for each row execute function app.keep_hold_until_two_agree();

call app.guard_tables();
-- The safety lead reads all alerts of the institution, a case worker those of her own people and of people who have none yet.
create function app.may_read_alert(asked_institution uuid, asked_trainee uuid) returns boolean language sql stable security definer set search_path = public, pg_temp as $$
  select asked_institution = app.id('institution_id') and (app.has_role('SAFETY_LEAD') or (app.has_role('CASE_WORKER') and exists (
    select from trainee t where t.institution_id = asked_institution and t.id = asked_trainee and (t.case_worker_id is null or t.case_worker_id = app.id('actor_id')))))
$$;
revoke all on function app.holds_role(uuid, text), app.begin_hold(), app.check_all_people(), app.place_hold(uuid, uuid, uuid), app.hold_waits_for_alert(uuid), app.alert_is_over(), app.ask_again(),
  app.keep_hold_until_two_agree(), app.may_read_alert(uuid, uuid) from public;
grant execute on function app.may_read_alert(uuid, uuid) to waymark_staff, waymark_staff_path;
grant execute on function app.hold_waits_for_alert(uuid) to waymark_staff_path;
grant execute on function app.place_hold(uuid, uuid, uuid) to waymark_staff_path, waymark_trainee_path;
grant select on safety_alert, safety_alert_action, hold_cause, hold_lift to waymark_staff, waymark_staff_path;
grant update (version) on safety_alert to waymark_staff;
grant insert on safety_alert to waymark_staff_path;
grant update (state, her_wishes, life_at_risk, mandatory_report, outcome, she_agreed, first_action_at, ended_at, reopened_count, version) on safety_alert to waymark_staff_path;
grant insert on safety_alert_action, hold_lift to waymark_staff_path;
grant update (lifted_at) on employer_hold to waymark_staff_path;
do $$
declare t text; r text;
begin
  foreach r in array array['staff', 'staff_path'] loop
    foreach t in array array['safety_alert', 'safety_alert_action'] loop
      execute format('create policy %s_reads on %I for select to waymark_%s using (app.may_read_alert(institution_id, trainee_id))', r, t, r);
    end loop;
    execute format('create policy %s_reads on hold_cause for select to waymark_%s using (institution_id = (select app.id(''institution_id'')))', r, r);
    execute format('create policy %s_reads on hold_lift for select to waymark_%s using (institution_id = (select app.id(''institution_id'')))', r, r);
  end loop;
end $$;
create policy staff_locks on safety_alert for update to waymark_staff using (app.may_read_alert(institution_id, trainee_id)) with check (app.may_read_alert(institution_id, trainee_id));
create policy staff_path_opens on safety_alert for insert to waymark_staff_path with check (institution_id = (select app.id('institution_id')));
create policy staff_path_moves on safety_alert for update to waymark_staff_path using (app.may_read_alert(institution_id, trainee_id)) with check (app.may_read_alert(institution_id, trainee_id));
-- who opens an alert may be somebody who will not read it, and writes down why
create policy staff_path_acts on safety_alert_action for insert to waymark_staff_path
  with check (done_by = (select app.id('actor_id')) and (app.may_read_alert(institution_id, trainee_id) or (institution_id = (select app.id('institution_id')) and move = 'open')));
create policy staff_path_agrees on hold_lift for insert to waymark_staff_path with check (institution_id = (select app.id('institution_id')) and account_id = (select app.id('actor_id')));
create policy staff_path_lifts on employer_hold for update to waymark_staff_path
  using (exists (select from hold_cause c where c.hold_id = employer_hold.id and c.institution_id = (select app.id('institution_id'))))
  with check (exists (select from hold_cause c where c.hold_id = employer_hold.id and c.institution_id = (select app.id('institution_id'))));
-- her own check-in opens what her answer gives, at the employer where she works, and reads none of it
grant insert (institution_id, id, trainee_id, placement_id, employer_id, source, source_id, severity, indicators, state, opened_at) on safety_alert to waymark_trainee_path;
grant insert on task to waymark_trainee_path;
create policy trainee_path_opens on safety_alert for insert to waymark_trainee_path
  with check (trainee_id = (select app.id('trainee_id')) and institution_id = (select app.id('institution_id')) and source = 'CHECK_IN' and state = 'OPEN'
    and exists (select from placement p where p.id = safety_alert.placement_id and p.employer_id = safety_alert.employer_id and p.trainee_id = (select app.id('trainee_id'))));
create policy trainee_path_opens on task for insert to waymark_trainee_path
  with check (trainee_id = (select app.id('trainee_id')) and institution_id = (select app.id('institution_id')) and kind = 'REVIEW_ANSWER');
-- A request that was answered is kept for the account that sent it; which account may be named is no matter of settings alone, because her own login reads
-- who wrote down what she said, and must not find there that they opened an alert.
do $$
declare r text; own text := '(actor = current_setting(''app.actor_key'', true) and (actor = ''visitor'' or exists (select from account a where a.id::text = actor)))';
begin
  foreach r in array array['employer_path', 'staff_path', 'trainee_path'] loop
    execute format('alter policy %1$s on idempotency using (%2$s) with check (%2$s)', r, own);
  end loop;
end $$;
-- worker: whom to tell
grant select (institution_id, id, trainee_id, placement_id, employer_id, severity, state, opened_at) on safety_alert to waymark_worker;
grant select on employer_hold, hold_cause to waymark_worker;
create policy worker on safety_alert for select to waymark_worker using (true);
create policy worker on employer_hold for select to waymark_worker using (true);
create policy worker on hold_cause for select to waymark_worker using (true);
-- report: whether a critical alert is open or confirmed
grant select (institution_id, id, trainee_id, placement_id, severity, state, she_agreed, opened_at, first_action_at, ended_at) on safety_alert to waymark_report;
create policy report on safety_alert for select to waymark_report using (true);
