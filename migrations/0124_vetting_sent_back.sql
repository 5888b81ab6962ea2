-- Two deciders who differ, or agree that something is missing, send a visit back to its visitors (docs/domain.md 4.2). What
-- was decided and answered before stays as history and counts no more.

-- How often the visit was submitted: 1 until it is sent back for the first time.
alter table vetting add column round int not null default 1 check (round > 0);
-- When it was last sent back, by real time as that of messages: in a new round, a second person is asked again.
alter table vetting add column sent_back_at timestamptz;
-- When it was first submitted: what happens later on the day of the visit was not seen by it.
alter table vetting add column submitted_at timestamptz;

-- Who wants it sent back, why, and what to ask again. It is sent back with the second person who decided, or wants the same.
create table vetting_send_back (
  institution_id uuid not null,
  vetting_id uuid not null,
  round int not null,
  account_id uuid not null references account,
  reason text not null check (length(reason) between 1 and 1000),
  item_codes text[] not null default '{}' check (cardinality(item_codes) <= 100),
  asked_at timestamptz not null,
  primary key (vetting_id, round, account_id),
  foreign key (institution_id, vetting_id) references vetting (institution_id, id)
);

-- What was decided in a round that was sent back.
create table vetting_earlier_decision (
  institution_id uuid not null,
  vetting_id uuid not null,
  round int not null,
  account_id uuid not null references account,
  decision text not null,
  conditions text[] not null,
  valid_until date,
  decided_at timestamptz not null,
  primary key (vetting_id, round, account_id),
  foreign key (institution_id, vetting_id) references vetting (institution_id, id)
);

-- The answers that the visitors had to ask again.
create table vetting_earlier_answer (
  institution_id uuid not null,
  vetting_id uuid not null,
  round int not null,
  item_code text not null,
  answer text not null,
  evidence text,
  note text,
  primary key (vetting_id, round, item_code),
  foreign key (institution_id, vetting_id) references vetting (institution_id, id)
);
call app.guard_tables();

-- Whether an account may decide a vetting: it does not lead the visit, never led it, and is not tied to the employer.
create function app.may_decide_vetting(in_account uuid, in_vetting uuid) returns boolean language sql stable security definer set search_path = public, pg_temp as $$
  select exists (select from vetting v where v.id = in_vetting and not app.is_tied(in_account, v.employer_id))
    and not exists (select from vetting_lead l where l.vetting_id = in_vetting and l.account_id = in_account)
$$;

-- As before, and one step goes back: from the deciders to the visitors. Each voice is bound to the session of the person who
-- gave it, and nobody sends back alone.
create or replace function app.enforce_vetting_steps() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare is_sent_back boolean := old.state = 'SUBMITTED' and new.state = 'VISITED';
begin
  new.sent_back_at := case when is_sent_back then clock_timestamp() else old.sent_back_at end;
  new.submitted_at := case when new.state = 'SUBMITTED' then coalesce(old.submitted_at, app.now()) else old.submitted_at end;
  if app.login() is null then return new; end if;
  if new.state <> old.state and not is_sent_back
    and (old.state, new.state) not in (('PLANNED', 'VISITED'), ('VISITED', 'SUBMITTED'), ('SUBMITTED', 'DECIDED'), ('DECIDED', 'REVOKED')) then
    perform app.refuse('vetting_step', 'a vetting goes one step further, or back to its visitors');
  end if;
  if new.round <> old.round + is_sent_back::int then
    perform app.refuse('vetting_step', 'a round ends when the visit is sent back');
  end if;
  if is_sent_back and (not exists (select from vetting_send_back b where b.vetting_id = new.id and b.round = old.round and app.may_decide_vetting(b.account_id, b.vetting_id))
    or (select count(*) from (
      select b.account_id from vetting_send_back b where b.vetting_id = new.id and b.round = old.round
      union select d.account_id from vetting_decision d where d.vetting_id = new.id) voice where app.may_decide_vetting(voice.account_id, new.id)) < 2) then
    perform app.refuse('vetting_send_back_two_people', 'two people send a visit back, and one of them says why');
  end if;
  if (new.institution_id, new.employer_id, new.site_id, new.checklist_version) is distinct from (old.institution_id, old.employer_id, old.site_id, old.checklist_version) then
    perform app.refuse('vetting_step', 'a vetting stays one of its site');
  end if;
  if old.state not in ('PLANNED', 'VISITED') and (new.kind, new.visit_on, new.workers_interviewed, new.workers_interviewed_off_site, new.findings)
      is distinct from (old.kind, old.visit_on, old.workers_interviewed, old.workers_interviewed_off_site, old.findings) then
    perform app.refuse('vetting_submitted', 'the findings of a submitted visit stay as they are');
  end if;
  -- the service writes a whole row, and its times have milliseconds
  if old.state in ('DECIDED', 'REVOKED') and (new.decision, new.conditions, new.valid_from, new.valid_until, date_trunc('milliseconds', new.decided_at))
      is distinct from (old.decision, old.conditions, old.valid_from, old.valid_until, date_trunc('milliseconds', old.decided_at)) then
    perform app.refuse('vetting_decided', 'a decided vetting is not rewritten');
  end if;
  return new;
