-- Accounts of all three audiences, and the rules that ensure that an employer, an institution and the
-- installation always have someone in charge.

-- Some functions below name tables of later files.
set local check_function_bodies = off;

-- login, secret_hash and totp_secret are read by functions for signing in only (app.find_account): no role
-- has a grant on them.
create table account (
  id uuid primary key default gen_random_uuid(),
  audience text not null check (audience in ('employer', 'staff', 'trainee')),
  login text not null check (length(login) between 3 and 200),
  secret_hash text not null,
  totp_secret text,
  display_name text not null check (length(display_name) between 1 and 200),
  email text check (length(email) <= 200),
  language text not null default 'km' check (language in ('km', 'en')),
  institution_id uuid references institution,
  employer_id uuid,
  trainee_id uuid,
  roles text[] not null default '{}' check (roles <@ array['PLACEMENT_OFFICER', 'CASE_WORKER', 'VETTING_OFFICER', 'SAFETY_LEAD',
    'MONITORING_OFFICER', 'INSTITUTION_ADMIN', 'SYSTEM_ADMIN', 'EMPLOYER_USER', 'TRAINEE']),
  closed_at timestamptz,
  created_at timestamptz not null default now(),
  -- The last time step whose code was used: a code works once.
  totp_step bigint,
  pin_is_first boolean not null default false,
  -- The hash of the PIN for the list of open vacancies, which shows no data of the trainee.
  list_hash text,
  list_id uuid not null default gen_random_uuid(),
  -- Accounts of an employer are owners or members.
  is_owner boolean not null default false,
  email_confirmed_at timestamptz,
  -- A mistyped address that its account corrected. Until the code mailed to it is typed, sign-in works as
  -- before: only the reader of that mailbox learns that the address opens another account.
  pending_email text check (length(pending_email) between 3 and 200),
  -- Who takes over when this account closes. Work that is assigned to the closed account at the same moment
  -- or later is assigned to that colleague, or to the whole institution if there is none.
  successor_id uuid references account on delete set null,
  case_successor_id uuid references account on delete set null,
  check (case audience when 'staff' then institution_id is not null and employer_id is null
    and trainee_id is null when 'employer' then employer_id is not null and institution_id is null
    and trainee_id is null else institution_id is not null and trainee_id is not null and employer_id is null end),
  constraint account_owner_audience check (not is_owner or audience = 'employer'),
  constraint account_pending_email_unconfirmed check (pending_email is null or (audience = 'employer' and email_confirmed_at is null)),
  -- Mail programs decode an encoded word of RFC 2047 (=?utf-8?q?...?=) in an address, so it can name another
  -- reader than the one that was checked. The service refuses it where an address is typed; this constraint
  -- holds for anyone who bypasses that.
  constraint account_email_plain check (email not like '%=?%' and email not like '%?=%'),
  constraint account_pending_email_plain check (pending_email not like '%=?%' and pending_email not like '%?=%')
);
comment on column account.list_id is 'The trainee id of sessions that show only the list: no trainee has it, and it is always the same.';
comment on column account.email_confirmed_at is 'Of employers: since when mail goes to the address. By real time.';
comment on column account.pending_email is 'Of employers: replaces a mistyped address once the code that was mailed to it is typed.';
comment on column account.successor_id is 'Of a closed account: who took over its people, tasks and messages.';
comment on column account.case_successor_id is 'Of a closed account: who took over as case worker.';
create index account_institution on account (institution_id, id);
create index account_employer on account (employer_id, id);
create unique index account_login on account (audience, lower(login)) where closed_at is null;
create index account_trainee on account (institution_id, trainee_id) where trainee_id is not null;

-- Replaces the six-digit code of a staff account once, when the phone is lost.
create table recovery_code (
  account_id uuid not null references account on delete cascade,
  code_hash bytea not null,
  used_at timestamptz,
  primary key (account_id, code_hash)
);

-- Whether an open account has a role. Triggers use it because they trust no setting of a session.
create function app.holds_role(in_account uuid, in_role text) returns boolean language sql stable security definer set search_path = public, pg_temp
  as $$ select exists (select from account a where a.id = in_account and a.closed_at is null and in_role = any (a.roles)) $$;

create function app.login_is_taken(in_login text) returns boolean language sql stable security definer set search_path = public, pg_temp as $$
  select exists (select from account a where a.audience = app.audience() and lower(a.login) = lower(in_login) and a.closed_at is null)
$$;

-- Whether an account belongs to the institution of this transaction.
create function app.is_colleague(in_account uuid) returns boolean language sql stable security definer set search_path = public, pg_temp as $$
  select exists (select from account where id = in_account and audience = 'staff' and institution_id = app.id('institution_id') and closed_at is null)
$$;

