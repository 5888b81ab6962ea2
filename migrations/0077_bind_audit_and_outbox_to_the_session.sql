-- An event or a line of the audit says who did something. Until here any login could write any of them in anybody's name: an injected statement of an employer could
-- commit that an offer was accepted, and people were told so. Now the database holds each row against the login that is connected and the session it has verified.

-- The login itself; SET ROLE changes current_user, and nothing but a new connection changes session_user. Null for the owner.
create function app.login() returns text language sql stable
  as $$ select substring(session_user::text from '^waymark_(employer|staff|trainee|worker|queue|index|report)_login$') $$;

-- The session of this transaction, by the hash of its token. Whoever can set `app.session` to that of somebody else holds that person's token: no login reads a hash.
-- A session that ends in this very transaction (signing out, a new password) still wrote what ends it.
create function app.session_account() returns uuid language sql stable security definer set search_path = public, pg_temp as $$
  select s.account_id from session s join account a on a.id = s.account_id
  where s.token_hash = decode(nullif(current_setting('app.session', true), ''), 'hex') and a.audience = app.audience()
    and (s.ended_at is null or s.ended_at >= now()) and s.expires_at > now() - interval '1 minute' and (a.closed_at is null or a.closed_at >= app.now() - interval '1 minute')
$$;
create function app.session_institution() returns uuid language sql stable security definer set search_path = public, pg_temp
  as $$ select institution_id from account where id = app.session_account() $$;

-- Which login writes which event and which line: a copy of src/shared/writers.ts, made by `prepare` with every start, so that it is never another list than the code's.
create table action_writer (
  login text not null check (login in ('employer', 'staff', 'trainee', 'worker')),
  action text not null check (length(action) between 1 and 100),
  before_sign_in boolean not null,
  primary key (login, action)
);
create function app.writable_actions() returns text[] language sql stable security definer set search_path = public, pg_temp as $$
  select coalesce(array_agg(action), '{}') from action_writer
  where login = app.login() and (login = 'worker' or before_sign_in or app.session_account() is not null)
$$;

-- Of an employer and of a trainee also: that the row an event is about is their own.
create function app.is_own_subject(asked_event text, subject uuid) returns boolean language plpgsql stable security definer set search_path = public, pg_temp as $$
declare me account;
begin
  if app.login() not in ('employer', 'trainee') then return true; end if;
  select * into me from account where id = app.session_account();
  if app.login() = 'employer' then
    return case
      when asked_event like 'Vacancy%' then exists (select from vacancy where id = subject and employer_id = me.employer_id)
      when asked_event like 'Referral%' then exists (select from referral where id = subject and employer_id = me.employer_id)
      when asked_event like 'Interview%' then exists (select from interview where id = subject and employer_id = me.employer_id)
      when asked_event like 'Offer%' then exists (select from offer where id = subject and employer_id = me.employer_id)
      when asked_event like 'Placement%' then exists (select from placement where id = subject and employer_id = me.employer_id)
      when asked_event = 'MailCodeToJoin' then exists (select from mail_code c join employer_invitation i on i.id = c.invitation_id where c.id = subject and i.employer_id = me.employer_id)
      when asked_event like 'MailCode%' then exists (select from mail_code where id = subject and invitation_id is null)
      when asked_event like 'Account%' then exists (select from account where id = subject and audience = 'employer')
      when asked_event like 'EmployerCheckIn%' then exists (select from employer_check_in where id = subject)
      when asked_event like 'Employer%' then exists (select from employer where id = subject)
      else true end;
  end if;
  return case
    when asked_event like 'Trainee%' then subject in (me.trainee_id, me.list_id)
    when asked_event like 'Consent%' then exists (select from consent where institution_id = me.institution_id and id = subject and trainee_id = me.trainee_id)
    when asked_event like 'Contact%' then exists (select from contact_method where institution_id = me.institution_id and id = subject and trainee_id = me.trainee_id)
    when asked_event like 'Referral%' then exists (select from referral where institution_id = me.institution_id and id = subject and trainee_id = me.trainee_id)
    when asked_event like 'Interview%' then exists (select from interview where institution_id = me.institution_id and id = subject and trainee_id = me.trainee_id)
    when asked_event like 'Offer%' then exists (select from offer where institution_id = me.institution_id and id = subject and trainee_id = me.trainee_id)
    when asked_event like 'Placement%' then exists (select from placement where institution_id = me.institution_id and id = subject and trainee_id = me.trainee_id)
    when asked_event like 'Alert%' then exists (select from safety_alert where institution_id = me.institution_id and id = subject and trainee_id = me.trainee_id)
    when asked_event = 'CheckedIn' then exists (select from follow_up_record where institution_id = me.institution_id and id = subject and trainee_id = me.trainee_id)
    when asked_event like 'InstitutionReferral%' then exists (select from institution_referral_person where institution_id = me.institution_id and referral_id = subject and trainee_id = me.trainee_id)
    when asked_event like 'Vacancy%' then exists (select from offer where institution_id = me.institution_id and vacancy_id = subject and trainee_id = me.trainee_id and state = 'ACCEPTED')
    else true end;
end $$;

-- Who wrote an event, by the database's own word: no login may give these columns a value.
alter table outbox add column audience text, add column actor_id uuid;
alter table outbox alter column audience set default coalesce(app.login(), 'owner'), alter column actor_id set default app.session_account();
comment on column outbox.audience is 'The login that wrote it; null where it is older than this column.';

-- For every role and on top of what each may: also for what functions of the owner write in the session of a login.
create policy bound_to_session on audit_pending as restrictive for insert with check (
  (select app.login()) is null or (
    audience = (select app.login()) and actor_id is not distinct from (select app.session_account())
    and (audience <> 'staff' or institution_id is null or institution_id = (select app.session_institution()))
    and (current_user = 'waymark_owner' or action = any ((select app.writable_actions())::text[]))));
create policy bound_to_session on outbox as restrictive for insert with check (
  (select app.login()) is null or current_user = 'waymark_owner' or (event = any ((select app.writable_actions())::text[]) and app.is_own_subject(event, subject_id)));
-- A restrictive policy for inserts alone leaves reading and changing as they were.

-- A signature is the signer's: of two people who must agree, neither can write the other's.
create policy bound_to_session on vacancy_review as restrictive for insert to waymark_staff_path with check (reviewer_id = (select app.session_account()));
create policy bound_to_session on vetting_decision as restrictive for insert to waymark_staff_path with check (account_id = (select app.session_account()));
create policy bound_to_session on hold_lift as restrictive for insert to waymark_staff_path with check (account_id = (select app.session_account()));

call app.guard_tables();
revoke all on function app.login(), app.session_account(), app.session_institution(), app.writable_actions(), app.is_own_subject(text, uuid) from public;
grant execute on function app.login(), app.session_account(), app.session_institution(), app.writable_actions(), app.is_own_subject(text, uuid)
  to waymark_employer, waymark_employer_path, waymark_staff, waymark_staff_path, waymark_protected, waymark_trainee, waymark_trainee_path, waymark_worker;
-- The worker reads again what an event claims before it tells anybody.
grant select (state) on training_enrolment to waymark_worker;
