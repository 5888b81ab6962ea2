/**
 * The employers of those years and their placements: four outside enterprises, and the café, the handicraft
 * workshop and the soy-milk factory of the first institution as they were then. All are closed, so that no
 * current list offers them.
 */

const EMPLOYERS = `
create temp table cohort_place on commit drop as
select number, name, sector, is_own, kind, pg_temp.cohort_id('employer ' || number) as employer_id, pg_temp.cohort_id('site ' || number) as site_id
from (values
  (1, 'Lakeside Guest House (2004 to 2008)', 'HOSPITALITY', false, 'JOB'),
  (2, 'Morning Market Bakery (2004 to 2008)', 'FOOD_PROCESSING', false, 'JOB'),
  (3, 'Blue Door Tailors (2004 to 2008)', 'HANDICRAFT', false, 'JOB'),
  (4, 'City Kitchen (2004 to 2008)', 'CAFE_RESTAURANT', false, 'JOB'),
  (5, 'Training Café (2004 to 2008)', 'CAFE_RESTAURANT', true, 'INTERNSHIP'),
  (6, 'Handicraft Workshop (2004 to 2008)', 'HANDICRAFT', true, 'APPRENTICESHIP'),
  (7, 'Soy Milk Factory (2004 to 2008)', 'FOOD_PROCESSING', true, 'APPRENTICESHIP')) place (number, name, sector, is_own, kind);
insert into employer (id, legal_name, registration_number, sector, size_band, own_enterprise_of, code_of_conduct_signed_on, state, created_at)
select p.employer_id, p.name, 'KH-2004-' || lpad(p.number::text, 3, '0'), p.sector, '10-49', case when p.is_own then s.steward_institution_id end, '2004-08-10', 'ACTIVE', pg_temp.cohort_at('2004-08-01', 10)
from cohort_place p, installation s;
insert into employer_site (id, employer_id, name, province_code, district, address, created_at)
select site_id, employer_id, 'ទីតាំងមេ · Main site', '12', 'Phnom Penh', 'Street of the demonstration, no. ' || number, pg_temp.cohort_at('2004-08-01', 10) from cohort_place`;

/** Vetted every year by two deciders who did not lead the visit; own enterprises by another institution. */
const VETTINGS = `
create temp table cohort_vetting on commit drop as
with officer as (
  select institution_id, id, row_number() over (partition by institution_id order by login desc) as place from account where 'VETTING_OFFICER' = any (roles)
)
select p.*, year, pg_temp.cohort_id('vetting ' || number || ' ' || year) as id, by_house.institution_id, lead.id as lead_id, one.id as decider_one, two.id as decider_two, date '2004-08-15' + 365 * year as valid_from
from cohort_place p
cross join generate_series(0, 2) year
join (select distinct institution_id, place from cohort) by_house on by_house.place = case when p.is_own then 2 else 1 end
join officer lead on lead.institution_id = by_house.institution_id and lead.place = 1
join officer one on one.institution_id = by_house.institution_id and one.place = 2
join officer two on two.institution_id = by_house.institution_id and two.place = 3;
insert into vetting (id, institution_id, employer_id, site_id, kind, checklist_version, visit_on, workers_interviewed, workers_interviewed_off_site, state, created_at)
select id, institution_id, employer_id, site_id, case when year = 0 then 'FIRST' else 'RENEWAL' end, '2026-1', valid_from - 7, 5, 3, 'SUBMITTED', pg_temp.cohort_at(valid_from - 14, 9) from cohort_vetting;
insert into vetting_visitor (institution_id, vetting_id, account_id, is_lead)
select institution_id, id, lead_id, true from cohort_vetting union all select institution_id, id, decider_one, false from cohort_vetting;
insert into vetting_answer (institution_id, vetting_id, item_code, answer, evidence)
select v.institution_id, v.id, i.code, 'YES', 'OBSERVED' from cohort_vetting v join critical_item i on i.checklist_version = '2026-1';
insert into vetting_decision (institution_id, vetting_id, account_id, decision, valid_until, decided_at)
select institution_id, id, unnest(array[decider_one, decider_two]), 'APPROVED', valid_from + 364, pg_temp.cohort_at(valid_from - 1, 15) from cohort_vetting;
update vetting v set state = 'DECIDED', decision = 'APPROVED', valid_from = c.valid_from, valid_until = c.valid_from + 364, decided_at = pg_temp.cohort_at(c.valid_from - 1, 15)
from cohort_vetting c where c.id = v.id`;

