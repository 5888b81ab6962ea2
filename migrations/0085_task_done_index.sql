-- runs outside a transaction
-- The tasks of an institution that were done, newest first.
create index concurrently task_done on task (institution_id, done_at desc, id desc) where state = 'DONE';
