import type { Client } from 'pg';
import { insertRows } from './demo.queries';
import type { DemoHold } from './domain/safety-records';

/** A trainee's population was recorded on the day she was registered, not on the day the demo was loaded. */
const BACKDATE_POPULATION = `update protected.person_history s set recorded_at = t.created_at from trainee t where t.institution_id = s.institution_id and t.id = s.trainee_id`;
const BACKDATE_LOST_CONTACT = 'update placement_contact_loss set lost_at = $1 where regained_at is null';
/** A resolved alert was open before. */
const BACKDATE_ALERTS = [
  `insert into safety_alert_history (institution_id, alert_id, recorded_at, severity, state) select institution_id, id, ended_at, severity, state from safety_alert where ended_at is not null`,
  `update safety_alert_history s set state = 'OPEN' from safety_alert a where a.institution_id = s.institution_id and a.id = s.alert_id and s.recorded_at = a.opened_at`,
];
/** The task that the worker opens for a follow-up that staff missed. */
const MISSED_TASKS = `insert into task (institution_id, kind, trainee_id, subject_id, cause_id, assigned_to, state, created_at)
  select institution_id, 'FOLLOW_UP_MISSED', trainee_id, id, md5(id::text || ' ' || window_to::text)::uuid, assigned_to, 'OPEN', (window_to + 1)::timestamp at time zone 'Asia/Phnom_Penh'
  from follow_up where state = 'ESCALATED'`;

/**
 * Record access by the staff responsible for her, and by the employers she was referred to, so that her page
 * lists it.
 */
const RECORD_ACCESS = [
  `insert into audit_pending (at, audience, actor_id, action, subject_kind, subject_id)
   select app.now() - make_interval(days => 2 * n), 'staff', case when n = 2 then t.case_worker_id else t.placement_officer_id end, 'RecordAccessed', 'trainee', t.id
   from trainee t, generate_series(1, 3) n
   where t.state not in ('EXITED', 'ANONYMISED') and case when n = 2 then t.case_worker_id else t.placement_officer_id end is not null`,
  `insert into audit_pending (at, audience, actor_id, action, subject_kind, subject_id)
   select r.sent_at + interval '1 hour', 'employer', a.id, 'RecordAccessed', 'referral', r.id
   from referral r join account a on a.employer_id = r.employer_id and a.audience = 'employer' where r.sent_at is not null and r.state <> 'SENT'`,
];

/**
 * Backdates what the database recorded while past rows were loaded, and opens the tasks that the worker would
 * have opened.
 */
export async function backdate(client: Client, outOfTouchSince: Date): Promise<void> {
  await client.query(BACKDATE_POPULATION);
  await client.query(BACKDATE_LOST_CONTACT, [outOfTouchSince]);
  for (const query of [...BACKDATE_ALERTS, ...RECORD_ACCESS]) await client.query(query);
  await client.query(MISSED_TASKS);
}

const AS_INSTITUTION = "select set_config('app.institution_id', $1, true)";
/** $1 the hold: the tasks of the institutions, and those of the trainees. */
const OF_HOLD = `(t.cause_id = $1 or (t.kind = 'HOLD_CONTACT' and t.cause_id = app.hold_contact_cause($1, t.trainee_id)))`;
const REMOVE_NOTIFICATIONS = `delete from outbox o using task t where o.event in ('TaskOpened', 'TaskAssigned') and o.subject_id = t.id and ${OF_HOLD}`;
/** Institutions that have trainees there today had none when the hold was placed. */
const REMOVE_CHECK_TASKS = `delete from task t where ${OF_HOLD} and t.kind in ('CHECK_TRAINEES', 'HOLD_CONTACT')`;
const BACKDATE_TASKS = `update task t set created_at = $2,
    due_on = case when t.kind = 'HOLD_CONTACT' then ($2::timestamptz at time zone 'Asia/Phnom_Penh')::date end where ${OF_HOLD}`;
const COMPLETE_TASKS = `update task set created_at = $2, state = 'DONE', done_at = $3 where cause_id = $1`;

/**
 * Places a hold as its institution does, so that the other institutions get their tasks; lifts it where two
 * people agreed.
 */
export async function writeHold(client: Client, { hold, cause, lifts }: DemoHold): Promise<void> {
  await client.query(AS_INSTITUTION, [cause.institutionId]);
  await insertRows(client, 'employer_hold', [{ ...hold, liftedAt: null }]);
  await insertRows(client, 'hold_cause', [cause]);
  await insertRows(client, 'hold_lift', lifts);
  if (hold.liftedAt === null) await client.query(BACKDATE_TASKS, [hold.id, hold.openedAt]);
  else {
    await client.query('update employer_hold set lifted_at = $2 where id = $1', [hold.id, hold.liftedAt]);
    await client.query(REMOVE_NOTIFICATIONS, [hold.id]);
    await client.query(REMOVE_CHECK_TASKS, [hold.id]);
    await client.query(COMPLETE_TASKS, [hold.id, hold.openedAt, hold.liftedAt]);
  }
  await client.query(AS_INSTITUTION, ['']);
}

/**
 * Her identity was released after the other institution accepted, and she was admitted after that: the
 * database enforces this order.
 */
export async function releaseIdentity(client: Client, referrals: readonly object[]): Promise<void> {
  const released = `from jsonb_to_recordset($1) r (id uuid, state text, released jsonb, "releasedUntil" date, "releasedAt" timestamptz) where i.id = r.id`;
  await client.query(
    `update institution_referral i set state = r.state, released = r.released, released_until = r."releasedUntil", released_at = r."releasedAt", due_at = null ${released}`,
    [JSON.stringify(referrals)],
  );
}

/** Links the two rows of one person, so that she counts once. */
export const linkPersons = (client: Client, referralIds: readonly string[]): Promise<unknown> =>
  client.query('select app.link_person_keys(id) from unnest($1::uuid[]) id', [referralIds]);