/**
 * Every sixth person was placed at an outside employer; others of the first institution trained in its own
 * enterprises.
 */
const STARTS = `
create temp table cohort_start on commit drop as
select c.n, c.institution_id, c.id as trainee_id, p.employer_id, p.kind, c.since + 100 as starts_on, pg_temp.cohort_id('vacancy ' || p.number || ' ' || (c.since + 100 - date '2004-08-15') / 365) as vacancy_id,
  case when c.n > 643 then 400 + c.n % 200 when c.n % 24 = 1 then 45 when c.n % 36 = 7 then 120 else 400 + c.n % 200 end as lasted
from cohort c join cohort_place p on p.number = case when c.n % 6 = 1 then c.n / 6 % 4 + 1 else 5 + c.n / 18 % 3 end
where c.copy = 0 and (c.n % 6 = 1 or (c.place = 1 and (c.n % 18 = 5 or (c.n > 643 and c.n % 3 = 2))));
insert into vacancy (id, employer_id, site_id, kind, title, tasks, isco_code, seats, taken_seats, pay_amount, pay_currency, pay_per, work_days, start_minute, end_minute, hours_per_week,
  night, live_in, housing_offered, serves_alcohol, hazardous, contract_months, probation_days, starts_on, closes_on, state, opened_at, created_at)
select pg_temp.cohort_id('vacancy ' || number || ' ' || year), employer_id, site_id, kind, case kind when 'JOB' then 'Assistant' else 'Learner' end, 'As it was agreed in those years.', '9412', 100,
  (select count(*) from cohort_start s where s.vacancy_id = pg_temp.cohort_id('vacancy ' || number || ' ' || year)), 6000, 'USD', 'MONTH', 63, 450, 1020, 48,
  false, false, false, false, false, 12, 0, valid_from + 30, valid_from + 330, 'CLOSED', pg_temp.cohort_at(valid_from + 1, 9), pg_temp.cohort_at(valid_from, 9)
from cohort_vetting;
insert into apprenticeship (employer_id, vacancy_id, trade, instructor_name, instructor_born_on, instructor_practice_years, length_days)
select employer_id, pg_temp.cohort_id('vacancy ' || number || ' ' || year), 'The trade of the workshop', 'The master of the workshop', '1960-01-01', 15, 365 from cohort_vetting where kind = 'APPRENTICESHIP'`;

const PIPELINE_ROWS = `
insert into match (institution_id, id, trainee_id, employer_id, vacancy_id, model_id, score, inputs, contributions, covers_percent, uses_percent, computed_at)
select institution_id, pg_temp.cohort_id('match ' || n), trainee_id, employer_id, vacancy_id, 'none', 0, '{}', '[]', 0, 0, pg_temp.cohort_at(starts_on - 20, 9) from cohort_start;
insert into consent (institution_id, id, trainee_id, purpose, employer_id, fields, state, language, explanation_method, given_at, expires_on)
select institution_id, pg_temp.cohort_id('yes ' || n), trainee_id, 'REFERRAL_TO_EMPLOYER', employer_id, '{SKILLS}', 'GIVEN', 'km', 'READ_ALOUD', pg_temp.cohort_at(starts_on - 19, 9), starts_on + 160 from cohort_start;
insert into referral (institution_id, id, trainee_id, employer_id, vacancy_id, match_id, consent_id, proposed_by, card, state, proposed_at, asked_at, answered_at, sent_at, shown_until)
select s.institution_id, pg_temp.cohort_id('referral ' || n), trainee_id, employer_id, vacancy_id, pg_temp.cohort_id('match ' || n), pg_temp.cohort_id('yes ' || n), officer.id, '{"skills": []}', 'HIRED',
  pg_temp.cohort_at(starts_on - 20, 9), pg_temp.cohort_at(starts_on - 20, 10), pg_temp.cohort_at(starts_on - 19, 9), pg_temp.cohort_at(starts_on - 19, 11), pg_temp.cohort_at(starts_on + 60, 9)
from cohort_start s
join lateral (select id from account a where a.institution_id = s.institution_id and 'PLACEMENT_OFFICER' = any (a.roles) order by a.login limit 1) officer on true;
insert into offer (institution_id, id, referral_id, trainee_id, employer_id, vacancy_id, pay_amount, pay_currency, pay_per, work_days, start_minute, end_minute, hours_per_week, contract_months,
  probation_days, starts_on, answer_by, state, sent_at, explained_at, explained_in, teach_back, cooling_off_until, decided_at)
select institution_id, pg_temp.cohort_id('offer ' || n), pg_temp.cohort_id('referral ' || n), trainee_id, employer_id, vacancy_id, 6000, 'USD', 'MONTH', 63, 450, 1020, 48, 12, 0, starts_on,
  pg_temp.cohort_at(starts_on - 5, 9), 'ACCEPTED', pg_temp.cohort_at(starts_on - 12, 9), pg_temp.cohort_at(starts_on - 11, 9), 'km', '{"pay": true, "hours": true, "place": true, "contactPerson": true}',
  pg_temp.cohort_at(starts_on - 10, 9), pg_temp.cohort_at(starts_on - 9, 9)
from cohort_start;
insert into placement (institution_id, id, offer_id, referral_id, trainee_id, employer_id, vacancy_id, kind, own_enterprise, planned_on, starts_on, state, confirmed_by_trainee_at, confirmed_by_employer_at,
  verified_at, ended_on, end_reason, end_recorded_at, grant_id, created_at)
select institution_id, pg_temp.cohort_id('placement ' || n), pg_temp.cohort_id('offer ' || n), pg_temp.cohort_id('referral ' || n), trainee_id, employer_id, vacancy_id, kind, false, starts_on, starts_on,
  case when lasted < 400 then 'ENDED_BY_TRAINEE' else 'COMPLETED' end, pg_temp.cohort_at(starts_on + 1, 19), pg_temp.cohort_at(starts_on + 1, 12), pg_temp.cohort_at(starts_on + 1, 19),
  starts_on + lasted, case when lasted = 45 then 'FAMILY' when lasted = 120 then 'STUDY' else 'CONTRACT_END' end, pg_temp.cohort_at(starts_on + lasted, 18), 'seed', pg_temp.cohort_at(starts_on - 9, 9)
from cohort_start`;

