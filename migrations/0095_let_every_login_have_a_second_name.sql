-- PostgreSQL keeps one password for each role, so two passwords that are valid at once need two roles: waymark_staff_login and waymark_staff_login_2, which alternate.
-- Every rule that asks which login is connected must take both for the same one: several of them say "not one of these names", and would take an unlisted name for the owner.
create function app.session_login() returns name language sql stable
  as $$ select pg_catalog.regexp_replace(session_user::text, '^(waymark_[a-z]+_login)_2$', '\1')::name $$;
comment on function app.session_login() is 'The connected login under its first name. Rules use this instead of session_user.';

do $$
declare f record;
begin
  for f in select p.oid, p.proname from pg_proc p join pg_namespace n on n.oid = p.pronamespace
    where n.nspname in ('app', 'public', 'protected') and p.prosrc ~* '\msession_user\M' and p.proname <> 'session_login' loop
    execute regexp_replace(pg_get_functiondef(f.oid), '\msession_user\M', 'app.session_login()', 'gi');
  end loop;
end $$;
