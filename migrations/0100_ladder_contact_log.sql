-- A logged talk ends her ladder; an attempt in vain finishes the step.
create trigger hear_from_trainee after insert on contact_log for each row execute function app.hear_from_trainee();
