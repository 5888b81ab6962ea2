-- Silence has a clock (docs/domain.md 5.16): an unanswered follow-up climbs a ladder, and each step is a row and a task.

create table contact_ladder (
  institution_id uuid not null,
  id uuid not null default gen_random_uuid(),
  follow_up_id uuid not null,
  trainee_id uuid not null,
  due_on date not null,
  started_at timestamptz not null,
  -- The last contact that counted when it began, and the day from which the days of its steps count: the day of that contact,
  -- the day the follow-up was due, or the day of an earlier ladder that ended without a contact.
  heard_at timestamptz,
  silent_from date not null,
  -- The step that comes next, and its planned day.
  next_step text not null check (next_step in ('OTHER_WAY', 'TRUSTED_PERSON', 'VISIT', 'UNREACHABLE')),
  next_on date not null,
  -- She wants no contact by the only method of the next step until next_on.
  is_paused boolean not null default false,
  -- The follow-up was due long before: a person decides, and no step opens.
  is_for_decision boolean not null default false,
  -- The step in progress was stopped and is looked at again. No login of staff reads it: it can tell that an alert is open.
  is_interrupted boolean not null default false,
  unreachable_at timestamptz,
  -- The placements that the end of the ladder marked as unreachable, until she is reached.
  lost_placements uuid[] not null default '{}',
  ended_at timestamptz,
  -- REACHABLE: staff recorded that she is reachable again, or her wish for no contact is over. CLOSED: the follow-up was given up without a contact.
  end_reason text check (end_reason in ('REACHED', 'REACHABLE', 'NOT_NEEDED', 'CLOSED', 'NO_CONTACT')),
  version int not null default 1,
  primary key (institution_id, id),
  foreign key (institution_id, follow_up_id) references follow_up (institution_id, id),
  foreign key (institution_id, trainee_id) references trainee (institution_id, id),
  check ((ended_at is null) = (end_reason is null)),
  check (unreachable_at is null or next_step = 'UNREACHABLE'),
  check (not is_for_decision or unreachable_at is null)
);
create unique index contact_ladder_id on contact_ladder (id);
-- The board has one row of a trainee: the ladder she climbs, or the last one that ended although nobody reached her.
create unique index contact_ladder_listed on contact_ladder (institution_id, trainee_id) where ended_at is null or end_reason in ('CLOSED', 'NO_CONTACT');
create index contact_ladder_trainee on contact_ladder (trainee_id, started_at);
create index contact_ladder_follow_up on contact_ladder (institution_id, follow_up_id);
create index contact_ladder_next on contact_ladder (next_on, id) where ended_at is null and unreachable_at is null and not is_for_decision;
create index contact_ladder_interrupted on contact_ladder (id) where is_interrupted and ended_at is null;
create index contact_ladder_ended on contact_ladder (ended_at, id) where ended_at is not null;
create index contact_ladder_reached on contact_ladder (ended_at, id) where ended_at is not null and lost_placements <> '{}';

-- The steps that were reached: opened as a task, left to those who care for her safety, or skipped because there was no such
-- way. INHERITED comes from an earlier ladder that ended without a contact. A step that was stopped is opened again as the
-- next turn. Rows are only added; that a step was stopped is written on its row.
create table contact_ladder_step (
  institution_id uuid not null,
  ladder_id uuid not null,
  step text not null check (step in ('OTHER_WAY', 'TRUSTED_PERSON', 'VISIT', 'UNREACHABLE')),
  turn int not null default 1 check (turn > 0),
  outcome text not null check (outcome in ('OPENED', 'TO_DECIDE', 'SKIPPED', 'INHERITED')),
  -- Days after the silence began, by the rule of that time.
  day int not null check (day > 0),
  reached_on date not null,
  -- When the step was stopped. No login of staff reads it: it can tell that an alert is open.
  interrupted_at timestamptz,
  primary key (institution_id, ladder_id, step, turn),
  foreign key (institution_id, ladder_id) references contact_ladder (institution_id, id),
  check (step <> 'UNREACHABLE' or outcome = 'OPENED'),
  check (outcome <> 'TO_DECIDE' or step in ('TRUSTED_PERSON', 'VISIT')),
  check (interrupted_at is null or outcome = 'OPENED')
);

call app.guard_tables();

