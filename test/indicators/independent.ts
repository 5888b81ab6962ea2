/**
 * Each indicator as a single SQL statement that shares no code with the service: the trainees (institution_id,
 * trainee_id) it counts under the grant `seed`. $1 and $2 are the first and the last day; every row was
 * recorded before today.
 */
const SERVED = (kinds: string): string =>
  `select institution_id, trainee_id from service_record where grant_id = 'seed' and voided_at is null and kind in (${kinds}) and provided_on between $1 and $2`;
const COUNSELLED = SERVED("'COUNSELLING_INDIVIDUAL', 'COUNSELLING_GROUP'");
const ASSISTED = SERVED("'JOB_READINESS', 'JOB_SEARCH', 'REFERRAL_SUPPORT', 'INTERVIEW_SUPPORT', 'PLACEMENT_SUPPORT'");
const ENROLLED = (more: string): string =>
  `select e.institution_id, e.trainee_id from training_enrolment e join course c on c.institution_id = e.institution_id and c.id = e.course_id where e.grant_id = 'seed' and ${more}`;
const ACTIVE = "daterange(e.enrolled_on, e.ended_on, '[]') && daterange($1, $2, '[]')";
const DONE = "e.state = 'COMPLETED' and e.ended_on >= $1 and e.ended_on <= $2";

const OUTSIDE = "p.verified_at is not null and p.kind in ('JOB', 'APPRENTICESHIP') and p.own_enterprise is false";
/**
 * Measured after 30 days, or on the last day of the period; an answer up to a week later still counts
 * for day 30.
 */
const MEASURED = `
  select p.institution_id, p.trainee_id, m.day < p.starts_on + 30 as provisional
  from placement p join offer o on o.id = p.offer_id join vacancy v on v.id = p.vacancy_id join employer_site s on s.id = v.site_id join trainee t on t.id = p.trainee_id
  cross join lateral (select least(p.starts_on + 30, $2::date) as day) m
  cross join lateral (select case when m.day < p.starts_on + 30 then m.day else m.day + 7 end as reported_by) u
  left join lateral (select r.wanted, r.feels_safe, r.id from follow_up_record r where r.placement_id = p.id and (r.recorded_at at time zone 'Asia/Phnom_Penh')::date <= u.reported_by
    and not exists (select from follow_up_record c where c.replaces_id = r.id) order by r.recorded_at desc limit 1) said on true
  where p.grant_id = 'seed' and p.starts_on between $1 and $2 and ${OUTSIDE}
    and exists (select from placement_terms c where c.placement_id = p.id and c.stage = 'CONTRACT')
    and o.pay_amount >= 15000 and o.hours_per_week <= 48 and v.hours_per_week <= 48 and v.pay_amount >= 15000
    and (case when p.ended_on <= m.day then p.ended_on - p.starts_on >= 90 else p.ended_on - p.starts_on >= 90 or o.contract_months is null or o.contract_months >= 3 end)
    and (s.province_code = t.home_province or t.travel <> 'SAME_PROVINCE')
    and said.wanted >= 3 and said.feels_safe = 'YES'
    and not exists (select from follow_up_answer a where a.record_id = said.id and (a.indicator, a.answer) in (('RESTRICTION_OF_MOVEMENT', 'NO'), ('ISOLATION', 'NO')))
    and not exists (select from safety_alert a where a.placement_id = p.id and a.severity = 'CRITICAL' and a.state <> 'UNFOUNDED' and (a.opened_at at time zone 'Asia/Phnom_Penh')::date <= u.reported_by)
    and exists (select from vetting w where w.site_id = v.site_id and w.state = 'DECIDED' and p.starts_on between w.valid_from and w.valid_until)`;

/**
 * Day N of a start: the trainee is in work if she has not left, or if she started again within 14 days for no
 * less pay, as often as that happened, and has not left that work.
 */
