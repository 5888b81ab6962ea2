-- Changing and replacing passwords, PINs and second factors.

-- Staff of a trainee's institution reopen her account with a first PIN. All its sessions end, and its wrong
-- attempts are forgotten.
create function app.reset_access(in_trainee uuid, new_hash text) returns text
  language plpgsql security definer set search_path = public, pg_temp as $$
declare holder account;
begin
  update account set secret_hash = new_hash, list_hash = null, pin_is_first = true
    where trainee_id = in_trainee and institution_id = app.id('institution_id') and audience = 'trainee' and closed_at is null
      and app.session_login() not in ('waymark_trainee_login', 'waymark_employer_login', 'waymark_worker_login')
    returning * into holder;
  if holder.id is null then return null; end if;
  update session set ended_at = now() where account_id = holder.id and ended_at is null;
  delete from sign_in_attempt where key = app.attempt_key('trainee', holder.login);
  return holder.login;
end $$;

create function app.change_pin(in_token_hash bytea, counted_keys bytea[], counted timestamptz, new_hash text, new_list_hash text) returns void
  language plpgsql security definer set search_path = public, pg_temp as $$
declare holder account; is_list_session boolean;
begin
  select a.* into holder from session s join account a on a.id = s.account_id
    where s.token_hash = in_token_hash and a.audience = 'trainee' and app.audience() = 'trainee' and s.ended_at is null and a.closed_at is null;
  select is_list into is_list_session from session where token_hash = in_token_hash;
  if is_list_session then
    update account set list_hash = new_hash where id = holder.id;
  else
    update account set secret_hash = new_hash, list_hash = new_list_hash, pin_is_first = false where id = holder.id;
    update session set ended_at = now() where account_id = holder.id and token_hash <> in_token_hash and ended_at is null;
  end if;
  perform app.record_attempt_result(counted_keys, counted, holder.id, true);
  update sign_in_attempt set consecutive_failures = 0 where key = app.attempt_key('trainee', holder.login);
end $$;

-- Changes a password in a session of its owner that was re-authenticated within the last minutes. All other
-- sessions end, and mailed codes for a new password stop working.
create function app.change_password(in_token_hash bytea, new_hash text) returns uuid language plpgsql security definer set search_path = public, pg_temp as $$
declare holder uuid;
begin
  select a.id into holder from session s join account a on a.id = s.account_id
    where s.token_hash = in_token_hash and app.is_live(s) and s.authenticated_at > now() - interval '6 minutes'
      and a.audience = app.audience() and a.audience in ('employer', 'staff') and a.closed_at is null;
  update account set secret_hash = new_hash where id = holder;
  update session set ended_at = now() where account_id = holder and token_hash <> in_token_hash and ended_at is null;
  update mail_code set ended_at = now() where account_id = holder and purpose = 'RESET' and ended_at is null;
  return holder;
end $$;

-- An administrator of accounts replaces all lost credentials of a colleague: never their own, never those of
-- a system administrator unless they are one too, and never those of an account whose roles take two people
-- (app.protected_roles). All sessions of the colleague end, and wrong attempts are forgotten. Null if
-- there is no such colleague.
create function app.replace_credentials(in_token_hash bytea, in_account uuid, new_hash text, new_totp text, code_hashes bytea[]) returns uuid
  language plpgsql security definer set search_path = public, pg_temp as $$
declare colleague account;
begin
  select c.* into colleague from session own_session join account a on a.id = own_session.account_id join account c on c.institution_id = a.institution_id
    where own_session.token_hash = in_token_hash and app.is_live(own_session) and own_session.authenticated_at > now() - interval '6 minutes' and app.audience() = 'staff'
      and a.audience = 'staff' and a.closed_at is null and a.roles && array['INSTITUTION_ADMIN', 'SYSTEM_ADMIN']
      and c.id = in_account and c.id <> a.id and c.audience = 'staff' and c.closed_at is null
      and cardinality(app.protected_roles(c.roles)) = 0;
  if colleague.id is null then return null; end if;
  update account set secret_hash = new_hash, totp_secret = new_totp, totp_step = null where id = colleague.id;
  delete from recovery_code where account_id = colleague.id;
  insert into recovery_code (account_id, code_hash) select colleague.id, unnest(code_hashes);
  update session set ended_at = now() where account_id = colleague.id and ended_at is null;
  delete from sign_in_attempt where key = app.attempt_key('staff', colleague.login);
  return colleague.id;
end $$;
