-- Her answers in a follow-up end her ladder.
create trigger hear_from_trainee after insert on follow_up_record for each row when (new.replaces_id is null) execute function app.hear_from_trainee();
