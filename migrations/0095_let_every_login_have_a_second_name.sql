-- PostgreSQL keeps one password for each role, so two passwords that are valid at once need two roles: waymark_staff_login and waymark_staff_login_2, which alternate.
-- Every rule that asks which login is connected must take both for the same one: several of them say "not one of these names", and would take an unlisted name for the owner.
create function app.session_login() returns name language sql stable
  as $$ select case when session_user::text ~~ 'waymark\_%\_login\_2' then pg_catalog.left(session_user::text, -2)::name else session_user end $$;
comment on function app.session_login() is 'The connected login under its first name. Rules use this instead of session_user.';
revoke all on function app.session_login() from public;
grant execute on function app.session_login() to waymark_employer, waymark_employer_path, waymark_staff, waymark_staff_path, waymark_protected, waymark_trainee,
  waymark_trainee_path, waymark_worker, waymark_index, waymark_report;

do $$
declare f record;
begin
  for f in select p.oid, p.proname from pg_proc p join pg_namespace n on n.oid = p.pronamespace
    where n.nspname in ('app', 'public', 'protected') and p.prosrc ~* '\msession_user\M' and p.proname <> 'session_login' loop
    execute regexp_replace(pg_get_functiondef(f.oid), '\msession_user\M', 'app.session_login()', 'gi');
  end loop;
end $$;

-- As it was, and for both roles of a login: connections of the second one have the same limits.
create or replace function app.end_overlong(grace interval default interval '5 seconds') returns table (login text, why text) language sql volatile security definer set search_path = public, pg_temp as $$
  with limits as (
    select r.oid as role, r.rolname::text as login, substring(r.rolname::text from '^waymark_([a-z]+)_login(?:_2)?$') as kind, interval '10 seconds' as statement, interval '15 seconds' as idle
    from pg_roles r where r.rolname ~ '^waymark_(employer|staff|trainee|worker|index|report)_login(_2)?$'),
  over as (
    select a.pid, l.login, case
        when a.state = 'active' and clock_timestamp() - a.query_start > l.statement + grace then 'a statement took longer than its login may'
        when a.state like 'idle in transaction%' and clock_timestamp() - a.state_change > l.idle + grace then 'a transaction was left open'
        -- an operation has a minute at most (WAYMARK_DEADLINE_SECONDS), however many statements it is made of
        when l.kind in ('employer', 'staff', 'trainee') and clock_timestamp() - a.xact_start > interval '1 minute' + l.statement + grace then 'a transaction took longer than any operation may'
        end as why
    from pg_stat_activity a join limits l on l.role = a.usesysid
    where a.datname = current_database() and a.backend_type = 'client backend' and a.pid <> pg_backend_pid())
  select o.login, o.why from over o where o.why is not null and pg_terminate_backend(o.pid)
$$;

-- A server compares the migrations of its version with those that ran, and refuses a database that was not prepared for it.
create function app.migrations() returns setof text language sql stable security definer set search_path = public, pg_temp
  as $$ select name from schema_checksum order by name $$;
revoke all on function app.migrations() from public;
grant execute on function app.migrations() to waymark_staff, waymark_worker;
