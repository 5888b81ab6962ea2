-- Staff read all shared data (employers, sites, vacancies); the steward institution writes it, and a vetting
-- is written by the institution that does it. Data of trainees is visible to their own institution only. The
-- protected role, for the case worker and the safety lead, opens identity and protection. Staff propose no
-- interview and issue no offer.

-- Whole tables.
grant select
  on clock, province, province_adjacency, isco_group, skill, skill_label, local_label, skill_couse, skill_transfer,
  occupation, occupation_label, occupation_skill, occupation_khmer_label, taxonomy_release, institution, installation,
  employer, employer_site, employer_tie, employer_exclusion, registration_photo, vetting, vetting_visitor,
  vetting_answer, vetting_decision, vacancy, vacancy_skill, vacancy_language, vacancy_cost_item, apprenticeship,
  learning_plan_unit, vacancy_review, donor_grant, donor_grant_institution, donor_grant_target, trainee, trainee_skill,
  trainee_language, trainee_job_preference, trainee_limits, consent, contact_method, match, referral, interview, offer, placement,
  placement_terms, placement_stage, apprenticeship_agreement, learning_review, follow_up, follow_up_record,
  follow_up_answer, follow_up_draft, safety_alert, safety_alert_action, employer_hold, hold_cause, hold_lift,
  group_session, service_record, shelter_stay, course, course_skill, training_enrolment, attendance, self_employment,
  programme, capacity_review, capacity_score, capacity_support, institution_referral, institution_referral_person, task,
  trainee_import, indicator_report, calculation, calculation_result, calculation_row
  to waymark_staff, waymark_staff_writer;
grant insert, delete on local_label, employer_tie, employer_exclusion, donor_grant_institution, follow_up_draft, course_skill to waymark_staff_writer;
grant insert
  on skill_couse, skill_transfer, institution, account, vetting_visitor, vetting_decision, vacancy_review, match,
  placement_terms, learning_review, follow_up_record, follow_up_answer, safety_alert, safety_alert_action, hold_lift,
  group_session, service_record, shelter_stay, attendance, capacity_review, capacity_score, capacity_support,
  institution_referral, institution_referral_person, trainee_import, trainee_import_person, indicator_report,
  indicator_report_exact
  to waymark_staff_writer;
grant insert, update
  on employer, employer_site, vetting, vacancy, donor_grant, trainee, trainee_limits, consent, contact_method, referral,
  apprenticeship_agreement, follow_up, employer_check_in, course, training_enrolment, self_employment, programme, task
  to waymark_staff_writer;
grant select on registration_digest, reminder, new_match_notification, new_match_notification_vacancy to waymark_staff;
grant insert, update, delete
  on vetting_answer, vacancy_skill, vacancy_language, vacancy_cost_item, apprenticeship, learning_plan_unit,
  donor_grant_target, trainee_skill, trainee_language, trainee_job_preference
  to waymark_staff_writer;
grant select, insert, update on protected.trainee_identity, protected.trainee_protection to waymark_protected;
grant update on interview, offer, placement to waymark_staff_writer;
grant select, insert, update on idempotency to waymark_staff_writer;

-- Some columns only.
grant insert (id, code, kind, label, occupation_count, idf_squared, mapped_to, relation, added_at), update (label, retired)
  on skill to waymark_staff_writer;
grant update (local_changes) on taxonomy_release to waymark_staff_writer;
grant select (id, audience, display_name, email, language, institution_id, employer_id, trainee_id, roles, closed_at)
  on account to waymark_staff, waymark_staff_writer;
grant update (roles, closed_at) on account to waymark_staff_writer;
grant update (version) on employer to waymark_staff;
grant update (version) on employer_site to waymark_staff;
-- Staff leave open registrations out of their lists, and read no mailbox here.
grant select (employer_id, resolved_at) on registration to waymark_staff, waymark_staff_writer;
grant update (version) on vetting to waymark_staff;
grant update (decision, conditions, valid_until, decided_at) on vetting_decision to waymark_staff_writer;
grant update (version) on vacancy to waymark_staff;
grant update (version) on donor_grant to waymark_staff;
grant update (version) on trainee to waymark_staff;
grant update (version) on consent to waymark_staff;
grant update (version) on contact_method to waymark_staff;
grant update (version) on referral to waymark_staff;
grant update (version) on interview to waymark_staff;
grant update (version) on offer to waymark_staff;
grant update (version) on placement to waymark_staff;
grant update (version) on apprenticeship_agreement to waymark_staff;
grant update (version) on follow_up to waymark_staff;
grant update (form_values, version, saved_at) on follow_up_draft to waymark_staff_writer;
grant select (institution_id, id, placement_id, trainee_id, employer_id, vacancy_id, day, due_on, state, asked_at,
  expires_at, answered_at, attendance, skill, conduct, note, version)
  on employer_check_in
  to waymark_staff, waymark_staff_writer;
