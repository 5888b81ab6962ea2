-- runs outside a transaction
create index concurrently message_staff_unsent on message (recipient_id) where recipient_kind = 'STAFF' and state in ('PLANNED', 'SENDING', 'HELD');
