import type { Owed } from './domain/anonymise-trainee';

/** $1 a trainee: what a move of somebody else may be about to open again, locked in the order every move takes them, before her own row. */
export const LOCK_WHAT_MAY_OPEN: readonly string[] = ['placement', 'follow_up', 'safety_alert', 'training_enrolment', 'apprenticeship_agreement'].map(
  (table) => `select id from ${table} where trainee_id = $1 order by id for update`,
);

/** Where each of what may be owed is found; $1 a trainee. A referral between institutions whose time is over has ended, whether a worker has written that down or not. */
const FOUND: Readonly<Record<Owed, string>> = {
  START_STILL_PLANNED: `placement where trainee_id = $1 and state = 'PLANNED'`,
  AGREEMENT_STILL_RUNS: `apprenticeship_agreement where trainee_id = $1 and state = any($2::text[])`,
  FOLLOW_UP_STILL_OWED: `follow_up where trainee_id = $1 and state = any($3::text[])`,
  ALERT_STILL_OPEN: 'safety_alert where trainee_id = $1 and ended_at is null',
  STAY_STILL_OPEN: 'shelter_stay where trainee_id = $1 and to_on is null and voided_at is null',
  COURSE_STILL_OPEN: `training_enrolment where trainee_id = $1 and state = any($4::text[])`,
  SENT_ON_STILL_OPEN: `institution_referral_person p join institution_referral r on r.id = p.referral_id
    where p.trainee_id = $1 and r.state = any($5::text[]) and (r.due_at is null or r.due_at > app.now())`,
  TASK_STILL_OPEN: `task where trainee_id = $1 and state = 'OPEN'`,
};

/** $1 a trainee, $2 to $5 the open states of agreements, follow-ups, enrolments and institution referrals: one row for each kind of thing still owed to her. */
export const STILL_OWED = Object.entries(FOUND)
  .map(([owed, found]) => `select '${owed}' as owed where exists (select from ${found})`)
  .join(' union all ');

/** $1 a trainee: her names, and the numbers of hers that are kept nowhere else. */
export const PROTECTED_NAMES = `select array_remove(array[legal_name, khmer_name, guardian], null) as names, array_remove(array[id_number, phone], null) as marks
  from protected.trainee_identity where trainee_id = $1`;

/** $1 a trainee: where messages to her lead. */
export const HER_ADDRESSES = 'select address from contact_method where trainee_id = $1 and address is not null';

/** $1 a code: whether somebody of the institution has it. */
export const CODE_IS_TAKEN = 'select exists (select from trainee where code = $1) as taken';