grant update (version) on safety_alert to waymark_staff;
grant update (state, safety_wishes, life_at_risk, mandatory_report, outcome, trainee_agreed, first_action_at, ended_at, reopened_count, version)
  on safety_alert to waymark_staff_writer;
grant update (lifted_at) on employer_hold to waymark_staff_writer;
grant update (version) on service_record to waymark_staff;
grant update (voided_at, version) on service_record to waymark_staff_writer;
grant update (version) on shelter_stay to waymark_staff;
grant update (to_on, voided_at, version) on shelter_stay to waymark_staff_writer;
grant update (version) on course to waymark_staff;
grant update (version) on training_enrolment to waymark_staff;
grant update (version) on self_employment to waymark_staff;
grant update (version) on programme to waymark_staff;
grant update (version) on institution_referral to waymark_staff;
grant update (summary, state, due_at, released, released_until, offered_at, answered_at, released_at, ended_at, version)
  on institution_referral to waymark_staff_writer;
grant update (consent_id) on institution_referral_person to waymark_staff_writer;
grant insert (id, event, subject_id, occurred_at) on outbox to waymark_staff_writer;
grant select (institution_id, id, event_id, recipient_kind, recipient_id, channel, notice, language, subject_id, state,
  held_reason, due_at, attempts, sent_at, read_at, created_at, failures, cancelled_reason)
  on message
  to waymark_staff, waymark_staff_writer;
grant update (state, due_at, failures) on message to waymark_staff_writer;
grant insert (id, institution_id, responsibility, from_id, to_id, people, made_by, made_at) on handover to waymark_staff_writer;
-- The hash of the password is readable by no role.
grant select (id, institution_id, kind, account_id, display_name, login, language, roles, roles_before, requested_by,
  requested_at, expires_at, state, decided_by, decided_at, operator_reason)
  on account_request
  to waymark_staff, waymark_staff_writer;
-- For the institution administrator, who sees codes only, and the safety lead.
grant select (id, at, audience, actor_id, action, subject_kind, subject_id, detail, institution_id, person_id) on audit_pending to waymark_staff;
grant insert (audience, actor_id, action, subject_kind, subject_id, detail) on audit_pending to waymark_staff, waymark_staff_writer, waymark_protected;
grant insert (id, kind, institution_id, question, as_of, is_latest, needs_care, requested_by, requested_at), update (state, finished_at)
  on calculation to waymark_staff_writer;
grant usage on sequence local_skill_id to waymark_staff_writer;

-- Functions.
grant execute on function
  app.audience, app.taxonomy_release, app.system_admin_elsewhere, app.my_sessions, app.cleared_days, app.is_under_grant,
  app.may_read_alert, app.names_an_organisation, app.outstanding_work, app.count_people, app.import_changes, app.match_head,
  app.may_calculate
  to waymark_staff, waymark_staff_writer;
grant execute on function
  app.login, app.session_account, app.session_institution, app.event_priority, app.message_priority,
  app.writable_actions, app.is_own_subject
  to waymark_staff, waymark_staff_writer, waymark_protected;
grant execute on function
  app.id_in_key, app.login_is_taken, app.is_colleague, app.placement_officers_by_login, app.access_code_of, app.save_recovery_codes,
  app.end_sessions, app.end_colleague_sessions, app.delete_known_devices, app.reset_access, app.change_password, app.replace_credentials,
  app.employer_closing_obstacles, app.link_person, app.place_hold, app.hold_has_open_alert, app.lock_outstanding_work, app.hand_over,
  app.request_account_change, app.decide_account_request, app.cancel_account_request, app.lock_import,
  app.delete_undone_trainees, app.undo_import
  to waymark_staff_writer;
