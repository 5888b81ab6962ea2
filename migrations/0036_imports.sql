-- Importing trainees from a partner's file, and undoing an import.

-- An import made by mistake can be undone as a whole, within a day and while no other record exists
-- about its trainees. They are deleted: anonymising them would count them as people who left, although they
-- never consented and were never reached or counted.
create table sheet_import (
  institution_id uuid not null references institution,
  id uuid not null default gen_random_uuid(),
  taken_by uuid references account,
  taken_at timestamptz not null,
  people int not null check (people > 0),
  taken_back_at timestamptz,
  taken_back_by uuid references account,
  primary key (institution_id, id),
  check ((taken_back_at is null) = (taken_back_by is null))
);
comment on column sheet_import.taken_by is 'Null where whoever runs the installation took it in by the command.';
create index sheet_import_taken on sheet_import (institution_id, taken_at);

-- The import that created a trainee.
create table sheet_import_person (
  institution_id uuid not null,
  trainee_id uuid not null,
  import_id uuid not null,
  primary key (institution_id, trainee_id),
  foreign key (institution_id, import_id) references sheet_import (institution_id, id),
  foreign key (institution_id, trainee_id) references trainee (institution_id, id)
);
create index sheet_import_person_import on sheet_import_person (import_id);

-- Locks the import first, then its trainees by id: a transition of one of them locks her as well, and then
-- finds her or no row.
create function app.lock_sheet(asked uuid) returns void language plpgsql security definer set search_path = public, pg_temp as $$
declare
  at_institution constant uuid := app.id('institution_id');
  brought uuid[];
begin
  perform from sheet_import s where s.institution_id = at_institution and s.id = asked for update;
  select array_agg(p.trainee_id) into brought from sheet_import_person p where p.institution_id = at_institution and p.import_id = asked;
  perform from trainee h where h.institution_id = at_institution and h.id = any(brought) order by h.id for update;
end $$;

-- Which trainees of these imports have been written about since, and in which table or kind of audit subject:
-- every table with a foreign key to trainee except those the import fills, also one of a later migration, and
-- every audit line except record access. PostgreSQL may estimate a table as empty that an import has just
-- filled, and then scan all trainees for each of thousands. So each source is queried once for all of them by
-- id, and only the results are joined.
create function app.traces_of_sheets(asked uuid[]) returns table (import_id uuid, trainee_id uuid, code text, found text)
  language plpgsql stable security definer set search_path = public, pg_temp set enable_nestloop = off as $$
declare
  at_institution constant uuid := app.id('institution_id');
  brought uuid[];
  touched uuid[];
  t record;
begin
  select array_agg(p.trainee_id) into brought from sheet_import_person p where p.institution_id = at_institution and p.import_id = any(asked);
  for t in select c.conrelid::regclass::text as place, r.relname::text as kind from pg_constraint c join pg_class r on r.oid = c.conrelid
    where c.contype = 'f' and c.confrelid = 'trainee'::regclass
      and r.relname not in ('trainee_skill', 'trainee_language', 'trainee_wish', 'trainee_limits', 'sheet_import_person') loop
    execute format('select array_agg(distinct x.trainee_id) from %s x where x.institution_id = $1 and x.trainee_id = any($2)', t.place) into touched using at_institution, brought;
    if touched is null then continue; end if;
    return query select p.import_id, h.id, h.code, t.kind from sheet_import_person p join trainee h on h.institution_id = p.institution_id and h.id = p.trainee_id
      where p.institution_id = at_institution and p.trainee_id = any(touched);
  end loop;
  select array_agg(h.id) into touched from trainee h where h.institution_id = at_institution and h.id = any(brought) and (h.version > 1 or h.state <> 'REGISTERED');
  if touched is not null then
    return query select p.import_id, h.id, h.code, 'trainee' from sheet_import_person p join trainee h on h.institution_id = p.institution_id and h.id = p.trainee_id
      where p.institution_id = at_institution and p.trainee_id = any(touched);
  end if;
  select array_agg(distinct a.person_id) into touched from audit_pending a
    where a.person_id = any(brought) and a.action not in ('Shown', 'TraineeImported') and a.subject_kind <> 'audit';
  if touched is not null then
    return query select distinct p.import_id, h.id, h.code, a.subject_kind from sheet_import_person p join trainee h on h.institution_id = p.institution_id and h.id = p.trainee_id
      join (select a.person_id, a.subject_kind from audit_pending a
        where a.person_id = any(touched) and a.action not in ('Shown', 'TraineeImported') and a.subject_kind <> 'audit') a on a.person_id = p.trainee_id
      where p.institution_id = at_institution and p.trainee_id = any(touched);
  end if;
