-- An employer reads and writes its own record, sites and vacancies; of a vetting the decision without its
-- author; of trainees what was sent to it. It has no grant on consents, contacts, follow-ups, alerts or
-- services, nor on whose enterprise it is.

-- Whole tables.
grant select
  on clock, province, province_adjacency, isco_group, skill, skill_label, local_label, skill_couse, skill_transfer,
  occupation, occupation_label, occupation_skill, occupation_khmer_label, taxonomy_release, employer_site, employer_invitation,
  vacancy, vacancy_skill, vacancy_language, vacancy_cost_item, apprenticeship, learning_plan_unit, vacancy_draft
  to waymark_employer, waymark_employer_writer;
grant insert on account, employer_site, registration_photo, employer_invitation to waymark_employer_writer;
grant insert, update on vacancy to waymark_employer_writer;
grant insert, update, delete on vacancy_skill, vacancy_language, vacancy_cost_item, apprenticeship, learning_plan_unit to waymark_employer_writer;
grant insert, delete on vacancy_draft to waymark_employer_writer;
grant delete on referral_decline to waymark_employer_writer;
grant select, insert, update on idempotency to waymark_employer_writer;

-- Some columns only.
grant select (id, audience, display_name, email, language, employer_id, roles, closed_at, created_at, is_owner, email_confirmed_at, pending_email)
  on account to waymark_employer, waymark_employer_writer;
grant update (closed_at, is_owner) on account to waymark_employer_writer;
grant select (id, legal_name, legal_name_km, registration_number, sector, size_band, code_of_conduct_signed_on, state, version)
  on employer to waymark_employer, waymark_employer_writer;
grant insert (id, legal_name, legal_name_km, registration_number, sector, size_band, state) on employer to waymark_employer_writer;
-- The employer sees that a photo exists, and not the picture.
grant select (id, employer_id, format, width, height, sent_at) on registration_photo to waymark_employer, waymark_employer_writer;
grant update (state) on employer_invitation to waymark_employer_writer;
-- An employer requests a code for its own account; only the worker that mails the code knows it, for a
-- moment.
grant insert (id, purpose, account_id, invitation_id, expires_at) on mail_code to waymark_employer_writer;
grant select (id, employer_id, site_id, kind, state, decision, conditions, valid_from, valid_until)
  on vetting to waymark_employer, waymark_employer_writer;
grant update (version) on vacancy to waymark_employer;
grant select (id, employer_id, vacancy_id, decision, remarks, reviewed_at) on vacancy_review to waymark_employer, waymark_employer_writer;
grant update (version) on vacancy_draft to waymark_employer;
grant update (content, version, changed_at) on vacancy_draft to waymark_employer_writer;
grant select (id, employer_id, vacancy_id, card, state, not_selected_reason, sent_at, shown_until, version)
  on referral to waymark_employer, waymark_employer_writer;
grant update (version) on referral to waymark_employer;
grant update (state, shown_until, version) on referral to waymark_employer_writer;
grant select (referral_id, employer_id, vacancy_id, reason, declined_at) on referral_decline to waymark_employer, waymark_employer_writer;
grant insert (referral_id, employer_id, vacancy_id, reason, declined_at) on referral_decline to waymark_employer_writer;
grant select (id, referral_id, employer_id, vacancy_id, slots, starts_at, place, companion_allowed, transport_paid, state,
  outcome, cancelled_by, sent_at, version)
  on interview
  to waymark_employer, waymark_employer_writer;
grant insert (id, referral_id, employer_id, vacancy_id, slots, place, companion_allowed, transport_paid, state, sent_at),
  update (state, outcome, cancelled_by, version)
  on interview
  to waymark_employer_writer;
grant update (version) on interview to waymark_employer;
grant select (id, referral_id, employer_id, vacancy_id, pay_amount, pay_currency, pay_per, work_days, start_minute,
  end_minute, hours_per_week, contract_months, probation_days, starts_on, answer_by, state, sent_at, decided_at,
  version)
  on offer
  to waymark_employer, waymark_employer_writer;
grant insert (id, referral_id, employer_id, vacancy_id, pay_amount, pay_currency, pay_per, work_days, start_minute,
  end_minute, hours_per_week, contract_months, probation_days, starts_on, answer_by, state, sent_at), update (state,
  decided_at, version)
  on offer
  to waymark_employer_writer;
grant update (version) on offer to waymark_employer;
-- Neither state nor version: the state would reveal why a placement ended, the version that something
-- happened. The writer role reads whether the trainee confirmed, to know whether the start is now verified;
-- no page shows it.
grant select (id, offer_id, referral_id, employer_id, vacancy_id, kind, starts_on, confirmed_by_employer_at, planned_on,
  ended_on, shown_state), update (version)
  on placement
  to waymark_employer;
grant select (id, offer_id, referral_id, employer_id, vacancy_id, kind, starts_on, confirmed_by_trainee_at,
  confirmed_by_employer_at, verified_at, planned_on, ended_on, shown_state), update (state, confirmed_by_employer_at,
  verified_at)
  on placement
  to waymark_employer_writer;
grant select (id, placement_id, employer_id, trade, instructor_name, instructor_born_on, instructor_practice_years,
  length_days, state, signed_on, registered_on, registration_number, ended_on)
  on apprenticeship_agreement
  to waymark_employer, waymark_employer_writer;
grant select (id, placement_id, employer_id, vacancy_id, day, state, asked_at, expires_at, answered_at)
  on employer_check_in to waymark_employer, waymark_employer_writer;
