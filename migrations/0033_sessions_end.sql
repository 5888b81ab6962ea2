-- Sessions end, whoever opened them and whatever was asked for: how long each may last stands here, once, and src/features/accounts/domain/sign-in/session.ts says the same.
create table session_limit (
  audience text primary key check (audience in ('employer', 'staff', 'trainee')),
  idle_minutes int not null check (idle_minutes > 0),
  absolute_minutes int not null,
  check (idle_minutes <= absolute_minutes)
);
insert into session_limit (audience, idle_minutes, absolute_minutes) values ('trainee', 10, 60), ('staff', 15, 600), ('employer', 30, 720);

alter table session add column id uuid not null default gen_random_uuid() unique;
alter table session add column device text not null default 'PROGRAM' check (device in ('PHONE', 'TABLET', 'COMPUTER', 'PROGRAM'));
alter table session add column authenticated_at timestamptz not null default now();
comment on column session.id is 'What its owner calls it by; the token''s hash would be as good as the token to whoever finds out how it is compared.';
comment on column session.device is 'Said in one neutral word, so that a list of them tells nobody which telephone is whose.';
comment on column session.authenticated_at is 'When its secret was last given.';

create function app.keep_session_limit() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare l session_limit;
begin
  select s.* into strict l from account a join session_limit s on s.audience = a.audience where a.id = new.account_id;
  new.idle_minutes := least(new.idle_minutes, l.idle_minutes);
  new.expires_at := least(new.expires_at, new.created_at + make_interval(mins => l.absolute_minutes));
  return new;
end $$;
create trigger keep_session_limit before insert or update of expires_at, idle_minutes, created_at on session for each row execute function app.keep_session_limit();

-- What was over stays over.
create function app.stays_ended() returns trigger language plpgsql as $$
begin
  raise exception 'a session that ended stays ended' using errcode = 'check_violation';
end $$;
create trigger stays_ended before update of ended_at on session for each row when (old.ended_at is not null and new.ended_at is distinct from old.ended_at) execute function app.stays_ended();

create function app.is_live(s session) returns boolean language sql stable
  as $$ select s.ended_at is null and s.expires_at > now() and s.last_seen_at + make_interval(mins => s.idle_minutes) > now() $$;

-- Who holds a token. A look at how long it still lasts does not use it, or the question would prolong what it asks about.
drop function app.find_session(bytea);
create function app.find_session(asked_token_hash bytea, uses boolean)
  returns table (account_id uuid, institution_id uuid, employer_id uuid, trainee_id uuid, roles text[], display_name text, language text, began_at timestamptz, used_at timestamptz, authenticated_at timestamptz, asked_at timestamptz)
  language sql security definer set search_path = public, pg_temp as $$
  with seen as (
    update session s set last_seen_at = case when uses then now() else s.last_seen_at end from account a
    where s.token_hash = asked_token_hash and app.is_live(s) and a.id = s.account_id and a.audience = app.audience() and a.closed_at is null
    returning a.*, s.is_list, s.created_at as began_at, s.last_seen_at, s.authenticated_at)
  select id, institution_id, employer_id, case when is_list then list_id else trainee_id end, case when pin_is_first then '{}' else roles end, case when is_list then '' else display_name end, language,
    began_at, last_seen_at, authenticated_at, now() from seen
$$;

-- A sign-in as it always was, and what it ends: the session this browser held until now, and of a trainee every other of the same kind.
-- Those of the list are a kind of their own: who sits there must not feel that she came in elsewhere, nor end what is hers.
create function app.sign_in(asked_login text, asked_address text, counted timestamptz, asked_account uuid, was_right boolean, step bigint, recovery bytea,
    for_list boolean, new_token_hash bytea, lasts_minutes int, idle int, replaced_token_hash bytea, new_device text) returns timestamptz
  language plpgsql security definer set search_path = public, pg_temp as $$
declare opened timestamptz := app.finish_sign_in(asked_login, asked_address, counted, asked_account, was_right, step, recovery, for_list, new_token_hash, lasts_minutes, idle);
begin
  if opened is null then return null; end if;
  update session set device = new_device where token_hash = new_token_hash returning expires_at into opened;
  update session s set ended_at = now() from account a
    where a.id = s.account_id and a.audience = app.audience() and s.ended_at is null and s.token_hash <> new_token_hash
      and (s.token_hash = replaced_token_hash or (a.audience = 'trainee' and a.id = asked_account and s.is_list = for_list));
  return opened;
end $$;

-- One's own, by the token of one of them: a name in a setting would not do. A session of the list knows the list's alone; hers knows both.
create function app.sessions_with(asked_token_hash bytea) returns setof session language sql stable security definer set search_path = public, pg_temp as $$
  select s.* from session mine join account a on a.id = mine.account_id join session s on s.account_id = a.id
  where mine.token_hash = asked_token_hash and app.is_live(mine) and a.audience = app.audience() and a.closed_at is null and app.is_live(s) and (s.is_list or not mine.is_list)
