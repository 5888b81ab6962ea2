-- Signing in. Attempts are counted before they are checked, and by what was typed, whether an account has
-- that login or not; a code of the second factor works once.

-- Some functions below name tables of later files.
set local check_function_bodies = off;

-- One row. Attempts are stored under a salted hash, so that a reader of the table cannot learn who tried to
-- sign in or from where.
create table sign_in_salt (
  only_row boolean primary key default true check (only_row),
  salt bytea not null
);
insert into sign_in_salt (salt) select sha256(convert_to(string_agg(gen_random_uuid()::text, ''), 'UTF8')) from generate_series(1, 4);

-- Wrong sign-in attempts are counted per audience and network, per account and network, per account over all
-- networks, per known device and per live session, so that one person's wrong attempts do not lock out
-- another. src/features/accounts/domain/sign-in/attempt-limits.ts has the same numbers; a test compares them.
create table attempt_limit (
  audience text not null check (audience in ('employer', 'staff', 'trainee')),
  scope text not null check (scope in ('NETWORK', 'ACCOUNT', 'ACCOUNT_AT_NETWORK', 'DEVICE', 'SESSION')),
  window_seconds int not null check (window_seconds > 0),
  max_attempts int not null check (max_attempts > 0),
  gap_seconds int check (gap_seconds > 0),
  primary key (audience, scope, window_seconds)
);
comment on column attempt_limit.gap_seconds is 'Beyond the limit, one more attempt is accepted this long after the last one; null: none until the oldest leaves the window.';
insert into attempt_limit (audience, scope, window_seconds, max_attempts, gap_seconds) values
  ('trainee', 'NETWORK', 3600, 40, 90), ('trainee', 'ACCOUNT', 86400, 20, null), ('trainee', 'ACCOUNT_AT_NETWORK', 900, 5, null),
  ('trainee', 'SESSION', 900, 5, null), ('trainee', 'SESSION', 86400, 10, null),
  ('employer', 'NETWORK', 1800, 20, 90), ('employer', 'ACCOUNT', 86400, 100, null), ('employer', 'ACCOUNT_AT_NETWORK', 900, 5, null),
  ('employer', 'DEVICE', 900, 5, null), ('employer', 'DEVICE', 86400, 20, null), ('employer', 'SESSION', 900, 5, null), ('employer', 'SESSION', 86400, 20, null),
  -- Staff have a second factor: beyond the limits, sign-in becomes slow and never locks.
  ('staff', 'NETWORK', 1800, 20, 90), ('staff', 'ACCOUNT', 86400, 100, 600), ('staff', 'ACCOUNT_AT_NETWORK', 900, 5, 4),
  ('staff', 'DEVICE', 900, 5, 4), ('staff', 'DEVICE', 86400, 20, 900), ('staff', 'SESSION', 900, 5, 4), ('staff', 'SESSION', 86400, 20, 900);

-- One row per key of a scope: a typed login, whether an account has it or not; a login at a network; a
-- network; a device; a session.
create table sign_in_attempt (
  key bytea primary key,
  attempted_at timestamptz[] not null default '{}',
  consecutive_failures int not null default 0,
  account_id uuid references account on delete cascade,
  last_at timestamptz not null default clock_timestamp(),
  scope text check (scope in ('NETWORK', 'ACCOUNT', 'ACCOUNT_AT_NETWORK', 'DEVICE', 'SESSION')),
  -- A row of an account at a network references the account's own row, so that deleting that one forgets the
  -- networks of its attempts.
  account_key bytea references sign_in_attempt on delete cascade
);
comment on column sign_in_attempt.consecutive_failures is 'Failed attempts since the last successful one; five lock a trainee''s account until staff reopen it.';
comment on column sign_in_attempt.attempted_at is 'Failed attempts within the longest window of the scope, oldest first; a delayed attempt is stored with the instant at which it is checked.';
create index sign_in_attempt_last on sign_in_attempt (last_at);
create index sign_in_attempt_account on sign_in_attempt (account_id) where account_id is not null;
create index sign_in_attempt_account_key on sign_in_attempt (account_key) where account_key is not null;

-- A browser in which an account of staff or of an employer signed in. The token is random and only its hash
-- is stored; alone it does not authenticate anyone.
create table known_device (
  token_hash bytea not null,
  account_id uuid not null references account on delete cascade,
  used_at timestamptz not null default now(),
  primary key (token_hash, account_id)
);
create index known_device_account on known_device (account_id, used_at);
create index known_device_used on known_device (used_at);

