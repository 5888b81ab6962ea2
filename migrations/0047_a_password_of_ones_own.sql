-- A password is changed in a session of its owner, in which the old one was given a moment ago; the request itself has a minute. Whoever else was in is out,
-- and a code that was mailed for a new password opens nothing any more.
create function app.change_secret(asked_token_hash bytea, new_hash text) returns uuid language plpgsql security definer set search_path = public, pg_temp as $$
declare whose uuid;
begin
  select a.id into whose from session s join account a on a.id = s.account_id
    where s.token_hash = asked_token_hash and app.is_live(s) and s.authenticated_at > now() - interval '6 minutes'
      and a.audience = app.audience() and a.audience in ('employer', 'staff') and a.closed_at is null;
  update account set secret_hash = new_hash where id = whose;
  update session set ended_at = now() where account_id = whose and token_hash <> asked_token_hash and ended_at is null;
  update mail_code set ended_at = now() where account_id = whose and purpose = 'RESET' and ended_at is null;
  return whose;
end $$;

-- Who administers accounts gives a colleague new secrets in place of all that were lost: never himself, and nobody who runs the installation unless he does so too.
-- Whoever was in with the old ones is out, and the wrong tries are forgotten. Null where there is no such colleague.
create function app.give_secrets(asked_token_hash bytea, asked_account uuid, new_hash text, new_totp text, code_hashes bytea[]) returns uuid
  language plpgsql security definer set search_path = public, pg_temp as $$
declare them account;
begin
  select c.* into them from session mine join account a on a.id = mine.account_id join account c on c.institution_id = a.institution_id
    where mine.token_hash = asked_token_hash and app.is_live(mine) and mine.authenticated_at > now() - interval '6 minutes' and app.audience() = 'staff'
      and a.audience = 'staff' and a.closed_at is null and a.roles && array['INSTITUTION_ADMIN', 'SYSTEM_ADMIN']
      and c.id = asked_account and c.id <> a.id and c.audience = 'staff' and c.closed_at is null
      and ('SYSTEM_ADMIN' = any(a.roles) or not 'SYSTEM_ADMIN' = any(c.roles));
  if them.id is null then return null; end if;
  update account set secret_hash = new_hash, totp_secret = new_totp, totp_step = null where id = them.id;
  delete from recovery_code where account_id = them.id;
  insert into recovery_code (account_id, code_hash) select them.id, unnest(code_hashes);
  update session set ended_at = now() where account_id = them.id and ended_at is null;
  delete from sign_in_try where key = app.try_key('staff', them.login);
  return them.id;
end $$;

revoke all on function app.change_secret(bytea, text), app.give_secrets(bytea, uuid, text, text, bytea[]) from public;
grant execute on function app.change_secret(bytea, text) to waymark_employer_path, waymark_staff_path;
grant execute on function app.give_secrets(bytea, uuid, text, text, bytea[]) to waymark_staff_path;
