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
create table try_limit (
  audience text not null check (audience in ('employer', 'staff', 'trainee')),
  scope text not null check (scope in ('NETWORK', 'ACCOUNT', 'ACCOUNT_AT_NETWORK', 'DEVICE', 'SESSION')),
  within_seconds int not null check (within_seconds > 0),
  most int not null check (most > 0),
  gap_seconds int check (gap_seconds > 0),
  primary key (audience, scope, within_seconds)
);
comment on column try_limit.gap_seconds is 'Beyond the limit one more try is taken this long after the last one; null: none until the oldest is old enough.';
insert into try_limit (audience, scope, within_seconds, most, gap_seconds) values
  ('trainee', 'NETWORK', 3600, 40, 90), ('trainee', 'ACCOUNT', 86400, 20, null), ('trainee', 'ACCOUNT_AT_NETWORK', 900, 5, null),
  ('trainee', 'SESSION', 900, 5, null), ('trainee', 'SESSION', 86400, 10, null),
  ('employer', 'NETWORK', 1800, 20, 90), ('employer', 'ACCOUNT', 86400, 100, null), ('employer', 'ACCOUNT_AT_NETWORK', 900, 5, null),
  ('employer', 'DEVICE', 900, 5, null), ('employer', 'DEVICE', 86400, 20, null), ('employer', 'SESSION', 900, 5, null), ('employer', 'SESSION', 86400, 20, null),
  -- Staff have a second factor: beyond the limits, sign-in becomes slow and never locks.
  ('staff', 'NETWORK', 1800, 20, 90), ('staff', 'ACCOUNT', 86400, 100, 600), ('staff', 'ACCOUNT_AT_NETWORK', 900, 5, 4),
  ('staff', 'DEVICE', 900, 5, 4), ('staff', 'DEVICE', 86400, 20, 900), ('staff', 'SESSION', 900, 5, 4), ('staff', 'SESSION', 86400, 20, 900);

-- One row per key of a scope: a typed login, whether an account has it or not; a login at a network; a
-- network; a device; a session.
create table sign_in_try (
  key bytea primary key,
  tried_at timestamptz[] not null default '{}',
  wrong_in_a_row int not null default 0,
  account_id uuid references account on delete cascade,
  last_at timestamptz not null default clock_timestamp(),
  scope text check (scope in ('NETWORK', 'ACCOUNT', 'ACCOUNT_AT_NETWORK', 'DEVICE', 'SESSION')),
  -- A row of an account at a network references the account's own row, so that deleting that one forgets the
  -- networks of its attempts.
  account_key bytea references sign_in_try on delete cascade
);
comment on column sign_in_try.tried_at is 'Tries of the last quarter of an hour that opened nothing, oldest first.';
comment on column sign_in_try.wrong_in_a_row is 'Since it last opened; five close a trainee''s account until staff open it again.';
comment on column sign_in_try.tried_at is 'Tries that opened nothing, within the longest window of the scope; one that waits its turn stands here with the instant of its turn.';
create index sign_in_try_last on sign_in_try (last_at);
create index sign_in_try_account on sign_in_try (account_id) where account_id is not null;
create index sign_in_try_of_account on sign_in_try (account_key) where account_key is not null;

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

create function app.try_key(what text, typed text) returns bytea language sql stable security definer set search_path = public, pg_temp as $$
  select sha256(salt || convert_to(what || ':' || lower(typed), 'UTF8')) from sign_in_salt
$$;

-- Finds the account by its typed login, for the connected audience only.
create function app.find_account(asked_login text) returns table (id uuid, secret_hash text, totp_secret text, list_hash text)
  language sql stable security definer set search_path = public, pg_temp as $$
  select a.id, a.secret_hash, a.totp_secret, a.list_hash from account a
  where a.audience = app.audience() and lower(a.login) = lower(asked_login) and a.closed_at is null
$$;

-- What the change of a PIN is verified against: the trainee's PIN in her session, the list's PIN in a session
-- of the list of open vacancies.
create function app.find_pin(asked_token_hash bytea) returns table (id uuid, login text, pin_hash text)
  language sql stable security definer set search_path = public, pg_temp as $$
  select a.id, a.login, case when s.is_list then a.list_hash else a.secret_hash end from session s join account a on a.id = s.account_id
  where s.token_hash = asked_token_hash and a.audience = 'trainee' and app.audience() = 'trainee' and s.ended_at is null and a.closed_at is null
$$;

