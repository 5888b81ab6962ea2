-- Changing and replacing passwords, PINs and second factors.

-- Staff of a trainee's institution reopen her account with a first PIN. All its sessions end, and its wrong
-- attempts are forgotten.
create function app.reset_access(asked_trainee uuid, new_hash text) returns text
  language plpgsql security definer set search_path = public, pg_temp as $$
declare her account;
begin
  update account set secret_hash = new_hash, list_hash = null, pin_is_first = true
    where trainee_id = asked_trainee and institution_id = app.id('institution_id') and audience = 'trainee' and closed_at is null
      and app.session_login() not in ('waymark_trainee_login', 'waymark_employer_login', 'waymark_worker_login')
    returning * into her;
  if her.id is null then return null; end if;
  update session set ended_at = now() where account_id = her.id and ended_at is null;
  delete from sign_in_try where key = app.try_key('trainee', her.login);
  return her.login;
end $$;

create function app.change_pin(asked_token_hash bytea, counted_keys bytea[], counted timestamptz, new_hash text, new_list_hash text) returns void
  language plpgsql security definer set search_path = public, pg_temp as $$
declare her account; showed_list boolean;
begin
  select a.* into her from session s join account a on a.id = s.account_id
    where s.token_hash = asked_token_hash and a.audience = 'trainee' and app.audience() = 'trainee' and s.ended_at is null and a.closed_at is null;
  select is_list into showed_list from session where token_hash = asked_token_hash;
  if showed_list then
    update account set list_hash = new_hash where id = her.id;
  else
    update account set secret_hash = new_hash, list_hash = new_list_hash, pin_is_first = false where id = her.id;
    update session set ended_at = now() where account_id = her.id and token_hash <> asked_token_hash and ended_at is null;
  end if;
  perform app.settle_try(counted_keys, counted, her.id, true);
  update sign_in_try set wrong_in_a_row = 0 where key = app.try_key('trainee', her.login);
end $$;

-- Changes a password in a session of its owner that was re-authenticated within the last minutes. All other
-- sessions end, and mailed codes for a new password stop working.
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

-- An administrator of accounts replaces all lost credentials of a colleague: never their own, never those of
-- a system administrator unless they are one too, and never those of an account whose roles take two people
-- (app.protected_roles). All sessions of the colleague end, and wrong attempts are forgotten. Null where
-- there is no such colleague.
create function app.give_secrets(asked_token_hash bytea, asked_account uuid, new_hash text, new_totp text, code_hashes bytea[]) returns uuid
  language plpgsql security definer set search_path = public, pg_temp as $$
declare them account;
begin
  select c.* into them from session mine join account a on a.id = mine.account_id join account c on c.institution_id = a.institution_id
    where mine.token_hash = asked_token_hash and app.is_live(mine) and mine.authenticated_at > now() - interval '6 minutes' and app.audience() = 'staff'
      and a.audience = 'staff' and a.closed_at is null and a.roles && array['INSTITUTION_ADMIN', 'SYSTEM_ADMIN']
      and c.id = asked_account and c.id <> a.id and c.audience = 'staff' and c.closed_at is null
      and cardinality(app.protected_roles(c.roles)) = 0;
  if them.id is null then return null; end if;
  update account set secret_hash = new_hash, totp_secret = new_totp, totp_step = null where id = them.id;
  delete from recovery_code where account_id = them.id;
  insert into recovery_code (account_id, code_hash) select them.id, unnest(code_hashes);
  update session set ended_at = now() where account_id = them.id and ended_at is null;
  delete from sign_in_try where key = app.try_key('staff', them.login);
  return them.id;
end $$;
