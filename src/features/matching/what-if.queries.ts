/** Everybody of the reader's institution who is job-ready. */
export const READY_TRAINEES = "select id from trainee where state = 'JOB_READY'";

/** $1 an institution: its job-ready people, for who reads all institutions. */
export const READY_TRAINEES_OF = "select id from trainee where institution_id = $1 and state = 'JOB_READY' order by id";
