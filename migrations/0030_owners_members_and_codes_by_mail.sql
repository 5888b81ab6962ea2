-- An employer's account has owners and members; an address counts once somebody who reads its mail said so; what opens something by mail is a code.

alter table account add column is_owner boolean not null default false;
alter table account add column email_confirmed_at timestamptz;
alter table account add constraint account_owns_an_employer check (not is_owner or audience = 'employer');
comment on column account.email_confirmed_at is 'Of employers: since when mail goes to the address. By real time.';
-- Who came first owns the business. Mail went to these addresses before they could be confirmed, and goes on.
update account a set is_owner = true where audience = 'employer' and closed_at is null
  and not exists (select from account e where e.employer_id = a.employer_id and e.closed_at is null and (e.created_at, e.id) < (a.created_at, a.id));
update account set email_confirmed_at = created_at where audience = 'employer' and email is not null;

-- Who left may come back, or go elsewhere, with the same address.
drop index account_login;
create unique index account_login on account (audience, lower(login)) where closed_at is null;
create or replace function app.login_is_taken(asked_login text) returns boolean language sql stable security definer set search_path = public, pg_temp as $$
  select exists (select from account a where a.audience = app.audience() and lower(a.login) = lower(asked_login) and a.closed_at is null)
$$;

create table employer_invitation (
  id uuid primary key default gen_random_uuid(),
  employer_id uuid not null references employer,
  email text not null check (length(email) between 3 and 200),
  language text not null check (language in ('km', 'en')),
  invited_by uuid references account on delete set null,
  invited_at timestamptz not null,
  expires_at timestamptz not null,
  state text not null check (state in ('OPEN', 'ACCEPTED', 'TAKEN_BACK', 'REPLACED'))
);
create unique index invitation_open on employer_invitation (employer_id, lower(email)) where state = 'OPEN';

-- A code that goes by mail. It is made when the mail is, and kept as a hash: a mail that goes twice carries two, and each of them opens until one was used.
create table mail_code (
  id uuid primary key default gen_random_uuid(),
  purpose text not null check (purpose in ('CONFIRM', 'JOIN', 'RESET')),
  -- nobody's, where somebody asked for a new password by an address that opens nothing
  account_id uuid references account on delete cascade,
  invitation_id uuid references employer_invitation on delete cascade,
  expires_at timestamptz not null,
  ended_at timestamptz,
  check ((purpose = 'JOIN') = (invitation_id is not null)),
  check (purpose <> 'JOIN' or account_id is null)
);
create index mail_code_account on mail_code (account_id) where ended_at is null;
create index mail_code_invitation on mail_code (invitation_id);
create index mail_code_expires on mail_code (expires_at);
create table mail_code_hash (
  code_hash bytea primary key,
  mail_code_id uuid not null references mail_code on delete cascade
);
create index mail_code_hash_of on mail_code_hash (mail_code_id);

-- A business always has an owner: of two who make each other members at once, one waits for the other and is refused.
create function app.keep_an_owner() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform from employer where id = old.employer_id for no key update;
  if not exists (select from account where employer_id = old.employer_id and id <> old.id and is_owner and closed_at is null) then
    perform app.refuse('account_last_owner', 'a business always has an owner');
  end if;
  return new;
end $$;
create trigger keep_an_owner before update of is_owner, closed_at on account for each row
  when (old.is_owner and old.closed_at is null and (not new.is_owner or new.closed_at is not null)) execute function app.keep_an_owner();

-- Who is out is out at once, in every session, and with every code that was sent.
create function app.end_with_account() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  update session set ended_at = now() where account_id = new.id and ended_at is null;
  update mail_code set ended_at = now() where account_id = new.id and ended_at is null;
  return null;
end $$;
create trigger end_with_account after update of closed_at on account for each row
  when (old.closed_at is null and new.closed_at is not null) execute function app.end_with_account();

-- A new password by mail, asked for by whatever address: the same two statements whether it opens something or not. Only to an address that was confirmed:
-- whoever mistyped an address must not hand the account to its owner.
create function app.ask_reset(asked_login text, minutes int) returns uuid language sql security definer set search_path = public, pg_temp as $$
  insert into mail_code (purpose, account_id, expires_at)
    values ('RESET', (select a.id from account a where a.audience = 'employer' and lower(a.login) = lower(asked_login) and a.closed_at is null and a.email_confirmed_at is not null),
      now() + make_interval(mins => minutes))
    returning id
