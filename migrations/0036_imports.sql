-- Importing trainees from a partner's file, and undoing an import.

-- An import made by mistake can be undone as a whole, within a day and while no other record exists
-- about its trainees. They are deleted: anonymising them would count them as people who left, although they
-- never consented and were never reached or counted.
create table trainee_import (
  institution_id uuid not null references institution,
  id uuid not null default gen_random_uuid(),
  committed_by uuid references account,
  committed_at timestamptz not null,
  people int not null check (people > 0),
  undone_at timestamptz,
  undone_by uuid references account,
  primary key (institution_id, id),
  check ((undone_at is null) = (undone_by is null))
);
comment on column trainee_import.committed_by is 'Null for an import by the command of the operator.';
create index trainee_import_committed on trainee_import (institution_id, committed_at);

-- The import that created a trainee.
create table trainee_import_person (
  institution_id uuid not null,
  trainee_id uuid not null,
  import_id uuid not null,
  primary key (institution_id, trainee_id),
  foreign key (institution_id, import_id) references trainee_import (institution_id, id),
  foreign key (institution_id, trainee_id) references trainee (institution_id, id)
);
create index trainee_import_person_import on trainee_import_person (import_id);

-- Locks the import first, then its trainees by id: a transition of one of them locks her as well, and then
-- finds her or no row.
create function app.lock_import(in_import uuid) returns void language plpgsql security definer set search_path = public, pg_temp as $$
declare
  at_institution constant uuid := app.id('institution_id');
  imported uuid[];
begin
  perform from trainee_import s where s.institution_id = at_institution and s.id = in_import for update;
  select array_agg(p.trainee_id) into imported from trainee_import_person p where p.institution_id = at_institution and p.import_id = in_import;
  perform from trainee h where h.institution_id = at_institution and h.id = any(imported) order by h.id for update;
end $$;

-- Which trainees of these imports have been written about since, and in which table or kind of audit subject:
-- every table with a foreign key to trainee except those the import fills, also one of a later migration, and
-- every audit line except record access. PostgreSQL may estimate a table as empty that an import has just
-- filled, and then scan all trainees for each of thousands. So each source is queried once for all of them by
-- id, and only the results are joined.
create function app.import_changes(in_imports uuid[]) returns table (import_id uuid, trainee_id uuid, code text, changed_in text)
  language plpgsql stable security definer set search_path = public, pg_temp set enable_nestloop = off as $$
declare
  at_institution constant uuid := app.id('institution_id');
  imported uuid[];
  changed uuid[];
  t record;
begin
  select array_agg(p.trainee_id) into imported from trainee_import_person p where p.institution_id = at_institution and p.import_id = any(in_imports);
  for t in select c.conrelid::regclass::text as source, r.relname::text as kind from pg_constraint c join pg_class r on r.oid = c.conrelid
    where c.contype = 'f' and c.confrelid = 'trainee'::regclass
      and r.relname not in ('trainee_skill', 'trainee_language', 'trainee_job_preference', 'trainee_limits', 'trainee_import_person') loop
    execute format('select array_agg(distinct x.trainee_id) from %s x where x.institution_id = $1 and x.trainee_id = any($2)', t.source) into changed using at_institution, imported;
    if changed is null then continue; end if;
    return query select p.import_id, h.id, h.code, t.kind from trainee_import_person p join trainee h on h.institution_id = p.institution_id and h.id = p.trainee_id
      where p.institution_id = at_institution and p.trainee_id = any(changed);
  end loop;
  select array_agg(h.id) into changed from trainee h where h.institution_id = at_institution and h.id = any(imported) and (h.version > 1 or h.state <> 'REGISTERED');
  if changed is not null then
    return query select p.import_id, h.id, h.code, 'trainee' from trainee_import_person p join trainee h on h.institution_id = p.institution_id and h.id = p.trainee_id
      where p.institution_id = at_institution and p.trainee_id = any(changed);
  end if;
  select array_agg(distinct a.person_id) into changed from audit_pending a
    where a.person_id = any(imported) and a.action not in ('RecordAccessed', 'TraineeImported') and a.subject_kind <> 'audit';
  if changed is not null then
    return query select distinct p.import_id, h.id, h.code, a.subject_kind from trainee_import_person p join trainee h on h.institution_id = p.institution_id and h.id = p.trainee_id
      join (select a.person_id, a.subject_kind from audit_pending a
        where a.person_id = any(changed) and a.action not in ('RecordAccessed', 'TraineeImported') and a.subject_kind <> 'audit') a on a.person_id = p.trainee_id
      where p.institution_id = at_institution and p.trainee_id = any(changed);
  end if;
