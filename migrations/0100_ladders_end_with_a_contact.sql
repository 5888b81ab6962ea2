-- Whatever reaches a trainee ends her ladder, whoever records it.

create trigger hear_from_trainee after insert on contact_log for each row execute function app.hear_from_trainee();
create trigger hear_from_trainee after insert on follow_up_record for each row when (new.replaces_id is null) execute function app.hear_from_trainee();
create trigger hear_from_trainee after insert on service_record for each row execute function app.hear_from_trainee();
create trigger hear_from_trainee after update of verified_on on contact_method for each row
  when (new.verified_on is not null and new.verified_on is distinct from old.verified_on) execute function app.hear_from_trainee();
create trigger hear_from_trainee after update of explained_at on offer for each row
  when (new.explained_at is not null and new.explained_at is distinct from old.explained_at) execute function app.hear_from_trainee();
create trigger hear_from_trainee after update of state on placement for each row
  when (old.state = 'UNREACHABLE' and new.state = 'ACTIVE') execute function app.hear_from_trainee();

create trigger end_ladder_of_follow_up after update of state, due_on on follow_up for each row
  when (new.due_on <> old.due_on or (new.state <> old.state and new.state in ('DONE', 'PARTIAL', 'CLOSED', 'CANCELLED')))
  execute function app.end_ladder_of_follow_up();
create trigger end_ladder_of_anonymised after update of state on trainee for each row
  when (old.state is distinct from new.state and new.state = 'ANONYMISED')
  execute function app.end_ladder_of_anonymised();

-- The worker marks a placement as unreachable at the end of a ladder, and as reachable again; nothing else of it.
grant update (state, version) on placement to waymark_worker;
create policy worker_marks_reach on placement for update to waymark_worker
  using (state in ('ACTIVE', 'UNREACHABLE')) with check (state in ('ACTIVE', 'UNREACHABLE'));