$$;
-- One use ends every code of the account for this purpose, every session, and the wrong tries at its login.
create function app.reset_secret(asked_hash bytea, new_hash text) returns uuid language plpgsql security definer set search_path = public, pg_temp as $$
declare whose account;
begin
  update mail_code c set ended_at = now() from mail_code_hash h
    where h.code_hash = asked_hash and c.id = h.mail_code_id and c.purpose = 'RESET' and c.ended_at is null and c.expires_at > now()
    returning c.account_id into whose.id;
  update account set secret_hash = new_hash where id = whose.id and audience = 'employer' and closed_at is null returning * into whose;
  update mail_code set ended_at = now() where account_id = whose.id and purpose = 'RESET' and ended_at is null;
  update session set ended_at = now() where account_id = whose.id and ended_at is null;
  delete from sign_in_try where key = app.try_key('employer', whose.login);
  return whose.id;
end $$;

-- Only in a session of the account itself: who reads the mail of a mistyped address has none.
create function app.confirm_address(asked_hash bytea) returns boolean language plpgsql security definer set search_path = public, pg_temp as $$
begin
  update mail_code c set ended_at = now() from mail_code_hash h
    where h.code_hash = asked_hash and c.id = h.mail_code_id and c.purpose = 'CONFIRM' and c.account_id = app.id('actor_id') and c.ended_at is null and c.expires_at > now();
  if not found then return false; end if;
  update account set email_confirmed_at = coalesce(email_confirmed_at, now()) where id = app.id('actor_id');
  update mail_code set ended_at = now() where account_id = app.id('actor_id') and purpose = 'CONFIRM' and ended_at is null;
  return true;
end $$;

-- The invitation behind a code, whose code is then used up; nothing where it no longer holds, or its business is closed.
create function app.take_invitation(asked_hash bytea) returns table (id uuid, employer_id uuid, email text, language text)
  language sql security definer set search_path = public, pg_temp as $$
  with taken as (
    update mail_code c set ended_at = now() from mail_code_hash h
    where h.code_hash = asked_hash and c.id = h.mail_code_id and c.purpose = 'JOIN' and c.ended_at is null and c.expires_at > now()
    returning c.invitation_id)
  select i.id, i.employer_id, i.email, i.language from taken t join employer_invitation i on i.id = t.invitation_id and i.state = 'OPEN'
    join employer e on e.id = i.employer_id and e.state <> 'CLOSED'
$$;

-- A month after they ran out nobody asks for them any more.
create function app.clear_old_codes(most int) returns int language sql security definer set search_path = public, pg_temp as $$
  with gone as (delete from mail_code where id in (select id from mail_code where expires_at < now() - interval '30 days' limit most for update skip locked) returning 1)
  select count(*)::int from gone
$$;

call app.guard_tables();
revoke all on function app.keep_an_owner(), app.end_with_account(), app.ask_reset(text, int), app.reset_secret(bytea, text), app.confirm_address(bytea),
  app.take_invitation(bytea), app.clear_old_codes(int) from public;
grant execute on function app.ask_reset(text, int), app.reset_secret(bytea, text), app.confirm_address(bytea), app.take_invitation(bytea) to waymark_employer_path;
grant execute on function app.clear_old_codes(int) to waymark_worker;

grant select (is_owner, email_confirmed_at, closed_at, created_at) on account to waymark_employer, waymark_employer_path;
grant update (is_owner, closed_at) on account to waymark_employer_path;
grant select on employer_invitation to waymark_employer, waymark_employer_path, waymark_worker;
grant insert, update (state) on employer_invitation to waymark_employer_path;
create policy employer on employer_invitation for select to waymark_employer using (employer_id = (select app.id('employer_id')));
create policy employer_path on employer_invitation to waymark_employer_path
  using (employer_id = (select app.id('employer_id'))) with check (employer_id = (select app.id('employer_id')));
create policy worker on employer_invitation for select to waymark_worker using (true);

-- A code is asked for by a business for its own; what it is, only the worker that mails it knows for a moment.
grant insert (id, purpose, account_id, invitation_id, expires_at) on mail_code to waymark_employer_path;
create policy employer_path on mail_code for insert to waymark_employer_path with check (purpose <> 'RESET'
  and (exists (select from account a where a.id = account_id) or exists (select from employer_invitation i where i.id = invitation_id)));
grant select on mail_code to waymark_worker;
create policy worker on mail_code for select to waymark_worker using (true);
grant insert on mail_code_hash to waymark_worker;
create policy worker on mail_code_hash for insert to waymark_worker with check (true);
grant select (is_owner, email_confirmed_at) on account to waymark_worker;
