-- A business signs the code of conduct before a site of it is approved: a visitor saw the signed paper, or added a photo of it
-- (docs/domain.md 4.2).

alter table vetting_photo drop constraint vetting_photo_subject_check;
alter table vetting_photo add constraint vetting_photo_subject_check check (subject in ('WORK_AREA', 'EXIT', 'FIRE_EQUIPMENT', 'MACHINE', 'TOILET', 'WATER',
  'FIRST_AID', 'HOUSING', 'NOTICE', 'CODE_OF_CONDUCT', 'OUTSIDE', 'OTHER_PART')) not valid;
alter table vetting_photo validate constraint vetting_photo_subject_check;

-- Signatures are added, and none is changed. The last one counts (employer.code_of_conduct_signed_on).
create table conduct_signature (
  institution_id uuid not null,
  id uuid not null default gen_random_uuid() primary key,
  employer_id uuid not null references employer,
  vetting_id uuid not null,
  signed_on date not null,
  signed_by text not null check (length(signed_by) between 1 and 200),
  proof text not null check (proof in ('CHECKED_ON_VISIT', 'FILE')),
  recorded_by uuid not null references account,
  recorded_at timestamptz not null,
  foreign key (institution_id, vetting_id) references vetting (institution_id, id)
);
create index conduct_signature_employer on conduct_signature (employer_id, recorded_at desc);
create index conduct_signature_vetting on conduct_signature (vetting_id);
create index conduct_signature_recorder on conduct_signature (recorded_by);
call app.guard_tables();

create function app.check_conduct_signature() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare v vetting;
begin
  select * into v from vetting where id = new.vetting_id for no key update;
  if v.state not in ('VISITED', 'SUBMITTED') or v.employer_id <> new.employer_id or v.institution_id <> new.institution_id
    or new.signed_on > app.today() or not exists (select from vetting_visitor p where p.vetting_id = new.vetting_id and p.account_id = new.recorded_by) then
    perform app.refuse('vetting_conduct_open', 'a visitor records the signature with the visit, before it is decided');
  end if;
  if app.is_tied(new.recorded_by, new.employer_id) then
    perform app.refuse('vetting_no_conflict', 'who is tied to the employer does not vet it');
  end if;
  if new.proof = 'FILE' and not exists (select from vetting_photo p where p.vetting_id = new.vetting_id and p.subject = 'CODE_OF_CONDUCT') then
    perform app.refuse('vetting_conduct_file', 'a signature by file has a photo of the signed code of conduct');
  end if;
  return new;
end $$;
create trigger check_signature before insert on conduct_signature for each row execute function app.check_conduct_signature();
create function app.keep_last_signature() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  update employer set code_of_conduct_signed_on = new.signed_on, version = version + 1 where id = new.employer_id
    and (code_of_conduct_signed_on is null or code_of_conduct_signed_on < new.signed_on);
  return null;
end $$;
create trigger keep_last after insert on conduct_signature for each row execute function app.keep_last_signature();

-- No login writes the day of the last signature: it follows from the signatures.
create function app.guard_conduct_day() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if app.login() is not null and pg_trigger_depth() < 2 then
    perform app.refuse('employer_conduct_day', 'the day of the code of conduct is that of its last signature');
  end if;
  return new;
end $$;
create trigger guard_conduct_day before update on employer for each row
  when (new.code_of_conduct_signed_on is distinct from old.code_of_conduct_signed_on) execute function app.guard_conduct_day();
create trigger guard_conduct_day_of_new before insert on employer for each row
  when (new.code_of_conduct_signed_on is not null) execute function app.guard_conduct_day();

-- A signed code of conduct, and by the owner of today: after a new owner was reported, it is signed again.
create function app.has_signed_conduct(in_employer uuid) returns boolean language sql stable security definer set search_path = public, pg_temp as $$
  select exists (select from employer e where e.id = in_employer and e.code_of_conduct_signed_on is not null and not exists (
    select from revet_trigger r where r.employer_id = e.id and r.cause = 'NEW_OWNER' and (r.raised_at at time zone 'Asia/Phnom_Penh')::date > e.code_of_conduct_signed_on))
$$;
create function app.require_signed_conduct() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if not app.has_signed_conduct(new.employer_id) then
    perform app.refuse('vetting_code_of_conduct', 'the code of conduct is signed before a site is approved');
  end if;
  return new;
end $$;
create trigger require_signed_conduct before insert or update of state, decision on vetting for each row
  when (new.state = 'DECIDED' and new.decision in ('APPROVED', 'APPROVED_WITH_CONDITIONS')) execute function app.require_signed_conduct();

grant select, insert on conduct_signature to waymark_staff_writer;
grant select on conduct_signature to waymark_staff;
create policy staff on conduct_signature for select to waymark_staff using (institution_id = (select app.id('institution_id')));
create policy staff_writer on conduct_signature for select to waymark_staff_writer using (institution_id = (select app.id('institution_id')));
create policy staff_writes on conduct_signature for insert to waymark_staff_writer
  with check (institution_id = (select app.id('institution_id')) and recorded_by = (select app.session_account()));
grant execute on function app.has_signed_conduct to waymark_staff, waymark_staff_writer;
revoke all on function app.check_conduct_signature, app.keep_last_signature, app.guard_conduct_day, app.has_signed_conduct, app.require_signed_conduct from public;
