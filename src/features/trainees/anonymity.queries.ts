import type { OpenObligation } from './domain/anonymise-trainee';

/**
 * Locks the trainee's ($1) records that a concurrent transition may reopen. Every transition locks these tables
 * in this order, and before her own row.
 */
export const LOCK_REOPENABLE: readonly string[] = ['placement', 'follow_up', 'safety_alert', 'training_enrolment', 'apprenticeship_agreement'].map(
  (table) => `select id from ${table} where trainee_id = $1 order by id for update`,
);

/**
 * The source of each kind of open obligation; $1 trainee. A referral between institutions past its deadline
 * has ended, even before the worker records it.
 */
const OBLIGATION_SOURCES: Readonly<Record<OpenObligation, string>> = {
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

/**
 * $1 trainee. One row for each kind of open obligation towards her. The reader must be allowed to read all
 * these tables.
 */
export const OPEN_OBLIGATIONS_OF = Object.entries(OBLIGATION_SOURCES)
  .map(([obligation, source]) => `select '${obligation}' as owed where exists (select from ${source})`)
  .join(' union all ');

/** $1 trainee. Her names, and identifying numbers stored only here. */
export const PROTECTED_NAMES = `select array_remove(array[legal_name, khmer_name, guardian], null) as names, array_remove(array[id_number, phone], null) as marks
  from protected.trainee_identity where trainee_id = $1`;

/** $1 trainee. The addresses of her contact methods. */
export const CONTACT_ADDRESSES = 'select address from contact_method where trainee_id = $1 and address is not null';

/** $1 code. Whether a trainee of the institution has it. */
export const CODE_IS_TAKEN = 'select exists (select from trainee where code = $1) as taken';
