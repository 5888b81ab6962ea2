-- Used by every later file: the schemas app and protected, the product's clock, and the functions that read
-- who is connected. The access layer of each table (row-level security, grants) is in the last files of this
-- folder.

-- Some functions below name tables of later files.
set local check_function_bodies = off;

create schema app;
create schema protected;

-- At most one row, only in a demo or a test that moves time: app.now() adds it to the database's clock. Leases,
-- sessions and sign-in attempts use real time instead.
create table clock (
  only_row boolean primary key default true check (only_row),
  ahead_by interval not null default '0'
);

-- An id that the transaction has set, such as app.id('institution_id'). Null if it is not set.
create function app.id(key text) returns uuid language sql stable parallel safe
  as $$ select nullif(current_setting('app.' || key, true), '')::uuid $$;

create function app.now() returns timestamptz language sql stable
  as $$ select now() + coalesce((select ahead_by from clock), interval '0') $$;

create function app.today() returns date language sql stable
  as $$ select (app.now() at time zone 'Asia/Phnom_Penh')::date $$;

-- Rules that a race, a forgotten check or an injected statement could break are enforced in the database as
-- well as in the domain. Each raises a check violation under a constraint name; src/platform/database/constraints.ts
-- maps the name to a refusal.
create function app.refuse(constraint_name text, description text) returns void language plpgsql as $$
begin raise exception '%', description using errcode = '23514', constraint = constraint_name; end $$;

create function app.has_role(in_role text) returns boolean language sql stable
  as $$ select in_role = any (string_to_array(coalesce(current_setting('app.roles', true), ''), ',')) $$;

-- PostgreSQL keeps one password per role, so two passwords that are valid at once need two roles:
-- waymark_staff_login and waymark_staff_login_2, which alternate. Every rule about the connected login must
-- treat both as the same login: several rules exclude a list of names and would treat an unlisted name as the
-- owner.
create function app.session_login() returns name language sql stable
  as $$ select case when session_user::text ~~ 'waymark\_%\_login\_2' then pg_catalog.left(session_user::text, -2)::name else session_user end $$;
comment on function app.session_login() is 'The connected login under its first name. Rules use this instead of session_user.';

-- The audience of the connected login. Before sign-in, each login finds accounts and sessions of its own
-- audience only.
create function app.audience() returns text language sql stable as $$ select substring(app.session_login()::text from '^waymark_(employer|staff|trainee)_login$') $$;

-- The kind of the connected login; null for the owner. SET ROLE changes current_user, but only a new
-- connection changes session_user, so an injected statement cannot change the result. Policies compare every
-- event and audit row with it: otherwise an injected statement of an employer could record that an offer was
-- accepted, and people would be notified of it.
create function app.login() returns text language sql stable
  as $$ select substring(app.session_login()::text from '^waymark_(employer|staff|trainee|worker|queue|index|report)_login$') $$;

-- The account of this transaction's session, found by the hash of its token. Setting app.session to another
-- person's session takes that person's token: no login can read a hash. A session that ends in this very
-- transaction (sign-out, new password) still counts for the lines that record it.
create function app.session_account() returns uuid language sql stable security definer set search_path = public, pg_temp as $$
  select s.account_id from session s join account a on a.id = s.account_id
  where s.token_hash = decode(nullif(current_setting('app.session', true), ''), 'hex') and a.audience = app.audience()
    and (s.ended_at is null or s.ended_at >= now()) and s.expires_at > now() - interval '1 minute' and (a.closed_at is null or a.closed_at >= app.now() - interval '1 minute')
$$;

create function app.session_institution() returns uuid language sql stable security definer set search_path = public, pg_temp
  as $$ select institution_id from account where id = app.session_account() $$;

-- The advisory lock of an employer. A hold and a pipeline step at the same employer wait for each other, so
-- that the second sees the first.
create function app.employer_lock(employer uuid) returns bigint language sql immutable as $$ select hashtextextended('employer:' || employer::text, 0) $$;

-- The account id in an idempotency key, read as uuid so that the policy on idempotency can use the index of
-- accounts. A key that is not an id ('visitor', or an invented one) belongs to no account.
create function app.id_in_key(key text) returns uuid language sql immutable parallel safe as $$
  select case when key ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' then key::uuid end
$$;

-- The migrations that ran. A server compares them with those of its own version and refuses a database that
-- was not prepared for it.
create function app.migrations() returns setof text language sql stable security definer set search_path = public, pg_temp
  as $$ select name from schema_checksum order by name $$;

-- Call this at the end of every migration that makes tables. It turns on FORCE row-level security, so that
-- the owner is bound as well, and gives the owner a policy that lets data migrations see all rows.
create procedure app.guard_tables() language plpgsql as $$
declare t record;
begin
  for t in select format('%I.%I', schemaname, tablename) as name from pg_tables
    where schemaname in ('public', 'protected') and tablename <> 'schema_history' and not rowsecurity loop
    execute format('alter table %1$s enable row level security; alter table %1$s force row level security;
                    create policy owner on %1$s to waymark_owner using (true) with check (true)', t.name);
  end loop;
end $$;
