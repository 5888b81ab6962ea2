-- Nothing that is owed to somebody stays with a closed account: who closes a colleague's account says who takes over, and whatever is given to that account at the
-- same moment or later goes to whoever took over, or to the whole institution.

alter table account add column handed_to uuid references account on delete set null;
alter table account add column cases_handed_to uuid references account on delete set null;
comment on column account.handed_to is 'Of a closed account: who took over its people, tasks and messages.';
comment on column account.cases_handed_to is 'Of a closed account: who took over as case worker.';

-- People who changed hands, told to both sides: one row for each pair of colleagues, however many people there are.
create table handover (
  id uuid primary key default gen_random_uuid(),
  institution_id uuid not null references institution on delete cascade,
  what text not null check (what in ('PLACEMENT_OFFICER', 'CASE_WORKER', 'VISITS')),
  from_id uuid references account on delete cascade,
  to_id uuid not null references account on delete cascade,
  people int not null check (people > 0),
  made_by uuid references account on delete cascade,
  made_at timestamptz not null
);

-- The account itself while it is open, else who took over; null where nobody did. The row is locked, so that closing an account and giving it something wait for each other.
create function app.who_takes_over(asked_account uuid, as_case_worker boolean) returns uuid language plpgsql security definer set search_path = public, pg_temp as $$
declare a account; at uuid := asked_account;
begin
  for step in 1..50 loop
    if at is null then return null; end if;
    select * into a from account where id = at for share;
    if a.closed_at is null then return at; end if;
    at := case when as_case_worker then coalesce(a.cases_handed_to, a.handed_to) else coalesce(a.handed_to, a.cases_handed_to) end;
  end loop;
  return null;
end $$;

create function app.redirect_task() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  new.assigned_to := app.who_takes_over(new.assigned_to, new.kind in ('REVIEW_ANSWER', 'CHECK_ON_TRAINEE'));
  return new;
end $$;
create trigger redirect_task before insert on task for each row when (new.state = 'OPEN' and new.assigned_to is not null) execute function app.redirect_task();
create trigger redirect_moved_task before update of assigned_to, state on task for each row
  when (new.state = 'OPEN' and new.assigned_to is not null and (new.assigned_to is distinct from old.assigned_to or old.state <> 'OPEN')) execute function app.redirect_task();

create function app.redirect_follow_up() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  new.assigned_to := app.who_takes_over(new.assigned_to, false);
  return new;
end $$;
create trigger redirect_follow_up before insert on follow_up for each row
  when (new.assigned_to is not null and new.state not in ('DONE', 'CLOSED', 'CANCELLED')) execute function app.redirect_follow_up();
create trigger redirect_moved_follow_up before update of assigned_to, state on follow_up for each row
  when (new.assigned_to is not null and new.state not in ('DONE', 'CLOSED', 'CANCELLED')
    and (new.assigned_to is distinct from old.assigned_to or old.state in ('DONE', 'CLOSED', 'CANCELLED'))) execute function app.redirect_follow_up();

-- A case worker must hold that role, also one who took over.
create function app.redirect_trainee() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare worker uuid;
begin
  if tg_op = 'INSERT' or new.placement_officer_id is distinct from old.placement_officer_id then
    new.placement_officer_id := app.who_takes_over(new.placement_officer_id, false);
  end if;
  if tg_op = 'INSERT' or new.case_worker_id is distinct from old.case_worker_id then
    worker := app.who_takes_over(new.case_worker_id, true);
    new.case_worker_id := case when worker = new.case_worker_id or app.holds_role(worker, 'CASE_WORKER') then worker end;
  end if;
  return new;
end $$;
create trigger redirect_trainee before insert or update of placement_officer_id, case_worker_id on trainee for each row execute function app.redirect_trainee();

create function app.redirect_message() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare reader uuid := app.who_takes_over(new.recipient_id, false);
begin
  if reader is not null and reader <> new.recipient_id then
    new.recipient_id := reader;
    select a.language into new.language from account a where a.id = reader;
  end if;
  return new;
end $$;
create trigger redirect_message before insert on message for each row when (new.recipient_kind = 'STAFF') execute function app.redirect_message();

create function app.keep_visitor_here() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if app.who_takes_over(new.account_id, false) is distinct from new.account_id then
    perform app.refuse('vetting_visitor_works_here', 'a visit is made by somebody whose account is open');
  end if;
  return new;
end $$;
create trigger keep_visitor_here before insert on vetting_visitor for each row execute function app.keep_visitor_here();

create function app.is_anonymous(asked_institution uuid, asked_trainee uuid) returns boolean language sql stable security definer set search_path = public, pg_temp as $$
  select exists (select from trainee where institution_id = asked_institution and id = asked_trainee and state = 'ANONYMISED')
$$;

