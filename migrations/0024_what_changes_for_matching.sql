-- What changes for matching, as a feed that replicas in memory follow: numbered from 1, without a gap, in the order of the commits.
-- Who sees number N sees all up to N, so that a number says as of what a replica speaks, and a missing one that it missed something.

-- One row: the last number that was given, and to which transaction. Who gives the next holds it until its commit is over, when the numbers can be seen.
-- It is kept apart from the changes, so that one which is missing is missed, were it the last.
create table match_feed (
  only_row boolean primary key default true check (only_row),
  head bigint not null default 0 check (head >= 0),
  xid xid8
);
insert into match_feed default values;

-- Whom or what to look at again: never what it was or is.
create table match_change (
  number bigint primary key check (number > 0),
  kind text not null check (kind in ('TRAINEE', 'VACANCY', 'SITE', 'EMPLOYER', 'INSTITUTION', 'TAXONOMY')),
  id uuid check ((id is null) = (kind = 'TAXONOMY')),
  xid xid8 not null,
  at timestamptz not null
);
comment on column match_change.id is 'The trainee, vacancy, site or employer; of INSTITUTION the institution whose exclusions changed.';
comment on column match_change.xid is 'The transaction: two that were given the same number, as after a restored backup, can be told apart.';

-- What the transactions that run now have changed: written by statement, whatever number of rows it changed, and gone again when they commit.
create table match_pending (
  xid xid8 not null,
  kind text not null,
  id uuid,
  unique nulls not distinct (xid, kind, id)
);
create table match_commit (
  xid xid8 primary key
);

-- All that a transaction changed gets its numbers at once. Deferred, so while the transaction commits and holds all other locks it will ever take:
-- who waits here is waited for by nobody who is ahead.
create function app.number_match_changes() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare
  noted int := (select count(*) from match_pending where xid = new.xid);
  last bigint;
begin
  if noted > 0 then
    update match_feed set head = head + noted, xid = new.xid returning head into last;
    insert into match_change (number, kind, id, xid, at)
      select last - noted + row_number() over (order by kind, id), kind, id, xid, clock_timestamp() from match_pending where xid = new.xid;
    delete from match_pending where xid = new.xid;
  end if;
  delete from match_commit where xid = new.xid;
  return null;
end $$;
create constraint trigger number after insert on match_commit deferrable initially deferred for each row execute function app.number_match_changes();

-- Every table that the queries of matching read (src/features/matching/matching.queries.ts) and that app.is_cleared reads: the kind of change, the column that says whose,
-- the columns that matter, the rows that do. Each trigger has a function of its own, so that its statement is planned once in a session and not each time.
do $$
declare t text; kind text; key text; columns text; which text; op text; rows text; changed text;
begin
  for t, kind, key, columns, which in values
    ('trainee', 'TRAINEE', 'id', '*', 'true'), ('trainee_skill', 'TRAINEE', 'trainee_id', '*', 'true'), ('trainee_wish', 'TRAINEE', 'trainee_id', '*', 'true'),
    ('trainee_language', 'TRAINEE', 'trainee_id', '*', 'true'), ('trainee_limits', 'TRAINEE', 'trainee_id', '*', 'true'),
    ('consent', 'TRAINEE', 'trainee_id', '*', 'purpose = ''MATCHING'''), ('employer_exclusion', 'INSTITUTION', 'institution_id', '*', 'true'),
    ('vacancy', 'VACANCY', 'id', '*', 'true'), ('vacancy_skill', 'VACANCY', 'vacancy_id', '*', 'true'), ('vacancy_language', 'VACANCY', 'vacancy_id', '*', 'true'),
    ('employer_hold', 'EMPLOYER', 'employer_id', '*', 'true'),
    -- a vetting clears once it is decided, and no longer when it is revoked
    ('vetting', 'SITE', 'site_id', '*', 'state = ''DECIDED'''),
    ('employer_site', 'SITE', 'id', 'id, province_code, employer_id', 'true'), ('employer', 'EMPLOYER', 'id', 'id, state, sector, own_enterprise_of', 'true')
  loop
    for op, rows, changed in values
      ('insert', 'new table as is_now', 'select %1$s from is_now'),
      ('update', 'old table as was new table as is_now', '(select %1$s from is_now except select %1$s from was) union all (select %1$s from was except select %1$s from is_now)'),
      ('delete', 'old table as was', 'select %1$s from was')
    loop
      execute format($create$create function app.note_%1$s_%2$s() returns trigger language plpgsql security definer set search_path = public, pg_temp as $note$
begin
  insert into match_pending select distinct pg_current_xact_id(), %3$L, %4$I from (%5$s) changed where %6$s on conflict do nothing;
  if found then insert into match_commit values (pg_current_xact_id()) on conflict do nothing; end if;
  return null;
end $note$ $create$, t, op, kind, key, format(changed, columns), which);
      execute format('revoke all on function app.note_%s_%s() from public', t, op);
      execute format('create trigger match_change_%2$s after %2$s on %1$I referencing %3$s for each statement execute function app.note_%1$s_%2$s()', t, op, rows);
    end loop;
  end loop;
