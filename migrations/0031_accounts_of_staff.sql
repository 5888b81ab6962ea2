-- Accounts of staff change and end: whoever administers them gives and takes roles, and closes them.

-- An institution that has an admin keeps one: of two who close each other's account at once, one waits for the other and is refused.
create function app.keep_an_admin() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform from institution where id = old.institution_id for no key update;
  if not exists (select from account where institution_id = old.institution_id and id <> old.id and audience = 'staff' and closed_at is null and 'INSTITUTION_ADMIN' = any(roles)) then
    perform app.refuse('account_last_admin', 'an institution always has an admin');
  end if;
  return new;
end $$;
create trigger keep_an_admin before update of roles, closed_at on account for each row
  when (old.audience = 'staff' and old.closed_at is null and 'INSTITUTION_ADMIN' = any(old.roles) and (new.closed_at is not null or not 'INSTITUTION_ADMIN' = any(new.roles)))
  execute function app.keep_an_admin();
revoke all on function app.keep_an_admin() from public;

grant update (roles, closed_at) on account to waymark_staff_path;
create policy staff_path_keeps on account for update to waymark_staff_path
  using (audience = 'staff' and institution_id = (select app.id('institution_id')) and ((select app.has_role('INSTITUTION_ADMIN')) or (select app.has_role('SYSTEM_ADMIN'))))
  with check (audience = 'staff' and institution_id = (select app.id('institution_id')));
