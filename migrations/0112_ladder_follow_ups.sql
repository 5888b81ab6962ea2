-- A follow-up that is given up, cancelled or moved ends its ladder.
create trigger end_ladder_of_follow_up after update of state, due_on on follow_up for each row
  when (new.due_on <> old.due_on or (new.state <> old.state and new.state in ('CLOSED', 'CANCELLED')))
  execute function app.end_ladder_of_follow_up();
