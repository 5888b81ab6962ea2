import { cursorSql } from '../../platform/database/keyset';

/**
 * $1 limit. Employer check-ins whose due date has come, whose link has expired, or whose placement has ended.
 */
export const DUE = `
  select c.id from employer_check_in c join placement p on p.institution_id = c.institution_id and p.id = c.placement_id
  where (c.state = 'PLANNED' and c.due_on <= app.today() and p.state <> 'PLANNED')
    or (c.state = 'ASKED' and (c.expires_at <= app.now() or p.state not in ('PLANNED', 'ACTIVE', 'UNREACHABLE')))
  order by c.due_on, c.id limit $1`;

/** $1 id. Returns no row if another worker has locked it. */
export const LOCK_DUE = `
  select c.id, c.state, c.due_on as "dueOn", c.asked_at as "askedAt", c.expires_at as "expiresAt", c.version,
    p.state as "placementState", app.today() as today,
    exists (select from employer_check_in l where l.institution_id = c.institution_id and l.placement_id = c.placement_id and l.day > c.day
      and l.state = 'PLANNED' and l.due_on <= app.today()) as "laterIsDue"
  from employer_check_in c join placement p on p.institution_id = c.institution_id and p.id = c.placement_id
  where c.id = $1 for update of c skip locked`;

/** $1 id, then the columns the worker may write. */
export const SAVE = 'update employer_check_in set state = $2, asked_at = $3, expires_at = $4, version = $5 where id = $1';

/** The columns of a check-in that an employer's login may read. */
const LISTED = `select c.id, c.placement_id as "placementId", c.vacancy_id as "vacancyId", c.state, c.asked_at as "askedAt", c.expires_at as "expiresAt",
  c.answered_at as "answeredAt", p.starts_on as "startsOn", ${cursorSql('c.asked_at', 'c.id')} from employer_check_in c join placement p on p.id = c.placement_id`;
// A check-in with an expired link is over, even before a worker has recorded it.
const IS_LISTED = `(c.state = 'ANSWERED' or c.expires_at > app.now())`;
/** $1 and $2 start of the page, $3 limit. Newest first. */
export const LISTED_PAGE = `${LISTED} where ${IS_LISTED} and ($1::timestamptz is null or (c.asked_at, c.id) < ($1, $2::uuid)) order by c.asked_at desc, c.id desc limit $3`;
/** $1 ids. */
export const LISTED_BY_IDS = `${LISTED} where ${IS_LISTED} and c.id = any($1::uuid[])`;
/** $1 id. */
export const LOCK_LISTED = `select c.id, c.state, c.expires_at as "expiresAt" from employer_check_in c where c.id = $1 for update`;
/** $1 placements. In the order of their days, for staff. */
export const OF_PLACEMENTS = `
  select id, placement_id as "placementId", day, due_on as "dueOn", state, asked_at as "askedAt", expires_at as "expiresAt", answered_at as "answeredAt",
    attendance, skill, conduct, note from employer_check_in where placement_id = any($1::uuid[]) order by day, id`;

/** $1 link token. */
export const LINK_STATE = 'select app.check_in_link($1) as state';
/** $1 id, $2 the new code hashed with each pepper, $3 its expiry. */
export const SET_CODE = 'select app.set_check_in_code($1, $2, $3) as made';
/** $1 link token, $2 a code hashed with each pepper. */
export const TRY_CODE = `select result, check_in_id as "checkInId", display_name as "displayName", vacancy_title as "vacancyTitle", starts_on as "startsOn"
  from app.verify_check_in_code($1, $2)`;
/** $1 link token, $2 its code hashed with each pepper, $3 to $6 the answers. */
export const ANSWER = 'select app.answer_check_in($1, $2, $3, $4, $5, $6) as id';
