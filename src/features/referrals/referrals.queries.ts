import { cursorSql } from '../../platform/database/keyset';
import { allProperties, columnsOf } from '../../platform/database/table';
import type { EmployerInterview } from './domain/interview';
import { OPEN_REFERRAL_STATES, type SentReferral } from './domain/referral';
import { interviewTable, referralTable } from './referrals.table';

/** The columns of a referral that an employer's login may read. */
const SENT_FIELDS = [
  'id',
  'employerId',
  'vacancyId',
  'card',
  'state',
  'notSelectedReason',
  'sentAt',
  'shownUntil',
  'version',
] as const satisfies (keyof SentReferral)[];
/** The columns of an interview that an employer's login may read. */
const EMPLOYER_INTERVIEW_FIELDS = [
  'id',
  'referralId',
  'employerId',
  'vacancyId',
  'slots',
  'startsAt',
  'place',
  'companionAllowed',
  'transportPaid',
  'state',
  'outcome',
  'cancelledBy',
  'sentAt',
  'version',
] as const satisfies (keyof EmployerInterview)[];

const ALL_COLUMNS = columnsOf(referralTable, allProperties(referralTable), 'r');
const SENT_COLUMNS = columnsOf(referralTable, SENT_FIELDS, 'r');
/** With the employer's own decline while it can be undone. */
const SENT_WITH_DECLINE = `${SENT_COLUMNS}, d.declined_at as "declinedAt"`;
const FROM_SENT = 'from referral r left join referral_decline d on d.referral_id = r.id';
const EMPLOYER_INTERVIEW_COLUMNS = columnsOf(interviewTable, EMPLOYER_INTERVIEW_FIELDS, 'i');
const OPEN_STATES = OPEN_REFERRAL_STATES.map((state) => `'${state}'`).join(', ');

/** $1 ids. */
export const SENT_BY_IDS = `select ${SENT_WITH_DECLINE} ${FROM_SENT} where r.id = any($1::uuid[])`;
/** $1 id. */
export const LOCK_SENT = `select ${SENT_COLUMNS} from referral r where r.id = $1 for update`;
/** $1 trainees. Newest first. */
export const OF_TRAINEES = `select ${ALL_COLUMNS} from referral r where r.trainee_id = any($1::uuid[]) order by coalesce(r.asked_at, r.proposed_at) desc, r.id`;
/** $1 consent. The open referrals that rely on it, locked in the same order as in every use case. */
export const LOCK_OPEN_ON_CONSENT = `select ${ALL_COLUMNS} from referral r where r.consent_id = $1 and r.state in (${OPEN_STATES}) order by r.id for update`;
/** $1 trainee. Her open referrals, locked. */
export const LOCK_OPEN_OF_TRAINEE = `select ${ALL_COLUMNS} from referral r where r.trainee_id = $1 and r.state in (${OPEN_STATES}) order by r.id for update`;
// An open offer or an upcoming interview postpones the expiry of its referral.
const HAS_NO_OPEN_STEP = `not exists (select from offer o where o.referral_id = r.id and o.state in ('ISSUED', 'EXPLAINED'))
  and not exists (select from interview i where i.referral_id = r.id and i.state = 'CONFIRMED' and i.starts_at > app.now())`;
/** $1 limit, $2 days to answer, $3 days an agreement is valid. Referrals whose time is over. */
export const OVERDUE = `
  select r.id from referral r where r.state in (${OPEN_STATES}) and ((r.state = 'ASKED' and r.asked_at <= app.now() - make_interval(days => $2)) or (r.state = 'AGREED' and r.answered_at <= app.now() - make_interval(days => $3)) or r.shown_until <= app.now())
    and ${HAS_NO_OPEN_STEP} order by coalesce(r.shown_until, r.asked_at), r.id limit $1`;
/** $1 id. Returns no row if another worker has locked it or a step is open. */
export const LOCK_OVERDUE = `select ${ALL_COLUMNS} from referral r where r.id = $1 and ${HAS_NO_OPEN_STEP} for update of r skip locked`;
/** $1 id. Returns no row if another worker has locked it. */
export const LOCK_UNCLAIMED = `select ${ALL_COLUMNS} from referral r where r.id = $1 for update of r skip locked`;
/** $1 trainee, $2 vacancy. */
export const EARLIER_STATES = `select r.state from referral r where r.trainee_id = $1 and r.vacancy_id = $2`;

/**
 * $1 and $2 start of the page, $3 limit, $4 state or null, $5 staff account (its trainees and unassigned
 * ones) or null, $6 whether to leave out employers on hold. Newest first.
 */
