-- An address that was mistyped is put right by whoever signed in with it, before it counts. Until a code that was mailed to the right one is typed one signs in as before:
-- that an address opens another account is told to nobody but the reader of its mail.
alter table account add column email_wanted text check (length(email_wanted) between 3 and 200);
alter table account add constraint account_wants_before_it_counts check (email_wanted is null or (audience = 'employer' and email_confirmed_at is null));
comment on column account.email_wanted is 'Of employers: the address that takes the place of the one that was mistyped, once its reader typed the code from there.';

-- In a session of the account in which the password was given a moment ago; the request itself has a minute. A code that went to the wrong address opens nothing any more.
create function app.correct_address(asked_token_hash bytea, wanted text) returns uuid language plpgsql security definer set search_path = public, pg_temp as $$
declare whose uuid;
begin
  select a.id into whose from session s join account a on a.id = s.account_id
    where s.token_hash = asked_token_hash and app.is_live(s) and s.authenticated_at > now() - interval '6 minutes'
      and app.audience() = 'employer' and a.audience = 'employer' and a.closed_at is null and a.email_confirmed_at is null;
  update account set email_wanted = nullif(wanted, lower(email)) where id = whose;
  update mail_code set ended_at = now() where account_id = whose and purpose = 'CONFIRM' and ended_at is null;
  return whose;
end $$;

create or replace function app.confirm_address(asked_hash bytea) returns boolean language plpgsql security definer set search_path = public, pg_temp as $$
begin
  update mail_code c set ended_at = now() from mail_code_hash h
    where h.code_hash = asked_hash and c.id = h.mail_code_id and c.purpose = 'CONFIRM' and c.account_id = app.id('actor_id') and c.ended_at is null and c.expires_at > now();
  if not found then return false; end if;
  update account set login = coalesce(email_wanted, login), email = coalesce(email_wanted, email), email_wanted = null, email_confirmed_at = coalesce(email_confirmed_at, now())
    where id = app.id('actor_id');
  update mail_code set ended_at = now() where account_id = app.id('actor_id') and purpose = 'CONFIRM' and ended_at is null;
  return true;
exception when unique_violation then
  return false; -- meanwhile the address opened another account
end $$;

revoke all on function app.correct_address(bytea, text) from public;
grant execute on function app.correct_address(bytea, text) to waymark_employer_path;
grant select (email_wanted) on account to waymark_employer, waymark_employer_path, waymark_worker;