end $$;

create function app.end_vetting_round() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  insert into vetting_earlier_decision (institution_id, vetting_id, round, account_id, decision, conditions, valid_until, decided_at)
    select institution_id, vetting_id, old.round, account_id, decision, conditions, valid_until, decided_at from vetting_decision where vetting_id = new.id;
  delete from vetting_decision where vetting_id = new.id;
  with again as (
    delete from vetting_answer a where a.vetting_id = new.id and exists (select from vetting_send_back b
      where b.vetting_id = new.id and b.round = old.round and a.item_code = any(b.item_codes)) returning a.*)
  insert into vetting_earlier_answer (institution_id, vetting_id, round, item_code, answer, evidence, note)
    select institution_id, vetting_id, old.round, item_code, answer, evidence, note from again;
  return null;
end $$;
create trigger end_round after update of state on vetting for each row
  when (old.state = 'SUBMITTED' and new.state = 'VISITED') execute function app.end_vetting_round();

-- A voice counts only while the visit waits for a decision, and in the round in which it was given.
create function app.require_open_round() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if not exists (select from vetting v where v.id = new.vetting_id and v.state = 'SUBMITTED' and v.round = new.round) then
    perform app.refuse('vetting_step', 'only a submitted visit is sent back');
  end if;
  if not app.may_decide_vetting(new.account_id, new.vetting_id) then
    perform app.refuse('vetting_no_conflict', 'who led the visit or is tied to the employer does not send it back');
  end if;
  return new;
end $$;
create trigger require_open_round before insert on vetting_send_back for each row execute function app.require_open_round();

-- Read by the institution of the visit. Only the database writes the history.
grant select on vetting_send_back, vetting_earlier_decision, vetting_earlier_answer to waymark_staff, waymark_staff_writer;
grant insert on vetting_send_back to waymark_staff_writer;
create policy staff on vetting_send_back for select to waymark_staff using (institution_id = (select app.id('institution_id')));
create policy staff_writer on vetting_send_back for select to waymark_staff_writer using (institution_id = (select app.id('institution_id')));
create policy staff_writes on vetting_send_back for insert to waymark_staff_writer
  with check (institution_id = (select app.id('institution_id')) and account_id = (select app.session_account()));
create policy staff on vetting_earlier_decision for select to waymark_staff using (institution_id = (select app.id('institution_id')));
create policy staff_writer on vetting_earlier_decision for select to waymark_staff_writer using (institution_id = (select app.id('institution_id')));
create policy staff on vetting_earlier_answer for select to waymark_staff using (institution_id = (select app.id('institution_id')));
create policy staff_writer on vetting_earlier_answer for select to waymark_staff_writer using (institution_id = (select app.id('institution_id')));
revoke all on function app.may_decide_vetting, app.end_vetting_round, app.require_open_round from public;
