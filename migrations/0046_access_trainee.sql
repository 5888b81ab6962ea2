-- A trainee reads her own rows: a referral once staff have sent it to her, an offer once it was issued; of a
-- vacancy what a job notice would show. Who pays for a service and who recorded it is not visible to her.

-- Whole tables.
grant select
  on clock, province, province_adjacency, isco_group, skill, skill_label, local_label, skill_couse, skill_transfer,
  occupation, occupation_label, occupation_skill, occupation_khmer_label, taxonomy_release, installation, employer_site,
  vacancy, vacancy_skill, vacancy_language, vacancy_cost_item, apprenticeship, learning_plan_unit, trainee,
  trainee_skill, trainee_language, trainee_job_preference, consent, contact_method, match, referral, interview, offer, placement,
  placement_terms, apprenticeship_agreement, learning_review, follow_up, follow_up_record, follow_up_answer, course,
  course_skill, attendance, self_employment, institution_referral_person
  to waymark_trainee, waymark_trainee_writer;
grant insert, update on consent to waymark_trainee_writer;
grant insert on placement, apprenticeship_agreement, follow_up, follow_up_record, follow_up_answer, employer_check_in, task to waymark_trainee_writer;
grant select, insert, update on idempotency to waymark_trainee_writer;

-- Some columns only.
grant select (id, name, name_km) on institution to waymark_trainee, waymark_trainee_writer;
-- pin_is_first: whether she still has the PIN that staff know.
grant select (id, audience, display_name, language, institution_id, trainee_id, pin_is_first) on account to waymark_trainee, waymark_trainee_writer;
grant select (id, legal_name, legal_name_km, sector) on employer to waymark_trainee, waymark_trainee_writer;
grant update (taken_seats, state, version) on vacancy to waymark_trainee_writer;
grant update (version) on trainee to waymark_trainee;
grant update (state, state_before_pause, version) on trainee to waymark_trainee_writer;
-- After a pause her own session decides whether she is still job-ready: it reads whether her age is known and
-- when her limits were last reviewed with her, and not the limits.
grant select (institution_id, trainee_id, fifteen_on, eighteen_on, reviewed_on) on trainee_limits to waymark_trainee_writer;
grant update (version) on consent to waymark_trainee;
grant update (version) on contact_method to waymark_trainee;
grant update (state, verified_on, version) on contact_method to waymark_trainee_writer;
grant update (version) on referral to waymark_trainee;
grant update (consent_id, card, state, answered_at, shown_until, ended_at, version) on referral to waymark_trainee_writer;
grant update (version) on interview to waymark_trainee;
grant update (starts_at, state, cancelled_by, version) on interview to waymark_trainee_writer;
grant update (version) on offer to waymark_trainee;
grant update (state, cooling_off_waived_at, decided_at, version) on offer to waymark_trainee_writer;
grant update (version) on placement to waymark_trainee;
grant update (state, confirmed_by_trainee_at, verified_at, version) on placement to waymark_trainee_writer;
grant update (version) on follow_up to waymark_trainee;
grant update (state, attempts, last_attempt_at, done_at, version) on follow_up to waymark_trainee_writer;
-- Her check-in opens the alert that her answer causes, at the employer where she works; she cannot read it.
grant insert (institution_id, id, trainee_id, placement_id, employer_id, source, source_id, severity, indicators, state, opened_at)
  on safety_alert to waymark_trainee_writer;
grant select (institution_id, id, trainee_id, course_id, enrolled_on, state, ended_on, result, credential, version)
  on training_enrolment to waymark_trainee, waymark_trainee_writer;
grant select (id, from_institution_id, to_institution_id, state, due_at, released, released_until, ended_at, version)
  on institution_referral to waymark_trainee, waymark_trainee_writer;
grant update (version) on institution_referral to waymark_trainee;
grant update (summary, state, due_at, released, released_until, ended_at, version) on institution_referral to waymark_trainee_writer;
grant insert (id, event, subject_id, occurred_at) on outbox to waymark_trainee_writer;
grant select (id, recipient_kind, recipient_id, channel, notice, language, subject_id, state, sent_at, read_at, created_at)
  on message to waymark_trainee;
grant insert (audience, actor_id, action, subject_kind, subject_id, detail) on audit_pending to waymark_trainee, waymark_trainee_writer;

-- Functions.
grant execute on function
  app.audience, app.find_session, app.end_session, app.find_account, app.find_pin, app.count_attempt,
  app.sign_in(bytea[], timestamptz, uuid, boolean, bigint, bytea, boolean, bytea, int, int, bytea, text, bytea, bytea, text, text),
  app.open_vacancies, app.record_access_log, app.count_requests, app.save_draft, app.find_draft
  to waymark_trainee;
grant execute on function
  app.login, app.session_account, app.session_institution, app.taxonomy_release, app.help_phone, app.my_sessions,
  app.cleared_days, app.my_held_employers, app.event_priority, app.message_priority, app.names_an_organisation,
  app.writable_actions, app.is_own_subject
  to waymark_trainee, waymark_trainee_writer;
