/**
 * Trainees with their records, and the services they received. Half of them look for work, three in ten have
 * left.
 * @param size rows of each kind
 */
export const people = (size) => ({
  traineePlan: `
    create temp table large_trainee as
      select n, l.i, l.id as institution_id, pg_temp.uid('trainee', n) as id, o.o, officer.id as officer_id, worker.id as worker_id,
        case when p < 50 then 'JOB_READY' when p < 53 then 'PAUSED' when p < 65 then 'PREPARING' when p < 70 then 'REGISTERED' else 'EXITED' end as state,
        app.today() - 500 - pg_temp.pick(n, 51, 900) as since,
        case when pg_temp.pick(n, 52, 4) = 0 then '12' else lpad((1 + pg_temp.pick(n, 53, 25))::text, 2, '0') end as province
      from generate_series(0, ${size.trainees} - 1) n
      join large_institution l on l.i = n % ${size.institutions}
      join large_occupation o on o.o = floor((select count(*) from large_occupation) * power(pg_temp.chance(n, 54), 3))
      cross join lateral (select pg_temp.pick(n, 55, 100) as p) dice
      join large_staff_count oc on oc.i = l.i and oc.role = 'PLACEMENT_OFFICER' join large_staff officer on officer.i = l.i and officer.role = oc.role and officer.k = n / ${size.institutions} % oc.many
      join large_staff_count wc on wc.i = l.i and wc.role = 'CASE_WORKER' join large_staff worker on worker.i = l.i and worker.role = wc.role and worker.k = n / ${size.institutions} % wc.many;
    create unique index on large_trainee (n);
    create temp table large_person as select (row_number() over (order by n) - 1)::int as m, n from large_trainee where state in ('JOB_READY', 'PAUSED', 'EXITED');
    create unique index on large_person (m);
    analyze large_trainee, large_person`,

  trainees: `
    insert into trainee (institution_id, id, code, display_name, placement_officer_id, case_worker_id, language, home_province, travel, accepts_housing, literacy, education, available_from, available_days,
        available_from_minute, available_to_minute, wanted_hours_min, wanted_hours_max, min_pay_amount, min_pay_currency, licences, state, state_before_pause, job_ready_at, exit_reason, exited_on, grant_id, version, created_at)
      select institution_id, id, 'W-' || lpad(n::text, 7, '0'), (array['Sokha', 'Srey Mom', 'Chanthou', 'Bopha', 'Kolab', 'Nary', 'Rachana', 'Sophea'])[1 + pg_temp.pick(n, 61, 8)] || ' ' || n, officer_id, worker_id, 'km', province,
        (array['SAME_PROVINCE', 'SAME_PROVINCE', 'ADJACENT_PROVINCE', 'ANYWHERE'])[1 + pg_temp.pick(n, 62, 4)], n % 3 = 0, pg_temp.pick(n, 63, 5), 'Grade ' || 6 + n % 6, since + 90,
        (array[127, 63, 31])[1 + pg_temp.pick(n, 64, 3)], 330, 1320, case when n % 4 = 0 then 24 end, case when n % 4 = 0 then 48 end, case when n % 3 = 0 then 20000 end, case when n % 3 = 0 then 'USD' end, '{}',
        state, case when state = 'PAUSED' then 'JOB_READY' end, case when state in ('JOB_READY', 'PAUSED', 'EXITED') then pg_temp.at(since + 80, 600) end,
        case when state = 'EXITED' then 'COMPLETED' end, case when state = 'EXITED' then app.today() - pg_temp.pick(n, 65, 25) end, 'large', 4, pg_temp.at(since, 540 + pg_temp.pick(n, 66, 480))
      from large_trainee;
    insert into trainee_skill (institution_id, trainee_id, skill_id, level, source, asserted_on)
      select institution_id, t.id, skill_id, 1 + pg_temp.pick(n + place, 67, 4), (array['SELF', 'INSTRUCTOR', 'TEST'])[1 + pg_temp.pick(n + place, 68, 3)], since + 60
      from large_trainee t join large_occupation o using (o) cross join lateral (select pg_temp.pick(n, 69, cardinality(essential)) as shift, 4 + pg_temp.pick(n, 70, 6) as many) s
      cross join lateral (select essential[1 + (shift + place) % cardinality(essential)] as skill_id, place from generate_series(1, least(many, cardinality(essential))) place) k;
    insert into trainee_skill (institution_id, trainee_id, skill_id, level, source, asserted_on)
      select institution_id, t.id, optional[1 + pg_temp.pick(n, 71, cardinality(optional))], 2, 'SELF', since + 60 from large_trainee t join large_occupation o using (o) where cardinality(optional) > 0 on conflict do nothing;
    insert into trainee_language (institution_id, trainee_id, language, level) select institution_id, id, 'km', 4 from large_trainee;
    insert into trainee_language (institution_id, trainee_id, language, level) select institution_id, id, 'en', 1 + pg_temp.pick(n, 72, 3) from large_trainee where n % 3 = 0;
    insert into trainee_job_preference (institution_id, trainee_id, isco_code, rank) select institution_id, t.id, isco_code, 1 from large_trainee t join large_occupation using (o);
    insert into trainee_job_preference (institution_id, trainee_id, isco_code, rank)
      select institution_id, t.id, o.isco_code, 2 from large_trainee t join large_occupation o on o.o = pg_temp.pick(n, 73, 60) where n % 2 = 0 on conflict do nothing;
    insert into trainee_limits (institution_id, trainee_id, fifteen_on, eighteen_on, no_night, no_live_in, no_alcohol, excluded_employers, excluded_provinces, reviewed_on)
      select institution_id, id, born + 5479, born + 6575, n % 3 = 0, n % 2 = 0, n % 5 = 0, case when n % 20 = 3 then array[(select employer_id from large_employer where k = 1 + pg_temp.pick(n, 74, ${size.employers}))] else '{}' end,
        case when n % 25 = 4 then array['18'] else '{}' end, app.today() - pg_temp.pick(n, 75, 80)
      from large_trainee cross join lateral (select app.today() - 6000 - pg_temp.pick(n, 76, 6000) as born) b;
    insert into contact_method (institution_id, id, trainee_id, kind, address, owner, safe_days, safe_from_minute, safe_to_minute, state, verified_on)
      select institution_id, pg_temp.uid('contact ' || kind, n), id, kind, case kind when 'EMAIL' then 'person' || n || '@example.com' when 'CALL' then '+855 10 ' || lpad(n::text, 6, '0') end, 'SELF', 127, 480, 1200,
        case when pg_temp.pick(n, 77, 10) < 8 then 'VERIFIED' else 'UNVERIFIED' end, case when pg_temp.pick(n, 77, 10) < 8 then app.today() - pg_temp.pick(n, 78, 70) end
      from large_trainee cross join unnest(array['IN_APP', 'CALL', 'EMAIL']) kind where kind <> 'EMAIL' or n % 3 = 0;
    insert into consent (institution_id, id, trainee_id, purpose, fields, state, language, explained_by, explanation_method, given_at, expires_on)
      select institution_id, pg_temp.uid('consent ' || purpose, n), id, purpose, '{}', case when pg_temp.pick(n + length(purpose), 79, 10) < 9 then 'GIVEN' else 'REFUSED' end, 'km', officer_id, 'READ_ALOUD',
        pg_temp.at(since + 30, 600), app.today() + 60 + pg_temp.pick(n, 80, 300)
      from large_trainee cross join unnest(array['MATCHING', 'FOLLOW_UP_CONTACT', 'DONOR_STATISTICS']) purpose;
    insert into account (id, audience, login, secret_hash, display_name, language, institution_id, trainee_id, roles, created_at)
      select pg_temp.uid('trainee account', n), 'trainee', substr(lpad(n::text, 8, '0'), 1, 4) || '-' || substr(lpad(n::text, 8, '0'), 5), unknown.secret_hash, 'Trainee ' || n, 'km', institution_id, id, '{TRAINEE}', pg_temp.at(since + 1, 600)
      from large_trainee cross join (select secret_hash from account where audience = 'trainee' limit 1) unknown`,

  protected: `
    insert into protected.trainee_identity (institution_id, trainee_id, legal_name, born_on, birth_date_certainty, phone)
      select institution_id, id, 'Person ' || n, app.today() - 6000 - pg_temp.pick(n, 76, 6000), 'STATED', '+855 10 ' || lpad(n::text, 6, '0') from large_trainee;
    insert into protected.trainee_protection (institution_id, trainee_id, population, risk, reasons, person_key)
      select institution_id, id, case when n % 5 = 0 then 'AT_RISK' else 'SURVIVOR' end, (array['LOW', 'MEDIUM', 'HIGH'])[1 + pg_temp.pick(n, 81, 3)], 'Made up.', sha256(convert_to('large person ' || n, 'UTF8')) from large_trainee;
    insert into protected.trainee_search_key (institution_id, search_key, trainee_id, source)
      select t.institution_id, word, t.id, 'NAME' from trainee t join large_trainee using (id), unnest(app.search_words(t.display_name)) word
      union all select t.institution_id, lower(substr(t.code, 3)), t.id, 'CODE' from trainee t join large_trainee using (id)
      union all select i.institution_id, word, i.trainee_id, 'LEGAL_NAME' from protected.trainee_identity i join large_trainee t on t.id = i.trainee_id, unnest(app.search_words(i.legal_name)) word
      union all select i.institution_id, app.phone_digits(i.phone), i.trainee_id, 'PHONE' from protected.trainee_identity i join large_trainee t on t.id = i.trainee_id
      on conflict do nothing;
    delete from protected.person_history s using large_trainee t where s.institution_id = t.institution_id and s.trainee_id = t.id;
    insert into protected.person_history (institution_id, trainee_id, recorded_at, population, person_key)
      select p.institution_id, trainee_id, pg_temp.at(since, 600), population, person_key from protected.trainee_protection p join large_trainee t on t.institution_id = p.institution_id and t.id = p.trainee_id`,

  services: `
    insert into group_session (institution_id, id, kind, held_on, hours, led_by, topic, recorded_by, recorded_at)
      select l.id, pg_temp.uid('group session', i * 1000 + n), case when n % 2 = 0 then 'JOB_READINESS' else 'COUNSELLING_GROUP' end, app.today() - 3 - n * 2, 2, 'A trainer', 'A topic', s.id, pg_temp.at(app.today() - 3 - n * 2, 1020)
      from large_institution l cross join generate_series(0, ${size.sessions} - 1) n join large_staff s using (i) where s.role = 'CASE_WORKER' and s.k = 0;
    insert into service_record (institution_id, id, trainee_id, kind, provided_on, hours, provider, grant_id, recorded_by, recorded_at)
      select institution_id, pg_temp.uid('service', n * 10 + j), id, (array['COUNSELLING_INDIVIDUAL', 'JOB_SEARCH', 'HEALTH', 'LEGAL', 'REFERRAL_SUPPORT', 'PLACEMENT_SUPPORT', 'CASH_OR_KIND'])[1 + pg_temp.pick(n * 10 + j, 82, 7)],
        since + j * 60 + pg_temp.pick(n * 10 + j, 83, 50), 1, 'The team', 'large', worker_id, pg_temp.at(since + j * 60 + 55, 1000)
      from large_trainee cross join generate_series(0, 4) j;
    insert into service_record (institution_id, id, trainee_id, kind, provided_on, hours, provider, session_id, grant_id, recorded_by, recorded_at)
      select t.institution_id, pg_temp.uid('attended', t.n), t.id, s.kind, s.held_on, s.hours, s.led_by, s.id, 'large', t.worker_id, s.recorded_at
      from large_trainee t join group_session s on s.institution_id = t.institution_id and s.id = pg_temp.uid('group session', t.i * 1000 + pg_temp.pick(t.n, 84, ${size.sessions})) where t.n % 2 = 0;
    insert into shelter_stay (institution_id, id, trainee_id, from_on, to_on, grant_id, recorded_by, recorded_at)
      select institution_id, pg_temp.uid('stay', n), id, since + 5, case when n % 40 > 0 then since + 95 end, 'large', worker_id, pg_temp.at(since + 5, 1000) from large_trainee where n % 4 = 0;
    insert into self_employment (institution_id, id, trainee_id, activity, started_on, grant_id, recorded_by, recorded_at)
      select institution_id, pg_temp.uid('own work', n), id, 'A market stall', since + 200, 'large', officer_id, pg_temp.at(since + 201, 1000) from large_trainee where n % 30 = 7`,

  courses: `
    insert into course (institution_id, id, kind, title, weeks, hours, starts_on, ends_on, created_at)
      select l.id, pg_temp.uid('course', i * 1000 + n), (array['LITERACY', 'LIFE_SKILLS', 'VOCATIONAL'])[1 + n % 3], 'Course ' || n, 12, 120, app.today() - 1300 + n * 20, app.today() - 1216 + n * 20, pg_temp.at(app.today() - 1330 + n * 20, 600)
      from large_institution l cross join generate_series(0, ${size.courses} - 1) n;
    insert into course_skill (institution_id, course_id, skill_id, level) select c.institution_id, c.id, o.essential[1], 2 from course c join large_institution l on l.id = c.institution_id join large_occupation o on o.o = l.i where c.title like 'Course %';
    create temp table large_enrolment as
      select t.n, t.institution_id, t.id as trainee_id, t.worker_id, c.id as course_id, pg_temp.uid('enrolment', t.n) as id, c.starts_on, c.ends_on, c.ends_on < app.today() as is_over, pg_temp.pick(t.n, 91, 10) as p
      from large_trainee t join course c on c.institution_id = t.institution_id and c.id = pg_temp.uid('course', t.i * 1000 + pg_temp.pick(t.n, 90, ${size.courses})) where c.starts_on < app.today() - 40;
    insert into training_enrolment (institution_id, id, trainee_id, course_id, enrolled_on, state, ended_on, ended_recorded_at, result, grant_id, recorded_by, recorded_at)
      select institution_id, id, trainee_id, course_id, starts_on, case when not is_over then 'ATTENDING' when p = 0 then 'WITHDREW' else 'COMPLETED' end, case when is_over then ends_on end, case when is_over then pg_temp.at(ends_on, 1000) end,
        case when is_over and p > 1 then 'PASSED' when is_over and p = 1 then 'NOT_PASSED' end, 'large', worker_id, pg_temp.at(starts_on, 600) from large_enrolment;
    insert into attendance (institution_id, enrolment_id, trainee_id, held_on, hours, recorded_at)
      select institution_id, id, trainee_id, starts_on + d * 7, 4, pg_temp.at(starts_on + d * 7, 1000) from large_enrolment cross join generate_series(0, 5) d`,
});
