-- Every login has a statement_timeout of its own, and every login may lift it: `set statement_timeout = 0` needs no right, and PL/pgSQL can even catch the cancellation.
-- So the limit is held from outside: each process of the service asks this function every few seconds, and it ends the connections of our logins that are past it.
-- The limits stand here and not where PostgreSQL keeps a role's settings: a role may change its own (`alter role current_user set …`). src/platform/database/setup/roles.ts has the same.
create function app.end_overlong(grace interval default interval '5 seconds') returns table (login text, why text) language sql volatile security definer set search_path = public, pg_temp as $$
  with limits as (
    select r.oid as role, r.rolname::text as login, substring(r.rolname::text from '^waymark_(\w+)_login$') as kind, interval '10 seconds' as statement, interval '15 seconds' as idle
    from pg_roles r where r.rolname ~ '^waymark_(employer|staff|trainee|worker|index|report)_login$'),
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
comment on function app.end_overlong(interval) is 'Ends the connection and not only the statement: a cancelled statement can be caught and begun again.';
revoke all on function app.end_overlong(interval) from public;
grant execute on function app.end_overlong(interval) to waymark_index;
