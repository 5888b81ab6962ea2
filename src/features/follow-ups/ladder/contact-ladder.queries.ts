import { columnsOf } from '../../../platform/database/table';
import { OPEN_FOLLOW_UP_STATES } from '../domain/follow-up';
import { contactLadderTable } from './contact-ladder.table';

const IS_OPEN = `f.state in (${OPEN_FOLLOW_UP_STATES.map((state) => `'${state}'`).join(', ')})`;
const OF_TRAINEE = 'l.institution_id = f.institution_id and l.trainee_id = f.trainee_id';
const OF_FOLLOW_UP = 'l.institution_id = f.institution_id and l.follow_up_id = f.id';

/** $2 the first due day of recent follow-ups, $3 the instant since which a ladder ended recently. */
const IS_RECENT = 'f.due_on >= $2';
const ENDED_RECENTLY = 'l.ended_at >= $3 and not l.is_for_decision';
/** A person decides once for each trainee, about whatever was due long before ladders began. */
const TO_DECIDE = `f.due_on < $2 and not exists (select from contact_ladder l where ${OF_TRAINEE} and (l.is_for_decision or l.ended_at is null))
  and exists (select from trainee t where t.institution_id = f.institution_id and t.id = f.trainee_id and t.state <> 'EXITED')`;

/**
 * $1 the last day by which she was silent. A trainee climbs one ladder at a time, and the days of the first step have
 * passed since the last contact that counts. Answers to a later follow-up are answers to this one.
 */
const IS_SILENT = `${IS_OPEN} and f.due_on <= $1
  and not exists (select from contact_ladder l where ${OF_TRAINEE} and ((l.ended_at is null and not l.is_for_decision) or l.end_reason = 'NO_CONTACT'))
  and exists (select from trainee t where t.institution_id = f.institution_id and t.id = f.trainee_id and t.state <> 'ANONYMISED')
  and not exists (select from follow_up g where g.institution_id = f.institution_id and g.trainee_id = f.trainee_id and g.due_on > f.due_on and g.state = 'DONE')
  and coalesce((app.last_heard_at(f.institution_id, f.trainee_id) at time zone 'Asia/Phnom_Penh')::date <= $1, true)`;

/**
 * $1 to $3, $4 limit. Follow-ups whose ladder is to begin: recent ones, those whose ladder ended by a contact that was short
 * or does not count any more, and once for each trainee one that was due long before.
 */
export const TO_START = `
  with f as (
    select f.institution_id, f.id, f.trainee_id, f.due_on, f.state from follow_up f where ${IS_OPEN} and f.due_on between $2 and $1
    union
    select f.institution_id, f.id, f.trainee_id, f.due_on, f.state from contact_ladder l join follow_up f on ${OF_FOLLOW_UP} where ${ENDED_RECENTLY} and ${IS_OPEN} and f.due_on < $2
    union
    (select distinct on (f.institution_id, f.trainee_id) f.institution_id, f.id, f.trainee_id, f.due_on, f.state from follow_up f
      where ${IS_OPEN} and ${TO_DECIDE} order by f.institution_id, f.trainee_id, f.due_on desc, f.id)
  )
  select f.id from f where ${IS_SILENT} order by f.due_on, f.id limit $4`;
/** $1 to $3, $4 follow-up. Again, once it and its trainee are locked. */
export const LOCK_TO_START = `select f.institution_id as "institutionId", f.id, f.trainee_id as "traineeId", f.due_on as "dueOn",
    not (${IS_RECENT} or exists (select from contact_ladder l where ${OF_FOLLOW_UP} and ${ENDED_RECENTLY})) as "isForDecision",
    app.wants_no_contact(f.institution_id, f.trainee_id) as "wantsNoContact"
  from follow_up f where f.id = $4 and ${IS_SILENT} and (${IS_RECENT} or exists (select from contact_ladder l where ${OF_FOLLOW_UP} and ${ENDED_RECENTLY}) or (${TO_DECIDE}))`;
/** $1 follow-up, which is locked before its trainee, as when a contact is logged. */
export const SUBJECT_OF_FOLLOW_UP = 'select f.institution_id as "institutionId", f.trainee_id as "traineeId" from follow_up f where f.id = $1 for update';

/** $1 institution, $2 trainee, $3 now. Her new ladder takes the place of what the board lists of an earlier one. */
export const REPLACE_LISTED = `update contact_ladder set ended_at = coalesce(ended_at, $3), end_reason = 'NOT_NEEDED', version = version + 1
  where institution_id = $1 and trainee_id = $2 and ((ended_at is null and is_for_decision) or end_reason = 'CLOSED')`;

/** Of $1 institution and $2 trainee: the last ladder that ended, if nobody reached her since its silence began. */
const IS_UNANSWERED = `l.id = (select e.id from contact_ladder e where e.institution_id = $1 and e.trainee_id = $2 and e.ended_at is not null and not e.is_for_decision
    order by e.started_at desc, e.id limit 1) and l.end_reason <> 'NO_CONTACT' and not app.ends_silence(l, app.last_heard_at($1, $2))`;
/**
 * $1 institution, $2 trainee, $3 ladder, $4 follow-up, $5 its due day, $6 now, $7 first step, $8 today, $9 whether a person
 * decides, $10 whether she wants no contact. The instant of the last contact stays in the database, because it is more
 * exact than an instant here.
 */
