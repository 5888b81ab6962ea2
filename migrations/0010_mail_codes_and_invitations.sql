-- Codes sent by e-mail: to confirm an address, to replace a password, to accept an invitation.

create table employer_invitation (
  id uuid primary key default gen_random_uuid(),
  employer_id uuid not null references employer,
  email text not null check (length(email) between 3 and 200),
  language text not null check (language in ('km', 'en')),
  invited_by uuid references account on delete set null,
  invited_at timestamptz not null,
  expires_at timestamptz not null,
  state text not null check (state in ('OPEN', 'ACCEPTED', 'REVOKED', 'REPLACED')),
  constraint employer_invitation_email_plain check (email not like '%=?%' and email not like '%?=%')
);
create unique index invitation_open on employer_invitation (employer_id, lower(email)) where state = 'OPEN';

-- A code is generated when its e-mail is, and stored as a hash. A message that is sent twice carries two
-- codes; each works until one was used.
create table mail_code (
  id uuid primary key default gen_random_uuid(),
  purpose text not null check (purpose in ('CONFIRM', 'JOIN', 'RESET')),
  -- Null if someone requested a new password with an address that opens no account.
  account_id uuid references account on delete cascade,
  invitation_id uuid references employer_invitation on delete cascade,
  expires_at timestamptz not null,
  ended_at timestamptz,
  check ((purpose = 'JOIN') = (invitation_id is not null)),
  check (purpose <> 'JOIN' or account_id is null)
);
create index mail_code_account on mail_code (account_id) where ended_at is null;
create index mail_code_invitation on mail_code (invitation_id);
create index mail_code_expires on mail_code (expires_at);

create table mail_code_hash (
  code_hash bytea primary key,
  mail_code_id uuid not null references mail_code on delete cascade
);
create index mail_code_hash_mail_code on mail_code_hash (mail_code_id);

-- Requests a new password by e-mail: the same two statements whether the address opens an account or not, so
-- that timing does not reveal it. Only a confirmed address gets a code: the reader of a mistyped address must
-- not get the account.
create function app.request_password_reset(in_login text, minutes int) returns uuid language sql security definer set search_path = public, pg_temp as $$
  insert into mail_code (purpose, account_id, expires_at)
    values ('RESET', (select a.id from account a where a.audience = 'employer' and lower(a.login) = lower(in_login) and a.closed_at is null and a.email_confirmed_at is not null),
      now() + make_interval(mins => minutes))
    returning id
$$;

-- One use ends every code of the account for this purpose, every session, and the wrong attempts at its
-- login.
create function app.reset_password(in_hash bytea, new_hash text) returns uuid language plpgsql security definer set search_path = public, pg_temp as $$
declare holder account;
begin
  update mail_code c set ended_at = now() from mail_code_hash h
    where h.code_hash = in_hash and c.id = h.mail_code_id and c.purpose = 'RESET' and c.ended_at is null and c.expires_at > now()
    returning c.account_id into holder.id;
  update account set secret_hash = new_hash where id = holder.id and audience = 'employer' and closed_at is null returning * into holder;
  update mail_code set ended_at = now() where account_id = holder.id and purpose = 'RESET' and ended_at is null;
  update session set ended_at = now() where account_id = holder.id and ended_at is null;
  delete from sign_in_attempt where key = app.attempt_key('employer', holder.login);
  return holder.id;
end $$;

-- Works only in a session of the account itself: the reader of a mistyped address has none. It locks the
-- account's row first, in the order of app.remove_registration, so that the two cannot deadlock.
create function app.confirm_address(in_hash bytea) returns boolean language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform from account where id = app.id('actor_id') for no key update;
  update mail_code c set ended_at = now() from mail_code_hash h
    where h.code_hash = in_hash and c.id = h.mail_code_id and c.purpose = 'CONFIRM' and c.account_id = app.id('actor_id') and c.ended_at is null and c.expires_at > now();
  if not found then return false; end if;
  update account set login = coalesce(pending_email, login), email = coalesce(pending_email, email), pending_email = null, email_confirmed_at = coalesce(email_confirmed_at, now())
    where id = app.id('actor_id');
  update mail_code set ended_at = now() where account_id = app.id('actor_id') and purpose = 'CONFIRM' and ended_at is null;
  return true;
exception when unique_violation then
  -- The address opens another account by now.
  return false;
end $$;

-- In a session of the account that was re-authenticated within the last minutes. A code sent to the wrong
-- address stops working.
create function app.correct_address(in_token_hash bytea, new_email text) returns uuid language plpgsql security definer set search_path = public, pg_temp as $$
declare holder uuid;
begin
  select a.id into holder from session s join account a on a.id = s.account_id
    where s.token_hash = in_token_hash and app.is_live(s) and s.authenticated_at > now() - interval '6 minutes'
      and app.audience() = 'employer' and a.audience = 'employer' and a.closed_at is null and a.email_confirmed_at is null;
  update account set pending_email = nullif(new_email, lower(email)) where id = holder;
  update mail_code set ended_at = now() where account_id = holder and purpose = 'CONFIRM' and ended_at is null;
  return holder;
end $$;

-- Uses up a code and returns its invitation; null if it is no longer valid or its employer is closed.
create function app.use_invitation(in_hash bytea) returns table (id uuid, employer_id uuid, email text, language text)
  language sql security definer set search_path = public, pg_temp as $$
  with used as (
    update mail_code c set ended_at = now() from mail_code_hash h
    where h.code_hash = in_hash and c.id = h.mail_code_id and c.purpose = 'JOIN' and c.ended_at is null and c.expires_at > now()
    returning c.invitation_id)
  select i.id, i.employer_id, i.email, i.language from used t join employer_invitation i on i.id = t.invitation_id and i.state = 'OPEN'
    join employer e on e.id = i.employer_id and e.state <> 'CLOSED'
$$;

-- Removes codes a month after they expired.
create function app.delete_old_codes(max_rows int) returns int language sql security definer set search_path = public, pg_temp as $$
  with deleted as (delete from mail_code where id in (select id from mail_code where expires_at < now() - interval '30 days' limit max_rows for update skip locked) returning 1)
  select count(*)::int from deleted
$$;
