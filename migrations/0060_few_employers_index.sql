-- runs outside a transaction
-- For the limit on words of fewer than three employers, which each pick counts.
create index concurrently word_pick_of_few_employers on word_pick (key) where institution_id is null and not is_shared;
