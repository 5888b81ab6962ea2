-- The messages of an event: asked for every event that is removed, and by its foreign key. `message_given_up`: what the operator sees and sends again.
create index message_by_event on message (event_id);
create index message_given_up on message (state, recipient_kind, id) where state in ('PARKED', 'UNKNOWN');

-- A line of the audit about a message to a trainee is about her.
create or replace function app.person_of(kind text, subject uuid, at_institution uuid, out of_institution uuid, out of_person uuid) language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
  hers constant boolean := kind in ('trainee', 'audit', 'trainee_limits', 'protected_record', 'protected_record_not_there', 'protected_record_refused');
  source constant text := case when hers then 'trainee' when kind = 'alert' then 'safety_alert' else kind end;
  whose constant text := case when hers then 'id' else 'trainee_id' end;
begin
  if kind = 'message' then
    select m.institution_id, case when m.recipient_kind = 'TRAINEE' then m.recipient_id end into of_institution, of_person
      from message m where m.id = subject and (at_institution is null or m.institution_id = at_institution);
    return;
  end if;
  if not hers and kind not in ('alert', 'referral', 'interview', 'offer', 'placement', 'placement_terms', 'apprenticeship_agreement', 'consent', 'contact_method', 'follow_up',
    'follow_up_record', 'employer_check_in', 'service_record', 'shelter_stay', 'training_enrolment', 'self_employment', 'task') or subject is null then return; end if;
  if at_institution is not null then
    execute format('select institution_id, %I from %I where institution_id = $1 and id = $2', whose, source) into of_institution, of_person using at_institution, subject;
  else
    execute format('select institution_id, %I from %I where id = $1', whose, source) into of_institution, of_person using subject;
  end if;
end $$;