grant execute on function
  app.migrations, app.find_session, app.end_session, app.find_credentials, app.find_account, app.count_attempt,
  app.sign_in(bytea[], timestamptz, uuid, boolean, bigint, bytea, boolean, bytea, int, int, bytea, text, bytea, bytea, text, text),
  app.finish_reauthentication, app.pepper_use, app.count_requests, app.save_draft, app.find_draft
  to waymark_staff;

-- Rows.
-- Shared data: all rows.
do $$
declare r text; t text;
begin
  foreach r in array array['staff', 'staff_writer'] loop
    foreach t in array array[
      'institution', 'employer', 'employer_site', 'employer_tie', 'registration', 'vetting', 'vacancy', 'vacancy_skill',
      'vacancy_language', 'vacancy_cost_item', 'apprenticeship', 'learning_plan_unit', 'vacancy_review',
      'employer_hold', 'programme'
    ] loop
      execute format($policy$create policy %1$s_reads on %2$s for select to waymark_%1$s using (true)$policy$, r, t);
    end loop;
  end loop;
end $$;

-- Rows of the own institution.
do $$
declare r text; t text;
begin
  foreach r in array array['staff', 'staff_writer'] loop
    foreach t in array array[
      'employer_exclusion', 'vetting_visitor', 'vetting_answer', 'vetting_decision', 'trainee', 'trainee_skill',
      'trainee_language', 'trainee_job_preference', 'trainee_limits', 'consent', 'contact_method', 'match', 'referral',
      'interview', 'offer', 'placement', 'placement_terms', 'apprenticeship_agreement', 'learning_review', 'follow_up',
      'follow_up_record', 'follow_up_answer', 'employer_check_in', 'course', 'course_skill', 'training_enrolment',
      'attendance', 'self_employment', 'institution_referral_person', 'message', 'task'
    ] loop
      execute format($policy$
        create policy %1$s on %2$s to waymark_%1$s
          using (institution_id = (select app.id('institution_id')))
          with check (institution_id = (select app.id('institution_id')))
      $policy$, r, t);
    end loop;
  end loop;
end $$;

-- The steward locks shared rows.
do $$
declare t text;
begin
  foreach t in array array['employer', 'employer_site', 'vacancy', 'donor_grant'] loop
    execute format($policy$
      create policy staff_locks on %1$s for update to waymark_staff using ((select app.is_steward())) with check ((select app.is_steward()))
    $policy$, t);
  end loop;
end $$;

-- The steward inserts shared rows.
do $$
declare t text;
begin
  foreach t in array array[
    'employer', 'employer_site', 'vacancy', 'vacancy_skill', 'vacancy_language', 'vacancy_cost_item', 'apprenticeship',
    'learning_plan_unit', 'vacancy_review'
  ] loop
    execute format($policy$create policy staff_writer on %1$s for insert to waymark_staff_writer with check ((select app.is_steward()))$policy$, t);
  end loop;
end $$;

-- The steward updates shared rows.
do $$
declare t text;
begin
  foreach t in array array[
    'taxonomy_release', 'employer', 'employer_site', 'vacancy', 'vacancy_skill', 'vacancy_language',
    'vacancy_cost_item', 'apprenticeship', 'learning_plan_unit', 'vacancy_review'
  ] loop
    execute format($policy$
      create policy staff_writer_updates on %1$s for update to waymark_staff_writer using ((select app.is_steward())) with check ((select app.is_steward()))
    $policy$, t);
  end loop;
end $$;

-- The steward deletes shared rows.
do $$
declare t text;
begin
  foreach t in array array[
    'local_label', 'employer', 'employer_site', 'vacancy', 'vacancy_skill', 'vacancy_language', 'vacancy_cost_item',
    'apprenticeship', 'learning_plan_unit', 'vacancy_review'
  ] loop
    execute format($policy$create policy staff_writer_deletes on %1$s for delete to waymark_staff_writer using ((select app.is_steward()))$policy$, t);
  end loop;
end $$;

-- An institution sees grants it is under; the steward sees all of them.
do $$
declare r text; t text;
begin
  foreach r in array array['staff', 'staff_writer'] loop
    foreach t in array array['donor_grant_institution', 'donor_grant_target', 'indicator_report'] loop
      execute format($policy$
        create policy %1$s_reads on %2$s for select to waymark_%1$s using ((select app.is_steward()) or app.is_under_grant(grant_id))
      $policy$, r, t);
    end loop;
  end loop;
