-- Who sees and writes what. Logins and grants guard against injection, row-level security guards tenants from each other.
-- An audience's role reads; to lock a row it also holds UPDATE (version) and nothing may rest on the version alone.
-- Its path role writes what that audience's moves write, under the same ids. Whatever a path role can read counts as readable by the audience.

-- Called at the end of every migration that makes tables: FORCE row-level security, with the owner's policy so that data migrations see rows.
create procedure app.guard_tables() language plpgsql as $$
declare t record;
begin
  for t in select format('%I.%I', schemaname, tablename) as name from pg_tables
    where schemaname in ('public', 'protected') and tablename <> 'schema_history' and not rowsecurity loop
    execute format('alter table %1$s enable row level security; alter table %1$s force row level security;
                    create policy owner on %1$s to waymark_owner using (true) with check (true)', t.name);
  end loop;
end $$;
call app.guard_tables();

revoke all on all functions in schema app from public;
grant usage on schema app to waymark_employer, waymark_employer_path, waymark_staff, waymark_staff_path, waymark_protected, waymark_trainee, waymark_trainee_path, waymark_worker, waymark_index, waymark_report;
grant execute on function app.id(text), app.now(), app.today(), app.is_steward(), app.is_cleared(uuid, date), app.vacancy_is_cleared(uuid, date), app.has_role(text)
  to waymark_employer, waymark_employer_path, waymark_staff, waymark_staff_path, waymark_protected, waymark_trainee, waymark_trainee_path, waymark_worker, waymark_index, waymark_report;
grant execute on function app.audience(), app.find_account(text), app.open_session(uuid, bytea, int, int), app.find_session(bytea), app.end_session(bytea)
  to waymark_employer, waymark_staff, waymark_trainee;
grant execute on function app.audience(), app.login_is_taken(text) to waymark_employer_path, waymark_staff_path;

-- The same for everybody: taxonomy, provinces, the clock, who is steward.
do $$
declare t text; r text;
begin
  foreach r in array array['employer', 'employer_path', 'staff', 'staff_path', 'trainee', 'trainee_path', 'worker', 'index', 'report'] loop
    foreach t in array array['clock', 'installation', 'province', 'province_adjacency', 'isco_group', 'skill', 'skill_label', 'occupation', 'occupation_label', 'occupation_skill', 'skill_couse', 'skill_transfer', 'taxonomy_release'] loop
      -- which institution keeps the places is no business of an employer
      continue when t = 'installation' and r in ('employer', 'employer_path');
      execute format('grant select on %I to waymark_%s', t, r);
      execute format('create policy %s on %I for select to waymark_%s using (true)', r, t, r);
    end loop;
  end loop;
  -- what a move leaves behind, the same for every path role
  foreach r in array array['employer_path', 'staff_path', 'trainee_path', 'worker'] loop
    execute format('grant insert (id, event, subject_id, occurred_at) on outbox to waymark_%s; create policy %s on outbox for insert to waymark_%s with check (true)', r, r, r);
    execute format('grant insert (audience, actor_id, action, subject_kind, subject_id, detail) on audit_pending to waymark_%s; create policy %s on audit_pending for insert to waymark_%s with check (true)', r, r, r);
    continue when r = 'worker';
    execute format('grant select, insert, update on idempotency to waymark_%s; create policy %s on idempotency to waymark_%s using (actor = current_setting(''app.actor_key'', true)) with check (actor = current_setting(''app.actor_key'', true))', r, r, r);
  end loop;
end $$;
grant insert (audience, actor_id, action, subject_kind, subject_id, detail) on audit_pending to waymark_staff, waymark_employer, waymark_trainee, waymark_protected;
create policy reads on audit_pending for insert to waymark_staff, waymark_employer, waymark_trainee, waymark_protected with check (true);

-- ── employer ────────────────────────────────────────────────────────────────────────────────────────────────────────
-- Its own business, sites, vacancies; of vetting the decision without who made it; of people what was sent to it.
grant select (id, legal_name, legal_name_km, registration_number, sector, size_band, code_of_conduct_signed_on, state, version) on employer to waymark_employer, waymark_employer_path;
grant insert (id, legal_name, legal_name_km, registration_number, sector, size_band, state) on employer to waymark_employer_path;
grant select on employer_site to waymark_employer, waymark_employer_path;
grant insert on employer_site to waymark_employer_path;
grant select (id, employer_id, site_id, kind, state, decision, conditions, valid_from, valid_until) on vetting to waymark_employer, waymark_employer_path;
grant select on vacancy, vacancy_skill, vacancy_language, vacancy_cost_item, apprenticeship, learning_plan_unit to waymark_employer, waymark_employer_path;
grant select (id, employer_id, vacancy_id, decision, remarks, reviewed_at) on vacancy_review to waymark_employer, waymark_employer_path;
grant insert, update, delete on vacancy_skill, vacancy_language, vacancy_cost_item, apprenticeship, learning_plan_unit to waymark_employer_path;
grant insert, update on vacancy to waymark_employer_path;
grant update (version) on vacancy to waymark_employer;
grant select (id, audience, display_name, email, language, employer_id, roles) on account to waymark_employer, waymark_employer_path;
grant insert on account to waymark_employer_path;
create policy employer on employer to waymark_employer using (id = (select app.id('employer_id')));
create policy employer_path on employer to waymark_employer_path using (id = (select app.id('employer_id'))) with check (id = (select app.id('employer_id')));
create policy employer on account for select to waymark_employer using (employer_id = (select app.id('employer_id')));
create policy employer_path on account to waymark_employer_path using (employer_id = (select app.id('employer_id'))) with check (audience = 'employer' and employer_id = (select app.id('employer_id')));

grant select (id, employer_id, vacancy_id, card, state, not_selected_reason, sent_at, shown_until, version) on referral to waymark_employer, waymark_employer_path;
grant update (version) on referral, interview, offer to waymark_employer;
grant update (state, not_selected_reason, shown_until, ended_at, version) on referral to waymark_employer_path;
grant select (id, referral_id, employer_id, vacancy_id, slots, starts_at, place, companion_allowed, transport_paid, state, outcome, cancelled_by, sent_at, version) on interview to waymark_employer, waymark_employer_path;
grant insert (id, referral_id, employer_id, vacancy_id, slots, place, companion_allowed, transport_paid, state, sent_at) on interview to waymark_employer_path;
grant update (state, outcome, cancelled_by, version) on interview to waymark_employer_path;
grant select (id, referral_id, employer_id, vacancy_id, pay_amount, pay_currency, pay_per, work_days, start_minute, end_minute, hours_per_week, contract_months, probation_days, starts_on, answer_by, state, sent_at, decided_at, version) on offer to waymark_employer, waymark_employer_path;
grant insert (id, referral_id, employer_id, vacancy_id, pay_amount, pay_currency, pay_per, work_days, start_minute, end_minute, hours_per_week, contract_months, probation_days, starts_on, answer_by, state, sent_at) on offer to waymark_employer_path;
grant update (state, decided_at, version) on offer to waymark_employer_path;
grant select (id, referral_id, offer_id, employer_id, vacancy_id, kind, starts_on, state, confirmed_by_employer_at, version) on placement to waymark_employer, waymark_employer_path;
grant select (id, recipient_kind, recipient_id, channel, notice, language, subject_id, state, sent_at, read_at, created_at) on message to waymark_employer;
create policy employer on message for select to waymark_employer using (recipient_kind = 'EMPLOYER' and recipient_id = (select app.id('actor_id')));
do $$
declare t text; r text;
begin
  foreach r in array array['employer', 'employer_path'] loop
    foreach t in array array['employer_site', 'vetting', 'vacancy', 'vacancy_skill', 'vacancy_language', 'vacancy_cost_item', 'apprenticeship', 'learning_plan_unit', 'vacancy_review'] loop
      execute format('create policy %s on %I to waymark_%s using (employer_id = (select app.id(''employer_id''))) with check (employer_id = (select app.id(''employer_id'')))', r, t, r);
    end loop;
    foreach t in array array['interview', 'offer', 'placement'] loop
      execute format('create policy %s on %I to waymark_%s using (employer_id = (select app.id(''employer_id''))%s) with check (employer_id = (select app.id(''employer_id'')))', r, t, r,
        case t when 'placement' then '' else ' and sent_at is not null' end);
    end loop;
    execute format('create policy %s on referral to waymark_%s using (employer_id = (select app.id(''employer_id'')) and sent_at is not null and (shown_until is null or shown_until > app.now() or state = ''HIRED'')) with check (employer_id = (select app.id(''employer_id'')))', r, r);
  end loop;
end $$;

-- ── staff ───────────────────────────────────────────────────────────────────────────────────────────────────────────
-- All places are read; the steward institution writes them; vetting is written by the institution that does it. People: own institution only.
grant select on institution, employer, employer_site, employer_hold, employer_tie, vacancy, vacancy_skill, vacancy_language, vacancy_cost_item, apprenticeship, learning_plan_unit, vacancy_review to waymark_staff, waymark_staff_path;
grant select on vetting, vetting_visitor, vetting_answer, vetting_decision, employer_exclusion to waymark_staff, waymark_staff_path;
grant select (id, audience, display_name, email, language, institution_id, employer_id, trainee_id, roles, closed_at) on account to waymark_staff, waymark_staff_path;
grant update (version) on employer, employer_site, vetting, vacancy, trainee, consent, contact_method, referral, interview, offer, placement to waymark_staff;
grant insert, update on employer, employer_site, vacancy to waymark_staff_path;
grant insert, update, delete on vacancy_skill, vacancy_language, vacancy_cost_item, apprenticeship, learning_plan_unit to waymark_staff_path;
grant insert on vacancy_review to waymark_staff_path;
grant insert, update on vetting to waymark_staff_path;
grant insert, update, delete on vetting_answer to waymark_staff_path;
grant insert on vetting_visitor, vetting_decision to waymark_staff_path;
grant insert, delete on employer_exclusion to waymark_staff_path;
grant insert on account to waymark_staff_path;
grant select on trainee, trainee_skill, trainee_language, trainee_wish, trainee_limits, consent, contact_method, match, referral, interview, offer, placement, task to waymark_staff, waymark_staff_path;
grant insert, update on trainee, trainee_limits, consent, contact_method, referral, interview, offer, task to waymark_staff_path;
grant insert, update, delete on trainee_skill, trainee_language, trainee_wish to waymark_staff_path;
grant insert on match to waymark_staff_path;
grant select (institution_id, id, event_id, recipient_kind, recipient_id, channel, notice, language, subject_id, state, held_reason, due_at, sent_at, read_at, created_at) on message to waymark_staff, waymark_staff_path;
do $$
declare t text; r text; own text := '(institution_id = (select app.id(''institution_id'')))';
begin
  foreach r in array array['staff', 'staff_path'] loop
    foreach t in array array['institution', 'employer', 'employer_site', 'employer_hold', 'employer_tie', 'vetting', 'vacancy', 'vacancy_skill', 'vacancy_language', 'vacancy_cost_item', 'apprenticeship', 'learning_plan_unit', 'vacancy_review'] loop
      execute format('create policy %s_reads on %I for select to waymark_%s using (true)', r, t, r);
    end loop;
    execute format('create policy %s_reads on account for select to waymark_%s using (institution_id = (select app.id(''institution_id'')) or audience = ''employer'')', r, r);
    foreach t in array array['vetting_visitor', 'vetting_answer', 'vetting_decision', 'employer_exclusion', 'trainee', 'trainee_skill', 'trainee_language', 'trainee_wish', 'trainee_limits', 'consent', 'contact_method', 'match', 'referral', 'interview', 'offer', 'placement', 'task', 'message'] loop
      execute format('create policy %s on %I to waymark_%s using %s with check %s', r, t, r, own, own);
    end loop;
  end loop;
  execute format('create policy staff_locks on vetting for update to waymark_staff using %s with check %s', own, own);
  execute format('create policy staff_path on vetting for insert to waymark_staff_path with check %s', own);
  execute format('create policy staff_path_moves on vetting for update to waymark_staff_path using %s with check %s', own, own);
  execute format('create policy staff_path on account for insert to waymark_staff_path with check (institution_id = (select app.id(''institution_id'')))');
  foreach t in array array['employer', 'employer_site', 'vacancy'] loop
    execute format('create policy staff_locks on %I for update to waymark_staff using ((select app.is_steward())) with check ((select app.is_steward()))', t);
  end loop;
  foreach t in array array['employer', 'employer_site', 'vacancy', 'vacancy_skill', 'vacancy_language', 'vacancy_cost_item', 'apprenticeship', 'learning_plan_unit', 'vacancy_review'] loop
    execute format('create policy staff_path on %I for insert to waymark_staff_path with check ((select app.is_steward()))', t);
    execute format('create policy staff_path_moves on %I for update to waymark_staff_path using ((select app.is_steward())) with check ((select app.is_steward()))', t);
    execute format('create policy staff_path_drops on %I for delete to waymark_staff_path using ((select app.is_steward()))', t);
  end loop;
end $$;
-- An employer becomes active when any institution's vetting first approves one of its sites.
create function app.activate_employer() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if new.state = 'DECIDED' and new.decision in ('APPROVED', 'APPROVED_WITH_CONDITIONS') then
    update employer set state = 'ACTIVE', version = version + 1 where id = new.employer_id and state = 'APPLIED';
  end if;
  return null;
end $$;
create trigger activate_employer after insert or update of state on vetting for each row execute function app.activate_employer();
revoke all on function app.activate_employer() from public;

-- Protected store: her own institution's case worker and safety lead, in the transaction that says so.
grant usage on schema protected to waymark_protected;
grant select, insert, update on protected.trainee_identity, protected.trainee_protection to waymark_protected;
create policy protected on protected.trainee_identity to waymark_protected
  using (institution_id = (select app.id('institution_id')) and ((select app.has_role('CASE_WORKER')) or (select app.has_role('SAFETY_LEAD'))))
  with check (institution_id = (select app.id('institution_id')) and ((select app.has_role('CASE_WORKER')) or (select app.has_role('SAFETY_LEAD'))));
create policy protected on protected.trainee_protection to waymark_protected
  using (institution_id = (select app.id('institution_id')) and ((select app.has_role('CASE_WORKER')) or (select app.has_role('SAFETY_LEAD'))))
  with check (institution_id = (select app.id('institution_id')) and ((select app.has_role('CASE_WORKER')) or (select app.has_role('SAFETY_LEAD'))));

-- ── trainee ─────────────────────────────────────────────────────────────────────────────────────────────────────────
-- Her own rows; a referral from the moment she is asked, an offer from the moment it is issued; of a place what a job notice would say.
grant select (id, legal_name, legal_name_km, sector) on employer to waymark_trainee, waymark_trainee_path;
grant select on employer_site, vacancy, vacancy_skill, vacancy_language, vacancy_cost_item, apprenticeship, learning_plan_unit to waymark_trainee, waymark_trainee_path;
grant select on trainee, trainee_skill, trainee_language, trainee_wish, consent, contact_method, match, referral, interview, offer, placement to waymark_trainee, waymark_trainee_path;
grant select (id, audience, display_name, language, institution_id, trainee_id) on account to waymark_trainee, waymark_trainee_path;
grant update (version) on trainee, consent, contact_method, referral, interview, offer, placement to waymark_trainee;
grant update (state, state_before_pause, version) on trainee to waymark_trainee_path;
grant insert, update on consent to waymark_trainee_path;
grant update (state, consent_id, card, answered_at, shown_until, ended_at, version) on referral to waymark_trainee_path;
grant update (state, starts_at, cancelled_by, version) on interview to waymark_trainee_path;
grant update (state, cooling_off_waived_at, decided_at, version) on offer to waymark_trainee_path;
grant update (taken, state, version) on vacancy to waymark_trainee_path;
grant insert on placement to waymark_trainee_path;
grant select (id, recipient_kind, recipient_id, channel, notice, language, subject_id, state, sent_at, read_at, created_at) on message to waymark_trainee;
create policy trainee on message for select to waymark_trainee using (recipient_kind = 'TRAINEE' and recipient_id = (select app.id('trainee_id')) and institution_id = (select app.id('institution_id')));
do $$
declare t text; r text; hers text := 'trainee_id = (select app.id(''trainee_id'')) and institution_id = (select app.id(''institution_id''))';
begin
  foreach r in array array['trainee', 'trainee_path'] loop
    foreach t in array array['employer', 'employer_site', 'vacancy', 'vacancy_skill', 'vacancy_language', 'vacancy_cost_item', 'apprenticeship', 'learning_plan_unit'] loop
      execute format('create policy %s on %I for select to waymark_%s using (true)', r, t, r);
    end loop;
    execute format('create policy %s on trainee to waymark_%s using (id = (select app.id(''trainee_id'')) and institution_id = (select app.id(''institution_id'')))', r, r);
    execute format('create policy %s on account for select to waymark_%s using (%s)', r, r, hers);
    foreach t in array array['trainee_skill', 'trainee_language', 'trainee_wish', 'consent', 'contact_method', 'match', 'interview', 'placement'] loop
      execute format('create policy %s on %I to waymark_%s using (%s) with check (%s)', r, t, r, hers, hers);
    end loop;
    execute format('create policy %s on referral to waymark_%s using (%s and asked_at is not null) with check (%s)', r, r, hers, hers);
    execute format('create policy %s on offer to waymark_%s using (%s and sent_at is not null) with check (%s)', r, r, hers, hers);
  end loop;
end $$;
-- She takes a seat of the vacancy whose offer she accepts, and of no other.
create policy trainee_path_seat on vacancy for update to waymark_trainee_path
  using (exists (select from offer o where o.vacancy_id = vacancy.id and o.trainee_id = (select app.id('trainee_id'))));

-- ── worker ──────────────────────────────────────────────────────────────────────────────────────────────────────────
-- Reads whom to tell and whether it may, writes messages and tasks. No names of trainees, nothing protected.
grant select, update (done_at) on outbox to waymark_worker;
grant select, insert, update on message, task to waymark_worker;
grant select (id, audience, display_name, email, language, institution_id, employer_id, trainee_id, roles, closed_at) on account to waymark_worker;
grant select on institution, employer, employer_site, vetting, vacancy, vacancy_review, contact_method, consent, referral, interview, offer, placement to waymark_worker;
grant select (institution_id, id, code, language, placement_officer_id, state) on trainee to waymark_worker;
do $$
declare t text;
begin
  foreach t in array array['message', 'task'] loop execute format('create policy worker on %I to waymark_worker using (true) with check (true)', t); end loop;
  foreach t in array array['account', 'institution', 'employer', 'employer_site', 'vetting', 'vacancy', 'vacancy_review', 'contact_method', 'consent', 'referral', 'interview', 'offer', 'placement', 'trainee'] loop
    execute format('create policy worker on %I for select to waymark_worker using (true)', t);
  end loop;
end $$;
create policy worker_reads on outbox for select to waymark_worker using (true);
create policy worker_ends on outbox for update to waymark_worker using (true) with check (true);

-- ── index and report ────────────────────────────────────────────────────────────────────────────────────────────────
-- The match index reads what scoring and gates read; the report counts persons and sees no name, contact or note.
grant select on employer, employer_site, employer_hold, vetting, vacancy, vacancy_skill, vacancy_language, employer_exclusion, trainee_skill, trainee_language, trainee_wish, trainee_limits, consent to waymark_index;
grant select (institution_id, id, home_province, travel, accepts_housing, literacy, available_from, available_days, available_from_minute, available_to_minute, wanted_hours_min, wanted_hours_max, min_pay_amount, min_pay_currency, licences, state, job_ready_at, version) on trainee to waymark_index;
grant select (institution_id, id, state, job_ready_at, exit_reason, created_at) on trainee to waymark_report;
grant select on institution, placement, employer, vacancy, vetting to waymark_report;
grant select (institution_id, id, trainee_id, employer_id, vacancy_id, state, proposed_at, asked_at, answered_at, sent_at, ended_at) on referral to waymark_report;
grant usage on schema protected to waymark_report;
grant select (institution_id, trainee_id, person_key, population) on protected.trainee_protection to waymark_report;
do $$
declare t text;
begin
  foreach t in array array['employer', 'employer_site', 'employer_hold', 'vetting', 'vacancy', 'vacancy_skill', 'vacancy_language', 'employer_exclusion', 'trainee', 'trainee_skill', 'trainee_language', 'trainee_wish', 'trainee_limits', 'consent'] loop
    execute format('create policy index on %I for select to waymark_index using (true)', t);
  end loop;
  foreach t in array array['institution', 'placement', 'employer', 'vacancy', 'vetting', 'trainee', 'referral'] loop
    execute format('create policy report on %I for select to waymark_report using (true)', t);
  end loop;
  create policy report on protected.trainee_protection for select to waymark_report using (true);
end $$;
