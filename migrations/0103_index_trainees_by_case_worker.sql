-- runs outside a transaction
create index concurrently trainee_by_case_worker on trainee (case_worker_id, state) where case_worker_id is not null;