grant execute on function app.id_in_key, app.is_list_of, app.end_sessions, app.change_pin, app.has_pending_request, app.place_hold to waymark_trainee_writer;

-- Rows.
-- What a job notice would show: all rows, some columns.
do $$
declare r text; t text;
begin
  foreach r in array array['trainee', 'trainee_writer'] loop
    foreach t in array array[
      'employer', 'employer_site', 'vacancy', 'vacancy_skill', 'vacancy_language', 'vacancy_cost_item',
      'apprenticeship', 'learning_plan_unit'
    ] loop
      execute format($policy$create policy %1$s on %2$s for select to waymark_%1$s using (true)$policy$, r, t);
    end loop;
  end loop;
end $$;

-- Read only: her own rows.
do $$
declare r text; t text;
begin
  foreach r in array array['trainee', 'trainee_writer'] loop
    foreach t in array array['account', 'training_enrolment', 'attendance', 'self_employment', 'institution_referral_person'] loop
      execute format($policy$
        create policy %1$s on %2$s for select to waymark_%1$s
          using (trainee_id = (select app.id('trainee_id')) and institution_id = (select app.id('institution_id')))
      $policy$, r, t);
    end loop;
  end loop;
end $$;

-- Her own rows.
do $$
declare r text; t text;
begin
  foreach r in array array['trainee', 'trainee_writer'] loop
    foreach t in array array[
      'trainee_skill', 'trainee_language', 'trainee_job_preference', 'consent', 'contact_method', 'match', 'interview',
      'placement', 'placement_terms', 'learning_review', 'follow_up_answer'
    ] loop
      execute format($policy$
        create policy %1$s on %2$s to waymark_%1$s
          using (trainee_id = (select app.id('trainee_id')) and institution_id = (select app.id('institution_id')))
          with check (trainee_id = (select app.id('trainee_id')) and institution_id = (select app.id('institution_id')))
      $policy$, r, t);
    end loop;
  end loop;
end $$;

-- Of her institution.
do $$
declare r text; t text;
begin
  foreach r in array array['trainee', 'trainee_writer'] loop
    foreach t in array array['course', 'course_skill'] loop
      execute format($policy$
        create policy %1$s on %2$s for select to waymark_%1$s using (institution_id = (select app.id('institution_id')))
      $policy$, r, t);
    end loop;
  end loop;
end $$;

create policy trainee on institution for select to waymark_trainee using (id in (select to_institution_id from consent));
create policy trainee_writer on institution for select to waymark_trainee_writer using (id in (select to_institution_id from consent));
-- She takes a seat of the vacancy whose offer she accepts, and of no other.
create policy trainee_writer_updates_seat on vacancy for update to waymark_trainee_writer
  using (exists (select from offer o where o.vacancy_id = vacancy.id and o.trainee_id = (select app.id('trainee_id'))));
create policy trainee on trainee to waymark_trainee using (id = (select app.id('trainee_id')) and institution_id = (select app.id('institution_id')));
create policy trainee_writer on trainee to waymark_trainee_writer
  using (id = (select app.id('trainee_id')) and institution_id = (select app.id('institution_id')));
create policy trainee_writer_reads on trainee_limits for select to waymark_trainee_writer
  using (trainee_id = (select app.id('trainee_id')) and institution_id = (select app.id('institution_id')));
-- She can block a contact method at once, and make no other change: to use it again staff must speak with her.
create policy trainee_writer_blocks on contact_method as restrictive for update to waymark_trainee_writer
  using (state <> 'BLOCKED')
  with check (state = 'BLOCKED' and verified_on is null);
create policy trainee on referral to waymark_trainee
  using (trainee_id = (select app.id('trainee_id')) and institution_id = (select app.id('institution_id')) and asked_at is not null)
  with check (trainee_id = (select app.id('trainee_id')) and institution_id = (select app.id('institution_id')));
create policy trainee_writer on referral to waymark_trainee_writer
  using (trainee_id = (select app.id('trainee_id')) and institution_id = (select app.id('institution_id')) and asked_at is not null)
  with check (trainee_id = (select app.id('trainee_id')) and institution_id = (select app.id('institution_id')));
create policy trainee on offer to waymark_trainee
  using (trainee_id = (select app.id('trainee_id')) and institution_id = (select app.id('institution_id')) and sent_at is not null)
  with check (trainee_id = (select app.id('trainee_id')) and institution_id = (select app.id('institution_id')));
create policy trainee_writer on offer to waymark_trainee_writer
  using (trainee_id = (select app.id('trainee_id')) and institution_id = (select app.id('institution_id')) and sent_at is not null)
  with check (trainee_id = (select app.id('trainee_id')) and institution_id = (select app.id('institution_id')));