/**
 * The contract terms, and the follow-ups after a month, three months and a year, for as long as she worked
 * there.
 */
const FOLLOW_UPS = `
insert into placement_terms (institution_id, id, placement_id, trainee_id, stage, pay_amount, pay_currency, pay_per, work_days, start_minute, end_minute, hours_per_week, contract_months, probation_days, starts_on, recorded_at)
select institution_id, pg_temp.cohort_id('contract ' || n), pg_temp.cohort_id('placement ' || n), trainee_id, 'CONTRACT', 6000, 'USD', 'MONTH', 63, 450, 1020, 48, 12, 0, starts_on, pg_temp.cohort_at(starts_on + 3, 15) from cohort_start;
create temp table cohort_said on commit drop as
select s.*, asked.code, asked.form, asked.width, starts_on + asked.day as due_on from cohort_start s
join (values ('F2', 'FULL', 30, 7), ('F4', 'FULL', 90, 14), ('F6', 'FULL', 365, 30)) asked (code, form, day, width) on asked.day < s.lasted;
insert into follow_up (institution_id, id, placement_id, trainee_id, code, form, due_on, window_from, window_to, state, attempts, done_at, created_at)
select institution_id, pg_temp.cohort_id('follow-up ' || code || ' ' || n), pg_temp.cohort_id('placement ' || n), trainee_id, code, form, due_on, due_on - width, due_on + width, 'DONE', 0,
  pg_temp.cohort_at(due_on, 16), pg_temp.cohort_at(starts_on - 9, 9) from cohort_said;
insert into follow_up_record (institution_id, id, placement_id, trainee_id, follow_up_id, reported_by, method, recorded_at, mood, wants, feels_safe, wanted, contract_in_hand, still_works)
select institution_id, pg_temp.cohort_id('said ' || code || ' ' || n), pg_temp.cohort_id('placement ' || n), trainee_id, pg_temp.cohort_id('follow-up ' || code || ' ' || n), 'TRAINEE_TO_STAFF', 'CALL', pg_temp.cohort_at(due_on, 16),
  4, 'STAY', case when n <= 643 and n % 18 = 7 then 'NOT_SURE' else 'YES' end, case when n <= 643 and n % 30 = 13 then 2 else 4 end, true, true from cohort_said`;

/** Closes the employers, so that they are not offered today. */
const CLOSED = `update employer e set state = 'CLOSED' from cohort_place p where p.employer_id = e.id`;

/** In this order: each set needs those before it. */
export const COHORT_PIPELINE = [EMPLOYERS, VETTINGS, STARTS, PIPELINE_ROWS, FOLLOW_UPS, CLOSED];