end $$;

-- institution_id is compared first, because an index serves it; app.may_read_alert compares it again.
do $$
declare r text; t text;
begin
  foreach r in array array['staff', 'staff_writer'] loop
    foreach t in array array['safety_alert', 'safety_alert_action'] loop
      execute format($policy$
        create policy %1$s_reads on %2$s for select to waymark_%1$s
          using (institution_id = (select app.id('institution_id')) and app.may_read_alert(institution_id, trainee_id))
      $policy$, r, t);
    end loop;
  end loop;
end $$;

-- Read only: rows of the own institution.
do $$
declare r text; t text;
begin
  foreach r in array array['staff', 'staff_writer'] loop
    foreach t in array array['hold_cause', 'hold_lift'] loop
      execute format($policy$
        create policy %1$s_reads on %2$s for select to waymark_%1$s using (institution_id = (select app.id('institution_id')))
      $policy$, r, t);
    end loop;
  end loop;
end $$;

-- The steward scores its partners and records its support.
do $$
declare r text; t text;
begin
  foreach r in array array['staff', 'staff_writer'] loop
    foreach t in array array['capacity_review', 'capacity_score', 'capacity_support'] loop
      execute format($policy$
        create policy %1$s on %2$s to waymark_%1$s
          using (institution_id = (select app.id('institution_id')))
          with check ((institution_id = (select app.id('institution_id'))) and (select app.is_steward()))
      $policy$, r, t);
    end loop;
  end loop;
end $$;

-- A partner reads how it was scored and what support it got.
do $$
declare r text; t text;
begin
  foreach r in array array['staff', 'staff_writer'] loop
    foreach t in array array['capacity_review', 'capacity_support'] loop
      execute format($policy$
        create policy %1$s_partner on %2$s for select to waymark_%1$s using (partner_id = (select app.id('institution_id')))
      $policy$, r, t);
    end loop;
  end loop;
end $$;

-- Read only: rows of the own institution.
do $$
declare t text;
begin
  foreach t in array array['registration_digest', 'placement_stage', 'reminder', 'trainee_import'] loop
    execute format($policy$
      create policy staff on %1$s for select to waymark_staff using (institution_id = (select app.id('institution_id')))
    $policy$, t);
  end loop;
end $$;

-- The steward institution adds and changes local skills; no role changes rows of the release.
create policy staff_writer_inserts on skill for insert to waymark_staff_writer with check (mapped_to is not null and (select app.is_steward()));
create policy staff_writer_updates on skill for update to waymark_staff_writer
  using (mapped_to is not null and (select app.is_steward()))
  with check (mapped_to is not null and (select app.is_steward()));
create policy staff_writer_inserts on local_label for insert to waymark_staff_writer with check ((select app.is_steward()));
create policy staff_writer_inserts on skill_couse for insert to waymark_staff_writer
  with check ((skill_id >= 30000 or neighbour_id >= 30000) and (select app.is_steward()));
create policy staff_writer_inserts on skill_transfer for insert to waymark_staff_writer
  with check ((have_id >= 30000 or want_id >= 30000) and (select app.is_steward()));
-- The steward adds partner institutions.
create policy staff_writer_inserts on institution for insert to waymark_staff_writer with check ((select app.is_steward()));
create policy staff_reads on account for select to waymark_staff using (institution_id = (select app.id('institution_id')) or audience = 'employer');
create policy staff_writer_reads on account for select to waymark_staff_writer
  using (institution_id = (select app.id('institution_id')) or audience = 'employer');
create policy staff_writer on account for insert to waymark_staff_writer with check (institution_id = (select app.id('institution_id')));
create policy staff_writer_steward_inserts on account for insert to waymark_staff_writer with check (audience = 'staff' and (select app.is_steward()));
create policy staff_writer_updates on account for update to waymark_staff_writer
  using (audience = 'staff' and institution_id = (select app.id('institution_id')) and ((select app.has_role('INSTITUTION_ADMIN'))
    or (select app.has_role('SYSTEM_ADMIN'))))
  with check (audience = 'staff' and institution_id = (select app.id('institution_id')));
