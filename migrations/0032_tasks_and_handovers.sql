-- Tasks for staff where no message may be sent, and the reassignment of open work when an account closes.

-- Work for a member of staff.
create table task (
  institution_id uuid not null references institution,
  id uuid not null default gen_random_uuid(),
  kind text not null check (kind in ('REACH_TRAINEE', 'MESSAGE_UNKNOWN', 'MESSAGE_PARKED', 'CHECK_TRAINEES', 'ROUTINE_REVISIT',
    'REVIEW_ANSWER', 'FOLLOW_UP_MISSED', 'PLACEMENT_ENDED', 'AGREEMENT_OVERDUE', 'CHECK_ON_TRAINEE', 'CALL_TRAINEE', 'TALK_BEFORE_ANSWER')),
  trainee_id uuid,
  subject_id uuid not null,
  cause_id uuid not null,
  assigned_to uuid references account,
  state text not null check (state in ('OPEN', 'DONE')),
  created_at timestamptz not null,
  done_at timestamptz,
  done_by uuid references account,
  due_on date,
  -- A task to reach a trainee names the event and why no message about it may be sent to her: one task
  -- has everything staff need.
  about text check (length(about) <= 60),
  no_message text check (no_message in ('NO_SAFE_WAY', 'WAY_CLOSED', 'DO_NOT_CONTACT', 'MAIL_FAILED', 'YES_ENDED')),
  primary key (institution_id, id),
  unique (institution_id, kind, cause_id),
  foreign key (institution_id, trainee_id) references trainee (institution_id, id)
);
create index task_trainee on task (institution_id, trainee_id) where trainee_id is not null;
create index task_assigned on task (assigned_to) where state = 'OPEN' and assigned_to is not null;
create index task_to_reach on task (institution_id, trainee_id, created_at, id) where kind = 'REACH_TRAINEE' and state = 'OPEN';
create index task_subject on task (subject_id) where state = 'OPEN';
create index task_oldest on task (institution_id, state, created_at, id);

-- Trainees handed over between two colleagues, reported to both: one row per pair of colleagues.
create table handover (
  id uuid primary key default gen_random_uuid(),
  institution_id uuid not null references institution on delete cascade,
  responsibility text not null check (responsibility in ('PLACEMENT_OFFICER', 'CASE_WORKER', 'VISITS')),
  from_id uuid references account on delete cascade,
  to_id uuid not null references account on delete cascade,
  people int not null check (people > 0),
  made_by uuid references account on delete cascade,
  made_at timestamptz not null
);

-- The account itself while it is open, otherwise its successor; null if there is none. It locks the row,
-- so that closing an account and assigning work to it wait for each other.
create function app.active_successor(in_account uuid, as_case_worker boolean) returns uuid language plpgsql security definer set search_path = public, pg_temp as $$
declare a account; at uuid := in_account;
begin
  for step in 1..50 loop
    if at is null then return null; end if;
    select * into a from account where id = at for share;
    if a.closed_at is null then return at; end if;
    at := case when as_case_worker then coalesce(a.case_successor_id, a.successor_id) else coalesce(a.successor_id, a.case_successor_id) end;
  end loop;
  return null;
end $$;

-- Work that is assigned to a closed account is reassigned to its successor.
create function app.reassign_task() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  new.assigned_to := app.active_successor(new.assigned_to, new.kind in ('REVIEW_ANSWER', 'CHECK_ON_TRAINEE'));
  return new;
end $$;
create trigger reassign_task before insert on task for each row when (new.state = 'OPEN' and new.assigned_to is not null) execute function app.reassign_task();
create trigger reassign_moved_task before update of assigned_to, state on task for each row
  when (new.state = 'OPEN' and new.assigned_to is not null and (new.assigned_to is distinct from old.assigned_to or old.state <> 'OPEN'))
  execute function app.reassign_task();

create function app.reassign_follow_up() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  new.assigned_to := app.active_successor(new.assigned_to, false);
  return new;
end $$;
create trigger reassign_follow_up before insert on follow_up for each row
  when (new.assigned_to is not null and new.state not in ('DONE', 'CLOSED', 'CANCELLED'))
  execute function app.reassign_follow_up();
create trigger reassign_moved_follow_up before update of assigned_to, state on follow_up for each row
  when (new.assigned_to is not null and new.state not in ('DONE', 'CLOSED', 'CANCELLED') and (new.assigned_to is distinct from old.assigned_to or old.state in ('DONE', 'CLOSED', 'CANCELLED')))
  execute function app.reassign_follow_up();

