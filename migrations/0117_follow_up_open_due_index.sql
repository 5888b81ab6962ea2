-- runs outside a transaction
-- The open follow-ups of all institutions whose ladder is to begin, by their day.
create index concurrently follow_up_open_due on follow_up (due_on, id) where state in ('SCHEDULED', 'ATTEMPTED', 'MISSED', 'ESCALATED');
