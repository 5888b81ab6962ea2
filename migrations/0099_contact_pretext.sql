-- The words that a trainee chose for whoever answers instead of her.
alter table contact_method add column pretext text check (length(pretext) between 1 and 200);