end $$;

-- Deletes a batch of an undone import's trainees and returns how many; call it until it returns 0.
create function app.remove_taken_back(asked uuid) returns int language plpgsql security definer set search_path = public, pg_temp as $$
declare
  at_institution constant uuid := app.id('institution_id');
  going uuid[];
begin
  select array_agg(one.trainee_id) into going from (select p.trainee_id from sheet_import_person p
    join sheet_import s on s.institution_id = p.institution_id and s.id = p.import_id and s.taken_back_at is not null
    where p.institution_id = at_institution and p.import_id = asked order by p.trainee_id limit 1000) one;
  if going is null then return 0; end if;
  delete from sheet_import_person x where x.institution_id = at_institution and x.trainee_id = any(going);
  delete from trainee_skill x where x.institution_id = at_institution and x.trainee_id = any(going);
  delete from trainee_language x where x.institution_id = at_institution and x.trainee_id = any(going);
  delete from trainee_wish x where x.institution_id = at_institution and x.trainee_id = any(going);
  delete from trainee_limits x where x.institution_id = at_institution and x.trainee_id = any(going);
  delete from trainee x where x.institution_id = at_institution and x.id = any(going);
  return cardinality(going);
end $$;

-- All in one transaction. No role may delete a trainee: this is the only way, and it checks for itself. Every table
-- with a key to her is searched, some ten thousand lookups per hundred trainees, so they are deleted by the
-- thousand in statements of one transaction; the deferred trigger below checks at commit that none is left.
-- The audit log has a row for each person, and the row of the import stays.
create function app.take_back_sheet(asked uuid) returns int language plpgsql security definer set search_path = public, pg_temp as $$
declare
  at_institution constant uuid := app.id('institution_id');
  brought uuid[];
begin
  perform app.lock_sheet(asked);
  if not exists (select from sheet_import s where s.institution_id = at_institution and s.id = asked and s.taken_back_at is null and s.taken_at > app.now() - interval '24 hours') then
    perform app.refuse('sheet_in_time', 'a sheet is taken back once, within a day');
  end if;
  if exists (select from app.traces_of_sheets(array[asked])) then perform app.refuse('sheet_untouched', 'somebody it brought has been written about since'); end if;
  select array_agg(p.trainee_id order by p.trainee_id) into brought from sheet_import_person p where p.institution_id = at_institution and p.import_id = asked;
  insert into audit_pending (audience, actor_id, action, subject_kind, subject_id, detail)
    select 'staff', app.id('actor_id'), 'TraineeTakenBack', 'trainee', one, '{"from": "REGISTERED"}' from unnest(brought) one;
  update sheet_import s set taken_back_at = app.now(), taken_back_by = app.id('actor_id') where s.institution_id = at_institution and s.id = asked;
  return cardinality(brought);
end $$;

create function app.take_sheet_back_whole() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if exists (select from sheet_import_person p where p.institution_id = new.institution_id and p.import_id = new.id) then
    perform app.refuse('sheet_taken_back_whole', 'everybody a sheet brought goes with it, or nobody');
  end if;
  return null;
end $$;
create constraint trigger taken_back_whole after update of taken_back_at on sheet_import deferrable initially deferred for each row
  when (new.taken_back_at is not null)
  execute function app.take_sheet_back_whole();
