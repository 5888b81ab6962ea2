-- The time of an undo counts from the end of the transaction of its act, and an approved employer gets its first user
-- from two people.

-- How long the messages of an act wait, and the employer does not see a sent card: the ten seconds in which an undo is
-- offered, and one for the request of a late press.
create function app.undo_hold() returns interval language sql immutable parallel safe as $$ select interval '11 seconds' $$;
alter table staff_act alter column undo_until set default app.now() + app.undo_hold();

-- At the end of its transaction: a bulk action takes seconds, and the page offers its undo only after it. A sent card is
-- hidden for the same time.
create function app.start_undo_time() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare at timestamptz := app.now() + (clock_timestamp() - now());
begin
  update staff_act set undo_until = at + app.undo_hold() where institution_id = new.institution_id and id = new.id and undone_at is null;
  update outbox set not_before = at + app.undo_hold() where act_id = new.id and done_at is null;
  if new.field = 'referralSend' then
    update referral r set sent_at = at where r.institution_id = new.institution_id and r.id = any (new.subject_ids) and r.state = 'SENT'
      and r.sent_at between new.done_at - interval '1 second' and at;
  end if;
  return null;
end $$;
create constraint trigger start_undo_time after insert on staff_act deferrable initially deferred for each row execute function app.start_undo_time();

-- Whether this transaction undoes the act that made this change: a login can write an act about any row, but not its time.
create function app.is_undoing_change(in_field text, subject uuid, changed_at timestamptz) returns boolean
  language sql stable security definer set search_path = public, pg_temp as $$
  select exists (select from staff_act a where a.undone_in = pg_current_xact_id_if_assigned() and a.field = in_field and subject = any (a.subject_ids)
    and changed_at between a.done_at - interval '1 second' and a.undo_until)
$$;

-- As before, by the time of the act and not of the undo.
create or replace function app.remove_undone_enrolment(in_enrolment uuid) returns int language plpgsql security definer set search_path = public, pg_temp as $$
declare removed int;
begin
  delete from training_enrolment e where e.id = in_enrolment and e.state = 'ENROLLED' and e.institution_id = app.session_institution()
    and (app.is_undoing_change('courseEnrol', e.id, e.recorded_at) or app.is_undoing_change('traineesEnrol', e.id, e.recorded_at))
    and not exists (select from attendance a where a.institution_id = e.institution_id and a.enrolment_id = e.id);
  get diagnostics removed = row_count;
  return removed;
end $$;
create or replace function app.remove_undone_attendance(in_enrolment uuid, in_day date) returns int language plpgsql security definer set search_path = public, pg_temp as $$
declare removed int;
begin
  delete from attendance a where a.enrolment_id = in_enrolment and a.held_on = in_day and a.institution_id = app.session_institution()
    and app.is_undoing_change('enrolmentAttend', a.enrolment_id, a.recorded_at);
  get diagnostics removed = row_count;
  return removed;
end $$;
create or replace function app.enforce_own_referral_decision() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if app.may_act_as_trainee() then return new; end if;
  if tg_op = 'INSERT' then
    if new.state <> 'PROPOSED' then perform app.refuse('trainee_own_decision', 'only the trainee accepts or declines'); end if;
  elsif new.state = 'AGREED' and old.state = 'SENT' and new.answered_at = old.answered_at and new.consent_id = old.consent_id and new.card = old.card
      and new.sent_at is null and app.is_undoing_change('referralSend', new.id, old.sent_at) then
    return new;
  elsif new.state is distinct from old.state and (new.state in ('AGREED', 'DECLINED_BY_TRAINEE', 'HIRED') or (new.state = 'SENT' and old.state <> 'AGREED')
      or (new.state in ('VIEWED', 'SHORTLISTED', 'INTERVIEWING', 'OFFERED') and old.sent_at is null)) then
    perform app.refuse('trainee_own_decision', 'only the trainee accepts or declines');
  end if;
  return new;