create policy trainee on apprenticeship_agreement to waymark_trainee
  using (trainee_id = (select app.id('trainee_id')) and institution_id = (select app.id('institution_id')))
  with check (trainee_id = (select app.id('trainee_id')) and institution_id = (select app.id('institution_id')));
-- Accepting an offer plans the agreement for that vacancy, without signing it.
create policy trainee_writer on apprenticeship_agreement to waymark_trainee_writer
  using (trainee_id = (select app.id('trainee_id')) and institution_id = (select app.id('institution_id')))
  with check (trainee_id = (select app.id('trainee_id')) and institution_id = (select app.id('institution_id')) and state = 'PLANNED'
    and exists (select from placement p where p.institution_id = apprenticeship_agreement.institution_id
    and p.id = apprenticeship_agreement.placement_id and p.employer_id = apprenticeship_agreement.employer_id));
create policy trainee on follow_up to waymark_trainee
  using (trainee_id = (select app.id('trainee_id')) and institution_id = (select app.id('institution_id')))
  with check (trainee_id = (select app.id('trainee_id')) and institution_id = (select app.id('institution_id')));
-- Accepting an offer plans the year of follow-ups.
create policy trainee_writer on follow_up to waymark_trainee_writer
  using (trainee_id = (select app.id('trainee_id')) and institution_id = (select app.id('institution_id')))
  with check (trainee_id = (select app.id('trainee_id')) and institution_id = (select app.id('institution_id')) and closed_by is null);
create policy trainee on follow_up_record to waymark_trainee
  using (trainee_id = (select app.id('trainee_id')) and institution_id = (select app.id('institution_id')))
  with check (trainee_id = (select app.id('trainee_id')) and institution_id = (select app.id('institution_id')));
-- Her own records belong to her, and do not correct records of staff.
create policy trainee_writer on follow_up_record to waymark_trainee_writer
  using (trainee_id = (select app.id('trainee_id')) and institution_id = (select app.id('institution_id')))
  with check (trainee_id = (select app.id('trainee_id')) and institution_id = (select app.id('institution_id'))
    and reported_by = 'TRAINEE_ALONE' and replaces_id is null and recorded_by is not distinct from (select app.id('actor_id')));
-- Accepting an offer plans the questions to the employer of that offer, and to no other.
create policy trainee_writer on employer_check_in for insert to waymark_trainee_writer
  with check (trainee_id = (select app.id('trainee_id')) and institution_id = (select app.id('institution_id')) and state = 'PLANNED'
    and exists (select from placement p where p.institution_id = employer_check_in.institution_id
    and p.id = employer_check_in.placement_id and p.employer_id = employer_check_in.employer_id
    and p.vacancy_id = employer_check_in.vacancy_id));
create policy trainee_writer_inserts on safety_alert for insert to waymark_trainee_writer
  with check (trainee_id = (select app.id('trainee_id')) and institution_id = (select app.id('institution_id'))
    and source = 'CHECK_IN' and state = 'OPEN' and exists (select from placement p where p.id = safety_alert.placement_id
    and p.employer_id = safety_alert.employer_id and p.trainee_id = (select app.id('trainee_id'))));
-- Her own report of a problem opens an alert that places no hold: at the employer where she is, or
-- at none.
create policy trainee_writer_inserts_report on safety_alert for insert to waymark_trainee_writer
  with check (trainee_id = (select app.id('trainee_id')) and institution_id = (select app.id('institution_id'))
    and source = 'SELF_REPORTED' and state = 'OPEN' and severity = 'HIGH' and indicators = '{}'
    and case when placement_id is null then employer_id is null else exists (select from placement p where p.id = safety_alert.placement_id and p.employer_id = safety_alert.employer_id and p.trainee_id = (select app.id('trainee_id'))) end);
create policy trainee_reads on institution_referral for select to waymark_trainee using (id in (select referral_id from institution_referral_person));
create policy trainee_writer_reads on institution_referral for select to waymark_trainee_writer
  using (id in (select referral_id from institution_referral_person));
create policy trainee_revokes on institution_referral for update to waymark_trainee
  using (id in (select referral_id from institution_referral_person))
  with check (state = 'REVOKED');
create policy trainee_writer_revokes on institution_referral for update to waymark_trainee_writer
  using (id in (select referral_id from institution_referral_person))
  with check (state = 'REVOKED');
create policy trainee on message for select to waymark_trainee
  using (recipient_kind = 'TRAINEE' and recipient_id = (select app.id('trainee_id')) and institution_id = (select app.id('institution_id')));
create policy trainee_writer_inserts on task for insert to waymark_trainee_writer
  with check (trainee_id = (select app.id('trainee_id')) and institution_id = (select app.id('institution_id')) and kind = 'REVIEW_ANSWER');
create policy trainee_writer_list on idempotency to waymark_trainee_writer
  using (actor = current_setting('app.actor_key', true) and app.is_list_of(actor))
  with check (actor = current_setting('app.actor_key', true) and app.is_list_of(actor));
