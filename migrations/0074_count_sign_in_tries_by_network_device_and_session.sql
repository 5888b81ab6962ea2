-- Wrong sign-ins are counted per audience and network, per account and network, per account over all networks, per known device and per live session,
-- so that one person's wrong tries do not shut out another. src/features/accounts/domain/sign-in/tries.ts holds the same numbers; a test compares them.
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
  -- a second factor is asked here: beyond its limits signing in becomes slow, and never stops
  ('staff', 'NETWORK', 1800, 20, 90), ('staff', 'ACCOUNT', 86400, 100, 600), ('staff', 'ACCOUNT_AT_NETWORK', 900, 5, 4),
  ('staff', 'DEVICE', 900, 5, 4), ('staff', 'DEVICE', 86400, 20, 900), ('staff', 'SESSION', 900, 5, 4), ('staff', 'SESSION', 86400, 20, 900);

-- What an account was tried from is forgotten together with the account's own count, whoever deletes that.
alter table sign_in_try add column scope text check (scope in ('NETWORK', 'ACCOUNT', 'ACCOUNT_AT_NETWORK', 'DEVICE', 'SESSION'));
alter table sign_in_try add column account_key bytea references sign_in_try on delete cascade;
create index sign_in_try_of_account on sign_in_try (account_key) where account_key is not null;
comment on column sign_in_try.tried_at is 'Tries that opened nothing, within the longest window of the scope; one that waits its turn stands here with the instant of its turn.';

-- A browser in which an account of staff or an employer signed in with its secret. The token is random and only its hash is here; it opens nothing by itself.
create table known_device (
  token_hash bytea not null,
  account_id uuid not null references account on delete cascade,
  used_at timestamptz not null default now(),
  primary key (token_hash, account_id)
);
create index known_device_account on known_device (account_id, used_at);
create index known_device_used on known_device (used_at);

create function app.refuse_trainee_device() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if exists (select from account where id = new.account_id and audience = 'trainee') then
    raise exception 'a trainee has no known device' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger refuse_trainee_device before insert or update on known_device for each row execute function app.refuse_trainee_device();

-- New secrets, or a closed account: no device is known any more.
create function app.forget_devices_with_secret() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  delete from known_device where account_id = new.id;
  return null;
end $$;
create trigger forget_devices_with_secret after update of secret_hash, totp_secret, closed_at on account for each row
  when (new.audience <> 'trainee' and (old.secret_hash, old.totp_secret, old.closed_at) is distinct from (new.secret_hash, new.totp_secret, new.closed_at))
  execute function app.forget_devices_with_secret();

-- Each sign-in gives the browser a new token, so that one that was planted there before is worth nothing. Other accounts that are known in it stay known.
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
-- Signing out everywhere: by the token of one of the account's sessions.
create function app.forget_devices(asked_token_hash bytea) returns void language sql security definer set search_path = public, pg_temp as $$
  delete from known_device where account_id = (select a.id from session s join account a on a.id = s.account_id
    where s.token_hash = asked_token_hash and app.is_live(s) and a.audience = app.audience() and a.closed_at is null)
$$;
create or replace function app.end_sessions_of(asked_token_hash bytea, asked_account uuid) returns uuid language plpgsql security definer set search_path = public, pg_temp as $$
declare them uuid;
begin
  select c.id into them from session mine join account a on a.id = mine.account_id join account c on c.institution_id = a.institution_id
    where mine.token_hash = asked_token_hash and app.is_live(mine) and app.audience() = 'staff' and a.audience = 'staff' and a.closed_at is null
      and a.roles && array['INSTITUTION_ADMIN', 'SYSTEM_ADMIN'] and c.id = asked_account and c.audience = 'staff';
  update session set ended_at = now() where account_id = them and ended_at is null;
  delete from known_device where account_id = them;
  return them;
end $$;

-- The first instant at which a row of a scope takes one more try; without the gaps where it is to be shut instead of slowed.
create function app.next_try(tried timestamptz[], asked_scope text, moment timestamptz, is_slowed boolean) returns timestamptz language sql stable security definer set search_path = public, pg_temp as $$
  select coalesce(max(case when cardinality(r.recent) < l.most then moment
      else least(r.recent[cardinality(r.recent) - l.most + 1] + make_interval(secs => l.within_seconds), case when is_slowed then r.recent[cardinality(r.recent)] + make_interval(secs => l.gap_seconds) end) end), moment)
  from try_limit l
  cross join lateral (select array(select x from unnest(tried) x where x > moment - make_interval(secs => l.within_seconds) order by x) as recent) r
  where l.audience = app.audience() and l.scope = asked_scope
$$;

-- Counts a try before it is looked at, in a transaction of its own, so that tries at the same moment count too. All by real time.
-- In a live session and with a known device only that session's or device's own count matters; otherwise account, account in this network, and network.
-- A turn that comes within four seconds is taken and waited for; for a later one nothing is counted and nothing is looked at.
-- Rows are locked account first, network last, here and in settle_try, so that no two tries wait for each other.
drop function app.count_try(text, text);
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
    -- whose session it is, is known: without a second factor it is not slowed but shut
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

