-- Stored outcomes of repeated requests, request counters, and drafts of forms.

create table idempotency (
  actor text not null,
  field text not null,
  key text not null check (length(key) between 1 and 255),
  body_hash text not null,
  outcome jsonb,
  created_at timestamptz not null default now(),
  primary key (actor, field, key)
);
-- The worker reads the oldest rows every minute.
create index idempotency_by_age on idempotency (created_at);

-- Requests of an account or an address within five minutes, under a digest. By real time.
create table request_count (
  started_at timestamptz not null,
  sender text not null check (length(sender) = 32),
  requests int not null,
  primary key (started_at, sender)
);

-- What a person typed in a form that was refused, or whose session expired, stored for a day for the same
-- account. It is encrypted with a key that is in the address of the page and not here, so a reader of this table
-- cannot read the draft. No role reads it; the functions below take a session's token.
create table form_draft (
  id bytea primary key,
  account_id uuid references account on delete cascade,
  is_list boolean not null default false,
  visitor bytea,
  sealed bytea not null check (octet_length(sealed) <= 3000000),
  created_at timestamptz not null default now(),
  check ((account_id is null) <> (visitor is null))
);
comment on column form_draft.id is 'The hash of the key it is sealed with.';
comment on column form_draft.visitor is 'Before sign-in: the hash of what the browser''s forms are bound to.';
create index form_draft_account on form_draft (account_id, created_at) where account_id is not null;
create index form_draft_visitor on form_draft (visitor, created_at) where visitor is not null;
create index form_draft_created on form_draft (created_at);

-- Adds to a sender's requests of these five minutes and returns the sum of all processes.
create function app.count_requests(in_sender text, more int) returns int
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  window_start timestamptz := date_bin('5 minutes', now(), timestamptz '2000-01-01 00:00:00+00');
  total int;
begin
  insert into request_count as c (started_at, sender, requests) values (window_start, in_sender, more)
    on conflict (started_at, sender) do update set requests = c.requests + more returning requests into total;
  if total = more then
    delete from request_count where ctid in (select ctid from request_count where started_at < window_start limit 500 for update skip locked);
  end if;
  return total;
end $$;

-- Saves a draft for the account of a session that is open or expired within the last day, or for a visitor;
-- the newest twenty of each. A closed session cannot save one, because the person at the screen was signed out.
create function app.save_draft(draft_id bytea, in_token_hash bytea, in_visitor bytea, in_sealed bytea) returns boolean
  language plpgsql security definer set search_path = public, pg_temp as $$
declare owner uuid; of_list boolean := false; is_large boolean := octet_length(in_sealed) > 200000;
begin
  if in_token_hash is not null then
    select a.id, s.is_list into owner, of_list from session s join account a on a.id = s.account_id
      where s.token_hash = in_token_hash and s.ended_at is null and s.expires_at > now() - interval '1 day' and a.audience = app.audience() and a.closed_at is null;
    if owner is null then return false; end if;
  end if;
  if is_large and (owner is null or app.audience() <> 'staff') then return false; end if;
  insert into form_draft (id, account_id, is_list, visitor, sealed) values (draft_id, owner, of_list, case when owner is null then in_visitor end, in_sealed);
  delete from form_draft where id in (
    select d.id from form_draft d where case when owner is null then d.visitor = in_visitor else d.account_id = owner end order by d.created_at desc, d.id offset 20);
  if is_large then
    delete from form_draft where id in (
      select d.id from form_draft d where d.account_id = owner and octet_length(d.sealed) > 200000 order by d.created_at desc, d.id offset 3);
  end if;
  return true;
end $$;

create function app.find_draft(draft_id bytea, in_token_hash bytea, in_visitor bytea) returns bytea language sql stable security definer set search_path = public, pg_temp as $$
  select d.sealed from form_draft d where d.id = draft_id and d.created_at > now() - interval '1 day'
    and (d.visitor = in_visitor or exists (
      select from session s join account a on a.id = s.account_id
      where s.token_hash = in_token_hash and app.is_live(s) and a.audience = app.audience() and a.closed_at is null and a.id = d.account_id and s.is_list = d.is_list))
$$;

create function app.delete_old_drafts(max_rows int) returns int language sql security definer set search_path = public, pg_temp as $$
  with deleted as (delete from form_draft where id in (
    select id from form_draft where created_at < now() - interval '1 day' order by created_at limit max_rows for update skip locked) returning 1)
  select count(*)::int from deleted
$$;
