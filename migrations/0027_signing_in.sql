-- Signing in: tries are counted before they are looked at and by what was typed, a code opens once, her PIN is hers.

-- Tries are kept under a hash, so that nobody reads here who tried to sign in, or from where. One row.
create table sign_in_salt (
  only_row boolean primary key default true check (only_row),
  salt bytea not null
);
insert into sign_in_salt (salt) select sha256(convert_to(string_agg(gen_random_uuid()::text, ''), 'UTF8')) from generate_series(1, 4);

-- One row for each login that was typed, whether an account has it or not, and one for each address.
create table sign_in_try (
  key bytea primary key,
  tried_at timestamptz[] not null default '{}',
  wrong_in_a_row int not null default 0,
  account_id uuid references account on delete cascade,
  last_at timestamptz not null default clock_timestamp()
);
create index sign_in_try_last on sign_in_try (last_at);
create index sign_in_try_account on sign_in_try (account_id) where account_id is not null;
comment on column sign_in_try.tried_at is 'Tries of the last quarter of an hour that opened nothing, oldest first.';
comment on column sign_in_try.wrong_in_a_row is 'Since it last opened; five close a trainee''s account until staff open it again.';

-- What opens a staff account once in place of the six digits, when the telephone is lost.
create table recovery_code (
  account_id uuid not null references account on delete cascade,
  code_hash bytea not null,
  used_at timestamptz,
  primary key (account_id, code_hash)
);

-- totp_step: the last step whose code was used. list_hash: of the PIN that opens a list of open places, and nothing of hers.
alter table account add column totp_step bigint;
alter table account add column pin_is_first boolean not null default false;
alter table account add column list_hash text;
alter table account add column list_id uuid not null default gen_random_uuid();
alter table session add column is_list boolean not null default false;
comment on column account.list_id is 'Whose a session seems to be that shows the list alone: nobody''s, and always the same.';

create function app.forget_list_pin() returns trigger language plpgsql as $$
begin
  new.list_hash := null;
  return new;
end $$;
create trigger forget_list_pin before update of closed_at on account for each row when (new.closed_at is not null) execute function app.forget_list_pin();

alter table task drop constraint task_kind_check;
alter table task add constraint task_kind_check check (kind in ('REACH_TRAINEE', 'MESSAGE_UNKNOWN', 'MESSAGE_PARKED', 'CHECK_YOUR_PEOPLE', 'ROUTINE_REVISIT', 'REVIEW_ANSWER', 'FOLLOW_UP_MISSED', 'PLACEMENT_ENDED', 'AGREEMENT_OVERDUE', 'CHECK_ON_TRAINEE'));

create function app.try_key(what text, typed text) returns bytea language sql stable security definer set search_path = public, pg_temp as $$
  select sha256(salt || convert_to(what || ':' || lower(typed), 'UTF8')) from sign_in_salt
$$;

-- Counts a try before it is looked at, in a transaction of its own, so that tries at the same moment count too. All by real time.
-- Five of one login or twenty from one address in a quarter of an hour: then nothing is looked at until the oldest is old enough.
create function app.count_try(asked_login text, asked_address text, out refused_until timestamptz, out tries int, out is_locked boolean, out counted_at timestamptz)
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  of_login bytea := app.try_key(app.audience(), asked_login);
  of_address bytea := app.try_key('address', asked_address);
  l sign_in_try; a sign_in_try; lasts constant interval := interval '15 minutes';
begin
  insert into sign_in_try as t (key) values (of_login) on conflict (key) do update set last_at = clock_timestamp() returning t.* into strict l;
  insert into sign_in_try as t (key) values (of_address) on conflict (key) do update set last_at = clock_timestamp() returning t.* into strict a;
  counted_at := clock_timestamp();
  l.tried_at := array(select x from unnest(l.tried_at) x where x > counted_at - lasts order by x);
  a.tried_at := array(select x from unnest(a.tried_at) x where x > counted_at - lasts order by x);
  tries := cardinality(l.tried_at);
  is_locked := app.audience() = 'trainee' and l.wrong_in_a_row >= 5;
  refused_until := greatest(
    case when cardinality(l.tried_at) >= 5 then l.tried_at[cardinality(l.tried_at) - 4] + lasts end,
    case when cardinality(a.tried_at) >= 20 then a.tried_at[cardinality(a.tried_at) - 19] + lasts end);
  if refused_until is null then
    update sign_in_try set tried_at = l.tried_at || counted_at, wrong_in_a_row = wrong_in_a_row + 1 where key = of_login;
    update sign_in_try set tried_at = a.tried_at || counted_at where key = of_address;
  end if;
