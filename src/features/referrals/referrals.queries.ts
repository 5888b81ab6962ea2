import { cursorSql } from '../../platform/database/keyset';
import { columnsOf } from '../../platform/database/table';
import { OPEN_REFERRAL_STATES } from './domain/referral';
import { employerInterviewTable, referralTable, sentReferralTable } from './referrals.table';

const ALL_COLUMNS = columnsOf(referralTable, 'r');
const SENT_COLUMNS = columnsOf(sentReferralTable, 'r');
/** With the employer's own decline while it can be undone. */
const SENT_WITH_DECLINE = `${SENT_COLUMNS}, d.declined_at as "declinedAt"`;
const FROM_SENT = 'from referral r left join referral_decline d on d.referral_id = r.id';
const EMPLOYER_INTERVIEW_COLUMNS = columnsOf(employerInterviewTable, 'i');
const OPEN_STATES = OPEN_REFERRAL_STATES.map((state) => `'${state}'`).join(', ');

/** $1 ids. With whether the site is cleared on the first day of work, and today. */
export const SENT_BY_IDS = `select ${SENT_WITH_DECLINE}, app.vacancy_is_cleared(r.vacancy_id, null) as "isCleared",
  app.vacancy_is_cleared(r.vacancy_id, app.today()) as "isClearedToday" ${FROM_SENT} where r.id = any($1::uuid[])`;
/** $1 trainees. Newest first. */
export const OF_TRAINEES = `select ${ALL_COLUMNS} from referral r where r.trainee_id = any($1::uuid[]) order by coalesce(r.asked_at, r.proposed_at) desc, r.id`;
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
 * $1 and $2 start of the page, $3 limit, $4 state or null, $5 staff account (the trainees it works for and unassigned
 * ones) or null, $6 whether to leave out employers on hold. Newest first.
 */
export const PAGE = `
  select ${ALL_COLUMNS}, ${cursorSql('r.proposed_at', 'r.id')} from referral r
  where ($1::timestamptz is null or (r.proposed_at, r.id) < ($1, $2::uuid)) and ($4::text is null or r.state = $4)
    and ($5::uuid is null or exists (select from trainee t where t.institution_id = r.institution_id and t.id = r.trainee_id
      and (t.placement_officer_id is null or t.placement_officer_id = any((select app.works_for($5))::uuid[]) or t.case_worker_id = any((select app.works_for($5))::uuid[]))))
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

/** $1 referral. Its proposed and upcoming interviews, locked; one that has started may have taken place. */
export const LOCK_UPCOMING_INTERVIEWS = `select ${EMPLOYER_INTERVIEW_COLUMNS} from interview i where i.referral_id = $1 and (i.state = 'PROPOSED' or (i.state = 'CONFIRMED' and i.starts_at > app.now())) order by i.id for update`;

/** $1 vacancy, $2 a day or null for its start date; today if that day is in the past. */
export const IS_CLEARED = 'select app.vacancy_is_cleared($1, case when $2::date is not null then greatest($2::date, app.today()) end) as "isCleared"';

/** $1 ids. Of these vacancies those whose site is cleared on their start date, or today if that is in the past. */
export const CLEARED_VACANCIES = 'select v.id from unnest($1::uuid[]) v (id) where app.vacancy_is_cleared(v.id, null)';

/** $1 trainees. How many vacancies are real options for each today. */
export const OPTIONS_OF = `select t.id as "traineeId", (select count(*)::int from app.real_options(t.institution_id, t.id)) as options
  from trainee t where t.id = any($1::uuid[])`;

/**
 * $1 referrals, $2 whether the reader proposes: what staff weigh before the next step of each. Options and cover are
 * computed once for each trainee and employer, and only for referrals whose next step needs them.
 */
export const NOTICES_OF = `
  with r as materialized (select r.id, r.institution_id, r.trainee_id, r.employer_id, r.state from referral r where r.id = any($1::uuid[])),
  options as (select t.trainee_id, (select count(*)::int from app.real_options(t.institution_id, t.trainee_id)) as options
    from (select distinct institution_id, trainee_id from r where state = 'PROPOSED') t),
  cover as (select e.employer_id, app.lacks_pool_cover(e.employer_id) as lacking
    from (select distinct employer_id from r where state in ('PROPOSED', 'ASKED', 'AGREED') and $2::boolean) e)
  select r.id, case when r.state = 'PROPOSED' then o.options end as options,
    coalesce(r.state in ('PROPOSED', 'ASKED', 'AGREED') and c.lacking, false) as "lacksPoolCover",
    exists (select from employer_hold h where h.employer_id = r.employer_id and h.lifted_at is null) as "isEmployerHeld"
  from r left join options o using (trainee_id) left join cover c using (employer_id)`;

/** $1 employers: those where the institution's own candidates and workers lack cover. The function tells this of an employer, and no more. */
export const WITHOUT_COVER = 'select e.id from unnest($1::uuid[]) e (id) where app.lacks_pool_cover(e.id)';

/** $1 and $2 first and last day: how many trainees were asked, and why those without a choice. Null is the reason of those with one. */
export const CHOICES = `select r.choice_reason as reason, count(*)::int as count from referral r
  where r.asked_at >= ($1::date::timestamp at time zone 'Asia/Phnom_Penh') and r.asked_at < (($2::date + 1)::timestamp at time zone 'Asia/Phnom_Penh')
  group by r.choice_reason`;

/** $1 limit, $2 minutes after which a decline is final. Earliest first. */
export const DECLINES_DUE = `select referral_id as id from referral_decline where declined_at <= app.now() - make_interval(mins => $2) order by declined_at, referral_id limit $1`;

/** $1 ids. The trainees of referrals, for a message about them. */
export const REFERRALS_NAMED = `
  select r.id, r.trainee_id as "traineeId", t.code, t.display_name as "displayName" from referral r join trainee t on t.id = r.trainee_id where r.id = any($1::uuid[])`;
