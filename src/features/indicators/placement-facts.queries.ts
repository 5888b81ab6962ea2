/** The day of an instant in Phnom Penh, in SQL. */
export const LOCAL_DAY = (instant: string): string => `(${instant} at time zone 'Asia/Phnom_Penh')::date`;

const terms = (alias: string, months = `${alias}.contract_months`): string =>
  `'payAmount', ${alias}.pay_amount, 'payCurrency', ${alias}.pay_currency, 'payPer', ${alias}.pay_per, 'hoursPerWeek', ${alias}.hours_per_week, 'contractMonths', ${months}`;

/** Her answers at each contact, from records that were not corrected by the instant. */
const followUpAnswers = (asOf: string): string => `
  select coalesce(jsonb_agg(jsonb_build_object('on', ${LOCAL_DAY('r.recorded_at')}, 'feelsSafe', r.feels_safe, 'wanted', r.wanted, 'contractInHand', r.contract_in_hand,
      'answers', coalesce((select jsonb_agg(jsonb_build_object('indicator', a.indicator, 'answer', a.answer) order by a.indicator)
        from follow_up_answer a where a.institution_id = r.institution_id and a.record_id = r.id), '[]')) order by r.recorded_at, r.id), '[]')
  from follow_up_record r
  where r.institution_id = p.institution_id and r.placement_id = p.id and r.recorded_at <= ${asOf}
    and not exists (select from follow_up_record n where n.institution_id = r.institution_id and n.replaces_id = r.id and n.recorded_at <= ${asOf})`;

/** The opening days of critical alerts about her at this work that are open or confirmed at the instant. */
const criticalAlerts = (asOf: string): string => `
  select coalesce(jsonb_agg(${LOCAL_DAY('a.opened_at')} order by a.opened_at), '[]')
  from safety_alert a
  join lateral (select s.severity, s.state from safety_alert_history s where s.institution_id = a.institution_id and s.alert_id = a.id and s.recorded_at <= ${asOf}
    order by s.recorded_at desc limit 1) history on history.severity = 'CRITICAL' and history.state <> 'UNFOUNDED'
  where a.institution_id = p.institution_id and a.opened_at <= ${asOf} and (a.placement_id = p.id or (a.placement_id is null and a.trainee_id = p.trainee_id))`;

const outOfTouch = (asOf: string): string => `
  select coalesce(jsonb_agg(jsonb_build_object('from', ${LOCAL_DAY('t.lost_at')}, 'until', case when t.regained_at <= ${asOf} then ${LOCAL_DAY('t.regained_at')} end) order by t.lost_at), '[]')
  from placement_contact_loss t where t.institution_id = p.institution_id and t.placement_id = p.id and t.lost_at <= ${asOf}`;

/** Whether an approved vetting, decided by the instant, cleared the site on the day the work began. */
const wasVetted = (asOf: string): string => `
  select exists (select from vetting t where t.site_id = v.site_id and t.decision in ('APPROVED', 'APPROVED_WITH_CONDITIONS') and t.decided_at <= ${asOf}
    and p.starts_on between t.valid_from and t.valid_until and (t.revoked_at is null or t.revoked_at > ${asOf} or ${LOCAL_DAY('t.revoked_at')} > p.starts_on))`;

/** The input of the law check: the vacancy as it was approved. */
const LAWFUL = `
  jsonb_build_object('sector', e.sector,
    'vacancy', jsonb_build_object('kind', v.kind, 'payAmount', v.pay_amount, 'payCurrency', v.pay_currency, 'payPer', v.pay_per, 'workDays', v.work_days, 'hoursPerWeek', v.hours_per_week,
      'contractMonths', v.contract_months, 'probationDays', v.probation_days, 'startMinute', v.start_minute, 'endMinute', v.end_minute, 'night', v.night, 'hazardous', v.hazardous, 'liveIn', v.live_in, 'iscoCode', v.isco_code),
    'costItems', coalesce((select jsonb_agg(jsonb_build_object('kind', c.kind, 'paidBy', c.paid_by) order by c.kind) from vacancy_cost_item c where c.vacancy_id = v.id), '[]'),
    'apprenticeship', (select jsonb_build_object('trade', a.trade, 'instructorName', a.instructor_name, 'instructorBornOn', a.instructor_born_on,
      'instructorPracticeYears', a.instructor_practice_years, 'lengthDays', a.length_days) from apprenticeship a where a.vacancy_id = v.id))`;

