import { INSTITUTION_REFERRAL } from './domain/institution-referral-states';

const OPEN = INSTITUTION_REFERRAL.moves.revoke.from.map((state) => `'${state}'`).join(', ');
const ENDABLE = 'select r.id, r.state, r.due_at as "dueAt", r.version from institution_referral r';

/** $1 an institution: her own that are under way to it, locked by her own session. */
export const LOCK_HERS = `
  ${ENDABLE} where r.to_institution_id = $1 and r.state in (${OPEN}) and r.id in (select referral_id from institution_referral_person) order by r.id for update`;
/** $1 how many: those whose time ran out, earliest first. */
export const OVERDUE = 'select r.id from institution_referral r where r.due_at <= app.now() order by r.due_at, r.id limit $1';
/** $1 an id; no row where another worker has it. */
export const LOCK_OVERDUE = `${ENDABLE} where r.id = $1 and r.due_at <= app.now() for update skip locked`;

/** $1 an id, $2 the state, $3 the instant, $4 the version. What was released goes too; where time runs out nothing is released yet, and the worker has no right to it. */
export const EXPIRE = 'update institution_referral set state = $2, ended_at = $3, version = $4, summary = null, due_at = null where id = $1';
export const REVOKE = EXPIRE.replace('summary = null', 'summary = null, released = null, released_until = null');