end $$;

-- What became of a try that was counted: one that was right is taken back. The order of the rows is that of count_try, so that none waits for the other.
create function app.settle_try(asked_login text, asked_address text, counted timestamptz, asked_account uuid, was_right boolean) returns void
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  update sign_in_try set account_id = asked_account, last_at = clock_timestamp(),
      tried_at = case when was_right then array_remove(tried_at, counted) else tried_at end,
      wrong_in_a_row = case when was_right then 0 else wrong_in_a_row end
    where key = app.try_key(app.audience(), asked_login);
  update sign_in_try set tried_at = case when was_right then array_remove(tried_at, counted) else tried_at end
    where key = app.try_key('address', asked_address);
end $$;

drop function app.find_account(text);
create function app.find_account(asked_login text) returns table (id uuid, secret_hash text, totp_secret text, list_hash text)
  language sql stable security definer set search_path = public, pg_temp as $$
  select a.id, a.secret_hash, a.totp_secret, a.list_hash from account a
  where a.audience = app.audience() and lower(a.login) = lower(asked_login) and a.closed_at is null
$$;

-- Ends every try, with the same statement for an unknown login, a wrong secret and a wrong code: opens a session where all was right and the code is new.
-- A session of the list is opened with a task for her case worker, in the same breath, and there is never a second one open.
drop function app.open_session(uuid, bytea, int, int);
create function app.finish_sign_in(asked_login text, asked_address text, counted timestamptz, asked_account uuid, was_right boolean, step bigint, recovery bytea,
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
  perform app.settle_try(asked_login, asked_address, counted, asked_account, good);
  return opened;
end $$;

-- A session of the list is nobody's: what is hers is not there. Before her PIN is her own she has no role yet: staff know it too, and the yes is hers.
create or replace function app.find_session(asked_token_hash bytea)
  returns table (account_id uuid, institution_id uuid, employer_id uuid, trainee_id uuid, roles text[], display_name text, language text)
  language sql security definer set search_path = public, pg_temp as $$
  with seen as (
    update session s set last_seen_at = now() from account a
    where s.token_hash = asked_token_hash and s.ended_at is null and s.expires_at > now()
      and s.last_seen_at + make_interval(mins => s.idle_minutes) > now()
      and a.id = s.account_id and a.audience = app.audience() and a.closed_at is null
    returning a.*, s.is_list)
  select id, institution_id, employer_id, case when is_list then list_id else trainee_id end, case when pin_is_first then '{}' else roles end, case when is_list then '' else display_name end, language from seen
$$;

-- Her PIN in her own session: what it is changed by, and the change. In a session of the list it is the list's PIN that is asked and changed.
create function app.find_pin(asked_token_hash bytea) returns table (id uuid, login text, pin_hash text)
  language sql stable security definer set search_path = public, pg_temp as $$
  select a.id, a.login, case when s.is_list then a.list_hash else a.secret_hash end from session s join account a on a.id = s.account_id
  where s.token_hash = asked_token_hash and a.audience = 'trainee' and app.audience() = 'trainee' and s.ended_at is null and a.closed_at is null
$$;
create function app.change_pin(asked_token_hash bytea, asked_address text, counted timestamptz, new_hash text, new_list_hash text) returns void
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
  perform app.settle_try(her.login, asked_address, counted, her.id, true);
end $$;

-- Staff of her institution open her account again, with a first PIN: whoever was in it is out, and the wrong tries are forgotten.
create function app.reset_access(asked_trainee uuid, new_hash text) returns text
  language plpgsql security definer set search_path = public, pg_temp as $$
declare her account;
begin
  update account set secret_hash = new_hash, list_hash = null, pin_is_first = true
    where trainee_id = asked_trainee and institution_id = app.id('institution_id') and audience = 'trainee' and closed_at is null
      and session_user not in ('waymark_trainee_login', 'waymark_employer_login', 'waymark_worker_login')
    returning * into her;
  if her.id is null then return null; end if;
  update session set ended_at = now() where account_id = her.id and ended_at is null;
  delete from sign_in_try where key = app.try_key('trainee', her.login);
  return her.login;
end $$;

-- What anybody may read who signed in as a trainee: the newest open places by day, at no employer that an institution has a hand in. The same for all.
create function app.open_places(most int) returns setof uuid language sql stable security definer set search_path = public, pg_temp as $$
  select v.id from vacancy v join employer e on e.id = v.employer_id
  where v.state = 'OPEN' and v.taken < v.seats and not v.night and not v.live_in and e.own_enterprise_of is null and v.starts_on >= app.today() and app.is_cleared(v.site_id, v.starts_on)
  order by v.created_at desc, v.id desc limit least(most, 50)
$$;

-- What was asked in a session of the list is kept under her account like all that she asks, though the account is not there to see.
create function app.is_list_of(actor text) returns boolean language sql stable security definer set search_path = public, pg_temp as $$
  select exists (select from account a where a.id::text = actor and a.audience = 'trainee' and a.list_id = app.id('trainee_id'))
$$;

-- With the account they open, in the transaction that makes it, and never later: who could add one could enter as somebody else.
create function app.keep_recovery_codes(asked_account uuid, hashes bytea[]) returns void language sql security definer set search_path = public, pg_temp as $$
  insert into recovery_code (account_id, code_hash) select a.id, unnest(hashes) from account a where a.id = asked_account and a.audience = 'staff' and a.created_at = now()
$$;

-- What is older than anybody asks for; a trainee's account stays locked however long that is.
create function app.clear_old_tries(most int) returns int language sql security definer set search_path = public, pg_temp as $$
  with gone as (delete from sign_in_try where key in (
    select key from sign_in_try t where last_at < now() - interval '1 day'
      and not (wrong_in_a_row > 0 and exists (select from account a where a.id = t.account_id and a.audience = 'trainee'))
    order by last_at limit most for update skip locked) returning 1)
  select count(*)::int from gone
$$;

call app.guard_tables();
revoke all on function app.try_key(text, text), app.count_try(text, text), app.settle_try(text, text, timestamptz, uuid, boolean), app.find_account(text),
  app.finish_sign_in(text, text, timestamptz, uuid, boolean, bigint, bytea, boolean, bytea, int, int), app.find_pin(bytea),
  app.change_pin(bytea, text, timestamptz, text, text), app.reset_access(uuid, text), app.keep_recovery_codes(uuid, bytea[]), app.open_places(int), app.is_list_of(text), app.clear_old_tries(int), app.forget_list_pin() from public;
grant execute on function app.count_try(text, text), app.find_account(text),
  app.finish_sign_in(text, text, timestamptz, uuid, boolean, bigint, bytea, boolean, bytea, int, int) to waymark_employer, waymark_staff, waymark_trainee;
grant execute on function app.find_pin(bytea), app.open_places(int) to waymark_trainee;
grant execute on function app.change_pin(bytea, text, timestamptz, text, text), app.is_list_of(text) to waymark_trainee_path;
create policy trainee_path_list on idempotency to waymark_trainee_path
  using (actor = current_setting('app.actor_key', true) and app.is_list_of(actor)) with check (actor = current_setting('app.actor_key', true) and app.is_list_of(actor));
grant execute on function app.reset_access(uuid, text), app.keep_recovery_codes(uuid, bytea[]) to waymark_staff_path;
grant execute on function app.clear_old_tries(int) to waymark_worker;
-- whether she still has the PIN that staff know
grant select (pin_is_first) on account to waymark_trainee, waymark_trainee_path;