-- What became of a try that was counted: one that was right is taken back.
drop function app.settle_try(text, text, timestamptz, uuid, boolean);
create function app.settle_try(counted_keys bytea[], counted timestamptz, asked_account uuid, was_right boolean) returns void
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform from sign_in_try where key = any(counted_keys) order by array_position(counted_keys, key) for update;
  update sign_in_try set account_id = case when scope = 'NETWORK' then null else asked_account end, last_at = clock_timestamp(),
      tried_at = case when was_right then array_remove(tried_at, counted) else tried_at end,
      wrong_in_a_row = case when was_right then 0 else wrong_in_a_row end
    where key = any(counted_keys);
end $$;

-- As before, with the counted rows in place of login and address, and with what the browser is known by from now on; null where it is to be known by nothing.
drop function app.sign_in(text, text, timestamptz, uuid, boolean, bigint, bytea, boolean, bytea, int, int, bytea, text);
drop function app.finish_sign_in(text, text, timestamptz, uuid, boolean, bigint, bytea, boolean, bytea, int, int);
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

drop function app.finish_reauthentication(bytea, text, timestamptz, boolean, bigint, bytea);
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

-- Her PIN, given right in her own session, also ends the count of wrong ones in a row that keeps her account shut.
drop function app.change_pin(bytea, text, timestamptz, text, text);
create function app.change_pin(asked_token_hash bytea, counted_keys bytea[], counted timestamptz, new_hash text, new_list_hash text) returns void
  language plpgsql security definer set search_path = public, pg_temp as $$
declare her account; showed_list boolean;
begin
  select a.* into her from session s join account a on a.id = s.account_id
    where s.token_hash = asked_token_hash and a.audience = 'trainee' and app.audience() = 'trainee' and s.ended_at is null and a.closed_at is null;
  select is_list into showed_list from session where token_hash = asked_token_hash;
  if showed_list then
    update account set list_hash = new_hash where id = her.id;
  else
    update account set secret_hash = new_hash, list_hash = new_list_hash, pin_is_first = false where id = her.id;
    update session set ended_at = now() where account_id = her.id and token_hash <> asked_token_hash and ended_at is null;
  end if;
  perform app.settle_try(counted_keys, counted, her.id, true);
  update sign_in_try set wrong_in_a_row = 0 where key = app.try_key('trainee', her.login);
end $$;

-- Also devices that were not used for half a year.
create or replace function app.clear_old_tries(most int) returns int language sql security definer set search_path = public, pg_temp as $$
  with gone as (delete from sign_in_try where key in (
    select key from sign_in_try t where last_at < now() - interval '1 day'
      and not (wrong_in_a_row > 0 and exists (select from account a where a.id = t.account_id and a.audience = 'trainee'))
    order by last_at limit most for update skip locked) returning 1),
  unused as (delete from known_device where (token_hash, account_id) in (
    select token_hash, account_id from known_device where used_at < now() - interval '180 days' order by used_at limit most for update skip locked) returning 1)
  select greatest((select count(*) from gone), (select count(*) from unused))::int
$$;

call app.guard_tables();
revoke all on function app.refuse_trainee_device(), app.forget_devices_with_secret(), app.remember_device(uuid, bytea, bytea), app.knows_device(text, bytea),
  app.forget_devices(bytea), app.end_sessions_of(bytea, uuid), app.next_try(timestamptz[], text, timestamptz, boolean), app.count_try(text, text, text, bytea, bytea),
  app.settle_try(bytea[], timestamptz, uuid, boolean), app.finish_sign_in(bytea[], timestamptz, uuid, boolean, bigint, bytea, boolean, bytea, int, int),
  app.sign_in(bytea[], timestamptz, uuid, boolean, bigint, bytea, boolean, bytea, int, int, bytea, text, bytea, bytea),
  app.finish_reauthentication(bytea, bytea[], timestamptz, boolean, bigint, bytea), app.change_pin(bytea, bytea[], timestamptz, text, text) from public;
grant execute on function app.count_try(text, text, text, bytea, bytea),
  app.sign_in(bytea[], timestamptz, uuid, boolean, bigint, bytea, boolean, bytea, int, int, bytea, text, bytea, bytea) to waymark_employer, waymark_staff, waymark_trainee;
grant execute on function app.finish_reauthentication(bytea, bytea[], timestamptz, boolean, bigint, bytea) to waymark_employer, waymark_staff;
grant execute on function app.forget_devices(bytea) to waymark_employer_path, waymark_staff_path;
grant execute on function app.end_sessions_of(bytea, uuid) to waymark_staff_path;
grant execute on function app.change_pin(bytea, bytea[], timestamptz, text, text) to waymark_trainee_path;
