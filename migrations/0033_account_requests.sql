-- A role that opens protected facts, or that can agree to such a role, takes two people to grant; so do new
-- credentials for its holder. One administrator requests it, and an administrator or the safety lead of that
-- institution agrees: neither the requester nor the person who gains. Where no second person is left, the
-- operator agrees on the command line. src/features/accounts/domain/account-request.ts has the same rules.

create table account_request (
  id uuid primary key default gen_random_uuid(),
  institution_id uuid not null references institution on delete cascade,
  kind text not null check (kind in ('OPEN_ACCOUNT', 'CHANGE_ROLES', 'REPLACE_CREDENTIALS')),
  -- Of a new account once it is open; set just before the account is written.
  account_id uuid references account on delete cascade deferrable initially deferred,
  -- Of a new account.
  display_name text check (length(display_name) between 1 and 200),
  login text check (length(login) between 3 and 200),
  language text check (language in ('km', 'en')),
  roles text[] not null,
  -- The roles of the account at the time of the request: a request that another change overtook is not
  -- applied.
  roles_before text[] not null default '{}',
  -- Of the password that the requester saw; cleared once the request is decided.
  secret_hash text,
  -- Null: the operator, on the command line.
  requested_by uuid references account on delete cascade,
  requested_at timestamptz not null,
  expires_at timestamptz not null,
  state text not null check (state in ('OPEN', 'AGREED', 'REFUSED', 'CANCELLED', 'REPLACED')),
  decided_by uuid references account on delete cascade,
  decided_at timestamptz,
  operator_reason text check (length(operator_reason) between 1 and 1000),
  -- The transaction that applies it: only that one may change the account.
  applied_in xid8,
  check ((state = 'OPEN') = (decided_at is null)),
  check ((kind = 'OPEN_ACCOUNT') = (login is not null and display_name is not null and language is not null)),
  check (kind = 'OPEN_ACCOUNT' or account_id is not null),
  constraint account_request_two_people check (state <> 'AGREED' or ( case when operator_reason is null then decided_by is not null
    and requested_by is not null and decided_by <> requested_by and decided_by is distinct from account_id else decided_by is null end)),
  constraint account_request_not_own check (requested_by is distinct from account_id or requested_by is null)
);
create index account_request_institution on account_request (institution_id, requested_at, id);
create unique index account_request_open on account_request (account_id, kind) where state = 'OPEN' and account_id is not null;
create unique index account_request_open_login on account_request (lower(login)) where state = 'OPEN' and kind = 'OPEN_ACCOUNT';

-- Of these roles, those that take two people.
create function app.protected_roles(roles text[]) returns text[] language sql immutable
  as $$ select array(select r from unnest(roles) r where r in ('CASE_WORKER', 'SAFETY_LEAD', 'INSTITUTION_ADMIN', 'SYSTEM_ADMIN') order by r) $$;

-- Checks every change of an account by a login of the service. The owner's login is the operator's.
create function app.verify_second_person() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare gained text[] := app.protected_roles(new.roles); has_new_credentials boolean := false;
begin
  if app.session_login() !~ '^waymark_[a-z]+_login$' then return new; end if;
  if tg_op = 'UPDATE' then
    if old.closed_at is not null and new.closed_at is null then perform app.refuse('account_second_person', 'a closed account is not opened again'); end if;
    gained := array(select unnest(gained) except select unnest(old.roles));
    has_new_credentials := new.totp_secret is distinct from old.totp_secret and cardinality(app.protected_roles(old.roles)) > 0;
  end if;
  if (cardinality(gained) > 0 or has_new_credentials) and not exists (select from account_request r where r.account_id = new.id and r.state = 'AGREED'
      and r.applied_in = pg_current_xact_id() and gained <@ r.roles) then
    perform app.refuse('account_second_person', 'a role that opens protected facts, and the secrets of its holder, take two people');
  end if;
  return new;
