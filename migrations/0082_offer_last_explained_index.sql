-- runs outside a transaction
-- The last offer explained to a trainee, for lists that are sorted by the last contact.
create index concurrently offer_last_explained on offer (institution_id, trainee_id, explained_at) where explained_at is not null;
