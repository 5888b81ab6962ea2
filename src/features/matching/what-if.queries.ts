/** The job-ready trainees of the reader's institution. */
export const READY_TRAINEES = "select id from trainee where state = 'JOB_READY'";

/** $1 an institution: its job-ready trainees, for a reader of all institutions. */
export const READY_TRAINEES_OF = "select id from trainee where institution_id = $1 and state = 'JOB_READY' order by id";
