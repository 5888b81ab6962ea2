-- Silence has a clock (docs/domain.md 5.16): an unanswered follow-up climbs a ladder, and each step is a row and a task.

-- One ladder for a follow-up and the day it is due: a follow-up that moves can be unanswered again.
create table contact_ladder (
  institution_id uuid not null,
  id uuid not null default gen_random_uuid(),
  follow_up_id uuid not null,
  trainee_id uuid not null,
  due_on date not null,
  started_at timestamptz not null,
  -- The step that comes next, and the day on which it is looked at again.
  next_step text not null check (next_step in ('OTHER_WAY', 'TRUSTED_PERSON', 'VISIT', 'UNREACHABLE')),
  next_on date not null,
  -- Why it waits, if it does: she wants no contact for now, or those who care for her safety decide.
  paused_by text check (paused_by in ('HER_WISH', 'SAFETY')),
  unreachable_at timestamptz,
  -- The placements that the end of the ladder marked as unreachable, until she is reached.
  lost_placements uuid[] not null default '{}',
  ended_at timestamptz,
  end_reason text check (end_reason in ('REACHED', 'NOT_NEEDED')),
  version int not null default 1,
  primary key (institution_id, id),
  unique (institution_id, follow_up_id, due_on),
  foreign key (institution_id, follow_up_id) references follow_up (institution_id, id),
  foreign key (institution_id, trainee_id) references trainee (institution_id, id),
  check ((ended_at is null) = (end_reason is null)),
  check (unreachable_at is null or next_step = 'UNREACHABLE')
);
create unique index contact_ladder_id on contact_ladder (id);
-- A trainee climbs one ladder at a time, whichever follow-ups are unanswered.
create unique index contact_ladder_open on contact_ladder (institution_id, trainee_id) where ended_at is null;
create index contact_ladder_trainee on contact_ladder (trainee_id);
create index contact_ladder_next on contact_ladder (next_on, id) where ended_at is null and unreachable_at is null;
create index contact_ladder_reached on contact_ladder (ended_at, id) where ended_at is not null and lost_placements <> '{}';

-- The steps that were reached: opened as a task, or skipped because she did not name that way. Rows are only added.
create table contact_ladder_step (
  institution_id uuid not null,
  ladder_id uuid not null,
  step text not null check (step in ('OTHER_WAY', 'TRUSTED_PERSON', 'VISIT', 'UNREACHABLE')),
  outcome text not null check (outcome in ('OPENED', 'SKIPPED')),
  -- Days after the follow-up was due, by the rule of that time.
  day int not null check (day > 0),
  reached_on date not null,
  primary key (institution_id, ladder_id, step),
  foreign key (institution_id, ladder_id) references contact_ladder (institution_id, id),
  check (step <> 'UNREACHABLE' or outcome = 'OPENED')
);

call app.guard_tables();

-- Whether staff have reached her since an instant: what counts as a contact in the list, and her own check-ins.
create function app.was_reached_since(in_institution uuid, in_trainee uuid, in_since timestamptz) returns boolean language sql stable security definer set search_path = public, pg_temp as $$
  select coalesce((select c.at >= in_since from app.last_contact_of(in_trainee) c), false)
    or exists (select from follow_up_record r where r.institution_id = in_institution and r.trainee_id = in_trainee and r.replaces_id is null and r.recorded_at >= in_since)
$$;

-- A contact with her that is being saved comes before a step of her ladder, or after it: never between.
create function app.lock_trainee_contact(in_institution uuid, in_trainee uuid) returns void language plpgsql security definer set search_path = public, pg_temp as $$
begin perform from trainee t where t.institution_id = in_institution and t.id = in_trainee for share; end $$;

create function app.finish_ladder_tasks(in_institution uuid, in_trainee uuid, in_on date, in_by uuid) returns void language sql security definer set search_path = public, pg_temp as $$
  update task k set state = 'DONE', done_at = app.now(), done_by = in_by
  where k.institution_id = in_institution and k.trainee_id = in_trainee and k.state = 'OPEN' and k.kind in ('CONTACT_OTHER_WAY', 'CONTACT_TRUSTED_PERSON', 'CONTACT_BY_VISIT')
    and (k.created_at at time zone 'Asia/Phnom_Penh')::date <= in_on
$$;

-- She was reached at an instant: her ladder ends, if it began before that, and so does its task.
create function app.end_ladder(in_institution uuid, in_trainee uuid, in_at timestamptz, in_by uuid) returns void language plpgsql security definer set search_path = public, pg_temp as $$
begin
  update contact_ladder l set ended_at = app.now(), end_reason = 'REACHED', version = l.version + 1
    where l.institution_id = in_institution and l.trainee_id = in_trainee and l.ended_at is null and l.due_on <= (in_at at time zone 'Asia/Phnom_Penh')::date;
  if found then perform app.finish_ladder_tasks(in_institution, in_trainee, app.today(), in_by); end if;
end $$;

