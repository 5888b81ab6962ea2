-- A service that she was met in ends her ladder. A login records none on a day that has not come.
create trigger hear_from_trainee after insert on service_record for each row
  when (new.voided_at is null) execute function app.hear_from_trainee();
create function app.refuse_later_service() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if app.login() is not null and new.provided_on > app.today() then
    perform app.refuse('service_record_later', 'a service was given today or before');
  end if;
  return new;
end $$;
create trigger refuse_later_service before insert or update of provided_on on service_record for each row execute function app.refuse_later_service();
revoke all on function app.refuse_later_service from public;