create function app.attempt_key(key_prefix text, value text) returns bytea language sql stable security definer set search_path = public, pg_temp as $$
  select sha256(salt || convert_to(key_prefix || ':' || lower(value), 'UTF8')) from sign_in_salt
$$;

-- Finds the account by its typed login, for the connected audience only.
create function app.find_account(in_login text) returns table (id uuid, secret_hash text, totp_secret text, list_hash text)
  language sql stable security definer set search_path = public, pg_temp as $$
  select a.id, a.secret_hash, a.totp_secret, a.list_hash from account a
  where a.audience = app.audience() and lower(a.login) = lower(in_login) and a.closed_at is null
$$;

-- What the change of a PIN is verified against: the trainee's PIN in her session, the list's PIN in a session
-- of the list of open vacancies.
create function app.find_pin(in_token_hash bytea) returns table (id uuid, login text, pin_hash text)
  language sql stable security definer set search_path = public, pg_temp as $$
  select a.id, a.login, case when s.is_list then a.list_hash else a.secret_hash end from session s join account a on a.id = s.account_id
  where s.token_hash = in_token_hash and a.audience = 'trainee' and app.audience() = 'trainee' and s.ended_at is null and a.closed_at is null
$$;

-- The first instant at which a row of a scope accepts one more attempt; without the gaps where it locks
-- instead of slowing down.
create function app.next_attempt(attempts timestamptz[], in_scope text, attempt_time timestamptz, is_slowed boolean) returns timestamptz language sql stable security definer set search_path = public, pg_temp as $$
  select coalesce(max(case when cardinality(r.recent) < l.max_attempts then attempt_time
      else least(r.recent[cardinality(r.recent) - l.max_attempts + 1] + make_interval(secs => l.window_seconds), case when is_slowed then r.recent[cardinality(r.recent)] + make_interval(secs => l.gap_seconds) end) end), attempt_time)
  from attempt_limit l
  cross join lateral (select array(select x from unnest(attempts) x where x > attempt_time - make_interval(secs => l.window_seconds) order by x) as recent) r
  where l.audience = app.audience() and l.scope = in_scope
$$;

-- Counts an attempt before anything is compared, so that parallel attempts cannot exceed the limit. The rows
-- are locked in one order.
create function app.count_attempt(in_purpose text, in_login text, in_network text, current_device bytea, in_session bytea,
    out refused_until timestamptz, out attempt_count int, out is_locked boolean, out counted_at timestamptz, out wait_ms int, out keys bytea[])
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  key_prefix text := app.audience() || coalesce(' ' || in_purpose, '');
  scopes text[]; is_slowed boolean := true; attempt_time timestamptz; allowed_at timestamptz; of_account bytea;
  r sign_in_attempt; attempt_rows sign_in_attempt[] := '{}';