-- What is still with these accounts, by kind. Counts alone: who administers accounts reads no trainee.
create function app.owed_by(asked_accounts uuid[]) returns table (account_id uuid, kind text, count int)
  language sql stable security definer set search_path = public, pg_temp as $$
  with own as (select id from account where id = any (asked_accounts) and audience = 'staff'),
  owed as (
    select o.id, 'PEOPLE' as kind from own o join trainee t on t.placement_officer_id = o.id and t.state <> 'ANONYMISED'
    union all select o.id, 'CASES' from own o join trainee t on t.case_worker_id = o.id and t.state <> 'ANONYMISED'
    union all select o.id, 'ALERTS' from own o join trainee t on t.case_worker_id = o.id join safety_alert s on s.institution_id = t.institution_id and s.trainee_id = t.id and s.ended_at is null
    union all select o.id, 'OFFERS' from own o join trainee t on t.placement_officer_id = o.id join offer f on f.institution_id = t.institution_id and f.trainee_id = t.id and f.state = 'ISSUED'
    union all select o.id, 'FOLLOW_UPS' from own o join follow_up f on f.assigned_to = o.id and f.state not in ('DONE', 'CLOSED', 'CANCELLED') and not app.is_anonymous(f.institution_id, f.trainee_id)
    union all select o.id, 'TASKS' from own o join task k on k.assigned_to = o.id and k.state = 'OPEN'
    union all select o.id, 'VISITS' from own o join vetting_visitor v on v.account_id = o.id join vetting w on w.id = v.vetting_id and w.state = 'PLANNED'
    union all select a.id, 'ALERTS_AS_LEAD' from account a join safety_alert s on s.institution_id = a.institution_id and s.ended_at is null
      where a.id = any (asked_accounts) and a.audience = 'staff' and 'SAFETY_LEAD' = any (a.roles)
        and not exists (select from account o where o.institution_id = a.institution_id and o.audience = 'staff' and o.id <> a.id and o.closed_at is null and 'SAFETY_LEAD' = any (o.roles))
    union all select o.id, 'MESSAGES' from own o join message m on m.recipient_kind = 'STAFF' and m.recipient_id = o.id and m.state in ('PLANNED', 'SENDING', 'HELD'))
  select id, kind, count(*)::int from owed group by id, kind
$$;
create index trainee_officer on trainee (placement_officer_id) where placement_officer_id is not null;
create index trainee_case_worker on trainee (case_worker_id) where case_worker_id is not null;
create index task_assigned on task (assigned_to) where state = 'OPEN' and assigned_to is not null;
create index follow_up_assigned on follow_up (assigned_to) where state not in ('DONE', 'CLOSED', 'CANCELLED') and assigned_to is not null;
create index vetting_visitor_account on vetting_visitor (account_id);

-- Through a login of the service no account closes that still owes something.
create function app.keep_nothing_owed() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if session_user ~ '^waymark_[a-z]+_login$' and exists (select from app.owed_by(array[new.id]) o where o.kind <> 'MESSAGES') then
    perform app.refuse('account_handed_over', 'what is still with this account is handed over first');
  end if;
  return new;
end $$;
create trigger keep_nothing_owed before update of closed_at on account for each row
  when (new.audience = 'staff' and old.closed_at is null and new.closed_at is not null) execute function app.keep_nothing_owed();

-- Locks what is with an account before the account itself: whoever changes a person locks her first and then asks whose account is open.
create function app.lock_owed(asked_account uuid) returns void language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if not app.is_colleague(asked_account) then return; end if;
  perform from trainee where asked_account in (placement_officer_id, case_worker_id) order by id for update;
  perform from follow_up where assigned_to = asked_account and state not in ('DONE', 'CLOSED', 'CANCELLED') order by id for update;
  perform from task where assigned_to = asked_account and state = 'OPEN' order by id for update;
end $$;

-- Gives all that is with one account to colleagues of the same institution; returns whose record changed, for the audit. The session says who does it.
create function app.hand_over(asked_token_hash bytea, asked_account uuid, officer uuid, worker uuid, visitor uuid)
  returns table (trainee_id uuid, what text) language plpgsql security definer set search_path = public, pg_temp as $$
