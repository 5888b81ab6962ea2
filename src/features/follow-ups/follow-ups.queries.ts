import { cursorSql } from '../../platform/database/keyset';
import { allOf, columnsOf } from '../../platform/database/table';
import type { PendingFollowUp } from './domain/follow-up';
import { followUpRecordTable, followUpTable } from './follow-ups.table';

/** What the worker's login may read of a follow-up. */
const PENDING = [
  'institutionId',
  'id',
  'placementId',
  'traineeId',
  'code',
  'form',
  'dueOn',
  'windowFrom',
  'windowTo',
  'assignedTo',
  'state',
  'attempts',
  'version',
] as const satisfies (keyof PendingFollowUp)[];

const COLUMNS = columnsOf(followUpTable, allOf(followUpTable), 'f');
const RECORD_COLUMNS = columnsOf(followUpRecordTable, allOf(followUpRecordTable), 'r');
const DUE_AT = "(f.due_on::timestamp at time zone 'UTC')";

/** $1 a trainee: who is in charge of her now, and the day she turns 18. */
export const IN_CHARGE = `select t.placement_officer_id as "officerId", l.eighteen_on as "eighteenOn" from trainee t
  left join trainee_limits l on l.institution_id = t.institution_id and l.trainee_id = t.id where t.id = $1`;
/** $1 a trainee, $2 roles: whether anybody but the officer in charge of her has one of them. */
export const HAS_OTHERS = `select exists (select from trainee t join account a on a.institution_id = t.institution_id and a.audience = 'staff' and a.closed_at is null
  and a.id is distinct from t.placement_officer_id and a.roles && $2::text[] where t.id = $1) as "hasOthers"`;

/** $1 ids. */
export const BY_IDS = `select ${COLUMNS} from follow_up f where f.id = any($1::uuid[])`;
/** $1 an id. */
export const LOCK = `select ${COLUMNS} from follow_up f where f.id = $1 for update`;
/** $1 placements; earliest first. */
export const OF_PLACEMENTS = `select ${COLUMNS} from follow_up f where f.placement_id = any($1::uuid[]) order by f.due_on, f.id`;
/** $1 a placement: its follow-ups, locked in the order every move takes them. */
export const LOCK_OF_PLACEMENT = `select ${COLUMNS} from follow_up f where f.placement_id = $1 order by f.id for update`;

/**
 * $1 and $2 where the page begins, $3 how many, $4 a state (nothing: all that is still owed, and what was done in part while it can be completed in
 * time), $5 the last day on which they may be due, $6 an account whose own are asked for: those given to it, and those given to nobody of people that
 * somebody else is in charge of. Earliest due first.
 */
export const PAGE = `
  select ${COLUMNS}, ${cursorSql(DUE_AT, 'f.id')} from follow_up f
  where ($1::timestamptz is null or (${DUE_AT}, f.id) > ($1, $2::uuid))
    and (f.state = $4 or ($4::text is null and (f.state in ('SCHEDULED', 'ATTEMPTED', 'MISSED', 'ESCALATED') or (f.state = 'PARTIAL' and f.window_to >= app.today()))))
    and ($5::date is null or f.due_on <= $5)
    and ($6::uuid is null or f.assigned_to = $6 or (f.assigned_to is null and exists (
      select from trainee t where t.institution_id = f.institution_id and t.id = f.trainee_id and t.placement_officer_id is distinct from $6)))
    and (not $7::boolean or not exists (select from placement p join employer_hold h on h.employer_id = p.employer_id and h.lifted_at is null
      where p.institution_id = f.institution_id and p.id = f.placement_id and p.state = 'PLANNED' and p.starts_on > app.today()))
  order by ${DUE_AT}, f.id limit $3`;

/** $1 today, $2 how many: those whose window is over, which no other worker has in hand. */
export const TAKE_OVERDUE = `select ${columnsOf(followUpTable, PENDING, 'f')} from follow_up f
  where f.state in ('SCHEDULED', 'ATTEMPTED') and f.window_to < $1::date order by f.window_to, f.id limit $2 for update skip locked`;
/** One task for each window that was missed; when the start moves, a later window may be missed too. */
export const OPEN_MISSED_TASK = `insert into task (institution_id, kind, trainee_id, subject_id, cause_id, assigned_to, state, created_at)
  values ($1, 'FOLLOW_UP_MISSED', $2, $3::uuid, md5($3::uuid::text || ' ' || $4::text)::uuid, $5, 'OPEN', $6) on conflict do nothing`;
/** $1 a follow-up, $2 when and $3 by whom it was settled. */
export const FINISH_MISSED_TASK = `update task set state = 'DONE', done_at = $2, done_by = $3 where kind = 'FOLLOW_UP_MISSED' and subject_id = $1 and state = 'OPEN'`;

/** $1 a placement, $2 the day its work starts. */
export const MOVE_CHECK_INS = `update employer_check_in set due_on = $2::date + day, version = version + 1 where placement_id = $1 and state = 'PLANNED'`;
/** $1 a placement: what the employer has not answered yet. */
export const CANCEL_CHECK_INS = `update employer_check_in set state = 'CANCELLED', version = version + 1 where placement_id = $1 and state in ('PLANNED', 'ASKED')`;

/** $1 ids. */
export const RECORDS_BY_IDS = `select ${RECORD_COLUMNS} from follow_up_record r where r.id = any($1::uuid[])`;
/** $1 follow-ups; the last one first. */
export const RECORDS_OF_FOLLOW_UPS = `select ${RECORD_COLUMNS} from follow_up_record r where r.follow_up_id = any($1::uuid[]) order by r.recorded_at desc, r.id`;
/** $1 placements: contacts that were not planned, the last one first. */
export const UNPLANNED_OF_PLACEMENTS = `select ${RECORD_COLUMNS} from follow_up_record r where r.placement_id = any($1::uuid[]) and r.follow_up_id is null
  order by r.recorded_at desc, r.id`;
/** $1 records that may have been replaced: which of them, and by which. */
export const REPLACEMENTS = `select r.replaces_id as "replacedId", r.id from follow_up_record r where r.replaces_id = any($1::uuid[])`;
/** $1 a placement, as a path role: whose place it is, and the day she turns 18. */
export const AT_WORK = `select p.employer_id as "employerId", l.eighteen_on as "eighteenOn" from placement p
  left join trainee_limits l on l.institution_id = p.institution_id and l.trainee_id = p.trainee_id where p.id = $1`;
/** $1 records. */
export const ANSWERS_OF = `select a.record_id as "recordId", a.indicator, a.answer from follow_up_answer a where a.record_id = any($1::uuid[])`;
/** $1 a placement: what she said of her wages at each contact that no correction replaced. */
export const WAGES_SAID = `select a.record_id as "recordId", a.indicator, a.answer, r.follow_up_id as "followUpId", r.recorded_at as "recordedAt"
  from follow_up_answer a join follow_up_record r on r.institution_id = a.institution_id and r.id = a.record_id
  where r.placement_id = $1 and a.indicator = 'WITHHOLDING_WAGES'
    and not exists (select from follow_up_record n where n.institution_id = r.institution_id and n.replaces_id = r.id)`;
