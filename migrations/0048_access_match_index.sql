-- The match index reads what scoring and gates read, and no more: no employer's name, no text of a vacancy,
-- no findings of a vetting.

-- Whole tables.
grant select
  on clock, province, province_adjacency, isco_group, skill, skill_label, local_label, skill_couse, skill_transfer,
  occupation, occupation_label, occupation_skill, occupation_khmer_label, taxonomy_release, installation, employer_exclusion,
  vacancy_skill, vacancy_language, trainee_language, trainee_job_preference, match_change
  to waymark_index;

-- Some columns only.
grant select (id, sector, own_enterprise_of) on employer to waymark_index;
grant select (id, province_code) on employer_site to waymark_index;
grant select (id, employer_id, site_id, kind, isco_code, seats, taken_seats, pay_amount, pay_currency, pay_per, work_days,
  start_minute, end_minute, hours_per_week, night, live_in, housing_offered, serves_alcohol, hazardous, min_literacy,
  licences, starts_on, closes_on, state, opened_at, created_at)
  on vacancy
  to waymark_index;
grant select (institution_id, id, home_province, travel, accepts_housing, literacy, available_from, available_days,
  available_from_minute, available_to_minute, wanted_hours_min, wanted_hours_max, min_pay_amount, min_pay_currency,
  licences, state, job_ready_at, version)
  on trainee
  to waymark_index;
grant select (institution_id, trainee_id, skill_id, level) on trainee_skill to waymark_index;
grant select (institution_id, trainee_id, fifteen_on, eighteen_on, no_night, no_live_in, no_alcohol, excluded_sites,
  excluded_employers, excluded_provinces, excluded_isco)
  on trainee_limits
  to waymark_index;
grant select (institution_id, trainee_id, purpose, state, expires_on) on consent to waymark_index;

-- Functions.
grant execute on function app.taxonomy_release, app.sites_with_clearance_change, app.cleared_days, app.match_head, app.end_overlong to waymark_index;

-- Rows.
-- All institutions.
do $$
declare t text;
begin
  foreach t in array array[
    'employer', 'employer_site', 'employer_exclusion', 'vacancy', 'vacancy_skill', 'vacancy_language', 'trainee',
    'trainee_skill', 'trainee_language', 'trainee_job_preference', 'trainee_limits', 'consent', 'match_change'
  ] loop
    execute format($policy$create policy index on %1$s for select to waymark_index using (true)$policy$, t);
  end loop;
end $$;
