-- Anonymising a trainee. It is terminal. The safety lead or her case worker anonymises a trainee who has
-- left, while no alert about her is open; her identity and every free text about her are erased by the same
-- statement, whatever wrote it.

-- Only the safety lead or her case worker anonymises a trainee, after she has left and while no alert about
-- her is open. Nothing changes her row afterwards.
create function app.enforce_anonymisation() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if app.session_login() not in ('waymark_staff_login', 'waymark_trainee_login', 'waymark_employer_login', 'waymark_worker_login') then return new; end if;
  if old.state = 'ANONYMISED' then perform app.refuse('trainee_anonymised', 'this trainee was anonymised'); end if;
  if new.state = 'ANONYMISED' then
    if old.state <> 'EXITED' or new.code = old.code or app.session_login() <> 'waymark_staff_login'
       or not (app.holds_role(app.id('actor_id'), 'SAFETY_LEAD') or app.holds_role(app.id('actor_id'), 'CASE_WORKER')) or not app.may_read_alert(new.institution_id, new.id) then
      perform app.refuse('trainee_anonymised_after_exit', 'a trainee who has left is anonymised by the safety lead or her case worker');
    end if;
    if exists (select from safety_alert a where a.institution_id = new.institution_id and a.trainee_id = new.id and a.ended_at is null) then
      perform app.refuse('trainee_no_open_alert', 'an alert about her is open');
    end if;
  end if;
  return new;
end $$;
create trigger enforce_anonymisation before update on trainee for each row execute function app.enforce_anonymisation();

-- Codes, days and sums stay, because reports count them; so do population and person key, a random key that
-- is derived from none of her data. A migration that adds a column for free text about a person must add it
-- here; a test compares the two.
create function app.anonymise_person() returns trigger language plpgsql security definer set search_path = public, protected, pg_temp as $$
declare erased constant text := '—';
begin
  delete from protected.trainee_identity where institution_id = new.institution_id and trainee_id = new.id;
  update protected.trainee_protection set risk = null, reasons = null, named_people = null, history = null where institution_id = new.institution_id and trainee_id = new.id;
  delete from contact_method where institution_id = new.institution_id and trainee_id = new.id;
  delete from trainee_skill where institution_id = new.institution_id and trainee_id = new.id;
  delete from trainee_language where institution_id = new.institution_id and trainee_id = new.id;
  delete from trainee_job_preference where institution_id = new.institution_id and trainee_id = new.id;
  update trainee_limits set fifteen_on = null, eighteen_on = null, no_night = false, no_live_in = false, no_alcohol = false, excluded_sites = '{}', excluded_employers = '{}',
    excluded_provinces = '{}', excluded_isco = '{}', reviewed_on = null where institution_id = new.institution_id and trainee_id = new.id;
  -- The employer sees what it sees of a trainee who disclosed no field.
  update referral set card = '{}' where institution_id = new.institution_id and trainee_id = new.id and card is not null;
  update interview set place = erased where institution_id = new.institution_id and trainee_id = new.id;
  update apprenticeship_agreement set registration_number = erased where institution_id = new.institution_id and trainee_id = new.id and registration_number is not null;
  update apprenticeship_agreement set broken_reason = null where institution_id = new.institution_id and trainee_id = new.id;
  update learning_review set note = null where institution_id = new.institution_id and trainee_id = new.id;
  update follow_up set closed_because = erased where institution_id = new.institution_id and trainee_id = new.id and closed_because is not null;
  update follow_up_record set next_step = null where institution_id = new.institution_id and trainee_id = new.id;
  update employer_check_in set note = null, code_hash = null, code_expires_at = null where institution_id = new.institution_id and trainee_id = new.id;
  update safety_alert set safety_wishes = null, outcome = case when outcome is not null then erased end where institution_id = new.institution_id and trainee_id = new.id;
  update safety_alert_action set action = erased where institution_id = new.institution_id and trainee_id = new.id;
  update hold_lift l set reason = erased from hold_cause c join safety_alert a on a.institution_id = c.institution_id and a.id = c.alert_id
    where l.hold_id = c.hold_id and a.institution_id = new.institution_id and a.trainee_id = new.id;
  update service_record set provider = erased where institution_id = new.institution_id and trainee_id = new.id;
  update training_enrolment set credential = null where institution_id = new.institution_id and trainee_id = new.id;
  update self_employment set activity = erased where institution_id = new.institution_id and trainee_id = new.id;
  update session s set ended_at = now() from account a
    where s.account_id = a.id and a.institution_id = new.institution_id and a.trainee_id = new.id and s.ended_at is null;
  update account set login = 'closed-' || gen_random_uuid(), secret_hash = 'closed', totp_secret = null, display_name = erased, email = null, closed_at = coalesce(closed_at, now())
    where institution_id = new.institution_id and trainee_id = new.id;
  return null;
end $$;
create trigger anonymise_person after update of state on trainee for each row
  when (old.state is distinct from new.state and new.state = 'ANONYMISED')
  execute function app.anonymise_person();

-- Refuses new rows about an anonymised trainee. It fires after the foreign key check, which waits for a
-- transition that locks her row, so it sees the outcome of that transition.
create function app.prevent_anonymised_subject() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if app.session_login() in ('waymark_staff_login', 'waymark_trainee_login', 'waymark_employer_login') and pg_trigger_depth() = 1
     and exists (select from trainee t where t.institution_id = new.institution_id and t.id = new.trainee_id and t.state = 'ANONYMISED') then
    perform app.refuse('trainee_anonymised', 'this trainee was anonymised');
  end if;
  return null;
end $$;

-- Every table with free text or facts about a trainee.
do $$
declare t text;
begin
  foreach t in array array[
    'account', 'trainee_skill', 'trainee_language', 'trainee_job_preference', 'trainee_limits', 'consent', 'contact_method',
    'match', 'referral', 'interview', 'offer', 'placement', 'placement_terms', 'apprenticeship_agreement',
    'learning_review', 'follow_up', 'follow_up_record', 'safety_alert', 'safety_alert_action', 'service_record',
    'shelter_stay', 'training_enrolment', 'attendance', 'self_employment', 'institution_referral_person',
    'protected.trainee_identity', 'follow_up_draft'
  ] loop
    execute format('create trigger prevent_anonymised_subject after insert or update on %s for each row execute function app.prevent_anonymised_subject()', t);
  end loop;
end $$;
-- The key under which another institution knows the same person may still be set, so that she is counted
-- once.
create trigger prevent_anonymised_subject after insert on protected.trainee_protection for each row execute function app.prevent_anonymised_subject();
create trigger prevent_anonymised_text after update on protected.trainee_protection for each row
  when (new.risk is not null or new.reasons is not null or new.named_people is not null or new.history is not null)
  execute function app.prevent_anonymised_subject();