create policy staff_writer on employer_tie for insert to waymark_staff_writer
  with check (declared_by = (select app.id('actor_id')) and app.is_colleague(account_id) and (account_id = (select app.id('actor_id'))
    or (select app.has_role('INSTITUTION_ADMIN'))));
create policy staff_writer_deletes on employer_tie for delete to waymark_staff_writer
  using (app.is_colleague(account_id) and case when account_id = (select app.id('actor_id')) then declared_by = account_id else (select app.has_role('INSTITUTION_ADMIN')) end);
-- People who vet see the picture, except those tied to the employer.
create policy staff on registration_photo for select to waymark_staff
  using (((select app.has_role('VETTING_OFFICER')) or (select app.has_role('SAFETY_LEAD')))
    and not exists (select from employer_tie t where t.employer_id = registration_photo.employer_id
    and t.account_id = (select app.id('actor_id'))));
create policy staff_writer on registration_photo for select to waymark_staff_writer
  using (((select app.has_role('VETTING_OFFICER')) or (select app.has_role('SAFETY_LEAD')))
    and not exists (select from employer_tie t where t.employer_id = registration_photo.employer_id
    and t.account_id = (select app.id('actor_id'))));
create policy staff_locks on vetting for update to waymark_staff
  using (institution_id = (select app.id('institution_id')))
  with check (institution_id = (select app.id('institution_id')));
create policy staff_writer on vetting for insert to waymark_staff_writer with check (institution_id = (select app.id('institution_id')));
create policy staff_writer_updates on vetting for update to waymark_staff_writer
  using (institution_id = (select app.id('institution_id')))
  with check (institution_id = (select app.id('institution_id')));
-- A restrictive policy for inserts only: a signature belongs to its signer. Of two people who must agree,
-- neither can write the other's agreement.
create policy bound_to_session on vetting_decision as restrictive for insert to waymark_staff_writer
  with check (account_id = (select app.session_account()));
create policy bound_to_session on vacancy_review as restrictive for insert to waymark_staff_writer
  with check (reviewer_id = (select app.session_account()));
-- An institution sees grants it is under; the steward sees all of them and writes them.
create policy staff_reads on donor_grant for select to waymark_staff using ((select app.is_steward()) or app.is_under_grant(id));
create policy staff_writer_reads on donor_grant for select to waymark_staff_writer using ((select app.is_steward()) or app.is_under_grant(id));
create policy staff_writer_writes on donor_grant to waymark_staff_writer using ((select app.is_steward())) with check ((select app.is_steward()));
create policy staff_writer_writes on donor_grant_institution to waymark_staff_writer
  using ((select app.is_steward()))
  with check ((select app.is_steward()));
create policy staff_writer_writes on donor_grant_target to waymark_staff_writer using ((select app.is_steward())) with check ((select app.is_steward()));
create policy protected on protected.trainee_identity to waymark_protected
  using (institution_id = (select app.id('institution_id')) and ((select app.has_role('CASE_WORKER')) or (select app.has_role('SAFETY_LEAD'))))
  with check (institution_id = (select app.id('institution_id')) and ((select app.has_role('CASE_WORKER')) or (select app.has_role('SAFETY_LEAD'))));
create policy protected on protected.trainee_protection to waymark_protected
  using (institution_id = (select app.id('institution_id')) and ((select app.has_role('CASE_WORKER')) or (select app.has_role('SAFETY_LEAD'))))
  with check (institution_id = (select app.id('institution_id')) and ((select app.has_role('CASE_WORKER')) or (select app.has_role('SAFETY_LEAD'))));
create policy staff_writer on placement_stage for select to waymark_staff_writer using (institution_id = (select app.id('institution_id')));
create policy staff on follow_up_draft for select to waymark_staff
  using (institution_id = (select app.id('institution_id')) and ((select app.has_role('PLACEMENT_OFFICER'))
    or (select app.has_role('CASE_WORKER')) or (select app.has_role('SAFETY_LEAD'))));
create policy staff_writer on follow_up_draft for select to waymark_staff_writer
  using (institution_id = (select app.id('institution_id')) and ((select app.has_role('PLACEMENT_OFFICER'))
    or (select app.has_role('CASE_WORKER')) or (select app.has_role('SAFETY_LEAD'))));
