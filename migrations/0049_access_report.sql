-- The report login counts persons across institutions and reads no name, contact or note: of answers only
-- what indicators count, of a vetting the decision and not the findings, of an alert whether it is open or
-- confirmed.

-- Whole tables.
grant select
  on clock, province, province_adjacency, isco_group, skill, skill_label, local_label, skill_couse, skill_transfer,
  occupation, occupation_label, occupation_skill, occupation_khmer_label, taxonomy_release, institution, installation,
  employer, vacancy, vacancy_cost_item, apprenticeship, donor_grant, donor_grant_institution, donor_grant_target,
  donor_grant_basis, protected.person_history, placement, placement_contact_loss, follow_up_answer, safety_alert_history,
  capacity_review, indicator_report, indicator_report_exact, calculation, calculation_result
  to waymark_report;

-- Some columns only.
grant select (id, institution_id, employer_id, site_id, kind, state, decision, valid_from, valid_until, decided_at, revoked_at)
  on vetting to waymark_report;
grant select (institution_id, id, placement_officer_id, state, job_ready_at, exit_reason, created_at, grant_id, exited_on)
  on trainee to waymark_report;
grant select (institution_id, trainee_id, fifteen_on, eighteen_on) on trainee_limits to waymark_report;
grant select (institution_id, trainee_id, population, person_key) on protected.trainee_protection to waymark_report;
grant select (institution_id, id, trainee_id, purpose, state, given_at, expires_on, withdrawn_at) on consent to waymark_report;
grant select (institution_id, id, trainee_id, employer_id, vacancy_id, state, proposed_at, asked_at, answered_at, sent_at, ended_at)
  on referral to waymark_report;
grant select (institution_id, id, referral_id, vacancy_id, pay_amount, pay_currency, pay_per, work_days, start_minute,
  end_minute, hours_per_week, contract_months, starts_on, state)
  on offer
  to waymark_report;
grant select (institution_id, id, placement_id, trainee_id, stage, pay_amount, pay_currency, pay_per, work_days,
  start_minute, end_minute, hours_per_week, contract_months, probation_days, starts_on, recorded_at)
  on placement_terms
  to waymark_report;
grant select (institution_id, placement_id, length_days, signed_on) on apprenticeship_agreement to waymark_report;
grant select (institution_id, id, placement_id, trainee_id, code, due_on, window_from, window_to, state, done_at, created_at)
  on follow_up to waymark_report;
grant select (institution_id, id, placement_id, trainee_id, follow_up_id, replaces_id, recorded_at, feels_safe, wanted, contract_in_hand, still_works)
  on follow_up_record to waymark_report;
grant select (institution_id, id, trainee_id, placement_id, severity, state, trainee_agreed, opened_at, first_action_at, ended_at)
  on safety_alert to waymark_report;
grant select (institution_id, id, trainee_id, kind, provided_on, hours, session_id, grant_id, recorded_at, voided_at)
  on service_record to waymark_report;
grant select (institution_id, id, trainee_id, from_on, to_on, grant_id, recorded_at, voided_at) on shelter_stay to waymark_report;
grant select (institution_id, id, kind) on course to waymark_report;
grant select (institution_id, id, trainee_id, course_id, enrolled_on, state, ended_on, ended_recorded_at, result, grant_id, recorded_at)
  on training_enrolment to waymark_report;
grant select (institution_id, id, trainee_id, started_on, verified_on, ended_on, grant_id, recorded_at, verified_recorded_at)
  on self_employment to waymark_report;
grant select (institution_id, review_id, work_function, score) on capacity_score to waymark_report;
grant select (institution_id, id, partner_id, kind, given_on, hours, grant_id, recorded_at) on capacity_support to waymark_report;

-- Functions.
grant execute on function app.taxonomy_release to waymark_report;

-- Rows.
-- All institutions.
do $$
declare t text;
begin
  foreach t in array array[
    'institution', 'employer', 'vetting', 'vacancy', 'vacancy_cost_item', 'apprenticeship', 'donor_grant',
    'donor_grant_institution', 'donor_grant_target', 'donor_grant_basis', 'trainee', 'trainee_limits',
    'protected.trainee_protection', 'protected.person_history', 'consent', 'referral', 'offer', 'placement',
    'placement_terms', 'placement_contact_loss', 'apprenticeship_agreement', 'follow_up', 'follow_up_record',
    'follow_up_answer', 'safety_alert', 'safety_alert_history', 'service_record', 'shelter_stay', 'course',
    'training_enrolment', 'self_employment', 'capacity_review', 'capacity_score', 'capacity_support',
    'indicator_report', 'indicator_report_exact'
  ] loop
    execute format($policy$create policy report on %1$s for select to waymark_report using (true)$policy$, t);
  end loop;
end $$;

create policy report on calculation for select to waymark_report using (kind = 'INDICATOR_TOTALS');
create policy report on calculation_result for select to waymark_report
  using (exists (select from calculation c where c.id = calculation_id and c.kind = 'INDICATOR_TOTALS'));
