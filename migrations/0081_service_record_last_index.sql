-- runs outside a transaction
-- The last service of a trainee, for lists that are sorted by the last contact.
create index concurrently service_record_last on service_record (institution_id, trainee_id, provided_on) include (kind) where voided_at is null;
