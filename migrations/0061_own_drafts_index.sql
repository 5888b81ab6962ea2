-- runs outside a transaction
-- For the drafts that an account started.
create index concurrently vacancy_draft_started_by on vacancy_draft (started_by);
