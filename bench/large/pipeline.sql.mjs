/**
 * The pipeline from match to placement. Every person in it was referred three or four times; the first two
 * thirds of all referrals ended in a placement, the others are open today or ended otherwise.
 * @param size rows of each kind
 */
export const pipeline = (size) => ({
  pathPlan: `
    create temp table large_path as
      with step as (
        select r, (r / p.persons)::int as j, ceil(${size.referrals}::numeric / p.persons)::int as many, r % p.persons as m, r < ${size.placements} as is_hired
        from generate_series(0, ${size.referrals} - 1) r cross join (select count(*) as persons from large_person) p),
      found as (
        select s.*, t.n as trainee_n, t.i, t.institution_id, t.id as trainee_id, t.officer_id, t.worker_id, t.state as trainee_state, t.since, coalesce(past.n, open.n) as n, app.today() - 90 - t.since as days
        from step s join large_person using (m) join large_trainee t using (n)
        left join large_past past on s.is_hired and past.x = pg_temp.pick(r, 101, (select count(*) from large_past))
        left join large_open open on not s.is_hired and open.x = (pg_temp.pick(m, 102, (select count(*) from large_open)) + j) % (select count(*) from large_open)),
      dated as (
        select f.*, v.k, v.id as vacancy_id, v.employer_id, pg_temp.pick(r, 103, 100) as p,
          case when is_hired then since + 60 + days * j / many else app.today() - 3 - pg_temp.pick(r, 104, 25) end as day,
          case when is_hired then 10 + (days / many) * 7 / 10 end as lasts, not is_hired or (r + persons >= ${size.placements}) as is_last
        from found f join large_vacancy v on v.n = f.n cross join (select count(*) as persons from large_person) p)
      select d.*, pg_temp.uid('referral', r) as referral_id, pg_temp.uid('match', r) as match_id, pg_temp.uid('offer', r) as offer_id, pg_temp.uid('placement', r) as placement_id,
        case when placement = 'PLANNED' then app.today() + 1 + pg_temp.pick(r, 105, 20) else day + 20 end as starts_on,
        placement, state, state in ('AGREED', 'SENT', 'VIEWED', 'SHORTLISTED', 'INTERVIEWING', 'OFFERED', 'HIRED', 'NOT_SELECTED') as is_agreed,
        state in ('SENT', 'VIEWED', 'SHORTLISTED', 'INTERVIEWING', 'OFFERED', 'HIRED', 'NOT_SELECTED') as is_sent
      from dated d
      cross join lateral (select case when not is_hired then null
        when is_last and p < 40 then case when p < 34 then 'ACTIVE' when p < 38 then 'PLANNED' when p < 39 then 'UNREACHABLE' else 'CANCELLED' end
        when p < 75 then 'COMPLETED' when p < 90 then 'ENDED_BY_TRAINEE' when p < 98 then 'ENDED_BY_EMPLOYER' else 'ENDED_FOR_SAFETY' end as placement) pl
      cross join lateral (select case when is_hired then 'HIRED' when trainee_state <> 'JOB_READY' then (array['NOT_SELECTED', 'DECLINED_BY_TRAINEE', 'WITHDRAWN', 'EXPIRED'])[1 + p % 4]
        when p < 8 then 'PROPOSED' when p < 18 then 'ASKED' when p < 23 then 'AGREED' when p < 38 then 'SENT' when p < 48 then 'VIEWED' when p < 56 then 'SHORTLISTED' when p < 66 then 'INTERVIEWING' when p < 74 then 'OFFERED'
        when p < 84 then 'NOT_SELECTED' when p < 90 then 'DECLINED_BY_TRAINEE' when p < 95 then 'WITHDRAWN' else 'EXPIRED' end as state) st;
    create unique index on large_path (r);
    analyze large_path`,

  matches: `
    create temp table large_match_pattern as select (row_number() over (order by computed_at, id) - 1)::int as x, inputs, contributions, model_id, score, covers_percent, uses_percent from match where inputs <> '{}';
    insert into match (institution_id, id, trainee_id, employer_id, vacancy_id, model_id, score, inputs, contributions, covers_percent, uses_percent, computed_at)
      select institution_id, match_id, trainee_id, employer_id, vacancy_id, model_id, score, inputs, contributions, covers_percent, uses_percent, pg_temp.at(day, 530)
      from large_path join large_match_pattern on x = r % (select count(*) from large_match_pattern)`,

  // Of two consents for one employer the newer one is valid.
  consents: `
    insert into consent (institution_id, id, trainee_id, purpose, employer_id, fields, state, language, explained_by, explanation_method, given_at, expires_on)
      select institution_id, pg_temp.uid('yes', r), trainee_id, 'REFERRAL_TO_EMPLOYER', employer_id, '{DISPLAY_NAME,SKILLS,LANGUAGES,AVAILABILITY}',
        case when row_number() over (partition by trainee_id, employer_id order by r desc) = 1 then 'GIVEN' else 'SUPERSEDED' end, 'km', officer_id, 'READ_ALOUD', pg_temp.at(day + 1, 600), day + 240
      from large_path where is_agreed`,

  referrals: `
    create temp table large_card as select (row_number() over (order by id) - 1)::int as x, card from referral where card ? 'displayName';
    insert into referral (institution_id, id, trainee_id, employer_id, vacancy_id, match_id, consent_id, proposed_by, card, travel_minutes, state, not_selected_reason, proposed_at, asked_at, answered_at, sent_at, shown_until, ended_at, version)
      select institution_id, referral_id, trainee_id, employer_id, vacancy_id, match_id, case when is_agreed then pg_temp.uid('yes', r) end, officer_id, case when is_agreed then card end, 10 + pg_temp.pick(r, 111, 80),
        state, case when state = 'NOT_SELECTED' then 'OTHER_CANDIDATE' end, pg_temp.at(day, 540 + pg_temp.pick(r, 112, 400)), case when state <> 'PROPOSED' then pg_temp.at(day, 950) end,
        case when is_agreed or state = 'DECLINED_BY_TRAINEE' then pg_temp.at(day + 1, 600) end, case when is_sent then pg_temp.at(day + 1, 700) end, case when is_sent then pg_temp.at(day + 61, 700) end,
        case when state in ('DECLINED_BY_TRAINEE', 'WITHDRAWN', 'EXPIRED', 'NOT_SELECTED') then pg_temp.at(day + 2, 900) end, 4
      from large_path join large_card on x = r % (select count(*) from large_card)`,

  interviews: `
    insert into interview (institution_id, id, referral_id, trainee_id, employer_id, vacancy_id, slots, starts_at, place, companion_allowed, transport_paid, state, outcome, sent_at, version)
      select institution_id, pg_temp.uid('interview', r), referral_id, trainee_id, employer_id, vacancy_id, array[pg_temp.at(held, 840), pg_temp.at(held + 1, 840)],
        case when is_over or r % 2 = 0 then pg_temp.at(held, 840) end, 'Main site', true, false,
        case when is_over then 'DONE' when r % 2 = 0 then 'CONFIRMED' else 'PROPOSED' end, case when is_over then case when state = 'NOT_SELECTED' then 'NO' else 'HIRE' end end, pg_temp.at(day + 2, 600), 3
      from large_path cross join lateral (select state <> 'INTERVIEWING' as is_over) o cross join lateral (select case when is_over then day + 3 else app.today() + 3 + pg_temp.pick(r, 113, 9) end as held) h
      where state in ('HIRED', 'OFFERED', 'INTERVIEWING') or (state = 'NOT_SELECTED' and r % 2 = 0)`,

  offers: `
    insert into offer (institution_id, id, referral_id, trainee_id, employer_id, vacancy_id, pay_amount, pay_currency, pay_per, work_days, start_minute, end_minute, hours_per_week, contract_months, probation_days,
        starts_on, answer_by, state, sent_at, explained_at, explained_by, explained_in, teach_back, cooling_off_until, decided_at, version)
      select institution_id, offer_id, referral_id, trainee_id, employer_id, vacancy_id, 20000, 'USD', 'MONTH', 63, 450, 1020, 48, 12, 0, case when is_hired then starts_on else app.today() + 12 end,
        pg_temp.at(case when is_hired then day + 15 else app.today() + 6 + pg_temp.pick(r, 114, 5) end, 1020), case when is_hired then 'ACCEPTED' when r % 2 = 0 then 'EXPLAINED' else 'ISSUED' end, pg_temp.at(day + 5, 600),
        case when is_explained then pg_temp.at(day + 6, 600) end, case when is_explained then officer_id end, case when is_explained then 'km' end, case when is_explained then '{"pay": true, "hours": true, "place": true, "contactPerson": true}'::jsonb end,
        case when is_explained then pg_temp.at(day + 7, 600) end, case when is_hired then pg_temp.at(day + 8, 600) end, 4
      from large_path cross join lateral (select is_hired or r % 2 = 0 as is_explained) e where state in ('HIRED', 'OFFERED')`,

  placements: `
    insert into placement (institution_id, id, offer_id, referral_id, trainee_id, employer_id, vacancy_id, kind, own_enterprise, planned_on, starts_on, state, confirmed_by_trainee_at, confirmed_by_employer_at, verified_at,
        ended_on, end_reason, end_recorded_at, grant_id, within_travel, created_at, version)
      select p.institution_id, placement_id, offer_id, referral_id, p.trainee_id, p.employer_id, p.vacancy_id, v.kind, e.own_enterprise_of is not distinct from p.institution_id, starts, starts, placement,
        confirmed, confirmed, confirmed, ended, case when ended is null then null when placement = 'CANCELLED' then 'NEVER_STARTED' when placement = 'COMPLETED' then 'CONTRACT_END' when placement = 'ENDED_FOR_SAFETY' then 'DANGER' else 'PAY' end,
        case when ended is not null then pg_temp.at(ended, 1080) end, 'large',
        t.travel = 'ANYWHERE' or e.province_code = t.home_province or (v.housing_offered and t.accepts_housing)
          or (t.travel = 'ADJACENT_PROVINCE' and exists (select from province_adjacency a where a.province_code = t.home_province and a.adjacent_code = e.province_code)),
        pg_temp.at(day + 8, 600), 4
      from large_path p join vacancy v on v.id = p.vacancy_id join large_employer e on e.k = p.k join trainee t on t.institution_id = p.institution_id and t.id = p.trainee_id
      cross join lateral (select p.starts_on as starts, case when placement not in ('PLANNED', 'CANCELLED') then pg_temp.at(p.starts_on + 1, 900) end as confirmed,
        case when placement = 'CANCELLED' then p.starts_on when placement not in ('PLANNED', 'ACTIVE', 'UNREACHABLE') then least(p.starts_on + lasts, app.today() - 1) end as ended) d
      where is_hired;
    delete from placement_stage s using large_path p where s.institution_id = p.institution_id and s.placement_id = p.placement_id;
    insert into placement_stage (institution_id, placement_id, position, state, entered_at, left_at)
      select institution_id, id, row_number() over (partition by id order by at, position), state, at, lead(at) over (partition by id order by at, position)
      from (select institution_id, id, 'PLANNED' as state, created_at as at, 1 as position from placement where grant_id = 'large'
        union all select institution_id, id, 'ACTIVE', verified_at, 2 from placement where grant_id = 'large' and verified_at is not null
        union all select institution_id, id, state, coalesce(end_recorded_at, verified_at, created_at), 3 from placement where grant_id = 'large' and state not in ('PLANNED', 'ACTIVE')) been;
    insert into placement_contact_loss (institution_id, placement_id, lost_at) select institution_id, id, verified_at from placement where grant_id = 'large' and state = 'UNREACHABLE' on conflict do nothing`,

  terms: `
    insert into placement_terms (institution_id, id, placement_id, trainee_id, stage, pay_amount, pay_currency, pay_per, work_days, start_minute, end_minute, hours_per_week, contract_months, probation_days, starts_on, recorded_by, recorded_at)
      select institution_id, pg_temp.uid('terms', r), placement_id, trainee_id, 'CONTRACT', 20000, 'USD', 'MONTH', 63, 450, 1020, 48, 12, 0, starts_on, officer_id, pg_temp.at(starts_on + 3, 900)
      from large_path where is_hired and placement not in ('PLANNED', 'CANCELLED')`,
});
