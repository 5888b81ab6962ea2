-- A task to reach somebody records what she should know (the event) and why no message may tell her: staff read one task for all of it.
alter table task add column about text check (length(about) <= 60);
alter table task add column no_message text check (no_message in ('NO_SAFE_WAY', 'WAY_CLOSED', 'DO_NOT_CONTACT', 'MAIL_FAILED', 'YES_ENDED'));
create index task_to_reach on task (institution_id, trainee_id, created_at, id) where kind = 'REACH_TRAINEE' and state = 'OPEN';
-- what open tasks are about, where their event or message is still known
update task t set about = o.event, no_message = 'NO_SAFE_WAY' from outbox o where t.kind = 'REACH_TRAINEE' and t.state = 'OPEN' and o.id = t.cause_id;
update task t set about = o.event from message m join outbox o on o.id = m.event_id where t.kind = 'REACH_TRAINEE' and t.state = 'OPEN' and m.id = t.cause_id;

-- The number a trainee dials when a press for help could not be sent: her institution's, the same in every session of hers.
alter table institution add column help_phone text check (help_phone ~ '^\+?[0-9][0-9 ]{4,18}[0-9]$');
create function app.help_phone() returns text language sql stable security definer set search_path = public, pg_temp
  as $$ select help_phone from institution where id = app.id('institution_id') $$;
revoke all on function app.help_phone() from public;
grant execute on function app.help_phone() to waymark_trainee, waymark_trainee_path;
