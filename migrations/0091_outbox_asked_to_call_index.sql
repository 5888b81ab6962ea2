-- runs outside a transaction
-- Whether a trainee was asked to call today.
create index concurrently outbox_asked_to_call on outbox (subject_id, occurred_at) where event = 'TraineeAskedToCall';
