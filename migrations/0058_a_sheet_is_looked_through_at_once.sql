-- PostgreSQL may believe a table empty that a sheet has just filled (it counted before the sheet was committed), and then goes through all trainees for each of
-- thousands: minutes, and any operation is cut off after ten seconds. So nothing here joins thousands to thousands by its guess: every place is asked once for all
-- of them by their ids, and only what was found is joined, never by going through one side for each of the other.
create or replace function app.traces_of_sheets(asked uuid[]) returns table (import_id uuid, trainee_id uuid, code text, found text)
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

create or replace function app.lock_sheet(asked uuid) returns void language plpgsql security definer set search_path = public, pg_temp as $$
declare
  at_institution constant uuid := app.id('institution_id');
  brought uuid[];
begin
  perform from sheet_import s where s.institution_id = at_institution and s.id = asked for update;
  select array_agg(p.trainee_id) into brought from sheet_import_person p where p.institution_id = at_institution and p.import_id = asked;
  perform from trainee h where h.institution_id = at_institution and h.id = any(brought) order by h.id for update;
end $$;