create function app.hear_from_trainee() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare n jsonb := to_jsonb(new); at timestamptz; doer uuid;
begin
  if tg_table_name = 'contact_log' then
    at := n ->> 'at'; doer := n ->> 'logged_by';
    if n ->> 'outcome' <> 'TALKED' then
      perform app.finish_ladder_tasks(new.institution_id, new.trainee_id, (at at time zone 'Asia/Phnom_Penh')::date, doer);
      return null;
    end if;
  elsif tg_table_name = 'follow_up_record' then
    at := n ->> 'recorded_at';
    doer := case when n ->> 'reported_by' = 'TRAINEE_TO_STAFF' then (n ->> 'recorded_by')::uuid end;
  elsif tg_table_name = 'service_record' then
    at := (n ->> 'provided_on')::timestamp at time zone 'Asia/Phnom_Penh';
  elsif tg_table_name = 'contact_method' then
    at := (n ->> 'verified_on')::timestamp at time zone 'Asia/Phnom_Penh';
  elsif tg_table_name = 'offer' then
    at := n ->> 'explained_at';
  elsif tg_table_name = 'placement' then
    at := app.now(); -- staff record that she is reachable again
  end if;
  perform app.end_ladder(new.institution_id, new.trainee_id, at, doer);
  return null;
end $$;
-- A follow-up that is done, given up, cancelled or moved needs no ladder any more. Whoever is unreachable stays so until she
-- is reached: giving up the follow-up does not reach her.
create function app.end_ladder_of_follow_up() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if new.state in ('DONE', 'PARTIAL') then
    perform app.end_ladder(new.institution_id, new.trainee_id, new.done_at, case when app.session_login() = 'waymark_staff_login' then app.session_account() end);
    return null;
  end if;
  update contact_ladder l set ended_at = app.now(), end_reason = 'NOT_NEEDED', version = l.version + 1
    where l.institution_id = new.institution_id and l.follow_up_id = new.id and l.due_on = old.due_on and l.ended_at is null and l.unreachable_at is null;
  if found then perform app.finish_ladder_tasks(new.institution_id, new.trainee_id, app.today(), case when app.session_login() = 'waymark_staff_login' then app.session_account() end); end if;
  return null;
end $$;
-- An anonymised person is not looked for.
create function app.end_ladder_of_anonymised() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  update contact_ladder l set ended_at = app.now(), end_reason = 'NOT_NEEDED', lost_placements = '{}', version = l.version + 1
    where l.institution_id = new.institution_id and l.trainee_id = new.id and l.ended_at is null;
  perform app.finish_ladder_tasks(new.institution_id, new.id, app.today(), null);
  return null;
end $$;
-- No step comes before its day, out of order or before the step in progress has had its days; a trusted person and a visit
-- only where she named them.
create function app.enforce_ladder_order() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare l contact_ladder; last contact_ladder_step;
begin
  select * into l from contact_ladder c where c.institution_id = new.institution_id and c.id = new.ladder_id for update;
  select * into last from contact_ladder_step s where s.institution_id = new.institution_id and s.ladder_id = new.ladder_id and s.outcome = 'OPENED' order by s.day desc limit 1;
  if l.ended_at is not null or l.unreachable_at is not null or l.due_on + new.day > app.today() or new.reached_on > app.today()
     or exists (select from contact_ladder_step s where s.institution_id = new.institution_id and s.ladder_id = new.ladder_id and s.day >= new.day)
     or last.reached_on + (new.day - last.day) > app.today() then
    perform app.refuse('contact_ladder_order', 'a step of a ladder comes on its day, after the one before has had its days');
  end if;
  if new.outcome = 'OPENED' and new.step in ('TRUSTED_PERSON', 'VISIT') and not exists (select from contact_method m
      where m.institution_id = l.institution_id and m.trainee_id = l.trainee_id and m.state = 'VERIFIED' and m.owner <> 'EMPLOYER'
        and m.kind = case new.step when 'VISIT' then 'IN_PERSON' else 'TRUSTED_PERSON' end) then
    perform app.refuse('contact_ladder_named', 'a trusted person or a visit is a step only if she named it');
  end if;
  return new;
end $$;
create trigger enforce_ladder_order before insert on contact_ladder_step for each row execute function app.enforce_ladder_order();

-- The worker climbs; staff read. No login of staff or trainees opens a step or its task.
grant select, insert on contact_ladder to waymark_worker;
grant update (next_step, next_on, paused_by, unreachable_at, lost_placements, ended_at, end_reason, version) on contact_ladder to waymark_worker;
grant select, insert on contact_ladder_step to waymark_worker;
create policy worker on contact_ladder to waymark_worker using (true) with check (true);
create policy worker on contact_ladder_step to waymark_worker using (true) with check (true);
grant select on contact_ladder, contact_ladder_step to waymark_staff, waymark_staff_writer;
do $$
declare r text; t text;
begin
  foreach r in array array['staff', 'staff_writer'] loop
    foreach t in array array['contact_ladder', 'contact_ladder_step'] loop
      execute format($policy$
        create policy %1$s on %2$s for select to waymark_%1$s
          using (institution_id = (select app.id('institution_id')) and ((select app.has_role('PLACEMENT_OFFICER'))
            or (select app.has_role('CASE_WORKER')) or (select app.has_role('SAFETY_LEAD'))))
      $policy$, r, t);
    end loop;
  end loop;
end $$;
revoke all on function app.was_reached_since, app.lock_trainee_contact, app.finish_ladder_tasks, app.end_ladder, app.hear_from_trainee,
  app.end_ladder_of_follow_up, app.end_ladder_of_anonymised, app.enforce_ladder_order from public;
grant execute on function app.was_reached_since, app.lock_trainee_contact to waymark_worker;