export const PAGE = `
  select ${ALL_COLUMNS}, ${cursorSql('r.proposed_at', 'r.id')} from referral r
  where ($1::timestamptz is null or (r.proposed_at, r.id) < ($1, $2::uuid)) and ($4::text is null or r.state = $4)
    and ($5::uuid is null or exists (select from trainee t where t.institution_id = r.institution_id and t.id = r.trainee_id
      and (t.placement_officer_id is null or $5 in (t.placement_officer_id, t.case_worker_id))))
    and (not $6::boolean or not exists (select from employer_hold h where h.employer_id = r.employer_id and h.lifted_at is null))
  order by r.proposed_at desc, r.id desc limit $3`;

/** $1 and $2 start of the page, $3 limit. Newest first. */
export const SENT_PAGE = `
  select ${SENT_WITH_DECLINE}, ${cursorSql('r.sent_at', 'r.id')} ${FROM_SENT}
  where r.sent_at is not null and ($1::timestamptz is null or (r.sent_at, r.id) < ($1, $2::uuid))
  order by r.sent_at desc, r.id desc limit $3`;

/** The same page for each of the vacancies $4, in one statement. */
export const SENT_PAGE_OF_VACANCIES = `
  select one.* from unnest($4::uuid[]) as v (id) cross join lateral (
    select ${SENT_WITH_DECLINE}, ${cursorSql('r.sent_at', 'r.id')} ${FROM_SENT}
    where r.vacancy_id = v.id and r.sent_at is not null and ($1::timestamptz is null or (r.sent_at, r.id) < ($1, $2::uuid))
    order by r.sent_at desc, r.id desc limit $3) one`;

/** $1 limit. Referrals an employer may have a task for, newest first. */
export const SENT_WITH_POSSIBLE_TASKS = `
  select ${SENT_WITH_DECLINE} ${FROM_SENT}
  where r.sent_at is not null and (r.state in ('SENT', 'VIEWED', 'SHORTLISTED', 'OFFERED')
    or exists (select from interview i where i.referral_id = r.id and i.state = 'CONFIRMED' and i.starts_at <= app.now()))
  order by r.sent_at desc, r.id desc limit $1`;

/** $1 ids. */
export const INTERVIEWS_BY_IDS = `select ${EMPLOYER_INTERVIEW_COLUMNS} from interview i where i.id = any($1::uuid[])`;
/** $1 id. */
export const LOCK_EMPLOYER_INTERVIEW = `select ${EMPLOYER_INTERVIEW_COLUMNS} from interview i where i.id = $1 for update`;
/** $1 referrals. Newest first. */
export const INTERVIEWS_OF_REFERRALS = `select ${EMPLOYER_INTERVIEW_COLUMNS} from interview i where i.referral_id = any($1::uuid[]) order by i.sent_at desc, i.id`;
/** $1 referrals. Their open interviews, locked. */
export const LOCK_OPEN_INTERVIEWS = `select ${EMPLOYER_INTERVIEW_COLUMNS} from interview i where i.referral_id = any($1::uuid[]) and i.state in ('PROPOSED', 'CONFIRMED') order by i.id for update`;
/** $1 referral. Its proposed interview, locked. */
export const LOCK_PROPOSED_INTERVIEWS = `select ${EMPLOYER_INTERVIEW_COLUMNS} from interview i where i.referral_id = $1 and i.state = 'PROPOSED' order by i.id for update`;
/** $1 referral. Its proposed and upcoming interviews, locked; one that has started may have taken place. */
export const LOCK_UPCOMING_INTERVIEWS = `select ${EMPLOYER_INTERVIEW_COLUMNS} from interview i where i.referral_id = $1 and (i.state = 'PROPOSED' or (i.state = 'CONFIRMED' and i.starts_at > app.now())) order by i.id for update`;
/** $1 trainee. Newest first. */
export const INTERVIEWS_OF_TRAINEE = `select ${EMPLOYER_INTERVIEW_COLUMNS} from interview i where i.trainee_id = $1 order by i.sent_at desc, i.id`;

/** $1 vacancy, $2 a day or null for its start date; today if that day is in the past. */
export const IS_CLEARED = 'select app.vacancy_is_cleared($1, case when $2::date is not null then greatest($2::date, app.today()) end) as "isCleared"';

/** $1 referral. */
export const DECLINE = `select referral_id as "referralId", employer_id as "employerId", vacancy_id as "vacancyId", reason, declined_at as "declinedAt" from referral_decline where referral_id = $1`;
export const DECLINED_AT = `select declined_at as "declinedAt" from referral_decline where referral_id = $1`;
export const DELETE_DECLINE = 'delete from referral_decline where referral_id = $1';
/** $1 limit, $2 minutes after which a decline is final. Earliest first. */
export const DECLINES_DUE = `select referral_id as id from referral_decline where declined_at <= app.now() - make_interval(mins => $2) order by declined_at, referral_id limit $1`;