-- A case worker must hold that role, also a successor.
create function app.reassign_trainee() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare worker uuid;
begin
  if tg_op = 'INSERT' or new.placement_officer_id is distinct from old.placement_officer_id then
    new.placement_officer_id := app.active_successor(new.placement_officer_id, false);
  end if;
  if tg_op = 'INSERT' or new.case_worker_id is distinct from old.case_worker_id then
    worker := app.active_successor(new.case_worker_id, true);
    new.case_worker_id := case when worker = new.case_worker_id or app.holds_role(worker, 'CASE_WORKER') then worker end;
  end if;
  return new;
end $$;
create trigger reassign_trainee before insert or update of placement_officer_id, case_worker_id on trainee for each row execute function app.reassign_trainee();

create function app.reassign_message() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare reader uuid := app.active_successor(new.recipient_id, false);
begin
  if reader is not null and reader <> new.recipient_id then
    new.recipient_id := reader;
    select a.language into new.language from account a where a.id = reader;
  end if;
  return new;
end $$;
create trigger reassign_message before insert on message for each row when (new.recipient_kind = 'STAFF') execute function app.reassign_message();

-- What is still assigned to these accounts, as counts by kind: administrators of accounts cannot read
-- trainees.
create function app.outstanding_work(in_accounts uuid[]) returns table (account_id uuid, kind text, count int)
  language sql stable security definer set search_path = public, pg_temp as $$
  with own as (select id from account where id = any (in_accounts) and audience = 'staff'),
  open_work as (
    select o.id, 'TRAINEES' as kind from own o join trainee t on t.placement_officer_id = o.id and t.state <> 'ANONYMISED'
    union all select o.id, 'CASES' from own o join trainee t on t.case_worker_id = o.id and t.state <> 'ANONYMISED'
    union all select o.id, 'ALERTS' from safety_alert s join trainee t on t.institution_id = s.institution_id and t.id = s.trainee_id join own o on o.id = t.case_worker_id where s.ended_at is null
    union all select o.id, 'OFFERS' from offer f join trainee t on t.institution_id = f.institution_id and t.id = f.trainee_id join own o on o.id = t.placement_officer_id where f.state = 'ISSUED'
    union all select o.id, 'FOLLOW_UPS' from own o join follow_up f on f.assigned_to = o.id and f.state not in ('DONE', 'CLOSED', 'CANCELLED')
      join trainee t on t.institution_id = f.institution_id and t.id = f.trainee_id and t.state <> 'ANONYMISED'
    union all select o.id, 'TASKS' from own o join task k on k.assigned_to = o.id and k.state = 'OPEN'
    union all select o.id, 'VISITS' from own o join vetting_visitor v on v.account_id = o.id join vetting w on w.id = v.vetting_id and w.state = 'PLANNED'
    union all select a.id, 'ALERTS_AS_LEAD' from account a join safety_alert s on s.institution_id = a.institution_id and s.ended_at is null
      where a.id = any (in_accounts) and a.audience = 'staff' and 'SAFETY_LEAD' = any (a.roles)
        and not exists (select from account o where o.institution_id = a.institution_id and o.audience = 'staff' and o.id <> a.id and o.closed_at is null and 'SAFETY_LEAD' = any (o.roles))
    union all select o.id, 'MESSAGES' from own o join message m on m.recipient_kind = 'STAFF' and m.recipient_id = o.id and m.state in ('PLANNED', 'SENDING', 'HELD'))
  select id, kind, count(*)::int from open_work group by id, kind
$$;

-- No login of the service closes an account that still has work.
create function app.require_work_handover() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if app.session_login() ~ '^waymark_[a-z]+_login$' and exists (select from app.outstanding_work(array[new.id]) o where o.kind <> 'MESSAGES') then
    perform app.refuse('account_work_handed_over', 'what is still with this account is handed over first');
  end if;
  return new;
end $$;
create trigger require_work_handover before update of closed_at on account for each row
  when (new.audience = 'staff' and old.closed_at is null and new.closed_at is not null)
  execute function app.require_work_handover();

-- Locks an account's work before the account itself: a transition of a trainee locks the trainee first and
-- then reads whose account is open.
create function app.lock_outstanding_work(in_account uuid) returns void language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if not app.is_colleague(in_account) then return; end if;
  perform from trainee where in_account in (placement_officer_id, case_worker_id) order by id for update;
  perform from follow_up where assigned_to = in_account and state not in ('DONE', 'CLOSED', 'CANCELLED') order by id for update;
  perform from task where assigned_to = in_account and state = 'OPEN' order by id for update;
