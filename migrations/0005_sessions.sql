-- A session is a random token of which only the SHA-256 is stored. It ends by real time, never by app.now().

-- Some functions below name tables of later files.
set local check_function_bodies = off;

-- The limits of a session per audience, enforced for every session however it was opened.
-- src/features/accounts/domain/sign-in/session.ts has the same numbers.
create table session_limit (
  audience text primary key check (audience in ('employer', 'staff', 'trainee')),
  idle_minutes int not null check (idle_minutes > 0),
  absolute_minutes int not null,
  check (idle_minutes <= absolute_minutes)
);
insert into session_limit (audience, idle_minutes, absolute_minutes) values ('trainee', 10, 60), ('staff', 15, 600), ('employer', 30, 720);

-- One row per session; ended_at is set once and never cleared.
create table session (
  token_hash bytea primary key,
  account_id uuid not null references account on delete cascade,
  created_at timestamptz not null default now(),
  expires_at timestamptz not null,
  idle_minutes int not null check (idle_minutes > 0),
  last_seen_at timestamptz not null default now(),
  ended_at timestamptz,
  is_list boolean not null default false,
  id uuid not null default gen_random_uuid() unique,
  device text not null default 'PROGRAM' check (device in ('PHONE', 'TABLET', 'COMPUTER', 'PROGRAM')),
  authenticated_at timestamptz not null default now()
);
comment on column session.id is 'The id by which its owner names it. The token''s hash is not shown: a flaw in its comparison would make it as good as the token.';
comment on column session.device is 'One neutral word, so that a list of sessions does not reveal whose telephone it is.';
comment on column session.authenticated_at is 'The last authentication with the account''s credentials.';
create index session_account on session (account_id);
create index session_by_age on session (expires_at);

-- Enforces the limits of session_limit, whatever the statement requests.
create function app.enforce_session_limit() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare l session_limit;
begin
  select s.* into strict l from account a join session_limit s on s.audience = a.audience where a.id = new.account_id;
  new.idle_minutes := least(new.idle_minutes, l.idle_minutes);
  new.expires_at := least(new.expires_at, new.created_at + make_interval(mins => l.absolute_minutes));
  return new;
end $$;
create trigger enforce_session_limit before insert or update of expires_at, idle_minutes, created_at on session for each row
  execute function app.enforce_session_limit();

-- A session cannot be reopened.
create function app.refuse_session_reopening() returns trigger language plpgsql as $$
begin
  raise exception 'a session that ended stays ended' using errcode = 'check_violation';
end $$;
create trigger refuse_session_reopening before update of ended_at on session for each row
  when (old.ended_at is not null and new.ended_at is distinct from old.ended_at)
  execute function app.refuse_session_reopening();

-- Whether a session is neither ended, nor idle too long, nor past its absolute limit.
create function app.is_live(s session) returns boolean language sql stable
  as $$ select s.ended_at is null and s.expires_at > now() and s.last_seen_at + make_interval(mins => s.idle_minutes) > now() $$;

-- A session of the list of open vacancies belongs to no trainee: her data is not visible in it. Until she has
-- chosen her own PIN she has no role either: staff know the first PIN, and consents and answers must be hers.
create function app.find_session(in_token_hash bytea, is_used boolean)
  returns table (account_id uuid, institution_id uuid, employer_id uuid, trainee_id uuid, roles text[], display_name text, language text, started_at timestamptz, used_at timestamptz, authenticated_at timestamptz, asked_at timestamptz)
  language sql security definer set search_path = public, pg_temp as $$
  with found_session as (
    update session s set last_seen_at = case when is_used then now() else s.last_seen_at end from account a
    where s.token_hash = in_token_hash and app.is_live(s) and a.id = s.account_id and a.audience = app.audience() and a.closed_at is null
    returning a.*, s.is_list, s.created_at as started_at, s.last_seen_at, s.authenticated_at)
  select id, institution_id, employer_id, case when is_list then list_id else trainee_id end, case when pin_is_first then '{}' else roles end, case when is_list then '' else display_name end, language,
    started_at, last_seen_at, authenticated_at, now() from found_session
