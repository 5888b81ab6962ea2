-- The worker reads whom to notify and whether it may, writes messages and tasks, and ends what expired. It
-- reads no names of trainees and no protected data. It checks what an event claims against the current rows
-- before it notifies anyone.

-- Whole tables.
grant select
  on clock, province, province_adjacency, isco_group, skill, skill_label, local_label, skill_couse, skill_transfer,
  occupation, occupation_label, occupation_skill, occupation_khmer_label, taxonomy_release, institution, installation,
  employer, employer_site, registration_digest, employer_invitation, mail_code, vetting, vacancy, vacancy_review,
  consent, contact_method, referral, interview, offer, placement, apprenticeship_agreement, employer_hold, hold_cause,
  outbox
  to waymark_worker;
grant insert on mail_code_hash to waymark_worker;
grant select, delete on referral_decline to waymark_worker;
grant select, insert, update on message, reminder, task to waymark_worker;
grant select, insert on new_match_day, new_match_notified_vacancy, new_match_notification, new_match_notification_vacancy to waymark_worker;
grant select, insert, update, delete on new_match_run to waymark_worker;
grant select, insert, delete on new_match_run_vacancy, new_match_run_count, new_match_run_person, calculation_result, calculation_row to waymark_worker;
grant delete on match_change to waymark_worker;
grant select, update, delete on calculation to waymark_worker;

-- Some columns only.
grant select (id, audience, display_name, email, language, institution_id, employer_id, trainee_id, roles, closed_at,
  is_owner, email_confirmed_at, pending_email)
  on account
  to waymark_worker;
grant select (employer_id, registered_at, resolved_by, resolved_at, digest_id) on registration to waymark_worker;
grant select (institution_id, id, code, placement_officer_id, language, state, case_worker_id, grant_id, exited_on) on trainee to waymark_worker;
-- The worker also writes an employer's rejection once it is final.
grant update (card, state, not_selected_reason, shown_until, ended_at, version) on referral to waymark_worker;
grant update (state, cancelled_by, version) on interview to waymark_worker;
grant update (state, version) on offer to waymark_worker;
grant select (institution_id, id, placement_id, trainee_id) on placement_terms to waymark_worker;
grant select (institution_id, id, placement_id, trainee_id, code, form, due_on, window_from, window_to, assigned_to, state,
  attempts, version), update (state, version)
  on follow_up
  to waymark_worker;
grant select (institution_id, id, trainee_id, follow_up_id) on follow_up_record to waymark_worker;
grant select (institution_id, id, placement_id, trainee_id, employer_id, vacancy_id, day, due_on, state, link_token,
  asked_at, expires_at, version), update (state, asked_at, expires_at, version)
  on employer_check_in
  to waymark_worker;
grant select (institution_id, id, trainee_id, placement_id, employer_id, severity, state, opened_at) on safety_alert to waymark_worker;
grant select (institution_id, id, trainee_id, state) on training_enrolment to waymark_worker;
-- The worker notifies both sides and ends what expired, without knowing whom it is about.
grant select (id, from_institution_id, to_institution_id, state, due_at, offered_at, version), update (summary, state, due_at, ended_at, version)
  on institution_referral to waymark_worker;
grant select (institution_id, referral_id, trainee_id, recorded_by) on institution_referral_person to waymark_worker;
grant insert (id, event, subject_id, occurred_at), update (done_at) on outbox to waymark_worker;
grant select (id, institution_id, from_id, to_id) on handover to waymark_worker;
grant select (id, institution_id) on account_request to waymark_worker;
grant insert (audience, actor_id, action, subject_kind, subject_id, detail) on audit_pending to waymark_worker;
-- The worker removes changes that every replica has read.
grant select (number, at) on match_change to waymark_worker;

-- Functions.
grant execute on function
  app.login, app.session_account, app.session_institution, app.migrations, app.taxonomy_release, app.delete_old_sign_in_attempts,
  app.delete_old_counts, app.remove_registration, app.create_registration_digest, app.delete_old_photos,
  app.delete_old_codes, app.cleared_days, app.consent_state, app.event_priority, app.message_priority, app.count_mail,
  app.writable_actions, app.is_own_subject, app.delete_old_drafts, app.match_head, app.remove_expired, app.count_expired
  to waymark_worker;

-- Rows.
-- Tables the worker writes.
do $$
declare t text;
begin
  foreach t in array array[
    'follow_up', 'employer_check_in', 'message', 'reminder', 'new_match_day', 'new_match_notified_vacancy', 'new_match_notification', 'new_match_notification_vacancy',
    'new_match_run', 'new_match_run_vacancy', 'new_match_run_count', 'new_match_run_person', 'task', 'calculation', 'calculation_result',
    'calculation_row'
  ] loop
    execute format($policy$create policy worker on %1$s to waymark_worker using (true) with check (true)$policy$, t);
  end loop;
end $$;

-- Tables the worker reads.
do $$
declare t text;
begin
  foreach t in array array[
    'institution', 'account', 'employer', 'employer_site', 'registration_digest', 'employer_invitation', 'mail_code',
    'vetting', 'vacancy', 'vacancy_review', 'trainee', 'consent', 'contact_method', 'referral', 'interview', 'offer',
    'placement', 'placement_terms', 'apprenticeship_agreement', 'follow_up_record', 'safety_alert', 'employer_hold',
    'hold_cause', 'training_enrolment', 'institution_referral', 'institution_referral_person', 'handover',
    'account_request'
  ] loop
    execute format($policy$create policy worker on %1$s for select to waymark_worker using (true)$policy$, t);
  end loop;
end $$;

-- Tables the worker reads.
do $$
declare t text;
begin
  foreach t in array array['registration', 'referral_decline', 'outbox', 'match_change'] loop
    execute format($policy$create policy worker_reads on %1$s for select to waymark_worker using (true)$policy$, t);
  end loop;
end $$;

-- Tables in which the worker ends what expired.
do $$
declare t text;
begin
  foreach t in array array['referral', 'interview', 'offer', 'outbox'] loop
    execute format($policy$create policy worker_expires on %1$s for update to waymark_worker using (true) with check (true)$policy$, t);
  end loop;
end $$;

create policy worker on mail_code_hash for insert to waymark_worker with check (true);
create policy worker_expires on referral_decline for delete to waymark_worker using (true);
create policy worker_expires on institution_referral for update to waymark_worker using (due_at is not null) with check (state = 'EXPIRED');
create policy worker_deletes on match_change for delete to waymark_worker using (true);