-- The first instant at which a row of a scope accepts one more attempt; without the gaps where it locks
-- instead of slowing down.
create function app.next_try(tried timestamptz[], asked_scope text, moment timestamptz, is_slowed boolean) returns timestamptz language sql stable security definer set search_path = public, pg_temp as $$
  select coalesce(max(case when cardinality(r.recent) < l.most then moment
      else least(r.recent[cardinality(r.recent) - l.most + 1] + make_interval(secs => l.within_seconds), case when is_slowed then r.recent[cardinality(r.recent)] + make_interval(secs => l.gap_seconds) end) end), moment)
  from try_limit l
  cross join lateral (select array(select x from unnest(tried) x where x > moment - make_interval(secs => l.within_seconds) order by x) as recent) r
  where l.audience = app.audience() and l.scope = asked_scope
$$;

-- Counts an attempt before anything is compared, so that parallel attempts cannot exceed the limit. The rows
-- are locked in one order.
create function app.count_try(asked_purpose text, asked_login text, asked_network text, held_device bytea, asked_session bytea,
    out refused_until timestamptz, out tries int, out is_locked boolean, out counted_at timestamptz, out wait_ms int, out keys bytea[])
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  what text := app.audience() || coalesce(' ' || asked_purpose, '');
  scopes text[]; is_slowed boolean := true; moment timestamptz; turn timestamptz; longest interval; of_account bytea;
  r sign_in_try; found_rows sign_in_try[] := '{}';
begin
  if asked_session is not null then
    scopes := array['SESSION'];
    -- In a live session the person is known: without a second factor the session is locked instead of slowed
    -- down.
    is_slowed := exists (select from session s join account a on a.id = s.account_id where s.token_hash = asked_session and a.totp_secret is not null);
    keys := array[app.try_key('session', encode(asked_session, 'hex'))];
  elsif app.knows_device(asked_login, held_device) then
    scopes := array['DEVICE'];
    is_slowed := exists (select from account a where a.audience = app.audience() and lower(a.login) = lower(asked_login) and a.closed_at is null and a.totp_secret is not null);
    keys := array[app.try_key(what || ' device ' || encode(held_device, 'hex'), asked_login)];
  else
    scopes := array['ACCOUNT', 'ACCOUNT_AT_NETWORK', 'NETWORK'];
    keys := array[app.try_key(what, asked_login), app.try_key(what || ' at ' || asked_network, asked_login), app.try_key(what || ' network', asked_network)];
    of_account := keys[1];
  end if;
  for n in 1 .. cardinality(keys) loop
    insert into sign_in_try as t (key, scope, account_key) values (keys[n], scopes[n], case when scopes[n] = 'ACCOUNT_AT_NETWORK' then of_account end)
      on conflict (key) do update set last_at = clock_timestamp(), scope = excluded.scope returning t.* into strict r;
    found_rows := found_rows || r;
  end loop;
  moment := clock_timestamp();
  turn := moment;
  is_locked := false;
  foreach r in array found_rows loop
    turn := greatest(turn, app.next_try(r.tried_at, r.scope, moment, is_slowed));
    if r.scope = 'ACCOUNT' then is_locked := app.audience() = 'trainee' and r.wrong_in_a_row >= 5; end if;
    if r.scope in ('ACCOUNT_AT_NETWORK', 'DEVICE', 'SESSION') then
      tries := (select count(*) from unnest(r.tried_at) x where x > moment - interval '15 minutes');
    end if;
  end loop;
  if turn > moment + interval '4 seconds' then
    refused_until := turn;
    return;
  end if;
  counted_at := turn;
  wait_ms := ceil(extract(epoch from turn - moment) * 1000);
  update sign_in_try t set wrong_in_a_row = wrong_in_a_row + 1, tried_at = array(select x from unnest(t.tried_at) x where x > moment -
      (select make_interval(secs => max(l.within_seconds)) from try_limit l where l.audience = app.audience() and l.scope = t.scope) order by x) || turn
    where key = any(keys);
end $$;

-- Takes a counted attempt back if it was right. The rows are locked in the order of count_try, so that two
-- attempts cannot deadlock.
create function app.settle_try(counted_keys bytea[], counted timestamptz, asked_account uuid, was_right boolean) returns void
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform from sign_in_try where key = any(counted_keys) order by array_position(counted_keys, key) for update;
  update sign_in_try set account_id = case when scope = 'NETWORK' then null else asked_account end, last_at = clock_timestamp(),
      tried_at = case when was_right then array_remove(tried_at, counted) else tried_at end,
      wrong_in_a_row = case when was_right then 0 else wrong_in_a_row end
    where key = any(counted_keys);
end $$;