begin
  if in_session is not null then
    scopes := array['SESSION'];
    -- In a live session the person is known: without a second factor the session is locked instead of slowed
    -- down.
    is_slowed := exists (select from session s join account a on a.id = s.account_id where s.token_hash = in_session and a.totp_secret is not null);
    keys := array[app.attempt_key('session', encode(in_session, 'hex'))];
  elsif app.is_known_device(in_login, current_device) then
    scopes := array['DEVICE'];
    is_slowed := exists (select from account a where a.audience = app.audience() and lower(a.login) = lower(in_login) and a.closed_at is null and a.totp_secret is not null);
    keys := array[app.attempt_key(key_prefix || ' device ' || encode(current_device, 'hex'), in_login)];
  else
    scopes := array['ACCOUNT', 'ACCOUNT_AT_NETWORK', 'NETWORK'];
    keys := array[app.attempt_key(key_prefix, in_login), app.attempt_key(key_prefix || ' at ' || in_network, in_login), app.attempt_key(key_prefix || ' network', in_network)];
    of_account := keys[1];
  end if;
  for n in 1 .. cardinality(keys) loop
    insert into sign_in_attempt as t (key, scope, account_key) values (keys[n], scopes[n], case when scopes[n] = 'ACCOUNT_AT_NETWORK' then of_account end)
      on conflict (key) do update set last_at = clock_timestamp(), scope = excluded.scope returning t.* into strict r;
    attempt_rows := attempt_rows || r;
  end loop;
  attempt_time := clock_timestamp();
  allowed_at := attempt_time;
  is_locked := false;
  foreach r in array attempt_rows loop
    allowed_at := greatest(allowed_at, app.next_attempt(r.attempted_at, r.scope, attempt_time, is_slowed));
    if r.scope = 'ACCOUNT' then is_locked := app.audience() = 'trainee' and r.consecutive_failures >= 5; end if;
    if r.scope in ('ACCOUNT_AT_NETWORK', 'DEVICE', 'SESSION') then
      attempt_count := (select count(*) from unnest(r.attempted_at) x where x > attempt_time - interval '15 minutes');
    end if;
  end loop;
  if allowed_at > attempt_time + interval '4 seconds' then
    refused_until := allowed_at;
    return;
  end if;
  counted_at := allowed_at;
  wait_ms := ceil(extract(epoch from allowed_at - attempt_time) * 1000);
  update sign_in_attempt t set consecutive_failures = consecutive_failures + 1, attempted_at = array(select x from unnest(t.attempted_at) x where x > attempt_time -
      (select make_interval(secs => max(l.window_seconds)) from attempt_limit l where l.audience = app.audience() and l.scope = t.scope) order by x) || allowed_at
    where key = any(keys);
end $$;

-- Removes a counted attempt if it was correct. The rows are locked in the order of count_attempt, so that two
-- attempts cannot deadlock.
create function app.record_attempt_result(counted_keys bytea[], counted timestamptz, in_account uuid, is_correct boolean) returns void
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform from sign_in_attempt where key = any(counted_keys) order by array_position(counted_keys, key) for update;
  update sign_in_attempt set account_id = case when scope = 'NETWORK' then null else in_account end, last_at = clock_timestamp(),
      attempted_at = case when is_correct then array_remove(attempted_at, counted) else attempted_at end,
      consecutive_failures = case when is_correct then 0 else consecutive_failures end
    where key = any(counted_keys);
end $$;

-- Hashes a PIN that was right again with the newest pepper, in the statement that opens the session, unless
-- it has been changed.
create function app.rehash_pin(in_account uuid, for_list boolean, old_hash text, new_hash text) returns void language sql security definer set search_path = public, pg_temp as $$
  update account set secret_hash = case when for_list then secret_hash else new_hash end, list_hash = case when for_list then new_hash else list_hash end
  where id = in_account and audience = 'trainee' and app.audience() = 'trainee' and closed_at is null
    and case when for_list then list_hash else secret_hash end = old_hash
$$;

create function app.finish_sign_in(counted_keys bytea[], counted timestamptz, in_account uuid, is_correct boolean, step bigint, recovery bytea,
    for_list boolean, new_token_hash bytea, lifetime_minutes int, idle int) returns timestamptz
  language plpgsql security definer set search_path = public, pg_temp as $$
declare session_expires_at timestamptz; is_accepted boolean := is_correct and in_account is not null;
begin
  if is_accepted and step is not null then
    update account set totp_step = step where id = in_account and coalesce(totp_step, 0) < step;
    is_accepted := found;
  elsif is_accepted and recovery is not null then
    update recovery_code set used_at = now() where account_id = in_account and code_hash = recovery and used_at is null;
    is_accepted := found;
  end if;
  if is_accepted then
    insert into session (token_hash, account_id, expires_at, idle_minutes, is_list)
      select new_token_hash, a.id, now() + make_interval(mins => lifetime_minutes), idle, for_list from account a
      where a.id = in_account and a.audience = app.audience() and a.closed_at is null
      returning expires_at into session_expires_at;
    is_accepted := session_expires_at is not null;
  end if;
  if is_accepted and for_list then
    insert into task (institution_id, kind, trainee_id, subject_id, cause_id, assigned_to, state, created_at, due_on)
      select t.institution_id, 'CHECK_ON_TRAINEE', t.id, t.id, gen_random_uuid(), t.case_worker_id, 'OPEN', app.now(), app.today()
      from account a join trainee t on t.institution_id = a.institution_id and t.id = a.trainee_id
      where a.id = in_account
        and not exists (select from task o where o.institution_id = t.institution_id and o.trainee_id = t.id and o.kind = 'CHECK_ON_TRAINEE' and o.state = 'OPEN');
  end if;
  perform app.record_attempt_result(counted_keys, counted, in_account, is_accepted);
  return session_expires_at;
