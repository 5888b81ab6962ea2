import { columnsOf } from '../../../platform/database/table';
import { OPEN_FOLLOW_UP_STATES } from '../domain/follow-up';
import { pendingFollowUpTable } from '../follow-ups.table';
import { contactLadderTable } from './contact-ladder.table';

const OPEN_STATES = OPEN_FOLLOW_UP_STATES.map((state) => `'${state}'`).join(', ');
const WITHOUT_LADDER = `f.state in (${OPEN_STATES}) and f.due_on <= $1
  and not exists (select from contact_ladder l where l.institution_id = f.institution_id and l.follow_up_id = f.id and l.due_on = f.due_on)
  and not exists (select from contact_ladder l where l.institution_id = f.institution_id and l.trainee_id = f.trainee_id and l.ended_at is null)`;

/** $1 the last due day, $2 limit. Open follow-ups whose ladder is to begin, of trainees who climb none. */
export const TO_START = `select f.id from follow_up f where ${WITHOUT_LADDER}
  and exists (select from trainee t where t.institution_id = f.institution_id and t.id = f.trainee_id and t.state <> 'ANONYMISED')
  order by f.due_on, f.id limit $2`;
/** $1 the last due day, $2 follow-up. Again, once its rows are locked. */
export const LOCK_TO_START = `select ${columnsOf(pendingFollowUpTable, 'f')} from follow_up f where f.id = $2 and ${WITHOUT_LADDER} for update`;
/** $1 today, $2 limit. Ladders whose next step's day has come. */
export const DUE_LADDERS = `select l.id from contact_ladder l where l.ended_at is null and l.unreachable_at is null and l.next_on <= $1 order by l.next_on, l.id limit $2`;
/** $1 ladder. Its subject, before anything is locked. */
export const SUBJECT_OF_LADDER = `select l.institution_id as "institutionId", l.trainee_id as "traineeId", f.code from contact_ladder l
  join follow_up f on f.institution_id = l.institution_id and f.id = l.follow_up_id where l.id = $1`;
/** $1 ladder, $2 today. */
export const LOCK_DUE_LADDER = `select ${columnsOf(contactLadderTable, 'l')} from contact_ladder l
  where l.id = $1 and l.ended_at is null and l.unreachable_at is null and l.next_on <= $2 for update`;

/** $1 limit. Ladders that ended because she was reached, and whose placements are still to be marked so. */
export const REACHED_LADDERS = `select l.id from contact_ladder l where l.ended_at is not null and l.lost_placements <> '{}' order by l.ended_at, l.id limit $1`;
/** $1 ladder. */
export const LOCK_REACHED_LADDER = `select ${columnsOf(contactLadderTable, 'l')} from contact_ladder l
  where l.id = $1 and l.ended_at is not null and l.lost_placements <> '{}' for update`;

/** $1 institution, $2 trainee: a contact with her that is being saved comes first. */
export const LOCK_TRAINEE = 'select app.lock_trainee_contact($1, $2)';
/** $1 institution, $2 trainee, $3 an instant. */
export const WAS_REACHED = 'select app.was_reached_since($1, $2, $3) as "wasReached"';
/** $1 institution, $2 trainee. Those who care for her safety decide how she is contacted. */
export const IS_UNSAFE = `select exists (select from safety_alert a where a.institution_id = $1 and a.trainee_id = $2 and a.state in ('OPEN', 'TRIAGED', 'ACTING'))
  or exists (select from task k where k.institution_id = $1 and k.trainee_id = $2 and k.kind = 'CHECK_ON_TRAINEE' and k.state = 'OPEN') as "isUnsafe"`;

/**
 * $1 institution, $2 kind of task, $3 trainee, $4 follow-up, $5 its due day, $6 now, $7 today, $8 whether another
 * member of staff than her officer is to contact her. The task of a step, once.
 */
export const OPEN_STEP_TASK = `insert into task (institution_id, kind, trainee_id, subject_id, cause_id, assigned_to, state, created_at, due_on)
  values ($1, $2, $3, $4::uuid, md5($4::uuid::text || ' ' || $5::text || ' ' || $2::text)::uuid,
    case when $8::boolean then null else (select placement_officer_id from trainee where institution_id = $1 and id = $3) end, 'OPEN', $6, $7)
  on conflict do nothing`;
/** $1 institution, $2 trainee, $3 now. The task of the step before: the next one takes its place. */
export const FINISH_STEP_TASKS = `update task set state = 'DONE', done_at = $3 where institution_id = $1 and trainee_id = $2 and state = 'OPEN'
  and kind in ('CONTACT_OTHER_WAY', 'CONTACT_TRUSTED_PERSON', 'CONTACT_BY_VISIT')`;
