-- Whoever stopped everything, or was anonymised, climbs no ladder.
create trigger heed_trainee_state after update of state on trainee for each row when (old.state is distinct from new.state) execute function app.heed_trainee_state();