create policy staff_writer_inserts on follow_up_draft for insert to waymark_staff_writer
  with check (institution_id = (select app.id('institution_id')) and ((select app.has_role('PLACEMENT_OFFICER'))
    or (select app.has_role('CASE_WORKER')) or (select app.has_role('SAFETY_LEAD'))) and account_id = (select app.id('actor_id')));
create policy staff_writer_updates on follow_up_draft for update to waymark_staff_writer
  using (institution_id = (select app.id('institution_id')) and ((select app.has_role('PLACEMENT_OFFICER'))
    or (select app.has_role('CASE_WORKER')) or (select app.has_role('SAFETY_LEAD'))) and account_id = (select app.id('actor_id')))
  with check (institution_id = (select app.id('institution_id')) and ((select app.has_role('PLACEMENT_OFFICER'))
    or (select app.has_role('CASE_WORKER')) or (select app.has_role('SAFETY_LEAD'))) and account_id = (select app.id('actor_id')));
create policy staff_writer_deletes on follow_up_draft for delete to waymark_staff_writer
  using (institution_id = (select app.id('institution_id')) and ((select app.has_role('PLACEMENT_OFFICER'))
    or (select app.has_role('CASE_WORKER')) or (select app.has_role('SAFETY_LEAD'))) and account_id = (select app.id('actor_id')));
create policy staff_locks on safety_alert for update to waymark_staff
  using (institution_id = (select app.id('institution_id')) and app.may_read_alert(institution_id, trainee_id))
  with check (institution_id = (select app.id('institution_id')) and app.may_read_alert(institution_id, trainee_id));
create policy staff_writer_inserts on safety_alert for insert to waymark_staff_writer with check (institution_id = (select app.id('institution_id')));
create policy staff_writer_updates on safety_alert for update to waymark_staff_writer
  using (institution_id = (select app.id('institution_id')) and app.may_read_alert(institution_id, trainee_id))
  with check (institution_id = (select app.id('institution_id')) and app.may_read_alert(institution_id, trainee_id));
-- A person who opens an alert may have no right to read it afterwards, and records the reason.
create policy staff_writer_inserts on safety_alert_action for insert to waymark_staff_writer
  with check (done_by = (select app.id('actor_id')) and (app.may_read_alert(institution_id, trainee_id)
    or (institution_id = (select app.id('institution_id')) and transition = 'open')));
create policy staff_writer_updates on employer_hold for update to waymark_staff_writer
  using (exists (select from hold_cause c where c.hold_id = employer_hold.id and c.institution_id = (select app.id('institution_id'))))
  with check (exists (select from hold_cause c where c.hold_id = employer_hold.id and c.institution_id = (select app.id('institution_id'))));
create policy staff_writer_inserts on hold_lift for insert to waymark_staff_writer
  with check (institution_id = (select app.id('institution_id')) and account_id = (select app.id('actor_id')));
create policy bound_to_session on hold_lift as restrictive for insert to waymark_staff_writer with check (account_id = (select app.session_account()));
-- Records that reveal a hard past are for case workers and the safety lead only; help with finding work is
-- for everyone who works with the trainee.
create policy staff on group_session to waymark_staff
  using ((institution_id = (select app.id('institution_id')) and ((select app.has_role('CASE_WORKER'))
    or (select app.has_role('SAFETY_LEAD')))) or ((institution_id = (select app.id('institution_id'))) and kind = 'JOB_READINESS'))
  with check ((institution_id = (select app.id('institution_id')) and ((select app.has_role('CASE_WORKER'))
    or (select app.has_role('SAFETY_LEAD')))) or ((institution_id = (select app.id('institution_id'))) and kind = 'JOB_READINESS'));
create policy staff_writer on group_session to waymark_staff_writer
  using ((institution_id = (select app.id('institution_id')) and ((select app.has_role('CASE_WORKER'))
    or (select app.has_role('SAFETY_LEAD')))) or ((institution_id = (select app.id('institution_id'))) and kind = 'JOB_READINESS'))
  with check ((institution_id = (select app.id('institution_id')) and ((select app.has_role('CASE_WORKER'))
    or (select app.has_role('SAFETY_LEAD')))) or ((institution_id = (select app.id('institution_id'))) and kind = 'JOB_READINESS'));