end $$;

alter policy employer on referral
  using (employer_id = (select app.id('employer_id')) and sent_at <= app.now() - app.undo_hold() and (shown_until is null or shown_until > app.now()
    or state in ('HIRED', 'WITHDRAWN', 'EXPIRED')));
alter policy employer_writer on referral
  using (employer_id = (select app.id('employer_id')) and sent_at <= app.now() - app.undo_hold() and (shown_until is null or shown_until > app.now()
    or state in ('HIRED', 'WITHDRAWN', 'EXPIRED')));

-- The first user that one person of the steward proposes for an employer that is approved or has cards. It is the owner
-- and reads those cards, so a second person of the steward must invite the same address.
create table first_user_request (
  employer_id uuid primary key references employer,
  email text not null check (length(email) between 3 and 200),
  language text not null check (language in ('km', 'en')),
  requested_by uuid not null references account,
  requested_at timestamptz not null default app.now(),
  constraint first_user_request_email_plain check (email not like '%=?%' and email not like '%?=%')
);
create index first_user_request_by on first_user_request (requested_by);
call app.guard_tables();

-- As before, and an employer that is approved or has a card of a trainee needs two people. A request lasts seven days, and
-- another address or the same person replaces it. Returns the id of the code, or that a second person is needed.
drop function app.invite_first_member(uuid, text, text, int);
create function app.invite_first_member(in_employer uuid, in_email text, in_language text, minutes int, out code uuid, out is_requested boolean)
  language plpgsql security definer set search_path = public, pg_temp as $$
declare invitation uuid; inviter uuid := app.session_account();
begin
  is_requested := false;
  if app.login() <> 'staff' or not app.is_steward() or inviter is null then return; end if;
  perform from employer where id = in_employer and state <> 'CLOSED' for update;
  if not found or exists (select from account where employer_id = in_employer)
    or exists (select from employer_invitation where employer_id = in_employer and state = 'OPEN' and expires_at > now()) then
    return;
  end if;
  if (exists (select from employer where id = in_employer and state <> 'APPLIED') or exists (select from referral where employer_id = in_employer and sent_at is not null))
    and not exists (select from first_user_request r join account a on a.id = r.requested_by
      where r.employer_id = in_employer and lower(r.email) = lower(in_email) and r.requested_by <> inviter and a.closed_at is null
        and not app.is_tied(r.requested_by, in_employer) and r.requested_at > app.now() - interval '7 days') then
    insert into first_user_request (employer_id, email, language, requested_by) values (in_employer, in_email, in_language, inviter)
      on conflict (employer_id) do update set email = excluded.email, language = excluded.language, requested_by = excluded.requested_by, requested_at = excluded.requested_at;
    is_requested := true;
    return;
  end if;
  delete from first_user_request where employer_id = in_employer;
  update employer_invitation set state = 'REPLACED' where employer_id = in_employer and state = 'OPEN';
  -- the employer does not learn whose account invited it
  insert into employer_invitation (employer_id, email, language, invited_at, expires_at, state)
    values (in_employer, in_email, in_language, now(), now() + make_interval(mins => minutes), 'OPEN') returning id into invitation;
  insert into mail_code (purpose, invitation_id, expires_at) values ('JOIN', invitation, now() + make_interval(mins => minutes)) returning id into code;
end $$;

grant select on first_user_request to waymark_staff, waymark_staff_writer;
create policy staff_reads on first_user_request for select to waymark_staff using ((select app.is_steward()));
create policy staff_writer_reads on first_user_request for select to waymark_staff_writer using ((select app.is_steward()));
revoke all on function app.undo_hold, app.start_undo_time, app.is_undoing_change, app.invite_first_member from public;
grant execute on function app.undo_hold to waymark_employer, waymark_employer_writer, waymark_staff_writer;
grant execute on function app.invite_first_member to waymark_staff_writer;
