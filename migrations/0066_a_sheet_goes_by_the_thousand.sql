-- Whoever goes with a sheet that is taken back is looked up in every table with a key to her: some ten thousand looks for each hundred people. While much else is done, all
-- five thousand took longer than one statement may. So they go by the thousand, in statements of one transaction; that nobody of the sheet stays is looked at when it ends.
create or replace function app.take_back_sheet(asked uuid) returns int language plpgsql security definer set search_path = public, pg_temp as $$
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

-- How many went, of those who still stand there of a sheet that was taken back: to be asked until it is nobody.
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
revoke all on function app.remove_taken_back(uuid) from public;
grant execute on function app.remove_taken_back(uuid) to waymark_staff_path;

create function app.take_sheet_back_whole() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if exists (select from sheet_import_person p where p.institution_id = new.institution_id and p.import_id = new.id) then
    perform app.refuse('sheet_taken_back_whole', 'everybody a sheet brought goes with it, or nobody');
  end if;
  return null;
end $$;
revoke all on function app.take_sheet_back_whole() from public;
create constraint trigger taken_back_whole after update of taken_back_at on sheet_import deferrable initially deferred for each row
  when (new.taken_back_at is not null) execute function app.take_sheet_back_whole();

-- While PostgreSQL believes a freshly filled table empty, each index with a column of a key costs it the same, and it took the one by sheets to look somebody up: all thousands
-- of the institution for each of the thousands who go. So no other index than the one by her names the institution.
drop index sheet_import_person_import;
create index sheet_import_person_import on sheet_import_person (import_id);
