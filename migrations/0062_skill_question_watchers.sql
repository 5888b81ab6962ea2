-- Who waits for the answer to a question for a skill, and for which trainee.

-- A row is deleted when its reader has seen the answer or the trainee has the skill. Only the institution of the
-- question reads it: the steward answers without learning who waits.
create table skill_question_watcher (
  id uuid primary key default gen_random_uuid(),
  institution_id uuid not null references institution,
  question_id uuid not null references skill_question,
  account_id uuid not null references account,
  trainee_id uuid,
  constraint skill_question_watcher_once unique nulls not distinct (question_id, account_id, trainee_id),
  foreign key (institution_id, trainee_id) references trainee (institution_id, id)
);
create index skill_question_watcher_account on skill_question_watcher (account_id);
create index skill_question_watcher_trainee on skill_question_watcher (institution_id, trainee_id);
create trigger prevent_anonymised_subject after insert or update on skill_question_watcher for each row execute function app.prevent_anonymised_subject();

call app.guard_tables();

grant select on skill_question_watcher to waymark_staff, waymark_staff_writer;
grant insert (institution_id, question_id, account_id, trainee_id), delete on skill_question_watcher to waymark_staff_writer;
create policy staff_reads on skill_question_watcher for select to waymark_staff using (institution_id = (select app.id('institution_id')));
create policy staff_writer_reads on skill_question_watcher for select to waymark_staff_writer using (institution_id = (select app.id('institution_id')));
create policy staff_writer_inserts on skill_question_watcher for insert to waymark_staff_writer
  with check (institution_id = (select app.id('institution_id')) and account_id = (select app.id('actor_id'))
    and exists (select from skill_question q where q.id = question_id and q.institution_id = skill_question_watcher.institution_id));
create policy staff_writer_deletes on skill_question_watcher for delete to waymark_staff_writer using (institution_id = (select app.id('institution_id')));

-- As in 0040_anonymisation.sql, and the questions for her skills no longer name her.
create or replace function app.anonymise_person() returns trigger language plpgsql security definer set search_path = public, protected, pg_temp as $$
declare erased constant text := '—';
begin
  delete from protected.trainee_identity where institution_id = new.institution_id and trainee_id = new.id;
  update protected.trainee_protection set risk = null, reasons = null, named_people = null, history = null where institution_id = new.institution_id and trainee_id = new.id;
  delete from contact_method where institution_id = new.institution_id and trainee_id = new.id;
  delete from trainee_skill where institution_id = new.institution_id and trainee_id = new.id;
  delete from skill_question_watcher where institution_id = new.institution_id and trainee_id = new.id;
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