-- Hashes a PIN that was right again with the newest pepper, in the statement that opens the session, unless
-- it has been changed.
create function app.keep_pin_anew(asked_account uuid, for_list boolean, old_hash text, new_hash text) returns void language sql security definer set search_path = public, pg_temp as $$
  update account set secret_hash = case when for_list then secret_hash else new_hash end, list_hash = case when for_list then new_hash else list_hash end
  where id = asked_account and audience = 'trainee' and app.audience() = 'trainee' and closed_at is null
    and case when for_list then list_hash else secret_hash end = old_hash
$$;

create function app.finish_sign_in(counted_keys bytea[], counted timestamptz, asked_account uuid, was_right boolean, step bigint, recovery bytea,
    for_list boolean, new_token_hash bytea, lasts_minutes int, idle int) returns timestamptz
  language plpgsql security definer set search_path = public, pg_temp as $$
declare opened timestamptz; good boolean := was_right and asked_account is not null;
begin
  if good and step is not null then
    update account set totp_step = step where id = asked_account and coalesce(totp_step, 0) < step;
    good := found;
  elsif good and recovery is not null then
    update recovery_code set used_at = now() where account_id = asked_account and code_hash = recovery and used_at is null;
    good := found;
  end if;
  if good then
    insert into session (token_hash, account_id, expires_at, idle_minutes, is_list)
      select new_token_hash, a.id, now() + make_interval(mins => lasts_minutes), idle, for_list from account a
      where a.id = asked_account and a.audience = app.audience() and a.closed_at is null
      returning expires_at into opened;
    good := opened is not null;
  end if;
  if good and for_list then
    insert into task (institution_id, kind, trainee_id, subject_id, cause_id, assigned_to, state, created_at, due_on)
      select t.institution_id, 'CHECK_ON_TRAINEE', t.id, t.id, gen_random_uuid(), t.case_worker_id, 'OPEN', app.now(), app.today()
      from account a join trainee t on t.institution_id = a.institution_id and t.id = a.trainee_id
      where a.id = asked_account
        and not exists (select from task o where o.institution_id = t.institution_id and o.trainee_id = t.id and o.kind = 'CHECK_ON_TRAINEE' and o.state = 'OPEN');
  end if;
  perform app.settle_try(counted_keys, counted, asked_account, good);
  return opened;
end $$;

-- Opens a session after a right attempt. It ends the session this browser had until now and, of a trainee,
-- every other session of the same kind. Sessions of the list of open vacancies are a kind of their own: a
-- person in one must neither notice that the trainee signed in elsewhere nor be able to end her session.
create function app.sign_in(counted_keys bytea[], counted timestamptz, asked_account uuid, was_right boolean, step bigint, recovery bytea,
    for_list boolean, new_token_hash bytea, lasts_minutes int, idle int, replaced_token_hash bytea, new_device text, held_device bytea, next_device bytea) returns timestamptz
  language plpgsql security definer set search_path = public, pg_temp as $$
declare opened timestamptz := app.finish_sign_in(counted_keys, counted, asked_account, was_right, step, recovery, for_list, new_token_hash, lasts_minutes, idle);
begin
  if opened is null then return null; end if;
  update session set device = new_device where token_hash = new_token_hash returning expires_at into opened;
  update session s set ended_at = now() from account a
    where a.id = s.account_id and a.audience = app.audience() and s.ended_at is null and s.token_hash <> new_token_hash
      and (s.token_hash = replaced_token_hash or (a.audience = 'trainee' and a.id = asked_account and s.is_list = for_list));
  if next_device is not null and app.audience() in ('employer', 'staff') then perform app.remember_device(asked_account, held_device, next_device); end if;
  return opened;
end $$;

-- The same, and stores the PIN under the newest pepper.
create function app.sign_in(counted_keys bytea[], counted timestamptz, asked_account uuid, was_right boolean, step bigint, recovery bytea,
    for_list boolean, new_token_hash bytea, lasts_minutes int, idle int, replaced_token_hash bytea, new_device text, held_device bytea, next_device bytea,
    old_pin_hash text, new_pin_hash text) returns timestamptz
  language plpgsql security definer set search_path = public, pg_temp as $$
declare opened timestamptz := app.sign_in(counted_keys, counted, asked_account, was_right, step, recovery, for_list, new_token_hash, lasts_minutes, idle,
  replaced_token_hash, new_device, held_device, next_device);
begin
  if opened is not null and new_pin_hash is not null then perform app.keep_pin_anew(asked_account, for_list, old_pin_hash, new_pin_hash); end if;
  return opened;
end $$;

