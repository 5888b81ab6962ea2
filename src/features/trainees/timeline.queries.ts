import type { LocalDate } from '../../shared/local-date';

/** What can be on the timeline of a trainee. */
export const TIMELINE_STEPS = [
  'REGISTERED',
  'JOB_READY',
  'LEFT',
  'CONSENT_GIVEN',
  'CONSENT_REFUSED',
  'CONSENT_WITHDRAWN',
  'REFERRAL_PROPOSED',
  'REFERRAL_ASKED',
  'REFERRAL_AGREED',
  'REFERRAL_DECLINED',
  'REFERRAL_SENT',
  'REFERRAL_ENDED',
  'INTERVIEW_PROPOSED',
  'INTERVIEW_SET',
  'INTERVIEW_HELD',
  'INTERVIEW_MISSED',
  'OFFER_ISSUED',
  'OFFER_EXPLAINED',
  'OFFER_ACCEPTED',
  'OFFER_DECLINED',
  'OFFER_ENDED',
  'WORK_STARTS',
  'START_VERIFIED',
  'WORK_ENDED',
  'FOLLOW_UP_RECORDED',
  'FOLLOW_UP_ATTEMPTED',
  'CONTACT_LOGGED',
  'OFFICER_ASSIGNED',
  'CASE_WORKER_ASSIGNED',
  'SERVICE_RECEIVED',
  'COURSE_ENROLLED',
  'COURSE_COMPLETED',
  'COURSE_LEFT',
  'STAY_BEGAN',
  'STAY_ENDED',
  'ALERT_OPENED',
  'ALERT_CLOSED',
] as const;
export type TimelineStep = (typeof TIMELINE_STEPS)[number];

/** One event of a trainee's way through the programme, from the rows that exist anyway. */
export interface TimelineEntry {
  readonly id: string;
  readonly step: TimelineStep;
  /** An instant; a day without a time is its beginning in Phnom Penh. */
  readonly at: Date;
  readonly day: LocalDate | null;
  /** The row it is about, such as the placement. */
  readonly subjectId: string;
  readonly vacancyTitle: string | null;
  readonly employerName: string | null;
  readonly by: string | null;
  /** The purpose of a consent, the code of a follow-up, the way of a contact, the kind of a service, or the title of a course. */
  readonly detail: string | null;
  readonly outcome: string | null;
  readonly note: string | null;
  /** Whether two witnesses gave this answer for her. */
  readonly isWitnessed: boolean;
}

interface Source {
  /** The steps of one row with their instants; a step without an instant is left out. */
  readonly steps: readonly (readonly [TimelineStep, string, string?])[];
  readonly from: string;
  readonly vacancy?: string;
  readonly by?: string;
  readonly detail?: string;
  readonly outcome?: string;
  readonly note?: string;
}

const dayStart = (day: string): string => `(${day})::timestamp at time zone 'Asia/Phnom_Penh'`;
const ofHer = (table: string): string => `from ${table} x where x.institution_id = $1 and x.trainee_id = $2`;
/** $6: the reader may read services. Row-level security leaves out those that reveal a hard past. */
const ofHerServices = (table: string): string => `${ofHer(table)} and $6`;
/** $7: the reader may read alerts. */
const ofHerAlerts = `${ofHer('safety_alert')} and $7`;

const source = ({ steps, from, vacancy = 'null::uuid', by = 'null::uuid', detail = 'null', outcome = 'null', note = 'null' }: Source): string => `
  select s.step, s.at, s.day, x.id as subject_id, ${vacancy} as vacancy_id, ${by} as by_id, ${detail}::text as detail, ${outcome}::text as outcome, ${note}::text as note
  ${from.replace(' x where', ` x cross join lateral (values ${steps.map(([step, at, day]) => `('${step}', ${at}, ${day ?? 'null'}::date)`).join(', ')}) s(step, at, day) where`)}
    and s.at is not null`;

/** `at` if the condition holds. */
const at = (instant: string, condition: string): string => `case when ${condition} then ${instant} end`;

