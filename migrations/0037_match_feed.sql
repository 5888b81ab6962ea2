-- What changes for matching, as a feed that replicas in memory follow: numbered from 1 without a gap, in
-- commit order. A reader who sees number N sees all up to N, so a number says how current a replica is, and a
-- gap says that it missed a change.

-- One row: the last number and its transaction. A committing transaction holds the row until its numbers are
-- visible. Separate from match_change, so that a missing change is noticed even if it is the last.
create table match_feed (
  only_row boolean primary key default true check (only_row),
  head bigint not null default 0 check (head >= 0),
  xid xid8
);
insert into match_feed default values;

-- Which records must be read again, without their old or new values.
create table match_change (
  number bigint primary key check (number > 0),
  kind text not null check (kind in ('TRAINEE', 'VACANCY', 'SITE', 'EMPLOYER', 'INSTITUTION', 'TAXONOMY')),
  id uuid check ((id is null) = (kind = 'TAXONOMY')),
  xid xid8 not null,
  at timestamptz not null
);
comment on column match_change.id is 'The trainee, vacancy, site or employer; of INSTITUTION the institution whose exclusions changed.';
comment on column match_change.xid is 'The transaction: tells two changes with the same number apart, as after a restored backup.';

-- What running transactions have changed: one row per statement and subject, deleted at commit.
create table match_pending (
  xid xid8 not null,
  kind text not null,
  id uuid,
  unique nulls not distinct (xid, kind, id)
);

-- One row per running transaction with changes; its deferred trigger numbers them.
create table match_commit (
  xid xid8 primary key
);

-- Numbers all changes of a transaction at once. Deferred: it runs during commit, when the transaction holds
-- every other lock it needs, so waiting here cannot deadlock.
create function app.number_match_changes() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare
  change_count int := (select count(*) from match_pending where xid = new.xid);
  last bigint;
begin
  if change_count > 0 then
    update match_feed set head = head + change_count, xid = new.xid returning head into last;
    insert into match_change (number, kind, id, xid, at)
      select last - change_count + row_number() over (order by kind, id), kind, id, xid, clock_timestamp() from match_pending where xid = new.xid;
    delete from match_pending where xid = new.xid;
  end if;
  delete from match_commit where xid = new.xid;
  return null;
end $$;
create constraint trigger number after insert on match_commit deferrable initially deferred for each row execute function app.number_match_changes();

-- The last change. Employers and trainees may not call it: they must not learn that something changed for
-- others.
create function app.match_head(out head bigint, out xid text) language sql stable security definer set search_path = public, pg_temp as $$
  select f.head, f.xid::text from match_feed f
$$;

-- Taxonomy and provinces change as a whole. Labels and retirement of a skill change no score.
create function app.record_taxonomy_change() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  insert into match_pending values (pg_current_xact_id(), 'TAXONOMY', null) on conflict do nothing;
  insert into match_commit values (pg_current_xact_id()) on conflict do nothing;
  return null;
end $$;
create trigger match_change after insert or delete or truncate on skill for each statement execute function app.record_taxonomy_change();
create trigger match_change_update after update of idf_squared on skill for each statement execute function app.record_taxonomy_change();
create trigger match_change after insert or update or delete or truncate on skill_couse for each statement execute function app.record_taxonomy_change();
create trigger match_change after insert or update or delete or truncate on skill_transfer for each statement execute function app.record_taxonomy_change();
create trigger match_change after insert or update or delete or truncate on province_adjacency for each statement execute function app.record_taxonomy_change();

-- Every table that the queries of matching (src/features/matching/matching.queries.ts) and app.is_cleared read: the
-- kind of change, the column that identifies the subject, the relevant columns, the relevant rows. Each
-- trigger has its own function, so that its statement is planned once per session.
do $$
declare t text; kind text; key text; columns text; which text; op text; rows text; changed text;
begin
  for t, kind, key, columns, which in values
    ('trainee', 'TRAINEE', 'id', '*', 'true'), ('trainee_skill', 'TRAINEE', 'trainee_id', '*', 'true'), ('trainee_job_preference', 'TRAINEE', 'trainee_id', '*', 'true'),
    ('trainee_language', 'TRAINEE', 'trainee_id', '*', 'true'), ('trainee_limits', 'TRAINEE', 'trainee_id', '*', 'true'),
    ('consent', 'TRAINEE', 'trainee_id', '*', 'purpose = ''MATCHING'''), ('employer_exclusion', 'INSTITUTION', 'institution_id', '*', 'true'),
    ('vacancy', 'VACANCY', 'id', '*', 'true'), ('vacancy_skill', 'VACANCY', 'vacancy_id', '*', 'true'), ('vacancy_language', 'VACANCY', 'vacancy_id', '*', 'true'),
    ('employer_hold', 'EMPLOYER', 'employer_id', '*', 'true'),
    -- A vetting clears once it is decided, and no longer when it is revoked.
    ('vetting', 'SITE', 'site_id', '*', 'state = ''DECIDED'''),
    ('employer_site', 'SITE', 'id', 'id, province_code, employer_id', 'true'), ('employer', 'EMPLOYER', 'id', 'id, state, sector, own_enterprise_of', 'true')
  loop
    for op, rows, changed in values
      ('insert', 'new table as new_rows', 'select %1$s from new_rows'),
      ('update', 'old table as old_rows new table as new_rows', '(select %1$s from new_rows except select %1$s from old_rows) union all (select %1$s from old_rows except select %1$s from new_rows)'),
      ('delete', 'old table as old_rows', 'select %1$s from old_rows')
    loop
      execute format($create$create function app.record_%1$s_%2$s() returns trigger language plpgsql security definer set search_path = public, pg_temp as $record$
begin
  insert into match_pending select distinct pg_current_xact_id(), %3$L, %4$I from (%5$s) changed where %6$s on conflict do nothing;
  if found then insert into match_commit values (pg_current_xact_id()) on conflict do nothing; end if;
  return null;
end $record$ $create$, t, op, kind, key, format(changed, columns), which);
      execute format('create trigger match_change_%2$s after %2$s on %1$I referencing %3$s for each statement execute function app.record_%1$s_%2$s()', t, op, rows);
    end loop;
  end loop;
end $$;
