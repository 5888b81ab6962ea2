-- Explaining an offer to her ends her ladder.
create trigger hear_from_trainee after update of explained_at on offer for each row
  when (new.explained_at is not null and new.explained_at is distinct from old.explained_at) execute function app.hear_from_trainee();