$$;
create function app.my_sessions(asked_token_hash bytea)
  returns table (id uuid, began_at timestamptz, used_at timestamptz, authenticated_at timestamptz, device text, is_this_one boolean, asked_at timestamptz)
  language sql stable security definer set search_path = public, pg_temp as $$
  select s.id, s.created_at, s.last_seen_at, s.authenticated_at, s.device, s.token_hash = asked_token_hash, now() from app.sessions_with(asked_token_hash) s order by s.created_at, s.id
$$;
create function app.end_sessions(asked_token_hash bytea, asked uuid[]) returns int language sql security definer set search_path = public, pg_temp as $$
  with over as (update session set ended_at = now() where id in (select s.id from app.sessions_with(asked_token_hash) s where s.id = any(asked)) and ended_at is null returning 1)
  select count(*)::int from over
$$;

-- Who administers accounts signs a colleague out everywhere; null where there is no such colleague.
create function app.end_sessions_of(asked_token_hash bytea, asked_account uuid) returns uuid language plpgsql security definer set search_path = public, pg_temp as $$
declare them uuid;
begin
  select c.id into them from session mine join account a on a.id = mine.account_id join account c on c.institution_id = a.institution_id
    where mine.token_hash = asked_token_hash and app.is_live(mine) and app.audience() = 'staff' and a.audience = 'staff' and a.closed_at is null
      and a.roles && array['INSTITUTION_ADMIN', 'SYSTEM_ADMIN'] and c.id = asked_account and c.audience = 'staff';
  update session set ended_at = now() where account_id = them and ended_at is null;
  return them;
end $$;

-- Giving the secret again: against what it is verified, and the end of it. Tries are those of signing in.
create function app.find_secrets(asked_token_hash bytea) returns table (login text, secret_hash text, totp_secret text)
  language sql stable security definer set search_path = public, pg_temp as $$
  select a.login, a.secret_hash, a.totp_secret from session s join account a on a.id = s.account_id
  where s.token_hash = asked_token_hash and app.is_live(s) and not s.is_list and a.audience = app.audience() and a.closed_at is null
$$;
create function app.finish_reauthentication(asked_token_hash bytea, asked_address text, counted timestamptz, was_right boolean, step bigint, recovery bytea) returns timestamptz
  language plpgsql security definer set search_path = public, pg_temp as $$
declare who account; good boolean := was_right; given timestamptz;
begin
  select a.* into who from session s join account a on a.id = s.account_id
    where s.token_hash = asked_token_hash and app.is_live(s) and not s.is_list and a.audience = app.audience() and a.closed_at is null;
  if who.id is null then return null; end if;
  if good and step is not null then
    update account set totp_step = step where id = who.id and coalesce(totp_step, 0) < step;
    good := found;
  elsif good and recovery is not null then
    update recovery_code set used_at = now() where account_id = who.id and code_hash = recovery and used_at is null;
    good := found;
  end if;
  if good then update session set authenticated_at = now() where token_hash = asked_token_hash returning authenticated_at into given; end if;
  perform app.settle_try(who.login, asked_address, counted, who.id, good);
  return given;
end $$;

call app.guard_tables();
revoke all on function app.keep_session_limit(), app.stays_ended(), app.is_live(session), app.find_session(bytea, boolean),
  app.sign_in(text, text, timestamptz, uuid, boolean, bigint, bytea, boolean, bytea, int, int, bytea, text),
  app.sessions_with(bytea), app.my_sessions(bytea), app.end_sessions(bytea, uuid[]), app.end_sessions_of(bytea, uuid),
  app.find_secrets(bytea), app.finish_reauthentication(bytea, text, timestamptz, boolean, bigint, bytea) from public;
revoke execute on function app.finish_sign_in(text, text, timestamptz, uuid, boolean, bigint, bytea, boolean, bytea, int, int) from waymark_employer, waymark_staff, waymark_trainee;
grant execute on function app.find_session(bytea, boolean), app.sign_in(text, text, timestamptz, uuid, boolean, bigint, bytea, boolean, bytea, int, int, bytea, text),
  app.my_sessions(bytea) to waymark_employer, waymark_staff, waymark_trainee;
grant execute on function app.end_sessions(bytea, uuid[]), app.my_sessions(bytea) to waymark_employer_path, waymark_staff_path, waymark_trainee_path;
grant execute on function app.end_sessions_of(bytea, uuid) to waymark_staff_path;
grant execute on function app.find_secrets(bytea), app.finish_reauthentication(bytea, text, timestamptz, boolean, bigint, bytea) to waymark_staff;