$$;

-- All live sessions of an account, by the token of one of them; a name in a setting would prove no identity. A
-- session of the list of open vacancies sees sessions of the list only; the trainee's own session sees both.
create function app.sessions_by_token(in_token_hash bytea) returns setof session language sql stable security definer set search_path = public, pg_temp as $$
  select s.* from session own_session join account a on a.id = own_session.account_id join session s on s.account_id = a.id
  where own_session.token_hash = in_token_hash and app.is_live(own_session) and a.audience = app.audience() and a.closed_at is null and app.is_live(s) and (s.is_list or not own_session.is_list)
$$;

create function app.my_sessions(in_token_hash bytea)
  returns table (id uuid, started_at timestamptz, used_at timestamptz, authenticated_at timestamptz, device text, is_current boolean, asked_at timestamptz)
  language sql stable security definer set search_path = public, pg_temp as $$
  select s.id, s.created_at, s.last_seen_at, s.authenticated_at, s.device, s.token_hash = in_token_hash, now() from app.sessions_by_token(in_token_hash) s order by s.created_at, s.id
$$;

-- Signing out also removes the form drafts of the session's account.
create function app.end_session(in_token_hash bytea) returns void language sql security definer set search_path = public, pg_temp as $$
  with ended_sessions as (update session s set ended_at = now() from account a
    where s.token_hash = in_token_hash and a.id = s.account_id and a.audience = app.audience() and s.ended_at is null returning s.account_id, s.is_list)
  delete from form_draft d using ended_sessions where d.account_id = ended_sessions.account_id and d.is_list = ended_sessions.is_list
$$;

create function app.end_sessions(in_token_hash bytea, in_sessions uuid[]) returns int language sql security definer set search_path = public, pg_temp as $$
  with ended_sessions as (update session set ended_at = now() where id in (select s.id from app.sessions_by_token(in_token_hash) s where s.id = any(in_sessions)) and ended_at is null returning account_id, is_list),
    deleted_drafts as (delete from form_draft d using ended_sessions where d.account_id = ended_sessions.account_id and d.is_list = ended_sessions.is_list)
  select count(*)::int from ended_sessions
$$;

-- An administrator of accounts signs a colleague out everywhere. Null if there is no such colleague.
create function app.end_colleague_sessions(in_token_hash bytea, in_account uuid) returns uuid language plpgsql security definer set search_path = public, pg_temp as $$
declare colleague uuid;
begin
  select c.id into colleague from session own_session join account a on a.id = own_session.account_id join account c on c.institution_id = a.institution_id
    where own_session.token_hash = in_token_hash and app.is_live(own_session) and app.audience() = 'staff' and a.audience = 'staff' and a.closed_at is null
      and a.roles && array['INSTITUTION_ADMIN', 'SYSTEM_ADMIN'] and c.id = in_account and c.audience = 'staff';
  update session set ended_at = now() where account_id = colleague and ended_at is null;
  delete from known_device where account_id = colleague;
  return colleague;
end $$;

-- The staff account of a session that was re-authenticated within the last minutes. Requests and decisions
-- about accounts depend on this, because any statement can change a setting of the transaction.
create function app.staff_of_session(in_token_hash bytea) returns account language sql stable security definer set search_path = public, pg_temp as $$
  select a from session s join account a on a.id = s.account_id
  where s.token_hash = in_token_hash and app.is_live(s) and s.authenticated_at > now() - interval '6 minutes'
    and app.audience() = 'staff' and a.audience = 'staff' and a.closed_at is null
$$;

-- What a re-authentication is verified against. Its attempts are counted like those of signing in.
create function app.find_credentials(in_token_hash bytea) returns table (login text, secret_hash text, totp_secret text)
  language sql stable security definer set search_path = public, pg_temp as $$
  select a.login, a.secret_hash, a.totp_secret from session s join account a on a.id = s.account_id
  where s.token_hash = in_token_hash and app.is_live(s) and not s.is_list and a.audience = app.audience() and a.closed_at is null
$$;
