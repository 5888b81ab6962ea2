-- While an alert about her is open, those who care for her safety decide: the open step waits.
create trigger stop_unsafe_step after insert on safety_alert for each row when (new.state in ('OPEN', 'TRIAGED', 'ACTING')) execute function app.stop_unsafe_step();
create trigger stop_reopened_step after update of state on safety_alert for each row
  when (new.state in ('OPEN', 'TRIAGED', 'ACTING') and old.state not in ('OPEN', 'TRIAGED', 'ACTING')) execute function app.stop_unsafe_step();
