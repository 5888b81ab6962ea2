-- How long technical rows are stored, and how long a statement may run.

-- Stored outcomes, finished messages, handled events and closed sessions are removed when no reader needs them
-- any more. The ages are defined here only; docs/running.md explains each. By real time.
create function app.retention_rules() returns table (kind text, days int) language sql immutable set search_path = public, pg_temp as $$
  values ('idempotency', 30), ('message', 400), ('outbox', 400), ('session', 90)
$$;

-- The rows of one kind past their age, as the source of a query. A message that a worker may still send, or
-- that has an open task, stays; an event stays while it has a message. The age of a session begins at the
-- last moment it could have been used.
create function app.expired_source(in_kind text, out source text, out age_column text, out before timestamptz) language plpgsql stable set search_path = public, pg_temp as $$
begin
  select now() - make_interval(days => r.days) into before from app.retention_rules() r where r.kind = in_kind;
  if before is null then raise exception 'no retention rule for %', quote_literal(in_kind) using errcode = 'invalid_parameter_value'; end if;
  age_column := case in_kind when 'outbox' then 'done_at' when 'session' then 'expires_at' else 'created_at' end;
  source := format('%I x where x.%I < %L', in_kind, age_column, before) || case in_kind
    when 'message' then $q$ and x.state in ('SENT', 'CANCELLED', 'PARKED', 'UNKNOWN') and not exists (select from task t where t.institution_id = x.institution_id
      and t.kind in ('REACH_TRAINEE', 'MESSAGE_UNKNOWN', 'MESSAGE_PARKED') and t.cause_id = x.id and t.state = 'OPEN')$q$
    when 'outbox' then ' and not exists (select from message m where m.event_id = x.id)'
    else '' end;
end $$;

create function app.remove_expired(in_kind text, max_rows int) returns int language plpgsql security definer set search_path = public, pg_temp as $$
declare expired record; deleted_count int;
begin
  select * into expired from app.expired_source(in_kind);
  execute format('with old as materialized (select x.ctid as at from %s order by x.%I limit %s for update of x skip locked) delete from %I x using old where x.ctid = old.at',
    expired.source, expired.age_column, least(greatest(max_rows, 0), 10000), in_kind);
  get diagnostics deleted_count = row_count;
  return deleted_count;
end $$;

create function app.count_expired() returns table (kind text, days int, before timestamptz, rows bigint, first_day date, last_day date)
  language plpgsql stable security definer set search_path = public, pg_temp as $$
declare rule record; expired record;
begin
  for rule in select * from app.retention_rules() loop
    select * into expired from app.expired_source(rule.kind);
    kind := rule.kind; days := rule.days; before := expired.before;
    execute format('select count(*), min(x.%1$I at time zone ''Asia/Phnom_Penh'')::date, max(x.%1$I at time zone ''Asia/Phnom_Penh'')::date from %2$s', expired.age_column, expired.source)
      into rows, first_day, last_day;
    return next;
  end loop;
end $$;

-- Every login has a statement_timeout, and every login may lift it: `set statement_timeout = 0` needs no
-- right, and PL/pgSQL can even catch the cancellation. So the limit is enforced from outside: each process of
-- the service calls this every few seconds, and it ends connections of our logins (both roles of each) that
-- exceed it. The limits are written here and not read from the roles' settings, which a role may change
-- itself (`alter role current_user set …`). src/platform/database/setup/database-roles.ts has the same limits.
create function app.end_overlong(grace interval default interval '5 seconds') returns table (login text, why text) language sql volatile security definer set search_path = public, pg_temp as $$
  with limits as (
    select r.oid as role, r.rolname::text as login, substring(r.rolname::text from '^waymark_([a-z]+)_login(?:_2)?$') as kind, interval '10 seconds' as statement, interval '15 seconds' as idle
    from pg_roles r where r.rolname ~ '^waymark_(employer|staff|trainee|worker|index|report)_login(_2)?$'),
  overlong as (
    select a.pid, l.login, case
        when a.state = 'active' and clock_timestamp() - a.query_start > l.statement + grace then 'a statement took longer than its login may'
        when a.state like 'idle in transaction%' and clock_timestamp() - a.state_change > l.idle + grace then 'a transaction was left open'
        -- An operation lasts a minute at most (WAYMARK_DEADLINE_SECONDS), however many statements it has.
        when l.kind in ('employer', 'staff', 'trainee') and clock_timestamp() - a.xact_start > interval '1 minute' + l.statement + grace then 'a transaction took longer than any operation may'
        end as why
    from pg_stat_activity a join limits l on l.role = a.usesysid
    where a.datname = current_database() and a.backend_type = 'client backend' and a.pid <> pg_backend_pid())
  select o.login, o.why from overlong o where o.why is not null and pg_terminate_backend(o.pid)
$$;
comment on function app.end_overlong(interval) is 'Ends the connection and not only the statement: a cancelled statement can be caught and started again.';