create function app.step_of_task(in_kind text) returns text language sql immutable as $$
  select case in_kind when 'CONTACT_OTHER_WAY' then 'OTHER_WAY' when 'CONTACT_TRUSTED_PERSON' then 'TRUSTED_PERSON' when 'CONTACT_BY_VISIT' then 'VISIT' end
$$;
create function app.is_ladder_task(in_kind text) returns boolean language sql immutable as $$
  select in_kind in ('CONTACT_OTHER_WAY', 'CONTACT_TRUSTED_PERSON', 'CONTACT_BY_VISIT', 'CONTACT_DECISION')
$$;
-- The cause of the task of a step: `unique (institution_id, kind, cause_id)` lets there be one for each turn.
create function app.ladder_cause(in_ladder uuid, in_step text, in_turn int) returns uuid language sql immutable as $$
  select md5(in_ladder::text || ' ' || in_step || ' ' || in_turn)::uuid
$$;

-- Whether she wants no contact: she stopped everything, or her latest answer about follow-up contact is no or has lapsed.
create function app.wants_no_contact(in_institution uuid, in_trainee uuid) returns boolean language sql stable as $$
  select exists (select from trainee t where t.institution_id = in_institution and t.id = in_trainee and t.state = 'PAUSED')
    or coalesce((select c.state in ('WITHDRAWN', 'REFUSED') or c.expires_on < app.today() from consent c
      where c.institution_id = in_institution and c.trainee_id = in_trainee and c.purpose = 'FOLLOW_UP_CONTACT' and c.state <> 'SUPERSEDED'
      order by c.given_at desc, c.id limit 1), false)
$$;

-- Whether those who care for her safety decide how she is contacted: an alert is open, or another person may have used her
-- sign-in. No login of staff may call it: it would tell that an alert is open.
create function app.is_unsafe(in_institution uuid, in_trainee uuid) returns boolean language sql stable security definer set search_path = public, pg_temp as $$
  select exists (select from safety_alert a where a.institution_id = in_institution and a.trainee_id = in_trainee and a.state in ('OPEN', 'TRIAGED', 'ACTING'))
    or exists (select from task k where k.institution_id = in_institution and k.trainee_id = in_trainee and k.kind = 'CHECK_ON_TRAINEE' and k.state = 'OPEN')
$$;
-- The same for the board, for those who may read her alerts.
create function app.ladder_waits_for_safety(in_institution uuid, in_trainee uuid) returns boolean language sql stable security definer set search_path = public, pg_temp as $$
  select app.may_read_alert(in_institution, in_trainee) and app.is_unsafe(in_institution, in_trainee)
$$;
-- Whether her sign-in or her safety was in doubt before an instant. An alert that her own answers opened at that instant is none.
create function app.was_in_doubt(in_institution uuid, in_trainee uuid, in_at timestamptz) returns boolean language sql stable security definer set search_path = public, pg_temp as $$
  select exists (select from safety_alert a where a.institution_id = in_institution and a.trainee_id = in_trainee and a.opened_at < in_at and (a.ended_at is null or a.ended_at > in_at))
    or exists (select from task k where k.institution_id = in_institution and k.trainee_id = in_trainee and k.kind = 'CHECK_ON_TRAINEE'
      and k.created_at <= in_at and (k.state = 'OPEN' or k.done_at > in_at))
$$;

-- Services that staff give face to face, so that they meet her.
create function app.is_met_in_service(in_kind text) returns boolean language sql immutable as $$
  select in_kind in ('COUNSELLING_INDIVIDUAL', 'COUNSELLING_GROUP', 'EMERGENCY_ASSISTANCE', 'JOB_READINESS', 'HEALTH')
$$;

