-- runs outside a transaction
-- The events of an act, for its undo.
create index concurrently outbox_act on outbox (act_id) where act_id is not null;