-- The placement officers among these logins (in lower case): of the caller's institution, or of any
-- institution for the owner. An import names officers by login, and no role can read logins.
create function app.placement_officers_by_login(in_logins text[]) returns table (id uuid, institution_id uuid, login text)
  language sql stable security definer set search_path = public, pg_temp as $$
  select a.id, a.institution_id, lower(a.login) from account a
  where lower(a.login) = any(in_logins) and a.audience = 'staff' and 'PLACEMENT_OFFICER' = any(a.roles) and a.closed_at is null
    and case when app.audience() = 'staff' then a.institution_id = app.id('institution_id') else true end
$$;

-- An employer always has an owner. If two owners make each other members at once, the second waits for the
-- first and is refused.
create function app.require_owner() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform from employer where id = old.employer_id for no key update;
  if not exists (select from account where employer_id = old.employer_id and id <> old.id and is_owner and closed_at is null) then
    perform app.refuse('account_last_owner', 'a business always has an owner');
  end if;
  return new;
end $$;
create trigger require_owner before update of is_owner, closed_at on account for each row
  when (old.is_owner and old.closed_at is null and (not new.is_owner or new.closed_at is not null))
  execute function app.require_owner();

-- The last administrator of an institution cannot be removed. If two administrators close each other's account at
-- once, the second waits for the first and is refused.
create function app.require_institution_admin() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform from institution where id = old.institution_id for no key update;
  if not exists (select from account where institution_id = old.institution_id and id <> old.id and audience = 'staff' and closed_at is null and 'INSTITUTION_ADMIN' = any(roles)) then
    perform app.refuse('account_last_admin', 'an institution always has an admin');
  end if;
  return new;
end $$;
create trigger require_institution_admin before update of roles, closed_at on account for each row
  when (old.audience = 'staff' and old.closed_at is null and 'INSTITUTION_ADMIN' = any(old.roles) and (new.closed_at is not null or not 'INSTITUTION_ADMIN' = any(new.roles)))
  execute function app.require_institution_admin();

-- The last system administrator of an installation cannot be removed, whatever the institution. If two close
-- each other's account at once, the second waits for the first and is refused.
create function app.enforce_system_admin() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform from installation for no key update;
  if not exists (select from account where id <> old.id and audience = 'staff' and closed_at is null and 'SYSTEM_ADMIN' = any(roles)) then
    perform app.refuse('account_last_system_admin', 'an installation always has a system administrator');
  end if;
  return new;
end $$;
create trigger enforce_system_admin before update of roles, closed_at on account for each row
  when (old.audience = 'staff' and old.closed_at is null and 'SYSTEM_ADMIN' = any(old.roles) and (new.closed_at is not null or not 'SYSTEM_ADMIN' = any(new.roles)))
  execute function app.enforce_system_admin();

-- Whether another institution has a system administrator. Staff see accounts of their own institution only,
-- and this is all they learn about others.
create function app.system_admin_elsewhere() returns boolean language sql stable security definer set search_path = public, pg_temp as $$
  select exists (select from account where audience = 'staff' and institution_id <> app.id('institution_id') and closed_at is null and 'SYSTEM_ADMIN' = any(roles))
$$;

-- Closing an account ends all its sessions and mailed codes in the same statement.
create function app.close_account_sessions() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  update session set ended_at = now() where account_id = new.id and ended_at is null;
  update mail_code set ended_at = now() where account_id = new.id and ended_at is null;
  return null;
end $$;
create trigger close_account_sessions after update of closed_at on account for each row
  when (old.closed_at is null and new.closed_at is not null)
  execute function app.close_account_sessions();

-- The login a trainee types, so that staff of her institution can repeat it to her. It is stored in her
-- account only.
create function app.access_code_of(in_trainee uuid) returns text language sql stable security definer set search_path = public, pg_temp as $$
  select login from account where trainee_id = in_trainee and institution_id = app.id('institution_id') and audience = 'trainee' and closed_at is null
$$;

-- Stores recovery codes in the transaction that opens the account, and never later: anyone who could add a
-- code could sign in as that person. It refuses accounts whose roles take two people to grant
-- (app.protected_roles).
create function app.save_recovery_codes(in_account uuid, hashes bytea[]) returns void language sql security definer set search_path = public, pg_temp as $$
  insert into recovery_code (account_id, code_hash) select a.id, unnest(hashes) from account a
    where a.id = in_account and a.audience = 'staff' and a.created_at = now()
      and (app.session_login() !~ '^waymark_[a-z]+_login$' or cardinality(app.protected_roles(a.roles)) = 0)
$$;

create function app.delete_list_pin() returns trigger language plpgsql as $$
begin
  new.list_hash := null;
  return new;
end $$;
create trigger delete_list_pin before update of closed_at on account for each row when (new.closed_at is not null) execute function app.delete_list_pin();

-- Requests in a session of the list of open vacancies are stored under the trainee's account, although that
-- session cannot see the account.
create function app.is_list_of(actor text) returns boolean language sql stable security definer set search_path = public, pg_temp as $$
  select exists (select from account a where a.id = app.id_in_key(actor) and a.audience = 'trainee' and a.list_id = app.id('trainee_id'))
$$;