-- When staff last reached her, of what counts against her silence. What claims to be later than now does not count, nor does
-- a check-in while it was in doubt who used her sign-in.
create function app.last_heard_at(in_institution uuid, in_trainee uuid) returns timestamptz language sql stable security definer set search_path = public, pg_temp as $$
  select greatest(
    (select max(c.at) from contact_log c where c.institution_id = in_institution and c.trainee_id = in_trainee and c.outcome = 'TALKED' and c.at <= app.now()),
    (select max(r.recorded_at) from follow_up_record r where r.institution_id = in_institution and r.trainee_id = in_trainee and r.replaces_id is null
      and r.recorded_at <= app.now() and (r.reported_by = 'TRAINEE_TO_STAFF' or not app.was_in_doubt(in_institution, in_trainee, r.recorded_at))),
    (select max(s.provided_on) from service_record s where s.institution_id = in_institution and s.trainee_id = in_trainee and s.voided_at is null
      and app.is_met_in_service(s.kind) and s.provided_on <= app.today())::timestamp at time zone 'Asia/Phnom_Penh',
    (select max(m.verified_on) from contact_method m where m.institution_id = in_institution and m.trainee_id = in_trainee
      and m.verified_on <= app.today())::timestamp at time zone 'Asia/Phnom_Penh',
    (select max(o.explained_at) from offer o where o.institution_id = in_institution and o.trainee_id = in_trainee and o.explained_at <= app.now()),
    (select max(l.ended_at) from contact_ladder l where l.institution_id = in_institution and l.trainee_id = in_trainee and l.end_reason = 'REACHABLE'))
$$;
-- Whether a contact at an instant ends the silence of a ladder.
create function app.ends_silence(l contact_ladder, in_at timestamptz) returns boolean language sql stable as $$
  select in_at is not null and in_at <= app.now() and in_at >= l.silent_from::timestamp at time zone 'Asia/Phnom_Penh' and (l.heard_at is null or in_at > l.heard_at)
$$;

-- A contact with her that is being saved comes before a step of her ladder, or after it: never between.
create function app.lock_trainee_contact(in_institution uuid, in_trainee uuid) returns void language plpgsql security definer set search_path = public, pg_temp as $$
begin perform from trainee t where t.institution_id = in_institution and t.id = in_trainee for share; end $$;

-- Which ways staff tried since a day: CALL, MESSAGE, or an attempt of which the way is not known.
create function app.tried_ways(in_institution uuid, in_trainee uuid, in_from date) returns text[] language sql stable security definer set search_path = public, pg_temp as $$
  with logged as (
    select distinct c.way from contact_log c where c.institution_id = in_institution and c.trainee_id = in_trainee and c.outcome <> 'TALKED' and c.way in ('CALL', 'MESSAGE')
      and c.at >= in_from::timestamp at time zone 'Asia/Phnom_Penh' and c.at <= app.now())
  select array(select way from logged order by way) || case when not exists (select from logged) and exists (select from follow_up f
    where f.institution_id = in_institution and f.trainee_id = in_trainee and f.last_attempt_at >= in_from::timestamp at time zone 'Asia/Phnom_Penh')
    then array['UNKNOWN'] else '{}'::text[] end
$$;

-- The methods of a step that she confirmed and that may be used now.
create function app.methods_of_step(in_institution uuid, in_trainee uuid, in_step text) returns setof contact_method language sql stable security definer set search_path = public, pg_temp as $$
  select * from contact_method m where m.institution_id = in_institution and m.trainee_id = in_trainee and m.state = 'VERIFIED' and m.owner <> 'EMPLOYER'
    and m.verified_on <= app.today() and (m.do_not_contact_until is null or m.do_not_contact_until <= app.now())
    and case in_step when 'OTHER_WAY' then m.kind in ('EMAIL', 'IN_APP', 'CALL', 'SMS', 'TELEGRAM', 'MESSENGER')
      when 'TRUSTED_PERSON' then m.kind = 'TRUSTED_PERSON' when 'VISIT' then m.kind = 'IN_PERSON' else false end
$$;
-- What a step can be: OPENED, TO_DECIDE if the confirmation is too old, or SKIPPED because no way is left.
create function app.outcome_of_step(l contact_ladder, in_step text) returns text language plpgsql stable security definer set search_path = public, pg_temp as $$
declare kinds text[]; messages int; tried text[]; is_fresh boolean;
begin
  if in_step = 'UNREACHABLE' then return 'OPENED'; end if;
  select array_agg(m.kind), bool_or(m.verified_on + m.valid_days >= app.today()) into kinds, is_fresh from app.methods_of_step(l.institution_id, l.trainee_id, in_step) m;
  if kinds is null then return 'SKIPPED'; end if;
  if in_step <> 'OTHER_WAY' then return case when is_fresh then 'OPENED' else 'TO_DECIDE' end; end if;
  tried := app.tried_ways(l.institution_id, l.trainee_id, l.silent_from);
  messages := cardinality(array_remove(kinds, 'CALL'));
  if 'CALL' = any(tried) then kinds := array_remove(kinds, 'CALL'); end if;
  if 'MESSAGE' = any(tried) and messages = 1 then kinds := array_remove(kinds, (select k from unnest(kinds) k where k <> 'CALL')); end if;
  if 'UNKNOWN' = any(tried) and cardinality(kinds) = 1 then kinds := '{}'; end if;
  return case when cardinality(kinds) > 0 then 'OPENED' else 'SKIPPED' end;
