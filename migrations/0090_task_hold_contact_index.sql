-- runs outside a transaction
-- The tasks of a hold, by trainee.
create index concurrently task_hold_contact on task (subject_id, trainee_id, created_at) where kind = 'HOLD_CONTACT';
