/** Everybody of the reader's institution who is job-ready. */
export const READY_TRAINEES = "select id from trainee where state = 'JOB_READY'";