end $$;
-- Whether staff may do an open step now.
create function app.may_do_step(in_institution uuid, in_trainee uuid, in_kind text) returns boolean language sql stable security definer set search_path = public, pg_temp as $$
  select not app.wants_no_contact(in_institution, in_trainee) and (in_kind = 'CONTACT_DECISION'
    or (not app.is_unsafe(in_institution, in_trainee) and exists (select from app.methods_of_step(in_institution, in_trainee, app.step_of_task(in_kind)))))
$$;
-- For lists of staff: whether an open task of a step is withheld. It answers about tasks of the own institution that exist.
create function app.is_step_withheld(in_institution uuid, in_trainee uuid, in_kind text) returns boolean language sql stable security definer set search_path = public, pg_temp as $$
  select in_institution = app.id('institution_id') and exists (select from task k where k.institution_id = in_institution and k.trainee_id = in_trainee and k.kind = in_kind and k.state = 'OPEN')
    and not app.may_do_step(in_institution, in_trainee, in_kind)
$$;

-- Takes the tasks of her ladder off the list. Whoever did the step finished it; a step that nobody did is replaced.
create function app.replace_ladder_tasks(in_institution uuid, in_trainee uuid, in_by uuid) returns void language sql security definer set search_path = public, pg_temp as $$
  update task k set state = case when in_by is null or k.kind = 'CONTACT_DECISION' then 'REPLACED' else 'DONE' end, done_at = app.now(),
    done_by = case when k.kind <> 'CONTACT_DECISION' then in_by end
  where k.institution_id = in_institution and k.trainee_id = in_trainee and k.state = 'OPEN' and app.is_ladder_task(k.kind)
$$;
-- An attempt in vain is the step if it was made by its way, on its day or later.
create function app.finish_tried_step(in_institution uuid, in_trainee uuid, in_way text, in_on date, in_by uuid) returns void language sql security definer set search_path = public, pg_temp as $$
  update task k set state = 'DONE', done_at = app.now(), done_by = in_by
  where k.institution_id = in_institution and k.trainee_id = in_trainee and k.state = 'OPEN' and app.step_of_task(k.kind) is not null
    and (k.kind <> 'CONTACT_BY_VISIT' or in_way = 'VISIT') and (k.kind <> 'CONTACT_OTHER_WAY' or in_way <> 'VISIT')
    and (k.created_at at time zone 'Asia/Phnom_Penh')::date <= in_on
$$;

-- She was reached at an instant: her ladder ends, if that ends its silence, and so does its task.
create function app.end_ladder(in_institution uuid, in_trainee uuid, in_at timestamptz, in_by uuid, in_reason text default 'REACHED') returns void language plpgsql security definer set search_path = public, pg_temp as $$
begin
  update contact_ladder l set ended_at = app.now(), end_reason = in_reason, is_interrupted = false, version = l.version + 1
    where l.institution_id = in_institution and l.trainee_id = in_trainee and app.ends_silence(l, in_at)
      and (l.ended_at is null or l.end_reason in ('CLOSED', 'NO_CONTACT') or (l.end_reason = 'NOT_NEEDED' and l.lost_placements <> '{}'));
  if found then perform app.replace_ladder_tasks(in_institution, in_trainee, in_by); end if;
end $$;

