import { LOCAL_DAY } from './placement-facts.queries';

// Every statement runs as the report login, in one snapshot: $1 is the grant, $2 the as-of instant. Rows
// recorded later are invisible. A third parameter is the trainees of a slice.

/** The legal basis of the grant at the instant; no row if there is no such grant. */
export const GRANT_BASIS = `
  select g.id, coalesce((select b.counts_without_consent from donor_grant_basis b where b.grant_id = g.id and b.recorded_at <= $2 order by b.recorded_at desc limit 1), false) as "countsWithoutConsent"
  from donor_grant g where g.id = $1`;

const NOT_VOIDED = 'recorded_at <= $2 and (voided_at is null or voided_at > $2)';

export const SERVICES = `
  select institution_id as "institutionId", trainee_id as "traineeId", id, kind, provided_on as "providedOn"
  from service_record where grant_id = $1 and ${NOT_VOIDED} and trainee_id = any($3::uuid[]) order by id`;

export const STAYS = `
  select institution_id as "institutionId", trainee_id as "traineeId", id, from_on as "fromOn"
  from shelter_stay where grant_id = $1 and ${NOT_VOIDED} and trainee_id = any($3::uuid[]) order by id`;

export const ENROLMENTS = `
  select e.institution_id as "institutionId", e.trainee_id as "traineeId", e.id, c.kind as "courseKind", e.enrolled_on as "enrolledOn",
    case when e.ended_recorded_at <= $2 then e.ended_on end as "endedOn", coalesce(e.ended_recorded_at <= $2 and e.state = 'COMPLETED', false) as completed
  from training_enrolment e join course c on c.institution_id = e.institution_id and c.id = e.course_id
  where e.grant_id = $1 and e.recorded_at <= $2 and e.trainee_id = any($3::uuid[]) order by e.id`;

export const SELF_EMPLOYMENTS = `
  select institution_id as "institutionId", trainee_id as "traineeId", id, started_on as "startedOn", coalesce(verified_recorded_at <= $2, false) as verified
  from self_employment where grant_id = $1 and recorded_at <= $2 and trainee_id = any($3::uuid[]) order by id`;

export const SUPPORTS = `
  select id, partner_id as "partnerId", given_on as "givenOn" from capacity_support where grant_id = $1 and recorded_at <= $2 order by id`;

/** Reviews of every institution that received support under the grant. */
export const REVIEWS = `
  select v.institution_id as "institutionId", v.partner_id as "partnerId", v.kind, v.held_on as "heldOn", v.recorded_at as "recordedAt",
    coalesce((select jsonb_object_agg(s.work_function, s.score) from capacity_score s where s.institution_id = v.institution_id and s.review_id = v.id), '{}') as scores
  from capacity_review v
  where v.recorded_at <= $2 and v.partner_id in (select partner_id from capacity_support where grant_id = $1)
  order by v.id`;

/**
 * $1 an institution, or null for all; $2, $3 the last trainee of the previous slice; $4 limit: the next
 * trainees in iteration order.
 */
export const NEXT_TRAINEES = `
  select institution_id as "institutionId", id as "traineeId" from trainee
  where ($1::uuid is null or institution_id = $1) and (institution_id, id) > ($2::uuid, $3::uuid) order by institution_id, id limit $4`;

/**
 * $1 ids of trainees, $2 the instant, $3 the institution of the iteration, or null for all: these trainees,
 * and all others linked to the same persons at the instant.
 */
export const SLICE_MEMBERS = `
  with asked as (select institution_id, id as trainee_id from trainee where id = any($1::uuid[])),
  known as (
    select distinct on (s.institution_id, s.trainee_id) s.institution_id, s.trainee_id, s.person_key from protected.person_history s
    join asked on asked.institution_id = s.institution_id and asked.trainee_id = s.trainee_id
    where s.recorded_at <= $2 order by s.institution_id, s.trainee_id, s.recorded_at desc),
  perhaps as (
    select distinct c.institution_id, c.trainee_id from protected.person_history c
    where c.person_key in (select person_key from known where person_key is not null) and c.recorded_at <= $2),
  linked as (
    select perhaps.institution_id, perhaps.trainee_id, latest.person_key from perhaps cross join lateral (
      select s.person_key from protected.person_history s
      where s.institution_id = perhaps.institution_id and s.trainee_id = perhaps.trainee_id and s.recorded_at <= $2 order by s.recorded_at desc limit 1) latest
    where latest.person_key in (select person_key from known))
  select institution_id as "institutionId", trainee_id as "traineeId", encode(person_key, 'hex') as "personKey", $3::uuid is null or institution_id = $3 as "isInScope"
  from (select asked.institution_id, asked.trainee_id, known.person_key from asked left join known using (institution_id, trainee_id)
    union select institution_id, trainee_id, person_key from linked) member`;

/** $1 an institution, or null for all: the number of trainees. */
export const COUNT_TRAINEES = 'select count(*)::int as trainees from trainee where $1::uuid is null or institution_id = $1';

/** $1 a calculation whose result only the report login may read. */
export const TOTALS_RESULT = 'select result from calculation_result where calculation_id = $1';

/**
 * $1 ids of trainees, $2 the instant: the person key and population at that instant, and whether the latest
 * consent to donor statistics was an agreement, neither withdrawn nor expired.
 */
export const PEOPLE = `
  with asked as (select institution_id, id from trainee where id = any($1::uuid[])),
  history as (
    select distinct on (s.institution_id, s.trainee_id) s.institution_id, s.trainee_id, s.person_key, s.population
    from protected.person_history s join asked on asked.institution_id = s.institution_id and asked.id = s.trainee_id
    where s.recorded_at <= $2 order by s.institution_id, s.trainee_id, s.recorded_at desc),
  answer as (
    select distinct on (c.institution_id, c.trainee_id) c.institution_id, c.trainee_id,
      c.state <> 'REFUSED' and (c.withdrawn_at is null or c.withdrawn_at > $2) and c.expires_on >= ${LOCAL_DAY('$2::timestamptz')} as is_yes
    from consent c join asked on asked.institution_id = c.institution_id and asked.id = c.trainee_id
    where c.purpose = 'DONOR_STATISTICS' and c.given_at <= $2 order by c.institution_id, c.trainee_id, c.given_at desc, c.id desc)
  select asked.institution_id as "institutionId", asked.id as "traineeId", encode(history.person_key, 'hex') as "personKey", history.population,
    coalesce(answer.is_yes, false) as "hasConsent"
  from asked
  left join history on history.institution_id = asked.institution_id and history.trainee_id = asked.id
  left join answer on answer.institution_id = asked.institution_id and answer.trainee_id = asked.id
  order by asked.institution_id, asked.id`;