end $$;
create trigger verify_second_person before insert or update of roles, closed_at, totp_secret, audience on account for each row
  when (new.audience = 'staff')
  execute function app.verify_second_person();

-- A change or closure of the account ends its waiting requests; so does the requester's loss of the right to
-- request.
create function app.close_account_requests() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  update account_request set state = 'REPLACED', decided_at = app.now(), secret_hash = null
    where account_id = new.id and state = 'OPEN' and (new.closed_at is not null or kind = 'CHANGE_ROLES');
  if new.closed_at is not null or not new.roles && array['INSTITUTION_ADMIN', 'SYSTEM_ADMIN'] then
    update account_request set state = 'CANCELLED', decided_at = app.now(), secret_hash = null where requested_by = new.id and state = 'OPEN';
  end if;
  return null;
end $$;
create trigger close_account_requests after update of roles, closed_at on account for each row
  when (new.audience = 'staff' and (old.roles is distinct from new.roles or old.closed_at is distinct from new.closed_at))
  execute function app.close_account_requests();

-- Null if the requester may not. It replaces an earlier request for the same change.
create function app.request_account_change(in_token_hash bytea, new_kind text, in_institution uuid, in_account uuid, new_roles text[],
    new_login text, new_name text, new_language text, new_hash text, days int) returns uuid
  language plpgsql security definer set search_path = public, pg_temp as $$
declare me account := app.staff_of_session(in_token_hash); target account; request_id uuid;
begin
  if me.id is null or not me.roles && array['INSTITUTION_ADMIN', 'SYSTEM_ADMIN'] then return null; end if;
  if new_kind = 'OPEN_ACCOUNT' then
    if in_institution <> me.institution_id and me.institution_id <> (select steward_institution_id from installation) then return null; end if;
    if 'SYSTEM_ADMIN' = any (new_roles) and not 'SYSTEM_ADMIN' = any (me.roles) then return null; end if;
    if exists (select from account where audience = 'staff' and lower(login) = lower(new_login) and closed_at is null) then return null; end if;
    update account_request set state = 'REPLACED', decided_at = app.now(), secret_hash = null
      where kind = new_kind and lower(login) = lower(new_login) and state = 'OPEN' and (institution_id = in_institution or expires_at <= app.now());
  else
    select * into target from account where id = in_account and institution_id = me.institution_id and audience = 'staff' and closed_at is null for update;
    if target.id is null or target.id = me.id then return null; end if;
    if 'SYSTEM_ADMIN' = any (new_roles || target.roles) and not 'SYSTEM_ADMIN' = any (me.roles)
      and (new_kind = 'REPLACE_CREDENTIALS' or not ('SYSTEM_ADMIN' = any (new_roles) and 'SYSTEM_ADMIN' = any (target.roles))) then return null; end if;
    update account_request set state = 'REPLACED', decided_at = app.now(), secret_hash = null where kind = new_kind and account_id = target.id and state = 'OPEN';
  end if;
  insert into account_request (institution_id, kind, account_id, display_name, login, language, roles, roles_before, secret_hash, requested_by, requested_at, expires_at, state)
    values (case when new_kind = 'OPEN_ACCOUNT' then in_institution else me.institution_id end, new_kind, target.id, new_name, new_login, new_language,
      case when new_kind = 'REPLACE_CREDENTIALS' then target.roles else new_roles end, coalesce(target.roles, '{}'), new_hash, me.id, app.now(), app.now() + make_interval(days => days), 'OPEN')
    returning id into request_id;
  return request_id;
end $$;

-- Applies an agreed request. If the account could not read protected facts before, the second half of its
-- credentials is new: the requester may know the old one.
create function app.apply_account_request(r account_request, new_totp text, code_hashes bytea[]) returns boolean
  language plpgsql security definer set search_path = public, pg_temp as $$
