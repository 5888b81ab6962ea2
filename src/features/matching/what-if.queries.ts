/** The job-ready trainees of the reader's institution, to which row-level security limits the rows. */
export const READY_TRAINEES = "select id from trainee where state = 'JOB_READY'";

/** The job-ready trainees of institution $1, for a reader who sees the rows of all institutions. */
export const READY_TRAINEES_OF = "select id from trainee where institution_id = $1 and state = 'JOB_READY' order by id";
