/**
 * The seed cohort, written as sets: people supported under the grant `seed` between September 2004 and July
 * 2007. Every date and every choice follows from a person's number, so each load gives the same rows, and
 * every row is dated in those years. No row contains a name.
 */

/** An id in the form of a UUIDv4, derived from a description of its subject. */
const COHORT_ID = `
create function pg_temp.cohort_id(what text) returns uuid language sql immutable as $$
  select (substr(h, 1, 8) || '-' || substr(h, 9, 4) || '-4' || substr(h, 14, 3) || '-a' || substr(h, 18, 3) || '-' || substr(h, 21, 12))::uuid from md5('seed ' || what) h
$$`;

/** An instant of a day in Phnom Penh. */
const COHORT_AT = `
create function pg_temp.cohort_at(day date, hours int) returns timestamptz language sql immutable as $$
  select (day + make_interval(hours => hours)) at time zone 'Asia/Phnom_Penh'
$$`;

/**
 * 643 survivors and 95 at-risk persons. Eighteen of them were also supported by a second institution: a
 * second row for the same person.
 */
const COHORT = `
create temp table cohort on commit drop as
with house as (
  select i.id, row_number() over (order by i.id <> s.steward_institution_id, i.code desc) as place from institution i, installation s
)
select n, copy, house.id as institution_id, house.place, pg_temp.cohort_id('trainee ' || n || ' ' || copy) as id,
  case when n <= 643 then 'SURVIVOR' else 'AT_RISK' end as population,
  date '2004-09-06' + (n * 7919 % 760) + copy * 30 as since,
  date '2004-09-06' + (n * 7919 % 760) + 200 + n % 80 as until
from generate_series(1, 738) n
join generate_series(0, 1) copy on copy = 0 or n % 40 = 0
join house on house.place = (case when n % 10 < 6 then 1 when n % 10 < 9 then 2 else 3 end + copy - 1) % 3 + 1`;

/** Half a million dollars over three years, for the steward institution and both partners. */
const GRANT = `
insert into donor_grant (id, donor, title, starts_on, ends_on, amount, currency, counts_without_consent, created_at)
values ('seed', 'Demonstration donor', 'Into viable and safe work', '2004-09-01', '2007-07-31', 50000000, 'USD', false, pg_temp.cohort_at('2004-08-01', 9));
insert into donor_grant_institution (grant_id, institution_id) select 'seed', id from institution;
insert into donor_grant_target (grant_id, indicator, target)
values ('seed', 'S1', 500), ('seed', 'S2', 400), ('seed', 'S3', 300), ('seed', 'S4', 80), ('seed', 'S5', 20), ('seed', 'S6', 2), ('seed', 'S7', 700)`;

const PEOPLE = `
insert into trainee (institution_id, id, code, display_name, language, home_province, travel, accepts_housing, literacy, available_from, available_days,
  available_from_minute, available_to_minute, licences, state, job_ready_at, exit_reason, exited_on, grant_id, version, created_at)
select institution_id, id, 'W-' || (array['S', 'T'])[copy + 1] || lpad(n::text, 4, '0'), 'W-' || (array['S', 'T'])[copy + 1] || lpad(n::text, 4, '0'), 'km', '12', 'SAME_PROVINCE', false,
  n % 4, since, 127, 360, 1200, '{}', 'EXITED', pg_temp.cohort_at(since + 80, 9), 'COMPLETED', until, 'seed', 1, pg_temp.cohort_at(since, 9)
from cohort;
insert into protected.trainee_protection (institution_id, trainee_id, population, risk, reasons, person_key)
select institution_id, id, population, 'LOW', 'Invented for the demonstration.', sha256(convert_to('seed person ' || n, 'UTF8')) from cohort;
delete from protected.person_history s using cohort c where s.institution_id = c.institution_id and s.trainee_id = c.id;
insert into protected.person_history (institution_id, trainee_id, recorded_at, population, person_key)
select institution_id, id, pg_temp.cohort_at(since, 9), population, sha256(convert_to('seed person ' || n, 'UTF8')) from cohort;
insert into consent (institution_id, id, trainee_id, purpose, fields, state, language, explanation_method, given_at, expires_on)
select institution_id, pg_temp.cohort_id('statistics ' || n || ' ' || copy), id, 'DONOR_STATISTICS', '{}', 'GIVEN', 'km', 'READ_ALOUD', pg_temp.cohort_at(since, 10), '2099-12-31'
from cohort`;

/**
 * Each person received some service; most were counselled, many received job readiness. The last column
 * selects the persons by number.
 */
const SERVICES = `
insert into service_record (institution_id, id, trainee_id, kind, provided_on, hours, provider, grant_id, recorded_at)
select c.institution_id, pg_temp.cohort_id(given.kind || ' ' || given.after || ' ' || c.n || ' ' || c.copy), c.id, given.kind, c.since + given.after, given.hours, 'Social work team', 'seed',
  pg_temp.cohort_at(c.since + given.after, 17)
from cohort c
cross join lateral (values
  ((array['FAMILY', 'HEALTH', 'LEGAL'])[c.n % 3 + 1], 1, 2.0, true),
  ('EMERGENCY_ASSISTANCE', 0, 1.0, c.n % 7 = 0),
  ('COUNSELLING_INDIVIDUAL', 7, 1.0, c.n % 9 <> 0),
  ('COUNSELLING_INDIVIDUAL', 21, 1.0, c.n % 9 <> 0 and c.population = 'SURVIVOR'),
  ('COUNSELLING_GROUP', 35, 2.0, c.n % 4 <> 0),
  ('JOB_READINESS', 60, 3.0, c.n % 2 = 1),
  ('JOB_SEARCH', 75, 1.0, c.n % 6 in (1, 3)),
  ('REFERRAL_SUPPORT', 85, 1.0, c.n % 6 = 1),
  ('INTERVIEW_SUPPORT', 90, 2.0, c.n % 6 = 1),
  ('PLACEMENT_SUPPORT', 100, 2.0, c.n % 6 = 1 or c.n % 18 = 5 or (c.n > 643 and c.n % 3 = 2))) given (kind, after, hours, was_given)
where given.was_given;
insert into shelter_stay (institution_id, id, trainee_id, from_on, to_on, grant_id, recorded_at)
select institution_id, pg_temp.cohort_id('stay ' || n || ' ' || copy), id, since, since + 90, 'seed', pg_temp.cohort_at(since, 18) from cohort where population = 'SURVIVOR' and n % 4 = 0 and copy = 0`;

