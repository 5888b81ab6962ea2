-- Safety alerts. Only the safety lead and the trainee's case worker read them.

-- Opened in the transaction of the answer that causes it.
create table safety_alert (
  institution_id uuid not null,
  id uuid not null default gen_random_uuid(),
  trainee_id uuid not null,
  placement_id uuid,
  employer_id uuid references employer,
  source text not null check (source in ('FOLLOW_UP', 'CHECK_IN', 'STAFF', 'SELF_REPORTED')),
  -- The record that caused it; null for an alert opened by staff or by the trainee.
  source_id uuid,
  severity text not null check (severity in ('HIGH', 'CRITICAL')),
  indicators text[] not null default '{}',
  state text not null check (state in ('OPEN', 'TRIAGED', 'ACTING', 'RESOLVED', 'UNFOUNDED')),
  safety_wishes text check (length(safety_wishes) <= 2000),
  -- If true, or if she is under 18, others may decide on further steps; otherwise the trainee decides.
  life_at_risk boolean not null default false,
  mandatory_report text not null default 'UNDECIDED' check (mandatory_report in ('UNDECIDED', 'REPORTED', 'NOT_REQUIRED')),
  outcome text check (length(outcome) <= 2000),
  -- Whether she agreed with the resolution.
  trainee_agreed boolean,
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
  check ((state = 'RESOLVED') = (trainee_agreed is not null)),
  check ((state = 'RESOLVED' and severity = 'CRITICAL') <= (mandatory_report <> 'UNDECIDED')),
  constraint safety_alert_source_record check ((source in ('STAFF', 'SELF_REPORTED')) = (source_id is null))
);
-- One record causes one alert.
create unique index safety_alert_source on safety_alert (institution_id, source_id) where source_id is not null;
create unique index safety_alert_id on safety_alert (id);
create index safety_alert_open on safety_alert (institution_id, opened_at, id) where ended_at is null;
create index safety_alert_trainee on safety_alert (institution_id, trainee_id);

-- Each action on an alert, with its description.
create table safety_alert_action (
  institution_id uuid not null,
  id uuid not null default gen_random_uuid(),
  alert_id uuid not null,
  trainee_id uuid not null,
  done_by uuid not null references account,
  done_at timestamptz not null,
  transition text not null check (transition in ('open', 'triage', 'act', 'resolve', 'markUnfounded', 'reopen')),
  action text not null check (length(action) between 1 and 2000),
  -- The answer of a triage: it may be replaced until someone acts, also by a colleague, and
  -- each answer stays with its step.
  life_at_risk boolean check (transition = 'triage' or life_at_risk is null),
  primary key (institution_id, id),
  foreign key (institution_id, alert_id) references safety_alert (institution_id, id),
  foreign key (institution_id, trainee_id) references trainee (institution_id, id)
);
create index safety_alert_action_trainee on safety_alert_action (institution_id, trainee_id);

-- History of severity and state, for reports as of an instant.
create table safety_alert_history (
  institution_id uuid not null,
  alert_id uuid not null,
  recorded_at timestamptz not null,
  severity text not null,
  state text not null,
  primary key (institution_id, alert_id, recorded_at),
  foreign key (institution_id, alert_id) references safety_alert (institution_id, id) on delete cascade
);

-- The safety lead reads all alerts of the institution; a case worker those of her own trainees and of
-- trainees without a case worker.
create function app.may_read_alert(in_institution uuid, in_trainee uuid) returns boolean language sql stable security definer set search_path = public, pg_temp as $$
  select in_institution = app.id('institution_id') and (app.has_role('SAFETY_LEAD') or (app.has_role('CASE_WORKER') and exists (
    select from trainee t where t.institution_id = in_institution and t.id = in_trainee and (t.case_worker_id is null or t.case_worker_id = app.id('actor_id')))))
$$;

create function app.record_alert_history() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if tg_op = 'UPDATE' and new.severity = old.severity and new.state = old.state then return null; end if;
  insert into safety_alert_history (institution_id, alert_id, recorded_at, severity, state)
  values (new.institution_id, new.id, case tg_op when 'INSERT' then new.opened_at else app.now() end, new.severity, new.state)
  on conflict (institution_id, alert_id, recorded_at) do update set severity = excluded.severity, state = excluded.state;
  return null;
end $$;
create trigger record_history after insert or update on safety_alert for each row execute function app.record_alert_history();
