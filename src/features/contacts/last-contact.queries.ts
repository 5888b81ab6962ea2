/** $1 trainees. Her last contact, and the last attempt to reach her. */
export const CONTACT_SUMMARIES = `
  select t.id as "traineeId", c.at as "lastContactAt", app.last_attempt_at(t.institution_id, t.id) as "lastAttemptAt"
  from trainee t cross join app.last_contact_of(t.id) c where t.id = any($1)`;
