-- An invitation of a first user that one person sent before the approval is not accepted after it: it becomes her request,
-- which a second person confirms.

-- Who invited the first user of an employer, and who requested it before her; null if one person invited alone. Only the
-- functions below read it: the employer does not learn whose account invited it.
create table first_user_invitation (
  invitation_id uuid primary key references employer_invitation on delete cascade,
  invited_by uuid not null references account,
  requested_by uuid references account check (requested_by <> invited_by)
);
create index first_user_invitation_by on first_user_invitation (invited_by);
create index first_user_invitation_requested_by on first_user_invitation (requested_by) where requested_by is not null;
call app.guard_tables();

create function app.first_user_needs_two(in_employer uuid) returns boolean language sql stable security definer set search_path = public, pg_temp as $$
  select exists (select from employer where id = in_employer and state <> 'APPLIED') or exists (select from referral where employer_id = in_employer and sent_at is not null)
$$;
create function app.is_invited_by_two(in_invitation uuid) returns boolean language sql stable security definer set search_path = public, pg_temp as $$
  select exists (select from first_user_invitation where invitation_id = in_invitation and requested_by is not null)
$$;

-- As before, and it keeps who invited. An invitation that can no longer be accepted does not stand in the way of another.
create or replace function app.invite_first_member(in_employer uuid, in_email text, in_language text, minutes int, out code uuid, out is_requested boolean)
  language plpgsql security definer set search_path = public, pg_temp as $$
declare invitation uuid; inviter uuid := app.session_account(); requester uuid; needs_two boolean;
begin
  is_requested := false;
  if app.login() <> 'staff' or not app.is_steward() or inviter is null then return; end if;
  perform from employer where id = in_employer and state <> 'CLOSED' for update;
  if not found then return; end if;
  needs_two := app.first_user_needs_two(in_employer);
  if exists (select from account where employer_id = in_employer)
    or exists (select from employer_invitation i where i.employer_id = in_employer and i.state = 'OPEN' and i.expires_at > now()
      and (not needs_two or app.is_invited_by_two(i.id))) then
    return;
  end if;
  if needs_two then
    select r.requested_by into requester from first_user_request r join account a on a.id = r.requested_by
      where r.employer_id = in_employer and lower(r.email) = lower(in_email) and r.requested_by <> inviter and a.closed_at is null
        and not app.is_tied(r.requested_by, in_employer) and r.requested_at > app.now() - interval '7 days';
    if requester is null then
      insert into first_user_request (employer_id, email, language, requested_by) values (in_employer, in_email, in_language, inviter)
        on conflict (employer_id) do update set email = excluded.email, language = excluded.language, requested_by = excluded.requested_by, requested_at = excluded.requested_at;
      is_requested := true;
      return;
    end if;
  end if;
  delete from first_user_request where employer_id = in_employer;
  update employer_invitation set state = 'REPLACED' where employer_id = in_employer and state = 'OPEN';
  -- the employer does not learn whose account invited it
  insert into employer_invitation (employer_id, email, language, invited_at, expires_at, state)
    values (in_employer, in_email, in_language, now(), now() + make_interval(mins => minutes), 'OPEN') returning id into invitation;
  insert into first_user_invitation (invitation_id, invited_by, requested_by) values (invitation, inviter, requester);
  insert into mail_code (purpose, invitation_id, expires_at) values ('JOIN', invitation, now() + make_interval(mins => minutes)) returning id into code;
end $$;

-- At the approval of an employer without a user: the invitation of one person ends, and becomes her request, so that it
-- waits for a second person on her list of due work.
create function app.request_first_user_again() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if exists (select from account where employer_id = new.id) then return null; end if;
  with replaced as (
    update employer_invitation i set state = 'REPLACED' where i.employer_id = new.id and i.state = 'OPEN' and not app.is_invited_by_two(i.id)
    returning i.id, i.email, i.language, i.expires_at)
  insert into first_user_request (employer_id, email, language, requested_by)
    select new.id, r.email, r.language, f.invited_by from replaced r join first_user_invitation f on f.invitation_id = r.id
      join account a on a.id = f.invited_by and a.closed_at is null
      where r.expires_at > now() and new.state <> 'CLOSED' order by r.expires_at desc limit 1
    on conflict (employer_id) do nothing;
  return null;
end $$;
create trigger request_first_user_again after update of state on employer for each row
  when (old.state = 'APPLIED' and new.state <> 'APPLIED')
  execute function app.request_first_user_again();

-- The same rule where the account is written, whatever the service read before.
create function app.require_two_for_first_user() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if app.login() is distinct from 'employer' or exists (select from account where employer_id = new.employer_id) or not app.first_user_needs_two(new.employer_id)
    or exists (select from employer_invitation i where i.employer_id = new.employer_id and lower(i.email) = lower(new.email) and i.state = 'ACCEPTED'
      and app.is_invited_by_two(i.id)) then
    return new;
  end if;
  perform app.refuse('account_first_user_two_people', 'the first user of an approved employer takes two people');
  return null;
end $$;
create trigger require_two_for_first_user before insert on account for each row when (new.audience = 'employer')
  execute function app.require_two_for_first_user();

-- Uses up a code and returns its invitation with what decides about a first user; no row if the code is no longer valid or
-- its employer is closed. The lock makes an approval at the same moment wait, or be seen here.
drop function app.use_invitation(bytea);
create function app.use_invitation(in_hash bytea)
  returns table (id uuid, employer_id uuid, email text, language text, employer_state text, has_cards boolean, is_by_two boolean)
  language plpgsql security definer set search_path = public, pg_temp as $$
#variable_conflict use_column
begin
  perform from employer e where e.id = (select i.employer_id from mail_code_hash h join mail_code c on c.id = h.mail_code_id
    join employer_invitation i on i.id = c.invitation_id where h.code_hash = in_hash) for share;
  return query with used as (
    update mail_code c set ended_at = now() from mail_code_hash h
    where h.code_hash = in_hash and c.id = h.mail_code_id and c.purpose = 'JOIN' and c.ended_at is null and c.expires_at > now()
    returning c.invitation_id)
  select i.id, i.employer_id, i.email, i.language, e.state,
      exists (select from referral r where r.employer_id = e.id and r.sent_at is not null), app.is_invited_by_two(i.id)
    from used t join employer_invitation i on i.id = t.invitation_id and i.state = 'OPEN'
    join employer e on e.id = i.employer_id and e.state <> 'CLOSED';
end $$;

revoke all on function app.first_user_needs_two, app.is_invited_by_two, app.request_first_user_again, app.require_two_for_first_user, app.use_invitation from public;
grant execute on function app.use_invitation to waymark_employer_writer;