end $$;

-- The taxonomy and the provinces are told of as a whole. How a skill is called, and whether it may be named anew, moves no score.
create function app.note_taxonomy_change() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  insert into match_pending values (pg_current_xact_id(), 'TAXONOMY', null) on conflict do nothing;
  insert into match_commit values (pg_current_xact_id()) on conflict do nothing;
  return null;
end $$;
create trigger match_change after insert or delete or truncate on skill for each statement execute function app.note_taxonomy_change();
create trigger match_change_update after update of idf_squared on skill for each statement execute function app.note_taxonomy_change();
create trigger match_change after insert or update or delete or truncate on skill_couse for each statement execute function app.note_taxonomy_change();
create trigger match_change after insert or update or delete or truncate on skill_transfer for each statement execute function app.note_taxonomy_change();
create trigger match_change after insert or update or delete or truncate on province_adjacency for each statement execute function app.note_taxonomy_change();

-- whatever is open at a site is looked at again when its vetting changes
create index vacancy_site on vacancy (site_id);

-- The last change. An employer and a trainee may not ask: when something changed for others is not theirs to know.
create function app.match_head(out head bigint, out xid text) language sql stable security definer set search_path = public, pg_temp as $$
  select f.head, f.xid::text from match_feed f
$$;

call app.guard_tables();
revoke all on function app.number_match_changes(), app.note_taxonomy_change(), app.match_head() from public;
grant execute on function app.match_head() to waymark_staff, waymark_staff_path, waymark_worker, waymark_index;
grant select on match_change to waymark_index;
create policy index on match_change for select to waymark_index using (true);
-- the worker clears away what every replica has long seen
grant select (number, at), delete on match_change to waymark_worker;
create policy worker_reads on match_change for select to waymark_worker using (true);
create policy worker_clears on match_change for delete to waymark_worker using (true);

-- The match index reads what scoring and gates read, and no more: it has no use for an employer's name, a vacancy's words or what a vetting found.
revoke select on employer, employer_site, employer_hold, vetting, vacancy, consent, trainee_skill, trainee_limits from waymark_index;
grant select (id, sector, own_enterprise_of) on employer to waymark_index;
grant select (id, province_code) on employer_site to waymark_index;
grant select (id, employer_id, site_id, kind, isco_code, seats, taken, pay_amount, pay_currency, pay_per, work_days, start_minute, end_minute, hours_per_week, night, live_in, housing_offered,
  serves_alcohol, hazardous, min_literacy, licences, starts_on, closes_on, state, opened_at, created_at) on vacancy to waymark_index;
grant select (institution_id, trainee_id, purpose, state, expires_on) on consent to waymark_index;
grant select (institution_id, trainee_id, skill_id, level) on trainee_skill to waymark_index;
grant select (institution_id, trainee_id, fifteen_on, eighteen_on, no_night, no_live_in, no_alcohol, excluded_sites, excluded_employers, excluded_provinces, excluded_isco) on trainee_limits to waymark_index;
drop policy index on employer_hold;
drop policy index on vetting;
