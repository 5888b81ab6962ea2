-- Every insert into audit_pending and outbox asks which actions its login may write. The session was looked up once for each action in the list: some 3 ms a statement.
create or replace function app.writable_actions() returns text[] language sql stable security definer set search_path = public, pg_temp as $$
  select coalesce(array_agg(action), '{}') from action_writer
  where login = (select app.login()) and (login = 'worker' or before_sign_in or (select app.session_account()) is not null)
$$;
