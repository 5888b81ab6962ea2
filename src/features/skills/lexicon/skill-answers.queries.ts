/** Whose answers these are: those of the account, and those of closed accounts whose trainee it looks after now. */
const IS_MINE = `(w.account_id = any((select app.works_for($1))::uuid[]) or (t.placement_officer_id = any((select app.works_for($1))::uuid[]) and exists (select from account a where a.id = w.account_id and a.closed_at is not null)))`;
const WATCHED = `from skill_question_watcher w join skill_question q on q.id = w.question_id
  left join trainee t on t.institution_id = w.institution_id and t.id = w.trainee_id`;

/**
 * $1 account, $2 whether only its own, $3 limit: the decided questions that it waits for, oldest first. Nothing is left
 * to do about a skill that the trainee has, or about a trainee who has left.
 */
export const ANSWERS = `
  select w.id, w.trainee_id as "traineeId", q.id as "questionId", q.decided_at as "decidedAt" ${WATCHED}
  where q.state <> 'OPEN' and (not $2 or ${IS_MINE}) and (t.id is null or t.state not in ('EXITED', 'ANONYMISED'))
    and not exists (select from trainee_skill s where s.institution_id = w.institution_id and s.trainee_id = w.trainee_id and s.skill_id = q.skill_id)
  order by q.decided_at, w.id limit $3`;
/** $1 id, $2 institution: the question of a watcher. */
export const QUESTION_OF_WATCHER = 'select question_id as "questionId" from skill_question_watcher where id = $1 and institution_id = $2';
/** $1 id, $2 institution: the skill that answers the question, and the trainee it is for. */
export const SKILL_FOR_TRAINEE = `
  select q.skill_id as "skillId", w.trainee_id as "traineeId" ${WATCHED}
  where w.id = $1 and w.institution_id = $2 and q.state = 'ANSWERED' and t.id is not null`;
/** $1 id: a question that is still open keeps its watcher. */
export const REMOVE_ANSWERED = `
  delete from skill_question_watcher w using skill_question q where w.id = $1 and q.id = w.question_id and q.state <> 'OPEN'`;

/** $1 institution, $2 question, $3 account: once, before it is known for whom. */
export const WATCH = `
  insert into skill_question_watcher (institution_id, question_id, account_id) values ($1, $2, $3) on conflict do nothing`;
/**
 * $1 institution, $2 account, $3 trainee, $4 keys: the account's questions are for her, and one that was answered
 * before she was saved as well.
 */
export const WATCH_FOR_TRAINEE = `
  insert into skill_question_watcher (institution_id, question_id, account_id, trainee_id)
  select q.institution_id, q.id, $2, $3 from skill_question q
  where q.institution_id = $1 and q.key = any($4) and (q.state = 'OPEN'
    or exists (select from skill_question_watcher w where w.question_id = q.id and w.account_id = $2 and w.trainee_id is null))
  order by q.id on conflict do nothing`;
/** $1 institution, $2 account, $3 keys. */
export const REMOVE_UNASSIGNED = `
  delete from skill_question_watcher w using skill_question q
  where q.id = w.question_id and w.account_id = $2 and w.trainee_id is null and q.institution_id = $1 and q.key = any($3)`;
/** $1 institution, $2 trainee: the answers that are among her skills. */
export const REMOVE_ADDED = `
  delete from skill_question_watcher w using skill_question q, trainee_skill s
  where w.institution_id = $1 and w.trainee_id = $2 and q.id = w.question_id
    and s.institution_id = w.institution_id and s.trainee_id = w.trainee_id and s.skill_id = q.skill_id`;