/** One course of each kind at each institution; most enrolled persons completed it. */
const COURSES = `
insert into course (institution_id, id, kind, title, weeks, hours, starts_on, ends_on, created_at)
select h.institution_id, pg_temp.cohort_id('course ' || taught.kind || ' ' || h.place), taught.kind, taught.title || ' (2004 to 2007)', taught.weeks, taught.weeks * 20, '2004-09-01', '2007-07-31', pg_temp.cohort_at('2004-08-15', 9)
from (select distinct institution_id, place from cohort) h
cross join (values ('LITERACY', 'Literacy', 14), ('NUMERACY', 'Numeracy', 14), ('SMALL_BUSINESS', 'Small business', 10), ('LIFE_SKILLS', 'Life skills', 8), ('VOCATIONAL', 'Sewing, cooking, crafts', 16))
  taught (kind, title, weeks);
insert into training_enrolment (institution_id, id, trainee_id, course_id, enrolled_on, state, ended_on, ended_recorded_at, result, grant_id, recorded_at)
select c.institution_id, pg_temp.cohort_id('enrolment ' || learnt.kind || ' ' || c.n || ' ' || c.copy), c.id, pg_temp.cohort_id('course ' || learnt.kind || ' ' || c.place), c.since + 14,
  case when c.n % 7 <> 0 or c.n > 643 then 'COMPLETED' else 'WITHDREW' end, c.since + case when c.n % 7 <> 0 or c.n > 643 then 120 else 40 end,
  pg_temp.cohort_at(c.since + case when c.n % 7 <> 0 or c.n > 643 then 120 else 40 end, 16), case when c.n % 7 <> 0 or c.n > 643 then 'PASSED' end, 'seed', pg_temp.cohort_at(c.since + 14, 16)
from cohort c
cross join lateral (values ('LITERACY', c.n % 3 = 0), ('NUMERACY', c.n % 5 = 0), ('SMALL_BUSINESS', c.n % 5 = 3), ('LIFE_SKILLS', c.n % 2 = 0), ('VOCATIONAL', c.n % 5 in (1, 2)))
  learnt (kind, was_enrolled)
where learnt.was_enrolled and c.copy = 0`;

const SELF_EMPLOYMENT = `
insert into self_employment (institution_id, id, trainee_id, activity, started_on, verified_on, verification_method, verified_recorded_at, grant_id, recorded_at)
select institution_id, pg_temp.cohort_id('own work ' || n), id, 'A stall of her own', since + 150, since + 180, 'VISIT', pg_temp.cohort_at(since + 180, 15), 'seed', pg_temp.cohort_at(since + 150, 15)
from cohort where (n % 16 = 3 or (n > 643 and n % 8 = 3)) and copy = 0`;

/** Both partners were scored at the start and eighteen months later, and received support in between. */
const CAPACITY = `
create temp table strengthened on commit drop as
select distinct h.institution_id as partner_id, s.steward_institution_id as institution_id, h.place from cohort h, installation s where h.place > 1;
insert into capacity_review (institution_id, id, partner_id, kind, held_on, recorded_at)
select p.institution_id, pg_temp.cohort_id('review ' || held.kind || ' ' || p.place), p.partner_id, held.kind, held.on_day, pg_temp.cohort_at(held.on_day, 17)
from strengthened p cross join (values ('BASELINE', date '2004-10-11'), ('LATER', date '2006-04-10')) held (kind, on_day);
insert into capacity_score (institution_id, review_id, work_function, score)
select p.institution_id, pg_temp.cohort_id('review ' || held.kind || ' ' || p.place), f.work_function, held.least + (f.number + p.place)::int % 2
from strengthened p cross join (values ('BASELINE', 0), ('LATER', 2)) held (kind, least)
cross join unnest(array['INTAKE_AND_CONSENT', 'SKILLS_ASSESSMENT', 'JOB_READINESS', 'EMPLOYER_OUTREACH', 'EMPLOYER_VETTING', 'MATCHING', 'ACCOMPANIMENT', 'SAFE_CONTACT', 'FOLLOW_UP', 'RECORDS_AND_REPORTING'])
  with ordinality f (work_function, number);
insert into capacity_support (institution_id, id, partner_id, kind, given_on, hours, about, grant_id, recorded_at)
select p.institution_id, pg_temp.cohort_id('support ' || given.kind || ' ' || p.place), p.partner_id, given.kind, given.on_day, given.hours, given.about, 'seed', pg_temp.cohort_at(given.on_day, 17)
from strengthened p cross join (values ('TRAINING', date '2005-02-14', 16, 'Two days on talking with employers'), ('MENTORING', date '2005-09-19', 8, 'A day in the placement office')) given (kind, on_day, hours, about)`;

/** In this order: each set needs those before it. */
export const COHORT_PEOPLE = [COHORT_ID, COHORT_AT, COHORT, GRANT, PEOPLE, SERVICES, COURSES, SELF_EMPLOYMENT, CAPACITY];