create policy staff on service_record to waymark_staff
  using ((institution_id = (select app.id('institution_id')) and ((select app.has_role('CASE_WORKER'))
    or (select app.has_role('SAFETY_LEAD')))) or ((institution_id = (select app.id('institution_id')))
    and kind in ('JOB_READINESS', 'JOB_SEARCH', 'REFERRAL_SUPPORT', 'INTERVIEW_SUPPORT', 'PLACEMENT_SUPPORT')))
  with check ((institution_id = (select app.id('institution_id')) and ((select app.has_role('CASE_WORKER'))
    or (select app.has_role('SAFETY_LEAD')))) or ((institution_id = (select app.id('institution_id')))
    and kind in ('JOB_READINESS', 'JOB_SEARCH', 'REFERRAL_SUPPORT', 'INTERVIEW_SUPPORT', 'PLACEMENT_SUPPORT')));
create policy staff_writer on service_record to waymark_staff_writer
  using ((institution_id = (select app.id('institution_id')) and ((select app.has_role('CASE_WORKER'))
    or (select app.has_role('SAFETY_LEAD')))) or ((institution_id = (select app.id('institution_id')))
    and kind in ('JOB_READINESS', 'JOB_SEARCH', 'REFERRAL_SUPPORT', 'INTERVIEW_SUPPORT', 'PLACEMENT_SUPPORT')))
  with check ((institution_id = (select app.id('institution_id')) and ((select app.has_role('CASE_WORKER'))
    or (select app.has_role('SAFETY_LEAD')))) or ((institution_id = (select app.id('institution_id')))
    and kind in ('JOB_READINESS', 'JOB_SEARCH', 'REFERRAL_SUPPORT', 'INTERVIEW_SUPPORT', 'PLACEMENT_SUPPORT')));
create policy staff on shelter_stay to waymark_staff
  using (institution_id = (select app.id('institution_id')) and ((select app.has_role('CASE_WORKER')) or (select app.has_role('SAFETY_LEAD'))))
  with check (institution_id = (select app.id('institution_id')) and ((select app.has_role('CASE_WORKER')) or (select app.has_role('SAFETY_LEAD'))));
create policy staff_writer on shelter_stay to waymark_staff_writer
  using (institution_id = (select app.id('institution_id')) and ((select app.has_role('CASE_WORKER')) or (select app.has_role('SAFETY_LEAD'))))
  with check (institution_id = (select app.id('institution_id')) and ((select app.has_role('CASE_WORKER')) or (select app.has_role('SAFETY_LEAD'))));
create policy staff_updates on programme for update to waymark_staff
  using (saved_by = (select app.id('institution_id')))
  with check (saved_by = (select app.id('institution_id')));
create policy staff_writer_updates on programme for update to waymark_staff_writer
  using (saved_by = (select app.id('institution_id')))
  with check (saved_by = (select app.id('institution_id')));
create policy staff_writer_inserts on programme for insert to waymark_staff_writer with check (saved_by = (select app.id('institution_id')));
create policy staff_partner on capacity_score for select to waymark_staff
  using (exists (select from capacity_review v where v.institution_id = capacity_score.institution_id
    and v.id = capacity_score.review_id and v.partner_id = (select app.id('institution_id'))));
create policy staff_writer_partner on capacity_score for select to waymark_staff_writer
  using (exists (select from capacity_review v where v.institution_id = capacity_score.institution_id
    and v.id = capacity_score.review_id and v.partner_id = (select app.id('institution_id'))));
create policy staff_reads on institution_referral for select to waymark_staff
  using (from_institution_id = (select app.id('institution_id')) or (to_institution_id = (select app.id('institution_id'))
    and offered_at is not null));
create policy staff_writer_reads on institution_referral for select to waymark_staff_writer
  using (from_institution_id = (select app.id('institution_id')) or (to_institution_id = (select app.id('institution_id'))
    and offered_at is not null));
create policy staff_updates on institution_referral for update to waymark_staff
  using (from_institution_id = (select app.id('institution_id')) or (to_institution_id = (select app.id('institution_id'))
    and offered_at is not null))
  with check (from_institution_id = (select app.id('institution_id')) or (to_institution_id = (select app.id('institution_id'))
    and offered_at is not null));
create policy staff_writer_updates on institution_referral for update to waymark_staff_writer
  using (from_institution_id = (select app.id('institution_id')) or (to_institution_id = (select app.id('institution_id'))
    and offered_at is not null))
  with check (from_institution_id = (select app.id('institution_id')) or (to_institution_id = (select app.id('institution_id'))
    and offered_at is not null));
