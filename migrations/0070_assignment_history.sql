-- Who was a trainee's placement officer and case worker, from when to when, and who changed it. Triggers write it,
-- so that no way to change a trainee leaves it out.
create table trainee_assignment (
  institution_id uuid not null,
  id bigint generated always as identity,
  trainee_id uuid not null,
  responsibility text not null check (responsibility in ('PLACEMENT_OFFICER', 'CASE_WORKER')),
  account_id uuid not null references account on delete cascade,
  -- Null if it began before this table existed.
  assigned_at timestamptz,
  -- Null if the database, an import command or the operator did it.
  assigned_by uuid references account on delete set null,
  ended_at timestamptz,
  ended_by uuid references account on delete set null,
  primary key (institution_id, id),
  foreign key (institution_id, trainee_id) references trainee (institution_id, id) on delete cascade,
  check (ended_at is not null or ended_by is null)
);
create unique index trainee_assignment_current on trainee_assignment (institution_id, trainee_id, responsibility) where ended_at is null;
create index trainee_assignment_trainee on trainee_assignment (institution_id, trainee_id, id);
create index trainee_assignment_account on trainee_assignment (account_id, id);

create function app.store_new_assignments() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  insert into trainee_assignment (institution_id, trainee_id, responsibility, account_id, assigned_at, assigned_by)
    select institution_id, id, 'PLACEMENT_OFFICER', placement_officer_id, app.now(), app.session_account() from added where placement_officer_id is not null
    union all select institution_id, id, 'CASE_WORKER', case_worker_id, app.now(), app.session_account() from added where case_worker_id is not null;
  return null;
end $$;
create trigger store_new_assignments after insert on trainee referencing new table as added for each statement execute function app.store_new_assignments();

create function app.store_changed_assignments() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare
  changed_by constant uuid := app.session_account();
begin
  update trainee_assignment a set ended_at = app.now(), ended_by = changed_by
    where a.institution_id = new.institution_id and a.trainee_id = new.id and a.ended_at is null
      and (a.responsibility = 'PLACEMENT_OFFICER' and new.placement_officer_id is distinct from old.placement_officer_id
        or a.responsibility = 'CASE_WORKER' and new.case_worker_id is distinct from old.case_worker_id);
  insert into trainee_assignment (institution_id, trainee_id, responsibility, account_id, assigned_at, assigned_by)
    select new.institution_id, new.id, responsibility, account_id, app.now(), changed_by
    from (values ('PLACEMENT_OFFICER', old.placement_officer_id, new.placement_officer_id), ('CASE_WORKER', old.case_worker_id, new.case_worker_id))
      as c (responsibility, previous_id, account_id)
    where account_id is not null and account_id is distinct from previous_id;
  return null;
end $$;
create trigger store_changed_assignments after update of placement_officer_id, case_worker_id on trainee for each row
  when (old.placement_officer_id is distinct from new.placement_officer_id or old.case_worker_id is distinct from new.case_worker_id)
  execute function app.store_changed_assignments();

insert into trainee_assignment (institution_id, trainee_id, responsibility, account_id)
  select institution_id, id, 'PLACEMENT_OFFICER', placement_officer_id from trainee where placement_officer_id is not null
  union all select institution_id, id, 'CASE_WORKER', case_worker_id from trainee where case_worker_id is not null;

-- As before, except that the history of her officers, which triggers write, is no change to her.
create or replace function app.import_changes(in_imports uuid[]) returns table (import_id uuid, trainee_id uuid, code text, changed_in text)
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
      and r.relname not in ('trainee_skill', 'trainee_language', 'trainee_job_preference', 'trainee_limits', 'trainee_import_person', 'trainee_search_key', 'trainee_assignment') loop
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

-- Gives a visitor's planned visits to a colleague; returns how many. The visitor does it, or a safety lead. A colleague
-- who visits already stays a visitor once, and leads if the other one led.
create function app.hand_over_visits(from_account uuid, to_account uuid) returns int language plpgsql security definer set search_path = public, pg_temp as $$
declare
  me account;
  planned uuid[];
begin
  select * into me from account where id = app.session_account() and audience = 'staff';
  if me.id is null or (me.id <> from_account and 'SAFETY_LEAD' <> all (me.roles)) or from_account = to_account
    or (select count(*) from account a where a.id in (from_account, to_account) and a.audience = 'staff' and a.institution_id = me.institution_id and a.closed_at is null) <> 2
    or not (app.holds_role(to_account, 'VETTING_OFFICER') or app.holds_role(to_account, 'SAFETY_LEAD')) then
    perform app.refuse('account_work_handed_over', 'visits are handed over between colleagues of one institution, to one who may record them');
  end if;
  select array_agg(w.id) into planned from vetting_visitor v join vetting w on w.id = v.vetting_id and w.state = 'PLANNED' where v.account_id = from_account;
  update vetting_visitor o set is_lead = true from vetting_visitor v
    where v.vetting_id = any(planned) and v.account_id = from_account and v.is_lead and o.vetting_id = v.vetting_id and o.account_id = to_account;
  delete from vetting_visitor v where v.vetting_id = any(planned) and v.account_id = from_account
    and exists (select from vetting_visitor o where o.vetting_id = v.vetting_id and o.account_id = to_account);
  update vetting_visitor set account_id = to_account where vetting_id = any(planned) and account_id = from_account;
  return coalesce(cardinality(planned), 0);
end $$;

-- A handover is read by the staff who may read trainees and by those who administer accounts.
grant select on handover to waymark_staff, waymark_staff_writer;
create policy staff_reads on handover for select to waymark_staff using (institution_id = (select app.id('institution_id')));
create policy staff_writer_reads on handover for select to waymark_staff_writer using (institution_id = (select app.id('institution_id')));

call app.guard_tables();
grant select on trainee_assignment to waymark_staff;
create policy staff on trainee_assignment for select to waymark_staff
  using (institution_id = (select app.id('institution_id')) and ((select app.has_role('PLACEMENT_OFFICER'))
    or (select app.has_role('CASE_WORKER')) or (select app.has_role('SAFETY_LEAD'))));

revoke all on function app.store_new_assignments, app.store_changed_assignments, app.hand_over_visits from public;
grant execute on function app.hand_over_visits to waymark_staff_writer;
