-- runs outside a transaction
-- The last follow-up of a trainee, for lists that are sorted by the last contact.
create index concurrently follow_up_last_done on follow_up (institution_id, trainee_id, done_at) where done_at is not null;