end $$;

-- Opens a session after a right attempt. It ends the session this browser had until now and, of a trainee,
-- every other session of the same kind. Sessions of the list of open vacancies are a kind of their own: a
-- person in one must neither notice that the trainee signed in elsewhere nor be able to end her session.
create function app.sign_in(counted_keys bytea[], counted timestamptz, in_account uuid, is_correct boolean, step bigint, recovery bytea,
    for_list boolean, new_token_hash bytea, lifetime_minutes int, idle int, replaced_token_hash bytea, new_device text, current_device bytea, next_device bytea) returns timestamptz
  language plpgsql security definer set search_path = public, pg_temp as $$
declare session_expires_at timestamptz := app.finish_sign_in(counted_keys, counted, in_account, is_correct, step, recovery, for_list, new_token_hash, lifetime_minutes, idle);
begin
  if session_expires_at is null then return null; end if;
  update session set device = new_device where token_hash = new_token_hash returning expires_at into session_expires_at;
  update session s set ended_at = now() from account a
    where a.id = s.account_id and a.audience = app.audience() and s.ended_at is null and s.token_hash <> new_token_hash
      and (s.token_hash = replaced_token_hash or (a.audience = 'trainee' and a.id = in_account and s.is_list = for_list));
  if next_device is not null and app.audience() in ('employer', 'staff') then perform app.remember_device(in_account, current_device, next_device); end if;
  return session_expires_at;
end $$;

-- The same, and stores the PIN under the newest pepper.
create function app.sign_in(counted_keys bytea[], counted timestamptz, in_account uuid, is_correct boolean, step bigint, recovery bytea,
    for_list boolean, new_token_hash bytea, lifetime_minutes int, idle int, replaced_token_hash bytea, new_device text, current_device bytea, next_device bytea,
    old_pin_hash text, new_pin_hash text) returns timestamptz
  language plpgsql security definer set search_path = public, pg_temp as $$
declare session_expires_at timestamptz := app.sign_in(counted_keys, counted, in_account, is_correct, step, recovery, for_list, new_token_hash, lifetime_minutes, idle,
  replaced_token_hash, new_device, current_device, next_device);
begin
  if session_expires_at is not null and new_pin_hash is not null then perform app.rehash_pin(in_account, for_list, old_pin_hash, new_pin_hash); end if;
  return session_expires_at;
end $$;

create function app.finish_reauthentication(in_token_hash bytea, counted_keys bytea[], counted timestamptz, is_correct boolean, step bigint, recovery bytea) returns timestamptz
  language plpgsql security definer set search_path = public, pg_temp as $$
declare holder account; is_accepted boolean := is_correct; reauthenticated_at timestamptz;
begin
  select a.* into holder from session s join account a on a.id = s.account_id
    where s.token_hash = in_token_hash and app.is_live(s) and not s.is_list and a.audience = app.audience() and a.closed_at is null;
  if holder.id is null then return null; end if;
  if is_accepted and step is not null then
    update account set totp_step = step where id = holder.id and coalesce(totp_step, 0) < step;
    is_accepted := found;
  elsif is_accepted and recovery is not null then
    update recovery_code set used_at = now() where account_id = holder.id and code_hash = recovery and used_at is null;
    is_accepted := found;
  end if;
  if is_accepted then update session set authenticated_at = now() where token_hash = in_token_hash returning authenticated_at into reauthenticated_at; end if;
  perform app.record_attempt_result(counted_keys, counted, holder.id, is_accepted);
  return reauthenticated_at;
end $$;

-- A trainee's browser is never remembered: the telephone may belong to another person.
create function app.refuse_trainee_device() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if exists (select from account where id = new.account_id and audience = 'trainee') then
    raise exception 'a trainee has no known device' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger refuse_trainee_device before insert or update on known_device for each row execute function app.refuse_trainee_device();

-- New credentials or a closed account forget every known device.
create function app.delete_changed_account_devices() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  delete from known_device where account_id = new.id;
  return null;
