-- Undoing a large import writes the audit row of each trainee together with her deletion, some hundred trainees to a
-- statement. One statement for thousands of audit rows could reach the time limit of a statement on a busy server.

create or replace function app.delete_undone_trainees(in_import uuid) returns int language plpgsql security definer set search_path = public, pg_temp as $$
declare
  at_institution constant uuid := app.id('institution_id');
  batch uuid[];
begin
  select array_agg(member.trainee_id) into batch from (select p.trainee_id from trainee_import_person p
    join trainee_import s on s.institution_id = p.institution_id and s.id = p.import_id and s.undone_at is not null
    where p.institution_id = at_institution and p.import_id = in_import order by p.trainee_id limit 500) member;
  if batch is null then return 0; end if;
  insert into audit_pending (audience, actor_id, action, subject_kind, subject_id, detail)
    select 'staff', app.id('actor_id'), 'ImportedTraineeRemoved', 'trainee', member, '{"from": "REGISTERED"}' from unnest(batch) member;
  delete from trainee_import_person x where x.institution_id = at_institution and x.trainee_id = any(batch);
  delete from trainee_skill x where x.institution_id = at_institution and x.trainee_id = any(batch);
  delete from trainee_language x where x.institution_id = at_institution and x.trainee_id = any(batch);
  delete from trainee_job_preference x where x.institution_id = at_institution and x.trainee_id = any(batch);
  delete from trainee_limits x where x.institution_id = at_institution and x.trainee_id = any(batch);
  delete from trainee x where x.institution_id = at_institution and x.id = any(batch);
  return cardinality(batch);
end $$;

-- Marks the import as undone; app.delete_undone_trainees then removes its trainees in the same transaction, and the
-- trigger app.require_complete_undo refuses the commit while one is left.
create or replace function app.undo_import(in_import uuid) returns int language plpgsql security definer set search_path = public, pg_temp as $$
declare
  at_institution constant uuid := app.id('institution_id');
begin
  perform app.lock_import(in_import);
  if not exists (select from trainee_import s where s.institution_id = at_institution and s.id = in_import and s.undone_at is null and s.committed_at > app.now() - interval '24 hours') then
    perform app.refuse('trainee_import_undo_in_time', 'an import is undone once, within a day');
  end if;
  if exists (select from app.import_changes(array[in_import])) then perform app.refuse('trainee_import_unchanged', 'a trainee of the import has been changed since'); end if;
  update trainee_import s set undone_at = app.now(), undone_by = app.id('actor_id') where s.institution_id = at_institution and s.id = in_import;
  return (select count(*) from trainee_import_person p where p.institution_id = at_institution and p.import_id = in_import);
end $$;
