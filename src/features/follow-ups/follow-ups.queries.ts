import { cursorSql } from '../../platform/database/keyset';
import { columnsOf } from '../../platform/database/table';
import { followUpRecordTable, followUpTable, pendingFollowUpTable } from './follow-ups.table';

const COLUMNS = columnsOf(followUpTable, 'f');
const RECORD_COLUMNS = columnsOf(followUpRecordTable, 'r');
const DUE_AT = "(f.due_on::timestamp at time zone 'UTC')";

/** $1 trainee. Her responsible officer now, and the day she turns 18. */
export const RESPONSIBLE_OFFICER = `select t.placement_officer_id as "officerId", l.eighteen_on as "eighteenOn" from trainee t
  left join trainee_limits l on l.institution_id = t.institution_id and l.trainee_id = t.id where t.id = $1`;
/**
 * $1 trainees, $2 roles. Their responsible officers, and whether any other member of staff has one of these roles.
 */
export const CONTACT_STAFF = `select t.id as "traineeId", t.placement_officer_id as "officerId", exists (select from account a where a.institution_id = t.institution_id
  and a.audience = 'staff' and a.closed_at is null and a.id is distinct from t.placement_officer_id and a.roles && $2::text[]) as "hasOthers" from trainee t where t.id = any($1)`;

/**
 * $1 and $2 start of the page, $3 limit, $4 a state (null: all open ones, and partial ones that can still be
 * completed in time), $5 the latest due date, $6 an account: follow-ups assigned to it, and unassigned ones
 * of trainees with another responsible officer; $7 leave out follow-ups of a planned start at an employer on
 * hold. Earliest due date first.
 */
export const PAGE = `
  select ${COLUMNS}, ${cursorSql(DUE_AT, 'f.id')} from follow_up f
  where ($1::timestamptz is null or (${DUE_AT}, f.id) > ($1, $2::uuid))
    and (f.state = $4 or ($4::text is null and (f.state in ('SCHEDULED', 'ATTEMPTED', 'MISSED', 'ESCALATED') or (f.state = 'PARTIAL' and f.window_to >= app.today()))))
    and ($5::date is null or f.due_on <= $5)
    and ($6::uuid is null or f.assigned_to = any((select app.works_for($6))::uuid[]) or (f.assigned_to is null and exists (
      select from trainee t where t.institution_id = f.institution_id and t.id = f.trainee_id and t.placement_officer_id is distinct from $6)))
    and (not $7::boolean or not exists (select from placement p join employer_hold h on h.employer_id = p.employer_id and h.lifted_at is null
      where p.institution_id = f.institution_id and p.id = f.placement_id and p.state = 'PLANNED' and p.starts_on > app.today()))
  order by ${DUE_AT}, f.id limit $3`;

/** $1 today, $2 limit. Follow-ups whose window is over and which no other worker has locked. */
export const LOCK_OVERDUE = `select ${columnsOf(pendingFollowUpTable, 'f')} from follow_up f
  where f.state in ('SCHEDULED', 'ATTEMPTED') and f.window_to < $1::date order by f.window_to, f.id limit $2 for update skip locked`;
/**
 * One task for each missed window. When the start date changes, a later window of the same follow-up can be
 * missed too.
 */
export const OPEN_MISSED_TASK = `insert into task (institution_id, kind, trainee_id, subject_id, cause_id, assigned_to, state, created_at)
  values ($1, 'FOLLOW_UP_MISSED', $2, $3::uuid, md5($3::uuid::text || ' ' || $4::text)::uuid, $5, 'OPEN', $6) on conflict do nothing`;
/** $1 follow-up, $2 who has it now. */
export const ASSIGN_MISSED_TASK = `update task set assigned_to = $2 where kind = 'FOLLOW_UP_MISSED' and subject_id = $1 and state = 'OPEN'`;
/** $1 follow-up, $2 when and $3 by whom it was resolved. */
export const FINISH_MISSED_TASK = `update task set state = 'DONE', done_at = $2, done_by = $3 where kind = 'FOLLOW_UP_MISSED' and subject_id = $1 and state = 'OPEN'`;

/** $1 placement, $2 its start date. */
export const SHIFT_CHECK_INS = `update employer_check_in set due_on = $2::date + day, version = version + 1 where placement_id = $1 and state = 'PLANNED'`;
/** $1 placement. Cancels the check-ins the employer has not answered yet. */
/** $1 placement. The employer check-ins that its end cancels, locked. */
export const OPEN_CHECK_INS = `select c.id, c.state from employer_check_in c where c.placement_id = $1 and c.state in ('PLANNED', 'ASKED') order by c.id for update`;
/** $1 check-ins, $2 their states before. */
export const RESTORE_CHECK_INS = `update employer_check_in c set state = b.state, version = c.version + 1 from unnest($1::uuid[], $2::text[]) b(id, state)
  where c.id = b.id and c.state = 'CANCELLED'`;
export const CANCEL_CHECK_INS = `update employer_check_in set state = 'CANCELLED', version = version + 1 where placement_id = $1 and state in ('PLANNED', 'ASKED')`;

/** $1 placements. Unplanned contacts, latest first. */
export const UNPLANNED_OF_PLACEMENTS = `select ${RECORD_COLUMNS} from follow_up_record r where r.placement_id = any($1::uuid[]) and r.follow_up_id is null
  order by r.recorded_at desc, r.id`;
/** $1 records. Which of them are replaced, and by which record. */
export const REPLACEMENTS = `select r.replaces_id as "replacedId", r.id from follow_up_record r where r.replaces_id = any($1::uuid[])`;
/** $1 placement, as a writer role. Its employer, and the day the trainee turns 18. */
export const PLACEMENT_CONTEXT = `select p.employer_id as "employerId", l.eighteen_on as "eighteenOn" from placement p
  left join trainee_limits l on l.institution_id = p.institution_id and l.trainee_id = p.trainee_id where p.id = $1`;
/** $1 records. */
export const ANSWERS_OF = `select a.record_id as "recordId", a.indicator, a.answer from follow_up_answer a where a.record_id = any($1::uuid[])`;
/** $1 placement. Her answers about wages at each contact, corrected records left out. */
export const WAGE_ANSWERS = `select a.record_id as "recordId", a.indicator, a.answer, r.follow_up_id as "followUpId", r.recorded_at as "recordedAt"
  from follow_up_answer a join follow_up_record r on r.institution_id = a.institution_id and r.id = a.record_id
  where r.placement_id = $1 and a.indicator = 'WITHHOLDING_WAGES'
    and not exists (select from follow_up_record n where n.institution_id = r.institution_id and n.replaces_id = r.id)`;
