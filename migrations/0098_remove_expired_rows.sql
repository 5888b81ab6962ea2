-- Kept outcomes, finished messages, handled events and ended sessions are removed when nobody needs them any more. The ages are here and nowhere else;
-- docs/running.md lists them with the reason for each. All by real time.
create function app.retention_rules() returns table (kind text, days int) language sql immutable set search_path = public, pg_temp as $$
  values ('idempotency', 30), ('message', 400), ('outbox', 400), ('session', 90)
$$;

-- The rows of one kind that are past their age, as the source of a query. A message that a worker may still send, or about which a task is open, stays; an event
-- stays as long as a message came from it. A session counts from the last moment it could have been used.
create function app.expired_source(asked text, out source text, out age_column text, out before timestamptz) language plpgsql stable set search_path = public, pg_temp as $$
begin
  select now() - make_interval(days => r.days) into before from app.retention_rules() r where r.kind = asked;
  if before is null then raise exception 'no retention rule for %', quote_literal(asked) using errcode = 'invalid_parameter_value'; end if;
  age_column := case asked when 'outbox' then 'done_at' when 'session' then 'expires_at' else 'created_at' end;
  source := format('%I x where x.%I < %L', asked, age_column, before) || case asked
    when 'message' then $q$ and x.state in ('SENT', 'CANCELLED', 'PARKED', 'UNKNOWN') and not exists (select from task t where t.institution_id = x.institution_id
      and t.kind in ('REACH_TRAINEE', 'MESSAGE_UNKNOWN', 'MESSAGE_PARKED') and t.cause_id = x.id and t.state = 'OPEN')$q$
    when 'outbox' then ' and not exists (select from message m where m.event_id = x.id)'
    else '' end;
end $$;

create function app.remove_expired(asked text, most int) returns int language plpgsql security definer set search_path = public, pg_temp as $$
declare of record; gone int;
begin
  select * into of from app.expired_source(asked);
  execute format('with old as materialized (select x.ctid as at from %s order by x.%I limit %s for update of x skip locked) delete from %I x using old where x.ctid = old.at',
    of.source, of.age_column, least(greatest(most, 0), 10000), asked);
  get diagnostics gone = row_count;
  return gone;
end $$;

create function app.count_expired() returns table (kind text, days int, before timestamptz, rows bigint, first_day date, last_day date)
  language plpgsql stable security definer set search_path = public, pg_temp as $$
declare rule record; of record;
begin
  for rule in select * from app.retention_rules() loop
    select * into of from app.expired_source(rule.kind);
    kind := rule.kind; days := rule.days; before := of.before;
    execute format('select count(*), min(x.%1$I at time zone ''Asia/Phnom_Penh'')::date, max(x.%1$I at time zone ''Asia/Phnom_Penh'')::date from %2$s', of.age_column, of.source)
      into rows, first_day, last_day;
    return next;
  end loop;
end $$;

revoke all on function app.retention_rules(), app.expired_source(text), app.remove_expired(text, int), app.count_expired() from public;
grant execute on function app.remove_expired(text, int), app.count_expired() to waymark_worker;

-- Each minute the oldest rows are looked at.
create index idempotency_by_age on idempotency (created_at);
create index message_by_age on message (created_at) where state in ('SENT', 'CANCELLED', 'PARKED', 'UNKNOWN');
create index outbox_by_age on outbox (done_at) where done_at is not null;
create index session_by_age on session (expires_at);