create function app.hear_from_trainee() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare n jsonb := to_jsonb(new); at timestamptz; doer uuid; reason text := 'REACHED';
begin
  if tg_table_name = 'contact_log' then
    at := n ->> 'at'; doer := n ->> 'logged_by';
    if n ->> 'outcome' <> 'TALKED' then
      perform app.finish_tried_step(new.institution_id, new.trainee_id, n ->> 'way', (at at time zone 'Asia/Phnom_Penh')::date, doer);
      return null;
    end if;
  elsif tg_table_name = 'follow_up_record' then
    at := n ->> 'recorded_at';
    if n ->> 'reported_by' = 'TRAINEE_TO_STAFF' then
      doer := n ->> 'recorded_by';
    elsif app.was_in_doubt(new.institution_id, new.trainee_id, at) then
      return null;
    end if;
  elsif tg_table_name = 'service_record' then
    if not app.is_met_in_service(n ->> 'kind') then return null; end if;
    at := (n ->> 'provided_on')::timestamp at time zone 'Asia/Phnom_Penh';
  elsif tg_table_name = 'contact_method' then
    at := (n ->> 'verified_on')::timestamp at time zone 'Asia/Phnom_Penh';
  elsif tg_table_name = 'offer' then
    at := n ->> 'explained_at';
  elsif tg_table_name = 'placement' then
    -- the worker marks what a contact of an earlier ladder restored: no contact of its own
    if app.login() = 'worker' then return null; end if;
    at := app.now(); reason := 'REACHABLE';
  end if;
  perform app.end_ladder(new.institution_id, new.trainee_id, at, doer, reason);
  return null;
end $$;

-- A follow-up that is given up, cancelled or moved needs no ladder any more. Whoever gave it up without a contact did not reach
-- her, so she stays on the board; whoever is unreachable stays so. A follow-up that is done ends the ladder by its record.
create function app.end_ladder_of_follow_up() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  update contact_ladder l set ended_at = app.now(), end_reason = case when new.state = 'CLOSED' and not l.is_for_decision then 'CLOSED' else 'NOT_NEEDED' end,
      is_interrupted = false, version = l.version + 1
    where l.institution_id = new.institution_id and l.follow_up_id = new.id and l.ended_at is null and l.unreachable_at is null;
  if found then perform app.replace_ladder_tasks(new.institution_id, new.trainee_id, null); end if;
  update contact_ladder l set end_reason = 'NOT_NEEDED', version = l.version + 1
    where l.institution_id = new.institution_id and l.follow_up_id = new.id and l.end_reason = 'NO_CONTACT';
  return null;
end $$;

-- Her wish for no contact ends the ladder at once; the board says so. When the wish is over, the next silence begins anew.
create function app.heed_contact_wish(in_institution uuid, in_trainee uuid) returns void language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if app.wants_no_contact(in_institution, in_trainee) then
    update contact_ladder l set ended_at = app.now(), end_reason = 'NO_CONTACT', is_interrupted = false, version = l.version + 1
      where l.institution_id = in_institution and l.trainee_id = in_trainee and l.ended_at is null;
    perform app.replace_ladder_tasks(in_institution, in_trainee, null);
  else
    update contact_ladder l set end_reason = case when app.is_unsafe(in_institution, in_trainee) then 'NOT_NEEDED' else 'REACHABLE' end, version = l.version + 1
      where l.institution_id = in_institution and l.trainee_id = in_trainee and l.end_reason = 'NO_CONTACT';
  end if;
end $$;
create function app.heed_consent() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin perform app.heed_contact_wish(new.institution_id, new.trainee_id); return null; end $$;
create function app.heed_trainee_state() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if new.state = 'ANONYMISED' then
    -- an anonymised person is not looked for
    update contact_ladder l set ended_at = coalesce(l.ended_at, app.now()), end_reason = 'NOT_NEEDED', lost_placements = '{}', is_interrupted = false, version = l.version + 1
      where l.institution_id = new.institution_id and l.trainee_id = new.id and (l.ended_at is null or l.end_reason in ('CLOSED', 'NO_CONTACT') or l.lost_placements <> '{}');
    perform app.replace_ladder_tasks(new.institution_id, new.id, null);
  elsif new.state = 'EXITED' then
    update contact_ladder l set ended_at = coalesce(l.ended_at, app.now()), end_reason = 'NOT_NEEDED', version = l.version + 1
      where l.institution_id = new.institution_id and l.trainee_id = new.id and (l.end_reason = 'CLOSED' or (l.is_for_decision and l.ended_at is null));
  else
    perform app.heed_contact_wish(new.institution_id, new.id);
  end if;
  return null;
end $$;