const SOURCES: readonly Source[] = [
  {
    steps: [
      ['REGISTERED', 'x.created_at'],
      ['JOB_READY', 'x.job_ready_at'],
      ['LEFT', dayStart('x.exited_on'), 'x.exited_on'],
    ],
    from: 'from trainee x where x.institution_id = $1 and x.id = $2',
  },
  {
    steps: [
      ['CONSENT_GIVEN', at('x.given_at', `x.state <> 'REFUSED'`)],
      ['CONSENT_REFUSED', at('x.given_at', `x.state = 'REFUSED'`)],
      ['CONSENT_WITHDRAWN', 'x.withdrawn_at'],
    ],
    from: ofHer('consent'),
    by: 'x.explained_by',
    detail: 'x.purpose',
  },
  {
    steps: [
      ['REFERRAL_PROPOSED', 'x.proposed_at'],
      ['REFERRAL_ASKED', 'x.asked_at'],
      ['REFERRAL_AGREED', at('x.answered_at', `x.state <> 'DECLINED_BY_TRAINEE'`)],
      ['REFERRAL_DECLINED', at('x.answered_at', `x.state = 'DECLINED_BY_TRAINEE'`)],
      ['REFERRAL_SENT', 'x.sent_at'],
      ['REFERRAL_ENDED', at('x.ended_at', `x.state in ('NOT_SELECTED', 'WITHDRAWN', 'EXPIRED')`)],
    ],
    from: ofHer('referral'),
    vacancy: 'x.vacancy_id',
  },
  {
    steps: [
      ['INTERVIEW_PROPOSED', 'x.sent_at'],
      ['INTERVIEW_SET', at('x.starts_at', `x.state = 'CONFIRMED'`)],
      ['INTERVIEW_HELD', at('x.starts_at', `x.state = 'DONE'`)],
      ['INTERVIEW_MISSED', at('x.starts_at', `x.state = 'NO_SHOW'`)],
    ],
    from: ofHer('interview'),
    vacancy: 'x.vacancy_id',
  },
  {
    steps: [
      ['OFFER_ISSUED', 'x.sent_at'],
      ['OFFER_EXPLAINED', 'x.explained_at'],
      ['OFFER_ACCEPTED', at('x.decided_at', `x.state = 'ACCEPTED'`)],
      ['OFFER_DECLINED', at('x.decided_at', `x.state = 'DECLINED'`)],
      ['OFFER_ENDED', at('coalesce(x.decided_at, x.answer_by)', `x.state in ('WITHDRAWN', 'EXPIRED')`)],
    ],
    from: ofHer('offer'),
    vacancy: 'x.vacancy_id',
  },
  {
    steps: [
      ['WORK_STARTS', at(dayStart('x.starts_on'), `x.state <> 'CANCELLED'`), 'x.starts_on'],
      ['START_VERIFIED', 'x.verified_at'],
      ['WORK_ENDED', dayStart('x.ended_on'), 'x.ended_on'],
    ],
    from: ofHer('placement'),
    vacancy: 'x.vacancy_id',
  },
  {
    steps: [['FOLLOW_UP_ATTEMPTED', 'x.last_attempt_at']],
    from: ofHer('follow_up'),
    detail: 'x.code',
  },
  {
    // a correction replaces the record of the same contact
    steps: [['FOLLOW_UP_RECORDED', at('x.recorded_at', 'x.replaces_id is null')]],
    from: ofHer('follow_up_record'),
    by: 'x.recorded_by',
    detail: '(select f.code from follow_up f where f.institution_id = x.institution_id and f.id = x.follow_up_id)',
  },
  {
    steps: [['CONTACT_LOGGED', 'x.at']],
    from: ofHer('contact_log'),
    by: 'x.logged_by',
    detail: 'x.way',
    outcome: 'x.outcome',
    note: 'x.note',
  },
  {
    steps: [['SERVICE_RECEIVED', at(dayStart('x.provided_on'), 'x.voided_at is null'), 'x.provided_on']],
    from: ofHerServices('service_record'),
    by: 'x.recorded_by',
    detail: 'x.kind',
  },
  {
    steps: [
      ['COURSE_ENROLLED', dayStart('x.enrolled_on'), 'x.enrolled_on'],
      ['COURSE_COMPLETED', at(dayStart('x.ended_on'), `x.state = 'COMPLETED'`), 'x.ended_on'],
      ['COURSE_LEFT', at(dayStart('x.ended_on'), `x.state = 'WITHDREW'`), 'x.ended_on'],
    ],
    from: ofHerServices('training_enrolment'),
    detail: '(select c.title from course c where c.institution_id = x.institution_id and c.id = x.course_id)',
  },
  {
    steps: [
      ['STAY_BEGAN', at(dayStart('x.from_on'), 'x.voided_at is null'), 'x.from_on'],
      ['STAY_ENDED', at(dayStart('x.to_on'), 'x.voided_at is null'), 'x.to_on'],
    ],
    from: ofHer('shelter_stay'),
    by: 'x.recorded_by',
  },
  {
    steps: [
      ['ALERT_OPENED', 'x.opened_at'],
      ['ALERT_CLOSED', 'x.ended_at'],
    ],
    from: ofHerAlerts,
    detail: 'x.severity',
  },
];

/** A yes that was taken back later was witnessed; a start that was taken back may have been confirmed in her own session since. */
const IS_WITNESSED = `exists (select from witnessed_word w where w.institution_id = $1 and w.trainee_id = $2 and w.confirmed_at is not null
    and case k.step when 'REFERRAL_AGREED' then w.word = 'YES_TO_REFERRAL' and w.referral_id = k.subject_id
      when 'OFFER_ACCEPTED' then w.word = 'YES_TO_OFFER' and w.offer_id = k.subject_id
      when 'START_VERIFIED' then w.word = 'START' and w.placement_id = k.subject_id and w.reversed_at is null else false end)`;

/**
 * $1 institution, $2 trainee, $3 and $4 instant and key of the last entry of the previous page or null, $5 limit, $6 and $7
 * whether services and alerts may be read. One page of her timeline, newest first; what is planned comes before what was, and of one instant the later step. Row-level
 * security limits the rows.
 */
export const TIMELINE = `
  with entry as (
    ${SOURCES.map(source).join('\n  union all ')}
    union all
    select case a.action when 'TraineeOfficerAssigned' then 'OFFICER_ASSIGNED' else 'CASE_WORKER_ASSIGNED' end, a.at, null, $2, null, a.actor_id, null, null, null
    from app.assignments_of($2) a
  ), keyed as (
    select *, lpad(array_position('{${TIMELINE_STEPS.join(', ')}}'::text[], step)::text, 2, '0') || ' ' || subject_id || ' ' || extract(epoch from at) as key from entry
  )
  select k.key as id, k.step, k.at, k.day, k.subject_id as "subjectId", v.title as "vacancyTitle", e.legal_name as "employerName", c.display_name as by, k.detail, k.outcome, k.note,
    ${IS_WITNESSED} as "isWitnessed", k.at::text || '|' || k.key as cursor
  from keyed k left join vacancy v on v.id = k.vacancy_id left join employer e on e.id = v.employer_id left join account c on c.id = k.by_id
  where $3::timestamptz is null or (k.at, k.key) < ($3, $4)
  order by k.at desc, k.key desc limit $5`;
