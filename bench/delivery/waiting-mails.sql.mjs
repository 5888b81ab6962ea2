/** Marks all pending mails of the demo as sent, so that only the mails created here wait. */
const CLEAR_WAITING = `update outbox set done_at = now() where done_at is null;
  update message set state = 'SENT', sent_at = app.now(), held_reason = null, lease_until = null where state in ('PLANNED', 'SENDING', 'HELD');`;

/** Gives every matched trainee a verified address, safe at any hour, because only such trainees get mail. */
const VERIFY_EMAIL_CONTACTS = `update contact_method set state = 'VERIFIED', address = 'trainee-' || left(trainee_id::text, 8) || '@example.net', verified_on = app.today(),
    safe_days = 127, safe_from_minute = 0, safe_to_minute = 1439, do_not_contact_until = null where kind = 'EMAIL'`;

/**
 * $1: number of mails, seven in ten to staff, two to trainees, one to employers. Each message has its own
 * event, as in the service.
 */
const INSERT_WAITING = `with staff as (select array_agg(id order by id) as ids, min(institution_id::text)::uuid as institution_id from account
    where audience = 'staff' and closed_at is null and email is not null and institution_id = (select steward_institution_id from installation)),
  employers as (select array_agg(id order by id) as ids from account where audience = 'employer' and closed_at is null and email_confirmed_at is not null),
  trainees as (select array_agg(t.id order by t.id) as ids, array_agg(t.institution_id order by t.id) as institution_ids from trainee t
    join contact_method w on w.institution_id = t.institution_id and w.trainee_id = t.id and w.kind = 'EMAIL' and w.state = 'VERIFIED'
    where t.state not in ('EXITED', 'ANONYMISED', 'PAUSED') and exists (select from consent c where c.trainee_id = t.id and c.purpose = 'MATCHING' and c.state = 'GIVEN' and c.expires_on >= app.today())),
  made as (select n, gen_random_uuid() as event_id, case when n % 10 < 7 then 'STAFF' when n % 10 < 9 then 'TRAINEE' else 'EMPLOYER' end as kind,
      (select ids[1 + n % cardinality(ids)] from staff) as staff_id, (select ids[1 + n % cardinality(ids)] from employers) as employer_id,
      (select ids[1 + n % cardinality(ids)] from trainees) as trainee_id, (select institution_ids[1 + n % cardinality(ids)] from trainees) as her_institution_id,
      (select institution_id from staff) as institution_id from generate_series(1, $1::int) n),
  events as (insert into outbox (id, event, subject_id, occurred_at, done_at) select event_id, 'TraineePaused', coalesce(trainee_id, staff_id), app.now(), now() from made returning id),
  mails as (insert into message (institution_id, event_id, recipient_kind, recipient_id, channel, notice, language, subject_id, state, due_at, created_at)
  select case kind when 'TRAINEE' then her_institution_id else institution_id end, event_id, kind, case kind when 'TRAINEE' then trainee_id when 'STAFF' then staff_id else employer_id end,
    'EMAIL', case kind when 'TRAINEE' then 'question-waiting' else 'trainee-paused' end, 'km', coalesce(trainee_id, staff_id), 'PLANNED', app.now(), app.now() from made returning id)
  insert into pg_temp.waiting select id from mails`;

/**
 * Creates waiting mails. The worker's own mails of the day, reminders and digests, are also sent, but not
 * counted.
 */
export async function createWaitingMails(client, count) {
  await client.query('create temporary table if not exists waiting (id uuid primary key)');
  await client.query('truncate pg_temp.waiting');
  await client.query('set session_replication_role = replica');
  await client.query(CLEAR_WAITING);
  await client.query(VERIFY_EMAIL_CONTACTS);
  await client.query(INSERT_WAITING, [count]);
  await client.query('set session_replication_role = origin');
  await client.query('analyze message; analyze outbox; analyze contact_method; analyze pg_temp.waiting');
}

/** The number of mails in each state. */
export const statesOf = async (client) =>
  Object.fromEntries(
    (await client.query('select state, count(*)::int as n from pg_temp.waiting join message using (id) group by state')).rows.map(({ state, n }) => [state, n]),
  );

/** How many of these mail ids are waiting mails created here, counting repeats. */
export const countWaitingAmong = async (client, ids) =>
  (await client.query('select count(*)::int as n from unnest($1::uuid[]) given (id) join pg_temp.waiting using (id)', [ids])).rows[0].n;
