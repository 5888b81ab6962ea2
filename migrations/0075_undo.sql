-- Acts of staff with what their reverse transition needs: most can be undone by their author for ten seconds, and
-- their messages wait until then; two can be corrected for thirty days (0076_corrections.sql).

-- An act is named by its mutation and the idempotency key it was sent with.
create table staff_act (
  institution_id uuid not null references institution,
  id uuid not null default gen_random_uuid(),
  account_id uuid not null references account,
  -- A test compares the list with src/features/undo/domain/staff-acts.ts.
  field text not null check (field in ('taskFinish', 'referralPropose', 'referralAsk', 'referralRemind', 'referralSend', 'traineesAssign', 'traineesHandOver',
    'courseEnrol', 'traineesEnrol', 'enrolmentAttend',
    'placementEnd', 'traineeExit')),
  key text not null check (length(key) between 1 and 255),
  -- The rows that the act changed.
  subject_ids uuid[] not null check (cardinality(subject_ids) between 1 and 1000),
  -- What the reverse transition needs: ids, states, versions and days, and no text about a person.
  reversal jsonb not null,
  done_at timestamptz not null default app.now(),
  undo_until timestamptz not null default app.now() + interval '10 seconds',
  -- Real time, for the retention and to find what happened since.
  written_at timestamptz not null default now(),
  undone_at timestamptz,
  -- The transaction that undoes it. Only that one may make the reverse transitions which triggers refuse.
  undone_in xid8,
  primary key (institution_id, id),
  constraint staff_act_once unique (account_id, field, key),
  check ((undone_at is null) = (undone_in is null))
);
create unique index staff_act_id on staff_act (id);
create index staff_act_subject on staff_act using gin (subject_ids);
create index staff_act_by_age on staff_act (written_at);

-- The act an event belongs to, and when it may be dispatched, by the product's clock, as the ten seconds are.
-- Only these events wait: no login can delay a hold, an alert, a withdrawal or an answer of a trainee.
alter table outbox add column act_id uuid, add column not_before timestamptz,
  add constraint outbox_delayed_event check (act_id is null
    or event in ('ReferralProposed', 'ReferralAsked', 'ReferralReminded', 'ReferralSent', 'HandoverRecorded')) not valid;

create function app.delay_undoable_event() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  select a.undo_until into new.not_before from staff_act a
    where a.id = new.act_id and a.account_id = app.session_account() and a.undone_at is null and a.done_at = app.now();
  if new.not_before is null then raise exception 'event % names an act that its transaction did not write', new.id; end if;
  return new;
end $$;
create trigger delay_undoable_event before insert on outbox for each row when (new.act_id is not null) execute function app.delay_undoable_event();

-- Claims an act of this session's account for its reverse transition, in this transaction. Its events are marked
-- as dispatched, so that no worker ever sends them; a worker that dispatches one at this moment is waited for.
-- Returns DONE, or why not: NOT_FOUND, ALREADY (undone before), TOO_LATE, SENT (a message has left, or another
-- person has acted on the same row).
create function app.undo_act(in_act uuid) returns text language plpgsql security definer set search_path = public, pg_temp as $$
declare act staff_act;
begin
  select * into act from staff_act where id = in_act and account_id = app.session_account() for update;
  if act.id is null or act.field in ('placementEnd', 'traineeExit') then return 'NOT_FOUND'; end if;
  if act.undone_at is not null then return 'ALREADY'; end if;
  if app.now() + (clock_timestamp() - now()) >= act.undo_until then return 'TOO_LATE'; end if;
  perform from outbox o where o.act_id = act.id and o.done_at is null for update;
  if exists (select from outbox o where (o.done_at is null or o.done_at >= act.written_at) and o.written_at >= act.written_at
      and case when o.act_id = act.id then o.done_at is not null else o.subject_id = any (act.subject_ids) end) then
    return 'SENT';
  end if;
  update outbox set done_at = now() where act_id = act.id and done_at is null;
  update staff_act set undone_at = app.now(), undone_in = pg_current_xact_id() where id = act.id;
  return 'DONE';
end $$;

-- Whether this transaction undoes an act of this kind on a row. Its callers also compare the row's own time, because a
-- login can write an act about any row.
create function app.is_undoing(in_field text, subject uuid) returns boolean language sql stable security definer set search_path = public, pg_temp as $$
  select exists (select from staff_act a where a.undone_in = pg_current_xact_id_if_assigned() and a.field = in_field and subject = any (a.subject_ids))
$$;
create index staff_act_undone on staff_act (undone_in) where undone_in is not null;