declare target account;
begin
  if r.kind = 'OPEN_ACCOUNT' then
    insert into account (id, audience, login, secret_hash, totp_secret, display_name, email, language, institution_id, roles)
      values (r.account_id, 'staff', r.login, r.secret_hash, new_totp, r.display_name, r.login, r.language, r.institution_id, r.roles);
  else
    select * into target from account where id = r.account_id and closed_at is null for update;
    if target.id is null or not (target.roles @> r.roles_before and target.roles <@ r.roles_before) then return false; end if;
    if r.kind = 'CHANGE_ROLES' then update account set roles = r.roles where id = target.id; end if;
    if r.kind = 'CHANGE_ROLES' and cardinality(app.protected_roles(r.roles_before)) > 0 then return true; end if;
    update account set totp_secret = new_totp, totp_step = null, secret_hash = coalesce(r.secret_hash, secret_hash) where id = target.id;
    delete from recovery_code where account_id = target.id;
    update session set ended_at = now() where account_id = target.id and ended_at is null;
    delete from sign_in_attempt where key = app.attempt_key('staff', target.login);
  end if;
  insert into recovery_code (account_id, code_hash) select r.account_id, unnest(code_hashes);
  return true;
end $$;

-- A request is decided once; the second decider finds it decided. Null if the decider may not, or it is
-- closed.
create function app.decide_account_request(in_token_hash bytea, in_request uuid, agrees boolean, new_totp text, code_hashes bytea[]) returns text
  language plpgsql security definer set search_path = public, pg_temp as $$
declare me account := app.staff_of_session(in_token_hash); r account_request;
begin
  select * into r from account_request where id = in_request and state = 'OPEN' and expires_at > app.now() for update;
  if r.id is null or me.id is null or me.institution_id <> r.institution_id or not me.roles && array['INSTITUTION_ADMIN', 'SAFETY_LEAD']
    or me.id = r.requested_by or me.id is not distinct from r.account_id then return null; end if;
  perform from account where id = r.requested_by and closed_at is null and roles && array['INSTITUTION_ADMIN', 'SYSTEM_ADMIN'] for share;
  if not found then return null; end if;
  if not agrees then
    update account_request set state = 'REFUSED', decided_by = me.id, decided_at = app.now(), secret_hash = null where id = r.id;
    return 'REFUSED';
  end if;
  r.account_id := coalesce(r.account_id, gen_random_uuid());
  update account_request set state = 'AGREED', account_id = r.account_id, decided_by = me.id, decided_at = app.now(), secret_hash = null, applied_in = pg_current_xact_id() where id = r.id;
  if app.apply_account_request(r, new_totp, code_hashes) then return 'AGREED'; end if;
  update account_request set state = 'REPLACED', decided_by = null, applied_in = null where id = r.id;
  return 'REPLACED';
end $$;

create function app.cancel_account_request(in_token_hash bytea, in_request uuid) returns boolean
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  update account_request set state = 'CANCELLED', decided_at = app.now(), secret_hash = null
    where id = in_request and state = 'OPEN' and requested_by = (app.staff_of_session(in_token_hash)).id;
  return found;
end $$;

-- The operator agrees in place of a second person, with a written reason. No login of the service may call
-- it.
create function app.agree_as_operator(in_request uuid, reason text, new_totp text, code_hashes bytea[]) returns text
  language plpgsql security definer set search_path = public, pg_temp as $$
declare r account_request;
begin
  select * into r from account_request where id = in_request and state = 'OPEN' and expires_at > app.now() for update;
  if r.id is null then return null; end if;
  r.account_id := coalesce(r.account_id, gen_random_uuid());
  update account_request set state = 'AGREED', account_id = r.account_id, operator_reason = reason, decided_at = app.now(), secret_hash = null, applied_in = pg_current_xact_id() where id = r.id;
  if app.apply_account_request(r, new_totp, code_hashes) then return 'AGREED'; end if;
  update account_request set state = 'REPLACED', operator_reason = null, applied_in = null where id = r.id;
  return 'REPLACED';
end $$;