const DUE = (days: number): string => `select p.* from placement p where p.grant_id = 'seed' and ${OUTSIDE} and p.starts_on + ${days} between $1 and $2`;
const HELD = (days: number, more = ''): string => `
  with recursive due as (select p.id, p.starts_on + ${days} as day, p.employer_id from (${DUE(days)}) p),
  worked as (select p.id, p.institution_id, p.trainee_id, p.employer_id, p.starts_on, coalesce(p.ended_on, 'infinity') as ended_on, p.end_reason, o.pay_amount,
      coalesce(encode(k.person_key, 'hex'), p.trainee_id::text) as person
    from placement p join offer o on o.id = p.offer_id join protected.trainee_protection k on k.trainee_id = p.trainee_id
    where ${OUTSIDE} and exists (select from placement own where own.trainee_id = p.trainee_id and own.grant_id = 'seed')),
  reached as (select due.id as begun, due.id from due
    union select r.begun, n.id from reached r join due d on d.id = r.begun join worked w on w.id = r.id join worked n on n.person = w.person
      where w.ended_on < d.day and n.starts_on between w.starts_on and d.day and n.starts_on <= w.ended_on + 14 and n.ended_on > w.ended_on
        and (n.pay_amount >= w.pay_amount or w.end_reason = 'BETTER_JOB'))
  select b.institution_id, b.trainee_id from due d join worked b on b.id = d.id
    join reached r on r.begun = d.id join worked n on n.id = r.id where n.ended_on >= d.day ${more}`;

export const INDEPENDENT: Readonly<Record<string, string>> = {
  S1: COUNSELLED,
  S2: ENROLLED(ACTIVE),
  'S2-LITERACY': ENROLLED(`c.kind = 'LITERACY' and ${ACTIVE}`),
  'S2-VOCATIONAL': ENROLLED(`c.kind = 'VOCATIONAL' and ${ACTIVE}`),
  S2c: ENROLLED(DONE),
  'S2c-LITERACY': ENROLLED(`c.kind = 'LITERACY' and ${DONE}`),
  S3: ASSISTED,
  S3U: `${COUNSELLED} union ${ENROLLED(ACTIVE)} union ${ASSISTED}`,
  S4: `select institution_id, trainee_id from (${MEASURED}) m`,
  'S4-SELF': "select institution_id, trainee_id from self_employment where grant_id = 'seed' and verified_on is not null and started_on between $1 and $2",
  S5: "select institution_id, trainee_id from placement p where grant_id = 'seed' and own_enterprise and kind <> 'JOB' and verified_at is not null and starts_on between $1 and $2",
  S7: `select institution_id, trainee_id from service_record where grant_id = 'seed' and voided_at is null and provided_on <= $2
    union select institution_id, trainee_id from shelter_stay where grant_id = 'seed' and from_on <= $2
    union select institution_id, trainee_id from training_enrolment where grant_id = 'seed' and enrolled_on <= $2`,
  'O3-90-DUE': `select institution_id, trainee_id from (${DUE(90)}) d`,
  'O3-90': HELD(90),
  'O3-90-SAME': HELD(90, 'and n.employer_id = d.employer_id'),
};

/**
 * The persons of an indicator; $3 is one institution, or null for all. A person is a survivor if any
 * institution supports her as a survivor.
 */
export const personsOf = (rows: string): string => `
  with asked as (select $1::date as first_day, $2::date as last_day),
  row as (select distinct * from (${rows}) r where $3::uuid is null or r.institution_id = $3),
  told as (
    select coalesce(encode(p.person_key, 'hex'), r.trainee_id::text) as person, p.population from row r
    join protected.trainee_protection p using (institution_id, trainee_id)
    where 'GIVEN' = (select c.state from consent c where c.institution_id = r.institution_id and c.trainee_id = r.trainee_id and c.purpose = 'DONOR_STATISTICS' order by c.given_at desc limit 1))
  select count(distinct person)::int as total, (count(distinct person) filter (where population = 'SURVIVOR'))::int as survivors,
    (count(distinct person) filter (where person not in (select person from told where population = 'SURVIVOR')))::int as "atRisk" from told`;