-- An open step that became dangerous or impossible is stopped at once, and looked at again by the worker. The ladder is locked
-- before its task, as when a step opens.
create function app.interrupt_ladder(in_institution uuid, in_trainee uuid) returns void language plpgsql security definer set search_path = public, pg_temp as $$
declare l contact_ladder; k task;
begin
  select * into l from contact_ladder c where c.institution_id = in_institution and c.trainee_id = in_trainee and c.ended_at is null for update;
  if not found then return; end if;
  for k in select * from task t where t.institution_id = in_institution and t.trainee_id = in_trainee and t.state = 'OPEN' and app.step_of_task(t.kind) is not null for update loop
    continue when app.may_do_step(in_institution, in_trainee, k.kind);
    update task t set state = 'REPLACED', done_at = app.now() where t.institution_id = in_institution and t.id = k.id;
    update contact_ladder_step s set interrupted_at = app.now() where s.institution_id = in_institution and s.ladder_id = l.id and s.outcome = 'OPENED'
      and k.cause_id = app.ladder_cause(l.id, s.step, s.turn);
    update contact_ladder c set is_interrupted = true, version = c.version + 1 where c.institution_id = in_institution and c.id = l.id;
  end loop;
end $$;
create function app.stop_unsafe_step() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin perform app.interrupt_ladder(new.institution_id, new.trainee_id); return null; end $$;
create function app.follow_contact_method() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare m contact_method;
begin
  if tg_op = 'DELETE' then m := old; else m := new; end if;
  perform app.interrupt_ladder(m.institution_id, m.trainee_id);
  update contact_ladder l set next_on = app.today(), version = l.version + 1
    where l.institution_id = m.institution_id and l.trainee_id = m.trainee_id and l.ended_at is null and l.is_paused and l.next_on > app.today();
  return null;
end $$;

-- A ladder is about the follow-up as it is, and begins no silence earlier than that or than a ladder that ended without a
-- contact. She counts as unreachable only with the row of that step.
create function app.enforce_ladder() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if tg_op = 'INSERT' then
    if not exists (select from follow_up f where f.institution_id = new.institution_id and f.id = new.follow_up_id and f.trainee_id = new.trainee_id and f.due_on = new.due_on)
       or new.started_at > app.now() or new.unreachable_at is not null or new.lost_placements <> '{}' or new.silent_from > app.today()
       or (new.silent_from < new.due_on and not exists (select from contact_ladder l where l.institution_id = new.institution_id and l.trainee_id = new.trainee_id and l.silent_from = new.silent_from)) then
      perform app.refuse('contact_ladder_follow_up', 'a ladder is about its follow-up as it is');
    end if;
    if new.ended_at is null and app.wants_no_contact(new.institution_id, new.trainee_id) then
      perform app.refuse('contact_ladder_wish', 'whoever wants no contact climbs no ladder');
    end if;
  elsif new.unreachable_at is not null and not exists (select from contact_ladder_step s where s.institution_id = new.institution_id and s.ladder_id = new.id and s.step = 'UNREACHABLE') then
    perform app.refuse('contact_ladder_order', 'she is unreachable only with the last step');
  end if;
  return new;
end $$;
create trigger enforce_ladder before insert or update on contact_ladder for each row execute function app.enforce_ladder();

-- No step comes before its day, without the one before, or before the step in progress has had its days; none at all while she
-- wants no contact or those who care for her safety decide. A step opens only by a way that she confirmed, and is skipped only
-- without one.
create function app.enforce_ladder_order() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare
  l contact_ladder;
  previous contact_ladder_step;
  steps constant text[] := array['OTHER_WAY', 'TRUSTED_PERSON', 'VISIT', 'UNREACHABLE'];
  place int := array_position(steps, new.step);