/** An end that was recorded by mistake and not corrected by the instant: it counted then, and the same question gets the same answer. */
const mistakenEnd = (asOf: string): string => `
  select c.ended_on, c.end_reason from correction c where c.institution_id = p.institution_id and c.subject_id = p.id and c.field = 'placementCorrectEnd'
    and c.end_recorded_at <= ${asOf} and c.corrected_at > ${asOf} order by c.end_recorded_at desc limit 1`;

/** What decides about viability and safety of placement `p` with offer `o`, vacancy `v` and employer `e`, as of an instant. */
const columns = (asOf: string): string => `
    p.institution_id as "institutionId", p.trainee_id as "traineeId", p.id, p.employer_id as "employerId", p.kind, p.own_enterprise as "ownEnterprise",
    p.starts_on as "startsOn", coalesce(p.verified_at <= ${asOf}, false) as verified, p.within_travel as "withinTravel",
    case when p.end_recorded_at <= ${asOf} then p.ended_on else mistaken.ended_on end as "endedOn",
    case when p.end_recorded_at <= ${asOf} then p.end_reason else mistaken.end_reason end as "endReason",
    jsonb_build_object(${terms('o')}) as offered,
    (select coalesce(jsonb_agg(jsonb_build_object('stage', t.stage, 'on', ${LOCAL_DAY('t.recorded_at')}, ${terms('t')}) order by t.recorded_at, t.id), '[]')
      from placement_terms t where t.institution_id = p.institution_id and t.placement_id = p.id and t.recorded_at <= ${asOf}) as found,
    (select jsonb_build_object('lengthDays', g.length_days, 'signedOn', g.signed_on) from apprenticeship_agreement g where g.institution_id = p.institution_id and g.placement_id = p.id) as agreement,
    (${wasVetted(asOf)}) as "wasVetted", ${LAWFUL} as lawful, (${followUpAnswers(asOf)}) as said, (${criticalAlerts(asOf)}) as "criticalAlertsOn"`;

/** The rows that belong to placement `p`. One that was cancelled by the instant, or recorded after it, is none. */
const source = (asOf: string): string => `
  join offer o on o.institution_id = p.institution_id and o.id = p.offer_id
  join vacancy v on v.id = p.vacancy_id
  join employer e on e.id = p.employer_id
  left join lateral (${mistakenEnd(asOf)}) mistaken on true
  where p.created_at <= ${asOf} and not (p.state = 'CANCELLED' and p.end_recorded_at <= ${asOf})`;

/** Whether her yes to the offer, or her start, was confirmed by two witnesses by the instant, and not taken back. */
const WITNESSED = `exists (select from witnessed_word w where w.institution_id = p.institution_id and w.trainee_id = p.trainee_id and w.offer_id = p.offer_id
  and w.word in ('YES_TO_OFFER', 'START') and w.confirmed_at <= $2 and (w.reversed_at is null or w.reversed_at > $2))`;

/**
 * $1 grant, $2 the instant, $3 trainees. Placements of the grant, and all others of the same people: a next job
 * counts for retention under any grant, or none.
 */
export const PLACEMENTS = `
  select ${columns('$2')}, coalesce(p.grant_id = $1, false) as "underGrant", (${outOfTouch('$2')}) as "outOfTouch", (${WITNESSED}) as witnessed
  from placement p ${source('$2')}
    and (p.grant_id = $1 or exists (select from placement own where own.institution_id = p.institution_id and own.trainee_id = p.trainee_id and own.grant_id = $1))
    and p.trainee_id = any($3::uuid[])
  order by p.id`;

/**
 * $1 placements and $2 an instant for each, as staff of their institution: their facts as of these instants, with
 * the position of the question, and whether the reader may read the alerts about her. Row-level security leaves
 * out alerts that the reader may not read.
 */
export const PLACEMENTS_AS_OF = `
  select ${columns('asked.as_of')}, asked.position::int as position, app.may_read_alert(p.institution_id, p.trainee_id) as "mayReadAlerts"
  from unnest($1::uuid[], $2::timestamptz[]) with ordinality as asked (id, as_of, position)
  join placement p on p.id = asked.id ${source('asked.as_of')}`;

/** $1 placements: the days and the instant of the last published report of their grant whose days hold their start. */
export const REPORTS_OF_PLACEMENTS = `
  select distinct on (p.id) p.id as "placementId", r.from_on as "from", r.to_on as "to", r.as_of as "asOf", r.published_at as "publishedAt"
  from placement p join indicator_report r on r.grant_id = p.grant_id and p.starts_on between r.from_on and r.to_on
  where p.id = any($1::uuid[]) order by p.id, r.published_at desc, r.id desc`;