-- Staff delete no enrolment and no attendance; an undo removes the one that its act added.
create function app.remove_undone_enrolment(in_enrolment uuid) returns int language plpgsql security definer set search_path = public, pg_temp as $$
declare removed int;
begin
  delete from training_enrolment e where e.id = in_enrolment and e.state = 'ENROLLED' and e.recorded_at > app.now() - interval '11 seconds' and (app.is_undoing('courseEnrol', e.id) or app.is_undoing('traineesEnrol', e.id))
    and e.institution_id = app.session_institution() and not exists (select from attendance a where a.institution_id = e.institution_id and a.enrolment_id = e.id);
  get diagnostics removed = row_count;
  return removed;
end $$;
create function app.remove_undone_attendance(in_enrolment uuid, in_day date) returns int language plpgsql security definer set search_path = public, pg_temp as $$
declare removed int;
begin
  delete from attendance a where a.enrolment_id = in_enrolment and a.held_on = in_day and a.recorded_at > app.now() - interval '11 seconds' and app.is_undoing('enrolmentAttend', a.enrolment_id)
    and a.institution_id = app.session_institution();
  get diagnostics removed = row_count;
  return removed;
end $$;

-- As before, and undoing a sent card returns to her agreement, which stays as she gave it.
create or replace function app.enforce_own_referral_decision() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if app.may_act_as_trainee() then return new; end if;
  if tg_op = 'INSERT' then
    if new.state <> 'PROPOSED' then perform app.refuse('trainee_own_decision', 'only the trainee accepts or declines'); end if;
  elsif new.state = 'AGREED' and old.state = 'SENT' and new.answered_at = old.answered_at and new.consent_id = old.consent_id and new.card = old.card
      and new.sent_at is null and old.sent_at > app.now() - interval '11 seconds' and app.is_undoing('referralSend', new.id) then
    return new;
  elsif new.state is distinct from old.state and (new.state in ('AGREED', 'DECLINED_BY_TRAINEE', 'HIRED') or (new.state = 'SENT' and old.state <> 'AGREED')
      or (new.state in ('VIEWED', 'SHORTLISTED', 'INTERVIEWING', 'OFFERED') and old.sent_at is null)) then
    perform app.refuse('trainee_own_decision', 'only the trainee accepts or declines');
  end if;
  return new;
end $$;

-- As before, and acts that can be neither undone nor corrected any more are removed.
create or replace function app.retention_rules() returns table (kind text, days int) language sql immutable set search_path = public, pg_temp as $$
  values ('idempotency', 30), ('message', 400), ('outbox', 400), ('session', 90), ('staff_act', 31)
$$;
create or replace function app.expired_source(in_kind text, out source text, out age_column text, out before timestamptz) language plpgsql stable set search_path = public, pg_temp as $$
begin
  select now() - make_interval(days => r.days) into before from app.retention_rules() r where r.kind = in_kind;
  if before is null then raise exception 'no retention rule for %', quote_literal(in_kind) using errcode = 'invalid_parameter_value'; end if;
  age_column := case in_kind when 'outbox' then 'done_at' when 'session' then 'expires_at' when 'staff_act' then 'written_at' else 'created_at' end;
  source := format('%I x where x.%I < %L', in_kind, age_column, before) || case in_kind
    when 'message' then $q$ and x.state in ('SENT', 'CANCELLED', 'PARKED', 'UNKNOWN') and not exists (select from task t where t.institution_id = x.institution_id
      and t.kind in ('REACH_TRAINEE', 'MESSAGE_UNKNOWN', 'MESSAGE_PARKED') and t.cause_id = x.id and t.state = 'OPEN')$q$
    when 'outbox' then ' and not exists (select from message m where m.event_id = x.id)'
    else '' end;
end $$;

call app.guard_tables();

-- Each member of staff writes and reads her own acts only.
grant select on staff_act to waymark_staff, waymark_staff_writer;
grant insert (institution_id, id, account_id, field, key, subject_ids, reversal) on staff_act to waymark_staff_writer;
create policy staff_reads on staff_act for select to waymark_staff
  using (account_id = (select app.session_account()) and institution_id = (select app.id('institution_id')));
create policy staff_writer_reads on staff_act for select to waymark_staff_writer
  using (account_id = (select app.session_account()) and institution_id = (select app.id('institution_id')));
create policy staff_writer_inserts on staff_act for insert to waymark_staff_writer
  with check (account_id = (select app.session_account()) and institution_id = (select app.id('institution_id')));
grant insert (act_id) on outbox to waymark_staff_writer;
revoke all on function app.delay_undoable_event, app.undo_act, app.is_undoing, app.remove_undone_enrolment, app.remove_undone_attendance from public;
grant execute on function app.undo_act, app.remove_undone_enrolment, app.remove_undone_attendance to waymark_staff_writer;