begin
  select * into l from contact_ladder c where c.institution_id = new.institution_id and c.id = new.ladder_id for update;
  if l.ended_at is not null or l.unreachable_at is not null or l.is_for_decision
     or (place > 1 and not exists (select from contact_ladder_step s where s.institution_id = new.institution_id and s.ladder_id = new.ladder_id and s.step = steps[place - 1]))
     or exists (select from contact_ladder_step s where s.institution_id = new.institution_id and s.ladder_id = new.ladder_id
       and (array_position(steps, s.step) > place or (s.step <> new.step and s.day >= new.day))) then
    perform app.refuse('contact_ladder_order', 'a step of a ladder comes after the one before');
  end if;
  if new.outcome = 'INHERITED' then
    if not exists (select from contact_ladder e join contact_ladder_step s on s.institution_id = e.institution_id and s.ladder_id = e.id
        where e.institution_id = l.institution_id and e.trainee_id = l.trainee_id and e.id <> l.id and e.ended_at is not null and e.silent_from = l.silent_from
          and s.step = new.step and s.day = new.day and s.reached_on = new.reached_on) then
      perform app.refuse('contact_ladder_order', 'only a step of an earlier ladder is inherited');
    end if;
    return new;
  end if;
  select * into previous from contact_ladder_step s where s.institution_id = new.institution_id and s.ladder_id = new.ladder_id and s.outcome <> 'SKIPPED'
    order by s.day desc, s.turn desc limit 1;
  if new.turn <> 1 + (select count(*) from contact_ladder_step s where s.institution_id = new.institution_id and s.ladder_id = new.ladder_id and s.step = new.step)
     or (new.turn > 1 and (previous.step <> new.step or previous.interrupted_at is null or previous.day <> new.day))
     or l.silent_from + new.day > app.today() or new.reached_on <> app.today()
     or (new.turn = 1 and previous.reached_on + (new.day - previous.day) > app.today()) then
    perform app.refuse('contact_ladder_order', 'a step of a ladder comes on its day, after the one before has had its days');
  end if;
  if app.wants_no_contact(l.institution_id, l.trainee_id) then
    perform app.refuse('contact_ladder_wish', 'whoever wants no contact climbs no ladder');
  end if;
  if app.is_unsafe(l.institution_id, l.trainee_id) then
    perform app.refuse('contact_ladder_safety', 'those who care for her safety decide how she is contacted');
  end if;
  if new.outcome <> app.outcome_of_step(l, new.step) then
    perform app.refuse('contact_ladder_named', 'a step opens by a way that she confirmed, and is skipped only without one');
  end if;
  return new;
end $$;
create trigger enforce_ladder_order before insert on contact_ladder_step for each row execute function app.enforce_ladder_order();

-- The worker climbs; staff read, without what can tell that an alert is open. No login of staff or trainees opens a step or
-- its task.
grant select, insert on contact_ladder, contact_ladder_step to waymark_worker;
grant update (next_step, next_on, is_paused, is_interrupted, unreachable_at, lost_placements, ended_at, end_reason, version) on contact_ladder to waymark_worker;
create policy worker on contact_ladder to waymark_worker using (true) with check (true);
create policy worker on contact_ladder_step to waymark_worker using (true) with check (true);
grant select (institution_id, id, follow_up_id, trainee_id, due_on, started_at, heard_at, silent_from, next_step, next_on, is_paused, is_for_decision, unreachable_at,
  ended_at, end_reason) on contact_ladder to waymark_staff, waymark_staff_writer;
grant select (institution_id, ladder_id, step, turn, outcome, day, reached_on) on contact_ladder_step to waymark_staff, waymark_staff_writer;
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
revoke all on function app.step_of_task, app.is_ladder_task, app.ladder_cause, app.wants_no_contact, app.is_unsafe, app.ladder_waits_for_safety, app.was_in_doubt,
  app.is_met_in_service, app.last_heard_at, app.ends_silence, app.lock_trainee_contact, app.tried_ways, app.methods_of_step, app.outcome_of_step, app.may_do_step,
  app.is_step_withheld, app.replace_ladder_tasks, app.finish_tried_step, app.end_ladder, app.hear_from_trainee, app.end_ladder_of_follow_up, app.heed_contact_wish,
  app.heed_consent, app.heed_trainee_state, app.interrupt_ladder, app.stop_unsafe_step, app.follow_contact_method, app.enforce_ladder, app.enforce_ladder_order from public;
grant execute on function app.is_ladder_task, app.step_of_task, app.ladder_cause, app.wants_no_contact, app.is_unsafe, app.last_heard_at, app.ends_silence,
  app.lock_trainee_contact, app.tried_ways to waymark_worker;
grant execute on function app.is_ladder_task, app.ladder_cause, app.wants_no_contact, app.ladder_waits_for_safety, app.is_step_withheld to waymark_staff;
grant execute on function app.is_ladder_task to waymark_staff_writer;