create policy staff_writer_inserts on institution_referral for insert to waymark_staff_writer
  with check (from_institution_id = (select app.id('institution_id')));
create policy staff_writer_resends on message as restrictive for update to waymark_staff_writer
  using (recipient_kind <> 'TRAINEE' and state = 'PARKED')
  with check (recipient_kind <> 'TRAINEE' and state = 'PLANNED');
create policy staff on new_match_notification for select to waymark_staff
  using (institution_id = (select app.id('institution_id')) and officer_id = (select app.id('actor_id')));
create policy staff on new_match_notification_vacancy for select to waymark_staff
  using (institution_id = (select app.id('institution_id'))
    and notification_id in (select id from new_match_notification where officer_id = (select app.id('actor_id'))));
create policy staff_writer on handover for insert to waymark_staff_writer
  with check (institution_id = (select app.id('institution_id')) and made_by = (select app.id('actor_id')));
create policy staff on account_request for select to waymark_staff
  using (requested_by = (select app.id('actor_id')) or (institution_id = (select app.id('institution_id'))
    and ((select app.has_role('INSTITUTION_ADMIN')) or (select app.has_role('SYSTEM_ADMIN')) or (select app.has_role('SAFETY_LEAD')))));
create policy staff_writer on account_request for select to waymark_staff_writer
  using (requested_by = (select app.id('actor_id')) or (institution_id = (select app.id('institution_id'))
    and ((select app.has_role('INSTITUTION_ADMIN')) or (select app.has_role('SYSTEM_ADMIN')) or (select app.has_role('SAFETY_LEAD')))));
create policy staff_reads on audit_pending for select to waymark_staff
  using (institution_id = (select app.id('institution_id')) and ((select app.has_role('INSTITUTION_ADMIN')) or (select app.has_role('SAFETY_LEAD'))));
create policy staff_writer on trainee_import for select to waymark_staff_writer using (institution_id = (select app.id('institution_id')));
create policy staff_writer_inserts on trainee_import for insert to waymark_staff_writer with check (institution_id = (select app.id('institution_id')));
create policy staff_writer_inserts on trainee_import_person for insert to waymark_staff_writer with check (institution_id = (select app.id('institution_id')));
-- The steward publishes, in the name of the signed-in account.
create policy staff_writer_inserts on indicator_report for insert to waymark_staff_writer
  with check ((select app.is_steward()) and published_by = (select app.id('actor_id')));
create policy staff_writer_inserts on indicator_report_exact for insert to waymark_staff_writer with check ((select app.is_steward()));
create policy staff on calculation for select to waymark_staff
  using (institution_id = (select app.id('institution_id')) and app.may_calculate(kind, needs_care));
create policy staff_writer on calculation for select to waymark_staff_writer
  using (institution_id = (select app.id('institution_id')) and app.may_calculate(kind, needs_care));
create policy staff_writer_inserts on calculation for insert to waymark_staff_writer
  with check (institution_id = (select app.id('institution_id')) and requested_by = (select app.session_account())
    and state = 'WAITING' and app.may_calculate(kind, needs_care) and (kind <> 'INDICATOR_TOTALS' or (select app.is_steward())));
create policy staff_writer_cancels on calculation for update to waymark_staff_writer
  using (institution_id = (select app.id('institution_id')) and state in ('WAITING', 'RUNNING') and app.may_calculate(kind, needs_care))
  with check (institution_id = (select app.id('institution_id')) and state = 'CANCELLED');
-- Exact numbers of all institutions are for the report login only, which suppresses them before they leave.
create policy staff on calculation_result for select to waymark_staff
  using (exists (select from calculation c where c.id = calculation_id and c.kind <> 'INDICATOR_TOTALS'));
create policy staff_writer on calculation_result for select to waymark_staff_writer
  using (exists (select from calculation c where c.id = calculation_id and c.kind <> 'INDICATOR_TOTALS'));
create policy staff on calculation_row for select to waymark_staff using (exists (select from calculation c where c.id = calculation_id));
create policy staff_writer on calculation_row for select to waymark_staff_writer using (exists (select from calculation c where c.id = calculation_id));
