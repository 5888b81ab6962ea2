-- An installation that somebody runs keeps one who does, in whichever institution: of two who close each other's account at once, one waits for the other and is refused.
create function app.keep_a_system_admin() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform from installation for no key update;
  if not exists (select from account where id <> old.id and audience = 'staff' and closed_at is null and 'SYSTEM_ADMIN' = any(roles)) then
    perform app.refuse('account_last_system_admin', 'an installation always has somebody who runs it');
  end if;
  return new;
end $$;
create trigger keep_a_system_admin before update of roles, closed_at on account for each row
  when (old.audience = 'staff' and old.closed_at is null and 'SYSTEM_ADMIN' = any(old.roles) and (new.closed_at is not null or not 'SYSTEM_ADMIN' = any(new.roles)))
  execute function app.keep_a_system_admin();
revoke all on function app.keep_a_system_admin() from public;

-- Staff see the accounts of their own institution alone; of all others they learn no more than this.
create function app.system_admin_elsewhere() returns boolean language sql stable security definer set search_path = public, pg_temp as $$
  select exists (select from account where audience = 'staff' and institution_id <> app.id('institution_id') and closed_at is null and 'SYSTEM_ADMIN' = any(roles))
$$;
revoke all on function app.system_admin_elsewhere() from public;
grant execute on function app.system_admin_elsewhere() to waymark_staff, waymark_staff_path;
