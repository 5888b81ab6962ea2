const COLUMNS = `c.id, c.kind, c.state, c.done, c.total, c.as_of as "asOf", c.is_latest as "isLatest", c.requested_at as "requestedAt", c.failure, c.data_version::float8 as "dataVersion"`;

/**
 * $1 institution, $2 kind, $3 question, $4 an instant or null for now. The newest matching calculation. With
 * a fixed instant it may be one that another person started.
 */
export const NEWEST = `
  select ${COLUMNS} from calculation c
  where c.institution_id = $1 and c.kind = $2 and c.question = $3 and case when $4::timestamptz is null then c.is_latest else c.as_of = $4 end
  order by (c.state in ('WAITING', 'RUNNING')) desc, c.as_of desc, c.requested_at desc limit 1`;

/**
 * $1 institution, $2 kind, $3 grant. The newest calculation about the grant requested in the last 24 hours.
 */
export const NEWEST_OF_GRANT = `
  select ${COLUMNS} from calculation c where c.institution_id = $1 and c.kind = $2 and c.question::jsonb ->> 'grantId' = $3 and c.requested_at > app.now() - interval '1 day'
  order by c.requested_at desc, c.id limit 1`;

export const BY_ID = `select ${COLUMNS} from calculation c where c.id = $1`;
export const RESULT = 'select result from calculation_result where calculation_id = $1';

/** $1 account. How many of its calculations are unfinished. */
export const UNFINISHED_OF = `select count(*)::int as unfinished from calculation where requested_by = $1 and state in ('WAITING', 'RUNNING')`;

/**
 * $1 id, $2 kind, $3 institution, $4 question, $5 an instant or null, $6 whether it needs care, $7 account.
 * Inserts no row if the same calculation is under way.
 */
export const ADD = `
  insert into calculation (id, kind, institution_id, question, as_of, is_latest, needs_care, requested_by, requested_at)
  values ($1, $2, $3, $4, coalesce($5::timestamptz, date_trunc('milliseconds', app.now())), $5::timestamptz is null, $6, $7, app.now())
  on conflict do nothing`;

/** $1 id. */
export const CANCEL = `update calculation set state = 'CANCELLED', finished_at = clock_timestamp() where id = $1 and state in ('WAITING', 'RUNNING')`;

/** $1 id, $2 last key of the previous page or '', $3 limit. */
export const ROWS = 'select key, value from calculation_row where calculation_id = $1 and key > $2 collate "C" order by key limit $3';

/** How long a worker may hold a calculation without a heartbeat. Uses the real clock. */
const LEASE = `clock_timestamp() + interval '20 seconds'`;

/** Claims the calculation that has waited longest or whose worker has died. */
export const CLAIM = `
  update calculation c set state = 'RUNNING', lease_until = ${LEASE}, fence = c.fence + 1, attempts = c.attempts + 1, done = 0, total = null
  from (select id from calculation where state = 'WAITING' or (state = 'RUNNING' and lease_until < clock_timestamp())
    order by requested_at, id limit 1 for update skip locked) next
  where c.id = next.id
  returning c.id, c.kind, c.institution_id as "institutionId", c.question as subject, c.as_of as "asOf", c.is_latest as "isLatest", c.fence, c.attempts`;

/** Deletes the rows left by an earlier attempt. $1 id. */
export const DELETE_ROWS = 'delete from calculation_row where calculation_id = $1';

const OWN_CLAIM = `id = $1 and fence = $2 and state = 'RUNNING'`;
/** $1 id, $2 fence, $3 done, $4 total. Updates no row if it was cancelled or another worker has it. */
export const HEARTBEAT = `update calculation set lease_until = ${LEASE}, done = $3, total = $4 where ${OWN_CLAIM}`;
/**
 * $1 id, $2 fence. Locks the calculation before this worker writes to it; returns no row if the worker no
 * longer holds the claim.
 */
export const LOCK_CLAIM = `select from calculation where ${OWN_CLAIM} for update`;
/** $1 id, $2 keys, $3 values as JSON texts. */
export const ADD_ROWS =
  'insert into calculation_row (calculation_id, key, value) select $1, r.key, r.value::jsonb from unnest($2::text[], $3::text[]) as r (key, value)';
/** $1 id, $2 result as JSON text. */
export const ADD_RESULT = 'insert into calculation_result (calculation_id, result) values ($1, $2)';
/** $1 id, $2 fence, $3 as-of instant or null to leave it unchanged, $4 the last change included. */
export const FINISH = `
  update calculation set state = 'DONE', finished_at = clock_timestamp(), lease_until = null, done = coalesce(total, done), as_of = coalesce($3::timestamptz, as_of), data_version = $4
  where ${OWN_CLAIM}`;
/** $1 id, $2 fence, $3 reason. */
export const FAIL = `update calculation set state = 'FAILED', failure = $3, finished_at = clock_timestamp(), lease_until = null where ${OWN_CLAIM}`;
/** $1 id, $2 fence. The next worker starts it again. */
export const RELEASE = `update calculation set state = 'WAITING', lease_until = null, attempts = attempts - 1 where ${OWN_CLAIM}`;

/** $1 limit. Deletes finished calculations older than a day. */
export const DELETE_OLD = `
  delete from calculation where id in (
    select id from calculation where finished_at < clock_timestamp() - interval '1 day' order by finished_at limit $1 for update skip locked)`;