export const ADD_LADDER = `
  insert into contact_ladder (institution_id, trainee_id, id, follow_up_id, due_on, started_at, next_step, next_on, is_for_decision, heard_at, silent_from, ended_at, end_reason)
  select $1::uuid, $2::uuid, $3::uuid, $4::uuid, $5::date, $6::timestamptz, $7::text, $8::date, $9::boolean, h.at,
    coalesce((select l.silent_from from contact_ladder l where ${IS_UNANSWERED} and not $9::boolean), greatest($5::date, (h.at at time zone 'Asia/Phnom_Penh')::date)),
    case when e.reason is not null then $6::timestamptz end, e.reason
  from (select app.last_heard_at($1, $2) as at) h
  cross join lateral (select case when $10::boolean then 'NO_CONTACT'
    when $9::boolean and h.at >= $5::date::timestamp at time zone 'Asia/Phnom_Penh' then 'REACHED' end as reason) e
  on conflict do nothing`;
/** $1 institution, $2 trainee, $3 the new ladder. What was tried in vain before is not tried again from the beginning. */
export const INHERIT_STEPS = `
  insert into contact_ladder_step (institution_id, ladder_id, step, outcome, day, reached_on)
  select n.institution_id, n.id, s.step, 'INHERITED', s.day, s.reached_on from contact_ladder n
  join contact_ladder l on ${IS_UNANSWERED} and l.silent_from = n.silent_from
  join lateral (select distinct on (s.step) s.step, s.day, s.reached_on, s.interrupted_at from contact_ladder_step s
    where s.institution_id = l.institution_id and s.ladder_id = l.id and s.step <> 'UNREACHABLE' order by s.step, s.turn desc) s
    on s.interrupted_at is null or exists (select from contact_ladder_step o where o.institution_id = l.institution_id and o.ladder_id = l.id and o.day > s.day)
  where n.institution_id = $1 and n.id = $3 and n.ended_at is null and not n.is_for_decision
  order by s.day`;

const IS_CLIMBED = 'l.ended_at is null and l.unreachable_at is null and not l.is_for_decision';
/** $1 today, $2 limit. Ladders whose next step's day has come, or whose step was stopped; not while her safety is in question. */
export const DUE_LADDERS = `select l.id from contact_ladder l where ${IS_CLIMBED} and (l.next_on <= $1 or l.is_interrupted) and not app.is_unsafe(l.institution_id, l.trainee_id)
  order by l.next_on, l.id limit $2`;
/** $1 ladder. Its subject, before anything is locked. */
export const SUBJECT_OF_LADDER = `select l.institution_id as "institutionId", l.trainee_id as "traineeId", f.code from contact_ladder l
  join follow_up f on f.institution_id = l.institution_id and f.id = l.follow_up_id where l.id = $1`;
/** $1 ladder, $2 today. */
export const LOCK_DUE_LADDER = `select ${columnsOf(contactLadderTable, 'l')} from contact_ladder l
  where l.id = $1 and ${IS_CLIMBED} and (l.next_on <= $2 or l.is_interrupted) for update`;
/** $1 ladder, once it is locked. */
export const LADDER_FACTS = `select app.ends_silence(l, app.last_heard_at(l.institution_id, l.trainee_id)) as "wasReached", app.wants_no_contact(l.institution_id, l.trainee_id) as "wantsNoContact",
  app.is_unsafe(l.institution_id, l.trainee_id) as "isUnsafe", app.tried_ways(l.institution_id, l.trainee_id, l.silent_from) as tried from contact_ladder l where l.id = $1`;

const IS_REACHED_AGAIN = "l.end_reason in ('REACHED', 'REACHABLE') and l.lost_placements <> '{}'";
/** $1 limit. Ladders that ended because she was reached, and whose placements are still to be marked so. */
export const REACHED_LADDERS = `select l.id from contact_ladder l where l.ended_at is not null and ${IS_REACHED_AGAIN} order by l.ended_at, l.id limit $1`;
/** $1 ladder. */
export const LOCK_REACHED_LADDER = `select ${columnsOf(contactLadderTable, 'l')} from contact_ladder l where l.id = $1 and ${IS_REACHED_AGAIN} for update`;

/** $1 institution, $2 trainee: a contact with her that is being saved comes first. */
export const LOCK_TRAINEE = 'select app.lock_trainee_contact($1, $2)';

/**
 * $1 institution, $2 kind of task, $3 trainee, $4 follow-up, $5 ladder, $6 step, $7 its turn, $8 now, $9 today, $10 whether
 * others than her officer are to contact her. The task of a step, once.
 */
export const OPEN_STEP_TASK = `insert into task (institution_id, kind, trainee_id, subject_id, cause_id, assigned_to, state, created_at, due_on)
  values ($1, $2, $3, $4, app.ladder_cause($5, $6, $7), case when $10::boolean then null else (select placement_officer_id from trainee where institution_id = $1 and id = $3) end,
    'OPEN', $8, $9)
  on conflict do nothing`;
/** $1 institution, $2 trainee, $3 now. The tasks of her ladder that nobody did: the next step takes their place. */
export const REPLACE_STEP_TASKS = `update task set state = 'REPLACED', done_at = $3 where institution_id = $1 and trainee_id = $2 and state = 'OPEN' and app.is_ladder_task(kind)`;
