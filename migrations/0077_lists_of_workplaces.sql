-- Lists of employers and vacancies: when a vacancy was submitted, saved views of more lists, and the first person of an
-- employer that staff add.

-- Null for a vacancy that was never submitted.
alter table vacancy add column submitted_at timestamptz;
comment on column vacancy.submitted_at is 'When it was last submitted. An answer is promised within two working days.';
-- An answer that staff undo leaves the earlier submission, and so the promise.
create function app.record_submission() returns trigger language plpgsql as $$
begin
  new.submitted_at := app.now();
  return new;
end $$;
create trigger record_submission before insert on vacancy for each row
  when (new.state = 'SUBMITTED' and new.submitted_at is null) execute function app.record_submission();
create trigger record_submission_again before update of state on vacancy for each row
  when (old.state in ('DRAFT', 'CHANGES_REQUESTED') and new.state = 'SUBMITTED' and app.login() is distinct from 'staff')
  execute function app.record_submission();

alter table saved_view drop constraint saved_view_list_check;
alter table saved_view add constraint saved_view_list_check check (list in ('TRAINEES', 'REFERRALS', 'PLACEMENTS', 'EMPLOYERS', 'VACANCIES'));

-- Invites the first person of an employer that staff added. Only staff of the steward may, and only while the employer
-- has neither an account nor an open invitation: from then on its owner invites. Returns the id of the code that the
-- worker mails; null if it may not.
create function app.invite_first_member(in_employer uuid, in_email text, in_language text, minutes int) returns uuid
  language plpgsql security definer set search_path = public, pg_temp as $$
declare invitation uuid; code uuid;
begin
  if app.login() <> 'staff' or not app.is_steward() then return null; end if;
  perform from employer where id = in_employer and state <> 'CLOSED' for update;
  if not found or exists (select from account where employer_id = in_employer)
    or exists (select from employer_invitation where employer_id = in_employer and state = 'OPEN' and expires_at > now()) then
    return null;
  end if;
  update employer_invitation set state = 'REPLACED' where employer_id = in_employer and state = 'OPEN';
  -- the employer does not learn whose account invited it
  insert into employer_invitation (employer_id, email, language, invited_at, expires_at, state)
    values (in_employer, in_email, in_language, now(), now() + make_interval(mins => minutes), 'OPEN') returning id into invitation;
  insert into mail_code (purpose, invitation_id, expires_at) values ('JOIN', invitation, now() + make_interval(mins => minutes)) returning id into code;
  return code;
end $$;

-- Employers that may be the same as one that is entered: the same registration number without spaces and marks, or the
-- same name in either script. Those with the same number first.
create function app.plain_name(name text) returns text language sql immutable parallel safe as $$
  select regexp_replace(lower(name), '[^[:alnum:]\u1780-\u17ff]+', '', 'g')
$$;

revoke all on function app.record_submission, app.invite_first_member, app.plain_name from public;
grant execute on function app.invite_first_member to waymark_staff_writer;
grant execute on function app.plain_name to waymark_staff, waymark_staff_writer, waymark_employer_writer;
