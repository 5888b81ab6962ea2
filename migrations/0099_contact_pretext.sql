-- The words that a trainee chose for whoever answers instead of her, and what a change of a method does to her ladder.
alter table contact_method add column pretext text;
alter table contact_method add constraint contact_method_pretext check (length(pretext) between 1 and 200) not valid;

create trigger hear_from_trainee after update of verified_on on contact_method for each row
  when (new.verified_on is not null and new.verified_on is distinct from old.verified_on) execute function app.hear_from_trainee();
create trigger follow_contact_method after delete or update of state, owner, kind, do_not_contact_until on contact_method for each row
  execute function app.follow_contact_method();

-- A login confirms no method on a day that has not come.
create function app.refuse_later_confirmation() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if app.login() is not null and new.verified_on > app.today() then
    perform app.refuse('contact_method_later', 'a contact method is confirmed today or was before');
  end if;
  return new;
end $$;
create trigger refuse_later_confirmation before insert or update of verified_on on contact_method for each row
  when (new.verified_on is not null) execute function app.refuse_later_confirmation();
revoke all on function app.refuse_later_confirmation from public;
