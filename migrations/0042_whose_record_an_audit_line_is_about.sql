-- Each line of the audit says whose institution it concerns and which person it is about, found as it is written: who saw or changed somebody is asked by person.
alter table audit_pending add column institution_id uuid, add column person_id uuid;

-- Which person a subject belongs to; nothing where it is about a place. A person's own tables are keyed by institution, so where that is known it leads.
create function app.person_of(kind text, subject uuid, at_institution uuid, out of_institution uuid, out of_person uuid) language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
  source constant text := case kind when 'alert' then 'safety_alert' else kind end;
  whose constant text := case when kind in ('trainee', 'audit') then 'id' else 'trainee_id' end;
begin
  if kind not in ('trainee', 'audit', 'alert', 'referral', 'interview', 'offer', 'placement', 'placement_terms', 'apprenticeship_agreement', 'consent', 'contact_method', 'follow_up',
    'follow_up_record', 'employer_check_in', 'service_record', 'shelter_stay', 'training_enrolment', 'self_employment', 'task') or subject is null then return; end if;
  if at_institution is not null then
    execute format('select institution_id, %I from %I where institution_id = $1 and id = $2', whose, case when whose = 'id' then 'trainee' else source end)
      into of_institution, of_person using at_institution, subject;
  else
    execute format('select institution_id, %I from %I where id = $1', whose, case when whose = 'id' then 'trainee' else source end) into of_institution, of_person using subject;
  end if;
end $$;
create function app.note_whose_line() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare found record;
begin
  new.institution_id := app.id('institution_id');
  select * into found from app.person_of(new.subject_kind, new.subject_id, new.institution_id);
  new.person_id := found.of_person;
  new.institution_id := coalesce(new.institution_id, found.of_institution);
  return new;
end $$;
create trigger note_whose_line before insert on audit_pending for each row execute function app.note_whose_line();
update audit_pending p set institution_id = coalesce(known.institution_id, known.of_institution), person_id = known.of_person
  from (select a.id, c.institution_id, o.of_institution, o.of_person from audit_pending a left join account c on c.id = a.actor_id and c.audience <> 'employer'
    left join lateral app.person_of(a.subject_kind, a.subject_id, c.institution_id) o on true) known
  where known.id = p.id;
create index audit_pending_institution on audit_pending (institution_id, id);
create index audit_pending_person on audit_pending (person_id, id) where person_id is not null;
create index audit_pending_actor on audit_pending (actor_id, id);

-- Read by who answers for it at the institution: the administrator, who sees codes alone, and the safety lead.
grant select (id, at, audience, actor_id, action, subject_kind, subject_id, detail, institution_id, person_id) on audit_pending to waymark_staff;
create policy staff_reads on audit_pending for select to waymark_staff using (institution_id = (select app.id('institution_id'))
  and ((select app.has_role('INSTITUTION_ADMIN')) or (select app.has_role('SAFETY_LEAD'))));

-- Deliveries: staff list what leaves in their institution's name, and send a parked one to staff or an employer again. A trainee's is never sent again by hand:
-- somebody reaches her.
create index message_institution on message (institution_id, created_at, id);
grant select (failures, attempts) on message to waymark_staff, waymark_staff_path;
grant update (state, due_at, failures) on message to waymark_staff_path;
create policy staff_path_sends_again on message as restrictive for update to waymark_staff_path
  using (recipient_kind <> 'TRAINEE' and state = 'PARKED') with check (recipient_kind <> 'TRAINEE' and state = 'PLANNED');

revoke all on function app.person_of(text, uuid, uuid), app.note_whose_line() from public;
