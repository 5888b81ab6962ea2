-- A look at a protected record, at what she is kept from, or one that was refused is about her as well. Nothing is joined by it that was apart:
-- such a line has held her id as its subject all along. Who reads the audit learns by her code whose record it was, and nothing of what is in it.
create or replace function app.person_of(kind text, subject uuid, at_institution uuid, out of_institution uuid, out of_person uuid) language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
  hers constant boolean := kind in ('trainee', 'audit', 'trainee_limits', 'protected_record', 'protected_record_not_there', 'protected_record_refused');
  source constant text := case when hers then 'trainee' when kind = 'alert' then 'safety_alert' else kind end;
  whose constant text := case when hers then 'id' else 'trainee_id' end;
begin
  if not hers and kind not in ('alert', 'referral', 'interview', 'offer', 'placement', 'placement_terms', 'apprenticeship_agreement', 'consent', 'contact_method', 'follow_up',
    'follow_up_record', 'employer_check_in', 'service_record', 'shelter_stay', 'training_enrolment', 'self_employment', 'task') or subject is null then return; end if;
  if at_institution is not null then
    execute format('select institution_id, %I from %I where institution_id = $1 and id = $2', whose, source) into of_institution, of_person using at_institution, subject;
  else
    execute format('select institution_id, %I from %I where id = $1', whose, source) into of_institution, of_person using subject;
  end if;
end $$;
update audit_pending p set person_id = known.of_person
  from (select a.id, o.of_person from audit_pending a, lateral app.person_of(a.subject_kind, a.subject_id, a.institution_id) o
    where a.person_id is null and a.subject_kind in ('trainee_limits', 'protected_record', 'protected_record_not_there', 'protected_record_refused')) known
  where known.id = p.id and known.of_person is not null;