end $$;
create trigger delete_changed_account_devices after update of secret_hash, totp_secret, closed_at on account for each row
  when (new.audience <> 'trainee' and (old.secret_hash, old.totp_secret, old.closed_at) is distinct from (new.secret_hash, new.totp_secret, new.closed_at))
  execute function app.delete_changed_account_devices();

-- Each sign-in gives the browser a new token, so that a token planted there before is worthless. Other
-- accounts known in that browser stay known.
create function app.remember_device(in_account uuid, current_hash bytea, new_hash bytea) returns void language plpgsql security definer set search_path = public, pg_temp as $$
begin
  update known_device set token_hash = new_hash where token_hash = current_hash;
  insert into known_device (token_hash, account_id) values (new_hash, in_account) on conflict (token_hash, account_id) do update set used_at = now();
  delete from known_device where (token_hash, account_id) in (
    select d.token_hash, d.account_id from known_device d where d.account_id = in_account order by d.used_at desc, d.token_hash offset 10);
end $$;

create function app.is_known_device(in_login text, current_hash bytea) returns boolean language sql stable security definer set search_path = public, pg_temp as $$
  select exists (select from known_device d join account a on a.id = d.account_id
    where d.token_hash = current_hash and d.used_at > now() - interval '180 days'
      and a.audience = app.audience() and lower(a.login) = lower(in_login) and a.closed_at is null)
$$;

-- For signing out everywhere: removes the devices of the account of this session token.
create function app.delete_known_devices(in_token_hash bytea) returns void language sql security definer set search_path = public, pg_temp as $$
  delete from known_device where account_id = (select a.id from session s join account a on a.id = s.account_id
    where s.token_hash = in_token_hash and app.is_live(s) and a.audience = app.audience() and a.closed_at is null)
$$;

-- Removes attempts that no limit counts any more, and devices unused for half a year. A trainee's account
-- that is locked stays locked however long that is.
create function app.delete_old_sign_in_attempts(max_rows int) returns int language sql security definer set search_path = public, pg_temp as $$
  with deleted_attempts as (delete from sign_in_attempt where key in (
    select key from sign_in_attempt t where last_at < now() - interval '1 day'
      and not (consecutive_failures > 0 and exists (select from account a where a.id = t.account_id and a.audience = 'trainee'))
    order by last_at limit max_rows for update skip locked) returning 1),
  deleted_devices as (delete from known_device where (token_hash, account_id) in (
    select token_hash, account_id from known_device where used_at < now() - interval '180 days' order by used_at limit max_rows for update skip locked) returning 1)
  select greatest((select count(*) from deleted_attempts), (select count(*) from deleted_devices))::int
$$;

create function app.pepper_of(secret_hash text) returns text language sql immutable as $$ select substring(secret_hash from '^pepper:([0-9a-f]{12}):') $$;

-- How many PINs and open check-in codes are hashed with each pepper; the id '' means none.
create function app.pepper_use() returns table (id text, pins int, codes int) language sql stable security definer set search_path = public, pg_temp as $$
  select u.id, count(*) filter (where u.is_pin)::int, count(*) filter (where not u.is_pin)::int
  from (
    select coalesce(app.pepper_of(h.hash), '') as id, true as is_pin from account a cross join lateral (values (a.secret_hash), (a.list_hash)) h(hash)
      where a.audience = 'trainee' and a.closed_at is null and h.hash like any (array['pepper:%', '$argon2%'])
    union all
    select coalesce(code_key, ''), false from employer_check_in where code_hash is not null and state = 'ASKED' and expires_at > app.now() and code_expires_at > app.now()
  ) u group by u.id
$$;

-- For the person who runs the database, when a pepper is lost for good: its hashes can never be verified
-- again and are marked, so that the service starts without it.
create function app.discard_pepper(lost_id text) returns table (pins int, codes int) language sql as $$
  with updated_accounts as (update account set secret_hash = case when app.pepper_of(secret_hash) = lost_id then 'lost' else secret_hash end,
      list_hash = case when app.pepper_of(list_hash) = lost_id then null else list_hash end
      where audience = 'trainee' and closed_at is null
      and lost_id in (app.pepper_of(secret_hash), app.pepper_of(list_hash)) returning 1),
    updated_check_ins as (update employer_check_in set code_hash = null, code_expires_at = null, code_key = null where code_key = lost_id returning 1)
  select (select count(*)::int from updated_accounts), (select count(*)::int from updated_check_ins)
$$;
