/**
 * Institutions, their staff, employers, vettings and vacancies. The three institutions of the demo come
 * first; their staff sign in during the measurement.
 * @param size rows of each kind
 */
export const sharedData = (size) => ({
  institutions: `
    insert into institution (id, code, name, created_at)
      select pg_temp.uid('institution', i), 'PARTNER-' || i, 'Partner institution ' || i, now() - interval '4 years' from generate_series(4, ${size.institutions}) i;
    create temp table large_institution as
      select (row_number() over (order by i.id <> s.steward_institution_id, i.code like 'PARTNER-%', length(i.code), i.code) - 1)::int as i, i.id from institution i, installation s;
    create unique index on large_institution (i)`,

  // A person who signs in for the measurement is the first of that role in the institution.
  staff: `
    insert into account (id, audience, login, secret_hash, display_name, email, language, institution_id, roles, created_at)
      select pg_temp.uid('staff ' || role, i * 1000 + k), 'staff', lower(role) || k || '@partner-' || i || '.example.org', unknown.secret_hash,
        initcap(replace(lower(role), '_', ' ')) || ' ' || k, lower(role) || k || '@partner-' || i || '.example.org', 'en', large_institution.id, array[role], now() - interval '4 years'
      from large_institution
      cross join (values ('PLACEMENT_OFFICER', ${size.officers}), ('CASE_WORKER', ${size.caseWorkers}), ('VETTING_OFFICER', ${size.vettingOfficers}), ('SAFETY_LEAD', 1), ('MONITORING_OFFICER', 1), ('INSTITUTION_ADMIN', 1))
        given (role, many)
      cross join lateral generate_series(1, many) k
      cross join (select secret_hash from account where audience = 'trainee' limit 1) unknown
      where i >= 3 or role in ('PLACEMENT_OFFICER', 'CASE_WORKER', 'VETTING_OFFICER');
    create temp table large_staff as
      select l.i, a.roles[1] as role, (row_number() over (partition by l.i, a.roles[1] order by a.login like '%@partner-%', a.login) - 1)::int as k, a.id
      from account a join large_institution l on l.id = a.institution_id where a.audience = 'staff' and a.closed_at is null;
    create unique index on large_staff (i, role, k);
    create temp table large_staff_count as select i, role, count(*)::int as many from large_staff group by 1, 2`,

  grants: `
    insert into donor_grant (id, donor, title, starts_on, ends_on, amount, currency, counts_without_consent, created_at)
      values ('large', 'Large donor', 'Into safe work', app.today() - 1600, app.today() + 400, 900000000, 'USD', false, now() - interval '1600 days');
    insert into donor_grant_institution (grant_id, institution_id) select 'large', id from large_institution;
    insert into donor_grant_target (grant_id, indicator, target) select 'large', code, ${size.trainees} / 2 from unnest(array['S1', 'S2', 'S3', 'S4', 'S5']) code`,

  // Enterprise 0 is the one whose owner signs in. Of every hundred, 92 are cleared, three wait for a first
  // visit, three have an expired approval, one is suspended, one closed.
  employers: `
    create temp table large_employer as
      select 0 as k, e.id as employer_id, v.site_id, s.province_code, e.own_enterprise_of, 'CLEARED' as stage, max(v.valid_from) as valid_from, max(v.valid_until) as valid_until
        from account a join employer e on e.id = a.employer_id join vetting v on v.employer_id = e.id and v.state = 'DECIDED' and v.valid_until > app.today() join employer_site s on s.id = v.site_id
        where a.login = 'work@fair-seam-apparel.example.com' group by 2, 3, 4, 5 limit 1;
    insert into large_employer
      select k, pg_temp.uid('employer', k), pg_temp.uid('site', k), lpad((case when pg_temp.pick(k, 1, 3) = 0 then 12 else 1 + pg_temp.pick(k, 2, 25) end)::text, 2, '0'),
        case when k % 200 = 7 then (select id from large_institution where i = pg_temp.pick(k, 3, ${size.institutions})) end,
        stage, day, day + 365
      from generate_series(1, ${size.employers}) k
      cross join lateral (select case when pg_temp.pick(k, 4, 100) < 92 then 'CLEARED' when pg_temp.pick(k, 4, 100) < 95 then 'NEW' when pg_temp.pick(k, 4, 100) < 98 then 'EXPIRED'
        when pg_temp.pick(k, 4, 100) < 99 then 'SUSPENDED' else 'CLOSED' end as stage) s
      cross join lateral (select case when stage = 'EXPIRED' then app.today() - 370 - pg_temp.pick(k, 5, 60) else app.today() - 10 - pg_temp.pick(k, 5, 320) end as day) d;
    create unique index on large_employer (k);
    insert into employer (id, legal_name, registration_number, sector, size_band, own_enterprise_of, code_of_conduct_signed_on, state, created_at)
      select employer_id, 'Enterprise ' || k, 'L-' || k, (array['GARMENT', 'HOSPITALITY', 'CAFE_RESTAURANT', 'RETAIL', 'CONSTRUCTION', 'CLEANING', 'CARE', 'FOOD_SERVICE'])[1 + pg_temp.pick(k, 6, 8)],
        (array['1-9', '10-49', '50-249', '250+'])[1 + pg_temp.pick(k, 7, 4)], own_enterprise_of, app.today() - 1400, 'ACTIVE', now() - interval '4 years' + k * interval '1 minute'
      from large_employer where k > 0;
    insert into employer_site (id, employer_id, name, province_code, district, address, created_at)
      select site_id, employer_id, 'Main site', province_code, 'District ' || k % 90, 'Street ' || k, now() - interval '4 years' from large_employer where k > 0;
    insert into account (id, audience, login, secret_hash, display_name, email, language, employer_id, roles, is_owner, email_confirmed_at, created_at)
      select pg_temp.uid('employer account', k * 10 + m), 'employer', 'user' || m || '@enterprise-' || k || '.example.com', unknown.secret_hash, 'User ' || m || ' of ' || k,
        'user' || m || '@enterprise-' || k || '.example.com', 'km', employer_id, '{EMPLOYER_USER}', m = 0, now() - interval '4 years', now() - interval '4 years'
      from large_employer cross join generate_series(0, 1) m cross join (select secret_hash from account where audience = 'trainee' limit 1) unknown
      where k > 0 and (m = 0 or k % 3 = 0);
    create temp table large_owner as
      select distinct on (k) k, a.id from large_employer e join account a on a.employer_id = e.employer_id where a.is_owner order by k, a.login;
    create unique index on large_owner (k)`,

  // Five yearly approvals, or one visit without a decision. Two officers who did not lead the visit decide.
  vettings: `
    create temp table large_vetting as
      select pg_temp.uid('vetting', k * 10 + y) as id, k, y, employer_id, site_id, i, pg_temp.uid('none', 0) as none, valid_from - 365 * y as day, stage
      from large_employer cross join generate_series(0, 4) y cross join lateral (select pg_temp.pick(k, 8, ${size.institutions}) as i) by_whom
      where (k > 0 or y > 0) and (stage <> 'NEW' or (y = 0 and k % 4 > 0));
    insert into vetting (id, institution_id, employer_id, site_id, kind, checklist_version, visit_on, workers_interviewed, workers_interviewed_off_site, state, created_at)
      select v.id, l.id, employer_id, site_id, case when y = 4 or stage = 'NEW' then 'FIRST' else 'RENEWAL' end, '2026-1',
        case when stage = 'NEW' then app.today() + case k % 4 when 1 then 1 + pg_temp.pick(k, 9, 20) else -1 - pg_temp.pick(k, 9, 9) end else day - 7 end, 5, 3,
        case when stage <> 'NEW' then 'SUBMITTED' else (array['PLANNED', 'VISITED', 'SUBMITTED'])[k % 4] end, pg_temp.at(case when stage = 'NEW' then app.today() - 15 else day - 14 end, 540)
      from large_vetting v join large_institution l using (i);
    insert into vetting_visitor (institution_id, vetting_id, account_id, is_lead)
      select l.id, v.id, s.id, who = 0 from large_vetting v join large_institution l using (i) join large_staff_count c on c.i = v.i and c.role = 'VETTING_OFFICER'
      cross join generate_series(0, 1) who join large_staff s on s.i = v.i and s.role = c.role and s.k = (v.k + who) % c.many;
    insert into vetting_answer (institution_id, vetting_id, item_code, answer, evidence)
      select l.id, v.id, a.item_code, a.answer, a.evidence from large_vetting v join large_institution l using (i)
      cross join (select item_code, answer, evidence from vetting_answer where vetting_id = (select vetting_id from vetting_answer order by vetting_id limit 1)) a
      where v.y < 2 and (v.stage <> 'NEW' or v.k % 4 = 3);
    insert into vetting_answer (institution_id, vetting_id, item_code, answer, evidence)
      select l.id, v.id, c.code, 'YES', 'OBSERVED' from large_vetting v join large_institution l using (i) join critical_item c on c.checklist_version = '2026-1'
      where v.y > 1 and v.stage <> 'NEW';
    insert into vetting_decision (institution_id, vetting_id, account_id, decision, valid_until, decided_at)
      select l.id, v.id, s.id, 'APPROVED', day + 365, pg_temp.at(day - 1, 900) from large_vetting v join large_institution l using (i)
      join large_staff_count c on c.i = v.i and c.role = 'VETTING_OFFICER' cross join generate_series(1, 2) who
      join large_staff s on s.i = v.i and s.role = c.role and s.k = (v.k + who) % c.many where stage <> 'NEW';
    update vetting v set state = 'DECIDED', decision = 'APPROVED', valid_from = day, valid_until = day + 365, decided_at = pg_temp.at(day - 1, 900), version = 4
      from large_vetting l where l.id = v.id and stage <> 'NEW';
    insert into reminder (institution_id, id, kind, subject_id, due_at, state, created_at)
      select l.id, pg_temp.uid('vetting reminder', k), 'VETTING_EXPIRING', v.id, pg_temp.at(day + 335, 480), case when day + 335 > app.today() then 'WAITING' else 'CANCELLED' end, pg_temp.at(day - 1, 900)
      from large_vetting v join large_institution l using (i) where y = 0 and stage = 'CLEARED'`,

  occupations: `
    create temp table large_occupation as
      select (row_number() over (order by is_common desc, id) - 1)::int as o, id, isco_code, label, essential, optional
      from (select o.id, o.isco_code, left(o.label, 100) as label, array_agg(s.skill_id order by hashint8extended(s.skill_id, 11)) filter (where s.relation = 'E') as essential,
          coalesce(array_agg(s.skill_id order by hashint8extended(s.skill_id, 12)) filter (where s.relation = 'O'), '{}') as optional,
          o.id in (select occupation_id from vacancy where occupation_id is not null) as is_common
        from occupation o join occupation_skill s on s.occupation_id = o.id group by o.id, o.isco_code, o.label having count(*) filter (where s.relation = 'E') >= 6) one;
    create unique index on large_occupation (o)`,

  // Large employers have most of the vacancies, and so do common occupations. Enterprise 0 has many vacancies
  // and few candidates, because an employer may see only 30 people a day.
  vacancyPlan: `
    create temp table large_vacancy as
      select n, pg_temp.uid('vacancy', n) as id, e.k, employer_id, site_id, stage, valid_until, o.o, state,
        (case when state in ('CLOSED', 'FILLED') then app.today() - 150 - pg_temp.pick(n, 24, 900) else app.today() - 4 - pg_temp.pick(n, 25, 146) end) as day
      from generate_series(0, ${size.vacancies} - 1) n
      join large_employer e on e.k = floor(${size.employers + 1} * power(pg_temp.chance(n, 21), 1.5))
      join large_occupation o on o.o = floor((select count(*) from large_occupation) * power(pg_temp.chance(n, 22), 3))
      cross join lateral (select pg_temp.pick(n, 23, 100) as p) dice
      cross join lateral (select case
        when stage = 'CLEARED' then case when p < 58 then 'OPEN' when p < 80 then 'CLOSED' when p < 88 then 'FILLED' when p < 90 then 'PAUSED' when p < 93 then 'DRAFT' when p < 95 then 'SUBMITTED'
          when p < 96 then 'CHANGES_REQUESTED' when p < 98 then 'APPROVED' else 'WITHDRAWN' end
        when stage = 'NEW' then case when p < 70 then 'DRAFT' else 'SUBMITTED' end
        when stage = 'CLOSED' then 'CLOSED' else case when p < 50 then 'PAUSED' else 'CLOSED' end end as state) s;
    create unique index on large_vacancy (n);
    create temp table large_open as select (row_number() over (order by n) - 1)::int as x, n from large_vacancy where state = 'OPEN' and (k > 0 or n % 100 = 0);
    create unique index on large_open (x);
    create temp table large_past as select (row_number() over (order by n) - 1)::int as x, n from large_vacancy where state in ('CLOSED', 'FILLED') and stage = 'CLEARED' and (k > 0 or n % 100 = 0);
    create unique index on large_past (x);
    analyze large_vacancy, large_open, large_past, large_employer, large_staff, large_occupation`,

  // needs the pipeline: every hired trainee takes a seat
  vacancies: `
    create temp table large_pattern as select (row_number() over (order by created_at, id) - 1)::int as x, v.* from vacancy v where created_at > now() - interval '2 years';
    insert into vacancy (id, employer_id, site_id, kind, title, tasks, occupation_id, isco_code, seats, taken_seats, pay_amount, pay_currency, pay_per, work_days, start_minute, end_minute, hours_per_week,
        night, live_in, housing_offered, serves_alcohol, hazardous, contract_months, probation_days, min_literacy, starts_on, closes_on, state, opened_at, created_at, version)
      select v.id, v.employer_id, v.site_id, p.kind, o.label, p.tasks, o.id, o.isco_code,
        coalesce(t.taken, 0) + case when v.state = 'FILLED' and t.taken > 0 then 0 else 1 + pg_temp.pick(n, 31, 5) end, coalesce(t.taken, 0),
        p.pay_amount * (90 + pg_temp.pick(n, 32, 40)) / 100, p.pay_currency, p.pay_per, p.work_days, p.start_minute, p.end_minute, p.hours_per_week,
        p.night, p.live_in, p.housing_offered, p.serves_alcohol, p.hazardous, p.contract_months, p.probation_days, p.min_literacy,
        case when v.state in ('CLOSED', 'FILLED') then day + 30 + pg_temp.pick(n, 33, 60) else least(app.today() + 3 + pg_temp.pick(n, 33, 80), case when v.stage = 'CLEARED' then v.valid_until else 'infinity' end) end,
        case when v.state in ('CLOSED', 'FILLED') then day + 29 else app.today() + 2 + pg_temp.pick(n, 34, 60) end,
        v.state, case when v.state in ('OPEN', 'PAUSED', 'FILLED', 'CLOSED') then pg_temp.at(day + 2, 540 + pg_temp.pick(n, 35, 480)) end, pg_temp.at(day, 480 + pg_temp.pick(n, 36, 540)), 3
      from large_vacancy v join large_occupation o using (o)
      join large_pattern p on p.x = pg_temp.pick(n, 37, (select count(*) from large_pattern))
      left join (select n, count(*)::int as taken from large_path where is_hired group by n) t using (n);
    insert into vacancy_skill (employer_id, vacancy_id, skill_id, need, min_level, gate)
      select employer_id, v.id, skill_id, case when place <= 4 then 'REQUIRED' else 'DESIRED' end, 1 + pg_temp.pick(n + place, 38, 3), place = 1 and n % 6 = 0
      from large_vacancy v join large_occupation o using (o)
      cross join lateral (select pg_temp.pick(n, 39, cardinality(essential)) as shift) s
      cross join lateral (select essential[1 + (shift + place) % cardinality(essential)] as skill_id, place from generate_series(1, 6) place) k;
    insert into vacancy_language (employer_id, vacancy_id, language, min_level) select employer_id, id, 'km', 1 + pg_temp.pick(n, 40, 3) from large_vacancy where n % 2 = 0;
    insert into vacancy_language (employer_id, vacancy_id, language, min_level) select employer_id, id, 'en', 1 + pg_temp.pick(n, 41, 2) from large_vacancy where n % 9 = 0;
    insert into vacancy_cost_item (employer_id, vacancy_id, kind, paid_by) select employer_id, id, 'UNIFORM_AND_TOOLS', 'EMPLOYER' from large_vacancy where n % 2 = 0;
    insert into apprenticeship (employer_id, vacancy_id, trade, instructor_name, instructor_born_on, instructor_practice_years, length_days)
      select v.employer_id, v.id, 'The trade of the workshop', 'The master of the workshop', '1975-01-01', 15, 365 from vacancy v join large_vacancy l using (id) where v.kind = 'APPRENTICESHIP';
    insert into learning_plan_unit (employer_id, vacancy_id, position, title, weeks)
      select v.employer_id, v.id, unit, 'Unit ' || unit, 8 from vacancy v join large_vacancy l using (id) cross join generate_series(1, 3) unit where v.kind = 'APPRENTICESHIP';
    insert into vacancy_review (id, employer_id, vacancy_id, reviewer_id, decision, reviewed_at)
      select pg_temp.uid('review', n), v.employer_id, v.id, s.id, case when v.state = 'CHANGES_REQUESTED' then 'RETURNED' else 'APPROVED' end, v.created_at + interval '1 day'
      from vacancy v join large_vacancy l using (id) join large_staff s on s.i = 0 and s.role = 'PLACEMENT_OFFICER' and s.k = 0 where v.state not in ('DRAFT', 'SUBMITTED', 'WITHDRAWN')`,

  // last, because employers that have ended get no further rows
  ends: `
    update employer e set state = case stage when 'NEW' then 'APPLIED' else stage end from large_employer l where l.employer_id = e.id and stage in ('NEW', 'SUSPENDED', 'CLOSED');
    insert into employer_exclusion (institution_id, employer_id) select l.id, e.employer_id from large_institution l join large_employer e on e.k % 50 = 11 and e.k % 20 = l.i on conflict do nothing;
    insert into programme (id, saved_by, name, kinds, province_code, about, contact, checked_on, created_at)
      select pg_temp.uid('programme', n), (select id from large_institution where i = n % ${size.institutions}), 'Programme ' || n, array[(array['SHELTER', 'COUNSELLING', 'LEGAL', 'HEALTH', 'LITERACY', 'VOCATIONAL'])[1 + n % 6]],
        lpad((1 + n % 25)::text, 2, '0'), 'What the programme offers.', '+855 10 000 000', app.today() - n % 300, now() - interval '1 year' from generate_series(1, ${size.programmes}) n;
    insert into new_match_day (institution_id, notified_on) select id, app.today() from large_institution on conflict do nothing`,
});
