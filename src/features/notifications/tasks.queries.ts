import { cursorSql } from '../../platform/database/keyset';
import { columnsOf } from '../../platform/database/table';
import { isAtEmployerOnHold } from './concerned-parties.queries';
import { tasks } from './tasks.table';

const TASK = columnsOf(tasks, 't');

/** Assigned to the trainee's officer; without one, the whole institution sees the task. */
export const OPEN_TASK = `insert into task (institution_id, id, kind, trainee_id, subject_id, cause_id, assigned_to, state, created_at, about, no_message)
  values ($1, $2, $3, $4, $5, $6, (select placement_officer_id from trainee where institution_id = $1 and id = $4), 'OPEN', $7, $8, $9)
  on conflict do nothing`;

/**
 * While an employer is on hold, staff get no task that would bring a trainee closer to it. Other reasons to
 * reach her stay.
 * @param leading the parameter with the events that lead towards an employer
 */
const notTowardsEmployerOnHold = (leading: string): string =>
  `not (t.kind = 'REACH_TRAINEE' and t.about = any(${leading}::text[]) and ${isAtEmployerOnHold('t.institution_id', 't.subject_id')})
    and not (t.kind in ('CONFIRM_WORD', 'ASK_AGAIN') and exists (select from witnessed_word w join employer_hold h on h.employer_id = w.employer_id and h.lifted_at is null
      where w.institution_id = t.institution_id and w.id = t.subject_id))`;
/** The account, the colleagues for whom it stands in, and those on leave without a stand-in. */
const worksFor = (account: string): string => `(select app.works_for(${account}::uuid))::uuid[]`;
/** All rows to reach one trainee appear as a single task, represented by the oldest row. */
const isFirstToReach = (of: string, leading: string): string => `not (t.kind = 'REACH_TRAINEE' and exists (select from task earlier
  where earlier.institution_id = t.institution_id and earlier.trainee_id = t.trainee_id and earlier.kind = 'REACH_TRAINEE' and earlier.state = 'OPEN'
    and (earlier.created_at, earlier.id) < (t.created_at, t.id) and (${of}::uuid is null or earlier.assigned_to is null or earlier.assigned_to = any(${worksFor(of)}))
    and not (earlier.about = any(${leading}::text[]) and ${isAtEmployerOnHold('earlier.institution_id', 'earlier.subject_id')})))`;
/**
 * Whether staff may act on an open task now, and it represents all rows to reach its trainee.
 * @param of the parameter with an account, to which the listed tasks are assigned if they are assigned; null for all
 * @param leading the parameter with the events that lead towards an employer
 */
export const isOpenTaskListed = (of: string, leading: string): string => `${isFirstToReach(of, leading)} and ${notTowardsEmployerOnHold(leading)}`;

const IN_STATE = `select ${TASK} from task t where t.state = $1 and t.kind = any($2) and ($3::uuid is null or t.assigned_to is null or t.assigned_to = any(${worksFor('$3')}))
  and ($4::uuid is null or (t.created_at, t.id) > (select created_at, id from task where id = $4))`;
const IN_ORDER = 'order by t.created_at, t.id';

export const PAGE = `${IN_STATE} ${IN_ORDER} limit $5`;
/** Open tasks that staff may act on now. */
export const OPEN_PAGE = `${IN_STATE} and ${isOpenTaskListed('$3', '$6')} ${IN_ORDER} limit $5`;

/**
 * Tasks that were done in the last days, newest first: all, or those that the account did or had.
 * $1 kinds, $2 days, $3 the account or null, $4 and $5 where the page begins, $6 limit.
 */
export const DONE_PAGE = `select ${TASK}, ${cursorSql('t.done_at', 't.id')} from task t
  where t.state = 'DONE' and t.kind = any($1) and t.done_at > app.now() - make_interval(days => $2)
    and ($3::uuid is null or t.done_by = $3 or t.assigned_to = any(${worksFor('$3')})) and ($4::timestamptz is null or (t.done_at, t.id) < ($4, $5::uuid))
  order by t.done_at desc, t.id desc limit $6`;

const TO_REACH = `select ${TASK} from task t where t.kind = 'REACH_TRAINEE' and t.state = 'OPEN' and ${notTowardsEmployerOnHold('$1')}`;

export const OPEN_REACH_TASKS = `${TO_REACH} and t.trainee_id = any($2) ${IN_ORDER}`;
/** Up to a task, or all. */
export const LOCK_REACH_TASKS = `${TO_REACH} and t.trainee_id = $2
  and ($3::uuid is null or (t.created_at, t.id) <= (select created_at, id from task where id = $3)) order by t.id for update`;