end $$;

-- Assigns all work of an account to colleagues of the same institution; returns whose records changed, for
-- the audit. The session says who does it.
create function app.hand_over(in_token_hash bytea, in_account uuid, officer uuid, worker uuid, visitor uuid)
  returns table (trainee_id uuid, responsibility text) language plpgsql security definer set search_path = public, pg_temp as $$
declare me account := app.staff_of_session(in_token_hash); successor uuid := coalesce(officer, worker, visitor); reader uuid;
begin
  if me.id is null or not me.roles && array['INSTITUTION_ADMIN', 'SYSTEM_ADMIN']
    or exists (select from unnest(array[in_account, officer, worker, visitor]) x where x is not null
      and not exists (select from account a where a.id = x and a.audience = 'staff' and a.institution_id = me.institution_id and a.closed_at is null))
    or in_account = any (array[officer, worker, visitor]) then
    perform app.refuse('account_work_handed_over', 'people are handed over between colleagues of one institution');
  end if;
  -- An account that never had such a role takes no cases.
  if worker is not null and not app.holds_role(worker, 'CASE_WORKER') then
    perform app.refuse('account_work_handed_over', 'cases go to a case worker');
  end if;
  -- Unsent messages need a reader even without a successor: the person who closes the account, or another
  -- administrator.
  reader := coalesce(successor, case when me.id <> in_account then me.id end,
    (select a.id from account a where a.institution_id = me.institution_id and a.audience = 'staff' and a.closed_at is null and a.id <> in_account
      and 'INSTITUTION_ADMIN' = any (a.roles) order by a.created_at, a.id limit 1));
  update follow_up_draft d set account_id = coalesce(officer, worker) where d.account_id = in_account and coalesce(officer, worker) is not null
    and not exists (select from follow_up_draft o where o.institution_id = d.institution_id and o.follow_up_id = d.follow_up_id and o.account_id = coalesce(officer, worker));
  update follow_up f set assigned_to = coalesce(officer, worker), version = f.version + 1
    where f.assigned_to = in_account and f.state not in ('DONE', 'CLOSED', 'CANCELLED') and not app.is_anonymised(f.institution_id, f.trainee_id);
  update task set assigned_to = case when kind in ('REVIEW_ANSWER', 'CHECK_ON_TRAINEE') then coalesce(worker, officer) else coalesce(officer, worker) end
    where assigned_to = in_account and state = 'OPEN';
  if visitor is not null then
    update vetting_visitor v set account_id = visitor from vetting w where w.id = v.vetting_id and w.state = 'PLANNED' and v.account_id = in_account;
  end if;
  if reader is not null then
    insert into message (institution_id, event_id, recipient_kind, recipient_id, channel, notice, language, subject_id, state, due_at, sent_at, created_at)
      select m.institution_id, m.event_id, 'STAFF', a.id, m.channel, m.notice, a.language, m.subject_id, case m.channel when 'IN_APP' then 'SENT' else 'PLANNED' end,
        app.now(), case m.channel when 'IN_APP' then m.sent_at end, m.created_at
      from message m join account a on a.id = reader
      where m.recipient_kind = 'STAFF' and m.recipient_id = in_account and (a.email is not null or m.channel = 'IN_APP')
        and (m.state in ('PLANNED', 'SENDING', 'HELD') or (successor is not null and m.channel = 'IN_APP' and m.created_at > app.now() - interval '30 days'))
      on conflict do nothing;
    update message set state = 'CANCELLED', held_reason = null where recipient_kind = 'STAFF' and recipient_id = in_account and state in ('PLANNED', 'HELD');
  end if;
  update account set successor_id = successor, case_successor_id = worker where id = in_account;
  return query with reassigned as (
      update trainee t set placement_officer_id = case when t.placement_officer_id = in_account then coalesce(officer, t.placement_officer_id) else t.placement_officer_id end,
          case_worker_id = case when t.case_worker_id = in_account then coalesce(worker, t.case_worker_id) else t.case_worker_id end, version = t.version + 1
        from trainee before where before.institution_id = t.institution_id and before.id = t.id and in_account in (t.placement_officer_id, t.case_worker_id) and t.state <> 'ANONYMISED'
        returning t.id, before.placement_officer_id = in_account and officer is not null as as_officer, before.case_worker_id = in_account and worker is not null as as_worker)
    select id, 'PLACEMENT_OFFICER' from reassigned where as_officer union all select id, 'CASE_WORKER' from reassigned where as_worker;
end $$;
