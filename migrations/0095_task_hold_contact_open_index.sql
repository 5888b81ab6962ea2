-- runs outside a transaction
-- One open task to contact a trainee about an employer on hold: an earlier one that is reopened may not stand next to it.
create unique index concurrently task_hold_contact_open on task (institution_id, subject_id, trainee_id) where kind = 'HOLD_CONTACT' and state = 'OPEN';
