// Every statement runs as the report login, in one snapshot: $1 is the grant, $2 the as-of instant. Rows
// recorded later are invisible. A third parameter is the trainees of a slice.

const LOCAL_DAY = (instant: string): string => `(${instant} at time zone 'Asia/Phnom_Penh')::date`;

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

const terms = (alias: string, months = `${alias}.contract_months`): string =>
  `'payAmount', ${alias}.pay_amount, 'payCurrency', ${alias}.pay_currency, 'payPer', ${alias}.pay_per, 'hoursPerWeek', ${alias}.hours_per_week, 'contractMonths', ${months}`;

/** Her answers at each contact, from records that were not corrected by the instant. */
const FOLLOW_UP_ANSWERS = `
  select coalesce(jsonb_agg(jsonb_build_object('on', ${LOCAL_DAY('r.recorded_at')}, 'feelsSafe', r.feels_safe, 'wanted', r.wanted, 'contractInHand', r.contract_in_hand,
      'answers', coalesce((select jsonb_agg(jsonb_build_object('indicator', a.indicator, 'answer', a.answer) order by a.indicator)
        from follow_up_answer a where a.institution_id = r.institution_id and a.record_id = r.id), '[]')) order by r.recorded_at, r.id), '[]')
  from follow_up_record r
  where r.institution_id = p.institution_id and r.placement_id = p.id and r.recorded_at <= $2
    and not exists (select from follow_up_record n where n.institution_id = r.institution_id and n.replaces_id = r.id and n.recorded_at <= $2)`;

/** The opening days of critical alerts about her at this work that are open or confirmed at the instant. */
const CRITICAL_ALERTS = `
  select coalesce(jsonb_agg(${LOCAL_DAY('a.opened_at')} order by a.opened_at), '[]')
  from safety_alert a
  join lateral (select s.severity, s.state from safety_alert_history s where s.institution_id = a.institution_id and s.alert_id = a.id and s.recorded_at <= $2
    order by s.recorded_at desc limit 1) history on history.severity = 'CRITICAL' and history.state <> 'UNFOUNDED'
  where a.institution_id = p.institution_id and a.opened_at <= $2 and (a.placement_id = p.id or (a.placement_id is null and a.trainee_id = p.trainee_id))`;

const OUT_OF_TOUCH = `
  select coalesce(jsonb_agg(jsonb_build_object('from', ${LOCAL_DAY('t.lost_at')}, 'until', case when t.regained_at <= $2 then ${LOCAL_DAY('t.regained_at')} end) order by t.lost_at), '[]')
  from placement_contact_loss t where t.institution_id = p.institution_id and t.placement_id = p.id and t.lost_at <= $2`;

/** Whether an approved vetting, decided by the instant, cleared the site on the day the work began. */
const WAS_VETTED = `
  select exists (select from vetting t where t.site_id = v.site_id and t.decision in ('APPROVED', 'APPROVED_WITH_CONDITIONS') and t.decided_at <= $2
    and p.starts_on between t.valid_from and t.valid_until and (t.revoked_at is null or t.revoked_at > $2 or ${LOCAL_DAY('t.revoked_at')} > p.starts_on))`;

/** The input of the law check: the vacancy as it was approved. */
const LAWFUL = `
  jsonb_build_object('sector', e.sector,
    'vacancy', jsonb_build_object('kind', v.kind, 'payAmount', v.pay_amount, 'payCurrency', v.pay_currency, 'payPer', v.pay_per, 'workDays', v.work_days, 'hoursPerWeek', v.hours_per_week,
      'contractMonths', v.contract_months, 'probationDays', v.probation_days, 'startMinute', v.start_minute, 'endMinute', v.end_minute, 'night', v.night, 'hazardous', v.hazardous, 'liveIn', v.live_in, 'iscoCode', v.isco_code),
    'costItems', coalesce((select jsonb_agg(jsonb_build_object('kind', c.kind, 'paidBy', c.paid_by) order by c.kind) from vacancy_cost_item c where c.vacancy_id = v.id), '[]'),
    'apprenticeship', (select jsonb_build_object('trade', a.trade, 'instructorName', a.instructor_name, 'instructorBornOn', a.instructor_born_on,
      'instructorPracticeYears', a.instructor_practice_years, 'lengthDays', a.length_days) from apprenticeship a where a.vacancy_id = v.id))`;

/** An end that was recorded by mistake and not corrected by the instant: it counted then, and the same question gets the same answer. */
const MISTAKEN_END = `
  select c.ended_on, c.end_reason from correction c where c.institution_id = p.institution_id and c.subject_id = p.id and c.field = 'placementCorrectEnd'
    and c.end_recorded_at <= $2 and c.corrected_at > $2 order by c.end_recorded_at desc limit 1`;

/** Whether her yes to the offer, or her start, was confirmed by two witnesses by the instant, and not taken back. */
const WITNESSED = `exists (select from witnessed_word w where w.institution_id = p.institution_id and w.trainee_id = p.trainee_id and w.offer_id = p.offer_id
  and w.word in ('YES_TO_OFFER', 'START') and w.confirmed_at <= $2 and (w.reversed_at is null or w.reversed_at > $2))`;

/**
 * Placements of the grant, and all others of the same people: a next job counts for retention under any
 * grant, or none.
 */
export const PLACEMENTS = `
  select p.institution_id as "institutionId", p.trainee_id as "traineeId", p.id, p.employer_id as "employerId", p.kind, p.own_enterprise as "ownEnterprise",
    p.starts_on as "startsOn", coalesce(p.verified_at <= $2, false) as verified, (${WITNESSED}) as witnessed, coalesce(p.grant_id = $1, false) as "underGrant", coalesce(p.within_travel, false) as "withinTravel",
    case when p.end_recorded_at <= $2 then p.ended_on else mistaken.ended_on end as "endedOn",
    case when p.end_recorded_at <= $2 then p.end_reason else mistaken.end_reason end as "endReason",
    jsonb_build_object(${terms('o')}) as offered,
    (select coalesce(jsonb_agg(jsonb_build_object('stage', t.stage, 'on', ${LOCAL_DAY('t.recorded_at')}, ${terms('t')}) order by t.recorded_at, t.id), '[]')
      from placement_terms t where t.institution_id = p.institution_id and t.placement_id = p.id and t.recorded_at <= $2) as found,
    (select jsonb_build_object('lengthDays', g.length_days, 'signedOn', g.signed_on) from apprenticeship_agreement g where g.institution_id = p.institution_id and g.placement_id = p.id) as agreement,
    (${WAS_VETTED}) as "wasVetted", ${LAWFUL} as lawful, (${FOLLOW_UP_ANSWERS}) as said, (${CRITICAL_ALERTS}) as "criticalAlertsOn", (${OUT_OF_TOUCH}) as "outOfTouch"
  from placement p
  join offer o on o.institution_id = p.institution_id and o.id = p.offer_id
  join vacancy v on v.id = p.vacancy_id
  join employer e on e.id = p.employer_id
  left join lateral (${MISTAKEN_END}) mistaken on true
  where p.created_at <= $2 and not (p.state = 'CANCELLED' and p.end_recorded_at <= $2)
    and (p.grant_id = $1 or exists (select from placement own where own.institution_id = p.institution_id and own.trainee_id = p.trainee_id and own.grant_id = $1))
    and p.trainee_id = any($3::uuid[])
  order by p.id`;

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
