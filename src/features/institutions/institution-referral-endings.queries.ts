import { INSTITUTION_REFERRAL } from './domain/institution-referral-states';

const OPEN_STATES = INSTITUTION_REFERRAL.transitions.revoke.from.map((state) => `'${state}'`).join(', ');
const ENDABLE = 'select r.id, r.state, r.due_at as "dueAt", r.version from institution_referral r';

/** $1 an institution, $2 a trainee. Her open referrals to it, locked in her own session or by staff who record her word. */
export const LOCK_OWN = `
  ${ENDABLE} where r.to_institution_id = $1 and r.state in (${OPEN_STATES}) and r.id in (select referral_id from institution_referral_person where trainee_id = $2) order by r.id for update`;
/** $1 limit. Referrals past their deadline, earliest first. */
export const OVERDUE = 'select r.id from institution_referral r where r.due_at <= app.now() order by r.due_at, r.id limit $1';
/** $1 id. Returns no row if another worker has locked it. */
export const LOCK_OVERDUE = `${ENDABLE} where r.id = $1 and r.due_at <= app.now() for update skip locked`;

/**
 * $1 id, $2 state, $3 instant, $4 version. REVOKE also clears the released identity. EXPIRE need not, because
 * a referral with a deadline has no released identity, and the worker may not write that column.
 */
export const EXPIRE = 'update institution_referral set state = $2, ended_at = $3, version = $4, summary = null, due_at = null where id = $1';
export const REVOKE = EXPIRE.replace('summary = null', 'summary = null, released = null, released_until = null');