create function app.finish_reauthentication(asked_token_hash bytea, counted_keys bytea[], counted timestamptz, was_right boolean, step bigint, recovery bytea) returns timestamptz
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
  perform app.settle_try(counted_keys, counted, who.id, good);
  return given;
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
create function app.forget_devices_with_secret() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  delete from known_device where account_id = new.id;
  return null;
end $$;
create trigger forget_devices_with_secret after update of secret_hash, totp_secret, closed_at on account for each row
  when (new.audience <> 'trainee' and (old.secret_hash, old.totp_secret, old.closed_at) is distinct from (new.secret_hash, new.totp_secret, new.closed_at))
  execute function app.forget_devices_with_secret();

-- Each sign-in gives the browser a new token, so that a token planted there before is worthless. Other
-- accounts known in that browser stay known.
create function app.remember_device(asked_account uuid, held_hash bytea, new_hash bytea) returns void language plpgsql security definer set search_path = public, pg_temp as $$
begin
  update known_device set token_hash = new_hash where token_hash = held_hash;
  insert into known_device (token_hash, account_id) values (new_hash, asked_account) on conflict (token_hash, account_id) do update set used_at = now();
  delete from known_device where (token_hash, account_id) in (
    select d.token_hash, d.account_id from known_device d where d.account_id = asked_account order by d.used_at desc, d.token_hash offset 10);
end $$;

create function app.knows_device(asked_login text, held_hash bytea) returns boolean language sql stable security definer set search_path = public, pg_temp as $$
  select exists (select from known_device d join account a on a.id = d.account_id
    where d.token_hash = held_hash and d.used_at > now() - interval '180 days'
      and a.audience = app.audience() and lower(a.login) = lower(asked_login) and a.closed_at is null)
$$;

-- For signing out everywhere: removes the devices of the account of this session token.
create function app.forget_devices(asked_token_hash bytea) returns void language sql security definer set search_path = public, pg_temp as $$
  delete from known_device where account_id = (select a.id from session s join account a on a.id = s.account_id
    where s.token_hash = asked_token_hash and app.is_live(s) and a.audience = app.audience() and a.closed_at is null)
$$;

-- Removes attempts that no limit counts any more, and devices unused for half a year. A trainee's account
-- that is locked stays locked however long that is.
create function app.clear_old_tries(most int) returns int language sql security definer set search_path = public, pg_temp as $$
  with gone as (delete from sign_in_try where key in (
    select key from sign_in_try t where last_at < now() - interval '1 day'
      and not (wrong_in_a_row > 0 and exists (select from account a where a.id = t.account_id and a.audience = 'trainee'))
    order by last_at limit most for update skip locked) returning 1),
  unused as (delete from known_device where (token_hash, account_id) in (
    select token_hash, account_id from known_device where used_at < now() - interval '180 days' order by used_at limit most for update skip locked) returning 1)
  select greatest((select count(*) from gone), (select count(*) from unused))::int
$$;

create function app.pepper_of(secret_hash text) returns text language sql immutable as $$ select substring(secret_hash from '^pepper:([0-9a-f]{12}):') $$;

-- How many PINs and open check-in codes are hashed with each pepper; the id '' means none.
create function app.pepper_use() returns table (id text, pins int, codes int) language sql stable security definer set search_path = public, pg_temp as $$
  select u.id, count(*) filter (where u.is_pin)::int, count(*) filter (where not u.is_pin)::int
  from (
    select coalesce(app.pepper_of(h.kept), '') as id, true as is_pin from account a cross join lateral (values (a.secret_hash), (a.list_hash)) h(kept)
      where a.audience = 'trainee' and a.closed_at is null and h.kept like any (array['pepper:%', '$argon2%'])
    union all
    select coalesce(code_key, ''), false from employer_check_in where code_hash is not null and state = 'ASKED' and expires_at > app.now() and code_until > app.now()
  ) u group by u.id
$$;

-- For the person who runs the database, when a pepper is lost for good: its hashes can never be verified
-- again and are marked, so that the service starts without it.
create function app.give_up_pepper(lost_id text) returns table (pins int, codes int) language sql as $$
  with hers as (update account set secret_hash = case when app.pepper_of(secret_hash) = lost_id then 'lost' else secret_hash end,
      list_hash = case when app.pepper_of(list_hash) = lost_id then null else list_hash end
      where audience = 'trainee' and closed_at is null
      and lost_id in (app.pepper_of(secret_hash), app.pepper_of(list_hash)) returning 1),
    theirs as (update employer_check_in set code_hash = null, code_until = null, code_key = null where code_key = lost_id returning 1)
  select (select count(*)::int from hers), (select count(*)::int from theirs)
$$;
