-- A sheet of trainees that was taken in by mistake is taken back as a whole, within a day and as long as nobody it brought has been written about since.
-- Whoever it brought goes with it: she was never consented with, reached or counted, and to make her anonymous would count her as somebody who left.
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
-- Which sheet somebody came in with.
create table sheet_import_person (
  institution_id uuid not null,
  trainee_id uuid not null,
  import_id uuid not null,
  primary key (institution_id, trainee_id),
  foreign key (institution_id, import_id) references sheet_import (institution_id, id),
  foreign key (institution_id, trainee_id) references trainee (institution_id, id)
);
create index sheet_import_person_import on sheet_import_person (institution_id, import_id);

-- For each of thousands who go, every table with a key to her is asked whether she stands there: where no index answered, it was read from end to end.
do $$
declare t text;
begin
  foreach t in array array['account', 'match', 'task', 'placement_terms', 'apprenticeship_agreement', 'learning_review', 'employer_check_in', 'follow_up_record', 'follow_up_answer', 'safety_alert',
    'safety_alert_action', 'attendance', 'self_employment'] loop
    execute format('create index %1$s_whose on %1$I (institution_id, trainee_id)%2$s', t, case when t in ('account', 'task') then ' where trainee_id is not null' else '' end);
  end loop;
end $$;

-- Who of these sheets has been written about since, and in which table or about which kind of subject: every table with a key to her but those the sheet itself
-- fills, also one that a later migration makes, and every line of the audit but of looks.
create function app.traces_of_sheets(asked uuid[]) returns table (import_id uuid, trainee_id uuid, code text, found text)
  language plpgsql stable security definer set search_path = public, pg_temp as $$
declare t record;
begin
  for t in select c.conrelid::regclass::text as place, r.relname::text as kind from pg_constraint c join pg_class r on r.oid = c.conrelid
    where c.contype = 'f' and c.confrelid = 'trainee'::regclass
      and r.relname not in ('trainee_skill', 'trainee_language', 'trainee_wish', 'trainee_limits', 'sheet_import_person') loop
    return query execute format('select p.import_id, p.trainee_id, h.code, %L::text from sheet_import_person p join trainee h on h.institution_id = p.institution_id and h.id = p.trainee_id
      where p.institution_id = $1 and p.import_id = any($2) and exists (select from %s x where x.institution_id = p.institution_id and x.trainee_id = p.trainee_id)', t.kind, t.place)
      using app.id('institution_id'), asked;
  end loop;
  return query select p.import_id, p.trainee_id, h.code, 'trainee' from sheet_import_person p join trainee h on h.institution_id = p.institution_id and h.id = p.trainee_id
    where p.institution_id = app.id('institution_id') and p.import_id = any(asked) and (h.version > 1 or h.state <> 'REGISTERED');
  return query select distinct p.import_id, p.trainee_id, h.code, a.subject_kind from sheet_import_person p join trainee h on h.institution_id = p.institution_id and h.id = p.trainee_id
    join audit_pending a on a.person_id = p.trainee_id
    where p.institution_id = app.id('institution_id') and p.import_id = any(asked) and a.action not in ('Shown', 'TraineeImported') and a.subject_kind <> 'audit';
end $$;

-- The sheet first, then whom it brought by their ids: whoever writes about one of them locks her as well, and then finds her or nobody.
create function app.lock_sheet(asked uuid) returns void language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform from sheet_import s where s.institution_id = app.id('institution_id') and s.id = asked for update;
  perform from trainee h where h.institution_id = app.id('institution_id')
    and h.id in (select p.trainee_id from sheet_import_person p where p.institution_id = app.id('institution_id') and p.import_id = asked) order by h.id for update;
end $$;

-- All of it or nothing. No role deletes a trainee: this is the only way, and it looks for itself. The audit keeps a line for each person, and the sheet stays as what it was.
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
  delete from sheet_import_person p where p.institution_id = at_institution and p.import_id = asked;
  delete from trainee_skill x where x.institution_id = at_institution and x.trainee_id = any(brought);
  delete from trainee_language x where x.institution_id = at_institution and x.trainee_id = any(brought);
  delete from trainee_wish x where x.institution_id = at_institution and x.trainee_id = any(brought);
  delete from trainee_limits x where x.institution_id = at_institution and x.trainee_id = any(brought);
  delete from trainee x where x.institution_id = at_institution and x.id = any(brought);
  update sheet_import s set taken_back_at = app.now(), taken_back_by = app.id('actor_id') where s.institution_id = at_institution and s.id = asked;
  return cardinality(brought);
end $$;

call app.guard_tables();
grant select on sheet_import to waymark_staff, waymark_staff_path;
grant insert on sheet_import, sheet_import_person to waymark_staff_path;
create policy staff on sheet_import for select to waymark_staff using (institution_id = (select app.id('institution_id')));
create policy staff_path on sheet_import for select to waymark_staff_path using (institution_id = (select app.id('institution_id')));
create policy staff_path_adds on sheet_import for insert to waymark_staff_path with check (institution_id = (select app.id('institution_id')));
create policy staff_path_adds on sheet_import_person for insert to waymark_staff_path with check (institution_id = (select app.id('institution_id')));
revoke all on function app.traces_of_sheets(uuid[]), app.lock_sheet(uuid), app.take_back_sheet(uuid) from public;
grant execute on function app.traces_of_sheets(uuid[]) to waymark_staff, waymark_staff_path;
grant execute on function app.lock_sheet(uuid), app.take_back_sheet(uuid) to waymark_staff_path;