grant update (version) on employer_check_in to waymark_employer;
grant insert (id, event, subject_id, occurred_at) on outbox to waymark_employer_writer;
grant select (id, recipient_kind, recipient_id, channel, notice, language, subject_id, state, sent_at, read_at, created_at)
  on message to waymark_employer;
grant insert (audience, actor_id, action, subject_kind, subject_id, detail) on audit_pending to waymark_employer, waymark_employer_writer;

-- Functions.
grant execute on function
  app.audience, app.login, app.session_account, app.session_institution, app.taxonomy_release, app.my_sessions,
  app.own_photos_count_from, app.cleared_days, app.verify_check_in_code, app.event_priority, app.message_priority,
  app.writable_actions, app.is_own_subject, app.count_people
  to waymark_employer, waymark_employer_writer;
grant execute on function
  app.id_in_key, app.login_is_taken, app.end_sessions, app.delete_known_devices, app.change_password, app.count_registration,
  app.open_registration, app.request_password_reset, app.reset_password, app.confirm_address, app.correct_address, app.use_invitation,
  app.set_check_in_code, app.answer_check_in
  to waymark_employer_writer;
grant execute on function
  app.find_session, app.end_session, app.find_credentials, app.find_account, app.count_attempt,
  app.sign_in(bytea[], timestamptz, uuid, boolean, bigint, bytea, boolean, bytea, int, int, bytea, text, bytea, bytea, text, text),
  app.finish_reauthentication, app.check_in_link, app.people_within_limit, app.count_requests, app.save_draft,
  app.find_draft
  to waymark_employer;

-- Rows.
-- Read only: rows of the own employer.
do $$
declare t text;
begin
  foreach t in array array['account', 'registration_photo', 'employer_invitation', 'referral_decline', 'apprenticeship_agreement'] loop
    execute format($policy$
      create policy employer on %1$s for select to waymark_employer using (employer_id = (select app.id('employer_id')))
    $policy$, t);
  end loop;
end $$;

-- Rows of the own employer.
do $$
declare r text; t text;
begin
  foreach r in array array['employer', 'employer_writer'] loop
    foreach t in array array[
      'employer_site', 'vetting', 'vacancy', 'vacancy_skill', 'vacancy_language', 'vacancy_cost_item', 'apprenticeship',
      'learning_plan_unit', 'vacancy_review', 'vacancy_draft', 'placement'
    ] loop
      execute format($policy$
        create policy %1$s on %2$s to waymark_%1$s
          using (employer_id = (select app.id('employer_id')))
          with check (employer_id = (select app.id('employer_id')))
      $policy$, r, t);
    end loop;
  end loop;
end $$;

-- Rows of the own employer once they were sent.
do $$
declare r text; t text;
begin
  foreach r in array array['employer', 'employer_writer'] loop
    foreach t in array array['interview', 'offer'] loop
      execute format($policy$
        create policy %1$s on %2$s to waymark_%1$s
          using (employer_id = (select app.id('employer_id')) and sent_at is not null)
          with check (employer_id = (select app.id('employer_id')))
      $policy$, r, t);
    end loop;
  end loop;
end $$;

create policy employer_writer on account to waymark_employer_writer
  using (employer_id = (select app.id('employer_id')))
  with check (audience = 'employer' and employer_id = (select app.id('employer_id')));
create policy employer on employer to waymark_employer using (id = (select app.id('employer_id')));
create policy employer_writer on employer to waymark_employer_writer
  using (id = (select app.id('employer_id')))
  with check (id = (select app.id('employer_id')));
create policy employer_writer on registration_photo for select to waymark_employer_writer using (employer_id = (select app.id('employer_id')));
create policy employer_writer_inserts on registration_photo for insert to waymark_employer_writer with check (employer_id = (select app.id('employer_id')));
create policy employer_writer on employer_invitation to waymark_employer_writer
  using (employer_id = (select app.id('employer_id')))
  with check (employer_id = (select app.id('employer_id')));
create policy employer_writer on mail_code for insert to waymark_employer_writer
  with check (purpose <> 'RESET' and (exists (select from account a where a.id = account_id)
    or exists (select from employer_invitation i where i.id = invitation_id)));
-- A referral is visible to its employer until shown_until; of a withdrawn or expired one it sees only that it
-- is closed.
create policy employer on referral to waymark_employer
  using (employer_id = (select app.id('employer_id')) and sent_at is not null and (shown_until is null or shown_until > app.now()
    or state in ('HIRED', 'WITHDRAWN', 'EXPIRED')))
  with check (employer_id = (select app.id('employer_id')));
create policy employer_writer on referral to waymark_employer_writer
  using (employer_id = (select app.id('employer_id')) and sent_at is not null and (shown_until is null or shown_until > app.now()
    or state in ('HIRED', 'WITHDRAWN', 'EXPIRED')))
  with check (employer_id = (select app.id('employer_id')));
create policy employer_writer on referral_decline to waymark_employer_writer
  using (employer_id = (select app.id('employer_id')))
  with check (employer_id = (select app.id('employer_id')));
create policy employer_writer on apprenticeship_agreement for select to waymark_employer_writer using (employer_id = (select app.id('employer_id')));
create policy employer on employer_check_in to waymark_employer
  using (employer_id = (select app.id('employer_id')) and state in ('ASKED', 'ANSWERED'))
  with check (employer_id = (select app.id('employer_id')));
create policy employer_writer on employer_check_in for select to waymark_employer_writer
  using (employer_id = (select app.id('employer_id')) and state in ('ASKED', 'ANSWERED'));
create policy employer on message for select to waymark_employer using (recipient_kind = 'EMPLOYER' and recipient_id = (select app.id('actor_id')));