declare me account := app.staff_of_session(asked_token_hash); taker uuid := coalesce(officer, worker, visitor); reader uuid;
begin
  if me.id is null or not me.roles && array['INSTITUTION_ADMIN', 'SYSTEM_ADMIN']
    or exists (select from unnest(array[asked_account, officer, worker, visitor]) x where x is not null
      and not exists (select from account a where a.id = x and a.audience = 'staff' and a.institution_id = me.institution_id and a.closed_at is null))
    or asked_account = any (array[officer, worker, visitor]) then
    perform app.refuse('account_handed_over', 'people are handed over between colleagues of one institution');
  end if;
  -- an account that never held such a role takes no case
  if worker is not null and not app.holds_role(worker, 'CASE_WORKER') then
    perform app.refuse('account_handed_over', 'cases go to a case worker');
  end if;
  -- messages that did not leave yet need a reader even where nobody takes over: whoever closes the account, or another administrator
  reader := coalesce(taker, case when me.id <> asked_account then me.id end,
    (select a.id from account a where a.institution_id = me.institution_id and a.audience = 'staff' and a.closed_at is null and a.id <> asked_account
      and 'INSTITUTION_ADMIN' = any (a.roles) order by a.created_at, a.id limit 1));
  update follow_up_draft d set account_id = coalesce(officer, worker) where d.account_id = asked_account and coalesce(officer, worker) is not null
    and not exists (select from follow_up_draft o where o.institution_id = d.institution_id and o.follow_up_id = d.follow_up_id and o.account_id = coalesce(officer, worker));
  update follow_up f set assigned_to = coalesce(officer, worker), version = f.version + 1
    where f.assigned_to = asked_account and f.state not in ('DONE', 'CLOSED', 'CANCELLED') and not app.is_anonymous(f.institution_id, f.trainee_id);
  update task set assigned_to = case when kind in ('REVIEW_ANSWER', 'CHECK_ON_TRAINEE') then coalesce(worker, officer) else coalesce(officer, worker) end
    where assigned_to = asked_account and state = 'OPEN';
  if visitor is not null then
    update vetting_visitor v set account_id = visitor from vetting w where w.id = v.vetting_id and w.state = 'PLANNED' and v.account_id = asked_account;
  end if;
  if reader is not null then
    insert into message (institution_id, event_id, recipient_kind, recipient_id, channel, notice, language, subject_id, state, due_at, sent_at, created_at)
      select m.institution_id, m.event_id, 'STAFF', a.id, m.channel, m.notice, a.language, m.subject_id, case m.channel when 'IN_APP' then 'SENT' else 'PLANNED' end,
        app.now(), case m.channel when 'IN_APP' then m.sent_at end, m.created_at
      from message m join account a on a.id = reader
      where m.recipient_kind = 'STAFF' and m.recipient_id = asked_account and (a.email is not null or m.channel = 'IN_APP')
        and (m.state in ('PLANNED', 'SENDING', 'HELD') or (taker is not null and m.channel = 'IN_APP' and m.created_at > app.now() - interval '30 days'))
      on conflict do nothing;
    update message set state = 'CANCELLED', held_reason = null where recipient_kind = 'STAFF' and recipient_id = asked_account and state in ('PLANNED', 'HELD');
  end if;
  update account set handed_to = taker, cases_handed_to = worker where id = asked_account;
  return query with moved as (
      update trainee t set placement_officer_id = case when t.placement_officer_id = asked_account then coalesce(officer, t.placement_officer_id) else t.placement_officer_id end,
          case_worker_id = case when t.case_worker_id = asked_account then coalesce(worker, t.case_worker_id) else t.case_worker_id end, version = t.version + 1
        from trainee before where before.institution_id = t.institution_id and before.id = t.id and asked_account in (t.placement_officer_id, t.case_worker_id) and t.state <> 'ANONYMISED'
        returning t.id, before.placement_officer_id = asked_account and officer is not null as as_officer, before.case_worker_id = asked_account and worker is not null as as_worker)
    select id, 'PLACEMENT_OFFICER' from moved where as_officer union all select id, 'CASE_WORKER' from moved where as_worker;
end $$;

-- Accounts that were closed before: what is still with them is the whole institution's.
update task set assigned_to = null where state = 'OPEN' and assigned_to in (select id from account where closed_at is not null);
update follow_up set assigned_to = null where state not in ('DONE', 'CLOSED', 'CANCELLED') and not app.is_anonymous(institution_id, trainee_id) and assigned_to in (select id from account where closed_at is not null);
update trainee set placement_officer_id = null where state <> 'ANONYMISED' and placement_officer_id in (select id from account where closed_at is not null);
update trainee set case_worker_id = null where state <> 'ANONYMISED' and case_worker_id in (select id from account where closed_at is not null);

call app.guard_tables();
revoke all on function app.is_anonymous(uuid, uuid), app.who_takes_over(uuid, boolean), app.redirect_task(), app.redirect_follow_up(), app.redirect_trainee(), app.redirect_message(), app.keep_visitor_here(),
  app.owed_by(uuid[]), app.keep_nothing_owed(), app.lock_owed(uuid), app.hand_over(bytea, uuid, uuid, uuid, uuid) from public;
grant execute on function app.owed_by(uuid[]) to waymark_staff, waymark_staff_path;
grant execute on function app.lock_owed(uuid), app.hand_over(bytea, uuid, uuid, uuid, uuid) to waymark_staff_path;
grant insert (id, institution_id, what, from_id, to_id, people, made_by, made_at) on handover to waymark_staff_path;
create policy staff_path on handover for insert to waymark_staff_path with check (institution_id = (select app.id('institution_id')) and made_by = (select app.id('actor_id')));
grant select (id, institution_id, from_id, to_id) on handover to waymark_worker;
create policy worker on handover for select to waymark_worker using (true);