end $$;

-- Deletes a batch of an undone import's trainees and returns how many; call it until it returns 0.
create function app.delete_undone_trainees(in_import uuid) returns int language plpgsql security definer set search_path = public, pg_temp as $$
declare
  at_institution constant uuid := app.id('institution_id');
  batch uuid[];
begin
  select array_agg(member.trainee_id) into batch from (select p.trainee_id from trainee_import_person p
    join trainee_import s on s.institution_id = p.institution_id and s.id = p.import_id and s.undone_at is not null
    where p.institution_id = at_institution and p.import_id = in_import order by p.trainee_id limit 1000) member;
  if batch is null then return 0; end if;
  delete from trainee_import_person x where x.institution_id = at_institution and x.trainee_id = any(batch);
  delete from trainee_skill x where x.institution_id = at_institution and x.trainee_id = any(batch);
  delete from trainee_language x where x.institution_id = at_institution and x.trainee_id = any(batch);
  delete from trainee_job_preference x where x.institution_id = at_institution and x.trainee_id = any(batch);
  delete from trainee_limits x where x.institution_id = at_institution and x.trainee_id = any(batch);
  delete from trainee x where x.institution_id = at_institution and x.id = any(batch);
  return cardinality(batch);
end $$;

-- All in one transaction. No role may delete a trainee: this is the only way, and it checks for itself. Every table
-- with a key to her is searched, some ten thousand lookups per hundred trainees, so they are deleted by the
-- thousand in statements of one transaction; the deferred trigger below checks at commit that none is left.
-- The audit log has a row for each person, and the row of the import stays.
create function app.undo_import(in_import uuid) returns int language plpgsql security definer set search_path = public, pg_temp as $$
declare
  at_institution constant uuid := app.id('institution_id');
  imported uuid[];
begin
  perform app.lock_import(in_import);
  if not exists (select from trainee_import s where s.institution_id = at_institution and s.id = in_import and s.undone_at is null and s.committed_at > app.now() - interval '24 hours') then
    perform app.refuse('trainee_import_undo_in_time', 'an import is undone once, within a day');
  end if;
  if exists (select from app.import_changes(array[in_import])) then perform app.refuse('trainee_import_unchanged', 'a trainee of the import has been changed since'); end if;
  select array_agg(p.trainee_id order by p.trainee_id) into imported from trainee_import_person p where p.institution_id = at_institution and p.import_id = in_import;
  insert into audit_pending (audience, actor_id, action, subject_kind, subject_id, detail)
    select 'staff', app.id('actor_id'), 'ImportedTraineeRemoved', 'trainee', member, '{"from": "REGISTERED"}' from unnest(imported) member;
  update trainee_import s set undone_at = app.now(), undone_by = app.id('actor_id') where s.institution_id = at_institution and s.id = in_import;
  return cardinality(imported);
end $$;

create function app.require_complete_undo() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if exists (select from trainee_import_person p where p.institution_id = new.institution_id and p.import_id = new.id) then
    perform app.refuse('trainee_import_undo_complete', 'an import is undone completely or not at all');
  end if;
  return null;
end $$;
create constraint trigger require_complete_undo after update of undone_at on trainee_import deferrable initially deferred for each row
  when (new.undone_at is not null)
  execute function app.require_complete_undo();
